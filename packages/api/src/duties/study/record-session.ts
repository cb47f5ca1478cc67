import { type NewStudySession, readStudySession } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import type { RecordPayload } from '../payloads.js';
import { assertMay, bareId, given, inNames } from '../record-act.js';
import { runRecord } from '../run-record.js';
import { STUDY_ROWS } from '../tables.js';
import type { RecordStudySessionInput } from './inputs.js';

/** Needs `activity:write` for the body, and for the one acted for. */
export const recordStudySession = (
  context: RequestContext,
  input: RecordStudySessionInput,
): Promise<RecordPayload> => {
  const [actingFor, body] = [bareId('bod', input.actingFor), bareId('bod', input.body)];
  assertMay(context, 'activity:write', [actingFor, body]);
  const { kind, on, invited, attended, documentRef } = input;
  const document = bareId('doc', input.document);
  const duty = input.duty ? bareId('dty', input.duty) : null;
  const values = given({ body, document, kind, on, invited, attended, duty, paper: documentRef });
  return runRecord<NewStudySession>(context, input, {
    ...{ action: 'recordStudySession', prefix: 'sts', kind: 'study-session', acting: 'actingFor' },
    ...{ rows: STUDY_ROWS, body, actingFor },
    read: (world) => inNames(readStudySession(values, world), 'paper', 'documentRef'),
    columns: (value) => ({
      document_id: value.document,
      kind: value.kind,
      held_on: value.on,
      invited: value.invited ?? null,
      attended: value.attended ?? null,
      duty_id: value.duty ?? null,
      document_ref: value.paper ?? null,
    }),
  });
};
