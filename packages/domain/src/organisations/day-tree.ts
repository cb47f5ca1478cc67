import {
  type AsOf,
  asOf,
  type BodyId,
  type CalendarDate,
  LAST_DAY,
  type PlaceId,
  wasKnown,
} from '../kernel/index.js';
import type { Hierarchy } from './body.js';
import {
  bodyUnits,
  buildTree,
  changeDays,
  type DayTree,
  placeUnits,
  stretchAround,
  type Unit,
} from './build-day-tree.js';
import { byStretch } from './by-stretch.js';
import type { Registry } from './registry.js';

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

const treeOf = <I>(units: readonly Unit<I>[], at: AsOf): DayTree<I> =>
  buildTree(units, at, stretchAround(changeDays(units), at.on));

const treesOf = <I>(units: readonly Unit<I>[], knownOn: CalendarDate): DayTrees<I> => ({
  at: byStretch(changeDays(units), (on, stretch) => buildTree(units, asOf(on, knownOn), stretch)),
});
