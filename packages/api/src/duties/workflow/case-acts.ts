import {
  type Facts,
  fail,
  type Issue,
  issue,
  known,
  notKnown,
  type Result,
  readWorkflowCase,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import {
  type Change,
  type MutationOutcome,
  type ReadConnection,
  runMutation,
  toUserErrors,
  type UserError,
} from '../../platform/index.js';
import { readRun } from '../../platform/reading.js';
import { assertMay, bareId, given, withBodies } from '../record-act.js';
import { shownCase, shownStep } from './case-book.js';
import { judgedSteps } from './case-shown.js';
import { type CaseView, loadCaseView } from './case-view.js';
import { decisionOf } from './decision-of.js';
import type {
  CaseInput,
  CorrectWorkflowStepInput,
  OpenWorkflowCaseInput,
  StepInput,
  TakeWorkflowStepInput,
  WorkflowFactInput,
} from './inputs.js';
import { definitionFor, type LoadedCase, loadCase } from './load-cases.js';
import type { CasePayload, StepPayload } from './payloads.js';
import { refusalErrors } from './refusal-errors.js';
import type { StepDecision } from './workflow-case.js';
import { type WrittenCase, writeCase } from './write-case.js';
import { rewriteStep, type StepOutcome, type StepRequest, writeStep } from './write-step.js';

const bodyOf = (text: string): string => bareId('bod', text);

const VALUES = ['flag', 'number', 'day', 'text'] as const satisfies readonly (keyof WorkflowFactInput)[];

/** Facts as the domain takes them; one with several values is no fact, which the domain says. */
export const factsOf = (inputs: CaseInput['facts']): Record<string, unknown> =>
  Object.fromEntries(
    (inputs ?? []).map((input) => {
      const values = VALUES.flatMap((name) => input[name] ?? []);
      const fact = values.length === 0 ? notKnown('not-supplied') : known(values[0] ?? false);
      return [input.fact, values.length > 1 ? null : fact] satisfies [string, Facts[string] | null];
    }),
  );

export const partiesOf = (inputs: CaseInput['parties']): object[] =>
  (inputs ?? []).map(({ party, bodies }) => ({ party, bodies: bodies.map(bodyOf) }));

/** The case as it stands, for who wrote it. */
const writtenCase = async (
  context: RequestContext,
  view: CaseView,
  { case: key, body }: WrittenCase,
): Promise<LoadedCase | null> => {
  const { asOf } = readRun(context);
  return loadCase(context, { scope: withBodies(context, [body]), asOf }, key, view);
};

const nothing = { case: null, event: null, decision: null, replayed: false };

/** Needs `activity:write` for the body whose case it is, and for the one acted for. */
export const openWorkflowCase = async (
  context: RequestContext,
  input: OpenWorkflowCaseInput,
): Promise<CasePayload> => {
  const { idempotencyKey, ...rest } = input;
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'activity:write', [actingFor, body]);
  const view = await loadCaseView(context, readRun(context).asOf);
  const definition = definitionFor(view, input.workflow);
  const request = { action: 'openWorkflowCase', input: rest, idempotencyKey, actingBody: actingFor };
  const { title, documentRef, on } = input;
  const values = {
    ...given({ body, title, documentRef }),
    ...{ on: on ?? context.today, parties: partiesOf(input.parties), facts: factsOf(input.facts) },
  };
  const outcome = await runMutation<WrittenCase>(context, request, async (_, connection) => {
    if (definition === null)
      return fail(issue('WORKFLOW_UNKNOWN', ['workflow'], { workflow: input.workflow.slice(0, 80) }));
    const { registry, world } = view;
    const facts = world.law?.facts ?? [];
    const read = readWorkflowCase(values, { registry, definition, facts, today: context.today });
    if (!read.ok) return read;
    return { ok: true, value: await writeCase(context, connection, definition, read.value) };
  });
  if (!outcome.ok) return { ...nothing, userErrors: toUserErrors(outcome.issues, context.language) };
  const found = await writtenCase(context, view, outcome.value);
  return { case: found && shownCase(found), replayed: outcome.replayed, userErrors: [] };
};

