import type { AsOf, BodyId, CalendarDate } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { ApiError } from '../../platform/errors/index.js';
import {
  cursorBinding,
  decodeCursor,
  encodeCursor,
  type FixedConditions,
} from '../../platform/read/index.js';
import { readPage } from '../../platform/read/page.js';
import { callerScope } from '../../platform/reading.js';
import { readBodies } from '../duties-question.js';
import { refuse } from '../refuse.js';
import type { WorkflowCasesArgs } from './case-arguments.js';
import { shownCase } from './case-book.js';
import { type LoadedCase, loadCases } from './load-cases.js';

/** Cases that one question may come to before states are looked at. */
export const CASES_MAX = 50_000;
const MOST_NAMES = 200;

/** What a case is ordered by: the latest first, then its key, so that no two are equal. */
type Place = readonly [day: CalendarDate, key: string];

const dayOfCase = ({ row, position }: LoadedCase): CalendarDate =>
  // an undone case moved last when it was opened
  position?.since ?? (row.openedOn as CalendarDate);

const placeOf = (found: LoadedCase): Place => [dayOfCase(found), found.key];

const compare = ([dayA, keyA]: Place, [dayB, keyB]: Place): number =>
  dayA !== dayB ? (dayA < dayB ? 1 : -1) : keyA === keyB ? 0 : keyA < keyB ? -1 : 1;

const bindingOf = ({ law }: RequestContext, args: WorkflowCasesArgs, asOf: AsOf): string => {
  const { first: _first, after: _after, last: _last, before: _before, ...fixed } = args;
  return cursorBinding({
    view: 'Query.workflowCases',
    type: 'WorkflowCase',
    order: 'latest',
    byRelevance: false,
    filter: null,
    search: null,
    asOf,
    fixed: { ...fixed, lawVersion: law.lawVersion },
  });
};

const conditionsOf = (
  { workflows }: WorkflowCasesArgs,
  bodies: readonly BodyId[] | null,
): FixedConditions => {
  if (workflows && workflows.length > MOST_NAMES) throw refuse('LIST_TOO_LONG', { max: MOST_NAMES });
  return {
    ...(workflows ? { workflowId: workflows } : {}),
    ...(bodies === null ? {} : { bodyId: bodies }),
  };
};

const isMeant = ({ states, final, from, to }: WorkflowCasesArgs, { on }: AsOf) => {
  if (from && to && to < from) throw refuse('SPAN_EMPTY');
  return (found: LoadedCase): boolean => {
    const { definition, position, row } = found;
    const state = definition?.states.find(({ id }) => id === position?.state);
    const day = dayOfCase(found);
    return (
      (row.openedOn as CalendarDate) <= on &&
      (!states || states.some((id) => id === state?.id)) &&
      (final === null || final === undefined || (state !== undefined && (state.final ?? false) === final)) &&
      (!from || day >= from) &&
      (!to || day <= to)
    );
  };
};

/**
 * One page of `workflowCases`: rows and their steps loaded in a constant number of statements, each case placed by
 * the domain, then filtered, ordered and cut here.
 */
export const pageOfCases = async (
  context: RequestContext,
  args: WorkflowCasesArgs,
  asOf: AsOf,
): Promise<object> => {
  const { limit, backward, cursor } = readPage({ ...args });
  const binding = bindingOf(context, args, asOf);
  const mark = cursor === null ? null : placeIn(decodeCursor(context.cursorKey, binding, cursor, 2));
  const meant = isMeant(args, asOf);
  const fixed = conditionsOf(args, readBodies(context, args, asOf));
  const all = await loadCases(context, { scope: callerScope(context), asOf }, fixed);
  if (all.length > CASES_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${all.length} cases`);
  const found = all.filter(meant).sort((a, b) => compare(placeOf(a), placeOf(b)));

  const beside = mark === null ? null : found.findIndex((each) => compare(placeOf(each), mark) >= 0);
  const at = beside === null ? null : beside === -1 ? found.length : beside;
  const isMark =
    at !== null && found[at] !== undefined && mark !== null && compare(placeOf(found[at]), mark) === 0;
  const end = backward ? (at ?? found.length) : Math.min(found.length, startAfter(at, isMark) + limit);
  const start = backward ? Math.max(0, end - limit) : startAfter(at, isMark);
  const edges = found.slice(start, end).map((each) => ({
    cursor: encodeCursor(context.cursorKey, binding, placeOf(each)),
    node: shownCase(each),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < found.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: found.length,
  };
};

const startAfter = (at: number | null, isMark: boolean): number => (at === null ? 0 : isMark ? at + 1 : at);

// the cursor was signed here, so its values are those of a place
const placeIn = ([day, key]: readonly (string | null)[]): Place => [day as CalendarDate, key ?? ''];
