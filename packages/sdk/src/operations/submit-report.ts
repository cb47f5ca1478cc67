// Made from operations/submit-report.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type SubmitReportVariables = {
  input: Types.SubmitReportInput;
  lang?: Types.Language;
};

export type SubmitReportData = {
  readonly submitReport: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly submission: {
      readonly id: string;
      readonly on: CivilDate;
      readonly occurrence: string;
      readonly documentRef: string | null;
      readonly externalId: string | null;
      readonly dutyId: string;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
  };
};

export type SubmitReportResult = SubmitReportData['submitReport'];

export const submitReportDocument =
  'mutation submitReport($input:SubmitReportInput!$lang:Language!=VI){submitReport(input:$input){replayed userErrors{code field message}submission{id on occurrence documentRef externalId dutyId version recordedAt body{id slug name(lang:$lang)}}}}' as TypedDocument<
    SubmitReportData,
    SubmitReportVariables
  >;

/** Records a report that a body sent, or corrects it: it must be expected, not locked and not stand already. */
export const submitReport = async (
  client: Client,
  variables: Keyless<SubmitReportVariables>,
  options?: RequestOptions,
): Promise<SubmitReportResult> =>
  (
    await client.request(
      submitReportDocument,
      keyed<SubmitReportVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).submitReport;
