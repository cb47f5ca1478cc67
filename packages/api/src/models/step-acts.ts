import { fail, type Issue, issue, ok } from '@danvan/domain';
import {
  assertMay,
  bareId,
  type CaseView,
  decisionOf,
  judgedSteps,
  refusedIssues,
  rewriteStep,
  type StepInput,
  type StepOutcome,
  type StepRequest,
  shownStep,
  stepValues,
  writeStep,
} from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import type { ReadConnection } from '../platform/index.js';
import { judgedCase, type LoadedModel } from './load-models.js';
import { bodyOf, changedModel, changeModel, derivedSaid, modelKey, preparing } from './model-change.js';
import type { ConfirmModelsInput, CorrectModelStepInput, TakeModelStepInput } from './model-inputs.js';
import type { ConfirmModelRow, ConfirmModelsPayload, ModelStepPayload } from './model-payloads.js';
import { shownModel } from './show-model.js';

/** The most models that one list confirms. */
const MOST_ROWS = 100;
const MOST_KEY = 150;

type ModelStepInput = StepInput & { readonly model: string };
type Write = (
  connection: ReadConnection,
  view: CaseView,
  request: Omit<StepRequest, 'case'>,
) => Promise<StepOutcome>;

/** The case is a part of its model here. */
const inTermsOfModel = (issues: readonly Issue[], key: string): Issue[] =>
  issues.map((found) =>
    found.path[0] === 'case'
      ? { ...found, path: ['model'], params: { ...found.params, id: `mdl_${key}` } }
      : found,
  );

/** Says what stands against a step before the domain is asked; empty for none. */
type Against = (found: LoadedModel) => readonly Issue[];

const runStep = async (
  context: RequestContext,
  action: string,
  input: ModelStepInput,
  write: Write,
  against: Against = () => [],
): Promise<ModelStepPayload> => {
  const body = bodyOf(input.body ?? input.actingFor);
  const model = modelKey(input.model);
  const { expectedVersion, refuseUndetermined } = input;
  // a refusal rolls the transaction back and keeps its issues alone; what the domain said goes by this way
  let judged: StepOutcome['judged'] = null;
  const request = { action, input, model, bodies: [body] };
  const { outcome, view } = await changeModel(context, request, async (found, connection, seen) => {
    const wrong = [...derivedSaid(found, context, input.facts), ...against(found)];
    if (wrong.length > 0) return fail(...wrong);
    const values = stepValues(input, body);
    const prepare = preparing(found);
    const done = await write(connection, seen, { expectedVersion, values, refuseUndetermined, prepare });
    judged = done.judged;
    if (!done.change.ok) return fail(...inTermsOfModel(done.change.issues, model));
    return ok({ ...done.change.value, value: { model, step: done.change.value.value.step } });
  });
  if (!outcome.ok) {
    const decision = shownDecision(view, judged);
    return {
      ...{ model: null, event: null, replayed: false, decision },
      userErrors: refusedIssues(context, decision, outcome.issues),
    };
  }
  const found = await changedModel(context, view, outcome.value.model);
  const own = found && judgedCase(found);
  const step = own && judgedSteps(own).find(({ event }) => event.id === outcome.value.step);
  return {
    model: found && shownModel(found),
    event: own && step ? shownStep(own, step.event.id) : null,
    decision: own?.definition && step ? decisionOf(own.view, own.definition, step.decision) : null,
    replayed: outcome.replayed,
    userErrors: [],
  };
};

const shownDecision = (view: CaseView, judged: StepOutcome['judged']) =>
  judged && decisionOf(view, judged.definition, judged.decision);

/** Needs `activity:write` for the body that takes the step, the one acted for and the body whose record it is. */
export const takeModelStep = (
  context: RequestContext,
  input: TakeModelStepInput,
): Promise<ModelStepPayload> =>
  runStep(context, 'takeModelStep', input, (connection, view, request) =>
    writeStep(context, connection, view, { ...request, case: modelKey(input.model) }),
  );

/** Needs the same as taking a step. */
export const correctModelStep = (
  context: RequestContext,
  input: CorrectModelStepInput,
): Promise<ModelStepPayload> => {
  const key = bareId('wfe', input.id);
  const ofModel: Against = ({ case: own }) =>
    own.steps.has(key) ? [] : [issue('RECORD_UNKNOWN', ['id'], { id: `wfe_${key}`.slice(0, 80) })];
  return runStep(
    context,
    'correctModelStep',
    input,
    (connection, view, request) => rewriteStep(context, connection, view, key, request),
    ofModel,
  );
};

const listIssues = ({ models, idempotencyKey }: ConfirmModelsInput): Issue[] => [
  ...(models.length > MOST_ROWS
    ? [issue('LIST_TOO_LONG', ['models'], { length: models.length, max: MOST_ROWS })]
    : []),
  ...(new Set(models.map(({ model }) => modelKey(model))).size < models.length
    ? [issue('MODEL_LISTED_TWICE', ['models'])]
    : []),
  ...(idempotencyKey.length > MOST_KEY ? [issue('IDEMPOTENCY_KEY_INVALID', ['idempotencyKey'])] : []),
];

/**
 * Confirms a list, each model in a transaction of its own, in the order of the list: a row that is refused says why
 * and keeps none of the others. Needs the same as taking a step.
 */
export const confirmModels = async (
  context: RequestContext,
  input: ConfirmModelsInput,
): Promise<ConfirmModelsPayload> => {
  const { models, idempotencyKey, ...shared } = input;
  assertMay(context, 'activity:write', [input.actingFor, input.body ?? input.actingFor].map(bodyOf));
  const wrong = listIssues(input);
  if (wrong.length > 0) return { rows: [], userErrors: refusedIssues(context, null, wrong) };
  const confirms: Against = ({ world: { guide } }) =>
    guide.steps.confirm.includes(input.step)
      ? []
      : [issue('MODEL_STEP_NOT_CONFIRMING', ['step'], { step: input.step.slice(0, 80) })];
  const rows: ConfirmModelRow[] = [];
  for (const { model, expectedVersion } of models) {
    const key = modelKey(model);
    const step: TakeModelStepInput = {
      ...{ ...shared, model, expectedVersion, refuseUndetermined: false },
      idempotencyKey: `${idempotencyKey}.${key.slice(0, 40)}`,
    };
    const write: Write = (connection, view, request) =>
      writeStep(context, connection, view, { ...request, case: key });
    const done = await runStep(context, 'confirmModels', step, write, confirms);
    const { event: _event, ...row } = done;
    rows.push({ ...row, modelId: model });
  }
  return { rows, userErrors: [] };
};
