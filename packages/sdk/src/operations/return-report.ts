// Made from operations/return-report.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type ReturnReportVariables = {
  input: Types.ReturnReportInput;
  lang?: Types.Language;
};

export type ReturnReportData = {
  readonly returnReport: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly reportReturn: {
      readonly id: string;
      readonly on: CivilDate;
      readonly reason: string;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
  };
};

export type ReturnReportResult = ReturnReportData['returnReport'];

export const returnReportDocument =
  'mutation returnReport($input:ReturnReportInput!$lang:Language!=VI){returnReport(input:$input){replayed userErrors{code field message}reportReturn{id on reason version recordedAt body{id slug name(lang:$lang)}}}}' as TypedDocument<
    ReturnReportData,
    ReturnReportVariables
  >;

/** Sends a report back with a reason; it then proves nothing, and may be sent again. */
export const returnReport = async (
  client: Client,
  variables: Keyless<ReturnReportVariables>,
  options?: RequestOptions,
): Promise<ReturnReportResult> =>
  (
    await client.request(
      returnReportDocument,
      keyed<ReturnReportVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).returnReport;
