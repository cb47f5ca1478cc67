import {
  asOf,
  fail,
  type Issue,
  issue,
  LAST_DAY,
  MODEL_FACTS,
  modelFacts,
  type Result,
  toBodyId,
  type WorkflowHistory,
  withModelFacts,
} from '@danvan/domain';
import { assertMay, bareId, type CaseView, caseToChange, type WorkflowFactInput } from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import { type Change, type MutationOutcome, type ReadConnection, runMutation } from '../platform/index.js';
import { KEY } from '../platform/read/index.js';
import { type LoadedModel, loadModels, loadModelView } from './load-models.js';

/** What is kept for a replay: enough to read the model and its step anew. */
export type WrittenModel = { readonly model: string; readonly step: string | null };

export const bodyOf = (text: string): string => bareId('bod', text);
export const modelKey = (text: string): string => bareId('mdl', text);

export const today = ({ today: on }: RequestContext) => asOf(on, LAST_DAY);

/** The model by its key, read whole for who may write for its body: after a change, or inside its transaction. */
export const modelNow = async (
  context: RequestContext,
  view: CaseView,
  body: string,
  key: string,
  connection?: ReadConnection,
): Promise<LoadedModel | null> => {
  const scope = { bodies: [body], capabilities: ['record:read'] };
  const run = { scope, asOf: today(context), ...(connection === undefined ? {} : { connection }) };
  const [found] = await loadModels(context, run, { [KEY]: key }, view);
  return found ? { ...found, isOpen: true } : null;
};

/**
 * The model as it stands, in a transaction that no other change of it runs beside. Null where there is none, and where
 * the caller may not write for its body: the two look alike.
 */
export const modelToChange = async (
  context: RequestContext,
  connection: ReadConnection,
  view: CaseView,
  key: string,
): Promise<LoadedModel | null> => {
  const own = await caseToChange(context, connection, view, key);
  return own && modelNow(context, view, String(own.row.bodyId), key, connection);
};

export const unknownModel = (key: string): Issue =>
  issue('RECORD_UNKNOWN', ['model'], { id: `mdl_${key}`.slice(0, 80) });

/** Adds the facts of its record to a history of the model. */
export const preparing =
  ({ world, model }: Pick<LoadedModel, 'world' | 'model'>) =>
  (history: WorkflowHistory): WorkflowHistory =>
    withModelFacts(world, { ...model, history });

/** What no record holds and has to be said: that none is on record does not say that there is none. */
const SAID: ReadonlySet<string> = new Set([
  MODEL_FACTS.hasStandingBoard.id,
  MODEL_FACTS.managerHasStandingBoard.id,
]);

/** Facts that the record of a model gives are not to be said beside it: a judgement is recorded as one. */
export const derivedSaid = (
  { world, model }: Pick<LoadedModel, 'world' | 'model'>,
  context: RequestContext,
  facts: readonly WorkflowFactInput[] | null | undefined,
): Issue[] => {
  const derived = new Set(Object.keys(modelFacts(world, model, today(context))));
  return (facts ?? [])
    .filter(({ fact }) => derived.has(fact) && !SAID.has(fact))
    .map(({ fact }) => issue('MODEL_FACT_DERIVED', ['facts', fact], { fact }));
};

interface ModelRequest {
  readonly action: string;
  readonly input: { readonly actingFor: string; readonly idempotencyKey: string };
  readonly model: string;
  /** Bodies beside the one acted for that leave is needed for. */
  readonly bodies: readonly string[];
}

type Work = (
  found: LoadedModel,
  connection: ReadConnection,
  view: CaseView,
) => Promise<Result<Change<WrittenModel>>>;

export interface ModelOutcome {
  readonly outcome: MutationOutcome<WrittenModel>;
  readonly view: CaseView;
}

/** Changes one model in a transaction of its own. Throws ApiError FORBIDDEN without leave for the bodies named. */
export const changeModel = async (
  context: RequestContext,
  { action, input: { idempotencyKey, ...input }, model, bodies }: ModelRequest,
  work: Work,
): Promise<ModelOutcome> => {
  const actingFor = bodyOf(input.actingFor);
  assertMay(context, 'activity:write', [actingFor, ...bodies.map(bodyOf)]);
  const view = await loadModelView(context, today(context));
  const request = { action, input, idempotencyKey, actingBody: actingFor };
  const outcome = await runMutation<WrittenModel>(context, request, async (_, connection) => {
    const found = await modelToChange(context, connection, view, model);
    return found === null ? fail(unknownModel(model)) : work(found, connection, view);
  });
  return { outcome, view };
};

/** The model that was changed, as it stands now. */
export const changedModel = async (
  context: RequestContext,
  view: CaseView,
  key: string,
): Promise<LoadedModel | null> => {
  const [row] = await context.database.read((connection) =>
    connection.rows('select body_id from model_record where id = $1::text and superseded_at is null', [key]),
  );
  return row?.[0] ? modelNow(context, view, toBodyId(row[0]), key) : null;
};
