import type { ConnectionOf } from './connection-types.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { readPage } from './page.js';

/** What a row is ordered by: the latest day first, then its key, so that no two are equal. */
export type LatestFirst = readonly [day: string, key: string];

const compare = ([dayA, keyA]: LatestFirst, [dayB, keyB]: LatestFirst): number =>
  dayA !== dayB ? (dayA < dayB ? 1 : -1) : keyA === keyB ? 0 : keyA < keyB ? -1 : 1;

/** The place that a cursor names; null for the start or the end of the list. */
export type Mark = LatestFirst | null;

/** What a page of computed rows is cut by. */
export interface MemoryPage {
  readonly cursorKey: Parameters<typeof encodeCursor>[0];
  /** See `cursorBinding`. */
  readonly binding: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * Cuts one page out of computed rows, the latest first. The cursor is read before the rows are asked for, so that what
 * is wrong with it costs nothing. Throws BAD_INPUT for a page that is none and for a cursor of another list.
 */
export const pageInMemory = async <R, N>(
  { cursorKey, binding, args }: MemoryPage,
  load: () => Promise<readonly R[]>,
  placeOf: (row: R) => LatestFirst,
  nodeOf: (row: R) => N,
): Promise<ConnectionOf<N>> => {
  const { limit, backward, cursor } = readPage(args);
  const mark = cursor === null ? null : markIn(decodeCursor(cursorKey, binding, cursor, 2));
  const rows = (await load())
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((a, b) => compare(a.place, b.place));
  const [start, end] = cut(
    rows.map(({ place }) => place),
    { limit, backward, mark },
  );
  const edges = rows.slice(start, end).map(({ row, place }) => ({
    cursor: encodeCursor(cursorKey, binding, place),
    node: nodeOf(row),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
  };
};

const cut = (
  places: readonly LatestFirst[],
  { limit, backward, mark }: { readonly limit: number; readonly backward: boolean; readonly mark: Mark },
): readonly [start: number, end: number] => {
  const found = mark === null ? null : places.findIndex((place) => compare(place, mark) >= 0);
  const at = found === -1 ? places.length : found;
  if (backward) {
    const end = at ?? places.length;
    return [Math.max(0, end - limit), end];
  }
  const here = at === null ? undefined : places[at];
  // the row of the mark may be gone by now: then the page starts where it would have stood
  const isThere = here !== undefined && mark !== null && compare(here, mark) === 0;
  const start = (at ?? 0) + (isThere ? 1 : 0);
  return [start, Math.min(places.length, start + limit)];
};

// the cursor was signed here, so its values are those of a place
const markIn = ([day, key]: readonly (string | null)[]): LatestFirst => [day ?? '', key ?? ''];
