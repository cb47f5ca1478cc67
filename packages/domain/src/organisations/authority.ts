import { type AsOf, type BodyId, contains, type Period, wasKnown } from '../kernel/index.js';
import type { Hierarchy } from './body.js';
import type { Registry } from './registry.js';
import { ancestorsAt, belowAny } from './tree.js';

/** What a caller may be given leave to do. A closed list: a new kind of act is a new capability. */
export const CAPABILITIES = [
  'record:read',
  'activity:write',
  'keeping:write',
  'document:write',
  'webhook:manage',
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
 * Whether the grants allow the act for the body on the day of `today.on`; never for a body that is not known. Who
 * succeeds a body is not recorded yet; once it is, leave for the successor reaches its predecessors here.
 *
 * @example can(registry, [], 'activity:write', toBodyId('ha-tinh/party-committee'), asOf(day('2026-11-22'))) // false
 */
export const can = (
  registry: Registry,
  grants: readonly Grant[],
  capability: Capability,
  body: BodyId,
  today: AsOf,
): boolean =>
  isKnown(registry, body, today) &&
  holding(grants, capability, today).some(
    (grant) =>
      grant.body === body ||
      (grant.subtree && ancestorsAt(registry, body, grant.hierarchy, today).includes(grant.body)),
  );

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
  return scope;
};

const holding = (grants: readonly Grant[], capability: Capability, today: AsOf): readonly Grant[] =>
  grants.filter((grant) => grant.capability === capability && contains(grant.valid, today.on));

const isKnown = (registry: Registry, id: BodyId, today: AsOf): boolean => {
  const body = registry.bodies.get(id);
  return body !== undefined && wasKnown(body, today);
};
