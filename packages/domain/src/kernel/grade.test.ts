import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GRADES, weakest } from './grade.js';

const anyGrade = fc.constantFrom(...GRADES);

it('orders the grades from the text itself to mere recollection', () => {
  expect(GRADES).toEqual(['verified', 'quoted', 'reported', 'inferred', 'recalled']);
});

it.each([
  ['verified', 'verified', 'verified'],
  ['verified', 'quoted', 'quoted'],
  ['reported', 'quoted', 'reported'],
  ['inferred', 'reported', 'inferred'],
  ['recalled', 'verified', 'recalled'],
] as const)('%s with %s is no better than %s', (a, b, expected) => {
  expect(weakest(a, b)).toBe(expected);
});

it('does not depend on the order or the grouping of premises', () => {
  fc.assert(
    fc.property(anyGrade, anyGrade, anyGrade, (a, b, c) => {
      expect(weakest(a, b)).toBe(weakest(b, a));
      expect(weakest(weakest(a, b), c)).toBe(weakest(a, weakest(b, c)));
      expect([a, b]).toContain(weakest(a, b));
    }),
  );
});
