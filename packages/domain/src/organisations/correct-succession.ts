import {
  type CalendarDate,
  type Entry,
  fail,
  type Issue,
  issue,
  knownDay,
  ok,
  type Period,
  type Result,
  type Timeline,
} from '../kernel/index.js';
import {
  type AppliedSuccession,
  checkNewUnits,
  endedBy,
  registryWith,
  type SuccessionParts,
} from './apply-succession.js';
import { type Body, HIERARCHIES, type Place } from './body.js';
import { checkSuccession } from './check-succession.js';
import { checkSuccessions } from './check-successions.js';
import type { Life } from './life.js';
import type { Registry } from './registry.js';
import type { Succession, UnitId } from './succession.js';

/**
 * What a register has to say where an event turns out to have been recorded wrongly: units that the event ended and
 * that it no longer ends live on, others end, and what began or changed on the wrong day does so on the right one.
 * Names and parents themselves are corrected on their body. Units that the event was wrongly recorded without begin
 * with it; one that began with it and that it no longer names would be there without a beginning, so it is refused.
 * Issues: what `checkSuccession` and `checkSuccessions` find, UNIT_EXISTS, SUCCESSION_DAY_UNKNOWN and
 * SUCCESSION_UNIT_LEFT.
 *
 * @example correctSuccession(registry, merger, { ...merger, effectiveOn: knownDay(day('2025-07-02')) })
 */
export const correctSuccession = (
  registry: Registry,
  before: Succession,
  after: Succession,
  { places: newPlaces = [], bodies: newBodies = [] }: Omit<SuccessionParts, 'change'> = {},
): Result<AppliedSuccession> => {
  const alone = [
    ...checkSuccession(after),
    ...checkNewUnits(registry, { places: newPlaces, bodies: newBodies }),
    ...checkLeft(registry, before, after),
  ];
  if (!after.effectiveOn.known || !before.effectiveOn.known)
    alone.push(issue('SUCCESSION_DAY_UNKNOWN', ['effectiveOn']));
  if (alone.length > 0 || !after.effectiveOn.known || !before.effectiveOn.known) return fail(...alone);
  const days: Days = { old: before.effectiveOn.day, now: after.effectiveOn.day, after };
  const ended = endedBy(after);
  const concerned = new Set<UnitId>(
    [...before.from, ...before.to, ...after.from, ...after.to].map(({ id }) => id),
  );
  const lifeOf = (id: UnitId, life: Life): Life =>
    correctedLife(life, days, endedBy(before).includes(id), ended.includes(id));
  const applied: AppliedSuccession = {
    ended,
    places: [
      ...newPlaces,
      ...[...registry.places.values()]
        .filter(({ id }) => after.subject === 'place' && concerned.has(id))
        .map(
          (place): Place => ({
            ...place,
            life: lifeOf(place.id, place.life),
            names: shifted(place.names, days),
            parents: shifted(place.parents, days),
            ...(place.types === undefined ? {} : { types: shifted(place.types, days) }),
            ...(place.codes === undefined ? {} : { codes: shifted(place.codes, days) }),
          }),
        ),
    ],
    bodies: [
      ...newBodies,
      ...[...registry.bodies.values()]
        .filter(({ id }) => after.subject === 'body' && concerned.has(id))
        .map(
          (body): Body => ({
            ...body,
            life: lifeOf(body.id, body.life),
            names: shifted(body.names, days),
            parents: Object.fromEntries(
              HIERARCHIES.flatMap((hierarchy) => {
                const held = body.parents[hierarchy];
                return held === undefined ? [] : [[hierarchy, shifted(held, days)]];
              }),
            ) as Body['parents'],
          }),
        ),
    ],
  };
  const issues = checkSuccessions({ ...registryWith(registry, applied), successions: [after] });
  // the path of a register is longer by the event that it names
  return issues.length > 0
    ? fail(...issues.map((found) => ({ ...found, path: found.path.slice(2) })))
    : ok(applied);
};

/** Units that began with the event as it was recorded, that it no longer names, and that no other event brings. */
const checkLeft = (registry: Registry, before: Succession, after: Succession): Issue[] => {
  const was = before.effectiveOn;
  const named = new Set<UnitId>([...after.from, ...after.to].map(({ id }) => id));
  const units: ReadonlyMap<UnitId, Place | Body> =
    before.subject === 'body' ? registry.bodies : registry.places;
  return before.to.flatMap(({ id }, index) => {
    const from = units.get(id)?.life.from;
    const began =
      was.known &&
      from?.known === true &&
      from.day === was.day &&
      from.basis?.document === before.basis.document;
    const isElsewhere = registry.successions.some(
      (other) =>
        other.id !== before.id && other.supersededOn === undefined && other.to.some((unit) => unit.id === id),
    );
    return began && !named.has(id) && !isElsewhere
      ? [issue('SUCCESSION_UNIT_LEFT', ['to', index], { unit: id })]
      : [];
  });
};

interface Days {
  readonly old: CalendarDate;
  readonly now: CalendarDate;
  readonly after: Succession;
}

const correctedLife = (life: Life, { old, now, after }: Days, was: boolean, is: boolean): Life => {
  const at = knownDay(now, after.grade, after.basis);
  const from = life.from.known && life.from.day === old ? at : life.from;
  if (is) return { from, until: at };
  const byEvent = was && life.until?.known === true && life.until.day === old;
  return { from, until: byEvent ? null : life.until };
};

/** What changed on the wrong day changes on the right one. Only what rests on the event's own document is its doing. */
const shifted = <T>(timeline: Timeline<T>, { old, now, after }: Days): Timeline<T> => {
  const begins = timeline.entries.some(
    (held) =>
      held.supersededOn === undefined &&
      held.period.from === old &&
      held.basis.document === after.basis.document,
  );
  if (!begins || old === now) return timeline;
  const move = ({ from, until }: Period): Period => ({
    from: from === old ? now : from,
    ...(until === undefined ? {} : { until: until === old ? now : until }),
  });
  return {
    ...timeline,
    entries: timeline.entries.map(
      (held): Entry<T> => (held.supersededOn === undefined ? { ...held, period: move(held.period) } : held),
    ),
  };
};
