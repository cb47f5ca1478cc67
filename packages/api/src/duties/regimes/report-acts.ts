import {
  fail,
  type Issue,
  issue,
  type NewExtension,
  type NewLock,
  type NewReturn,
  type NewSubmission,
  type Result,
  readExtension,
  readLock,
  readReturn,
  readSubmission,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import {
  type MutationOutcome,
  type RecordChange,
  runMutation,
  sqlStateOf,
  toUserErrors,
  type WrittenRecord,
  writeRecord,
} from '../../platform/index.js';
import type { RecordInput } from '../inputs.js';
import type { RecordPayload } from '../payloads.js';
import {
  assertMay,
  bareId,
  correctionIssues,
  given,
  inNames,
  inTermsOfInput,
  keptCode,
} from '../record-act.js';
import type { ExtendReportInput, LockReportInput, ReturnReportInput, SubmitReportInput } from './inputs.js';
import { attemptOf, reportWorld, submissionColumns, without } from './report-world.js';
import { EXTENSION_ROWS, LOCK_ROWS, RETURN_ROWS, SUBMISSION_ROWS } from './tables.js';

const bodyOf = (text: string): string => bareId('bod', text);

interface ReportAct<T> {
  readonly action: string;
  readonly prefix: string;
  readonly kind: string;
  readonly rows: RecordChange['rows'];
  readonly acting: string;
  readonly body: string;
  readonly actingFor: string;
  readonly read: Result<T>;
  readonly columns: (value: T) => RecordChange['columns'];
  readonly kept?: RecordChange['kept'];
}

/**
 * Writes what was read in one transaction. What stands against it is said only where the act is no repetition: a
 * report that was sent stands in the way of another, and not of its own replay.
 */
const runReport = async <T>(
  context: RequestContext,
  input: RecordInput,
  act: ReportAct<T>,
): Promise<RecordPayload> => {
  const { idempotencyKey, ...rest } = input;
  const { read, body, actingFor } = act;
  const wrong: Issue[] = [
    ...correctionIssues(input, act.prefix),
    ...(read.ok ? [] : inTermsOfInput(read.issues, act.acting)),
  ];
  const request = {
    action: act.action,
    input: JSON.parse(JSON.stringify(rest)),
    idempotencyKey,
    actingBody: actingFor,
  };
  const run = (): Promise<MutationOutcome<WrittenRecord>> =>
    runMutation<WrittenRecord>(context, request, async (_, connection) =>
      !read.ok || wrong.length > 0
        ? fail(...wrong)
        : writeRecord(context, connection, {
            ...{ rows: act.rows, prefix: act.prefix, kind: act.kind, body },
            bodies: [...new Set([actingFor, body])],
            columns: act.columns(read.value),
            kept: act.kept ?? [],
            id: input.id ? bareId(act.prefix, input.id) : null,
            expectedVersion: input.expectedVersion ?? 0,
          }),
    );
  const outcome = await run().catch((error: unknown): MutationOutcome<WrittenRecord> => {
    // another wrote the same between the look and the write
    if (sqlStateOf(error) !== '23505') throw error;
    const code = act.kind === 'report-return' ? 'SUBMISSION_RETURNED' : 'REPORT_ALREADY_SENT';
    return { ok: false, issues: [issue(code, [], { id: null, day: null })] };
  });
  return outcome.ok
    ? { written: outcome.value, replayed: outcome.replayed, userErrors: [] }
    : { written: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
};

/** Needs `activity:write` for the body, and for the one acted for. */
export const submitReport = async (
  context: RequestContext,
  input: SubmitReportInput,
): Promise<RecordPayload> => {
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'activity:write', [actingFor, body]);
  const duty = bareId('dty', input.duty);
  const correcting = input.id ? bareId('rsu', input.id) : null;
  const world = without(await reportWorld(context, [body], [actingFor, body], duty), correcting);
  const { occurrence, on, documentRef, externalId } = input;
  const figures = Object.fromEntries(input.figures.map(({ measure, value }) => [measure, value ?? null]));
  const narrative = Object.fromEntries(input.narrative.map(({ part, text }) => [part, text]));
  const values = given({ duty, body, occurrence, on, document: documentRef, figures, narrative, externalId });
  return runReport<NewSubmission>(context, input, {
    ...{ action: 'submitReport', prefix: 'rsu', kind: 'report-submission', acting: 'actingFor' },
    ...{ rows: SUBMISSION_ROWS, body, actingFor },
    read: inNames(readSubmission(values, world), 'document', 'documentRef'),
    columns: (value) => ({
      ...submissionColumns(value),
      attempt: attemptOf(world.facts.submissions, value),
    }),
    // a report corrected after it came back stays the attempt that it was
    kept: ['attempt', ...keptCode(input)],
  });
};

/** Needs `activity:write` for the one acted for, which is the one that sends it back. */
export const returnReport = async (
  context: RequestContext,
  input: ReturnReportInput,
): Promise<RecordPayload> => {
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'activity:write', [actingFor]);
  const correcting = input.id ? bareId('rre', input.id) : null;
  const world = without(await reportWorld(context, [body], [actingFor, body]), correcting);
  const submission = bareId('rsu', input.submission);
  const values = { submission, on: input.on, by: actingFor, reason: input.reason };
  return runReport<NewReturn>(context, input, {
    ...{ action: 'returnReport', prefix: 'rre', kind: 'report-return', acting: 'by' },
    ...{ rows: RETURN_ROWS, body, actingFor },
    read: onlyTheirs(readReturn(values, world)),
    columns: (value) => ({
      submission_id: value.submission,
      returned_on: value.on,
      returned_by: value.by,
      reason: value.reason,
    }),
  });
};

