// Made from operations/place-front-case.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type PlaceFrontCaseVariables = {
  input: Types.PlaceFrontCaseInput;
};

export type PlaceFrontCaseData = {
  readonly placeFrontCase: {
    readonly replayed: boolean;
    readonly case: {
      readonly id: string;
      readonly year: number | null;
      readonly partOf: string | null;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
  };
};

export type PlaceFrontCaseResult = PlaceFrontCaseData['placeFrontCase'];

export const placeFrontCaseDocument =
  'mutation placeFrontCase($input:PlaceFrontCaseInput!){placeFrontCase(input:$input){case{id year partOf version}userErrors{code field message}replayed}}' as TypedDocument<
    PlaceFrontCaseData,
    PlaceFrontCaseVariables
  >;

/** Corrects the year and the case that a case belongs to. */
export const placeFrontCase = async (
  client: Client,
  variables: Keyless<PlaceFrontCaseVariables>,
  options?: RequestOptions,
): Promise<PlaceFrontCaseResult> =>
  (
    await client.request(
      placeFrontCaseDocument,
      keyed<PlaceFrontCaseVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).placeFrontCase;
