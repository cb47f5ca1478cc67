import { type AsOf, asOf, type BodyId, wasKnown } from '../kernel/index.js';
import { endedBy } from './apply-succession.js';
import { HIERARCHIES, type Hierarchy } from './body.js';
import { lifeOn } from './life.js';
import type { Registry } from './registry.js';
import type { Succession } from './succession.js';
import { parentAt } from './tree.js';

/** A body that still stands under one that has ended. */
export interface LeftUnder {
  readonly body: BodyId;
  readonly hierarchy: Hierarchy;
  /** The one that ended. */
  readonly under: BodyId;
}

/**
 * The bodies that live on, or may, and that on the day of an event still have one that it ends as their parent: where they
 * go is another event, which is not recorded. Nobody is put under a successor in silence. Nothing where the event's day is
 * not known.
 *
 * @example leftUnder(registry, merger, asOf(day('2025-07-01'))) // [{ body: cell, hierarchy: 'party-leadership', under: district }]
 */
export const leftUnder = (registry: Registry, event: Succession<'body'>, { knownOn }: AsOf): LeftUnder[] => {
  if (!event.effectiveOn.known) return [];
  const at = asOf(event.effectiveOn.day, knownOn);
  const ended = new Set<string>(endedBy(event));
  return [...registry.bodies.values()].flatMap((body): LeftUnder[] => {
    const { state } = lifeOn(body.life, at);
    if (!wasKnown(body, at) || state === 'ended' || state === 'not-yet') return [];
    return HIERARCHIES.flatMap((hierarchy): LeftUnder[] => {
      const under = parentAt(body, hierarchy, at);
      return under !== null && ended.has(under) ? [{ body: body.id, hierarchy, under }] : [];
    });
  });
};
