import { type AsOf, addDays, fail, issue, ok, type Result, toBodyId, toPlaceId } from '../../kernel/index.js';
import {
  bodyName,
  eventsTo,
  hasHappened,
  type Life,
  lifeOn,
  orderDay,
  placeName,
  type Registry,
  receiversOf,
  type Subject,
  type Succession,
  shareFor,
  successorsOf,
  type UnitIds,
} from '../../organisations/index.js';
import type { Measure } from '../measure.js';

/** Where what is written under a unit's name belongs on a day: with itself, or with the one unit that holds all of it. */
export interface Landing<S extends Subject> {
  readonly id: UnitIds[S];
  readonly isItself: boolean;
}

/** A unit as offices know it: its name of the day, and its id. */
export const labelOf = (registry: Registry, subject: Subject, id: string, on: AsOf): string => {
  const body = subject === 'body' ? registry.bodies.get(toBodyId(id)) : undefined;
  const place = subject === 'place' ? registry.places.get(toPlaceId(id)) : undefined;
  const name = body === undefined ? place && placeName(place, on) : bodyName(body, on);
  return name === undefined ? id : `${name.vi} (${id})`;
};

const lifeOf = (registry: Registry, subject: Subject, id: string): Life | undefined => {
  const units: ReadonlyMap<string, { readonly life: Life }> =
    subject === 'place' ? registry.places : registry.bodies;
  return units.get(id)?.life;
};

/**
 * Where a figure written under a unit belongs on the last day of its period. A unit that stood then keeps it. That of
 * one that had ended goes to its successor only where all of the measure surely went there; the events, with their
 * shares, say so.
 *
 * Issues, each with the successors as far as they are recorded: WORKBOOK_UNIT_NOT_YET, WORKBOOK_SUCCESSOR_UNKNOWN,
 * WORKBOOK_UNIT_DIVIDED (several hold it, or a part of it).
 */
export const readLanding = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
  { id: measure }: Pick<Measure, 'id'>,
  closing: AsOf,
): Result<Landing<S>> => {
  const life = lifeOf(registry, subject, id);
  const { state } = life === undefined ? { state: 'not-yet' as const } : lifeOn(life, closing);
  if (state === 'not-yet')
    return fail(issue('WORKBOOK_UNIT_NOT_YET', [], { unit: labelOf(registry, subject, id, closing) }));
  if (state !== 'ended') return ok({ id, isItself: true });
  const lineage = successorsOf(registry, subject, id, closing);
  const units = lineage.state === 'found' ? lineage.units : [];
  const label = (unit: string): string => labelOf(registry, subject, unit, closing);
  const successors = units.map((unit) => label(unit.id)).join('; ');
  const holders = units.filter(({ shares }) => {
    const share = shareFor(shares, measure);
    return share.certainty === 'unknown' || share.fraction.parts > 0n;
  });
  const [only] = holders;
  if (lineage.state !== 'found' || !lineage.complete || only === undefined)
    return fail(issue('WORKBOOK_SUCCESSOR_UNKNOWN', [], { unit: label(id), successors: successors || null }));
  const share = shareFor(only.shares, measure);
  const isWhole = share.certainty === 'exact' && share.fraction.parts === share.fraction.of;
  return holders.length === 1 && isWhole
    ? ok({ id: only.id, isItself: false })
    : fail(issue('WORKBOOK_UNIT_DIVIDED', [], { unit: label(id), successors }));
};

/** Whether a unit was there before an event that brought something into it: then it held something of its own. */
const stoodBefore = (
  registry: Registry,
  subject: Subject,
  id: string,
  event: Succession,
  { knownOn }: AsOf,
): boolean => {
  const life = lifeOf(registry, subject, id);
  return (
    life === undefined || lifeOn(life, { on: addDays(orderDay(event), -1), knownOn }).state !== 'not-yet'
  );
};

/**
 * What went into a unit by a day, one event back; null where some of it is not on record, where nothing is, or where
 * the unit was there before and is itself a part of what it became.
 */
const sourcesOf = <S extends Subject>(
  registry: Registry,
  subject: S,
  id: UnitIds[S],
  closing: AsOf,
): readonly UnitIds[S][] | null => {
  const events = eventsTo(registry, subject, id).filter((event) => hasHappened(event, closing) !== false);
  const isOpen = events.some(
    (event) =>
      event.unrecorded?.includes('from') === true ||
      hasHappened(event, closing) === 'unknown' ||
      stoodBefore(registry, subject, id, event, closing),
  );
  if (isOpen) return null;
  const sources = events.flatMap((event) =>
    event.from.flatMap((unit) => (receiversOf(event, unit.id).includes(id) ? [unit.id] : [])),
  );
  return sources.length === 0 ? null : [...new Set(sources)];
};

/**
 * Whether the units given are together all that a successor holds, each once: then their figures make up its own. What
 * it took in beside itself, a source that is not given, or one that nobody recorded leaves a part out.
 *
 * Issue: WORKBOOK_PREDECESSORS_MISSING, with those that are wanting where they are on record.
 */
export const readCover = <S extends Subject>(
  registry: Registry,
  subject: S,
  successor: UnitIds[S],
  given: ReadonlySet<UnitIds[S]>,
  closing: AsOf,
): Result<true> => {
  const used = new Set<UnitIds[S]>();
  const wanting: UnitIds[S][] = [];
  const seen = new Set<UnitIds[S]>();
  const isCovered = (unit: UnitIds[S]): boolean => {
    if (unit !== successor && given.has(unit)) {
      used.add(unit);
      return true;
    }
    if (seen.has(unit)) return false;
    seen.add(unit);
    const sources = sourcesOf(registry, subject, unit, closing);
    if (sources === null) {
      wanting.push(unit);
      return false;
    }
    return sources.map(isCovered).every((covered) => covered);
  };
  if (isCovered(successor) && used.size === given.size) return ok(true);
  const names = wanting.filter((unit) => unit !== successor);
  return fail(
    issue('WORKBOOK_PREDECESSORS_MISSING', [], {
      successor: labelOf(registry, subject, successor, closing),
      missing: names.map((unit) => labelOf(registry, subject, unit, closing)).join('; ') || null,
    }),
  );
};
