import { type AsOf, type BodyId, lookUp, type PlaceId, wasKnown } from '../kernel/index.js';
import { type Body, HIERARCHIES, type Hierarchy } from './body.js';
import type { Registry } from './registry.js';

/** The parent in a hierarchy on a day; null when none is recorded for that day. */
export const parentAt = (body: Body, hierarchy: Hierarchy, asOf: AsOf): BodyId | null => {
  const parents = body.parents[hierarchy];
  if (parents === undefined) return null;
  const found = lookUp(parents, asOf);
  return found.state === 'found' ? found.value : null;
};

/**
 * The chain of parents on a day, nearest first. It stops at an unknown parent and at a loop, so that it ends on
 * any data; `checkRegistry` reports both.
 */
export const ancestorsAt = (registry: Registry, id: BodyId, hierarchy: Hierarchy, asOf: AsOf): BodyId[] => {
  const chain: BodyId[] = [];
  const seen = new Set<BodyId>([id]);
  let current = registry.bodies.get(id);
  while (current !== undefined) {
    const parent = parentAt(current, hierarchy, asOf);
    if (parent === null || seen.has(parent)) break;
    seen.add(parent);
    chain.push(parent);
    current = registry.bodies.get(parent);
  }
  return chain;
};

/** A place and all that it is part of on a day, nearest first; it ends on a loop too. */
export const placesAround = (registry: Registry, id: PlaceId, asOf: AsOf): ReadonlySet<PlaceId> => {
  const around = new Set([id]);
  // a set grows while it is walked, and visits what was added
  for (const one of around) {
    const parents = registry.places.get(one)?.parents;
    const found = parents === undefined ? null : lookUp(parents, asOf);
    if (found?.state === 'found') around.add(found.value);
  }
  return around;
};

/** All bodies below one on a day, in the order of the registry; the body itself is not among them. */
export const descendantsAt = (registry: Registry, id: BodyId, hierarchy: Hierarchy, asOf: AsOf): BodyId[] => {
  const { ordinal } = childrenOf(registry);
  const place = (body: BodyId): number => ordinal.get(body) ?? 0;
  const below = belowAny(registry, [id], hierarchy, asOf);
  below.delete(id);
  return [...below].sort((a, b) => place(a) - place(b));
};

/**
 * The known bodies that stand below any of the tops on a day, each looked at once however many tops there are;
 * a top is among them when it stands below another.
 */
export const belowAny = (
  registry: Registry,
  tops: readonly BodyId[],
  hierarchy: Hierarchy,
  asOf: AsOf,
): Set<BodyId> => {
  const children = childrenOf(registry).children[hierarchy];
  const below = new Set<BodyId>();
  const walked = new Set<BodyId>(tops);
  // a set grows while it is walked, and visits what was added
  for (const parent of walked)
    for (const child of children.get(parent) ?? []) {
      if (parentAt(child, hierarchy, asOf) !== parent) continue;
      walked.add(child.id);
      if (wasKnown(child, asOf)) below.add(child.id);
    }
  return below;
};

/**
 * A body and those that stood below it on any day, by anybody's knowledge, nearest first. It looks only as far as
 * it is read.
 */
export function* everBelow(registry: Registry, id: BodyId, hierarchy: Hierarchy): Generator<BodyId> {
  const children = childrenOf(registry).children[hierarchy];
  const below = new Set<BodyId>([id]);
  for (const one of below) {
    yield one;
    for (const child of children.get(one) ?? []) below.add(child.id);
  }
}

interface Children {
  /** The bodies that had the key as their parent on any day, by anybody's knowledge. */
  readonly children: Readonly<Record<Hierarchy, ReadonlyMap<BodyId, readonly Body[]>>>;
  readonly ordinal: ReadonlyMap<BodyId, number>;
}

// a registry is never changed, so what is derived from it may be kept with it: this holds nothing of its own
const derived = new WeakMap<Registry, Children>();

const childrenOf = (registry: Registry): Children => {
  const known = derived.get(registry);
  if (known !== undefined) return known;
  const bodies = [...registry.bodies.values()];
  const children: Record<Hierarchy, Map<BodyId, Body[]>> = {
    'party-leadership': new Map(),
    'state-management': new Map(),
    'front-membership': new Map(),
    sector: new Map(),
  };
  for (const body of bodies)
    for (const hierarchy of HIERARCHIES)
      for (const parent of everParents(body, hierarchy)) {
        const siblings = children[hierarchy].get(parent);
        if (siblings === undefined) children[hierarchy].set(parent, [body]);
        else siblings.push(body);
      }
  const built = { children, ordinal: new Map(bodies.map((body, index) => [body.id, index])) };
  derived.set(registry, built);
  return built;
};

const everParents = (body: Body, hierarchy: Hierarchy): ReadonlySet<BodyId> =>
  new Set(
    body.parents[hierarchy]?.entries.flatMap((entry) => (entry.state === 'in-force' ? [entry.value] : [])),
  );
