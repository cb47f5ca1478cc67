// Made from operations/get-report-metrics.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate, DateInput } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetReportMetricsVariables = {
  document?: string | null | undefined;
  duty?: string | null | undefined;
  bodies?: ReadonlyArray<string> | null | undefined;
  subtree?: string | null | undefined;
  hierarchy?: Types.Hierarchy;
  from?: DateInput | null | undefined;
  to?: DateInput | null | undefined;
  missingShown?: number;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetReportMetricsData = {
  readonly reportMetrics: {
    readonly expected: number;
    readonly actual: number;
    readonly onTime: number;
    readonly rate: number | null;
    readonly onTimeRate: number | null;
    readonly withDeadline: number;
    readonly doubtful: number;
    readonly missingCount: number;
    readonly uncounted: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
    readonly missing: ReadonlyArray<{
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

export type GetReportMetricsResult = GetReportMetricsData['reportMetrics'];

export const getReportMetricsDocument =
  'query getReportMetrics($document:ID$duty:String$bodies:[ID!]$subtree:ID$hierarchy:Hierarchy!=PARTY_LEADERSHIP$from:Date$to:Date$missingShown:Int!=50$lang:Language!=VI$asOf:AsOfInput){reportMetrics(document:$document duty:$duty bodies:$bodies subtree:$subtree hierarchy:$hierarchy from:$from to:$to missingShown:$missingShown asOf:$asOf){expected actual onTime rate onTimeRate withDeadline doubtful missingCount uncounted{id slug name(lang:$lang)}missing{name(lang:$lang)period cutOff statedDueOn extendedTo locked lockWhy lockOn lockText(lang:$lang)submission{id on documentRef}returned{id on reason by{id slug name(lang:$lang)}}duty{key dutyId occurrence dueOn status why days body{id slug name(lang:$lang)level many sample}}}}}' as TypedDocument<
    GetReportMetricsData,
    GetReportMetricsVariables
  >;

/** Who has reported in a span of days, of those whom clauses list: expected, actual, on time, their rates, and who has not. */
export const getReportMetrics = async (
  client: Client,
  variables: GetReportMetricsVariables = {},
  options?: RequestOptions,
): Promise<GetReportMetricsResult> =>
  (await client.request(getReportMetricsDocument, variables, options)).reportMetrics;
