import { type AsOf, type FrontKind, toBodyId } from '@danvan/domain';
import { bareId, readBodies, shownCase } from '../duties/index.js';
import { bodyRef } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { type ConnectionOf, cursorBinding, pageInMemory } from '../platform/read/index.js';
import { callerScope } from '../platform/reading.js';
import type { FrontArgs } from './front-arguments.js';
import type { FrontWork } from './front-types.js';
import { type FrontFacts, type LoadedFront, loadFront } from './load-front.js';

/** What a list is of, and what of its cases is computed and shown. */
export interface FrontList<R, N> {
  readonly view: string;
  readonly type: string;
  readonly kind: FrontKind;
  readonly compute: (found: LoadedFront, facts: FrontFacts) => R;
  readonly isMeant?: (computed: R) => boolean;
  /** The year it counts in, where that is not the one of its record. */
  readonly yearOf?: (computed: R) => number | null;
  readonly show: (found: LoadedFront, computed: R, facts: FrontFacts) => N;
}

/** The fields that every record of the Front's work has. */
export const workShown = ({ case: found, body, year }: LoadedFront, asOf: AsOf): FrontWork => ({
  case: shownCase(found),
  body: bodyRef(found.view.registry, body, asOf),
  year,
});

/** Whether a case is one that the arguments ask for, by its record alone. */
const isAsked = ({ partOf, states }: FrontArgs) => {
  const whole = partOf ? bareId('wfc', partOf) : null;
  return (found: LoadedFront): boolean =>
    (whole === null || found.partOf === whole) &&
    (!states || states.includes(found.case.position?.state ?? ''));
};

/** The whole list as computed, for what is said of all of it; and the page that was asked for. */
export interface FrontPage<R, N> {
  readonly page: ConnectionOf<N>;
  readonly all: readonly R[];
}

/**
 * One page of a list of the Front's work, the latest first: cases loaded in a constant number of statements, looked at
 * by the domain, then filtered, ordered and cut.
 */
export const pageOfFront = async <R, N>(
  context: RequestContext,
  list: FrontList<R, N>,
  args: FrontArgs,
  asOf: AsOf,
): Promise<FrontPage<R, N>> => {
  const { first: _first, after: _after, last: _last, before: _before, ...fixed } = args;
  const binding = cursorBinding({
    ...{ view: list.view, type: list.type, order: 'latest', byRelevance: false, filter: null, search: null },
    ...{ asOf, fixed: { ...fixed, lawVersion: context.law.lawVersion } },
  });
  const bodies = readBodies(context, args, asOf);
  let all: readonly R[] = [];
  const page = await pageInMemory(
    { cursorKey: context.cursorKey, binding, args: { ...args } },
    async () => {
      const facts = await loadFront(context, { scope: callerScope(context), asOf }, [list.kind], bodies);
      const rows = facts.cases
        .filter(isAsked(args))
        .map((found) => ({ found, facts, computed: list.compute(found, facts) }))
        .filter(
          ({ found, computed }) =>
            (args.year == null || (list.yearOf?.(computed) ?? found.year) === args.year) &&
            (list.isMeant?.(computed) ?? true),
        );
      all = rows.map(({ computed }) => computed);
      return rows;
    },
    ({ found }) => [found.case.position?.since ?? found.openedOn, found.id],
    ({ found, computed, facts }) => list.show(found, computed, facts),
  );
  return { page, all };
};

/** Bodies by their ids, as an answer shows them. */
export const bodiesShown = ({ view }: FrontFacts, ids: readonly string[]) =>
  ids.map((id) => bodyRef(view.registry, toBodyId(id), view.asOf));
