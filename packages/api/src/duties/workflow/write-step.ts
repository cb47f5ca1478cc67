import { randomUUID } from 'node:crypto';
import {
  applyStep,
  asOf,
  correctStep,
  factsUntil,
  fail,
  type Issue,
  issue,
  type NewWorkflowStep,
  ok,
  type Result,
  readWorkflowStep,
  type StepDecision,
  type WorkflowDefinition,
  type WorkflowHistory,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { type Change, isSample, nextVersion, type ReadConnection, upsertRows } from '../../platform/index.js';
import { bodyOfCase } from './case-shown.js';
import type { CaseView } from './case-view.js';
import type { LoadedCase } from './load-cases.js';
import { STEP_ROWS } from './tables.js';
import { asJson, bodiesIn, caseToChange, type WrittenCase, writeInvolved } from './write-case.js';

/** A step as it is asked for: `values` as `readWorkflowStep` takes them. */
export interface StepRequest {
  readonly case: string;
  readonly expectedVersion: number;
  readonly values: unknown;
  readonly refuseUndetermined?: boolean;
  /** Adds to each step the facts that a record beside the case gave on its day, by the steps before it. */
  readonly prepare?: (history: WorkflowHistory) => WorkflowHistory;
}

const same = (history: WorkflowHistory): WorkflowHistory => history;

/** What came of it: the change or its issues, and what the domain said where it was asked. */
export interface StepOutcome {
  readonly change: Result<Change<WrittenCase>>;
  readonly judged: { readonly definition: WorkflowDefinition; readonly decision: StepDecision } | null;
}

const unknownCase = (path: string, prefix: string, key: string): StepOutcome => ({
  change: fail(issue('RECORD_UNKNOWN', [path], { id: `${prefix}_${key}`.slice(0, 80) })),
  judged: null,
});

const failed = (...issues: readonly Issue[]): StepOutcome => ({ change: fail(...issues), judged: null });

/** What stands against a recorded step: its grounds, and what is not known where that is to be refused as well. */
const standsAgainst = ({ reasons, doubts }: StepDecision, refuseUndetermined: boolean): Issue[] =>
  [...reasons, ...(refuseUndetermined ? doubts : [])].map(({ code, params }) => issue(code, [], params));

interface Judging {
  readonly found: LoadedCase;
  readonly definition: WorkflowDefinition;
  readonly taken: NewWorkflowStep;
  readonly version: number;
}

/** The case, the step as the domain reads it, and the version that it makes. */
const readRequest = (
  { today }: RequestContext,
  { registry, world }: CaseView,
  found: LoadedCase,
  { expectedVersion, values }: StepRequest,
): Result<Judging> => {
  const { definition, version: current } = found;
  const version = nextVersion(current, expectedVersion);
  if (!version.ok) return version;
  if (definition === null)
    return fail(issue('WORKFLOW_UNKNOWN', ['case'], { workflow: found.history.workflow }));
  const taken = readWorkflowStep(values, { registry, definition, facts: world.law?.facts ?? [], today });
  return taken.ok ? ok({ found, definition, taken: taken.value, version: version.value }) : taken;
};

/**
 * Takes a step inside a transaction of the caller's, under the lock of its case: read, judged by the domain, written
 * with the bodies it names. Rooms that keep records of their own beside a case call it in their own mutation. The
 * caller must be allowed to write for the body of the case (a case of others is RECORD_UNKNOWN); whether it may act
 * for the body that takes the step is for the mutation to ask. Issues: RECORD_UNKNOWN, STALE_VERSION,
 * WORKFLOW_UNKNOWN, those of `readWorkflowStep`, every refusal of `applyStep`.
 *
 * `view` is `loadCaseView` of today, loaded before the transaction.
 */
export const writeStep = async (
  context: RequestContext,
  connection: ReadConnection,
  view: CaseView,
  request: StepRequest,
): Promise<StepOutcome> => {
  const found = await caseToChange(context, connection, view, request.case);
  if (found === null) return unknownCase('case', 'wfc', request.case);
  const read = readRequest(context, view, found, request);
  if (!read.ok) return failed(...read.issues);
  const { definition, taken, version } = read.value;
  const key = randomUUID();
  const { history } = found;
  const prepared = (request.prepare ?? same)({
    ...history,
    events: [...history.events, { ...taken, id: key, order: version }],
  });
  const own = prepared.events.find(({ id }) => id === key)?.facts;
  const facts = { ...factsUntil(history, asOf(taken.on)), ...taken.facts, ...own };
  const decision = applyStep(definition, history, taken, facts, view.world);
  const judged = { definition, decision };
  const against = standsAgainst(decision, request.refuseUndetermined ?? false);
  if (against.length > 0) return { change: fail(...against), judged };
  const change = await writeRow(context, connection, {
    ...{ found, taken, version, key, ordinal: version },
    ...{ own: 1, before: null, kind: 'workflow-step.taken' },
  });
  return { change: ok(change), judged };
};

/**
 * Corrects a recorded step likewise: closes its row and adds one under the same id, so that what was known stays
 * known of its day. Refused where steps that followed would no longer stand.
 */
export const rewriteStep = async (
  context: RequestContext,
  connection: ReadConnection,
  view: CaseView,
  key: string,
  request: Omit<StepRequest, 'case'>,
): Promise<StepOutcome> => {
  const [row] = await connection.rows(
    `select case_id from workflow_event where id = $1::text and superseded_at is null`,
    [key],
  );
  const found = row?.[0] ? await caseToChange(context, connection, view, row[0]) : null;
  // read anew under the lock: what was found before it may have been corrected since
  const original = found?.history.events.find(({ id }) => id === key);
  const before = found?.steps.get(key);
  if (!found || !original || !before) return unknownCase('id', 'wfe', key);
  const read = readRequest(context, view, found, { ...request, case: found.key });
  if (!read.ok) return failed(...read.issues);
  const { definition, taken, version } = read.value;
  const corrected = { ...taken, id: key, order: original.order ?? 0 };
  const decision = correctStep(definition, found.history, corrected, view.world, request.prepare);
  const judged = { definition, decision };
  const against = standsAgainst(decision, request.refuseUndetermined ?? false);
  if (against.length > 0) return { change: fail(...against), judged };
  await connection.rows(
    `update workflow_event set superseded_at = $2::timestamptz
     where id = $1::text and superseded_at is null returning id`,
    [key, context.now],
  );
  const change = await writeRow(context, connection, {
    ...{ found, taken, version, key, ordinal: corrected.order },
    ...{ own: Number(before.version) + 1, before, kind: 'workflow-step.corrected' },
  });
  return { change: ok(change), judged };
};

interface StepRow {
  readonly found: LoadedCase;
  readonly taken: NewWorkflowStep;
  readonly key: string;
  readonly ordinal: number;
  /** Of the case. */
  readonly version: number;
  /** Of the step. */
  readonly own: number;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly kind: string;
}

const writeRow = async (
  context: RequestContext,
  connection: ReadConnection,
  { found, taken, key, ordinal, version, own, before, kind }: StepRow,
): Promise<Change<WrittenCase>> => {
  const body = bodyOfCase(found);
  const row = {
    id: key,
    case_id: found.key,
    body_id: body,
    step: taken.step,
    happened_on: taken.on,
    acting_body: taken.body,
    office: taken.office ?? null,
    acted_with: taken.with ?? [],
    form: taken.form ?? null,
    year: taken.year ?? null,
    parties: taken.parties ?? {},
    facts: taken.facts,
    document_ref: taken.document ?? null,
    ordinal,
    case_version: version,
    access: found.row.access,
    sample: isSample(context, body) || isSample(context, taken.body),
    version: own,
    recorded_by: context.principal.subject,
    recorded_at: context.now.toISOString(),
  };
  await upsertRows(connection, STEP_ROWS, [row]);
  await writeInvolved(connection, found.key, [taken.body, ...(taken.with ?? []), ...bodiesIn(taken.parties)]);
  return {
    value: { case: found.key, body, step: key, version },
    target: { kind: 'workflow-event', id: key },
    before: asJson(before),
    after: asJson(row),
    events: [{ kind, targetId: `wfe_${key}`, version: own }],
  };
};
