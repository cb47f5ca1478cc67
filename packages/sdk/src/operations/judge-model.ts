// Made from operations/judge-model.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type JudgeModelVariables = {
  input: Types.JudgeModelInput;
  lang?: Types.Language;
};

export type JudgeModelData = {
  readonly judgeModel: {
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

export type JudgeModelResult = JudgeModelData['judgeModel'];

export const judgeModelDocument =
  'mutation judgeModel($input:JudgeModelInput!$lang:Language!=VI){judgeModel(input:$input){replayed userErrors{code field message}model{id name confirmedOn record{stepsVersion version state{state{id name(lang:$lang)}}}}}}' as TypedDocument<
    JudgeModelData,
    JudgeModelVariables
  >;

/** Records what a body found of a model by a question of its guide, or corrects an earlier one. */
export const judgeModel = async (
  client: Client,
  variables: Keyless<JudgeModelVariables>,
  options?: RequestOptions,
): Promise<JudgeModelResult> =>
  (
    await client.request(
      judgeModelDocument,
      keyed<JudgeModelVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).judgeModel;
