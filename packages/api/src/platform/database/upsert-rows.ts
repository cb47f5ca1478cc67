import { DomainError } from '@danvan/domain';
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

export type BulkRow = Readonly<Record<string, unknown>>;

/** PostgreSQL takes up to 1 GB in one value; 2,000 rows at a time keep a statement far below that. */
const BATCH = 2_000;

/**
 * Throws ROW_COLUMNS_DIFFER for a row with a value that is no column of its table: the database would take the row
 * without it and say nothing. A column that a row leaves out is null.
 */
export const assertColumns = (
  { table, columns }: Pick<BulkTable, 'table' | 'columns'>,
  rows: readonly BulkRow[],
): void => {
  for (const row of rows) {
    const extra = Object.keys(row).filter((name) => !Object.hasOwn(columns, name));
    if (extra.length > 0) throw new DomainError('ROW_COLUMNS_DIFFER', `${table} has no ${extra.join(', ')}`);
  }
};

/**
 * Inserts rows, and updates those whose key exists where any column differs: one statement per 2,000 rows. For
 * law at start and for records; names of tables and columns come from code, never from a caller.
 * Returns how many rows were inserted or changed. Throws ROW_COLUMNS_DIFFER, see {@link assertColumns}.
 *
 * @example upsertRows(connection, { table: 'body_identity', key: ['id'], columns: { id: 'text' } }, rows)
 */
export const upsertRows = async (
  connection: ReadConnection,
  bulk: BulkTable,
  rows: readonly BulkRow[],
): Promise<number> => {
  assertColumns(bulk, rows);
  const { table, columns, key, keyWhere } = bulk;
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
