import { type Issue, issue } from '../kernel/index.js';
import type { BodyKind } from './body-kind.js';
import { checkRegistry } from './check-registry.js';
import type { Registry } from './registry.js';

/**
 * What would be wrong with a register after a change that was not wrong before it: parents that are not there, loops
 * on any day, overlaps, lives that end before they begin. An event that would no longer fit is SUCCESSION_BUILT_ON
 * with the event and the unit: it is to be corrected first.
 *
 * @example brokenBy(registry, registryWith(registry, { places: [moved], bodies: [] })) // [{ code: 'PLACE_LOOP', … }]
 */
export const brokenBy = (before: Registry, after: Registry, kinds?: readonly BodyKind[]): Issue[] => {
  const wrong = checkRegistry(after, kinds);
  if (wrong.length === 0) return [];
  const known = new Set(checkRegistry(before, kinds).map(keyOf));
  const found = wrong.filter((each) => !known.has(keyOf(each)));
  const events = new Map<string, Issue>();
  const others = found.filter(({ path: [room, id], params }) => {
    if (room !== 'successions') return true;
    const unit = params.unit ?? params.body ?? params.place ?? null;
    events.set(`${id} ${unit}`, issue('SUCCESSION_BUILT_ON', [], { event: String(id), unit }));
    return false;
  });
  return [...others, ...events.values()];
};

const keyOf = (found: Issue): string => JSON.stringify([found.code, found.path, found.params]);
