import {
  asOf,
  type CalendarDate,
  earliestDay,
  type Issue,
  issue,
  latestDay,
  under,
} from '../kernel/index.js';
import { checkSuccession } from './check-succession.js';
import { type Life, lifeOn } from './life.js';
import type { Registry } from './registry.js';
import type { Succession, UnitId } from './succession.js';

/**
 * What is wrong with the events of a register: each on its own, units that are not there, one that goes on living
 * after an event that ended it, or is said to live on and does not, one that is there only later than the event
 * that made it, and an event recorded twice at the same time.
 */
export const checkSuccessions = (registry: Registry): Issue[] => [
  ...registry.successions.flatMap((event) => {
    const path = ['successions', event.id];
    return [...under(path, checkSuccession(event)), ...under(path, checkUnits(registry, event))];
  }),
  ...twiceAtOnce(registry.successions),
];

const checkUnits = (registry: Registry, event: Succession): Issue[] => {
  // what was corrected away harms no question, and the units have been corrected with it
  if (event.supersededOn !== undefined) return [];
  const on = event.effectiveOn.known ? event.effectiveOn.day : null;
  return [
    ...event.from.flatMap((unit, index) => {
      const life = lifeOf(registry, event, unit.id);
      if (life === null) return [unknownUnit(event, unit.id, ['from', index])];
      if (on === null) return [];
      return unit.survives === true || event.to.some(({ id }) => id === unit.id)
        ? endsBy(life, on)
          ? [issue('SUCCESSION_SURVIVOR_ENDED', ['from', index], { unit: unit.id, on })]
          : []
        : livesAfter(life, on)
          ? [issue('SUCCESSION_UNIT_LIVES_ON', ['from', index], { unit: unit.id, on })]
          : [];
    }),
    ...event.to.flatMap(({ id }, index) => {
      const life = lifeOf(registry, event, id);
      if (life === null) return [unknownUnit(event, id, ['to', index])];
      if (on === null) return [];
      const { state } = lifeOn(life, asOf(on));
      return state === 'not-yet' || state === 'ended'
        ? [issue('SUCCESSION_UNIT_NOT_THERE', ['to', index], { unit: id, on })]
        : [];
    }),
  ];
};

const lifeOf = (registry: Registry, { subject }: Succession, id: UnitId): Life | null => {
  const units: ReadonlyMap<UnitId, { readonly life: Life }> =
    subject === 'body' ? registry.bodies : registry.places;
  return units.get(id)?.life ?? null;
};

const unknownUnit = ({ subject }: Succession, id: UnitId, path: Issue['path']): Issue =>
  subject === 'body'
    ? issue('BODY_UNKNOWN', path, { body: id })
    : issue('PLACE_UNKNOWN', path, { place: id });

/** Surely over on the first day of the new state. */
const endsBy = ({ until }: Life, on: CalendarDate): boolean => {
  const last = until === null ? undefined : latestDay(until);
  return last !== undefined && last <= on;
};

/** Surely still there on the first day of the new state, or without any end. */
const livesAfter = ({ until }: Life, on: CalendarDate): boolean => {
  const first = until === null ? undefined : earliestDay(until);
  return until === null || (first !== undefined && first > on);
};

const twiceAtOnce = (events: readonly Succession[]): Issue[] => {
  const current = Map.groupBy(
    events.filter(({ supersededOn }) => supersededOn === undefined),
    ({ id }) => id,
  );
  return [...current.entries()].flatMap(([id, rows]) =>
    rows.length > 1 ? [issue('SUCCESSION_DUPLICATE', ['successions', id], { id })] : [],
  );
};
