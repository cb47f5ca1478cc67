// Made from operations/correct-succession.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type CorrectSuccessionVariables = {
  input: Types.CorrectSuccessionInput;
};

export type CorrectSuccessionData = {
  readonly correctSuccession: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly succession: {
      readonly id: string;
      readonly slug: string;
      readonly kind: Types.SuccessionKind;
      readonly version: number;
      readonly effectiveOn: { readonly day: CivilDate | null };
    } | null;
  };
};

export type CorrectSuccessionResult = CorrectSuccessionData['correctSuccession'];

export const correctSuccessionDocument =
  'mutation correctSuccession($input:CorrectSuccessionInput!){correctSuccession(input:$input){replayed userErrors{code field message}succession{id slug kind version effectiveOn{day}}}}' as TypedDocument<
    CorrectSuccessionData,
    CorrectSuccessionVariables
  >;

/** Corrects an event that was recorded wrongly; a look with an earlier day of knowledge is not changed. */
export const correctSuccession = async (
  client: Client,
  variables: Keyless<CorrectSuccessionVariables>,
  options?: RequestOptions,
): Promise<CorrectSuccessionResult> =>
  (
    await client.request(
      correctSuccessionDocument,
      keyed<CorrectSuccessionVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).correctSuccession;
