import { type AsOf, type BodyId, type CalendarDate, type Lookup, lookUp, wasKnown } from '../kernel/index.js';
import { type Body, HIERARCHIES, type Hierarchy, type Place } from './body.js';
import { daysOfChange } from './build-day-tree.js';
import { lifeOn } from './life.js';
import type { BodyView, PlaceView } from './registry.js';

/** A body as it was on a day, worked out anew; null where none was known. */
export const viewOfBody = (body: Body | undefined, asOf: AsOf): BodyView | null => {
  if (body === undefined || !wasKnown(body, asOf)) return null;
  const parents: Partial<Record<Hierarchy, Lookup<BodyId>>> = {};
  for (const hierarchy of HIERARCHIES) {
    const held = body.parents[hierarchy];
    if (held !== undefined) parents[hierarchy] = lookUp(held, asOf);
  }
  const view = { body, life: lifeOn(body.life, asOf), name: lookUp(body.names, asOf) };
  return { ...view, parents: Object.freeze(parents) };
};

/** The same of a place. */
export const viewOfPlace = (place: Place | undefined, asOf: AsOf): PlaceView | null => {
  if (place === undefined || !wasKnown(place, asOf)) return null;
  const { life, names, parents } = place;
  return { place, life: lifeOn(life, asOf), name: lookUp(names, asOf), parent: lookUp(parents, asOf) };
};

/** Every day on which the view of any of them may be other than the day before. */
export const changesOf = (units: Iterable<Body | Place>): CalendarDate[] => {
  const all = [...units];
  return daysOfChange(
    all.flatMap(({ life }) => [life.from, life.until]),
    all.flatMap((unit) => [
      unit.names,
      ...('kind' in unit
        ? HIERARCHIES.flatMap((hierarchy) => unit.parents[hierarchy] ?? [])
        : [unit.parents]),
    ]),
  );
};
