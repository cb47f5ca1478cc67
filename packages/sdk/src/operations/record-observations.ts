// Made from operations/record-observations.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RecordObservationsVariables = {
  input: Types.RecordObservationsInput;
};

export type RecordObservationsData = {
  readonly recordObservations: {
    readonly recorded: number;
    readonly corrected: number;
    readonly unchanged: number;
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type RecordObservationsResult = RecordObservationsData['recordObservations'];

export const recordObservationsDocument =
  'mutation recordObservations($input:RecordObservationsInput!){recordObservations(input:$input){recorded corrected unchanged replayed userErrors{code field message}}}' as TypedDocument<
    RecordObservationsData,
    RecordObservationsVariables
  >;

/** Records reported figures, or corrects earlier ones: all of them together or none. */
export const recordObservations = async (
  client: Client,
  variables: Keyless<RecordObservationsVariables>,
  options?: RequestOptions,
): Promise<RecordObservationsResult> =>
  (
    await client.request(
      recordObservationsDocument,
      keyed<RecordObservationsVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).recordObservations;
