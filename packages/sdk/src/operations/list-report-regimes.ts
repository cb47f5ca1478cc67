// Made from operations/list-report-regimes.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListReportRegimesVariables = {
  document: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListReportRegimesData = {
  readonly reportRegimes: ReadonlyArray<{
    readonly dutyId: string;
    readonly name: string;
    readonly content: string | null;
    readonly method: string | null;
    readonly about: Types.ReportedPart;
    readonly hasCutOff: boolean;
    readonly hasLock: boolean;
    readonly scheduleText: string;
    readonly basis: { readonly documentSlug: string; readonly provision: string };
    readonly addressees: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
    readonly outline: ReadonlyArray<{ readonly part: string; readonly name: string }>;
    readonly figures: ReadonlyArray<{
      readonly measure: string;
      readonly name: string;
      readonly adds: boolean;
    }>;
  }>;
};

export type ListReportRegimesResult = ListReportRegimesData['reportRegimes'];

export const listReportRegimesDocument =
  'query listReportRegimes($document:ID!$lang:Language!=VI$asOf:AsOfInput){reportRegimes(document:$document asOf:$asOf){dutyId name(lang:$lang)content(lang:$lang)method(lang:$lang)about hasCutOff hasLock scheduleText(lang:$lang)basis{documentSlug provision}addressees{id slug name(lang:$lang)}outline{part name(lang:$lang)}figures{measure name(lang:$lang)adds}}}' as TypedDocument<
    ListReportRegimesData,
    ListReportRegimesVariables
  >;

/** The reports that a document asks for: what, of whom, to whom, when; what its text does not say is null or empty. */
export const listReportRegimes = async (
  client: Client,
  variables: ListReportRegimesVariables,
  options?: RequestOptions,
): Promise<ListReportRegimesResult> =>
  (await client.request(listReportRegimesDocument, variables, options)).reportRegimes;
