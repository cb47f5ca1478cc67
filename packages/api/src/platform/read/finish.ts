import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { ColumnType } from './columns.js';
import { encodeCursor } from './cursor.js';
import { type DecodeContext, leaf, type Row } from './decode.js';
import type { ColumnLayout, ListLayout, ObjectLayout } from './layout.js';
import { type Facet, resultKey } from './plan.js';
import type { SiteValues } from './run.js';
import { type SelectionContext, selectionOf } from './selection.js';

/**
 * Thrown where rows alone do not say what the answer is: a null where the schema promises a value, a value that its
 * scalar refuses. graphql-js knows what becomes of those.
 */
export class CannotFinish extends Error {}

/** What an answer is written with, beside the rows. */
export interface FinishContext extends DecodeContext {
  /** How many objects of each kind were written; the kinds are the {@link Finisher.places} of the selection. */
  readonly counts: number[];
}

/** Writes one object of the answer from one row. */
export type FinishObject = (row: Row, context: FinishContext) => string;

/** Writes a connection of the answer. `beside` holds the values that stand beside the rows. */
export type FinishList = (rows: readonly Row[], beside: Row | undefined, context: FinishContext) => string;

type Part<Of> = (of: Of, context: FinishContext) => string;

/** The rows of one page with what was learnt while it was cut. */
interface Page {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly beside: Row | undefined;
  readonly site: SiteValues;
}

const refuse = (): never => {
  throw new CannotFinish();
};

/** A value of a scalar, an enum or a list of them, as execution would complete it. */
const completing = (type: GraphQLOutputType): ((value: unknown) => unknown) => {
  if (isNonNullType(type)) {
    const inner = completing(type.ofType);
    return (value) => inner(value) ?? refuse();
  }
  if (isListType(type)) {
    const item = completing(type.ofType);
    return (value) =>
      value === null ? null : Array.isArray(value) ? value.map((each) => item(each)) : refuse();
  }
  if (!isLeafType(type)) return refuse();
  return (value) => (value === null || value === undefined ? null : (type.serialize(value) ?? refuse()));
};

/** What JSON writes otherwise than it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const TO_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

const quoted = (text: string): string => (TO_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`);

/** Whether the text of the column is what its scalar would make of it. */
const isPlainText = (column: ColumnLayout, type: GraphQLOutputType): boolean => {
  const shown = isNonNullType(type) ? type.ofType : type;
  return (
    (column.type === 'text' || column.type === 'id') &&
    isLeafType(shown) &&
    (shown.name === 'String' || shown.name === 'ID')
  );
};

/** Columns of few different values, which are completed once and then known. */
const FEW_VALUES: ReadonlySet<ColumnType> = new Set(['boolean', 'date', 'enum']);
const MOST_KNOWN = 5_000;

const remembering = (work: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, made);
    return made;
  };
};

const columnPart = (column: ColumnLayout, type: GraphQLOutputType): Part<Row> => {
  const { place, prefix } = column;
  const absent = isNonNullType(type) ? refuse : () => 'null';
  if (isPlainText(column, type)) {
    return (row) => {
      const text = row[place] ?? null;
      return text === null ? absent() : quoted(prefix + text);
    };
  }
  const complete = completing(type);
  const written = (text: string): string => JSON.stringify(complete(leaf(column, text)));
  const write = FEW_VALUES.has(column.type) ? remembering(written) : written;
  return (row) => {
    const text = row[place] ?? null;
    return text === null ? absent() : write(text);
  };
};

/** An object with these keys, in this order; `place` says which of the objects counted it is. */
const joining = <Of>(place: number, parts: readonly (readonly [string, Part<Of>])[]): Part<Of> => {
  const heads = parts.map(([key], index) => `${index === 0 ? '' : ','}${JSON.stringify(key)}:`);
  const values = parts.map(([, part]) => part);
  const size = parts.length;
  return (of, context) => {
    context.counts[place] = (context.counts[place] ?? 0) + 1;
    let text = '{';
    for (let index = 0; index < size; index += 1)
      text += (heads[index] as string) + (values[index] as Part<Of>)(of, context);
    return `${text}}`;
  };
};

/** A list of what `write` makes of each. */
const listing = <T>(items: readonly T[], write: (item: T) => string): string => {
  let text = '';
  for (const item of items) text += text === '' ? write(item) : `,${write(item)}`;
  return `[${text}]`;
};

const nestedRows = (text: string | null | undefined): readonly Row[] => {
  const rows: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(rows) ? rows : refuse();
};

const found = <T>(list: readonly (T & { readonly property: string })[], property: string): T =>
  list.find((each) => each.property === property) ?? refuse();

/**
 * Compiles a selection over planned rows into functions that write the answer itself from them, without graphql-js in
 * between and without an object for each row: the same keys in the same order with the same values, as JSON. Throws
 * {@link CannotFinish} for a selection that asks for more than rows hold, and its functions throw it for rows that do
 * not fit.
 */
export class Finisher {
  readonly #context: SelectionContext;
  /** Where in the answer, by response keys, the objects lie that are counted; the whole of it is the first. */
  readonly places: (readonly string[])[] = [];

  constructor(context: SelectionContext) {
    this.#context = context;
  }

