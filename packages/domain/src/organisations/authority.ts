import { type AsOf, type BodyId, contains, type Period, wasKnown } from '../kernel/index.js';
import type { Hierarchy } from './body.js';
import { lifeOn } from './life.js';
import type { Registry } from './registry.js';
import { receiversOf } from './succession.js';
import { eventsFrom, eventsTo, hasHappened } from './succession-index.js';
import { ancestorsAt, belowAny } from './tree.js';

/** What a caller may be given leave to do. A closed list: a new kind of act is a new capability. */
export const CAPABILITIES = [
  'record:read',
  'activity:write',
  'indicator:write',
  'keeping:write',
  'document:write',
  'webhook:manage',
  'organisation:write',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export const isCapability = (text: string): text is Capability =>
  CAPABILITIES.some((known) => known === text);

/**
 * Leave to do one kind of thing for a body, and with `subtree` for every body below it in the named hierarchy,
 * during a period. Checked on today's tree (decision of the design: history is read with today's authority).
 */
export interface Grant {
  readonly capability: Capability;
  readonly body: BodyId;
  readonly subtree: boolean;
  readonly hierarchy: Hierarchy;
  readonly valid: Period;
}

/**
 * Whether the grants allow the act for the body on the day of `today.on`; never for a body that is not known. Leave
 * for a successor reaches the bodies that ended in it: their records are its own now. It does not reach a body that
 * gave a part away and lives on.
 *
 * @example can(registry, [], 'activity:write', toBodyId('ha-tinh/party-committee'), asOf(day('2026-11-22'))) // false
 */
export const can = (
  registry: Registry,
  grants: readonly Grant[],
  capability: Capability,
  body: BodyId,
  today: AsOf,
): boolean => {
  if (!isKnown(registry, body, today)) return false;
  const held = holding(grants, capability, today);
  return withHeirs(registry, body, today).some((one) =>
    held.some(
      (grant) =>
        grant.body === one ||
        (grant.subtree && ancestorsAt(registry, one, grant.hierarchy, today).includes(grant.body)),
    ),
  );
};

/** Every body for which {@link can} says yes: what a query may be narrowed to. One walk a hierarchy. */
export const scopeOf = (
  registry: Registry,
  grants: readonly Grant[],
  capability: Capability,
  today: AsOf,
): Set<BodyId> => {
  const held = holding(grants, capability, today);
  const scope = new Set(held.map(({ body }) => body).filter((body) => isKnown(registry, body, today)));
  const trees = Map.groupBy(
    held.filter(({ subtree }) => subtree),
    ({ hierarchy }) => hierarchy,
  );
  for (const [hierarchy, granted] of trees) {
    const tops = granted.map(({ body }) => body);
    for (const below of belowAny(registry, tops, hierarchy, today)) scope.add(below);
  }
  // a set grows while it is walked, and visits what was added
  for (const one of scope) for (const ended of endedIn(registry, one, today)) scope.add(ended);
  return scope;
};

/** A body and, once it has ended, those it ended in, and so on. */
const withHeirs = (registry: Registry, id: BodyId, today: AsOf): BodyId[] => {
  const heirs = new Set([id]);
  for (const one of heirs)
    if (hasEnded(registry, one, today))
      for (const event of eventsFrom(registry, 'body', one))
        if (hasHappened(event, today) === true)
          for (const heir of receiversOf(event, one)) if (isKnown(registry, heir, today)) heirs.add(heir);
  return [...heirs];
};

/** The bodies that ended in one. */
const endedIn = (registry: Registry, id: BodyId, today: AsOf): BodyId[] =>
  eventsTo(registry, 'body', id)
    .filter((event) => hasHappened(event, today) === true)
    .flatMap((event) =>
      event.from.filter(({ id: before }) => receiversOf(event, before).includes(id)).map((unit) => unit.id),
    )
    .filter((before) => isKnown(registry, before, today) && hasEnded(registry, before, today));

const hasEnded = (registry: Registry, id: BodyId, today: AsOf): boolean => {
  const body = registry.bodies.get(id);
  return body !== undefined && lifeOn(body.life, today).state === 'ended';
};

const holding = (grants: readonly Grant[], capability: Capability, today: AsOf): readonly Grant[] =>
  grants.filter((grant) => grant.capability === capability && contains(grant.valid, today.on));

const isKnown = (registry: Registry, id: BodyId, today: AsOf): boolean => {
  const body = registry.bodies.get(id);
  return body !== undefined && wasKnown(body, today);
};
