import { type AsOf, type CalendarDate, type Grade, weakest } from '../kernel/index.js';
import { doubtOfUnit, flowFrom, type LineageDoubt, type Relative } from './flow.js';
import { type Life, lifeOn } from './life.js';
import type { Registry } from './registry.js';
import { wholly } from './share.js';
import { receiversOf, type Subject, type UnitIds } from './succession.js';
import { eventsTo, hasHappened, orderDay } from './succession-index.js';

/**
 * What followed, or what came before. `complete` is false where some of it is not recorded: then there may be
 * others. `none` is only said where it is known; where nothing is recorded the answer is `unknown`.
 */
export type Lineage<S extends Subject> =
  | { readonly state: 'found'; readonly units: readonly Relative<S>[]; readonly complete: boolean }
  | { readonly state: 'none'; readonly events: readonly string[] }
  | { readonly state: 'unknown'; readonly why: LineageDoubt; readonly events: readonly string[] };

export interface LineageOptions {
  /** Only events after this day: whose is now what the unit held at its end. */
  readonly since?: CalendarDate;
}

/**
 * Who holds by a day, as then known, what the unit held: its successors and theirs, however many events lie
 * between. The unit itself is among them where it gave a part away and lives on; a unit that still stands and gave
 * nothing has `none`. A unit that ended without a recorded event is `unknown`, never `none`.
 *
 * @example successorsOf(registry, 'place', toPlaceId('quang-tri'), asOf(day('2025-07-01'))).state // 'found'
 */
export const successorsOf = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
  asOf: AsOf,
  { since }: LineageOptions = {},
): Lineage<S> => {
  if (doubtOfUnit(registry, subject, id, asOf) === 'UNIT_NOT_KNOWN')
    return { state: 'unknown', why: 'UNIT_NOT_KNOWN', events: [] };
  const flow = flowFrom(registry, subject, id, asOf, since);
  const others = [...flow.holders.values()].filter((holder) => holder.id !== id);
  const events = [...flow.events];
  if (others.length === 0) {
    return flow.doubt === null ? { state: 'none', events } : { state: 'unknown', why: flow.doubt, events };
  }
  const complete = flow.doubt === null;
  const [only] = others;
  const units =
    complete && only !== undefined && flow.holders.size === 1
      ? [{ ...only, shares: wholly(only.grade) }]
      : [...flow.holders.values()];
  return { state: 'found', units, complete };
};

/**
 * What the unit came from or took in by a day, nearest first, and theirs; each with the part of it that came here.
 * `none` for a unit of which an event says that it was established anew; where no event is recorded, `unknown`. With
 * `since`, what happened up to that day is left out, and a unit that stood then and took nothing in has `none`.
 *
 * @example predecessorsOf(registry, 'place', commune, asOf(day('2025-07-01'))).state // 'unknown'
 */
export const predecessorsOf = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
  asOf: AsOf,
  { since }: LineageOptions = {},
): Lineage<S> => {
  if (doubtOfUnit(registry, subject, id, asOf) === 'UNIT_NOT_KNOWN')
    return { state: 'unknown', why: 'UNIT_NOT_KNOWN', events: [] };
  const found = new Map<UnitIds[S], { readonly events: readonly string[]; readonly grade: Grade }>();
  const direct: string[] = [];
  let doubt: LineageDoubt | null = null;
  const reached = new Map<UnitIds[S], CalendarDate>([[id, asOf.on]]);
  // a map grows while it is walked, and visits what was added
  for (const [unit, by] of reached)
    for (const event of eventsTo(registry, subject, unit)) {
      if (since !== undefined && orderDay(event) <= since) continue;
      const happened = orderDay(event) <= by ? hasHappened(event, asOf) : false;
      if (happened === false) continue;
      if (happened === 'unknown') {
        doubt = 'SUCCESSION_UNDETERMINED';
        continue;
      }
      if (unit === id) direct.push(event.id);
      if (event.unrecorded?.includes('from') === true) doubt ??= 'SUCCESSION_NOT_RECORDED';
      const via = found.get(unit);
      for (const { id: before } of event.from) {
        if (reached.has(before) || !receiversOf(event, before).includes(unit)) continue;
        reached.set(before, orderDay(event));
        found.set(before, {
          events: [event.id, ...(via?.events ?? [])],
          grade: via === undefined ? event.grade : weakest(event.grade, via.grade),
        });
      }
    }
  if (found.size === 0) {
    if (doubt === null && direct.length > 0 && isFounded(registry, subject, id, asOf))
      return { state: 'none', events: direct };
    if (doubt === null && since !== undefined && stoodOn(registry, subject, id, { ...asOf, on: since }))
      return { state: 'none', events: direct };
    return { state: 'unknown', why: doubt ?? 'SUCCESSION_NOT_RECORDED', events: direct };
  }
  const units = [...found].map(([before, { events, grade }]) => ({
    id: before,
    events,
    shares: flowFrom(registry, subject, before, asOf, since, id).holders.get(id)?.shares ?? new Map(),
    grade,
  }));
  return { state: 'found', units, complete: doubt === null };
};

const isFounded = <S extends Subject>(registry: Registry, subject: S, id: UnitIds[S], asOf: AsOf): boolean =>
  eventsTo(registry, subject, id).some(
    (event) => event.kind === 'establish' && hasHappened(event, asOf) === true,
  );

const stoodOn = <S extends Subject>(registry: Registry, subject: S, id: UnitIds[S], asOf: AsOf): boolean => {
  const units: ReadonlyMap<string, { readonly life: Life }> =
    subject === 'place' ? registry.places : registry.bodies;
  const unit = units.get(id);
  return unit !== undefined && lifeOn(unit.life, asOf).state === 'exists';
};
