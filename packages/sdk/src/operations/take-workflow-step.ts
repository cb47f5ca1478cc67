// Made from operations/take-workflow-step.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import { type Keyless, keyed } from '../idempotency.js';
import type * as Types from './types.js';

export type TakeWorkflowStepVariables = {
  input: Types.TakeWorkflowStepInput;
  lang?: Types.Language;
};

export type TakeWorkflowStepData = {
  readonly takeWorkflowStep: {
    readonly replayed: boolean;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly field: ReadonlyArray<string> | null;
      readonly message: string;
    }>;
    readonly case: {
      readonly id: string;
      readonly workflowId: string;
      readonly title: string;
      readonly version: number;
      readonly state: {
        readonly since: CivilDate | null;
        readonly final: boolean;
        readonly state: { readonly id: string; readonly name: string };
      } | null;
    } | null;
    readonly event: {
      readonly id: string;
      readonly stepId: string;
      readonly on: CivilDate;
      readonly version: number;
    } | null;
    readonly decision: {
      readonly outcome: Types.StepOutcome;
      readonly from: string;
      readonly to: string | null;
      readonly daysLate: number | null;
      readonly dueOn: CivilDate | null;
      readonly reasons: ReadonlyArray<{
        readonly code: string;
        readonly ground: Types.StepGround;
        readonly text: string;
        readonly basis: ReadonlyArray<{
          readonly documentSlug: string;
          readonly symbol: string | null;
          readonly provision: string;
          readonly clauseId: string | null;
        }>;
      }>;
      readonly doubts: ReadonlyArray<{
        readonly code: string;
        readonly text: string;
        readonly missing: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }>;
      readonly notes: ReadonlyArray<{ readonly code: string; readonly text: string }>;
    } | null;
  };
};

export type TakeWorkflowStepResult = TakeWorkflowStepData['takeWorkflowStep'];

export const takeWorkflowStepDocument =
  'mutation takeWorkflowStep($input:TakeWorkflowStepInput!$lang:Language!=VI){takeWorkflowStep(input:$input){replayed userErrors{code field message}case{id workflowId title version state{state{id name(lang:$lang)}since final}}event{id stepId on version}decision{outcome from to daysLate dueOn reasons{code ground text(lang:$lang)basis{documentSlug symbol provision clauseId}}doubts{code text(lang:$lang)missing{id name(lang:$lang)}}notes{code text(lang:$lang)}}}}' as TypedDocument<
    TakeWorkflowStepData,
    TakeWorkflowStepVariables
  >;

/** Records that a body took a step in a case; a refusal names every ground with its clause. */
export const takeWorkflowStep = async (
  client: Client,
  variables: Keyless<TakeWorkflowStepVariables>,
  options?: RequestOptions,
): Promise<TakeWorkflowStepResult> =>
  (
    await client.request(
      takeWorkflowStepDocument,
      keyed<TakeWorkflowStepVariables>(variables, options?.idempotencyKey),
      options,
    )
  ).takeWorkflowStep;
