import { DomainError } from '@danvan/domain';
import { type ColumnType, sqlType } from './columns.js';
import type { OrderPart, ReadType } from './model.js';
import type { Source } from './source.js';
import type { Statement } from './statement.js';

/** One key of a keyset order as SQL. */
export interface OrderKey {
  readonly sql: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly direction: 'asc' | 'desc';
  readonly nulls: 'first' | 'last';
}

/** A named order of the type; the first one declared when none is named. */
export interface NamedOrder {
  readonly name: string;
  readonly parts: readonly OrderPart[];
}

export const orderNamed = (type: ReadType, name: string | null): NamedOrder => {
  const [first] = Object.keys(type.orders);
  const found = name ?? first;
  const parts = found !== undefined && Object.hasOwn(type.orders, found) ? type.orders[found] : undefined;
  if (found === undefined || !parts)
    throw new DomainError('READ_MODEL_INVALID', `${type.type}: order ${name}`);
  return { name: found, parts };
};

// both engines, and every locale, sort and compare texts alike only by code point
const byCodePoint = (sql: string, type: ColumnType): string =>
  sqlType(type) === 'text' ? `${sql} collate "C"` : sql;

/** The keys of an order over one row, the type's own key last so that no two rows are equal. */
export const orderKeys = (source: Source, { parts }: NamedOrder): OrderKey[] => [
  ...parts.map(({ field, direction, nulls }): OrderKey => {
    const { sql, type, nullable } = source.field(field);
    return { sql: byCodePoint(sql, type), type, nullable, direction, nulls };
  }),
  {
    sql: byCodePoint(source.keySql, 'text'),
    type: 'text',
    nullable: false,
    direction: parts[0]?.direction ?? 'asc',
    nulls: 'last',
  },
];

/** The same order from the other end. */
export const reversed = (keys: readonly OrderKey[]): OrderKey[] =>
  keys.map((key) => ({
    ...key,
    direction: key.direction === 'asc' ? 'desc' : 'asc',
    nulls: key.nulls === 'first' ? 'last' : 'first',
  }));

export const orderBy = (
  keys: readonly OrderKey[],
  sqlOf: (key: OrderKey, index: number) => string = ({ sql }) => sql,
): string =>
  keys
    .map((key, index) => {
      const nulls = key.nullable ? ` nulls ${key.nulls}` : '';
      return `${sqlOf(key, index)} ${key.direction}${nulls}`;
    })
    .join(', ');

const comesAfter = ({ sql, direction, nullable, nulls }: OrderKey, cursor: string): string => {
  const beyond = `${sql} ${direction === 'asc' ? '>' : '<'} ${cursor}`;
  if (!nullable) return beyond;
  return nulls === 'last'
    ? `(${beyond} or (${sql} is null and ${cursor} is not null))`
    : `(${beyond} or (${sql} is not null and ${cursor} is null))`;
};

/** Rows that come after the cursor of that site in the order of the keys. */
export const afterCursor = (statement: Statement, site: number, keys: readonly OrderKey[]): string => {
  const cursors = keys.map(({ type }, index) =>
    statement.param(
      `cursor ${site} ${index}`,
      sqlType(type),
      ({ sites }) => sites[site]?.cursor?.[index] ?? null,
    ),
  );
  const [leading] = keys;
  // one row comparison can follow an index; it knows neither nulls nor mixed directions
  if (leading && keys.every((key) => !key.nullable && key.direction === leading.direction))
    return `(${keys.map(({ sql }) => sql).join(', ')}) ${leading.direction === 'asc' ? '>' : '<'} (${cursors.join(', ')})`;
  return keys.reduceRight((rest, key, index) => {
    const cursor = cursors[index] ?? 'null';
    const after = comesAfter(key, cursor);
    if (rest === '') return after;
    const same = key.nullable ? `${key.sql} is not distinct from ${cursor}` : `${key.sql} = ${cursor}`;
    return `(${after} or (${same} and ${rest}))`;
  }, '');
};
