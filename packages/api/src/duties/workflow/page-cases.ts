import type { AsOf, BodyId, CalendarDate } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { ApiError } from '../../platform/errors/index.js';
import {
  type ConnectionOf,
  cursorBinding,
  type FixedConditions,
  type LatestFirst,
  pageInMemory,
} from '../../platform/read/index.js';
import { callerScope } from '../../platform/reading.js';
import { readBodies } from '../duties-question.js';
import { refuse } from '../refuse.js';
import type { WorkflowCasesArgs } from './case-arguments.js';
import { shownCase } from './case-book.js';
import { type LoadedCase, loadCases } from './load-cases.js';

/** Cases that one question may come to before states are looked at. */
export const CASES_MAX = 50_000;
const MOST_NAMES = 200;

const dayOfCase = ({ row, position }: LoadedCase): CalendarDate =>
  // an undone case moved last when it was opened
  position?.since ?? (row.openedOn as CalendarDate);

const placeOf = (found: LoadedCase): LatestFirst => [dayOfCase(found), found.key];

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
export const pageOfCases = (
  context: RequestContext,
  args: WorkflowCasesArgs,
  asOf: AsOf,
): Promise<ConnectionOf<object>> => {
  const meant = isMeant(args, asOf);
  const fixed = conditionsOf(args, readBodies(context, args, asOf));
  return pageInMemory(
    { cursorKey: context.cursorKey, binding: bindingOf(context, args, asOf), args: { ...args } },
    async () => {
      const all = await loadCases(context, { scope: callerScope(context), asOf }, fixed);
      if (all.length > CASES_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${all.length} cases`);
      return all.filter(meant);
    },
    placeOf,
    shownCase,
  );
};
