// Made from operations/lock-report.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type LockReportVariables = {
  input: Types.LockReportInput;
  lang?: Types.Language;
};

export type LockReportData = {
  readonly lockReport: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly lock: {
      readonly id: string;
      readonly on: CivilDate;
      readonly reason: string;
      readonly dutyId: string;
      readonly occurrence: string;
      readonly version: number;
      readonly recordedAt: string;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    } | null;
  };
};

export type LockReportResult = LockReportData['lockReport'];

export const lockReportDocument =
  'mutation lockReport($input:LockReportInput!$lang:Language!=VI){lockReport(input:$input){replayed userErrors{code field message}lock{id on reason dutyId occurrence version recordedAt body{id slug name(lang:$lang)}}}}' as TypedDocument<
    LockReportData,
    LockReportVariables
  >;

/** Decides that nothing more is taken in for one report of one body. */
export const lockReport = async (
  client: Client,
  variables: Keyless<LockReportVariables>,
  options?: RequestOptions,
): Promise<LockReportResult> =>
  (
    await client.request(
      lockReportDocument,
      keyed<LockReportVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).lockReport;
