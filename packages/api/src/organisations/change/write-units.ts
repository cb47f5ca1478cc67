import { type Body, LAST_DAY, type Place, type Registry, type Succession } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { type BulkRow, type ReadConnection, upsertRows } from '../../platform/database/index.js';
import { readRegistries, revisionOf } from '../known-registries.js';
import {
  bodyRow,
  nameRows,
  parentRows,
  placeNameRows,
  placeParentRows,
  placeRow,
  placeValueRows,
  successionRow,
} from '../rows.js';
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
} from '../versioned-tables.js';

/**
 * The register as it stands inside a transaction that nothing else changes organisations beside, and that waits for
 * whoever does: what is checked against it still holds at the commit.
 */
export const registryInside = async (
  context: RequestContext,
  connection: ReadConnection,
): Promise<Registry> => {
  await connection.rows(
    `select pg_advisory_xact_lock(hashtextextended('load of organisations', 0))::text`,
    [],
  );
  const { revision, registry } = context.law;
  return revision !== undefined && revision === (await revisionOf(connection))
    ? registry
    : (await readRegistries(connection)).at(LAST_DAY);
};

const CLOCK = new Set(['recorded_at', 'superseded_at']);

/** What stands: rows that were corrected away are in the table already. */
const standing = (rows: readonly BulkRow[]): BulkRow[] =>
  rows
    .filter(({ superseded_at: superseded }) => superseded === null)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !CLOCK.has(name))));

/** Closes the rows of some things that say otherwise, and adds those that are new; the rest is not touched. */
const replaceRows = async (
  connection: ReadConnection,
  { table, columns, of }: VersionedTable,
  owners: readonly string[],
  rows: readonly BulkRow[],
  at: Date,
): Promise<void> => {
  const names = Object.keys(columns);
  const given = `given as materialized (select * from jsonb_to_recordset($2::jsonb) as r(${Object.entries(
    columns,
  )
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')}))`;
  const list = (row: string) => `(${names.map((name) => `${row}.${name}`).join(', ')})`;
  const values = JSON.stringify(standing(rows));
  await connection.rows(
    `with ${given}
     update ${table} t set superseded_at = greatest($3::timestamptz, t.recorded_at)
     where t.${of} = any($1::text[]) and t.superseded_at is null
       and not exists (select 1 from given g where ${list('g')} is not distinct from ${list('t')}) returning 1`,
    [owners, values, at],
  );
  await connection.rows(
    `with ${given}
     insert into ${table} (${names.join(', ')}, origin, recorded_at)
     select ${names.map((name) => `g.${name}`).join(', ')}, 'registered', $3::timestamptz from given g
     where g.${of} = any($1::text[])
       and not exists (select 1 from ${table} t where t.superseded_at is null and ${list('g')} is not distinct from ${list('t')})
     returning 1`,
    [owners, values, at],
  );
};

/** Closes the versions of things that stand and adds the next ones; gives the number of each by its id. */
const nextRows = async (
  connection: ReadConnection,
  { table, columns }: VersionedTable,
  rows: readonly BulkRow[],
  at: Date,
): Promise<ReadonlyMap<string, number>> => {
  const values = standing(rows);
  await connection.rows(
    `update ${table} set superseded_at = greatest($2::timestamptz, recorded_at)
     where id = any($1::text[]) and superseded_at is null returning 1`,
    [values.map(({ id }) => id), at],
  );
  const names = Object.keys(columns);
  const written = await connection.rows(
    `insert into ${table} (${names.join(', ')}, version, origin, recorded_at)
     select ${names.map((name) => `r.${name}`).join(', ')},
       coalesce((select max(version) from ${table} where id = r.id), 0) + 1, 'registered', $2::timestamptz
     from jsonb_to_recordset($1::jsonb) as r(${Object.entries(columns)
       .map(([name, type]) => `${name} ${type}`)
       .join(', ')})
     returning id, version::text`,
    [JSON.stringify(values), at],
  );
  return new Map(written.map(([id, version]) => [id ?? '', Number(version)]));
};

const nextRow = async (
  connection: ReadConnection,
  table: VersionedTable,
  row: BulkRow,
  at: Date,
): Promise<number> => [...(await nextRows(connection, table, [row], at)).values()][0] ?? 0;

/** The newest version of a thing; 0 where there is none. */
export const versionOf = async (
  connection: ReadConnection,
  table: 'body' | 'place' | 'succession',
  id: string,
): Promise<number> => {
  const [[version] = []] = await connection.rows(
    `select version::text from ${table} where id = $1::text and superseded_at is null`,
    [id],
  );
  return Number(version ?? 0);
};

const identity = (connection: ReadConnection, table: string, id: string): Promise<number> =>
  upsertRows(connection, { table, key: ['id'], columns: { id: 'text' } }, [{ id }]);

/** Writes bodies as they are to stand, in as many statements as one; gives the version of each. */
export const writeBodies = async (
  connection: ReadConnection,
  bodies: readonly Body[],
  at: Date,
): Promise<ReadonlyMap<string, number>> => {
  const owners = bodies.map(({ id }) => id);
  await upsertRows(
    connection,
    { table: 'body_identity', key: ['id'], columns: { id: 'text' } },
    owners.map((id) => ({ id })),
  );
  const versions = await nextRows(connection, BODIES, bodies.map(bodyRow), at);
  await replaceRows(connection, BODY_NAMES, owners, bodies.flatMap(nameRows), at);
  await replaceRows(connection, BODY_PARENTS, owners, bodies.flatMap(parentRows), at);
  return versions;
};

export const writeBody = async (connection: ReadConnection, body: Body, at: Date): Promise<number> =>
  (await writeBodies(connection, [body], at)).get(body.id) ?? 0;

export const writePlace = async (connection: ReadConnection, place: Place, at: Date): Promise<number> => {
  await identity(connection, 'place_identity', place.id);
  const version = await nextRow(connection, PLACES, placeRow(place), at);
  await replaceRows(connection, PLACE_NAMES, [place.id], placeNameRows(place), at);
  await replaceRows(connection, PLACE_PARENTS, [place.id], placeParentRows(place), at);
  await replaceRows(connection, PLACE_VALUES, [place.id], placeValueRows(place), at);
  return version;
};

export const writeSuccession = (connection: ReadConnection, event: Succession, at: Date): Promise<number> =>
  nextRow(connection, SUCCESSIONS, successionRow(event), at);
