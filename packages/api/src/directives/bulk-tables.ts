import type { BulkTable } from '../platform/database/index.js';

/** How rows are written, at start and by mutations: each table with its columns and what makes a row current. */
const bulk = (table: string, columns: BulkTable['columns']): BulkTable => ({
  table,
  columns,
  key: ['id'],
  keyWhere: 'superseded_at is null',
});

export const DOCUMENT_ROWS = bulk('document', {
  id: 'text',
  symbol: 'text',
  search_key: 'text',
  type: 'text',
  title_vi: 'text',
  title_en: 'text',
  issuer: 'text',
  issuer_body_id: 'text',
  access_body_id: 'text',
  registered_for: 'text',
  level: 'text',
  province: 'text',
  issued_on: 'date',
  issued_not_before: 'date',
  issued_not_after: 'date',
  secrecy: 'text',
  dissemination: 'text',
  access: 'text',
  origin: 'text',
  held: 'boolean',
  law_version: 'text',
  record: 'jsonb',
});

export const CLAUSE_ROWS = bulk('clause', {
  id: 'text',
  document_id: 'text',
  ordinal: 'int',
  provision: 'text',
  kind: 'text',
  context: 'text',
  actor: 'text',
  summary_vi: 'text',
  summary_en: 'text',
  search_key: 'text',
  terms: 'text',
  modality: 'text',
  operative: 'boolean',
  checkable: 'text',
  handling: 'text',
  origin: 'text',
});

export const RELATION_ROWS = bulk('relation', {
  id: 'text',
  from_id: 'text',
  kind: 'text',
  to_id: 'text',
  provision: 'text',
  to_provision: 'text',
  grade: 'text',
  note_vi: 'text',
  note_en: 'text',
  clause_id: 'text',
  record: 'jsonb',
  origin: 'text',
});

export const DUTY_ROWS = bulk('duty', {
  id: 'text',
  document_id: 'text',
  clause_id: 'text',
  kind: 'text',
  action_vi: 'text',
  action_en: 'text',
  modality: 'text',
  schedule_kind: 'text',
  record: 'jsonb',
  origin: 'text',
});

/** Every table of a document's rows, with the column that names the document. */
export const DOCUMENT_TABLES = [
  { table: 'document', of: 'id' },
  { table: 'clause', of: 'document_id' },
  { table: 'relation', of: 'from_id' },
  { table: 'duty', of: 'document_id' },
] as const;
