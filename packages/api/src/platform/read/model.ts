import { DomainError } from '@danvan/domain';
import { type Column, quoted, type StoredColumn, type Table } from './columns.js';

/**
 * Which rows exist on the two clocks. `current`: the newest version, whatever the day of knowledge (law is the
 * truth of the package that is running). `recorded`: as known at the end of `knownOn`. `valid+recorded`: and
 * holding on `on`. With `law`, rows of that mark follow `current` instead of `recorded`.
 */
export type Clocks<C extends string = string> =
  | 'none'
  | 'current'
  | 'recorded'
  | 'valid+recorded'
  | {
      readonly kind: 'recorded' | 'valid+recorded';
      readonly law: { readonly column: C; readonly is: string };
    };

/** Who sees a row. Several conditions must all hold. */
export type Access<C extends string = string> =
  | {
      /** The row's own mark is public, or its body is in the caller's scope for the capability. */
      readonly kind: 'marked';
      readonly column: C;
      readonly is: string;
      readonly body: C | null;
      readonly capability: string;
    }
  | {
      /** The row's body opens its records to everybody today, or is in the caller's scope. */
      readonly kind: 'body';
      readonly body: C;
      readonly type: string;
      readonly publicColumn: string;
      readonly capability: string;
    }
  /** The row that a to-one relation leads to is seen. */
  | { readonly kind: 'through'; readonly relation: string };

export interface OrderPart<F extends string = string> {
  readonly field: F;
  readonly direction: 'asc' | 'desc';
  readonly nulls: 'first' | 'last';
}

interface RelationBase<C extends string> {
  readonly type: string;
  /** Columns of this row by the columns of the other row that they equal. */
  readonly on: Readonly<Partial<Record<C, string>>>;
  /** Columns of the other row that must have a fixed value. */
  readonly where: Readonly<Record<string, string>>;
}

export interface OneRelation<C extends string = string> extends RelationBase<C> {
  readonly kind: 'one';
}

export interface ManyRelation<C extends string = string> extends RelationBase<C> {
  readonly kind: 'many';
  /** The named order of the other type used when the query asks for none. */
  readonly order: string | null;
}

export type Relation<C extends string = string> = OneRelation<C> | ManyRelation<C>;

/** What a room author writes for one GraphQL type; see {@link readType}. */
export interface ReadTypeSpec<C extends string, F extends string, H extends string> {
  readonly type: string;
  /** Of global ids, such as `doc`. Types without one cannot be asked for by `node`. */
  readonly prefix?: string;
  /** The column that names the thing: unique among the rows that one pair of days shows. */
  readonly key: C;
  readonly access: 'public' | Access<C> | readonly Access<C>[];
  readonly clocks: Clocks<C>;
  readonly columns: Readonly<Record<F, Column<C>>>;
  /** Columns that GraphQL does not show: for filters, orders, search and the needs of resolvers. */
  readonly hidden?: Readonly<Record<H, Column<C>>>;
  readonly relations?: Readonly<Record<string, Relation<C>>>;
  /** Fields with a resolver of their own, and the columns the parent object must carry for it. */
  readonly resolvers?: Readonly<Record<string, readonly NoInfer<F | H>[]>>;
  /** Named keyset orders; the first is the default, and the key is always the last tie-break. */
  readonly orders: Readonly<Record<string, readonly OrderPart<NoInfer<F | H>>[]>>;
  readonly filters?: readonly NoInfer<F | H>[];
  /** `key` is the folded text; rows that hold the words as typed in one of `exact` come first. */
  readonly search?: { readonly key: NoInfer<F | H>; readonly exact: readonly NoInfer<F | H>[] };
}

export interface ReadType {
  readonly type: string;
  readonly prefix: string | null;
  readonly table: Table;
  readonly key: string;
  readonly access: readonly Access[];
  readonly clocks: Clocks;
  readonly columns: Readonly<Record<string, Column>>;
  readonly hidden: Readonly<Record<string, Column>>;
  readonly relations: Readonly<Record<string, Relation>>;
  readonly resolvers: Readonly<Record<string, readonly string[]>>;
  readonly orders: Readonly<Record<string, readonly OrderPart[]>>;
  readonly filters: readonly string[];
  readonly search: { readonly key: string; readonly exact: readonly string[] } | null;
}

export const ascending = <const F extends string>(
  field: F,
  nulls: 'first' | 'last' = 'last',
): OrderPart<F> => ({ field, direction: 'asc', nulls });

export const descending = <const F extends string>(
  field: F,
  nulls: 'first' | 'last' = 'last',
): OrderPart<F> => ({ field, direction: 'desc', nulls });

