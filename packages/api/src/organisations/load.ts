import { type BulkRow, type BulkTable, type ReadConnection, upsertRows } from '../platform/database/index.js';
import type { ApiRoom } from '../platform/index.js';
import { type Arrival, keepVersions } from './keep-versions.js';
import { bodyRow, nameRows, parentRows, placeNameRows, placeParentRows, placeRow } from './rows.js';
import {
  BODIES,
  BODY_NAMES,
  BODY_PARENTS,
  PLACE_NAMES,
  PLACE_PARENTS,
  PLACES,
  type VersionedTable,
} from './versioned-tables.js';

const identities = (table: string): BulkTable => ({ table, key: ['id'], columns: { id: 'text' } });

/** Invented bodies leave no history behind: with samples off they are as if they had never been. */
const removeSamples = async (
  connection: ReadConnection,
  kept: readonly string[],
  keptPlaces: readonly string[],
): Promise<void> => {
  const goneOf = (of: string) =>
    `${of} in (select place_id from body group by place_id having bool_and(sample)) and ${of} <> all($1::text[])`;
  for (const { table, of } of [PLACE_NAMES, PLACE_PARENTS, PLACES])
    await connection.rows(`delete from ${table} where ${goneOf(of)} returning 1`, [keptPlaces]);
  const gone = (of: string) =>
    `${of} in (select id from body group by id having bool_and(sample)) and ${of} <> all($1::text[])`;
  for (const { table, of } of [BODY_NAMES, BODY_PARENTS, BODIES])
    await connection.rows(`delete from ${table} where ${gone(of)} returning 1`, [kept]);
};

const newcomers = async (
  connection: ReadConnection,
  { table }: VersionedTable,
  ids: readonly string[],
): Promise<string[]> => {
  const rows = await connection.rows(
    `select id from unnest($1::text[]) as id where not exists (select 1 from ${table} b where b.id = id.id)`,
    [ids],
  );
  return rows.flatMap(([id]) => id ?? []);
};

/**
 * Brings the tables of places and bodies to the registry; a second run changes nothing. What the registry says of a
 * body or a place for the first time counts as always known, or as recorded on the day that the data give: an
 * installation of today answers for any day of knowledge. What it later says otherwise is known from now on, and
 * an earlier day of knowledge keeps the answer it gave. What was recorded here stands.
 */
export const loadOrganisations: NonNullable<ApiRoom['load']> = async (database, { registry }, { now }) => {
  const bodies = [...registry.bodies.values()];
  const places = [...registry.places.values()];
  const bodyIds = bodies.map(({ id }) => id);
  const placeIds = places.map(({ id }) => id);
  await database.write(async (_, connection) => {
    // two servers that start together would both find a version missing
    await connection.rows(
      `select pg_advisory_xact_lock(hashtextextended('load of organisations', 0))::text`,
      [],
    );
    await removeSamples(connection, bodyIds, placeIds);
    const asIds = (ids: readonly string[]): BulkRow[] => ids.map((id) => ({ id }));
    const arrivals: Record<'place' | 'body', Arrival> = {
      place: { now, newcomers: await newcomers(connection, PLACES, placeIds) },
      body: { now, newcomers: await newcomers(connection, BODIES, bodyIds) },
    };
    await upsertRows(connection, identities('place_identity'), asIds(placeIds));
    await upsertRows(connection, identities('body_identity'), asIds(bodyIds));
    await keepVersions(connection, PLACES, places.map(placeRow), arrivals.place);
    await keepVersions(connection, PLACE_NAMES, places.flatMap(placeNameRows), arrivals.place);
    await keepVersions(connection, PLACE_PARENTS, places.flatMap(placeParentRows), arrivals.place);
    await keepVersions(connection, BODIES, bodies.map(bodyRow), arrivals.body);
    await keepVersions(connection, BODY_NAMES, bodies.flatMap(nameRows), arrivals.body);
    await keepVersions(connection, BODY_PARENTS, bodies.flatMap(parentRows), arrivals.body);
  });
};
