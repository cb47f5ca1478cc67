import { contains, type Issue, issue, type Period, type Timeline } from '../kernel/index.js';
import { HIERARCHIES } from './body.js';
import type { Registry } from './registry.js';
import type { Subject, Succession, UnitId } from './succession.js';

/** No answer lists more: whoever reads it knows by then that the units must be corrected first. */
const MOST = 20;

/**
 * What rests on units that begin later than it was recorded: events of the days between (SUCCESSION_BUILT_ON), and units
 * that came under them in these days (UNIT_BUILT_ON).
 *
 * @example builtOn(registry, 'place', new Set([province]), daysFromTo(recorded, lastBefore))[0]?.params.by // a commune
 */
export const builtOn = (
  registry: Registry,
  subject: Subject,
  late: ReadonlySet<UnitId>,
  wait: Required<Period>,
): Issue[] => {
  const under = (by: UnitId, parents: Timeline<UnitId> | undefined): Issue[] =>
    (parents?.entries ?? []).flatMap((held) =>
      held.state === 'in-force' &&
      held.supersededOn === undefined &&
      late.has(held.value) &&
      contains(wait, held.period.from)
        ? [issue('UNIT_BUILT_ON', [], { unit: held.value, by })]
        : [],
    );
  if (late.size === 0) return [];
  const found =
    subject === 'place'
      ? [...registry.places.values()].flatMap(({ id, parents }) => under(id, parents))
      : [...registry.bodies.values()].flatMap(({ id, parents }) =>
          HIERARCHIES.flatMap((hierarchy) => under(id, parents[hierarchy])),
        );
  const events = registry.successions.flatMap((event) =>
    event.subject === subject && event.supersededOn === undefined && isWithin(event, wait)
      ? [...new Set([...event.from, ...event.to].map(({ id }) => id))]
          .filter((id) => late.has(id))
          .map((unit) => issue('SUCCESSION_BUILT_ON', [], { event: event.id, unit }))
      : [],
  );
  return [...events, ...found].slice(0, MOST);
};

const isWithin = ({ effectiveOn }: Succession, days: Required<Period>): boolean =>
  effectiveOn.known && contains(days, effectiveOn.day);
