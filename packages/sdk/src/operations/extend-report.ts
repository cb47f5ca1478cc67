// Made from operations/extend-report.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type ExtendReportVariables = {
  input: Types.ExtendReportInput;
  lang?: Types.Language;
};

export type ExtendReportData = {
  readonly extendReport: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly extension: {
      readonly id: string;
      readonly until: CivilDate;
      readonly on: CivilDate;
      readonly documentRef: string;
      readonly dutyId: string;
      readonly occurrence: string;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
  };
};

export type ExtendReportResult = ExtendReportData['extendReport'];

export const extendReportDocument =
  'mutation extendReport($input:ExtendReportInput!$lang:Language!=VI){extendReport(input:$input){replayed userErrors{code field message}extension{id until on documentRef dutyId occurrence version recordedAt body{id slug name(lang:$lang)}}}}' as TypedDocument<
    ExtendReportData,
    ExtendReportVariables
  >;

/** Grants more time for one report of one body. */
export const extendReport = async (
  client: Client,
  variables: Keyless<ExtendReportVariables>,
  options?: RequestOptions,
): Promise<ExtendReportResult> =>
  (
    await client.request(
      extendReportDocument,
      keyed<ExtendReportVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).extendReport;
