import { columnsOf, recordRows } from '../platform/index.js';
import { table } from '../platform/read/index.js';

export const OBSERVATION_ROWS = recordRows('observation', {
  id: 'text',
  body_id: 'text',
  measure_id: 'text',
  period: 'text',
  value: 'double precision',
  exactness: 'text',
  step: 'double precision',
  estimated: 'boolean',
  source: 'text',
  access: 'text',
});

export const observationTable = table('observation', [...columnsOf(OBSERVATION_ROWS), 'superseded_at']);
