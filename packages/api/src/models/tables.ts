import { columnsOf, recordRows } from '../platform/index.js';
import { table } from '../platform/read/index.js';

export const MODEL_ROWS = recordRows('model_record', {
  id: 'text',
  body_id: 'text',
  access: 'text',
  guide: 'text',
  kind: 'text',
  name: 'text',
  holder: 'text',
  address: 'text',
  content: 'text',
  field: 'text',
  level: 'text',
  registrant: 'text',
  publications: 'jsonb',
});

export const JUDGEMENT_ROWS = recordRows('model_judgement', {
  id: 'text',
  model_id: 'text',
  body_id: 'text',
  access: 'text',
  judged: 'text',
  outcome: 'text',
  judged_on: 'date',
  judged_by: 'text',
  proof: 'text',
});

export const modelTable = table('model_record', [...columnsOf(MODEL_ROWS), 'superseded_at']);
export const judgementTable = table('model_judgement', [...columnsOf(JUDGEMENT_ROWS), 'superseded_at']);
