// Made from operations/import-activities.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type ImportActivitiesVariables = {
  input: Types.ImportActivitiesInput;
};

export type ImportActivitiesData = {
  readonly importActivities: {
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

export type ImportActivitiesResult = ImportActivitiesData['importActivities'];

export const importActivitiesDocument =
  'mutation importActivities($input:ImportActivitiesInput!){importActivities(input:$input){replayed dryRun created corrected unchanged userErrors{code field message}}}' as TypedDocument<
    ImportActivitiesData,
    ImportActivitiesVariables
  >;

/** Records or corrects all activities of a CSV or XLSX file, or none; only tried unless `dryRun` is false. */
export const importActivities = async (
  client: Client,
  variables: Keyless<ImportActivitiesVariables>,
  options?: RequestOptions,
): Promise<ImportActivitiesResult> =>
  (
    await client.request(
      importActivitiesDocument,
      keyed<ImportActivitiesVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).importActivities;
