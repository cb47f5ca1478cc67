import type { BulkTable } from '../../platform/database/index.js';
import { columnsOf, recordRows } from '../../platform/index.js';
import { table } from '../../platform/read/index.js';

/** Whether a case is as open as the records of its body, or only for those with leave for it. */
export const OPEN = 'of-body';
export const RESTRICTED = 'restricted';
export type CaseAccess = typeof OPEN | typeof RESTRICTED;

export const CASE_ROWS = recordRows('workflow_case', {
  id: 'text',
  workflow_id: 'text',
  body_id: 'text',
  title: 'text',
  opened_on: 'date',
  document_ref: 'text',
  parties: 'jsonb',
  facts: 'jsonb',
  programme_year: 'int',
  part_of: 'text',
  access: 'text',
});

export const STEP_ROWS = recordRows('workflow_event', {
  id: 'text',
  case_id: 'text',
  body_id: 'text',
  step: 'text',
  happened_on: 'date',
  acting_body: 'text',
  office: 'text',
  acted_with: 'jsonb',
  form: 'text',
  year: 'int',
  parties: 'jsonb',
  facts: 'jsonb',
  document_ref: 'text',
  ordinal: 'int',
  case_version: 'int',
  access: 'text',
});

export const INVOLVED_ROWS: BulkTable = {
  table: 'workflow_involved',
  columns: { case_id: 'text', body_id: 'text' },
  key: ['body_id', 'case_id'],
};

export const caseTable = table('workflow_case', [...columnsOf(CASE_ROWS), 'superseded_at']);
export const stepTable = table('workflow_event', [...columnsOf(STEP_ROWS), 'superseded_at']);
