import { type Issue, issue } from '@danvan/domain';
import type { ReadConnection } from '../database/database.js';
import type { ColumnType } from './columns.js';
import type { ReadModel } from './model.js';

const TYPES: Readonly<Record<ColumnType, readonly string[]>> = {
  text: ['text', 'character varying', 'uuid'],
  id: ['text', 'character varying'],
  enum: ['text', 'character varying'],
  int: ['integer', 'bigint', 'smallint'],
  float: ['double precision', 'real', 'numeric'],
  boolean: ['boolean'],
  date: ['date'],
  datetime: ['timestamp with time zone'],
  json: ['json', 'jsonb'],
};

interface FoundColumn {
  readonly type: string;
  readonly nullable: boolean;
}

/**
 * Compares the read model with the tables of a migrated database: every table and column is there, its type is
 * the declared one, and what may be null is declared so. An empty list is a model that fits.
 */
export const checkTables = async (connection: ReadConnection, model: ReadModel): Promise<Issue[]> => {
  const rows = await connection.rows(
    `select table_name::text, column_name::text, data_type::text, is_nullable::text
       from information_schema.columns where table_schema = current_schema()`,
    [],
  );
  const found = new Map<string, FoundColumn>(
    rows.map(([table, name, type, nullable]) => [
      `${table}.${name}`,
      { type: type ?? '', nullable: nullable === 'YES' },
    ]),
  );
  return [...model.types.values()].flatMap((type) => {
    const missing = type.table.columns
      .filter((name) => !found.has(`${type.table.name}.${name}`))
      .map((name) => issue('COLUMN_NOT_IN_TABLE', [type.type], { table: type.table.name, column: name }));
    const key = found.get(`${type.table.name}.${type.key}`);
    const keys = key && !TYPES.id.includes(key.type) ? [issue('KEY_NOT_TEXT', [type.type])] : [];
    const columns = { ...type.columns, ...type.hidden };
    const wrong = Object.entries(columns).flatMap(([field, column]): Issue[] => {
      const options = column.kind === 'chosen' ? Object.values(column.options) : [column];
      return options.flatMap((option): Issue[] => {
        if (option.kind !== 'stored') return [];
        const real = found.get(`${type.table.name}.${option.column}`);
        if (!real) return [];
        const at = [type.type, field];
        return [
          ...(TYPES[option.type].includes(real.type)
            ? []
            : [issue('COLUMN_TYPE_MISMATCH', at, { declared: option.type, table: real.type })]),
          ...(real.nullable && !option.nullable ? [issue('NULLABLE_DECLARED_NOT_NULL', at)] : []),
        ];
      });
    });
    return [...missing, ...keys, ...wrong];
  });
};
