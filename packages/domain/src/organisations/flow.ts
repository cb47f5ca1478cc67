import { type AsOf, type CalendarDate, type Grade, wasKnown, weakest } from '../kernel/index.js';
import { lifeOn } from './life.js';
import type { Registry } from './registry.js';
import { along, type Shares, sharesInEvent, together, wholly } from './share.js';
import type { Subject, Succession, UnitIds } from './succession.js';
import { eventsFrom, hasHappened, orderDay } from './succession-index.js';

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
  /**
   * What part of the older unit the younger one holds (`successorsOf`) or once received (`predecessorsOf`), by
   * measure; see `shareFor`.
   */
  readonly shares: Shares;
  readonly grade: Grade;
}

/** What became of all that a unit held. */
export interface Flow<S extends Subject> {
  readonly holders: ReadonlyMap<UnitIds[S], Relative<S>>;
  /** Every event on the way, in the order met. */
  readonly events: ReadonlySet<string>;
  readonly doubt: LineageDoubt | null;
}

/**
 * Follows what a unit held from event to event; every stretch of a unit's life is followed once. Only events
 * after `since` count; with `stopAt`, what reaches that unit stays there.
 */
export const flowFrom = <S extends Subject>(
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

/** Why it is not sure that a unit still holds on a day what it once held; null where it is. */
export const doubtOfUnit = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
  asOf: AsOf,
): LineageDoubt | null => {
  const unit =
    subject === 'body'
      ? registry.bodies.get(id as UnitIds['body'])
      : registry.places.get(id as UnitIds['place']);
  if (unit === undefined || !wasKnown(unit, asOf)) return 'UNIT_NOT_KNOWN';
  const { state, why } = lifeOn(unit.life, asOf);
  if (state === 'ended') return 'SUCCESSION_NOT_RECORDED';
  return state === 'undetermined' && why === 'END_NOT_RECORDED' ? 'UNIT_END_UNDETERMINED' : null;
};
