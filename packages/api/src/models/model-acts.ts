import {
  asOf,
  type Model as DomainModel,
  fail,
  formatDay,
  type Issue,
  issue,
  judgeHistory,
  LAST_DAY,
  type NewModel,
  ok,
  type Result,
  readModelJudgement,
  readNewModel,
  readPublication,
  readWorkflowCase,
  under,
} from '@danvan/domain';
import {
  assertMay,
  type CaseView,
  correctionIssues,
  factsOf,
  given,
  partiesOf,
  RESTRICTED,
  writeCase,
} from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import { type Change, isSample, runMutation, toUserErrors, writeRecord } from '../platform/index.js';
import { guideOf, type LoadedModel, loadModelView, modelWorldOf } from './load-models.js';
import {
  bodyOf,
  changedModel,
  changeModel,
  derivedSaid,
  type ModelOutcome,
  modelKey,
  preparing,
  today,
  type WrittenModel,
} from './model-change.js';
import type {
  CorrectModelInput,
  JudgeModelInput,
  ModelDetailsInput,
  PublishModelInput,
  RegisterModelInput,
} from './model-inputs.js';
import type { ModelPayload } from './model-payloads.js';
import { type KeptPublication, publicationsIn } from './model-rows.js';
import { shownModel } from './show-model.js';
import { JUDGEMENT_ROWS, MODEL_ROWS } from './tables.js';

const payloadOf = async (context: RequestContext, { outcome, view }: ModelOutcome): Promise<ModelPayload> => {
  if (!outcome.ok)
    return { model: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
  const found = await changedModel(context, view, outcome.value.model);
  return { model: found && shownModel(found), replayed: outcome.replayed, userErrors: [] };
};

const detailsOf = (input: ModelDetailsInput): object => given({ ...input });

const columnsOfModel = (guide: string, model: NewModel, publications: readonly KeptPublication[]) => ({
  ...{ access: RESTRICTED, guide, holder: null, ...model },
  publications: publications.map(({ on, by, ground }) => ({ on, by, ground })),
});

/** What a change of a record did, told as a change of its model. */
const changeOf = (
  written: Result<Change<{ readonly key: string }>>,
  model: string,
): Result<Change<WrittenModel>> =>
  written.ok ? ok({ ...written.value, value: { model, step: null } }) : written;

/** Needs `activity:write` for the body whose record it is, and for the one acted for. */
export const registerModel = async (
  context: RequestContext,
  { idempotencyKey, ...input }: RegisterModelInput,
): Promise<ModelPayload> => {
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'activity:write', [actingFor, body]);
  const view = await loadModelView(context, today(context));
  const request = { action: 'registerModel', input, idempotencyKey, actingBody: actingFor };
  const outcome = await runMutation<WrittenModel>(context, request, async (_, connection) => {
    const guide = guideOf(context, input.guide);
    const world = modelWorldOf(view, guide);
    if (guide === undefined || world === null)
      return fail(issue('MODEL_GUIDE_UNKNOWN', ['guide'], { guide: input.guide.slice(0, 80) }));
    const details = readNewModel(guide, detailsOf(input.model));
    const { registry } = view;
    const facts = view.world.law?.facts ?? [];
    const opening = readWorkflowCase(openingOf(context, input, body), {
      ...{ registry, facts, definition: world.workflow, today: context.today },
    });
    const issues = [
      ...(details.ok ? [] : under(['model'], details.issues)),
      ...(opening.ok ? [] : opening.issues),
    ];
    if (!details.ok || !opening.ok) return fail(...issues);
    const history = { id: '', workflow: world.workflow.id, parties: opening.value.parties, events: [] };
    const model: DomainModel = { ...details.value, id: '', guide: guide.id, history, judgements: [] };
    const said = derivedSaid({ world, model }, context, input.facts);
    if (said.length > 0) return fail(...said);
    const opened = await writeCase(context, connection, world.workflow, opening.value, RESTRICTED);
    const { case: key } = opened.value;
    const written = await writeRecord(context, connection, {
      ...{ rows: MODEL_ROWS, prefix: 'mdl', kind: 'model', body, bodies: [body] },
      ...{ columns: columnsOfModel(guide.id, details.value, []), id: null, newKey: key, expectedVersion: 0 },
    });
    const done = changeOf(written, key);
    return done.ok ? ok({ ...done.value, events: [...opened.events, ...done.value.events] }) : done;
  });
  return payloadOf(context, { outcome, view });
};

const openingOf = (
  { today: on }: RequestContext,
  input: Omit<RegisterModelInput, 'idempotencyKey'>,
  body: string,
): object => ({
  ...given({ body, documentRef: input.documentRef }),
  // the case says nothing that the record does not: its name may not be longer than a title
  title: input.model.name.slice(0, 400),
  on: input.on ?? on,
  parties: partiesOf(input.parties),
  facts: factsOf(input.facts),
});

