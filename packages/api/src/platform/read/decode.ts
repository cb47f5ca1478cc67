import { DomainError } from '@danvan/domain';
import { encodeCursor } from './cursor.js';
import type { ColumnLayout, ListLayout, ObjectLayout } from './layout.js';
import type { SiteValues } from './run.js';

export type Row = readonly (string | null)[];

/** What decoding needs besides the rows: to cut pages and to sign cursors. */
export interface DecodeContext {
  readonly sites: readonly SiteValues[];
  readonly cursorKey: string | Uint8Array;
}

/** A value as GraphQL's scalars take it: instants as Date, days as their text. */
export const leaf = ({ type, prefix }: Pick<ColumnLayout, 'type' | 'prefix'>, text: string): unknown => {
  if (type === 'int' || type === 'float') return Number(text);
  if (type === 'boolean') return text === 'true';
  if (type === 'datetime') return new Date(text);
  if (type === 'json') return JSON.parse(text);
  return prefix + text;
};

const isRow = (value: unknown): value is Row =>
  Array.isArray(value) && value.every((each) => each === null || typeof each === 'string');

const nestedRows = (text: string | null | undefined): readonly Row[] => {
  const rows: unknown = JSON.parse(text ?? '[]');
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new DomainError('READ_ROWS_INVALID', 'nested rows');
  return rows;
};

/** One row as the object that field resolvers read. */
export const decodeObject = (
  context: DecodeContext,
  layout: ObjectLayout,
  row: Row,
): Record<string, unknown> => {
  const object: Record<string, unknown> = { __typename: layout.typename };
  for (const column of layout.columns) {
    const text = row[column.place] ?? null;
    object[column.property] = text === null ? null : leaf(column, text);
  }
  for (const { property, presence, object: inner } of layout.ones)
    object[property] = (row[presence] ?? null) === null ? null : decodeObject(context, inner, row);
  for (const { property, list } of layout.manies)
    object[property] = decodeList(context, list, list.rows === null ? [] : nestedRows(row[list.rows]), row);
  return object;
};

/** Rows as a connection. `beside` holds the values that stand beside the rows: the count, the other side. */
export const decodeList = (
  context: DecodeContext,
  layout: ListLayout,
  rows: readonly Row[],
  beside: Row | undefined,
): Record<string, unknown> => {
  const site = context.sites[layout.site];
  if (!site) throw new DomainError('READ_PLAN_INVALID', `site ${layout.site}`);
  const more = rows.length > site.limit;
  const page = !more ? rows : layout.backward ? rows.slice(1) : rows.slice(0, site.limit);
  const objects = layout.objects.map((object) => page.map((row) => decodeObject(context, object, row)));
  const cursorOf = (row: Row | undefined): string | null =>
    row && layout.keys.length > 0
      ? encodeCursor(
          context.cursorKey,
          site.binding,
          layout.keys.map((place) => row[place] ?? null),
        )
      : null;
  const connection: Record<string, unknown> = {};
  for (const { property, object } of layout.nodes) connection[property] = objects[object] ?? [];
  for (const { property, nodes } of layout.edges)
    connection[property] = page.map((row, index) => {
      const edge: Record<string, unknown> = { cursor: cursorOf(row) };
      for (const { property: key, object } of nodes) edge[key] = objects[object]?.[index] ?? null;
      return edge;
    });
  if (layout.pageInfo) {
    const otherSide = layout.otherSide !== null && beside?.[layout.otherSide] === 'true';
    connection.pageInfo = {
      hasNextPage: layout.backward ? otherSide : more,
      hasPreviousPage: layout.backward ? more : otherSide,
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    };
  }
  if (layout.total !== null) connection.totalCount = Number(beside?.[layout.total] ?? 0);
  return connection;
};
