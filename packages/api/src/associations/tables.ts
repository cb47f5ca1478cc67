import { columnsOf, recordRows } from '../platform/index.js';
import { table } from '../platform/read/index.js';

export const EVENT_ROWS = recordRows('association_event', {
  id: 'text',
  event_id: 'text',
  body_id: 'text',
  step: 'text',
  happened_on: 'date',
  filed_on: 'date',
  acting_body: 'text',
  office: 'text',
  associations: 'jsonb',
  into_bodies: 'jsonb',
  decision: 'jsonb',
  matters: 'jsonb',
  length: 'int',
  ordinal: 'int',
  facts: 'jsonb',
});

export const ENTRY_ROWS = recordRows('association_entry', {
  id: 'text',
  body_id: 'text',
  kind: 'text',
  entry: 'jsonb',
});

export const eventTable = table('association_event', [...columnsOf(EVENT_ROWS), 'superseded_at']);
export const entryTable = table('association_entry', [...columnsOf(ENTRY_ROWS), 'superseded_at']);
