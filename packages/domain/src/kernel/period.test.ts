import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, day } from './calendar-date.js';
import {
  contains,
  coveredBy,
  covers,
  daysFromTo,
  intersect,
  isEmpty,
  lastDay,
  type Period,
  period,
} from './period.js';

const START = day('2024-01-01');
const HORIZON = 60;
const at = (index: number): CalendarDate => addDays(START, index);
const scan = Array.from({ length: HORIZON }, (_, index) => at(index));
const daysIn = (span: Period): CalendarDate[] => scan.filter((date) => contains(span, date));

/** Periods inside the horizon, some empty, some still running: beyond the last scanned day all look alike. */
const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }))
  .map(([from, length]) => period(at(from), length === undefined ? undefined : at(from + length)));

describe('a period', () => {
  it('holds its first day and not its end', () => {
    const span = period(day('2024-02-28'), day('2024-03-01'));
    expect(daysIn(span)).toEqual(['2024-02-28', '2024-02-29']);
    expect(contains(span, day('2024-02-27'))).toBe(false);
    expect(contains(span, day('2024-03-01'))).toBe(false);
    expect(lastDay(span)).toBe('2024-02-29');
  });

  it('runs on without an end, and says so', () => {
    const running = period(START);
    expect('until' in running).toBe(false);
    expect(contains(running, day('9999-12-31'))).toBe(true);
    expect(lastDay(running)).toBeNull();
    expect(isEmpty(running)).toBe(false);
  });

  it('can be said from first to last day', () => {
    expect(daysFromTo(day('2024-02-28'), day('2024-02-29'))).toEqual(
      period(day('2024-02-28'), day('2024-03-01')),
    );
    expect(isEmpty(daysFromTo(START, START))).toBe(false);
    expect(isEmpty(period(START, START))).toBe(true);
    expect(isEmpty(period(at(1), START))).toBe(true);
  });
});

describe('against a scan of days', () => {
  it('intersect keeps the days of both, and is null for none', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const both = intersect(a, b);
        const expected = daysIn(a).filter((date) => contains(b, date));
        expect(both === null ? [] : daysIn(both)).toEqual(expected);
        expect(intersect(b, a)).toEqual(both);
        if (both !== null) expect(isEmpty(both)).toBe(false);
      }),
    );
  });

  it('covers when every day of the inner is in the outer', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (outer, inner) => {
        fc.pre(!isEmpty(inner));
        const sameEnd = outer.until === undefined || inner.until !== undefined;
        const expected = sameEnd && daysIn(inner).every((date) => contains(outer, date));
        expect(covers(outer, inner)).toBe(expected);
      }),
    );
  });

  it('coveredBy when every day is in one of the parts, in any order', () => {
    fc.assert(
      fc.property(anyPeriod, fc.array(anyPeriod, { maxLength: 8 }), (span, drawn) => {
        fc.pre(!isEmpty(span));
        const parts = drawn.filter((part) => !isEmpty(part));
        const sameEnd = span.until !== undefined || parts.some((part) => part.until === undefined);
        const expected = sameEnd && daysIn(span).every((date) => parts.some((part) => contains(part, date)));
        expect(coveredBy(span, parts)).toBe(expected);
        expect(coveredBy(span, [...parts].reverse())).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });
});
