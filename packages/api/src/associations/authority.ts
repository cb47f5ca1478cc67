import {
  type AsOf,
  asOf,
  type Body,
  type BodyId,
  type Capability,
  can,
  LAST_DAY,
  type PlaceId,
  placesAround,
  type Registry,
  successorsOf,
} from '@danvan/domain';
import { GOVERNING } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { registryAsOf } from '../platform/law.js';
import { ANONYMOUS, type Scope } from '../platform/read/index.js';
import { callerGrants, callerScope } from '../platform/reading.js';

/** The place with all that it is part of; of a place that has ended, what became of it too. */
const placesOf = (registry: Registry, place: PlaceId, today: AsOf): ReadonlySet<PlaceId> => {
  const after = successorsOf(registry, 'place', place, today);
  const heirs = after.state === 'found' ? after.units.map(({ id }) => id) : [];
  return new Set([place, ...heirs].flatMap((each) => [each, ...placesAround(registry, each, today)]));
};

/**
 * Who keeps the register: with leave for the association itself, or for a body that governs its place or one that this
 * is part of. Associations mostly stand below nobody in any tree, so leave for a tree alone would reach none.
 */
export const keeper = (
  context: RequestContext,
  registry: Registry,
  capability: Capability,
): ((association: Pick<Body, 'id' | 'place'>) => boolean) => {
  const grants = callerGrants(context);
  const today = asOf(context.today, LAST_DAY);
  const governed = new Set(
    grants
      .filter((grant) => grant.capability === capability)
      .flatMap(({ body }) => {
        const above = registry.bodies.get(body);
        const governs = above !== undefined && GOVERNING.has(above.kind);
        return governs && can(registry, grants, capability, body, today) ? [above.place] : [];
      }),
  );
  const known = new Map<PlaceId, boolean>();
  return ({ id, place }) => {
    if (can(registry, grants, capability, id, today)) return true;
    const isGoverned =
      known.get(place) ?? [...placesOf(registry, place, today)].some((each) => governed.has(each));
    known.set(place, isGoverned);
    return isGoverned;
  };
};

/** Throws ApiError FORBIDDEN unless the caller may do this for each of the associations. */
export const assertMayKeep = (
  context: RequestContext,
  registry: Registry,
  capability: Capability,
  associations: readonly Pick<Body, 'id' | 'place'>[],
): void => {
  const mayKeep = keeper(context, registry, capability);
  for (const association of associations)
    if (!mayKeep(association)) throw new ApiError('FORBIDDEN', `${capability} for ${association.id}`);
};

/** The caller's scope with associations whose register it keeps: what it writes for them it must be able to read. */
export const scopeWith = (context: RequestContext, associations: readonly BodyId[]): Scope => {
  const scope = callerScope(context);
  const seen = scope.bodies === ANONYMOUS.bodies ? [] : scope.bodies;
  return { bodies: [...seen, ...associations], capabilities: ['record:read'] };
};

/** The caller's scope for a look at these associations: who may read for the body that governs a place sees theirs. */
export const readingScope = (
  context: RequestContext,
  registry: Registry,
  associations: readonly Pick<Body, 'id' | 'place'>[],
): Scope => {
  const sees = keeper(context, registry, 'record:read');
  const seen = associations.filter(sees).map(({ id }) => id);
  return seen.length === 0 ? callerScope(context) : scopeWith(context, seen);
};

/** Global ids of what is recorded of associations: events of their lives, and entries. */
const RECORDED = /^(?:ase|asr)_/u;

/** The scope in which anything that is recorded of an association is found by its id; null for any other id. */
export const scopeOfRecorded = (context: RequestContext, asOf: AsOf, id: string): Scope | null => {
  if (!RECORDED.test(id)) return null;
  const registry = registryAsOf(context.law, asOf);
  return readingScope(
    context,
    registry,
    [...registry.bodies.values()].filter(({ kind }) => kind === 'association'),
  );
};
