// Made from operations/take-model-step.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type TakeModelStepVariables = {
  input: Types.TakeModelStepInput;
  lang?: Types.Language;
};

export type TakeModelStepData = {
  readonly takeModelStep: {
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
    readonly decision: {
      readonly outcome: Types.StepOutcome;
      readonly from: string;
      readonly to: string | null;
      readonly daysLate: number | null;
      readonly dueOn: CivilDate | null;
      readonly explanation: ReadonlyArray<string>;
    } | null;
  };
};

export type TakeModelStepResult = TakeModelStepData['takeModelStep'];

export const takeModelStepDocument =
  'mutation takeModelStep($input:TakeModelStepInput!$lang:Language!=VI){takeModelStep(input:$input){replayed userErrors{code field message}model{id name confirmedOn record{stepsVersion version state{state{id name(lang:$lang)}}}}decision{outcome from to daysLate dueOn explanation(lang:$lang)}}}' as TypedDocument<
    TakeModelStepData,
    TakeModelStepVariables
  >;

/** Records that a body took a step with a model, or names every ground that stands against it. */
export const takeModelStep = async (
  client: Client,
  variables: Keyless<TakeModelStepVariables>,
  options?: RequestOptions,
): Promise<TakeModelStepResult> =>
  (
    await client.request(
      takeModelStepDocument,
      keyed<TakeModelStepVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).takeModelStep;
