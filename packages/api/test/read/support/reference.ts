import { type AsOf, endOfCivilDay, searchKey } from '@danvan/domain';
import { type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import type { ReadConnection } from '../../../src/platform/database/database.js';
import {
  type Access,
  columnOf,
  connectionName,
  cursorBinding,
  decodeCursor,
  decodeId,
  edgeName,
  encodeCursor,
  encodeId,
  type FixedConditions,
  KEY,
  keyOf,
  type OrderPart,
  oneOf,
  type ReadModel,
  type ReadType,
  type Relation,
  type Scope,
  storedBehind,
  typeNamed,
} from '../../../src/platform/read/index.js';

/** A row as `to_jsonb` gives it: names of SQL columns, instants and ranges as text. */
export type PlainRow = Readonly<Record<string, unknown>>;
export type PlainTables = Readonly<Record<string, readonly PlainRow[]>>;

/** What a root field of the schema reads. */
export type Root =
  | { readonly kind: 'list'; readonly type: string; readonly fixed?: (args: Args) => FixedConditions }
  | { readonly kind: 'one'; readonly type: string; readonly fixed: (args: Args) => FixedConditions }
  | { readonly kind: 'node' };

type Args = Readonly<Record<string, unknown>>;

export interface ReferenceOptions {
  readonly model: ReadModel;
  readonly tables: PlainTables;
  readonly roots: Readonly<Record<string, Root>>;
  /** What an SQL expression or a field with a resolver gives, by `Type.field`, from the plain row. */
  readonly computed: Readonly<Record<string, (row: PlainRow, asOf: AsOf) => unknown>>;
  readonly scope: Scope;
  readonly cursorKey: string;
  /** The days of a root field. */
  readonly asOf: (args: Args) => AsOf;
}

/** Every row of every table of the model, whoever may see it and whenever it held. */
export const readTables = async (connection: ReadConnection, model: ReadModel): Promise<PlainTables> => {
  const tables: Record<string, readonly PlainRow[]> = {};
  for (const { table } of model.types.values()) {
    const rows = await connection.rows(`select to_jsonb(t)::text from "${table.name}" t`, []);
    tables[table.name] = rows.map(([text]) => JSON.parse(text ?? '{}'));
  }
  return tables;
};

/** An instant as text that sorts, to the microsecond. */
const instant = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  const text = String(value);
  // before every instant that is written, in the order of texts too
  if (text === '-infinity') return '';
  const seconds = new Date(text.replace(/\.\d+/u, '')).toISOString().slice(0, 19);
  const fraction = (/\.(\d+)/u.exec(text)?.[1] ?? '').padEnd(6, '0');
  return `${seconds}.${fraction}Z`;
};

const inRange = (range: unknown, day: string): boolean => {
  const match = /^\[([\d-]*),([\d-]*)\)$/u.exec(String(range));
  if (!match) return /^\(,([\d-]*)\)$/u.test(String(range)) && day < String(range).slice(2, -1);
  return (match[1] === '' || String(match[1]) <= day) && (match[2] === '' || day < String(match[2]));
};

interface Item {
  readonly type: ReadType;
  readonly row: PlainRow;
  readonly asOf: AsOf;
  readonly __typename: string;
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ';
const lower = (text: string): string =>
  [...text].map((letter) => (UPPER.includes(letter) ? letter.toLowerCase() : letter)).join('');

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * The same answers without SQL: reads all rows into memory and does each step the plain way. Slow, and meant to
 * be right by looking at it.
 */
export class Reference {
  readonly #options: ReferenceOptions;
  /** Worked out once for a type and two days; without it nested lists take minutes. */
  readonly #visible = new Map<string, readonly PlainRow[]>();

  constructor(options: ReferenceOptions) {
    this.#options = options;
  }

  /** Sets this reference as the resolvers of a schema of its own. */
  attach(schema: GraphQLSchema): GraphQLSchema {
    const { model, roots } = this.#options;
    const query = schema.getQueryType();
    for (const [name, root] of Object.entries(roots)) {
      const field = query?.getFields()[name];
      if (!field) throw new Error(`no root field ${name}`);
      field.resolve = (_source, args: Args) => this.#root(`Query.${name}`, root, args);
    }
    for (const type of model.types.values()) {
      const object = schema.getType(type.type);
      if (!isObjectType(object)) continue;
      object.isTypeOf = undefined;
      this.#attachType(type, object);
      for (const name of [connectionName(type.type), edgeName(type.type), 'PageInfo']) {
        const plain = schema.getType(name);
        if (isObjectType(plain))
          for (const field of Object.values(plain.getFields()))
            field.resolve = (source: PlainRow) => source[field.name];
      }
    }
    for (const each of Object.values(schema.getTypeMap()))
      if (isInterfaceType(each)) each.resolveType = (value: Item) => value.__typename;
    return schema;
  }

