// Made from operations/list-expected-reports.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate, DateInput } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListExpectedReportsVariables = {
  document?: string | null | undefined;
  duty?: string | null | undefined;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  from?: DateInput | null | undefined;
  to?: DateInput | null | undefined;
  missingOnly?: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListExpectedReportsData = {
  readonly expectedReports: {
    readonly totalCount: number;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly period: string | null;
      readonly cutOff: CivilDate | null;
      readonly statedDueOn: CivilDate | null;
      readonly extendedTo: CivilDate | null;
      readonly locked: boolean;
      readonly lockWhy: Types.ReportLockReason;
      readonly lockOn: CivilDate | null;
      readonly lockText: string;
      readonly submission: {
        readonly id: string;
        readonly on: CivilDate;
        readonly documentRef: string | null;
      } | null;
      readonly returned: {
        readonly id: string;
        readonly on: CivilDate;
        readonly reason: string;
        readonly by: { readonly id: string; readonly slug: string; readonly name: string };
      } | null;
      readonly duty: {
        readonly key: string;
        readonly dutyId: string;
        readonly occurrence: string;
        readonly dueOn: CivilDate | null;
        readonly status: Types.DutyState;
        readonly why: Types.DutyStateReason;
        readonly days: number | null;
        readonly body: {
          readonly id: string;
          readonly slug: string;
          readonly name: string;
          readonly level: Types.Level | null;
          readonly many: boolean;
          readonly sample: boolean;
        };
      };
    }>;
  };
};

export type ListExpectedReportsResult = ListExpectedReportsData['expectedReports'];
export type ListExpectedReportsNode = ListExpectedReportsResult['nodes'][number];

export const listExpectedReportsDocument =
  'query listExpectedReports($document:ID$duty:String$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$from:Date$to:Date$missingOnly:Boolean!=false$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){expectedReports(document:$document duty:$duty bodies:$bodies subtree:$subtree hierarchy:$hierarchy from:$from to:$to missingOnly:$missingOnly first:$first after:$after asOf:$asOf){totalCount asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{name(lang:$lang)period cutOff statedDueOn extendedTo locked lockWhy lockOn lockText(lang:$lang)submission{id on documentRef}returned{id on reason by{id slug name(lang:$lang)}}duty{key dutyId occurrence dueOn status why days body{id slug name(lang:$lang)level many sample}}}}}' as TypedDocument<
    ListExpectedReportsData,
    ListExpectedReportsVariables
  >;

/** The reports that clauses ask for in a span of days, of exactly those whom they list, where each stands and whether it is locked. */
export const listExpectedReports = async (
  client: Client,
  variables: ListExpectedReportsVariables = {},
  options?: RequestOptions,
): Promise<ListExpectedReportsResult> =>
  (await client.request(listExpectedReportsDocument, variables, options)).expectedReports;
