import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  FIRST_DAY,
  type KnownDay,
  lookUp,
  type Period,
  type PlaceId,
  period,
  type Recorded,
  type Timeline,
  wasKnown,
} from '../kernel/index.js';
import type { Hierarchy } from './body.js';
import { type Life, lifeOn } from './life.js';
import type { Registry } from './registry.js';

/**
 * One tree as it stood on a day, of the units that existed then or may have: made once, then read as fast as a
 * tree without a history. It stands for every day of `days`; between two days of change nothing changes.
 */
export interface DayTree<I> {
  readonly days: Period;
  /** The units of the tree, in the order of the registry. */
  readonly units: ReadonlySet<I>;
  /** Upwards; a unit without a recorded parent is not there. The parent itself may have ended. */
  readonly parents: ReadonlyMap<I, I>;
  readonly children: ReadonlyMap<I, readonly I[]>;
}

/** A place or a body, as far as a tree is concerned. */
export interface Unit<I> {
  readonly id: I;
  readonly life: Life;
  readonly parents: Timeline<I> | undefined;
  readonly recorded: Recorded;
}

export const bodyUnits = (registry: Registry, hierarchy: Hierarchy): Unit<BodyId>[] =>
  [...registry.bodies.values()].map((body) => ({
    id: body.id,
    life: body.life,
    parents: body.parents[hierarchy],
    recorded: body,
  }));

export const placeUnits = (registry: Registry): Unit<PlaceId>[] =>
  [...registry.places.values()].map((place) => ({
    id: place.id,
    life: place.life,
    parents: place.parents,
    recorded: place,
  }));

/** The tree of one day; `days` are those for which it stands. */
export const buildTree = <I>(units: readonly Unit<I>[], at: AsOf, days: Period): DayTree<I> => {
  const present = new Set<I>();
  const parents = new Map<I, I>();
  const children = new Map<I, I[]>();
  for (const { id, life, parents: held, recorded } of units) {
    if (!wasKnown(recorded, at)) continue;
    const { state } = lifeOn(life, at);
    if (state !== 'exists' && state !== 'undetermined') continue;
    present.add(id);
    const found = held === undefined ? null : lookUp(held, at);
    if (found?.state !== 'found') continue;
    parents.set(id, found.value);
    const siblings = children.get(found.value);
    if (siblings === undefined) children.set(found.value, [id]);
    else siblings.push(id);
  }
  return { days, units: present, parents, children };
};

/** The days on which something may be other than the day before, in order. */
export const changeDays = (units: readonly Unit<unknown>[]): CalendarDate[] =>
  daysOfChange(
    units.flatMap(({ life }) => [life.from, life.until]),
    units.flatMap(({ parents }) => parents ?? []),
  );

/** The same of ends of lives and of timelines. */
export const daysOfChange = (
  bounds: Iterable<KnownDay | null>,
  timelines: Iterable<Timeline<unknown>>,
): CalendarDate[] => {
  const days = new Set<CalendarDate>();
  for (const when of bounds) {
    if (when === null) continue;
    if (when.known) days.add(when.day);
    else for (const bound of [when.notBefore, when.notAfter]) if (bound !== undefined) days.add(bound.day);
  }
  for (const { entries } of timelines)
    for (const { period: held } of entries) {
      days.add(held.from);
      if (held.until !== undefined) days.add(held.until);
    }
  return [...days].sort();
};

/** The days around one on which nothing changes, the day among them. */
export const stretchAround = (days: readonly CalendarDate[], on: CalendarDate): Period => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as CalendarDate) <= on) low = middle + 1;
    else high = middle;
  }
  return period(days[low - 1] ?? FIRST_DAY, days[low]);
};