/** Needs `activity:write` for the one acted for, which is the one that grants it. */
export const extendReport = async (
  context: RequestContext,
  input: ExtendReportInput,
): Promise<RecordPayload> => {
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'activity:write', [actingFor]);
  const duty = bareId('dty', input.duty);
  const world = await reportWorld(context, [body], [actingFor, body], duty);
  const { occurrence, on, until, documentRef } = input;
  const values = { duty, body, occurrence, on, by: actingFor, until, document: documentRef };
  return runReport<NewExtension>(context, input, {
    ...{ action: 'extendReport', prefix: 'rex', kind: 'report-extension', acting: 'by' },
    ...{ rows: EXTENSION_ROWS, body, actingFor },
    read: inNames(onlyTheirs(readExtension(values, world)), 'document', 'documentRef'),
    columns: (value) => ({
      duty_id: value.duty,
      occurrence: value.occurrence,
      until_day: value.until,
      granted_on: value.on,
      granted_by: value.by,
      document_ref: value.document,
    }),
  });
};

/** Needs `activity:write` for the one acted for, which is the one that locks. */
export const lockReport = async (context: RequestContext, input: LockReportInput): Promise<RecordPayload> => {
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'activity:write', [actingFor]);
  const duty = bareId('dty', input.duty);
  const world = await reportWorld(context, [body], [actingFor, body], duty);
  const { occurrence, on, reason } = input;
  return runReport<NewLock>(context, input, {
    ...{ action: 'lockReport', prefix: 'rlo', kind: 'report-lock', acting: 'by' },
    ...{ rows: LOCK_ROWS, body, actingFor },
    read: onlyTheirs(readLock({ duty, body, occurrence, on, by: actingFor, reason }, world)),
    columns: (value) => ({
      duty_id: value.duty,
      occurrence: value.occurrence,
      locked_on: value.on,
      locked_by: value.by,
      reason: value.reason,
    }),
  });
};

/** Whose report it is not is told that alone: the rest would tell of records that are not theirs to see. */
const onlyTheirs = <T>(read: Result<T>): Result<T> => {
  if (read.ok) return read;
  const theirs = read.issues.filter(({ code }) => code === 'REPORT_NOT_THEIRS');
  return theirs.length > 0 ? fail(...theirs) : read;
};
