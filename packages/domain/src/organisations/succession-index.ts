import { type AsOf, type CalendarDate, FIRST_DAY, hasCome, wasKnown } from '../kernel/index.js';
import type { Registry } from './registry.js';
import type { Subject, Succession, UnitId, UnitIds } from './succession.js';

interface SuccessionIndex {
  readonly from: ReadonlyMap<UnitId, readonly Succession[]>;
  readonly to: ReadonlyMap<UnitId, readonly Succession[]>;
}

// as in `tree.ts`: what is derived from a registry, which never changes, is kept with it
const derived = new WeakMap<Registry, Readonly<Record<Subject, SuccessionIndex>>>();

/** What befell a unit, oldest first: all events that start from it, by anybody's knowledge. */
export const eventsFrom = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
): readonly Succession<S>[] => (indexOf(registry)[subject].from.get(id) ?? []) as readonly Succession<S>[];

/** What a unit came from or took in, oldest first. */
export const eventsTo = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
): readonly Succession<S>[] => (indexOf(registry)[subject].to.get(id) ?? []) as readonly Succession<S>[];

/**
 * Whether an event has taken effect by the day of the question, as then known. An event that is only recalled
 * decides nothing.
 */
export const hasHappened = (event: Succession, asOf: AsOf): boolean | 'unknown' => {
  if (!wasKnown(event, asOf)) return false;
  const come = hasCome(event.effectiveOn, asOf.on);
  return come !== false && event.grade === 'recalled' ? 'unknown' : come;
};

/** The day by which events are put in order; where it is not known, the last it can be. */
export const orderDay = ({ effectiveOn: when }: Succession): CalendarDate =>
  when.known ? when.day : (when.notAfter?.day ?? when.notBefore?.day ?? FIRST_DAY);

const indexOf = (registry: Registry): Readonly<Record<Subject, SuccessionIndex>> => {
  const known = derived.get(registry);
  if (known !== undefined) return known;
  const sorted = [...registry.successions].sort(byDay);
  const built = { place: indexBy(sorted, 'place'), body: indexBy(sorted, 'body') };
  derived.set(registry, built);
  return built;
};

const indexBy = (events: readonly Succession[], subject: Subject): SuccessionIndex => {
  const from = new Map<UnitId, Succession[]>();
  const to = new Map<UnitId, Succession[]>();
  const add = (map: Map<UnitId, Succession[]>, id: UnitId, event: Succession): void => {
    const listed = map.get(id);
    if (listed === undefined) map.set(id, [event]);
    else listed.push(event);
  };
  for (const event of events) {
    if (event.subject !== subject) continue;
    for (const { id } of event.from) add(from, id, event);
    for (const { id } of event.to) add(to, id, event);
  }
  return { from, to };
};

const byDay = (a: Succession, b: Succession): number => {
  const [dayA, dayB] = [orderDay(a), orderDay(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
