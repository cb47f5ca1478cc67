import { columnsOf, recordRows } from '../../platform/index.js';
import { table } from '../../platform/read/index.js';

export const SUBMISSION_ROWS = recordRows('report_submission', {
  id: 'text',
  body_id: 'text',
  duty_id: 'text',
  occurrence: 'text',
  attempt: 'int',
  sent_on: 'date',
  document_ref: 'text',
  figures: 'jsonb',
  narrative: 'jsonb',
  external_id: 'text',
});

export const RETURN_ROWS = recordRows('report_return', {
  id: 'text',
  body_id: 'text',
  submission_id: 'text',
  returned_on: 'date',
  returned_by: 'text',
  reason: 'text',
});

export const EXTENSION_ROWS = recordRows('report_extension', {
  id: 'text',
  body_id: 'text',
  duty_id: 'text',
  occurrence: 'text',
  until_day: 'date',
  granted_on: 'date',
  granted_by: 'text',
  document_ref: 'text',
});

export const LOCK_ROWS = recordRows('report_lock', {
  id: 'text',
  body_id: 'text',
  duty_id: 'text',
  occurrence: 'text',
  locked_on: 'date',
  locked_by: 'text',
  reason: 'text',
});

export const submissionTable = table('report_submission', [...columnsOf(SUBMISSION_ROWS), 'superseded_at']);
export const returnTable = table('report_return', [...columnsOf(RETURN_ROWS), 'superseded_at']);
export const extensionTable = table('report_extension', [...columnsOf(EXTENSION_ROWS), 'superseded_at']);
export const lockTable = table('report_lock', [...columnsOf(LOCK_ROWS), 'superseded_at']);
