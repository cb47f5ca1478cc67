// Made from operations/correct-body.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type CorrectBodyVariables = {
  input: Types.CorrectBodyInput;
  lang?: Types.Language;
};

export type CorrectBodyData = {
  readonly correctBody: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly body: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly version: number;
      readonly existsFrom: CivilDate | null;
      readonly existsUntil: CivilDate | null;
      readonly life: { readonly state: Types.LifeState };
    } | null;
  };
};

export type CorrectBodyResult = CorrectBodyData['correctBody'];

export const correctBodyDocument =
  'mutation correctBody($input:CorrectBodyInput!$lang:Language!=VI){correctBody(input:$input){replayed userErrors{code field message}body{id slug name(lang:$lang)version existsFrom existsUntil life{state}}}}' as TypedDocument<
    CorrectBodyData,
    CorrectBodyVariables
  >;

/** Corrects what was recorded wrongly of a body; a look with an earlier day of knowledge is not changed. */
export const correctBody = async (
  client: Client,
  variables: Keyless<CorrectBodyVariables>,
  options?: RequestOptions,
): Promise<CorrectBodyResult> =>
  (
    await client.request(
      correctBodyDocument,
      keyed<CorrectBodyVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).correctBody;
