// Made from operations/import-associations.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type ImportAssociationsVariables = {
  input: Types.ImportAssociationsInput;
};

export type ImportAssociationsData = {
  readonly importAssociations: {
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

export type ImportAssociationsResult = ImportAssociationsData['importAssociations'];

export const importAssociationsDocument =
  'mutation importAssociations($input:ImportAssociationsInput!){importAssociations(input:$input){replayed dryRun created corrected unchanged userErrors{code field message}}}' as TypedDocument<
    ImportAssociationsData,
    ImportAssociationsVariables
  >;

/** Takes a list of associations (CSV or XLSX) into the register, all of its lines or none; only tried unless `dryRun` is false. */
export const importAssociations = async (
  client: Client,
  variables: Keyless<ImportAssociationsVariables>,
  options?: RequestOptions,
): Promise<ImportAssociationsResult> =>
  (
    await client.request(
      importAssociationsDocument,
      keyed<ImportAssociationsVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).importAssociations;
