import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from './calendar-date.js';
import { civilDay, endOfCivilDay } from './luxon.js';

describe('civilDay', () => {
  it.each([
    ['2024-12-31T16:59:59.999Z', '2024-12-31'],
    ['2024-12-31T17:00:00.000Z', '2025-01-01'],
    ['2024-12-31T18:00:00Z', '2025-01-01'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['2024-07-01T00:00:00+07:00', '2024-07-01'],
    ['2024-06-30T23:59:59-11:00', '2024-07-01'],
  ])('%s falls on %s in Vietnam', (instant, expected) => {
    expect(civilDay(new Date(instant))).toBe(expected);
  });

  it('refuses an instant that is none', () => {
    expect(() => civilDay(new Date(Number.NaN))).toThrow(
      expect.objectContaining({ code: 'INSTANT_INVALID' }),
    );
  });
});

describe('endOfCivilDay', () => {
  it('is seventeen hundred UTC of the same date', () => {
    expect(endOfCivilDay(day('2024-12-31')).toISOString()).toBe('2024-12-31T17:00:00.000Z');
    expect(endOfCivilDay(day('2024-02-29')).toISOString()).toBe('2024-02-29T17:00:00.000Z');
  });

  it('is the first instant of the next day, whatever the zone of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -15_000, max: 30_000 }), (step) => {
        const date = addDays(day('2020-01-01'), step);
        const end = endOfCivilDay(date);
        expect(civilDay(end)).toBe(addDays(date, 1));
        expect(civilDay(new Date(end.getTime() - 1))).toBe(date);
      }),
    );
  });
});
