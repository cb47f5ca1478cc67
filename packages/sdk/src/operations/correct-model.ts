// Made from operations/correct-model.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type CorrectModelVariables = {
  input: Types.CorrectModelInput;
  lang?: Types.Language;
};

export type CorrectModelData = {
  readonly correctModel: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly model: {
      readonly id: string;
      readonly name: string;
      readonly confirmedOn: CivilDate | null;
      readonly record: {
        readonly stepsVersion: number;
        readonly version: number;
        readonly state: { readonly state: { readonly id: string; readonly name: string } } | null;
      } | null;
    } | null;
  };
};

export type CorrectModelResult = CorrectModelData['correctModel'];

export const correctModelDocument =
  'mutation correctModel($input:CorrectModelInput!$lang:Language!=VI){correctModel(input:$input){replayed userErrors{code field message}model{id name confirmedOn record{stepsVersion version state{state{id name(lang:$lang)}}}}}}' as TypedDocument<
    CorrectModelData,
    CorrectModelVariables
  >;

/** Corrects what the record of a model says. */
export const correctModel = async (
  client: Client,
  variables: Keyless<CorrectModelVariables>,
  options?: RequestOptions,
): Promise<CorrectModelResult> =>
  (
    await client.request(
      correctModelDocument,
      keyed<CorrectModelVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).correctModel;
