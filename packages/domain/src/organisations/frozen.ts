import {
  type AsOf,
  type BodyId,
  contains,
  type Entry,
  period,
  type Timeline,
  wasKnown,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Hierarchy } from './body.js';
import { lifeOn } from './life.js';
import { buildRegistry, type Registry } from './registry.js';

/**
 * The register as if nothing changed any more after a day: who existed goes on, parents and names stay, nobody new
 * comes. It answers what would have fallen to a body had it not ended: a yearly report whose year was running.
 *
 * @example frozenAfter(registry, asOf(day('2025-06-30'))).bodies.get(district)?.life.until // null
 */
export const frozenAfter = (registry: Registry, asOf: AsOf): Registry =>
  buildRegistry(
    [...registry.places.values()],
    [...registry.bodies.values()].flatMap((body) => freeze(body, asOf)),
    registry.successions,
  );

const freeze = (body: Body, asOf: AsOf): Body[] => {
  const { state } = lifeOn(body.life, asOf);
  if (state === 'not-yet') return [];
  const parents: Partial<Record<Hierarchy, Timeline<BodyId>>> = {};
  for (const hierarchy of HIERARCHIES) {
    const held = body.parents[hierarchy];
    if (held !== undefined) parents[hierarchy] = freezeTimeline(held, asOf);
  }
  const life = state === 'exists' ? { ...body.life, until: null } : body.life;
  return [{ ...body, life, names: freezeTimeline(body.names, asOf), parents }];
};

const freezeTimeline = <T>(timeline: Timeline<T>, asOf: AsOf): Timeline<T> => ({
  ...timeline,
  entries: timeline.entries.flatMap((entry): Entry<T>[] => {
    if (!wasKnown(entry, asOf) || entry.period.from > asOf.on) return [];
    return contains(entry.period, asOf.on) ? [{ ...entry, period: period(entry.period.from) }] : [entry];
  }),
});
