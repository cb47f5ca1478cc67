import { type AsOf, type CalendarDate, later, wasKnown } from '../kernel/index.js';
import type { Body, Registry } from '../organisations/index.js';
import { type Bearer, bearersOn } from './bearers.js';
import type { Bearers, CarryOver, DutyFacts } from './duty.js';
import { WAITING } from './occurrence.js';

const NONE: readonly CarryOver[] = [];

/**
 * Decisions on single items, by the id of the duty or target that they are about: the first decision first, whatever
 * the order of the records.
 *
 * @example itemCarryOvers(facts.carryOvers)('TN29-III.1')[0]?.to
 */
export const itemCarryOvers = (
  carryOvers: readonly CarryOver[] = NONE,
): ((of: string) => readonly CarryOver[]) => {
  const single = carryOvers.filter(({ item }) => item !== undefined);
  if (single.length === 0) return () => NONE;
  const byItem = Map.groupBy(
    single.sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1)),
    ({ item }) => item?.of,
  );
  return (of) => byItem.get(of) ?? NONE;
};

/** An occurrence of a duty, or a period of a target. */
export interface ItemTime {
  readonly key: string;
  /** The first day on which it can be done; null where it waits for an event or is never bound to a day. */
  readonly opensOn: CalendarDate | null;
}

/**
 * To whom an item of an ended body was carried over by the day of the question, each once, with the decision. It is
 * theirs from the day of the decision on, also where it had fallen due before: an overdue report stays to be made.
 * A condition of the clause is asked of them as of any bearer.
 *
 * @example itemBearersOn(registry, duty.bearers, carried(duty.id), occurrence, { judged, asOf })[0]?.carriedBy
 */
export const itemBearersOn = (
  registry: Registry,
  { condition }: Bearers,
  carryOvers: readonly CarryOver[],
  time: ItemTime,
  { judged, asOf }: { readonly judged: AsOf; readonly asOf: AsOf },
  among?: Iterable<Body>,
  conditions?: DutyFacts['conditions'],
): Bearer[] => {
  const found = new Map<Body, Bearer>();
  for (const by of carryOvers) {
    if (by.on > asOf.on || !wasKnown(by, asOf) || !isOf(by, time)) continue;
    const bearers: Bearers = {
      by: 'name',
      bodies: [by.to],
      ...(condition === undefined ? {} : { condition }),
    };
    // one that began with the reorganisation was not there on the day the item fell due
    const on: AsOf = { on: later(judged.on, by.on), knownOn: judged.knownOn };
    for (const bearer of bearersOn(registry, bearers, on, conditions, among))
      if (!found.has(bearer.body)) found.set(bearer.body, { ...bearer, carriedBy: by });
  }
  return [...found.values()];
};

/** What waited for its event when it was carried over is, later, what the event opened. */
const isOf = ({ item, on }: CarryOver, { key, opensOn }: ItemTime): boolean =>
  item?.occurrence === key || (item?.occurrence === WAITING && opensOn !== null && opensOn >= on);
