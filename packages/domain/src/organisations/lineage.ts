import { type AsOf, type CalendarDate, type Grade, wasKnown, weakest } from '../kernel/index.js';
import { lifeOn } from './life.js';
import type { Registry } from './registry.js';
import { along, type Shares, sharesInEvent, together, wholly } from './share.js';
import { receiversOf, type Subject, type Succession, type UnitIds } from './succession.js';
import { eventsFrom, eventsTo, hasHappened, orderDay } from './succession-index.js';

/** Why it cannot be told what followed a unit, or what it came from. */
export const LINEAGE_DOUBTS = [
  'UNIT_NOT_KNOWN',
  'SUCCESSION_NOT_RECORDED',
  'SUCCESSION_UNDETERMINED',
  'UNIT_END_UNDETERMINED',
] as const;
export type LineageDoubt = (typeof LINEAGE_DOUBTS)[number];

/** A unit at the other end of a chain of events. */
export interface Relative<S extends Subject> {
  readonly id: UnitIds[S];
  /** The ids of the events between, in the order of time. */
  readonly events: readonly string[];
  /** What part of the older unit came to the younger one, by measure; see `shareFor`. */
  readonly shares: Shares;
  readonly grade: Grade;
}

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
 * `none` for a unit of which an event says that it was established anew; where no event is recorded, `unknown`.
 *
 * @example predecessorsOf(registry, 'place', commune, asOf(day('2025-07-01'))).state // 'unknown'
 */
export const predecessorsOf = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
  asOf: AsOf,
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
    return { state: 'unknown', why: doubt ?? 'SUCCESSION_NOT_RECORDED', events: direct };
  }
  const units = [...found].map(([before, { events, grade }]) => ({
    id: before,
    events,
    shares: flowFrom(registry, subject, before, asOf, undefined, id).holders.get(id)?.shares ?? new Map(),
    grade,
  }));
  return { state: 'found', units, complete: doubt === null };
};

const isFounded = <S extends Subject>(registry: Registry, subject: S, id: UnitIds[S], asOf: AsOf): boolean =>
  eventsTo(registry, subject, id).some(
    (event) => event.kind === 'establish' && hasHappened(event, asOf) === true,
  );

interface Flow<S extends Subject> {
  readonly holders: ReadonlyMap<UnitIds[S], Relative<S>>;
  /** Every event on the way, in the order met. */
  readonly events: ReadonlySet<string>;
  readonly doubt: LineageDoubt | null;
}

/** Follows what a unit held from event to event; every stretch of a unit's life is followed once. */
const flowFrom = <S extends Subject>(
  registry: Registry,
  subject: S,
  start: UnitIds[S],
  asOf: AsOf,
  since?: CalendarDate,
  stopAt?: UnitIds[S],
): Flow<S> => {
  const known = new Map<string, Flow<S>>();
  const under = new Set<string>();

  const follow = (unit: UnitIds[S], events: readonly Succession<S>[]): Flow<S> => {
    if (unit === stopAt) return held(unit, null);
    const event = events.find((next) => hasHappened(next, asOf) !== false);
    if (event === undefined) return held(unit, doubtOfUnit(registry, subject, unit, asOf));
    if (hasHappened(event, asOf) === 'unknown') return held(unit, 'SUCCESSION_UNDETERMINED');
    const key = `${unit} ${event.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // two events of one day that lead back to each other: what came of it cannot be told
    if (under.has(key)) return held(unit, 'SUCCESSION_UNDETERMINED');
    under.add(key);
    const flow = pass(unit, event, events.slice(events.indexOf(event) + 1));
    under.delete(key);
    known.set(key, flow);
    return flow;
  };

  const pass = (unit: UnitIds[S], event: Succession<S>, later: readonly Succession<S>[]): Flow<S> => {
    const holders = new Map<UnitIds[S], Relative<S>>();
    const events = new Set([event.id]);
    let doubt: LineageDoubt | null =
      event.unrecorded?.includes('to') === true ? 'SUCCESSION_NOT_RECORDED' : null;
    for (const [receiver, shares] of sharesInEvent(event, unit)) {
      const on = orderDay(event);
      const next =
        receiver === unit
          ? later
          : eventsFrom(registry, subject, receiver).filter(
              (other) => other.id !== event.id && orderDay(other) >= on,
            );
      const flow = follow(receiver, next);
      doubt ??= flow.doubt;
      for (const id of flow.events) events.add(id);
      for (const holder of flow.holders.values()) {
        const reached = {
          id: holder.id,
          events: [event.id, ...holder.events],
          shares: along(shares, holder.shares),
          grade: weakest(event.grade, holder.grade),
        };
        const other = holders.get(holder.id);
        holders.set(
          holder.id,
          other === undefined
            ? reached
            : {
                ...reached,
                events: [...new Set([...other.events, ...reached.events])],
                shares: together(other.shares, reached.shares),
                grade: weakest(other.grade, reached.grade),
              },
        );
      }
    }
    return { holders, events, doubt };
  };

  return follow(
    start,
    eventsFrom(registry, subject, start).filter((event) => since === undefined || orderDay(event) > since),
  );
};

const held = <S extends Subject>(unit: UnitIds[S], doubt: LineageDoubt | null): Flow<S> => ({
  holders: new Map([[unit, { id: unit, events: [], shares: wholly('verified'), grade: 'verified' }]]),
  events: new Set(),
  doubt,
});

/** Whether a unit surely still holds on a day what it once held. */
const doubtOfUnit = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
  asOf: AsOf,
): LineageDoubt | null => {
  const body = subject === 'body' ? registry.bodies.get(id as UnitIds['body']) : undefined;
  const unit = subject === 'body' ? body : registry.places.get(id as UnitIds['place']);
  if (unit === undefined || (body !== undefined && !wasKnown(body, asOf))) return 'UNIT_NOT_KNOWN';
  const { state, why } = lifeOn(unit.life, asOf);
  if (state === 'ended') return 'SUCCESSION_NOT_RECORDED';
  return state === 'undetermined' && why === 'END_NOT_RECORDED' ? 'UNIT_END_UNDETERMINED' : null;
};