  /** The rows of a type that this caller may see on these days. */
  visible(type: ReadType, asOf: AsOf): readonly PlainRow[] {
    const name = `${type.type} ${asOf.on} ${asOf.knownOn}`;
    const known = this.#visible.get(name);
    if (known) return known;
    const rows = this.#rows(type).filter(
      (row) =>
        this.#holds(type, row, asOf) && type.access.every((rule) => this.#allows(type, row, rule, asOf)),
    );
    this.#visible.set(name, rows);
    return rows;
  }

  #rows(type: ReadType): readonly PlainRow[] {
    return this.#options.tables[type.table.name] ?? [];
  }

  #holds({ clocks }: ReadType, row: PlainRow, asOf: AsOf): boolean {
    if (clocks === 'none') return true;
    const current = row.superseded_at === null;
    if (clocks === 'current') return current;
    const kind = typeof clocks === 'string' ? clocks : clocks.kind;
    const until = instant(endOfCivilDay(asOf.knownOn).toISOString()) ?? '';
    const known =
      (instant(row.recorded_at) ?? '~') < until && (current || (instant(row.superseded_at) ?? '') >= until);
    const law = typeof clocks === 'object' && row[clocks.law.column] === clocks.law.is;
    return (law ? current : known) && (kind === 'recorded' || inRange(row.valid, asOf.on));
  }

  #granted(capability: string, body: unknown): boolean {
    const { scope } = this.#options;
    return (
      typeof body === 'string' &&
      scope.bodies !== 'none' &&
      scope.capabilities.includes(capability) &&
      scope.bodies.includes(body)
    );
  }

  #allows(type: ReadType, row: PlainRow, rule: Access, asOf: AsOf): boolean {
    if (rule.kind === 'through') return this.#one(type, row, rule.relation, asOf) !== null;
    if (rule.kind === 'body') {
      const body = typeNamed(this.#options.model, rule.type);
      const open = this.#rows(body).some(
        (other) =>
          other[body.key] === row[rule.body] &&
          other[rule.publicColumn] === true &&
          (body.clocks === 'none' || other.superseded_at === null),
      );
      return open || this.#granted(rule.capability, row[rule.body]);
    }
    const closedSince =
      type.clocks !== 'none' &&
      type.clocks !== 'current' &&
      row.superseded_at !== null &&
      this.#rows(type).some(
        (other) =>
          other[type.key] === row[type.key] && other.superseded_at === null && other[rule.column] !== rule.is,
      );
    return (
      (row[rule.column] === rule.is && !closedSince) ||
      (rule.body !== null && this.#granted(rule.capability, row[rule.body]))
    );
  }

  #related(row: PlainRow, relation: Relation, asOf: AsOf): PlainRow[] {
    const other = typeNamed(this.#options.model, relation.type);
    return this.visible(other, asOf).filter(
      (candidate) =>
        Object.entries(relation.on).every(
          ([local, foreign]) => row[local] !== null && candidate[String(foreign)] === row[local],
        ) && Object.entries(relation.where).every(([name, value]) => candidate[name] === value),
    );
  }

  #one(type: ReadType, row: PlainRow, name: string, asOf: AsOf): PlainRow | null {
    const found = this.#related(row, oneOf(type, name), asOf);
    if (found.length > 1) throw new Error(`${type.type}.${name} leads to ${found.length} rows`);
    return found[0] ?? null;
  }

  /** The value as stored, instants as text that sorts; null where there is none. */
  #stored({ type, row, asOf }: Item, field: string): unknown {
    const found = columnOf(type, field);
    if (found.kind === 'joined') {
      const other = this.#one(type, row, found.relation, asOf);
      const otherType = typeNamed(this.#options.model, oneOf(type, found.relation).type);
      return other ? this.#stored(this.#item(otherType, other, asOf), found.field) : null;
    }
    if (found.kind === 'chosen') throw new Error(`${field} depends on an argument`);
    if (found.kind === 'expression') return this.#computed(type, field, row, asOf);
    const value = row[found.column] ?? null;
    return found.type === 'datetime' ? instant(value) : value;
  }

  #computed(type: ReadType, field: string, row: PlainRow, asOf: AsOf): unknown {
    const computed = this.#options.computed[`${type.type}.${field}`];
    if (!computed) throw new Error(`no plain form of ${type.type}.${field}`);
    return computed(row, asOf);
  }

  #shown(item: Item, field: string): unknown {
    const { model } = this.#options;
    const value = this.#stored(item, field);
    if (value === null) return null;
    const stored = storedBehind(model, item.type, field);
    if (stored.kind === 'stored' && stored.type === 'id' && stored.of !== undefined)
      return encodeId(model, stored.of, String(value));
    return stored.kind !== 'chosen' && stored.type === 'datetime' ? new Date(String(value)) : value;
  }

  #item(type: ReadType, row: PlainRow, asOf: AsOf): Item {
    return { type, row, asOf, __typename: type.type };
  }

  #attachType(type: ReadType, object: GraphQLObjectType): void {
    const { model } = this.#options;
    for (const field of Object.values(object.getFields())) {
      const { name } = field;
      const relation = Object.hasOwn(type.relations, name) ? type.relations[name] : undefined;
      field.resolve = (source: Item, args: Args) => {
        if (relation?.kind === 'one') {
          const other = this.#one(type, source.row, name, source.asOf);
          return other && this.#item(typeNamed(model, relation.type), other, source.asOf);
        }
        if (relation) {
          const other = typeNamed(model, relation.type);
          const rows = this.#related(source.row, relation, source.asOf);
          return this.#connection(
            other,
            rows.map((row) => this.#item(other, row, source.asOf)),
            { args, asOf: source.asOf, view: `${type.type}.${name}`, order: relation.order, fixed: {} },
          );
        }
        if (Object.hasOwn(type.resolvers, name)) return this.#computed(type, name, source.row, source.asOf);
        const column = columnOf(type, name);
        if (column.kind !== 'chosen') return this.#shown(source, name);
        const option = column.options[String(args[column.argument] ?? Object.keys(column.options)[0])];
        if (option?.kind !== 'stored')
          return this.#computed(type, `${name}.${args[column.argument]}`, source.row, source.asOf);
        return source.row[option.column] ?? null;
      };
    }
  }

  #root(view: string, root: Root, args: Args): unknown {
    const { model } = this.#options;
    const asOf = this.#options.asOf(args);
    if (root.kind === 'list') {
      const type = typeNamed(model, root.type);
      const fixed = root.fixed?.(args) ?? {};
      const items = this.#matching(type, fixed, asOf);
      return this.#connection(type, items, { args, asOf, view, order: null, fixed });
    }
    if (root.kind === 'one')
      return this.#matching(typeNamed(model, root.type), root.fixed(args), asOf)[0] ?? null;
    const node = decodeId(model, String(args.id));
    return node ? (this.#matching(typeNamed(model, node.type), { [KEY]: node.key }, asOf)[0] ?? null) : null;
  }

  #matching(type: ReadType, fixed: FixedConditions, asOf: AsOf): Item[] {
    return this.visible(type, asOf)
      .map((row) => this.#item(type, row, asOf))
      .filter((item) =>
        Object.entries(fixed).every(([field, wanted]) => {
          const value = field === KEY ? item.row[type.key] : this.#stored(item, field);
          return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
        }),
      );
  }

  #connection(
    type: ReadType,
    items: readonly Item[],
    list: { args: Args; asOf: AsOf; view: string; order: string | null; fixed: unknown },
  ) {
    const { args } = list;
    const search = typeof args.search === 'string' ? args.search : null;
    const filtered = items
      .filter((item) => args.filter === undefined || args.filter === null || this.#passes(item, args.filter))
      .filter((item) => search === null || this.#found(item, search));
    const asked = typeof args.orderBy === 'string' ? args.orderBy : null;
    const order = asked ?? list.order ?? Object.keys(type.orders)[0] ?? '';
    const parts = type.orders[order] ?? [];
    const byRelevance = asked === null && search !== null && type.search !== null;
    const keysOf = (item: Item): (string | null)[] => [
      ...(byRelevance ? [this.#exact(item, search ?? '') ? '0' : '1'] : []),
      ...parts.map(({ field }) => {
        const value = this.#stored(item, field);
        return value === null ? null : String(value);
      }),
      String(item.row[type.key]),
    ];
    const compare = (a: readonly (string | null)[], b: readonly (string | null)[]): number => {
      const all: readonly (OrderPart | null)[] = [...(byRelevance ? [null] : []), ...parts];
      for (const [index, part] of all.entries()) {
        const difference = this.#comparePart(type, part, a[index] ?? null, b[index] ?? null);
        if (difference !== 0) return difference;
      }
      const last = byBytes(a.at(-1) ?? '', b.at(-1) ?? '');
      return parts[0]?.direction === 'desc' ? -last : last;
    };
    const rows = filtered
      .map((item) => ({ item, keys: keysOf(item) }))
      .sort((a, b) => compare(a.keys, b.keys));

    const backward = typeof args.last === 'number' || typeof args.before === 'string';
    const size = backward ? args.last : args.first;
    const limit = typeof size === 'number' ? size : 20;
    const binding = cursorBinding({
      view: list.view,
      type: type.type,
      order,
      byRelevance,
      filter: args.filter ?? null,
      search: args.search ?? null,
      asOf: list.asOf,
      fixed: list.fixed,
    });
    const key = this.#options.cursorKey;
    const given = backward ? args.before : args.after;
    const cursor =
      typeof given === 'string'
        ? decodeCursor(key, binding, given, parts.length + 1 + (byRelevance ? 1 : 0))
        : null;
    const beyond = rows.filter(
      ({ keys }) => cursor === null || (backward ? compare(keys, cursor) < 0 : compare(keys, cursor) > 0),
    );
    const page = backward ? beyond.slice(Math.max(0, beyond.length - limit)) : beyond.slice(0, limit);
    const more = beyond.length > page.length;
    const otherSide = beyond.length < rows.length;
    const edges = page.map(({ item, keys }) => ({ node: item, cursor: encodeCursor(key, binding, keys) }));
    return {
      edges,
      nodes: page.map(({ item }) => item),
      totalCount: filtered.length,
      pageInfo: {
        hasNextPage: backward ? otherSide : more,
        hasPreviousPage: backward ? more : otherSide,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  #comparePart(type: ReadType, part: OrderPart | null, a: string | null, b: string | null): number {
    if (part === null) return Number(a) - Number(b);
    if (a === null || b === null) return a === b ? 0 : (a === null) === (part.nulls === 'last') ? 1 : -1;
    const stored = storedBehind(this.#options.model, type, part.field);
    const numeric = stored.kind !== 'chosen' && (stored.type === 'int' || stored.type === 'float');
    const difference = numeric ? Number(a) - Number(b) : byBytes(a, b);
    return part.direction === 'asc' ? difference : -difference;
  }

  #found(item: Item, search: string): boolean {
    if (!item.type.search) return true;
    const key = this.#stored(item, item.type.search.key);
    return (
      typeof key === 'string' &&
      searchKey(search.normalize('NFC'))
        .split(' ')
        .every((word) => key.includes(word))
    );
  }

  #exact(item: Item, search: string): boolean {
    const typed = search.normalize('NFC').trim().toLowerCase();
    return (item.type.search?.exact ?? []).some((field) => {
      const value = this.#stored(item, field);
      return typeof value === 'string' && lower(value).includes(typed);
    });
  }

  #passes(item: Item, filter: unknown): boolean {
    if (typeof filter !== 'object' || filter === null) throw new Error('filter');
    return Object.entries(filter).every(([name, value]) => {
      if (name === 'and' && Array.isArray(value)) return value.every((each) => this.#passes(item, each));
      if (name === 'or' && Array.isArray(value)) return value.some((each) => this.#passes(item, each));
      if (name === 'not') return !this.#passes(item, value);
      return Object.entries(value).every(([operator, wanted]) => this.#meets(item, name, operator, wanted));
    });
  }

  #meets(item: Item, field: string, operator: string, wanted: unknown): boolean {
    const { model } = this.#options;
    const value = this.#stored(item, field);
    if (operator === 'isNull') return (value === null) === wanted;
    if (value === null) return false;
    const column = storedBehind(model, item.type, field);
    const plain = (given: unknown): unknown => {
      if (given instanceof Date) return instant(given.toISOString());
      if (typeof given !== 'string') return given;
      if (column.kind === 'stored' && column.type === 'id' && column.of !== undefined)
        return keyOf(model, column.of, given);
      return given.normalize('NFC');
    };
    if (operator === 'in') return Array.isArray(wanted) && wanted.map(plain).includes(value);
    const other = plain(wanted);
    if (operator === 'contains') return String(value).includes(String(other));
    if (operator === 'startsWith') return String(value).startsWith(String(other));
    if (operator === 'eq') return value === other;
    const difference =
      typeof value === 'number' ? value - Number(other) : byBytes(String(value), String(other));
    if (operator === 'gt') return difference > 0;
    if (operator === 'gte') return difference >= 0;
    if (operator === 'lt') return difference < 0;
    if (operator === 'lte') return difference <= 0;
    throw new Error(`operator ${operator}`);
  }
}
