import { expect, it } from 'vitest';
import { MemoryBuckets } from './buckets.js';
import { callerOf } from './caller.js';
import { DEFAULT_LIMIT_VALUES } from './limits.js';
import { CostMeter } from './meter.js';

it('takes the points of an operation once, however often it is charged for them', async () => {
  const buckets = new MemoryBuckets();
  const limits = { ...DEFAULT_LIMIT_VALUES, anonymousBucket: 100 };
  const caller = callerOf({ subject: null }, '192.0.2.1', limits);
  const meter = new CostMeter(limits, caller, buckets, () => 0);
  const left = () => buckets.take(caller.key, caller.rule, 0, 0).remaining;
  expect(await meter.enter()).toBe(true);
  expect(left()).toBe(99);
  expect(await meter.charge(60)).toBe(true);
  expect(left()).toBe(40);
  // asked on one way, and finished on another
  expect(await meter.charge(60)).toBe(true);
  expect(left()).toBe(40);
  await meter.settle(10);
  expect(left()).toBe(90);
});
