import {
  type NewActivity,
  type NewDutyDecision,
  type NewKeepingPeriod,
  type NewTriggerEvent,
  type RecordWorld,
  readActivity,
  readDutyDecision,
  readKeepingPeriod,
  readTriggerEvent,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import type {
  DecideDutyInput,
  DeclareKeepingPeriodInput,
  RecordActivityInput,
  RegisterTriggerEventInput,
} from './inputs.js';
import type { RecordPayload } from './payloads.js';
import { assertMay, bareId, codeOf, given, keptCode } from './record-act.js';
import { runRecord } from './run-record.js';
import { ACTIVITY_ROWS, DECISION_ROWS, EVENT_ROWS, KEEPING_ROWS } from './tables.js';

const bodyOf = (text: string): string => bareId('bod', text);

/** The row of an activity that the domain has read, by its own columns. */
export const activityColumns = (value: NewActivity, { law }: RecordWorld) => ({
  happened_on: value.on,
  kind: value.kind,
  title: value.title,
  document_ref: value.documentRef ?? null,
  duty_id: value.duty,
  occurrence: value.occurrence ?? null,
  document_id: law.duties.find(({ id }) => id === value.duty)?.document ?? null,
  ...codeOf(value),
});

/** Needs `activity:write` for the body, and for the one acted for. */
export const recordActivity = (
  context: RequestContext,
  input: RecordActivityInput,
): Promise<RecordPayload> => {
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'activity:write', [actingFor, body]);
  const { duty, on, kind, title, documentRef, occurrence, externalId } = input;
  return runRecord<NewActivity>(context, input, {
    ...{ action: 'recordActivity', prefix: 'act', kind: 'activity', acting: 'actingFor' },
    ...{ rows: ACTIVITY_ROWS, body, actingFor },
    read: (world) =>
      readActivity(
        given({ body, duty: bareId('dty', duty), on, kind, title, documentRef, occurrence, externalId }),
        world,
      ),
    columns: activityColumns,
    kept: keptCode(input),
  });
};

/** Needs `keeping:write` for the body, and for the one acted for, which is the one that declares. */
export const declareKeepingPeriod = (
  context: RequestContext,
  input: DeclareKeepingPeriodInput,
): Promise<RecordPayload> => {
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'keeping:write', [actingFor, body]);
  const { document, from, until, documentRef } = input;
  const values = { body, document: bareId('doc', document), from, until, declaredBy: actingFor, documentRef };
  return runRecord<NewKeepingPeriod>(context, input, {
    ...{ action: 'declareKeepingPeriod', prefix: 'kep', kind: 'keeping-period', acting: 'declaredBy' },
    ...{ rows: KEEPING_ROWS, body, actingFor },
    read: (world) => readKeepingPeriod(given(values), world),
    columns: (value) => ({
      document_id: value.document,
      from_day: value.from,
      until_day: value.until ?? null,
      declared_by: value.declaredBy,
      document_ref: value.documentRef ?? null,
    }),
  });
};

/** Needs `activity:write` for the one acted for, and for the body that the event concerns. */
export const registerTriggerEvent = (
  context: RequestContext,
  input: RegisterTriggerEventInput,
): Promise<RecordPayload> => {
  const actingFor = bodyOf(input.actingFor);
  const body = input.body ? bodyOf(input.body) : null;
  assertMay(context, 'activity:write', body === null ? [actingFor] : [actingFor, body]);
  const { trigger, on, documentRef } = input;
  return runRecord<NewTriggerEvent>(context, input, {
    ...{ action: 'registerTriggerEvent', prefix: 'evt', kind: 'trigger-event', acting: 'registeredBy' },
    ...{ rows: EVENT_ROWS, body, actingFor },
    read: (world) =>
      readTriggerEvent(given({ trigger, on, body, documentRef, registeredBy: actingFor }), world),
    columns: (value, { registry }) => ({
      trigger: value.trigger,
      happened_on: value.on,
      // as open as the records of its body are
      access: value.body === undefined || registry.bodies.get(value.body)?.sample ? 'public' : 'restricted',
      document_ref: value.documentRef ?? null,
      registered_for: value.registeredBy,
    }),
  });
};

/** Needs `activity:write` for the one acted for, which is the one that decides. */
export const decideDuty = (context: RequestContext, input: DecideDutyInput): Promise<RecordPayload> => {
  const [actingFor, body] = [bodyOf(input.actingFor), bodyOf(input.body)];
  assertMay(context, 'activity:write', [actingFor]);
  const { duty, occurrence, outcome, on, documentRef } = input;
  const values = {
    duty: bareId('dty', duty),
    body,
    occurrence,
    outcome,
    on,
    documentRef,
    decidedBy: actingFor,
  };
  return runRecord<NewDutyDecision>(context, input, {
    ...{ action: 'decideDuty', prefix: 'dec', kind: 'duty-decision', acting: 'decidedBy' },
    ...{ rows: DECISION_ROWS, body, actingFor },
    read: (world) => readDutyDecision(given(values), world),
    columns: (value) => ({
      duty_id: value.duty,
      occurrence: value.occurrence,
      outcome: value.outcome,
      decided_on: value.on,
      document_ref: value.documentRef,
      decided_by: value.decidedBy,
    }),
  });
};
