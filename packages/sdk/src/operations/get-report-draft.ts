// Made from operations/get-report-draft.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetReportDraftVariables = {
  duty: string;
  occurrence: string;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetReportDraftData = {
  readonly reportDraft: {
    readonly dutyId: string;
    readonly occurrence: string;
    readonly figures: ReadonlyArray<{
      readonly measure: string;
      readonly total: number | null;
      readonly complete: boolean;
      readonly given: ReadonlyArray<{
        readonly value: number;
        readonly submissionId: string;
        readonly body: { readonly id: string; readonly slug: string; readonly name: string };
      }>;
      readonly unknownTo: ReadonlyArray<{
        readonly id: string;
        readonly slug: string;
        readonly name: string;
      }>;
    }>;
    readonly parts: ReadonlyArray<{
      readonly part: string;
      readonly name: string;
      readonly given: ReadonlyArray<{
        readonly text: string;
        readonly submissionId: string;
        readonly body: { readonly id: string; readonly slug: string; readonly name: string };
      }>;
    }>;
    readonly missing: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
    readonly uncounted: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
    readonly doubtful: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
  } | null;
};

export type GetReportDraftResult = GetReportDraftData['reportDraft'];

export const getReportDraftDocument =
  'query getReportDraft($duty:String!$occurrence:String!$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$lang:Language!=VI$asOf:AsOfInput){reportDraft(duty:$duty occurrence:$occurrence bodies:$bodies subtree:$subtree hierarchy:$hierarchy asOf:$asOf){dutyId occurrence figures{measure total complete given{value submissionId body{id slug name(lang:$lang)}}unknownTo{id slug name(lang:$lang)}}parts{part name(lang:$lang)given{text submissionId body{id slug name(lang:$lang)}}}missing{id slug name(lang:$lang)}uncounted{id slug name(lang:$lang)}doubtful{id slug name(lang:$lang)}}}' as TypedDocument<
    GetReportDraftData,
    GetReportDraftVariables
  >;

/** What the reports of one time say together, as a draft for the level above, with every source and every gap. */
export const getReportDraft = async (
  client: Client,
  variables: GetReportDraftVariables,
  options?: RequestOptions,
): Promise<GetReportDraftResult> =>
  (await client.request(getReportDraftDocument, variables, options)).reportDraft;
