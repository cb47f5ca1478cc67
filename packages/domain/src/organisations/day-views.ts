import {
  asOf,
  type BodyId,
  type CalendarDate,
  type KnownDay,
  LAST_DAY,
  type PlaceId,
  type Timeline,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Place } from './body.js';
import { daysOfChange } from './build-day-tree.js';
import { byStretch } from './by-stretch.js';
import { type BodyView, bodyAt, type PlaceView, placeAt, type Registry } from './registry.js';

/** Bodies or places as they were on one day: each is worked out when it is first asked for, and then at hand. */
export interface DayViews<I, V> {
  /** Null where none was known. */
  readonly get: (id: I) => V | null;
}

/** Views of many days; what nothing changed between two days is worked out once for both. */
export interface ViewsThroughTime<I, V> {
  readonly at: (on: CalendarDate) => DayViews<I, V>;
}

/**
 * For a caller that looks up many bodies, or many days: {@link bodyAt} as fast as a register without a history. It
 * holds what was worked out, this package does not.
 *
 * @example bodyViews(registry).at(day('2025-07-01')).get(toBodyId('quang-tri/party-committee'))?.life.state // 'ended'
 */
export const bodyViews = (
  registry: Registry,
  knownOn: CalendarDate = LAST_DAY,
): ViewsThroughTime<BodyId, BodyView> => viewsOf(registry, [...registry.bodies.values()], knownOn, bodyAt);

/** The same of places. */
export const placeViews = (
  registry: Registry,
  knownOn: CalendarDate = LAST_DAY,
): ViewsThroughTime<PlaceId, PlaceView> => viewsOf(registry, [...registry.places.values()], knownOn, placeAt);

const viewsOf = <I, V>(
  registry: Registry,
  units: readonly (Body | Place)[],
  knownOn: CalendarDate,
  view: (registry: Registry, id: I, at: ReturnType<typeof asOf>) => V | null,
): ViewsThroughTime<I, V> => ({
  at: byStretch(changesOf(units), (on): DayViews<I, V> => {
    const at = asOf(on, knownOn);
    const made = new Map<I, V | null>();
    return {
      get: (id) => {
        const known = made.get(id);
        if (known !== undefined) return known;
        const found = view(registry, id, at);
        made.set(id, found);
        return found;
      },
    };
  }),
});

/** Every day on which any of it may be other than the day before. */
const changesOf = (units: readonly (Body | Place)[]): CalendarDate[] => {
  const bounds: (KnownDay | null)[] = [];
  const timelines: Timeline<unknown>[] = [];
  for (const unit of units) {
    bounds.push(unit.life.from, unit.life.until);
    timelines.push(unit.names);
    timelines.push(
      ...('kind' in unit
        ? HIERARCHIES.flatMap((hierarchy) => unit.parents[hierarchy] ?? [])
        : [unit.parents]),
    );
  }
  return daysOfChange(bounds, timelines);
};