/** @example one('Body', { issuer_body_id: 'id' }) */
export const one = <const C extends string>(
  type: string,
  on: Readonly<Record<C, string>>,
  where: Readonly<Record<string, string>> = {},
): OneRelation<C> => ({ kind: 'one', type, on, where });

/** @example many('Clause', { id: 'document_id' }, { order: 'ORDINAL' }) */
export const many = <const C extends string>(
  type: string,
  on: Readonly<Record<C, string>>,
  { order = null, where = {} }: { order?: string | null; where?: Readonly<Record<string, string>> } = {},
): ManyRelation<C> => ({ kind: 'many', type, on, where, order });

/** @example marked({ column: 'access', is: 'public', body: 'issuer_body_id', capability: 'documents.read' }) */
export const marked = <const C extends string>(spec: {
  readonly column: C;
  readonly is: string;
  readonly body: C | null;
  readonly capability: string;
}): Access<C> => ({ kind: 'marked', ...spec });

/** @example ofBody({ body: 'body_id', type: 'Body', publicColumn: 'records_public', capability: 'activities.read' }) */
export const ofBody = <const C extends string>(spec: {
  readonly body: C;
  readonly type: string;
  readonly publicColumn: string;
  readonly capability: string;
}): Access<C> => ({ kind: 'body', ...spec });

/** @example through('document') */
export const through = (relation: string): Access<never> => ({ kind: 'through', relation });

/**
 * Declares one GraphQL type over one table. Column names are checked by the compiler; what it cannot see is
 * checked by {@link defineModel}, `checkModel` (against the schema) and `checkTables` (against the database).
 */
export const readType = <C extends string, F extends string, H extends string = never>(
  from: Table<C>,
  spec: ReadTypeSpec<NoInfer<C>, F, H>,
): ReadType => ({
  type: spec.type,
  prefix: spec.prefix ?? null,
  table: from,
  key: spec.key,
  access: spec.access === 'public' ? [] : 'kind' in spec.access ? [spec.access] : spec.access,
  clocks: spec.clocks,
  columns: spec.columns,
  hidden: spec.hidden ?? {},
  relations: spec.relations ?? {},
  resolvers: spec.resolvers ?? {},
  orders: spec.orders,
  filters: spec.filters ?? [],
  search: spec.search ?? null,
});

export interface ReadModel {
  readonly types: ReadonlyMap<string, ReadType>;
}

const invalid = (type: string, detail: string): DomainError =>
  new DomainError('READ_MODEL_INVALID', `${type}: ${detail}`);

/** The type of that name. Throws `READ_MODEL_INVALID` where the model has none. */
export const typeNamed = (model: ReadModel, name: string): ReadType => {
  const found = model.types.get(name);
  if (!found) throw invalid(name, 'not in the read model');
  return found;
};

/** The column behind a field, shown or hidden. */
export const columnOf = (type: ReadType, field: string): Column => {
  const found = Object.hasOwn(type.columns, field)
    ? type.columns[field]
    : Object.hasOwn(type.hidden, field)
      ? type.hidden[field]
      : undefined;
  if (!found) throw invalid(type.type, `no column for the field ${field}`);
  return found;
};

export const relationOf = (type: ReadType, field: string): Relation | undefined =>
  Object.hasOwn(type.relations, field) ? type.relations[field] : undefined;

/** The to-one relation of that name. Throws `READ_MODEL_INVALID` where there is none. */
export const oneOf = (type: ReadType, field: string): OneRelation => {
  const found = relationOf(type, field);
  if (found?.kind !== 'one') throw invalid(type.type, `no to-one relation ${field}`);
  return found;
};

/** Follows a joined column to the column that is stored, and the type it is stored in. */
export const storedBehind = (
  model: ReadModel,
  type: ReadType,
  field: string,
): Exclude<Column, { kind: 'joined' }> => {
  const found = columnOf(type, field);
  if (found.kind !== 'joined') return found;
  return storedBehind(model, typeNamed(model, oneOf(type, found.relation).type), found.field);
};

const SELECTS = /\b(select|join|table|with)\b/i;

const checkColumn = (model: ReadModel, type: ReadType, field: string, given: Column): void => {
  const known = new Set(type.table.columns);
  const checkStored = (stored: StoredColumn) => {
    if (!known.has(stored.column)) throw invalid(type.type, `${field} reads no column ${stored.column}`);
    if (stored.of !== undefined && typeNamed(model, stored.of).prefix === null)
      throw invalid(type.type, `${field} is an id of ${stored.of}, which has no prefix`);
  };
  if (given.kind === 'stored') checkStored(given);
  if (given.kind === 'expression') {
    const text = given.sql(
      (name) => {
        if (!known.has(name)) throw invalid(type.type, `${field} reads no column ${name}`);
        return quoted(name);
      },
      () => 'current_date',
    );
    // reading another table here would pass by the guard
    if (SELECTS.test(text)) throw invalid(type.type, `the expression of ${field} reads a table`);
  }
  if (given.kind === 'joined') storedBehind(model, type, field);
  if (given.kind === 'chosen')
    for (const option of Object.values(given.options)) checkColumn(model, type, field, option);
};

