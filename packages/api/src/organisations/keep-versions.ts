import { assertColumns, type BulkRow, type ReadConnection } from '../platform/database/index.js';
import type { VersionedTable } from './versioned-tables.js';

export interface Arrival {
  readonly now: Date;
  /** Things that the tables have never had: their rows are recorded as they say, those of all others now. */
  readonly newcomers: readonly string[];
}

const RECORDED = { recorded_at: 'timestamptz', superseded_at: 'timestamptz' };

/**
 * Brings the rows that come with the package to what is given: from `now` on the table says what the rows say, and
 * of every earlier day of knowledge what it said before. A row that is gone or differs in anything is closed and the
 * new one added; none is changed in place, except that a row of an earlier release is told where it is from. What
 * somebody recorded here of one thing stands as it is: nothing of the package touches it. Run inside a transaction
 * that no other load runs beside. Throws ROW_COLUMNS_DIFFER.
 */
export const keepVersions = async (
  connection: ReadConnection,
  table: VersionedTable,
  rows: readonly BulkRow[],
  { now, newcomers }: Arrival,
): Promise<void> => {
  const all = { ...table.columns, ...RECORDED };
  assertColumns({ table: table.table, columns: all }, rows);
  const values = JSON.stringify(rows);
  const sql = statementsFor(table, all);
  if (sql.complete !== null) await connection.rows(sql.complete, [values]);
  await connection.rows(sql.close, [values, now]);
  await connection.rows(sql.add, [values, now, newcomers]);
};

const statementsFor = (
  { table, columns, of, kept, added }: VersionedTable,
  all: Readonly<Record<string, string>>,
) => {
  const names = Object.keys(columns);
  // the planner knows nothing of a list of JSON; as a table of its own it is hashed once
  const given = `given as materialized (select * from jsonb_to_recordset($1::jsonb) as r(${Object.entries(all)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')}))`;
  const same = (of: readonly string[]): string =>
    `g.id = t.id and (${of.map((name) => `g.${name}`).join(', ')})
      is not distinct from (${of.map((name) => `t.${name}`).join(', ')})`;
  // a clock that was set back leaves rows of the future: closed before they began, they were never known
  const open = `(t.superseded_at is null or t.superseded_at > greatest($2::timestamptz, t.recorded_at))`;
  const keptHere = (row: string): string =>
    `(${kept.map((name) => `${row}.${name}`).join(', ')}) in (select ${kept.map((name) => `k.${name}`).join(', ')}
       from ${table} k where k.origin = 'registered' and k.superseded_at is null)`;
  const compared = [...names, 'superseded_at'];
  return {
    complete:
      added.length === 0
        ? null
        : `with ${given}
           update ${table} t set ${added.map((name) => `${name} = g.${name}`).join(', ')}
           from given g
           where t.source is null and ${same(compared.filter((name) => !added.includes(name)))} returning 1`,
    close: `with ${given}
      update ${table} t set superseded_at = greatest($2::timestamptz, t.recorded_at)
      where t.origin = 'law' and ${open} and not ${keptHere('t')}
        and not exists (select 1 from given g where ${same(compared)}) returning 1`,
    add: `with ${given}
      insert into ${table} (${names.join(', ')}, recorded_at, superseded_at)
      select ${names.map((name) => `g.${name}`).join(', ')},
        case when g.${of} = any($3::text[]) then g.recorded_at else greatest(g.recorded_at, $2::timestamptz) end,
        g.superseded_at
      from given g
      where (g.${of} = any($3::text[]) or g.superseded_at is null or g.superseded_at > $2::timestamptz)
        and not ${keptHere('g')}
        and not exists (select 1 from ${table} t where ${open} and ${same(compared)})
      returning 1`,
  };
};
