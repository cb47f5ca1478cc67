import { columnsOf, recordRows } from '../../platform/index.js';
import { table } from '../../platform/read/index.js';

const DATED = { valid: 'daterange', source: 'jsonb', grade: 'text' } as const;

export const MONITORING_ROWS = recordRows('monitoring_assignment', {
  id: 'text',
  body_id: 'text',
  by_id: 'text',
  ...DATED,
});

export const OFFICE_ROWS = recordRows('office_term', {
  id: 'text',
  office_id: 'text',
  body_id: 'text',
  title_vi: 'text',
  title_en: 'text',
  state: 'text',
  term_vi: 'text',
  term_en: 'text',
  terms_of_holder: 'int',
  ...DATED,
});

export const monitoringTable = table('monitoring_assignment', [
  ...columnsOf(MONITORING_ROWS),
  'superseded_at',
]);
export const officeTable = table('office_term', [...columnsOf(OFFICE_ROWS), 'superseded_at']);
