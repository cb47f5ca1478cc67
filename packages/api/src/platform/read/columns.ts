import { DomainError } from '@danvan/domain';

/** How a value travels: always as text in SQL, turned back by this declared type in the decoder. */
export type ColumnType = 'text' | 'int' | 'float' | 'boolean' | 'date' | 'datetime' | 'json' | 'id' | 'enum';

/** A table by name with its columns; the names are checked by the compiler and against the database. */
export interface Table<C extends string = string> {
  readonly name: string;
  readonly columns: readonly C[];
}

/**
 * SQL over columns of one row: `(c) => `upper(${c('valid')})``, and over the day asked about, where it calls for that:
 * `(c, on) => `${c('valid')} @> ${on()}``. It may not select from anything. Its column names are checked when the
 * model is put together.
 */
export type Expression<C extends string = string> = (column: (name: C) => string, on: () => string) => string;

export interface StoredColumn<C extends string = string> {
  readonly kind: 'stored';
  readonly column: C;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** For `id`: the read type whose prefix the value carries. */
  readonly of?: string;
}

export interface ExpressionColumn {
  readonly kind: 'expression';
  readonly sql: Expression;
  readonly type: ColumnType;
  readonly nullable: boolean;
}

/** A column of the row that a to-one relation leads to; null where that row is hidden or missing. */
export interface JoinedColumn {
  readonly kind: 'joined';
  readonly relation: string;
  readonly field: string;
  readonly nullable: true;
}

/** One of several columns, chosen by the value of a GraphQL argument such as `lang`. */
export interface ChosenColumn<C extends string = string> {
  readonly kind: 'chosen';
  readonly argument: string;
  readonly options: Readonly<Record<string, StoredColumn<C> | ExpressionColumn>>;
  readonly nullable: boolean;
}

export type Column<C extends string = string> =
  | StoredColumn<C>
  | ExpressionColumn
  | JoinedColumn
  | ChosenColumn<C>;

interface ColumnOptions {
  readonly nullable?: boolean;
}

const NAME = /^[a-z_][a-z0-9_]*$/;

/** A name as it stands in SQL. Names come from code only; anything unusual throws `READ_MODEL_INVALID`. */
export const quoted = (name: string): string => {
  if (!NAME.test(name)) throw new DomainError('READ_MODEL_INVALID', `not a plain SQL name: ${name}`);
  return `"${name}"`;
};

/** @example table('document', ['id', 'symbol', 'issued_on']) */
export const table = <const C extends string>(name: string, columns: readonly C[]): Table<C> => {
  for (const each of [name, ...columns]) quoted(each);
  return { name, columns };
};

/** @example column('issued_on', 'date', { nullable: true }) */
export const column = <const C extends string>(
  name: C,
  type: Exclude<ColumnType, 'id'>,
  { nullable = false }: ColumnOptions = {},
): StoredColumn<C> => ({ kind: 'stored', column: name, type, nullable });

/** A key that leaves as a prefixed global id of the read type `of`. */
export const id = <const C extends string>(
  name: C,
  of: string,
  { nullable = false }: ColumnOptions = {},
): StoredColumn<C> => ({ kind: 'stored', column: name, type: 'id', nullable, of });

/** @example expression('date', (c) => `lower(${c('valid')})`, { nullable: true }) */
export const expression = <const C extends string = string>(
  type: Exclude<ColumnType, 'id'>,
  sql: Expression<C>,
  { nullable = false }: ColumnOptions = {},
): ExpressionColumn => ({ kind: 'expression', sql, type, nullable });

/** @example joined('currentName', 'nameVi') */
export const joined = (relation: string, field: string): JoinedColumn => ({
  kind: 'joined',
  relation,
  field,
  nullable: true,
});

/** @example chosen('lang', { VI: column('title_vi', 'text'), EN: column('title_en', 'text') }) */
export const chosen = <const C extends string>(
  argument: string,
  options: Readonly<Record<string, StoredColumn<C> | ExpressionColumn>>,
): ChosenColumn<C> => ({
  kind: 'chosen',
  argument,
  options,
  nullable: Object.values(options).some((option) => option.nullable),
});

/** The type a parameter that is compared with such a column has in SQL. */
export const sqlType = (type: ColumnType): string =>
  type === 'int'
    ? 'bigint'
    : type === 'float'
      ? 'float8'
      : type === 'boolean'
        ? 'boolean'
        : type === 'date'
          ? 'date'
          : type === 'datetime'
            ? 'timestamptz'
            : 'text';

/** An SQL value as text, the same on both engines and whatever the session's settings are. */
export const asText = (sql: string, type: ColumnType): string =>
  type === 'date'
    ? `to_char(${sql}, 'YYYY-MM-DD')`
    : type === 'datetime'
      ? `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
      : `(${sql})::text`;
