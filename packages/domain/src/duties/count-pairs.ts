import { asOf, type BodyId, LAST_DAY } from '../kernel/index.js';
import type { Body, Hierarchy, Registry } from '../organisations/index.js';
import { carriedBearers, carryOversFor } from './carry-over.js';
import type { Bearers, CarryOver, Duty } from './duty.js';

/**
 * How many pairs of a body and a duty a question comes to, counted from kinds, levels, names and territories alone,
 * whatever the day: at least as many as {@link dutiesOf} will find, and cheap enough to ask first. Without bodies
 * all of the registry.
 *
 * @example countPairs(registry, law.duties, ['ha-tinh/party-committee']) // 31
 */
export const countPairs = (
  registry: Registry,
  duties: readonly Duty[],
  bodies: readonly BodyId[] = [...registry.bodies.keys()],
  carryOvers: readonly CarryOver[] = [],
): number => {
  const asked = new Set(bodies);
  const below = territories(registry);
  const counts = new Map<string, ReadonlyMap<string, number>>();
  const selected = (bearers: Bearers): number => {
    if (bearers.by === 'name') return bearers.bodies.filter((id) => asked.has(id)).length;
    const key = `${bearers.hierarchy} ${bearers.within}`;
    const counted = counts.get(key) ?? countByKind(registry, below(bearers), asked);
    counts.set(key, counted);
    return bearers.kinds
      .flatMap((kind) => bearers.levels.map((level) => counted.get(`${kind} ${level}`) ?? 0))
      .reduce((sum, count) => sum + count, 0);
  };
  // whatever the day and whatever was known then: a decision that is not yet made, or corrected away, counts as well
  const ever = carryOvers.map(({ recordedOn, supersededOn, ...decided }) => decided);
  const known = new Set<string>(duties.map(({ id }) => id));
  const single = ever.filter(({ item, to }) => item !== undefined && known.has(item.of) && asked.has(to));
  return duties
    .flatMap((duty) =>
      carriedBearers(duty.bearers, duty.document, carryOversFor(ever, duty.id), asOf(LAST_DAY)),
    )
    .reduce((sum, { bearers }) => sum + selected(bearers), single.length);
};

type Territory = Bearers & { readonly by: 'kind' };

/** All bodies that ever stood below one, in a tree, with itself; parents of all days taken together. */
const territories = ({ bodies }: Registry): ((territory: Territory) => ReadonlySet<BodyId>) => {
  const children = new Map<Hierarchy, ReadonlyMap<BodyId, readonly BodyId[]>>();
  return ({ within, hierarchy }) => {
    const ofTree = children.get(hierarchy) ?? childrenIn([...bodies.values()], hierarchy);
    children.set(hierarchy, ofTree);
    const found = new Set<BodyId>([within]);
    // a set is walked in the order in which it grows, so this ends with the last body below
    for (const body of found) for (const child of ofTree.get(body) ?? []) found.add(child);
    return found;
  };
};

const childrenIn = (bodies: readonly Body[], hierarchy: Hierarchy): Map<BodyId, BodyId[]> => {
  const children = new Map<BodyId, BodyId[]>();
  for (const { id, parents } of bodies)
    for (const entry of parents[hierarchy]?.entries ?? []) {
      if (entry.state !== 'in-force') continue;
      const known = children.get(entry.value) ?? [];
      known.push(id);
      children.set(entry.value, known);
    }
  return children;
};

const countByKind = (
  { bodies }: Registry,
  territory: ReadonlySet<BodyId>,
  asked: ReadonlySet<BodyId>,
): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const id of territory) {
    const body = asked.has(id) ? bodies.get(id) : undefined;
    if (body === undefined) continue;
    const key = `${body.kind} ${body.level}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};
