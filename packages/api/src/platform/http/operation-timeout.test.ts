import { expect, it } from 'vitest';
import { ApiError } from '../errors/index.js';
import { Deadline, withinTime } from './operation-timeout.js';

const late = new ApiError('TIMEOUT', 'late');

it('tells by its signal whether it had passed before or after the signal was asked for', () => {
  const before = new Deadline();
  const { signal } = before;
  expect([before.passed, signal.aborted]).toEqual([false, false]);
  before.pass(late);
  expect([before.passed, signal.aborted, signal.reason]).toEqual([true, true, late]);
  const after = new Deadline();
  after.pass(late);
  expect([after.passed, after.signal.aborted, after.signal.reason]).toEqual([true, true, late]);
});

it('ends what takes too long with TIMEOUT, and says so', async () => {
  const deadline = new Deadline();
  await expect(withinTime(1, deadline, () => new Promise(() => {}))).rejects.toMatchObject({
    code: 'TIMEOUT',
  });
  expect(deadline.passed).toBe(true);
  const other = new Deadline();
  expect(await withinTime(60_000, other, async () => 'done')).toBe('done');
  expect(other.passed).toBe(false);
});
