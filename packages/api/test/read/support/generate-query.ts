import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { connectionName, type ReadModel, storedBehind } from '../../../src/platform/read/index.js';

/** Values that make sense for the data: texts and ids that occur, and some that do not. */
export interface Pools {
  /** What no query asks for, as `Type.field` or `field(argument)`: what another test compares. */
  readonly leftOut?: ReadonlySet<string>;
  readonly texts: readonly string[];
  readonly searches: readonly string[];
  readonly days: readonly string[];
  readonly instants: readonly string[];
  /** Global ids by type. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** For root arguments of type ID: which type, by `field.argument`; any type where not given. */
  readonly idArguments: Readonly<Record<string, string>>;
}

/**
 * A random valid query. Its cursors are not known before it has run: `probe` is the same query with every list
 * from its start and the cursors asked for; `withCursors` fills those in that the answer to it has.
 */
export interface GeneratedQuery {
  readonly probe: string;
  readonly variables: Readonly<Record<string, unknown>>;
  withCursors(answer: unknown): string;
}

/** A whole number from 0 to `max`, both in. */
export type Pick = (max: number) => number;

interface Value {
  readonly literal: string;
  readonly json: unknown;
}

const CURSOR = /«(\d+):(after|before)»/gu;
const PROBE = /«(\d+):probe»/gu;

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #model: ReadModel;
  readonly #pools: Pools;
  readonly #pick: Pick;
  readonly #roots: readonly string[];
  readonly #variables: Record<string, unknown> = {};
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  /** Inside the parts of an interface one response key may not mean fields of two types. */
  #apart = 0;
  #names = 0;
  #sites = 0;

  constructor(schema: GraphQLSchema, model: ReadModel, roots: readonly string[], pools: Pools, pick: Pick) {
    this.#schema = schema;
    this.#model = model;
    this.#roots = roots;
    this.#pools = pools;
    this.#pick = pick;
  }

  #chance(percent: number): boolean {
    return this.#pick(99) < percent;
  }

  #from<T>(list: readonly T[]): T {
    const found = list[this.#pick(Math.max(0, list.length - 1))];
    if (found === undefined) throw new Error('an empty pool');
    return found;
  }

  #some<T>(list: readonly T[], percent: number): T[] {
    return list.filter(() => this.#chance(percent));
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  query(): GeneratedQuery {
    const query = this.#schema.getQueryType();
    const count = 1 + this.#pick(2);
    const fields = Array.from({ length: count }, () => {
      const field = query?.getFields()[this.#from(this.#roots)];
      if (!field) throw new Error('unknown root');
      return this.#field(field, 'Query', 4, true);
    });
    const head = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const text = `query Q${head} { ${fields.join(' ')} }\n${this.#fragments.join('\n')}`;
    const picks = Array.from({ length: this.#sites }, () => this.#pick(9));
    return {
      probe: text.replace(CURSOR, '').replace(PROBE, (_, site) => `zc${site}: edges { cursor }`),
      variables: this.#variables,
      withCursors: (answer) =>
        text.replace(PROBE, '').replace(CURSOR, (_, site: string, argument: string) => {
          const cursors = cursorsIn(answer, `zc${site}`);
          const cursor = cursors[(picks[Number(site)] ?? 0) % Math.max(1, cursors.length)];
          return cursor === undefined ? '' : `${argument}: ${JSON.stringify(cursor)}`;
        }),
    };
  }

  #directive(): string {
    if (!this.#chance(12)) return '';
    const word = this.#chance(50) ? 'skip' : 'include';
    const value = this.#chance(30);
    const shown = word === 'skip' ? value : !value;
    if (this.#chance(50)) return ` @${word}(if: ${shown})`;
    const name = this.#name('b');
    this.#definitions.push(`$${name}: Boolean!`);
    this.#variables[name] = shown;
    return ` @${word}(if: $${name})`;
  }

  /** One field with arguments, alias, directives and selection; now and then split into two to be merged. */
  #field(field: GraphQLField<unknown, unknown>, parent: string, depth: number, root = false): string {
    const type = getNamedType(field.type);
    const args = this.#arguments(field, parent);
    const alias = root || this.#apart > 0 || args !== '' || this.#chance(25) ? `${this.#name('x')}: ` : '';
    const head = `${alias}${field.name}${args}`;
    if (isLeafType(type)) return `${head}${this.#directive()}`;
    const site = /«(\d+):/u.exec(args)?.[0];
    const probe = site === undefined ? '' : ` ${site}probe» `;
    const once = `${head}${this.#directive()} {${probe} ${this.#selection(type.name, depth - 1)} }`;
    return this.#chance(15) ? `${once} ${head} { ${this.#selection(type.name, depth - 1)} }` : once;
  }

  #selection(typeName: string, depth: number): string {
    const type = this.#schema.getType(typeName);
    if (isInterfaceType(type)) {
      const own = this.#fields(Object.values(type.getFields()), typeName, depth);
      this.#apart += 1;
      const parts = this.#schema
        .getPossibleTypes(type)
        .map((each) => `... on ${each.name} { ${this.#objectSelection(each, depth)} }`);
      this.#apart -= 1;
      return `__typename ${own} ${parts.join(' ')}`;
    }
    if (!isObjectType(type)) throw new Error(`no object type ${typeName}`);
    return this.#objectSelection(type, depth);
  }

  #objectSelection(type: GraphQLObjectType, depth: number): string {
    const fields = this.#fields(Object.values(type.getFields()), type.name, depth);
    if (this.#chance(12)) {
      const extra = this.#fields(Object.values(type.getFields()), type.name, depth);
      return `${fields} ... on ${type.name}${this.#directive()} { ${extra} }`;
    }
    if (this.#chance(12)) {
      const name = this.#name('F');
      this.#fragments.push(`fragment ${name} on ${type.name} { ${fields} }`);
      return `...${name}${this.#directive()} __typename`;
    }
    return fields;
  }

  #fields(all: readonly GraphQLField<unknown, unknown>[], parent: string, depth: number): string {
    const usable = all.filter(
      (field) =>
        (depth > 0 || isLeafType(getNamedType(field.type))) &&
        !this.#pools.leftOut?.has(`${parent}.${field.name}`),
    );
    const connection = [...this.#model.types.keys()].some((type) => connectionName(type) === parent);
    const chosen = usable.filter((field) => {
      if (isLeafType(getNamedType(field.type))) return this.#chance(50);
      return this.#chance(connection ? 60 : 30);
    });
    const printed = chosen.map((field) => this.#field(field, parent, connection ? depth + 1 : depth));
    return printed.length > 0 ? printed.join(' ') : '__typename';
  }

  #arguments(field: GraphQLField<unknown, unknown>, parent: string): string {
    const named = new Map(field.args.map((arg) => [arg.name, arg]));
    const printed: string[] = [];
    if (named.has('first') && named.has('last')) {
      const backward = this.#chance(30);
      const size = named.get(backward ? 'last' : 'first');
      const continues = this.#chance(50);
      if (size && (backward || continues || this.#chance(80)))
        printed.push(this.#printed(size, { literal: '', json: this.#pick(6) }));
      if (continues) {
        printed.push(`«${this.#sites}:${backward ? 'before' : 'after'}»`);
        this.#sites += 1;
      }
    }
    for (const arg of field.args) {
      if (this.#pools.leftOut?.has(`${field.name}(${arg.name})`)) continue;
      if (['first', 'last', 'after', 'before'].includes(arg.name)) continue;
      if (!isNonNullType(arg.type) && !this.#chance(arg.name === 'filter' ? 55 : 35)) continue;
      const hint =
        arg.name === 'search'
          ? this.#text(this.#from(this.#pools.searches))
          : getNamedType(arg.type).name === 'ID'
            ? this.#id(this.#pools.idArguments[`${field.name}.${arg.name}`] ?? null)
            : this.#value(arg.type, parent, 0);
      printed.push(this.#printed(arg, hint));
    }
    return printed.length > 0 ? `(${printed.join(', ')})` : '';
  }

  /** As a literal or as a variable. */
  #printed(arg: GraphQLArgument, { literal, json }: Value): string {
    if (this.#chance(60)) return `${arg.name}: ${literal === '' ? JSON.stringify(json) : literal}`;
    const name = this.#name('v');
    this.#definitions.push(`$${name}: ${String(arg.type)}`);
    this.#variables[name] = json;
    return `${arg.name}: $${name}`;
  }

  #text(text: string): Value {
    return { literal: JSON.stringify(text), json: text };
  }

  #id(type: string | null): Value {
    const types = Object.keys(this.#pools.ids);
    return this.#text(this.#from(this.#pools.ids[type ?? this.#from(types)] ?? []));
  }

  #value(given: GraphQLInputType, owner: string, depth: number, idType: string | null = null): Value {
    const type = getNullableType(given);
    if (isListType(type)) {
      const items = Array.from({ length: this.#pick(3) }, () =>
        this.#value(type.ofType, owner, depth, idType),
      );
      return {
        literal: `[${items.map((item) => item.literal).join(', ')}]`,
        json: items.map((item) => item.json),
      };
    }
    if (isEnumType(type)) {
      const { name } = this.#from(type.getValues());
      return { literal: name, json: name };
    }
    if (isInputObjectType(type)) return this.#object(type.name, depth, idType);
    switch (getNamedType(type).name) {
      case 'Boolean': {
        const value = this.#chance(50);
        return { literal: String(value), json: value };
      }
      case 'Int': {
        const value = this.#pick(12) - 1;
        return { literal: String(value), json: value };
      }
      case 'Date':
        return this.#text(this.#from(this.#pools.days));
      case 'DateTime':
      case 'DateTimeISO':
        return this.#text(this.#from(this.#pools.instants));
      case 'ID':
        return this.#id(idType);
      default:
        return this.#text(this.#from(this.#pools.texts));
    }
  }

  #object(name: string, depth: number, idType: string | null): Value {
    const type = this.#schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`no input ${name}`);
    const readType = this.#model.types.get(name.replace(/Filter$/u, ''));
    const fields = Object.values(type.getFields()).filter(({ name: field }) => {
      if (['and', 'or', 'not'].includes(field)) return depth < 3 && this.#chance(field === 'not' ? 60 : 35);
      return true;
    });
    const wished = new Set(this.#some(fields, fields.length > 5 ? 25 : 45));
    const chosen = fields.filter((field) => wished.has(field) || isRequiredInputField(field));
    const parts = chosen.map((field) => {
      const combines = ['and', 'or', 'not'].includes(field.name);
      const column = readType && !combines ? storedBehind(this.#model, readType, field.name) : null;
      const of = column?.kind === 'stored' ? (column.of ?? null) : idType;
      const value = this.#value(field.type, name, combines ? depth + 1 : depth, of);
      return { name: field.name, value };
    });
    return {
      literal: `{${parts.map(({ name: field, value }) => `${field}: ${value.literal}`).join(', ')}}`,
      json: Object.fromEntries(parts.map(({ name: field, value }) => [field, value.json])),
    };
  }
}

/** Chance with a seed: the same numbers at every run. */
export const seeded = (seed: number): Pick => {
  let state = seed >>> 0;
  return (max) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * (max + 1));
  };
};

const cursorsIn = (value: unknown, key: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => cursorsIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && Array.isArray(inner)
      ? inner.flatMap((edge) => (typeof edge?.cursor === 'string' ? [edge.cursor] : []))
      : cursorsIn(inner, key),
  );
};

/**
 * A random valid query over the root fields named, with aliases, merged fields, fragments, directives,
 * variables, filters, orders, searches, days and nested pages. `pick` is the only source of chance.
 */
export const generateQuery = (
  schema: GraphQLSchema,
  model: ReadModel,
  roots: readonly string[],
  pools: Pools,
  pick: Pick,
): GeneratedQuery => new Generator(schema, model, roots, pools, pick).query();
