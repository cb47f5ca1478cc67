// Made from operations/correct-place.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type CorrectPlaceVariables = {
  input: Types.CorrectPlaceInput;
  lang?: Types.Language;
};

export type CorrectPlaceData = {
  readonly correctPlace: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly place: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly type: string | null;
      readonly code: string | null;
      readonly version: number;
      readonly existsFrom: CivilDate | null;
      readonly existsUntil: CivilDate | null;
      readonly life: { readonly state: Types.LifeState };
    } | null;
  };
};

export type CorrectPlaceResult = CorrectPlaceData['correctPlace'];

export const correctPlaceDocument =
  'mutation correctPlace($input:CorrectPlaceInput!$lang:Language!=VI){correctPlace(input:$input){replayed userErrors{code field message}place{id slug name(lang:$lang)type code version existsFrom existsUntil life{state}}}}' as TypedDocument<
    CorrectPlaceData,
    CorrectPlaceVariables
  >;

/** Corrects what was recorded wrongly of a place; a look with an earlier day of knowledge is not changed. */
export const correctPlace = async (
  client: Client,
  variables: Keyless<CorrectPlaceVariables>,
  options?: RequestOptions,
): Promise<CorrectPlaceResult> =>
  (
    await client.request(
      correctPlaceDocument,
      keyed<CorrectPlaceVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).correctPlace;
