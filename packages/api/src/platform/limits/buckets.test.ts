import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BucketRule, MemoryBuckets } from './buckets.js';

const RULE: BucketRule = { size: 100, perSecond: 10 };

describe('a bucket', () => {
  it('is full at first, gives all or nothing, and fills again', () => {
    const buckets = new MemoryBuckets();
    expect(buckets.take('a', RULE, 80, 0)).toEqual({ taken: true, remaining: 20 });
    expect(buckets.take('a', RULE, 21, 0)).toEqual({ taken: false, remaining: 20 });
    expect(buckets.take('a', RULE, 30, 1_000)).toEqual({ taken: true, remaining: 0 });
    expect(buckets.take('a', RULE, 1, 1_000_000)).toEqual({ taken: true, remaining: 99 });
  });

  it('is of one caller', () => {
    const buckets = new MemoryBuckets();
    buckets.take('a', RULE, 100, 0);
    expect(buckets.take('b', RULE, 100, 0).taken).toBe(true);
  });

  it('takes back what was not used, and keeps a debt no larger than itself', () => {
    const buckets = new MemoryBuckets();
    buckets.take('a', RULE, 60, 0);
    expect(buckets.settle('a', RULE, 50, 0).remaining).toBe(90);
    expect(buckets.settle('a', RULE, 50, 0).remaining).toBe(100);
    expect(buckets.settle('a', RULE, -1_000, 0).remaining).toBe(-100);
    expect(buckets.take('a', RULE, 1, 10_000).taken).toBe(false);
    expect(buckets.take('a', RULE, 1, 10_200).taken).toBe(true);
  });

  it('does not lose by a clock that stands still or goes back', () => {
    const buckets = new MemoryBuckets();
    buckets.take('a', RULE, 50, 1_000);
    expect(buckets.take('a', RULE, 0, 500).remaining).toBe(50);
  });

  it('forgets whoever was quiet longest', () => {
    const buckets = new MemoryBuckets(2);
    buckets.take('a', RULE, 100, 0);
    buckets.take('b', RULE, 100, 0);
    buckets.take('a', RULE, 0, 0);
    buckets.take('c', RULE, 100, 0);
    expect(buckets.take('a', RULE, 1, 0).taken).toBe(false);
    expect(buckets.take('b', RULE, 1, 0).taken).toBe(true);
  });

  it('never gives more than its size and what flowed in since', () => {
    const ask = fc.record({ points: fc.nat(150), after: fc.nat(3_000) });
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 50 }), (asks) => {
        const buckets = new MemoryBuckets();
        let at = 0;
        let given = 0;
        for (const { points, after } of asks) {
          at += after;
          const { taken, remaining } = buckets.take('a', RULE, points, at);
          if (taken) given += points;
          expect(remaining).toBeGreaterThanOrEqual(0);
          expect(given).toBeLessThanOrEqual(RULE.size + (at / 1_000) * RULE.perSecond + 1e-6);
        }
      }),
    );
  });
});
