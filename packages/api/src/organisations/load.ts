import { createHash } from 'node:crypto';
import type { Registry } from '@danvan/domain';
import {
  type BulkRow,
  type BulkTable,
  countRows,
  type ReadConnection,
  upsertRows,
} from '../platform/database/index.js';
import type { ApiRoom } from '../platform/index.js';
import { type Arrival, keepVersions } from './keep-versions.js';
import {
  bodyRow,
  nameRows,
  parentRows,
  placeNameRows,
  placeParentRows,
  placeRow,
  placeValueRows,
  successionRow,
} from './rows.js';
import {
  BODIES,
  BODY_NAMES,
  BODY_PARENTS,
  PLACE_NAMES,
  PLACE_PARENTS,
  PLACE_VALUES,
  PLACES,
  SUCCESSIONS,
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
  for (const { table, of } of [PLACE_NAMES, PLACE_PARENTS, PLACE_VALUES, PLACES])
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

type Owner = 'place' | 'body' | 'succession';

interface Part {
  readonly table: VersionedTable;
  readonly of: Owner;
  readonly rows: readonly BulkRow[];
}

/** The register as rows, in the order in which they are written. */
const partsOf = ({ places, bodies, successions }: Registry): readonly Part[] => {
  const units = [...places.values()];
  const all = [...bodies.values()];
  return [
    { table: PLACES, of: 'place', rows: units.map(placeRow) },
    { table: PLACE_NAMES, of: 'place', rows: units.flatMap(placeNameRows) },
    { table: PLACE_PARENTS, of: 'place', rows: units.flatMap(placeParentRows) },
    { table: PLACE_VALUES, of: 'place', rows: units.flatMap(placeValueRows) },
    { table: BODIES, of: 'body', rows: all.map(bodyRow) },
    { table: BODY_NAMES, of: 'body', rows: all.flatMap(nameRows) },
    { table: BODY_PARENTS, of: 'body', rows: all.flatMap(parentRows) },
    { table: SUCCESSIONS, of: 'succession', rows: successions.map(successionRow) },
  ];
};

const digestOf = (parts: readonly Part[]): string => {
  const hash = createHash('sha256');
  for (const { table, rows } of parts) hash.update(table.table).update(JSON.stringify(rows));
  return hash.digest('hex');
};

const wasLoaded = async (connection: ReadConnection, content: string): Promise<boolean> => {
  const [[known] = []] = await connection.rows('select content from organisation_load', []);
  return known === content;
};

const rememberLoad = async (connection: ReadConnection, content: string): Promise<void> => {
  await connection.rows(
    `insert into organisation_load (content) values ($1::text)
     on conflict (id) do update set content = excluded.content returning 1`,
    [content],
  );
};

/**
 * Brings the tables of places, bodies and what happened to them to the registry; a second run changes nothing and
 * compares no more than a digest. What the registry says of a body or a place for the first time counts as always
 * known, or as recorded on the day that the data give: an installation of today answers for any day of knowledge.
 * What it later says otherwise is known from now on, and an earlier day of knowledge keeps the answer it gave. What
 * was recorded here stands.
 */
export const loadOrganisations: NonNullable<ApiRoom['load']> = async (database, { registry }, { now }) => {
  const parts = partsOf(registry);
  const content = digestOf(parts);
  const ids: Readonly<Record<Owner, readonly string[]>> = {
    place: [...registry.places.keys()],
    body: [...registry.bodies.keys()],
    succession: registry.successions.map(({ id }) => id),
  };
  await database.write(async (_, connection) => {
    // two servers that start together would both find a version missing
    await connection.rows(
      `select pg_advisory_xact_lock(hashtextextended('load of organisations', 0))::text`,
      [],
    );
    if (await wasLoaded(connection, content)) return;
    await removeSamples(connection, ids.body, ids.place);
    const arrivals: Readonly<Record<Owner, Arrival>> = {
      place: { now, newcomers: await newcomers(connection, PLACES, ids.place) },
      body: { now, newcomers: await newcomers(connection, BODIES, ids.body) },
      succession: { now, newcomers: await newcomers(connection, SUCCESSIONS, ids.succession) },
    };
    const asIds = (given: readonly string[]): BulkRow[] => given.map((id) => ({ id }));
    await upsertRows(connection, identities('place_identity'), asIds(ids.place));
    await upsertRows(connection, identities('body_identity'), asIds(ids.body));
    for (const { table, of, rows } of parts) await keepVersions(connection, table, rows, arrivals[of]);
    await rememberLoad(connection, content);
    await countRows(
      connection,
      parts.map(({ table }) => table.table),
    );
  });
};
