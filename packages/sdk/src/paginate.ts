import type { CivilDate, DateInput } from './civil-date.js';
import type { Client } from './client.js';
import type { RequestOptions } from './client-options.js';
import { BadInputError, CostExceededError, MissingCursorChange } from './errors.js';

/** A page of a list, as connections of the server are. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** The days the page rests on, where the list says so. */
  readonly asOf?: Days | null;
}

interface Days {
  readonly on: CivilDate;
  readonly knownOn: CivilDate;
}

export interface PageVariables {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly asOf?:
    | { readonly on?: DateInput | null | undefined; readonly knownOn?: DateInput | null | undefined }
    | null
    | undefined;
}

/** An operation that gives one page: the list operations of this package, or one of your own. */
export type ListOperation<Variables extends PageVariables, Node> = (
  client: Client,
  variables: Variables,
  options?: RequestOptions,
) => Promise<Page<Node>>;

/** Any {@link ListOperation}; one that may be called without variables is one too. */
export type AnyListOperation = (
  client: Client,
  variables: never,
  options?: RequestOptions,
) => Promise<Page<unknown>>;

/** What a list operation may be asked. */
export type VariablesOf<List extends AnyListOperation> = NonNullable<Parameters<List>[1]> & PageVariables;

/** One row of what a list operation gives. */
export type NodeOf<List extends AnyListOperation> = Awaited<ReturnType<List>>['nodes'][number];

export interface PaginateOptions extends RequestOptions {
  /** Stop after so many rows; without it the list is read to its end. */
  readonly limit?: number;
}

export interface Pages<Node> extends AsyncIterableIterator<Node, undefined> {
  return(): Promise<IteratorResult<Node, undefined>>;
  /** The rows still to come, at most `limit` of them. */
  toArray(options: { readonly limit: number }): Promise<Node[]>;
}

/** The most the server gives at once; fewer where a row asks for so much that this caller may not have so many. */
const PAGE_SIZE = 100;

const checkLimit = (limit: number): number => {
  if (limit === Number.POSITIVE_INFINITY || (Number.isInteger(limit) && limit >= 0)) return limit;
  throw new BadInputError({ code: 'LIMIT_INVALID' });
};

/** How many rows to ask for instead, where so many at once are too dear for this caller; null where nothing helps. */
const fewerRows = (first: number, error: unknown): number | null => {
  if (!(error instanceof CostExceededError) || first <= 1) return null;
  const { requested, max } = error.limit ?? { requested: 2, max: 1 };
  return Math.max(1, Math.min(first - 1, Math.floor((first * max) / requested)));
};

const pagesOf = async function* <Node>(
  client: Client,
  list: ListOperation<PageVariables, Node>,
  variables: PageVariables,
  limit: number,
  options: RequestOptions,
): AsyncGenerator<Node, undefined> {
  const seen = new Set<string | null | undefined>([variables.after]);
  let after = variables.after;
  let left = limit;
  let { asOf } = variables;
  let most = PAGE_SIZE;
  while (left > 0) {
    const first = variables.first ?? Math.min(most, left);
    let page: Page<Node>;
    try {
      page = await list(client, { ...variables, first, after, asOf }, options);
    } catch (error) {
      const fewer = variables.first == null ? fewerRows(first, error) : null;
      if (fewer === null) throw error;
      most = fewer;
      continue;
    }
    const { nodes, pageInfo } = page;
    // a list read over midnight stays on the day of its first page
    if (!asOf && page.asOf) asOf = { on: page.asOf.on, knownOn: page.asOf.knownOn };
    for (const node of nodes) {
      if (left-- === 0) return;
      yield node;
    }
    if (left === 0 || !pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
    if (after === null || seen.has(after)) throw new MissingCursorChange({ code: 'CURSOR_UNCHANGED' });
    seen.add(after);
  }
};

/**
 * Reads a list row by row and asks for the next page when it is needed. Every page keeps the variables of the
 * first: changing the object meanwhile changes nothing. Calls of `next` that overlap are answered in turn. Throws
 * MissingCursorChange where a list would never end, and what the client throws.
 *
 * @example for await (const document of paginate(client, listDocuments, { search: 'dân vận' })) show(document.title)
 */
export const paginate = <List extends AnyListOperation>(
  client: Client,
  list: List,
  variables: VariablesOf<List>,
  { limit = Number.POSITIVE_INFINITY, ...options }: PaginateOptions = {},
): Pages<NodeOf<List>> => {
  const ask = list as unknown as ListOperation<PageVariables, NodeOf<List>>;
  const rows = pagesOf(client, ask, structuredClone<PageVariables>(variables), checkLimit(limit), options);
  const pages: Pages<NodeOf<List>> = {
    // an async generator queues overlapping calls itself
    next: () => rows.next(),
    return: () => rows.return(undefined),
    [Symbol.asyncIterator]: () => pages,
    toArray: async ({ limit }) => {
      const found: NodeOf<List>[] = [];
      checkLimit(limit);
      while (found.length < limit) {
        const { done, value } = await rows.next();
        if (done) break;
        found.push(value);
      }
      return found;
    },
  };
  return pages;
};
