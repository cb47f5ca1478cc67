import { columnsOf, recordRows } from '../platform/index.js';
import { table } from '../platform/read/index.js';

export const ACTIVITY_ROWS = recordRows('activity', {
  id: 'text',
  body_id: 'text',
  happened_on: 'date',
  kind: 'text',
  title: 'text',
  document_ref: 'text',
  duty_id: 'text',
  occurrence: 'text',
  document_id: 'text',
  external_id: 'text',
});

export const KEEPING_ROWS = recordRows('keeping_period', {
  id: 'text',
  body_id: 'text',
  document_id: 'text',
  from_day: 'date',
  until_day: 'date',
  declared_by: 'text',
  document_ref: 'text',
});

export const EVENT_ROWS = recordRows('trigger_event', {
  id: 'text',
  trigger: 'text',
  happened_on: 'date',
  body_id: 'text',
  access: 'text',
  document_ref: 'text',
  registered_for: 'text',
});

export const DECISION_ROWS = recordRows('duty_decision', {
  id: 'text',
  duty_id: 'text',
  body_id: 'text',
  occurrence: 'text',
  outcome: 'text',
  decided_on: 'date',
  document_ref: 'text',
  decided_by: 'text',
});

export const HANDOVER_ROWS = recordRows('handover_decision', {
  id: 'text',
  succession_id: 'text',
  body_id: 'text',
  kind: 'text',
  item: 'text',
  outcome: 'text',
  receivers: 'jsonb',
  decided_on: 'date',
  decided_by: 'text',
  source: 'jsonb',
});

export const FILE_ROWS = recordRows('open_file', {
  id: 'text',
  body_id: 'text',
  file: 'text',
  title: 'text',
  closed: 'boolean',
});

export const STUDY_ROWS = recordRows('study_session', {
  id: 'text',
  body_id: 'text',
  document_id: 'text',
  kind: 'text',
  held_on: 'date',
  invited: 'int',
  attended: 'int',
  duty_id: 'text',
  document_ref: 'text',
});

export const activityTable = table('activity', [...columnsOf(ACTIVITY_ROWS), 'superseded_at']);
export const keepingTable = table('keeping_period', [...columnsOf(KEEPING_ROWS), 'superseded_at']);
export const eventTable = table('trigger_event', [...columnsOf(EVENT_ROWS), 'superseded_at']);
export const decisionTable = table('duty_decision', [...columnsOf(DECISION_ROWS), 'superseded_at']);
export const handoverTable = table('handover_decision', [...columnsOf(HANDOVER_ROWS), 'superseded_at']);
export const fileTable = table('open_file', [...columnsOf(FILE_ROWS), 'superseded_at']);
export const studyTable = table('study_session', [...columnsOf(STUDY_ROWS), 'superseded_at']);
