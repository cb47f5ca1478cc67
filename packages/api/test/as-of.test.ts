import { asOf, day, LAST_DAY } from '@danvan/domain';
import { expect, it } from 'vitest';
import { knownBefore } from '../src/platform/index.js';

it('knows what was recorded until midnight in Vietnam', () => {
  expect(knownBefore(asOf(day('2024-01-01'), day('2024-10-31')))).toBe('2024-10-31T17:00:00.000Z');
});

it('knows everything where no day of knowledge ends it', () => {
  expect(knownBefore(asOf(day('2024-01-01'), LAST_DAY))).toBe('infinity');
});