/** What `readWorkflowStep` takes, from an input. */
export const stepValues = (input: Omit<StepInput, 'idempotencyKey'>, body: string): object => ({
  ...given({
    ...{ step: input.step, on: input.on, body, office: input.office, form: input.form, year: input.year },
    ...{ document: input.documentRef, with: input.with?.map(bodyOf) },
  }),
  ...{ parties: partiesOf(input.parties), facts: factsOf(input.facts) },
});

/** The domain's own word for the paper, back in that of the input. */
const inTermsOfInput = (issues: readonly Issue[]): Issue[] =>
  issues.map((found) => (found.path[0] === 'document' ? { ...found, path: ['documentRef'] } : found));

type Write = (
  connection: ReadConnection,
  view: CaseView,
  request: Omit<StepRequest, 'case'>,
) => Promise<StepOutcome>;

const runStep = async (
  context: RequestContext,
  action: string,
  { idempotencyKey, ...input }: StepInput,
  write: Write,
): Promise<StepPayload> => {
  const actingFor = bodyOf(input.actingFor);
  const body = bodyOf(input.body ?? input.actingFor);
  assertMay(context, 'activity:write', [actingFor, body]);
  const view = await loadCaseView(context, readRun(context).asOf);
  const { expectedVersion, refuseUndetermined } = input;
  const values = stepValues(input, body);
  // a refusal rolls the transaction back and keeps its issues alone; what the domain said goes by this way
  let judged: StepOutcome['judged'] = null;
  const outcome: MutationOutcome<WrittenCase> = await runMutation<WrittenCase>(
    context,
    { action, input, idempotencyKey, actingBody: actingFor },
    async (_, connection): Promise<Result<Change<WrittenCase>>> => {
      const done = await write(connection, view, { expectedVersion, values, refuseUndetermined });
      judged = done.judged;
      return done.change;
    },
  );
  return outcome.ok
    ? recorded(context, view, outcome.value, outcome.replayed)
    : refused(context, view, outcome.issues, judged);
};

const recorded = async (
  context: RequestContext,
  view: CaseView,
  written: WrittenCase,
  replayed: boolean,
): Promise<StepPayload> => {
  const found = await writtenCase(context, view, written);
  const step = found && judgedSteps(found).find(({ event }) => event.id === written.step);
  return {
    case: found && shownCase(found),
    event: found && written.step !== null ? shownStep(found, written.step) : null,
    decision: found?.definition && step ? decisionOf(view, found.definition, step.decision) : null,
    replayed,
    userErrors: [],
  };
};

const refused = (
  context: RequestContext,
  view: CaseView,
  issues: readonly Issue[],
  judged: StepOutcome['judged'],
): StepPayload => {
  const decision = judged && decisionOf(view, judged.definition, judged.decision);
  return { ...nothing, decision, userErrors: refusedIssues(context, decision, issues) };
};

/** What stands against a step as errors: in the words of the decision where it came to one. */
export const refusedIssues = (
  { language }: RequestContext,
  decision: StepDecision | null,
  issues: readonly Issue[],
): readonly UserError[] =>
  decision ? refusalErrors(decision, issues, language) : toUserErrors(inTermsOfInput(issues), language);

/** Needs `activity:write` for the body that takes the step, for the one acted for and for the body of the case. */
export const takeWorkflowStep = (
  context: RequestContext,
  input: TakeWorkflowStepInput,
): Promise<StepPayload> =>
  runStep(context, 'takeWorkflowStep', input, (connection, view, request) =>
    writeStep(context, connection, view, { ...request, case: bareId('wfc', input.case) }),
  );

/** Needs the same as taking a step. */
export const correctWorkflowStep = (
  context: RequestContext,
  input: CorrectWorkflowStepInput,
): Promise<StepPayload> =>
  runStep(context, 'correctWorkflowStep', input, (connection, view, request) =>
    rewriteStep(context, connection, view, bareId('wfe', input.id), request),
  );
