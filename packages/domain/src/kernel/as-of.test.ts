import { expect, it } from 'vitest';
import { asOf, wasKnown } from './as-of.js';
import { day } from './calendar-date.js';

const on = day('2024-01-01');

it('knows everything unless a day of knowledge is given', () => {
  expect(asOf(on)).toEqual({ on, knownOn: '9999-12-31' });
  expect(asOf(on, day('2024-06-30'))).toEqual({ on, knownOn: '2024-06-30' });
});

it.each([
  ['2024-06-09', false],
  ['2024-06-10', true],
  ['2024-06-19', true],
  ['2024-06-20', false],
])('a record entered on 10/6 and corrected on 20/6 was known at the end of %s: %s', (knownOn, expected) => {
  const record = { recordedOn: day('2024-06-10'), supersededOn: day('2024-06-20') };
  expect(wasKnown(record, asOf(on, day(knownOn)))).toBe(expected);
});

it('a record without clocks was always known', () => {
  expect(wasKnown({}, asOf(on, day('0001-01-01')))).toBe(true);
});

it('the day that is asked about plays no part', () => {
  expect(wasKnown({ recordedOn: day('2024-06-10') }, asOf(day('1990-01-01')))).toBe(true);
});
