import { describe, expect, it } from 'vitest';
import { addDays, asOf, day, toBodyId, toPlaceId } from '../../kernel/index.js';
import { bodyAt, bodyViews, placeAt, placeViews } from '../../organisations/index.js';
import { vietnamRegistry } from './index.js';

const registry = vietnamRegistry();
/** Days around every reform of the data, and some between. */
const DAYS = [
  '2024-12-31',
  '2025-06-30',
  '2025-07-01',
  '2025-11-30',
  '2025-12-01',
  '2026-01-01',
  '2026-07-01',
]
  .flatMap((text) => [-1, 0, 1].map((more) => addDays(day(text), more)))
  .concat(Array.from({ length: 20 }, (_, at) => addDays(day('2023-01-01'), at * 61)));

describe('views through time', () => {
  it('are what is looked up one by one, on every day, in whatever order the days are asked for', () => {
    const [bodies, places] = [bodyViews(registry), placeViews(registry)];
    const some = [...registry.places.keys()].filter((_, index) => index % 23 === 0);
    for (const on of [...DAYS, ...[...DAYS].reverse()]) {
      for (const id of registry.bodies.keys())
        expect(bodies.at(on).get(id), `${id} ${on}`).toEqual(bodyAt(registry, id, asOf(on)));
      for (const id of some)
        expect(places.at(on).get(id), `${id} ${on}`).toEqual(placeAt(registry, id, asOf(on)));
    }
  });

  it('keep to what was known, and say null of what was not', () => {
    const id = toBodyId('quang-tri/party-committee');
    expect(bodyViews(registry).at(day('2025-07-01')).get(id)?.life.state).toBe('ended');
    expect(placeViews(registry).at(day('2025-07-01')).get(toPlaceId('atlantis'))).toBeNull();
  });

  it('are made once for days between which nothing changes', () => {
    const views = bodyViews(registry);
    expect(views.at(day('2025-07-02'))).toBe(views.at(day('2025-07-03')));
    expect(views.at(day('2025-06-30'))).not.toBe(views.at(day('2025-07-01')));
  });
});
