import {
  type AsOf,
  type BodyId,
  DomainError,
  type Lookup,
  lookUp,
  type PlaceId,
  type Words,
} from '../kernel/index.js';
import type { Body, Hierarchy, Place } from './body.js';
import type { LifeLookup } from './life.js';
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
