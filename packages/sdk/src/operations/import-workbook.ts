// Made from operations/import-workbook.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type ImportWorkbookVariables = {
  input: Types.ImportWorkbookInput;
};

export type ImportWorkbookData = {
  readonly importWorkbook: {
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

export type ImportWorkbookResult = ImportWorkbookData['importWorkbook'];

export const importWorkbookDocument =
  'mutation importWorkbook($input:ImportWorkbookInput!){importWorkbook(input:$input){replayed dryRun created corrected unchanged userErrors{code field message}}}' as TypedDocument<
    ImportWorkbookData,
    ImportWorkbookVariables
  >;

/** Records the figures and the report of a filled-in workbook, all or nothing; only tried unless `dryRun` is false. */
export const importWorkbook = async (
  client: Client,
  variables: Keyless<ImportWorkbookVariables>,
  options?: RequestOptions,
): Promise<ImportWorkbookResult> =>
  (
    await client.request(
      importWorkbookDocument,
      keyed<ImportWorkbookVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).importWorkbook;
