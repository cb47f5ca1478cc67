import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { encodeCursor } from './cursor.js';
import { type DecodeContext, leaf, type Row } from './decode.js';
import type { ColumnLayout, ListLayout, ObjectLayout } from './layout.js';
import { resultKey } from './plan.js';
import type { SiteValues } from './run.js';
import { type SelectionContext, selectionOf } from './selection.js';

/**
 * Thrown where rows alone do not say what the answer is: a null where the schema promises a value, a value that its
 * scalar refuses. graphql-js knows what becomes of those.
 */
export class CannotFinish extends Error {}

type Answer = Readonly<Record<string, unknown>>;

/** Makes one object of the answer from one row. */
export type FinishObject = (row: Row, context: DecodeContext) => Answer;

/** Makes a connection of the answer. `beside` holds the values that stand beside the rows. */
export type FinishList = (rows: readonly Row[], beside: Row | undefined, context: DecodeContext) => Answer;

type Part<Of> = (of: Of, context: DecodeContext) => unknown;

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

/** Whether the text of the column is what its scalar would make of it. */
const isPlainText = (column: ColumnLayout, type: GraphQLOutputType): boolean => {
  const shown = isNonNullType(type) ? type.ofType : type;
  return (
    (column.type === 'text' || column.type === 'id') &&
    isLeafType(shown) &&
    (shown.name === 'String' || shown.name === 'ID')
  );
};

const columnPart = (column: ColumnLayout, type: GraphQLOutputType): Part<Row> => {
  const { place, prefix } = column;
  const absent = isNonNullType(type) ? refuse : () => null;
  if (isPlainText(column, type)) {
    if (prefix === '') return (row) => row[place] ?? absent();
    return (row) => {
      const text = row[place] ?? null;
      return text === null ? absent() : prefix + text;
    };
  }
  const complete = completing(type);
  return (row) => {
    const text = row[place] ?? null;
    return text === null ? absent() : complete(leaf(column, text));
  };
};

/** An object with these keys, in this order. */
const joining = <Of>(
  parts: readonly (readonly [string, Part<Of>])[],
): ((of: Of, context: DecodeContext) => Answer) => {
  const keys = parts.map(([key]) => key);
  const values = parts.map(([, part]) => part);
  return (of, context) => {
    const answer: Record<string, unknown> = {};
    for (let index = 0; index < keys.length; index += 1)
      answer[keys[index] as string] = (values[index] as Part<Of>)(of, context);
    return answer;
  };
};

const nestedRows = (text: string | null | undefined): readonly Row[] => {
  const rows: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(rows) ? rows : refuse();
};

const found = <T>(list: readonly (T & { readonly property: string })[], property: string): T =>
  list.find((each) => each.property === property) ?? refuse();

/**
 * Compiles a selection over planned rows into functions that make the answer itself from them, without graphql-js in
 * between: the same keys in the same order with the same values. Throws {@link CannotFinish} for a selection that asks
 * for more than rows hold, and its functions throw it for rows that do not fit.
 */
export class Finisher {
  readonly #context: SelectionContext;

  constructor(context: SelectionContext) {
    this.#context = context;
  }

  object(type: GraphQLObjectType, layout: ObjectLayout, nodes: readonly FieldNode[]): FinishObject {
    return joining(
      this.#fields(type, nodes).map(([key, name, fieldType, fieldNodes]): [string, Part<Row>] => {
        if (name === '__typename') return [key, () => type.name];
        const property = resultKey(key);
        const many = layout.manies.find((each) => each.property === property);
        if (many) {
          const { list } = many;
          const finish = this.list(this.#objectType(fieldType), list, fieldNodes);
          const { rows } = list;
          return [key, (row, context) => finish(rows === null ? [] : nestedRows(row[rows]), row, context)];
        }
        const one = layout.ones.find((each) => each.property === property);
        if (one) {
          const finish = this.object(this.#objectType(fieldType), one.object, fieldNodes);
          const absent = isNonNullType(fieldType) ? refuse : () => null;
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

  list(connection: GraphQLObjectType, layout: ListLayout, nodes: readonly FieldNode[]): FinishList {
    const join = joining(
      this.#fields(connection, nodes).map(([key, name, fieldType, fieldNodes]): [string, Part<Page>] => {
        if (name === '__typename') return [key, () => connection.name];
        if (name === 'nodes') {
          const { object } = found(layout.nodes, resultKey(key));
          const finish = this.object(
            this.#objectType(fieldType),
            layout.objects[object] ?? refuse(),
            fieldNodes,
          );
          return [key, ({ rows }, context) => rows.map((row) => finish(row, context))];
        }
        if (name === 'edges') return [key, this.#edges(layout, key, fieldType, fieldNodes)];
        if (name === 'pageInfo') return [key, this.#pageInfo(layout, fieldType, fieldNodes)];
        if (name !== 'totalCount' || layout.total === null) return refuse();
        const { total } = layout;
        const complete = completing(fieldType);
        return [key, ({ beside }) => complete(Number(beside?.[total] ?? 0))];
      }),
    );
    return (rows, beside, context) => {
      const site = context.sites[layout.site] ?? refuse();
      const more = rows.length > site.limit;
      const page = !more ? rows : layout.backward ? rows.slice(1) : rows.slice(0, site.limit);
      return join({ rows: page, more, beside, site }, context);
    };
  }

  #edges(layout: ListLayout, key: string, type: GraphQLOutputType, nodes: readonly FieldNode[]): Part<Page> {
    const edge = this.#objectType(type);
    const facets = found(layout.edges, resultKey(key)).nodes;
    const cursorOf = cursorPart(layout);
    const join = joining(
      this.#fields(edge, nodes).map(
        ([edgeKey, name, fieldType, fieldNodes]): [string, Part<readonly [Row, Page]>] => {
          if (name === '__typename') return [edgeKey, () => edge.name];
          if (name === 'cursor') return [edgeKey, ([row, page], context) => cursorOf(row, page, context)];
          if (name !== 'node') return refuse();
          const { object } = found(facets, resultKey(edgeKey));
          const finish = this.object(
            this.#objectType(fieldType),
            layout.objects[object] ?? refuse(),
            fieldNodes,
          );
          return [edgeKey, ([row], context) => finish(row, context)];
        },
      ),
    );
    return (page, context) => page.rows.map((row) => join([row, page], context));
  }

  #pageInfo(layout: ListLayout, type: GraphQLOutputType, nodes: readonly FieldNode[]): Part<Page> {
    const info = this.#objectType(type);
    const cursorOf = cursorPart(layout);
    const { backward, otherSide } = layout;
    const beyond = ({ beside }: Page): boolean => otherSide !== null && beside?.[otherSide] === 'true';
    const values: Readonly<Record<string, Part<Page>>> = {
      hasNextPage: (page) => (backward ? beyond(page) : page.more),
      hasPreviousPage: (page) => (backward ? page.more : beyond(page)),
      startCursor: (page, context) => cursorOf(page.rows[0], page, context),
      endCursor: (page, context) => cursorOf(page.rows.at(-1), page, context),
      __typename: () => info.name,
    };
    return joining(this.#fields(info, nodes).map(([key, name]) => [key, values[name] ?? refuse()] as const));
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

const cursorPart =
  ({ keys }: ListLayout) =>
  (row: Row | undefined, { site }: Page, { cursorKey }: DecodeContext): string | null =>
    row && keys.length > 0
      ? encodeCursor(
          cursorKey,
          site.binding,
          keys.map((place) => row[place] ?? null),
        )
      : null;
