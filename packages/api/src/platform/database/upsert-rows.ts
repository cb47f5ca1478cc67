import type { ReadConnection } from './database.js';

export interface BulkTable {
  readonly table: string;
  /** Column → SQL type, `jsonb`, `text`, `date`, `daterange` and so on. The rows use the same names. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of the unique constraint that decides whether a row is there already. */
  readonly key: readonly string[];
  /** Condition of a partial unique index, as written there. */
  readonly keyWhere?: string;
}

/** PostgreSQL takes up to 1 GB in one value; 2,000 rows at a time keep a statement far below that. */
const BATCH = 2_000;

/**
 * Inserts rows, and updates those whose key exists where any column differs: one statement per 2,000 rows. For
 * law and reference data at start; names of tables and columns come from code, never from a caller.
 * Returns how many rows were inserted or changed.
 *
 * @example upsertRows(connection, { table: 'place', key: ['id'], columns: { id: 'text', kind: 'text' } }, rows)
 */
export const upsertRows = async (
  connection: ReadConnection,
  { table, columns, key, keyWhere }: BulkTable,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<number> => {
  const names = Object.keys(columns);
  const typed = names.map((name) => `${name} ${columns[name]}`).join(', ');
  const others = names.filter((name) => !key.includes(name));
  const target = `(${key.join(', ')})${keyWhere === undefined ? '' : ` where ${keyWhere}`}`;
  const update =
    others.length === 0
      ? 'do nothing'
      : `do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
         where (${others.map((name) => `t.${name}`).join(', ')})
           is distinct from (${others.map((name) => `excluded.${name}`).join(', ')})`;
  const sql = `with changed as (
    insert into ${table} as t (${names.join(', ')})
    select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as r(${typed})
    on conflict ${target} ${update}
    returning 1
  ) select count(*)::text from changed`;
  let changed = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = JSON.stringify(rows.slice(start, start + BATCH));
    const [[count] = []] = await connection.rows(sql, [batch]);
    changed += Number(count);
  }
  return changed;
};
