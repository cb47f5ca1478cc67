import { type AsOf, type BodyId, contains, type Period, wasKnown } from '../kernel/index.js';
import type { Hierarchy } from './body.js';
import { ancestorsAt, type Registry } from './registry.js';

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
 * Whether leave for one body reaches another on a day, the one place where that is decided: it is the body itself,
 * or one known to stand below it. Who succeeds a body is not recorded; once it is, leave for the successor reaches
 * its predecessors here.
 */
const reaches = (
  registry: Registry,
  { body, subtree, hierarchy }: Grant,
  to: BodyId,
  today: AsOf,
): boolean => {
  if (body === to) return true;
  const below = subtree ? registry.bodies.get(to) : undefined;
  return (
    below !== undefined &&
    wasKnown(below, today) &&
    ancestorsAt(registry, to, hierarchy, today).includes(body)
  );
};

const holds = (grant: Grant, capability: Capability, today: AsOf): boolean =>
  grant.capability === capability && contains(grant.valid, today.on);

/**
 * Whether the grants allow the act for the body on the day of `today.on`.
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
  grants.some((grant) => holds(grant, capability, today) && reaches(registry, grant, body, today));

/** Every body for which {@link can} says yes: what a query may be narrowed to. */
export const scopeOf = (
  registry: Registry,
  grants: readonly Grant[],
  capability: Capability,
  today: AsOf,
): Set<BodyId> => {
  const scope = new Set<BodyId>();
  for (const grant of grants) {
    if (!holds(grant, capability, today)) continue;
    scope.add(grant.body);
    if (!grant.subtree) continue;
    for (const body of registry.bodies.keys()) if (reaches(registry, grant, body, today)) scope.add(body);
  }
  return scope;
};
