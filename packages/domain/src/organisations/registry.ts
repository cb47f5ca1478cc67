import {
  type AsOf,
  type BodyId,
  DomainError,
  type Lookup,
  lookUp,
  type PlaceId,
  type Words,
  wasKnown,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Hierarchy, type Place } from './body.js';
import { type LifeLookup, lifeOn } from './life.js';
import type { Succession } from './succession.js';

/** Places and bodies with their indexes: plain data, built once, never changed. */
export interface Registry {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  /** What happened to them. Rows of one id are one event and its corrections. */
  readonly successions: readonly Succession[];
}

/** A body as it was on a day: whether it existed, its name then, and its parents then. */
export interface BodyView {
  readonly body: Body;
  readonly life: LifeLookup;
  readonly name: Lookup<Words>;
  /** By hierarchy; where no parent was ever recorded there is nothing, which does not mean that it had none. */
  readonly parents: Readonly<Partial<Record<Hierarchy, Lookup<BodyId>>>>;
}

/** A place as it was on a day. */
export interface PlaceView {
  readonly place: Place;
  readonly life: LifeLookup;
  readonly name: Lookup<Words>;
  readonly parent: Lookup<PlaceId>;
}

/**
 * Builds a registry. Throws `REGISTRY_DUPLICATE` when an id stands twice: records of one id are one record, and
 * which of two would win must not depend on their order.
 */
export const buildRegistry = (
  places: readonly Place[],
  bodies: readonly Body[],
  successions: readonly Succession[] = [],
): Registry => ({
  places: unique(places, 'place'),
  bodies: unique(bodies, 'body'),
  successions,
});

const unique = <I extends string, T extends { readonly id: I }>(
  records: readonly T[],
  what: string,
): Map<I, T> => {
  const byId = new Map<I, T>();
  for (const record of records) {
    if (byId.has(record.id)) throw new DomainError('REGISTRY_DUPLICATE', `${what} ${record.id}`);
    byId.set(record.id, record);
  }
  return byId;
};

/** The body on a day as then known; null when no such body was known. */
export const bodyAt = (registry: Registry, id: BodyId, asOf: AsOf): BodyView | null => {
  const body = registry.bodies.get(id);
  if (body === undefined || !wasKnown(body, asOf)) return null;
  const parents: Partial<Record<Hierarchy, Lookup<BodyId>>> = {};
  for (const hierarchy of HIERARCHIES) {
    const held = body.parents[hierarchy];
    if (held !== undefined) parents[hierarchy] = lookUp(held, asOf);
  }
  return { body, life: lifeOn(body.life, asOf), name: lookUp(body.names, asOf), parents };
};

/**
 * The place on a day as then known; null when no such place was known.
 *
 * @example placeAt(registry, toPlaceId('quang-tri/vinh-linh'), asOf(day('2025-07-01')))?.life.state // 'ended'
 */
export const placeAt = (registry: Registry, id: PlaceId, asOf: AsOf): PlaceView | null => {
  const place = registry.places.get(id);
  if (place === undefined || !wasKnown(place, asOf)) return null;
  const { life, names, parents } = place;
  return { place, life: lifeOn(life, asOf), name: lookUp(names, asOf), parent: lookUp(parents, asOf) };
};

/** The name to show on a day: the one in force then, else the nearest that is recorded, else the id. */
export const bodyName = (body: Body, asOf: AsOf): Words => nameToShow(body, asOf);

/** The same of a place. */
export const placeName = (place: Place, asOf: AsOf): Words => nameToShow(place, asOf);

const nameToShow = ({ id, names }: Pick<Body | Place, 'id' | 'names'>, asOf: AsOf): Words => {
  const found = lookUp(names, asOf);
  if (found.state === 'found') return found.value;
  const near = 'near' in found ? found.near : found.entry;
  return near?.state === 'in-force' ? near.value : { vi: id, en: id };
};