const rewrite = (
  context: RequestContext,
  found: LoadedModel,
  model: NewModel,
  publications: readonly KeptPublication[],
  expectedVersion: number,
) => {
  const body = String(found.row.bodyKey);
  return {
    ...{ rows: MODEL_ROWS, prefix: 'mdl', kind: 'model', body, expectedVersion, id: found.key },
    bodies: [body].filter((each) => found.row.sample === true || isSample(context, each)),
    columns: columnsOfModel(found.model.guide, model, publications),
  };
};

/** Steps that stood and would no longer stand, were the record another. */
const brokenBy = (view: CaseView, found: LoadedModel, model: DomainModel): Issue[] => {
  const { world } = found;
  const all = asOf(LAST_DAY);
  const judged = (of: DomainModel) =>
    judgeHistory(world.workflow, preparing({ world, model: of })(of.history), all, view.world);
  const stood = new Set(
    judged(found.model).flatMap(({ event, decision }) => (decision.outcome === 'refused' ? [] : [event.id])),
  );
  return judged(model)
    .filter(({ event, decision }) => decision.outcome === 'refused' && stood.has(event.id))
    .map(({ event }) =>
      issue('MODEL_BREAKS_STEP', ['details'], { step: event.step, day: formatDay(event.on) }),
    );
};

/** Needs `activity:write` for the body whose record it is, and for the one acted for. */
export const correctModel = async (
  context: RequestContext,
  input: CorrectModelInput,
): Promise<ModelPayload> => {
  const model = modelKey(input.model);
  const request = { action: 'correctModel', input, model, bodies: [] };
  const done = await changeModel(context, request, async (found, connection, view) => {
    const details = readNewModel(found.world.guide, detailsOf(input.details));
    if (!details.ok) return fail(...under(['details'], details.issues));
    const { holder: _holder, ...kept } = found.model;
    const broken = brokenBy(view, found, { ...kept, ...details.value });
    if (broken.length > 0) return fail(...broken);
    const change = rewrite(context, found, details.value, publicationsIn(found.row), input.expectedVersion);
    return changeOf(await writeRecord(context, connection, change), model);
  });
  return payloadOf(context, done);
};

/** Needs `activity:write` for the body that decided as well. */
export const publishModel = async (
  context: RequestContext,
  input: PublishModelInput,
): Promise<ModelPayload> => {
  const model = modelKey(input.model);
  const request = { action: 'publishModel', input, model, bodies: [input.by] };
  const done = await changeModel(context, request, async (found, connection) => {
    const read = readPublication({ on: input.on, by: bodyOf(input.by), ground: input.ground });
    const issues = [
      ...(found.model.kind === 'individual' ? [] : [issue('MODEL_PUBLICATION_NOT_ASKED', ['model'])]),
      ...(input.on > context.today
        ? [issue('DAY_IN_FUTURE', ['on'], { day: formatDay(input.on), today: formatDay(context.today) })]
        : []),
      ...(read.ok ? [] : read.issues),
    ];
    if (!read.ok || issues.length > 0) return fail(...issues);
    const publications = [...publicationsIn(found.row), read.value];
    const change = rewrite(context, found, detailsIn(found.model), publications, input.expectedVersion);
    return changeOf(await writeRecord(context, connection, change), model);
  });
  return payloadOf(context, done);
};

const detailsIn = ({
  kind,
  name,
  holder,
  address,
  content,
  field,
  level,
  registrant,
}: DomainModel): NewModel => ({
  ...{ kind, name, address, content, field, level, registrant },
  ...(holder === undefined ? {} : { holder }),
});

/** Needs `activity:write` for the body that judged as well. */
export const judgeModel = async (context: RequestContext, input: JudgeModelInput): Promise<ModelPayload> => {
  const model = modelKey(input.model);
  const request = { action: 'judgeModel', input, model, bodies: [input.by] };
  const done = await changeModel(context, request, async (found, connection) => {
    const { judged, met, on, proof } = input;
    const values = given({ judged, outcome: met ? 'met' : 'not-met', on, by: bodyOf(input.by), proof });
    const read = readModelJudgement(found.world.guide, found.model, values, context.today);
    const id = input.id ? input.id.replace(/^mdj_/, '') : null;
    const issues = [
      ...correctionIssues(input, 'mdj'),
      ...(id !== null && !found.judgements.some(({ key }) => key === id)
        ? [issue('RECORD_UNKNOWN', ['id'], { id: `mdj_${id}`.slice(0, 80) })]
        : []),
      ...(read.ok ? [] : read.issues),
    ];
    if (!read.ok || issues.length > 0) return fail(...issues);
    const body = String(found.row.bodyKey);
    const written = await writeRecord(context, connection, {
      ...{ rows: JUDGEMENT_ROWS, prefix: 'mdj', kind: 'model-judgement', body, id },
      bodies: [body, read.value.by],
      columns: {
        ...{ model_id: model, access: RESTRICTED, judged, outcome: read.value.outcome },
        ...{ judged_on: read.value.on, judged_by: read.value.by, proof: read.value.proof ?? null },
      },
      expectedVersion: input.expectedVersion ?? 0,
    });
    return changeOf(written, model);
  });
  return payloadOf(context, done);
};
