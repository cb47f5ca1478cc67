// Made from operations/import-reports.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type ImportReportsVariables = {
  input: Types.ImportReportsInput;
};

export type ImportReportsData = {
  readonly importReports: {
    readonly replayed: boolean;
    readonly dryRun: boolean;
    readonly created: number;
    readonly corrected: number;
    readonly unchanged: number;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type ImportReportsResult = ImportReportsData['importReports'];

export const importReportsDocument =
  'mutation importReports($input:ImportReportsInput!){importReports(input:$input){replayed dryRun created corrected unchanged userErrors{code field message}}}' as TypedDocument<
    ImportReportsData,
    ImportReportsVariables
  >;

/** Records or corrects all reports of a CSV or XLSX file, or none; only tried unless `dryRun` is false. */
export const importReports = async (
  client: Client,
  variables: Keyless<ImportReportsVariables>,
  options?: RequestOptions,
): Promise<ImportReportsResult> =>
  (
    await client.request(
      importReportsDocument,
      keyed<ImportReportsVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).importReports;
