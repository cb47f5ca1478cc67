// Made from operations/get-duty-lineage.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetDutyLineageVariables = {
  document: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetDutyLineageData = {
  readonly dutyLineage: {
    readonly open: number;
    readonly carried: number;
    readonly changed: number;
    readonly ended: number;
    readonly toBeDecided: number;
    readonly document: {
      readonly id: string;
      readonly slug: string;
      readonly symbol: string | null;
      readonly title: string;
    };
    readonly lines: ReadonlyArray<{
      readonly dutyId: string;
      readonly action: string;
      readonly outcome: Types.DutyLineageOutcome;
      readonly by: Types.RelationKind | null;
      readonly to: ReadonlyArray<string>;
      readonly on: CivilDate | null;
      readonly note: string | null;
      readonly basis: { readonly documentSlug: string; readonly provision: string };
      readonly decidedBy: { readonly documentSlug: string; readonly provision: string } | null;
    }>;
  } | null;
};

export type GetDutyLineageResult = GetDutyLineageData['dutyLineage'];

export const getDutyLineageDocument =
  'query getDutyLineage($document:ID!$lang:Language!=VI$asOf:AsOfInput){dutyLineage(document:$document asOf:$asOf){open carried changed ended toBeDecided document{id slug symbol title(lang:$lang)}lines{dutyId action(lang:$lang)outcome by to on note(lang:$lang)basis{documentSlug provision}decidedBy{documentSlug provision}}}}' as TypedDocument<
    GetDutyLineageData,
    GetDutyLineageVariables
  >;

/** What becomes of every open duty that a document amends, replaces or repeals: nothing is dropped in silence. */
export const getDutyLineage = async (
  client: Client,
  variables: GetDutyLineageVariables,
  options?: RequestOptions,
): Promise<GetDutyLineageResult> =>
  (await client.request(getDutyLineageDocument, variables, options)).dutyLineage;
