import { type AsOf, asOf, type BodyId, type CalendarDate, LAST_DAY, type PlaceId } from '../kernel/index.js';
import type { Body, Place } from './body.js';
import { byStretch } from './by-stretch.js';
import type { BodyView, PlaceView, Registry } from './registry.js';
import { changesOf, viewOfBody, viewOfPlace } from './unit-views.js';

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
 * For a caller that looks up many bodies, or many days: `bodyAt` as fast as a register without a history. It holds what
 * was worked out, this package does not.
 *
 * @example bodyViews(registry).at(day('2025-07-01')).get(toBodyId('quang-tri/party-committee'))?.life.state // 'ended'
 */
export const bodyViews = (
  registry: Registry,
  knownOn: CalendarDate = LAST_DAY,
): ViewsThroughTime<BodyId, BodyView> => viewsOf(registry.bodies, knownOn, viewOfBody);

/** The same of places. */
export const placeViews = (
  registry: Registry,
  knownOn: CalendarDate = LAST_DAY,
): ViewsThroughTime<PlaceId, PlaceView> => viewsOf(registry.places, knownOn, viewOfPlace);

const viewsOf = <I, U extends Body | Place, V>(
  units: ReadonlyMap<I, U>,
  knownOn: CalendarDate,
  view: (unit: U | undefined, at: AsOf) => V | null,
): ViewsThroughTime<I, V> => ({
  at: byStretch(changesOf(units.values()), (on): DayViews<I, V> => {
    const at = asOf(on, knownOn);
    const made = new Map<I, V | null>();
    return {
      get: (id) => {
        const known = made.get(id);
        if (known !== undefined) return known;
        const found = view(units.get(id), at);
        made.set(id, found);
        return found;
      },
    };
  }),
});