  object(
    type: GraphQLObjectType,
    layout: ObjectLayout,
    nodes: readonly FieldNode[],
    path: readonly string[] = [],
  ): FinishObject {
    return joining(
      this.#place(path),
      this.#fields(type, nodes).map(([key, name, fieldType, fieldNodes]): [string, Part<Row>] => {
        if (name === '__typename') return [key, constant(type.name)];
        const property = resultKey(key);
        const inside = [...path, key];
        const many = layout.manies.find((each) => each.property === property);
        if (many) {
          const { list } = many;
          const finish = this.list(this.#objectType(fieldType), list, fieldNodes, inside);
          const { rows } = list;
          return [key, (row, context) => finish(rows === null ? [] : nestedRows(row[rows]), row, context)];
        }
        const one = layout.ones.find((each) => each.property === property);
        if (one) {
          const finish = this.object(this.#objectType(fieldType), one.object, fieldNodes, inside);
          const absent = isNonNullType(fieldType) ? refuse : () => 'null';
          const { presence } = one;
          return [
            key,
            (row, context) => ((row[presence] ?? null) === null ? absent() : finish(row, context)),
          ];
        }
        const chosen = layout.columns.find((each) => each.property === property);
        return [key, columnPart(chosen ?? found(layout.columns, name), fieldType)];
      }),
    );
  }

  list(
    connection: GraphQLObjectType,
    layout: ListLayout,
    nodes: readonly FieldNode[],
    path: readonly string[] = [],
  ): FinishList {
    const join = joining(
      this.#place(path),
      this.#fields(connection, nodes).map(([key, name, fieldType, fieldNodes]): [string, Part<Page>] => {
        if (name === '__typename') return [key, constant(connection.name)];
        const inside = [...path, key];
        if (name === 'nodes') {
          const finish = this.#row(
            fieldType,
            layout,
            found(layout.nodes, resultKey(key)),
            fieldNodes,
            inside,
          );
          return [key, ({ rows }, context) => listing(rows, (row) => finish(row, context))];
        }
        if (name === 'edges') return [key, this.#edges(layout, key, fieldType, fieldNodes, inside)];
        if (name === 'pageInfo') return [key, this.#pageInfo(layout, fieldType, fieldNodes, inside)];
        if (name !== 'totalCount' || layout.total === null) return refuse();
        const { total } = layout;
        const complete = completing(fieldType);
        return [key, ({ beside }) => JSON.stringify(complete(Number(beside?.[total] ?? 0)))];
      }),
    );
    return (rows, beside, context) => {
      const site = context.sites[layout.site] ?? refuse();
      const more = rows.length > site.limit;
      const page = !more ? rows : layout.backward ? rows.slice(1) : rows.slice(0, site.limit);
      return join({ rows: page, more, beside, site }, context);
    };
  }

  #row(
    type: GraphQLOutputType,
    layout: ListLayout,
    { object }: Facet,
    nodes: readonly FieldNode[],
    path: readonly string[],
  ): FinishObject {
    return this.object(this.#objectType(type), layout.objects[object] ?? refuse(), nodes, path);
  }

  #edges(
    layout: ListLayout,
    key: string,
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    path: readonly string[],
  ): Part<Page> {
    const edge = this.#objectType(type);
    const facets = found(layout.edges, resultKey(key)).nodes;
    const cursorOf = cursorPart(layout);
    const join = joining(
      this.#place(path),
      this.#fields(edge, nodes).map(
        ([edgeKey, name, fieldType, fieldNodes]): [string, Part<readonly [Row, Page]>] => {
          if (name === '__typename') return [edgeKey, constant(edge.name)];
          if (name === 'cursor') return [edgeKey, ([row, page], context) => cursorOf(row, page, context)];
          if (name !== 'node') return refuse();
          const facet = found(facets, resultKey(edgeKey));
          const finish = this.#row(fieldType, layout, facet, fieldNodes, [...path, edgeKey]);
          return [edgeKey, ([row], context) => finish(row, context)];
        },
      ),
    );
    return (page, context) => listing(page.rows, (row) => join([row, page], context));
  }

  #pageInfo(
    layout: ListLayout,
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    path: readonly string[],
  ): Part<Page> {
    const info = this.#objectType(type);
    const cursorOf = cursorPart(layout);
    const { backward, otherSide } = layout;
    const beyond = ({ beside }: Page): boolean => otherSide !== null && beside?.[otherSide] === 'true';
    const values: Readonly<Record<string, Part<Page>>> = {
      hasNextPage: (page) => String(backward ? beyond(page) : page.more),
      hasPreviousPage: (page) => String(backward ? page.more : beyond(page)),
      startCursor: (page, context) => cursorOf(page.rows[0], page, context),
      endCursor: (page, context) => cursorOf(page.rows.at(-1), page, context),
      __typename: constant(info.name),
    };
    return joining(
      this.#place(path),
      this.#fields(info, nodes).map(([key, name]) => [key, values[name] ?? refuse()] as const),
    );
  }

  #place(path: readonly string[]): number {
    return this.places.push(path) - 1;
  }

  #fields(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ): [key: string, name: string, type: GraphQLOutputType, nodes: readonly FieldNode[]][] {
    const fields = type.getFields();
    return [...selectionOf(this.#context, type, nodes, true)].map(([key, fieldNodes]) => {
      const name = fieldNodes[0]?.name.value ?? refuse();
      const shown = name === '__typename' ? type : (fields[name]?.type ?? refuse());
      return [key, name, shown, fieldNodes];
    });
  }

  /** The object type behind the field, whatever wraps it. */
  #objectType(type: GraphQLOutputType): GraphQLObjectType {
    if (isNonNullType(type) || isListType(type)) return this.#objectType(type.ofType);
    return isObjectType(type) ? type : refuse();
  }
}

const constant = (text: string): (() => string) => {
  const written = JSON.stringify(text);
  return () => written;
};

const cursorPart =
  ({ keys }: ListLayout) =>
  (row: Row | undefined, { site }: Page, { cursorKey }: DecodeContext): string =>
    row && keys.length > 0
      ? // a cursor is base64url: nothing in it is to be escaped
        `"${encodeCursor(
          cursorKey,
          site.binding,
          keys.map((place) => row[place] ?? null),
        )}"`
      : 'null';
