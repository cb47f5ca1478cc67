import { type BulkRow, type BulkTable, type ReadConnection, upsertRows } from '../platform/database/index.js';
import type { ApiRoom } from '../platform/index.js';
import { keepVersions, type VersionedTable } from './keep-versions.js';
import { bodyRow, nameRows, parentRows, placeRow } from './rows.js';

const PLACE: BulkTable = {
  table: 'place',
  key: ['id'],
  columns: { id: 'text', kind: 'text', level: 'text', record: 'jsonb' },
};
const IDENTITY: BulkTable = { table: 'body_identity', key: ['id'], columns: { id: 'text' } };
const BODY: VersionedTable = {
  table: 'body',
  of: 'id',
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
  },
};
const NAME: VersionedTable = {
  table: 'body_name',
  of: 'body_id',
  columns: {
    id: 'text',
    body_id: 'text',
    name_vi: 'text',
    name_en: 'text',
    search_key: 'text',
    valid: 'daterange',
  },
};
const PARENT: VersionedTable = {
  table: 'body_parent',
  of: 'body_id',
  columns: { id: 'text', body_id: 'text', parent_id: 'text', hierarchy: 'text', valid: 'daterange' },
};

/** Invented bodies leave no history behind: with samples off they are as if they had never been. */
const removeSamples = async (connection: ReadConnection, kept: readonly string[]): Promise<void> => {
  const gone = (of: string) =>
    `${of} in (select id from body group by id having bool_and(sample)) and ${of} <> all($1::text[])`;
  for (const { table, of } of [NAME, PARENT, BODY])
    await connection.rows(`delete from ${table} where ${gone(of)} returning 1`, [kept]);
};

const newcomers = async (connection: ReadConnection, ids: readonly string[]): Promise<string[]> => {
  const rows = await connection.rows(
    `select id from unnest($1::text[]) as id where not exists (select 1 from body b where b.id = id.id)`,
    [ids],
  );
  return rows.flatMap(([id]) => id ?? []);
};

/**
 * Brings the tables of places and bodies to the registry; a second run changes nothing. What the registry says of a
 * body for the first time counts as always known, or as recorded on the day that the data give: an installation
 * of today answers for any day of knowledge. What it later says otherwise of that body is known from now on, and
 * an earlier day of knowledge keeps the answer it gave. Places are not dated here: nothing asks for them by day.
 */
export const loadOrganisations: NonNullable<ApiRoom['load']> = async (database, { registry }, { now }) => {
  const bodies = [...registry.bodies.values()];
  const ids = bodies.map(({ id }) => id);
  await database.write(async (_, connection) => {
    // two servers that start together would both find a version missing
    await connection.rows(
      `select pg_advisory_xact_lock(hashtextextended('load of organisations', 0))::text`,
      [],
    );
    await removeSamples(connection, ids);
    const arrival = { now, newcomers: await newcomers(connection, ids) };
    const keep = (table: VersionedTable, rows: readonly BulkRow[]): Promise<void> =>
      keepVersions(connection, table, rows, arrival);
    await upsertRows(connection, PLACE, [...registry.places.values()].map(placeRow));
    await upsertRows(
      connection,
      IDENTITY,
      ids.map((id) => ({ id })),
    );
    await keep(BODY, bodies.map(bodyRow));
    await keep(NAME, bodies.flatMap(nameRows));
    await keep(PARENT, bodies.flatMap(parentRows));
  });
};
