// Made from operations/get-workflow-case.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetWorkflowCaseVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetWorkflowCaseData = {
  readonly workflowCase: {
    readonly id: string;
    readonly workflowId: string;
    readonly title: string;
    readonly openedOn: CivilDate;
    readonly documentRef: string | null;
    readonly sample: boolean;
    readonly version: number;
    readonly recordedAt: string;
    readonly explanation: ReadonlyArray<string>;
    readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
    readonly parties: ReadonlyArray<{
      readonly party: { readonly id: string; readonly name: string };
      readonly bodies: ReadonlyArray<{ readonly id: string; readonly slug: string; readonly name: string }>;
    }>;
    readonly facts: ReadonlyArray<{
      readonly known: boolean;
      readonly flag: boolean | null;
      readonly number: number | null;
      readonly day: CivilDate | null;
      readonly text: string | null;
      readonly fact: { readonly id: string; readonly type: Types.FactType | null; readonly name: string };
    }>;
    readonly state: {
      readonly since: CivilDate | null;
      readonly final: boolean;
      readonly state: { readonly id: string; readonly name: string };
    } | null;
    readonly history: ReadonlyArray<{
      readonly id: string;
      readonly stepId: string;
      readonly on: CivilDate;
      readonly office: string | null;
      readonly form: string | null;
      readonly year: number | null;
      readonly documentRef: string | null;
      readonly version: number;
      readonly recordedAt: string;
      readonly moved: boolean;
      readonly body: { readonly id: string; readonly slug: string; readonly name: string } | null;
      readonly decision: {
        readonly outcome: Types.StepOutcome;
        readonly daysLate: number | null;
        readonly dueOn: CivilDate | null;
        readonly doubts: ReadonlyArray<{ readonly code: string; readonly text: string }>;
        readonly notes: ReadonlyArray<{ readonly code: string; readonly text: string }>;
      } | null;
    }>;
    readonly nextSteps: ReadonlyArray<{
      readonly dueOn: CivilDate | null;
      readonly daysLate: number | null;
      readonly guard: Types.ConditionState;
      readonly step: { readonly id: string; readonly name: string; readonly names: ReadonlyArray<string> };
      readonly actors: ReadonlyArray<{ readonly name: string }>;
      readonly forms: ReadonlyArray<{ readonly form: string }>;
      readonly missing: ReadonlyArray<{
        readonly id: string;
        readonly type: Types.FactType | null;
        readonly name: string;
      }>;
    }>;
  } | null;
};

export type GetWorkflowCaseResult = GetWorkflowCaseData['workflowCase'];

export const getWorkflowCaseDocument =
  'query getWorkflowCase($id:ID!$lang:Language!=VI$asOf:AsOfInput){workflowCase(id:$id asOf:$asOf){id workflowId title openedOn documentRef sample version recordedAt body{id slug name(lang:$lang)}parties{party{id name(lang:$lang)}bodies{id slug name(lang:$lang)}}facts{fact{id type name(lang:$lang)}known flag number day text}state{state{id name(lang:$lang)}since final}history{id stepId on office form year documentRef version recordedAt moved body{id slug name(lang:$lang)}decision{outcome daysLate dueOn doubts{code text(lang:$lang)}notes{code text(lang:$lang)}}}nextSteps{step{id name(lang:$lang)names}actors{name(lang:$lang)}forms{form}dueOn daysLate guard missing{id type name(lang:$lang)}}explanation(lang:$lang)}}' as TypedDocument<
    GetWorkflowCaseData,
    GetWorkflowCaseVariables
  >;

/** One case as it stood on a day: its steps with what is to be said of each, and what comes next; null where there is none to see. */
export const getWorkflowCase = async (
  client: Client,
  variables: GetWorkflowCaseVariables,
  options?: RequestOptions,
): Promise<GetWorkflowCaseResult> =>
  (await client.request(getWorkflowCaseDocument, variables, options)).workflowCase;
