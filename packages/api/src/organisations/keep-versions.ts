import {
  assertColumns,
  type BulkRow,
  type BulkTable,
  type ReadConnection,
} from '../platform/database/index.js';

/** A table of versions on the clock of knowledge. Its rows also have `recorded_at` and `superseded_at`. */
export interface VersionedTable extends Pick<BulkTable, 'table' | 'columns'> {
  /** The column that names the body that a row tells of. */
  readonly of: string;
}

export interface Arrival {
  readonly now: Date;
  /** Bodies that the tables have never had: their rows are recorded as they say, those of all others now. */
  readonly newcomers: readonly string[];
}

const RECORDED = { recorded_at: 'timestamptz', superseded_at: 'timestamptz' };

/**
 * Brings a table of versions to what is given: from `now` on it says what the rows say, and of every earlier day
 * of knowledge what it said before. A row that is gone or differs in anything is closed and the new one added;
 * none is changed in place. Run inside a transaction that no other load runs beside. Throws ROW_COLUMNS_DIFFER.
 */
export const keepVersions = async (
  connection: ReadConnection,
  { table, columns, of }: VersionedTable,
  rows: readonly BulkRow[],
  { now, newcomers }: Arrival,
): Promise<void> => {
  const all = { ...columns, ...RECORDED };
  assertColumns({ table, columns: all }, rows);
  const names = Object.keys(columns);
  const given = `given as (select * from jsonb_to_recordset($1::jsonb) as r(${Object.entries(all)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')}))`;
  const compared = [...names, 'superseded_at'];
  const same = `g.id = t.id and (${compared.map((name) => `g.${name}`).join(', ')})
    is not distinct from (${compared.map((name) => `t.${name}`).join(', ')})`;
  // a clock that was set back leaves rows of the future: closed before they began, they were never known
  const open = `(t.superseded_at is null or t.superseded_at > greatest($2::timestamptz, t.recorded_at))`;
  const values = JSON.stringify(rows);
  await connection.rows(
    `with ${given}
     update ${table} t set superseded_at = greatest($2::timestamptz, t.recorded_at)
     where ${open} and not exists (select 1 from given g where ${same}) returning 1`,
    [values, now],
  );
  await connection.rows(
    `with ${given}
     insert into ${table} (${names.join(', ')}, recorded_at, superseded_at)
     select ${names.map((name) => `g.${name}`).join(', ')},
       case when g.${of} = any($3::text[]) then g.recorded_at else greatest(g.recorded_at, $2::timestamptz) end,
       g.superseded_at
     from given g
     where (g.${of} = any($3::text[]) or g.superseded_at is null or g.superseded_at > $2::timestamptz)
       and not exists (select 1 from ${table} t where ${open} and ${same})
     returning 1`,
    [values, now, newcomers],
  );
};
