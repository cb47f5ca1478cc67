import {
  type AsOf,
  asOf,
  type BodyId,
  type CalendarDate,
  FIRST_DAY,
  type KnownDay,
  LAST_DAY,
  lookUp,
  type Period,
  type PlaceId,
  period,
  type Timeline,
  wasKnown,
} from '../kernel/index.js';
import type { Hierarchy } from './body.js';
import { type Life, lifeOn } from './life.js';
import type { Registry } from './registry.js';

/**
 * One tree as it stood on a day, of the units that existed then or may have: made once, then read as fast as a
 * tree without a history. It stands for every day of `days`; between two days of change nothing changes.
 */
export interface DayTree<I> {
  readonly days: Period;
  /** The units of the tree, in the order of the registry. */
  readonly units: ReadonlySet<I>;
  /** Upwards; a unit without a recorded parent is not there. The parent itself may have ended. */
  readonly parents: ReadonlyMap<I, I>;
  readonly children: ReadonlyMap<I, readonly I[]>;
}

/** A unit and what stands under it. */
export interface TreeNode<I> {
  readonly id: I;
  readonly children: readonly TreeNode<I>[];
}

/**
 * A hierarchy of the bodies on a day, as then known.
 *
 * @example bodyTree(registry, 'party-leadership', asOf(day('2025-07-01'))).children.get(committee)?.length // 12
 */
export const bodyTree = (registry: Registry, hierarchy: Hierarchy, at: AsOf): DayTree<BodyId> =>
  treeOf(bodyUnits(registry, hierarchy), at);

/** What is part of what among the places on a day. */
export const placeTree = (registry: Registry, at: AsOf): DayTree<PlaceId> => treeOf(placeUnits(registry), at);

/** Trees of many days, each stretch of days without change built once, when it is first asked for. */
export interface DayTrees<I> {
  readonly at: (on: CalendarDate) => DayTree<I>;
}

/**
 * For a caller that asks about many days: it holds what was built, this package does not.
 *
 * @example const trees = bodyTrees(registry, 'sector'); trees.at(monday) === trees.at(tuesday) // true
 */
export const bodyTrees = (
  registry: Registry,
  hierarchy: Hierarchy,
  knownOn: CalendarDate = LAST_DAY,
): DayTrees<BodyId> => treesOf(bodyUnits(registry, hierarchy), knownOn);

export const placeTrees = (registry: Registry, knownOn: CalendarDate = LAST_DAY): DayTrees<PlaceId> =>
  treesOf(placeUnits(registry), knownOn);

/** The chain above a unit, nearest first. It ends on any data: a loop is walked once. */
export const ancestorsIn = <I>({ parents }: DayTree<I>, id: I): I[] => {
  const chain: I[] = [];
  const seen = new Set([id]);
  for (
    let parent = parents.get(id);
    parent !== undefined && !seen.has(parent);
    parent = parents.get(parent)
  ) {
    seen.add(parent);
    chain.push(parent);
  }
  return chain;
};

/** Everything below a unit, nearest first; the unit itself is not among them. */
export const descendantsIn = <I>({ children }: DayTree<I>, id: I): I[] => {
  const below = new Set([id]);
  for (const unit of below) for (const child of children.get(unit) ?? []) below.add(child);
  below.delete(id);
  return [...below];
};

/** The unit with all that stands under it, each unit once. */
export const nested = <I>({ children }: DayTree<I>, root: I): TreeNode<I> => {
  const seen = new Set([root]);
  const nodeOf = (id: I): TreeNode<I> => ({
    id,
    children: (children.get(id) ?? []).flatMap((child) => {
      if (seen.has(child)) return [];
      seen.add(child);
      return [nodeOf(child)];
    }),
  });
  return nodeOf(root);
};

/**
 * A body and all that stood under it in a hierarchy on a day; null for one that was not known. For many roots or
 * many days, build the tree once: {@link bodyTree}, {@link bodyTrees}.
 *
 * @example treeAt(registry, toBodyId('ha-tinh/party-committee'), 'party-leadership', asOf(day('2025-07-01')))
 */
export const treeAt = (
  registry: Registry,
  root: BodyId,
  hierarchy: Hierarchy,
  at: AsOf,
): TreeNode<BodyId> | null => {
  const body = registry.bodies.get(root);
  return body === undefined || !wasKnown(body, at) ? null : nested(bodyTree(registry, hierarchy, at), root);
};

interface Unit<I> {
  readonly id: I;
  readonly life: Life;
  readonly parents: Timeline<I> | undefined;
  readonly recorded: Parameters<typeof wasKnown>[0];
}

const bodyUnits = (registry: Registry, hierarchy: Hierarchy): Unit<BodyId>[] =>
  [...registry.bodies.values()].map((body) => ({
    id: body.id,
    life: body.life,
    parents: body.parents[hierarchy],
    recorded: body,
  }));

const placeUnits = (registry: Registry): Unit<PlaceId>[] =>
  [...registry.places.values()].map(({ id, life, parents }) => ({ id, life, parents, recorded: {} }));

const treeOf = <I>(units: readonly Unit<I>[], at: AsOf): DayTree<I> =>
  build(units, at, stretchAround(changeDays(units), at.on));

const treesOf = <I>(units: readonly Unit<I>[], knownOn: CalendarDate): DayTrees<I> => {
  const days = changeDays(units);
  const built = new Map<CalendarDate, DayTree<I>>();
  return {
    at: (on) => {
      const stretch = stretchAround(days, on);
      const known = built.get(stretch.from);
      if (known !== undefined) return known;
      const tree = build(units, asOf(on, knownOn), stretch);
      built.set(stretch.from, tree);
      return tree;
    },
  };
};

const build = <I>(units: readonly Unit<I>[], at: AsOf, days: Period): DayTree<I> => {
  const present = new Set<I>();
  const parents = new Map<I, I>();
  const children = new Map<I, I[]>();
  for (const { id, life, parents: held, recorded } of units) {
    if (!wasKnown(recorded, at)) continue;
    const { state } = lifeOn(life, at);
    if (state !== 'exists' && state !== 'undetermined') continue;
    present.add(id);
    const found = held === undefined ? null : lookUp(held, at);
    if (found?.state !== 'found') continue;
    parents.set(id, found.value);
    const siblings = children.get(found.value);
    if (siblings === undefined) children.set(found.value, [id]);
    else siblings.push(id);
  }
  return { days, units: present, parents, children };
};

/** The days on which something may be other than the day before, in order. */
const changeDays = (units: readonly Unit<unknown>[]): CalendarDate[] => {
  const days = new Set<CalendarDate>();
  const add = (when: KnownDay | null): void => {
    if (when === null) return;
    if (when.known) days.add(when.day);
    else for (const bound of [when.notBefore, when.notAfter]) if (bound !== undefined) days.add(bound.day);
  };
  for (const { life, parents } of units) {
    add(life.from);
    add(life.until);
    for (const { period: held } of parents?.entries ?? []) {
      days.add(held.from);
      if (held.until !== undefined) days.add(held.until);
    }
  }
  return [...days].sort();
};

const stretchAround = (days: readonly CalendarDate[], on: CalendarDate): Period => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as CalendarDate) <= on) low = middle + 1;
    else high = middle;
  }
  return period(days[low - 1] ?? FIRST_DAY, days[low]);
};
