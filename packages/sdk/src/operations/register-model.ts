// Made from operations/register-model.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type RegisterModelVariables = {
  input: Types.RegisterModelInput;
  lang?: Types.Language;
};

export type RegisterModelData = {
  readonly registerModel: {
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

export type RegisterModelResult = RegisterModelData['registerModel'];

export const registerModelDocument =
  'mutation registerModel($input:RegisterModelInput!$lang:Language!=VI){registerModel(input:$input){replayed userErrors{code field message}model{id name confirmedOn record{stepsVersion version state{state{id name(lang:$lang)}}}}}}' as TypedDocument<
    RegisterModelData,
    RegisterModelVariables
  >;

/** Begins the record of a "Dân vận khéo" model; that it is registered is a step of it. */
export const registerModel = async (
  client: Client,
  variables: Keyless<RegisterModelVariables>,
  options?: RequestOptions,
): Promise<RegisterModelResult> =>
  (
    await client.request(
      registerModelDocument,
      keyed<RegisterModelVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).registerModel;
