import { type BulkTable, type ReadConnection, upsertRows } from '../platform/database/index.js';
import type { ApiRoom } from '../platform/index.js';
import { bodyRow, nameRows, parentRows, placeRow } from './rows.js';

const RECORDED = { recorded_at: 'timestamptz', superseded_at: 'timestamptz' };

const PLACE: BulkTable = {
  table: 'place',
  key: ['id'],
  columns: { id: 'text', kind: 'text', level: 'text', record: 'jsonb' },
};
const BODY: BulkTable = {
  table: 'body',
  key: ['id'],
  columns: {
    id: 'text',
    kind: 'text',
    level: 'text',
    place_id: 'text',
    many: 'boolean',
    records_public: 'boolean',
    sample: 'boolean',
    exists_from: 'date',
    exists_from_known: 'boolean',
    exists_until: 'date',
    exists_until_known: 'boolean',
    record: 'jsonb',
    ...RECORDED,
  },
};
const NAME: BulkTable = {
  table: 'body_name',
  key: ['id'],
  columns: {
    id: 'text',
    body_id: 'text',
    name_vi: 'text',
    name_en: 'text',
    search_key: 'text',
    valid: 'daterange',
    ...RECORDED,
  },
};
const PARENT: BulkTable = {
  table: 'body_parent',
  key: ['id'],
  columns: {
    id: 'text',
    body_id: 'text',
    parent_id: 'text',
    hierarchy: 'text',
    valid: 'daterange',
    ...RECORDED,
  },
};

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Closes what the registry no longer has, then writes what it has: closed rows first, so that none overlap. */
const replaceRows = async (
  connection: ReadConnection,
  table: BulkTable,
  rows: Rows,
  now: Date,
): Promise<void> => {
  await connection.rows(
    `update ${table.table} set superseded_at = $2::timestamptz
     where superseded_at is null and id <> all($1::text[]) returning 1`,
    [rows.map(({ id }) => id), now],
  );
  await upsertRows(connection, table, rows);
};

/** Brings the tables of places and bodies to the registry; a second run changes nothing. */
export const loadOrganisations: NonNullable<ApiRoom['load']> = async (database, { registry }, { now }) => {
  const bodies = [...registry.bodies.values()];
  await database.write(async (_, connection) => {
    await upsertRows(connection, PLACE, [...registry.places.values()].map(placeRow));
    await replaceRows(connection, BODY, bodies.map(bodyRow), now);
    await replaceRows(connection, NAME, bodies.flatMap(nameRows), now);
    await replaceRows(connection, PARENT, bodies.flatMap(parentRows), now);
  });
};
