import { type AsOf, type DutyItem, STATUSES } from '@danvan/domain';
import { asOfEcho } from '../platform/as-of.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import { cursorBinding, decodeCursor, encodeCursor } from '../platform/read/index.js';
import { readPage } from '../platform/read/page.js';
import { type AnsweredDuties, askDuties } from './ask-duties.js';
import type { DutiesArgs } from './duties-arguments.js';
import { readQuestion } from './duties-question.js';
import type { DutyStatusConnection, StatusCount } from './duty-connection.js';
import { dutyStatusOf } from './duty-status-of.js';
import { filterTest } from './filter-duties.js';
import { compareValues, type OrderValues, orderOf, orderValues } from './order-duties.js';

/** What a cursor is bound to: everything that decides which rows there are and how they are ordered. */
const bindingOf = ({ law }: RequestContext, args: DutiesArgs, asOf: AsOf): string => {
  const { first: _first, after: _after, filter = null, orderBy = null, ...rest } = args;
  return cursorBinding({
    view: 'Query.duties',
    type: 'DutyStatus',
    order: JSON.stringify(orderBy),
    byRelevance: false,
    filter,
    search: null,
    asOf,
    fixed: { ...rest, lawVersion: law.lawVersion },
  });
};

const countByStatus = (items: readonly DutyItem[]): StatusCount[] => {
  const counts = new Map<string, number>();
  for (const { status } of items) counts.set(status, (counts.get(status) ?? 0) + 1);
  return STATUSES.map((status) => ({ status, count: counts.get(status) ?? 0 }));
};

interface Cut {
  readonly items: readonly { readonly item: DutyItem; readonly values: OrderValues }[];
  readonly start: number;
  readonly end: number;
}

/**
 * One page of `duties`: asked of the domain as a whole, then filtered, counted, ordered and cut here. The arguments
 * and the cursor are read first, so that what is wrong with them costs nothing.
 */
export const pageOfDuties = async (
  context: RequestContext,
  args: DutiesArgs,
  asOf: AsOf,
): Promise<DutyStatusConnection> => {
  const { limit, cursor } = readPage({ first: args.first, after: args.after });
  const order = orderOf(args.orderBy);
  const isMeant = filterTest(args.filter);
  const binding = bindingOf(context, args, asOf);
  const after = cursor === null ? null : decodeCursor(context.cursorKey, binding, cursor, order.length + 1);
  const answered = await askDuties(context, readQuestion(context, args, asOf), asOf);

  const meant = answered.items.filter(isMeant);
  const valuesOf = orderValues(order, answered.law);
  const compare = compareValues(order);
  const items = meant
    .map((item) => ({ item, values: valuesOf(item) }))
    .sort((a, b) => compare(a.values, b.values));
  const found = after === null ? 0 : items.findIndex(({ values }) => compare(values, after) > 0);
  const start = found === -1 ? items.length : found;
  return connectionOf(context, answered, asOf, binding, { items, start, end: start + limit });
};

const connectionOf = (
  context: RequestContext,
  { law, facts }: AnsweredDuties,
  asOf: AsOf,
  binding: string,
  { items, start, end }: Cut,
): DutyStatusConnection => {
  const toStatus = dutyStatusOf(law, registryAsOf(context.law, asOf), facts);
  const edges = items.slice(start, end).map(({ item, values }) => ({
    cursor: encodeCursor(context.cursorKey, binding, values),
    node: toStatus(item),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
    counts: countByStatus(items.map(({ item }) => item)),
    asOf: asOfEcho(context, asOf),
  };
};
