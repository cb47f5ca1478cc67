import { type AsOf, type CalendarDate, FIRST_DAY } from '../kernel/index.js';
import { byStretch } from './by-stretch.js';
import type { Registry } from './registry.js';

type Views<I, V> = Map<I, V | null>;

/** What was worked out for one registry: for each day of knowledge, the views of each stretch without change. */
interface Kept<I, V> {
  readonly changes: readonly CalendarDate[];
  readonly known: Map<CalendarDate, (on: CalendarDate) => Views<I, V>>;
  /** The days of the last question, and the views of that day: mostly it is the next one's as well. */
  on: CalendarDate;
  knownOn: CalendarDate;
  views: Views<I, V>;
  /** How much is kept. */
  size: number;
}

/** So many views and days are kept with a registry before all is made anew: some ten megabytes. */
const MOST = 50_000;

/**
 * Look-ups that are worked out once for all the days on which nothing of a registry changes. A registry is never changed, so
 * what is derived from it may be kept with it, as in `tree.ts`, and goes with it: nobody can tell but by the time it takes.
 * Views are frozen, since several may hold them.
 *
 * @example const placeAt = keptLookUps(changesOfPlaces, viewOfPlace); placeAt(registry, id, asOf(day('2025-07-01')))
 */
export const keptLookUps = <I, V extends object>(
  changesOf: (registry: Registry) => readonly CalendarDate[],
  view: (registry: Registry, id: I, at: AsOf) => V | null,
): ((registry: Registry, id: I, at: AsOf) => V | null) => {
  const derived = new WeakMap<Registry, Kept<I, V>>();
  return (registry, id, at) => {
    let kept = derived.get(registry);
    if (kept === undefined || kept.size > MOST) {
      kept = emptyOf(changesOf(registry));
      derived.set(registry, kept);
    }
    if (kept.on !== at.on || kept.knownOn !== at.knownOn) turnTo(kept, at);
    const known = kept.views.get(id);
    if (known !== undefined) return known;
    const found = view(registry, id, at);
    kept.views.set(id, found === null ? null : Object.freeze(found));
    kept.size += 1;
    return found;
  };
};

const emptyOf = <I, V>(changes: readonly CalendarDate[]): Kept<I, V> => {
  const empty = { changes, known: new Map(), on: FIRST_DAY, knownOn: FIRST_DAY, views: new Map(), size: 0 };
  turnTo(empty, { on: FIRST_DAY, knownOn: FIRST_DAY });
  return empty;
};

const turnTo = <I, V>(kept: Kept<I, V>, { on, knownOn }: AsOf): void => {
  const through = kept.known.get(knownOn) ?? byStretch(kept.changes, (): Views<I, V> => new Map());
  kept.known.set(knownOn, through);
  kept.views = through(on);
  kept.on = on;
  kept.knownOn = knownOn;
  kept.size += 1;
};
