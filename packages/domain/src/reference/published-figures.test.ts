import { describe, expect, it } from 'vitest';
import { amountOf } from '../indicators/index.js';
import { asOf, lastDay, reportingPeriod } from '../kernel/index.js';
import { lifeOn } from '../organisations/index.js';
import { PUBLISHED_FIGURES, referenceRegistry } from './index.js';

describe('figures from the press', () => {
  const { places } = referenceRegistry();

  it('are of places that stood at the end of their period, each with its page', () => {
    expect(PUBLISHED_FIGURES).toHaveLength(26);
    for (const { place, period, source, counted } of PUBLISHED_FIGURES) {
      const read = reportingPeriod(period);
      const found = places.get(place);
      if (!read.ok || found === undefined) throw new Error(`${place} ${period}`);
      const on = asOf(lastDay(read.value.period) ?? read.value.period.from);
      expect([place, counted, lifeOn(found.life, on).state]).toEqual([
        place,
        counted,
        expect.not.stringMatching(/ended|not-yet/),
      ]);
      expect(source).toMatch(/^https?:\/\/[a-z.]+\//);
    }
  });

  it('are no more exact than their source', () => {
    const of = (counted: string, place: string) =>
      PUBLISHED_FIGURES.filter((one) => one.counted === counted && one.place === place).map(
        ({ value, exactness }) => amountOf(value, exactness),
      )[0];
    expect(of('hộ nông dân', 'phu-tho-2025')).toMatchObject({ low: 504_000, high: Number.POSITIVE_INFINITY });
    expect(of('hội viên', 'gia-lai-2025')).toMatchObject({ low: 0, high: 363_000 });
    expect(of('hội viên', 'tay-ninh')).toMatchObject({ low: 206_391, high: 206_391 });
  });
});
