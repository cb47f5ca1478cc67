import type { BulkTable } from '../database/index.js';

/** Columns that every table of records has, with their SQL types. */
const RECORDED = {
  sample: 'boolean',
  version: 'int',
  recorded_by: 'text',
  recorded_at: 'timestamptz',
} as const;

/** How rows are written: at most one row of an id stands at a time. */
export const recordRows = <const C extends Readonly<Record<string, string>>>(name: string, columns: C) =>
  ({
    table: name,
    columns: { ...columns, ...RECORDED },
    key: ['id'],
    keyWhere: 'superseded_at is null',
  }) satisfies BulkTable;

export const columnsOf = <C extends string>(rows: { readonly columns: Readonly<Record<C, string>> }): C[] =>
  // the keys of a literal are its properties and nothing else
  Object.keys(rows.columns) as C[];
