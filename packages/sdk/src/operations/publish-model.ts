// Made from operations/publish-model.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type PublishModelVariables = {
  input: Types.PublishModelInput;
  lang?: Types.Language;
};

export type PublishModelData = {
  readonly publishModel: {
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

export type PublishModelResult = PublishModelData['publishModel'];

export const publishModelDocument =
  'mutation publishModel($input:PublishModelInput!$lang:Language!=VI){publishModel(input:$input){replayed userErrors{code field message}model{id name confirmedOn record{stepsVersion version state{state{id name(lang:$lang)}}}}}}' as TypedDocument<
    PublishModelData,
    PublishModelVariables
  >;

/** Records the decision to make the name of a person's model public. */
export const publishModel = async (
  client: Client,
  variables: Keyless<PublishModelVariables>,
  options?: RequestOptions,
): Promise<PublishModelResult> =>
  (
    await client.request(
      publishModelDocument,
      keyed<PublishModelVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).publishModel;