const checkRelation = (model: ReadModel, type: ReadType, field: string, relation: Relation): void => {
  const other = typeNamed(model, relation.type);
  if (Object.keys(relation.on).length === 0) throw invalid(type.type, `${field} joins on nothing`);
  for (const [local, foreign] of Object.entries(relation.on)) {
    if (!type.table.columns.includes(local)) throw invalid(type.type, `${field} joins on no column ${local}`);
    if (!foreign || !other.table.columns.includes(foreign))
      throw invalid(other.type, `${type.type}.${field} joins on no column ${foreign}`);
  }
  for (const name of Object.keys(relation.where))
    if (!other.table.columns.includes(name)) throw invalid(other.type, `${field} asks for no column ${name}`);
  if (relation.kind === 'many' && relation.order !== null && !Object.hasOwn(other.orders, relation.order))
    throw invalid(other.type, `${type.type}.${field} asks for no order ${relation.order}`);
};

const checkAccess = (model: ReadModel, type: ReadType, seen: readonly string[]): void => {
  if (seen.includes(type.type)) throw invalid(type.type, `access goes in a circle: ${seen.join(' → ')}`);
  for (const rule of type.access) {
    if (rule.kind === 'through')
      checkAccess(model, typeNamed(model, oneOf(type, rule.relation).type), [...seen, type.type]);
    if (rule.kind === 'body' && !typeNamed(model, rule.type).table.columns.includes(rule.publicColumn))
      throw invalid(rule.type, `no column ${rule.publicColumn}`);
    const names = rule.kind === 'marked' ? [rule.column, rule.body] : rule.kind === 'body' ? [rule.body] : [];
    for (const name of names)
      if (name !== null && !type.table.columns.includes(name)) throw invalid(type.type, `no column ${name}`);
  }
};

const checkClocks = (type: ReadType): void => {
  const kind = typeof type.clocks === 'string' ? type.clocks : type.clocks.kind;
  const needed = [
    ...(kind === 'none' ? [] : ['superseded_at']),
    ...(kind === 'recorded' || kind === 'valid+recorded' ? ['recorded_at'] : []),
    ...(kind === 'valid+recorded' ? ['valid'] : []),
    ...(typeof type.clocks === 'string' ? [] : [type.clocks.law.column]),
  ];
  for (const name of needed)
    if (!type.table.columns.includes(name)) throw invalid(type.type, `its clocks need the column ${name}`);
};

/**
 * Puts the rooms' types together. Throws `READ_MODEL_INVALID` for anything that does not hang together: unknown
 * types, columns, orders or relations, expressions that read tables, access in a circle, a prefix used twice.
 */
export const defineModel = (types: readonly ReadType[]): ReadModel => {
  const model: ReadModel = { types: new Map(types.map((type) => [type.type, type])) };
  if (model.types.size !== types.length) throw invalid('model', 'a type is declared twice');
  const prefixes = types.flatMap(({ prefix }) => prefix ?? []);
  if (new Set(prefixes).size !== prefixes.length) throw invalid('model', 'a prefix is used twice');
  for (const type of types) {
    if (type.prefix !== null && !/^[a-z]{2,8}$/.test(type.prefix)) throw invalid(type.type, 'prefix');
    if (!type.table.columns.includes(type.key)) throw invalid(type.type, `no key column ${type.key}`);
    if (Object.keys(type.orders).length === 0) throw invalid(type.type, 'no order');
    for (const [field, given] of [...Object.entries(type.columns), ...Object.entries(type.hidden)])
      checkColumn(model, type, field, given);
    for (const [field, relation] of Object.entries(type.relations))
      checkRelation(model, type, field, relation);
    for (const field of [
      ...Object.values(type.resolvers).flat(),
      ...Object.values(type.orders).flatMap((parts) => parts.map((part) => part.field)),
      ...type.filters,
      ...(type.search ? [type.search.key, ...type.search.exact] : []),
    ])
      if (columnOf(type, field).kind === 'chosen')
        throw invalid(type.type, `${field} depends on an argument`);
    checkAccess(model, type, []);
    checkClocks(type);
  }
  return model;
};
