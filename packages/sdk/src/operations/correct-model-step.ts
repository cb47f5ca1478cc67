// Made from operations/correct-model-step.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type CorrectModelStepVariables = {
  input: Types.CorrectModelStepInput;
  lang?: Types.Language;
};

export type CorrectModelStepData = {
  readonly correctModelStep: {
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

export type CorrectModelStepResult = CorrectModelStepData['correctModelStep'];

export const correctModelStepDocument =
  'mutation correctModelStep($input:CorrectModelStepInput!$lang:Language!=VI){correctModelStep(input:$input){replayed userErrors{code field message}model{id name confirmedOn record{stepsVersion version state{state{id name(lang:$lang)}}}}decision{outcome from to daysLate dueOn explanation(lang:$lang)}}}' as TypedDocument<
    CorrectModelStepData,
    CorrectModelStepVariables
  >;

/** Corrects how a step of a model was recorded. */
export const correctModelStep = async (
  client: Client,
  variables: Keyless<CorrectModelStepVariables>,
  options?: RequestOptions,
): Promise<CorrectModelStepResult> =>
  (
    await client.request(
      correctModelStepDocument,
      keyed<CorrectModelStepVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).correctModelStep;
