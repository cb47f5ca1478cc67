import type { BulkTable } from '../platform/database/index.js';

/**
 * A table of versions on the clock of knowledge. Its rows also have `origin`, `recorded_at` and `superseded_at`,
 * which are written apart.
 */
export interface VersionedTable extends Pick<BulkTable, 'table' | 'columns'> {
  /** The column that names the thing that a row tells of. */
  readonly of: string;
  /** Columns that say which rows belong together: what somebody recorded of these here, no package overwrites. */
  readonly kept: readonly string[];
  /** The columns that rows of an earlier release do not have yet: null in `source` tells. */
  readonly added: readonly string[];
}

const LIFE = {
  exists_from: 'date',
  exists_from_known: 'boolean',
  exists_until: 'date',
  exists_until_known: 'boolean',
  surely_exists: 'daterange',
  may_exist: 'daterange',
};
const ENTRY = { valid: 'daterange', state: 'text', source: 'jsonb' };

export const PLACES: VersionedTable = {
  table: 'place',
  of: 'id',
  kept: ['id'],
  added: [],
  columns: { id: 'text', level: 'text', ...LIFE, record: 'jsonb' },
};
export const PLACE_NAMES: VersionedTable = {
  table: 'place_name',
  of: 'place_id',
  kept: ['place_id'],
  added: [],
  columns: {
    id: 'text',
    place_id: 'text',
    name_vi: 'text',
    name_en: 'text',
    search_key: 'text',
    ...ENTRY,
  },
};
export const PLACE_PARENTS: VersionedTable = {
  table: 'place_parent',
  of: 'place_id',
  kept: ['place_id'],
  added: [],
  columns: { id: 'text', place_id: 'text', parent_id: 'text', ...ENTRY },
};
export const PLACE_VALUES: VersionedTable = {
  table: 'place_value',
  of: 'place_id',
  kept: ['place_id', 'attribute'],
  added: [],
  columns: { id: 'text', place_id: 'text', attribute: 'text', value: 'text', ...ENTRY },
};
export const BODIES: VersionedTable = {
  table: 'body',
  of: 'id',
  kept: ['id'],
  added: ['organ_of', 'source'],
  columns: {
    id: 'text',
    kind: 'text',
    level: 'text',
    place_id: 'text',
    many: 'boolean',
    records_public: 'boolean',
    sample: 'boolean',
    ...LIFE,
    organ_of: 'text',
    record: 'jsonb',
    source: 'jsonb',
  },
};
export const BODY_NAMES: VersionedTable = {
  table: 'body_name',
  of: 'body_id',
  kept: ['body_id'],
  added: ['source'],
  columns: { id: 'text', body_id: 'text', name_vi: 'text', name_en: 'text', search_key: 'text', ...ENTRY },
};
export const BODY_PARENTS: VersionedTable = {
  table: 'body_parent',
  of: 'body_id',
  kept: ['body_id', 'hierarchy'],
  added: ['source'],
  columns: { id: 'text', body_id: 'text', parent_id: 'text', hierarchy: 'text', ...ENTRY },
};
export const SUCCESSIONS: VersionedTable = {
  table: 'succession',
  of: 'id',
  kept: ['id'],
  added: [],
  columns: {
    id: 'text',
    subject: 'text',
    kind: 'text',
    effective_on: 'date',
    effective_on_known: 'boolean',
    document_id: 'text',
    grade: 'text',
    record: 'jsonb',
  },
};
