import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, addAmounts, amountOf, exactly } from './amount.js';
import { compareCount, compareShare } from './share.js';

describe('a share and its threshold', () => {
  it('is compared exactly, where division would round', () => {
    expect(compareShare(exactly(9), exactly(10), '>=', 90)).toBe('yes');
    expect(compareShare(exactly(3), exactly(40), '>', 7.5)).toBe('no');
    expect(compareShare(exactly(3), exactly(40), '>=', 7.5)).toBe('yes');
    expect(compareShare(exactly(75), exactly(100), '>', 75)).toBe('no');
    expect(compareShare(exactly(751), exactly(1000), '>', 75)).toBe('yes');
    expect(compareShare(exactly(41), exactly(41), '=', 100)).toBe('yes');
  });

  it('is unknown of nothing, and where the base may be zero', () => {
    expect(compareShare(exactly(0), exactly(0), '>=', 90)).toBe('unknown');
    expect(compareShare(exactly(5), amountOf(10, 'nearly'), '>=', 90)).toBe('unknown');
  });

  it('is decided by bounds only where they leave one answer', () => {
    const almost = amountOf(900, 'rounded', 100);
    expect(compareShare(almost, exactly(1000), '>=', 90)).toBe('unknown');
    expect(compareShare(almost, exactly(1000), '>=', 85)).toBe('yes');
    expect(compareShare(almost, exactly(1000), '>=', 96)).toBe('no');
    expect(compareShare(amountOf(960, 'more-than'), exactly(1000), '>=', 96)).toBe('yes');
    expect(compareShare(amountOf(960, 'nearly'), exactly(1000), '>=', 97)).toBe('no');
    expect(compareShare(exactly(10), amountOf(1000, 'more-than'), '>=', 2)).toBe('no');
    expect(compareShare(exactly(100), amountOf(1000, 'more-than'), '>=', 2)).toBe('unknown');
  });

  it('never decides against an exact number inside the bounds', () => {
    const bounded = fc.tuple(fc.nat(200), fc.nat(20)).map(([low, width]) => ({ low, high: low + width }));
    fc.assert(
      fc.property(
        bounded,
        bounded,
        fc.constantFrom('>', '>=', '<', '<=', '=', '!=' as const),
        fc.nat(120),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, d, operator, threshold, at) => {
          const amount = ({ low, high }: { low: number; high: number }): Amount => ({
            low,
            high,
            estimated: false,
          });
          const inside = ({ low, high }: { low: number; high: number }) =>
            low + Math.floor((high - low) * at);
          const said = compareShare(amount(n), amount(d), operator, threshold);
          const truth = compareShare(exactly(inside(n)), exactly(inside(d)), operator, threshold);
          return said === 'unknown' || said === truth;
        },
      ),
      { seed: 11, numRuns: 2000 },
    );
  });
});

describe('a count', () => {
  it('is compared with its bounds', () => {
    expect(compareCount(exactly(2), '>=', 2)).toBe('yes');
    expect(compareCount(amountOf(2, 'more-than'), '=', 2)).toBe('unknown');
    expect(compareCount(amountOf(5, 'more-than'), '=', 2)).toBe('no');
    expect(compareCount(amountOf(5, 'more-than'), '!=', 2)).toBe('yes');
  });

  it('adds bounds, and an estimated part makes the sum estimated', () => {
    expect(addAmounts([exactly(3), amountOf(10, 'rounded', 10, true)])).toEqual({
      low: 8,
      high: 18,
      estimated: true,
    });
  });
});
