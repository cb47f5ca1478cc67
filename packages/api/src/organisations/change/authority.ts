import {
  asOf,
  type BodyId,
  can,
  HIERARCHIES,
  isSlug,
  LAST_DAY,
  lifeOn,
  type PlaceId,
  placesAround,
  type Registry,
  toBodyId,
  toPlaceId,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { ApiError } from '../../platform/errors/index.js';
import { callerGrants } from '../../platform/reading.js';

/** Kinds of bodies that answer for the place they are of, and for all that is part of it. */
export const GOVERNING: ReadonlySet<string> = new Set([
  'party-committee',
  'party-central-committee',
  'peoples-committee',
  'government',
]);

const WRITE = 'organisation:write';

/** Who may change organisations, asked of the register as it stands in the transaction that changes it. */
export interface ChangeAuthority {
  /** Throws ApiError FORBIDDEN unless the caller may change every one of the bodies; unknown ones are nobody's. */
  readonly bodies: (ids: readonly string[]) => void;
  /** The same of places: by leave for a body that governs the place, or one that it is part of. */
  readonly places: (ids: readonly string[]) => void;
}

export const changeAuthority = (context: RequestContext, registry: Registry): ChangeAuthority => {
  const grants = callerGrants(context);
  const today = asOf(context.today, LAST_DAY);
  const may = (id: BodyId): boolean => can(registry, grants, WRITE, id, today);
  // one that begins later stands under nobody yet today: leave for those it will stand under is leave for it
  const mayParents = (id: BodyId): boolean => {
    const body = registry.bodies.get(id);
    if (body === undefined || lifeOn(body.life, today).state !== 'not-yet') return false;
    const above = HIERARCHIES.flatMap((hierarchy) => body.parents[hierarchy]?.entries ?? []);
    return above.length > 0 && above.every((held) => held.state === 'in-force' && may(held.value));
  };
  const governs = (id: PlaceId): boolean => {
    const around = placesAround(registry, id, today);
    for (const body of registry.bodies.values())
      if (around.has(body.place) && GOVERNING.has(body.kind) && may(body.id)) return true;
    return false;
  };
  const all = (ids: readonly string[], allowed: (id: string) => boolean): void => {
    for (const id of new Set(ids))
      if (!isSlug(id) || !allowed(id)) throw new ApiError('FORBIDDEN', `${WRITE} for ${id.slice(0, 80)}`);
  };
  return {
    bodies: (ids) => all(ids, (id) => may(toBodyId(id)) || mayParents(toBodyId(id))),
    places: (ids) => all(ids, (id) => governs(toPlaceId(id))),
  };
};

/**
 * Refuses at once who may not act for the body, before anything is said of the rest of the input. The transaction asks
 * again, of the register as it stands there.
 */
export const assertMayActFor = (context: RequestContext, body: string): void =>
  changeAuthority(context, context.law.registry).bodies([body]);
