import { expect, it } from 'vitest';
import { lazy } from './lazy.js';

it('makes once, and not before it is asked', () => {
  let times = 0;
  const list = lazy(() => {
    times += 1;
    return [times];
  });
  expect(times).toBe(0);
  expect(list()).toBe(list());
  expect(list()).toEqual([1]);
});

it('tries again what could not be made', () => {
  let times = 0;
  const list = lazy(() => {
    times += 1;
    if (times === 1) throw new Error('not yet');
    return [times];
  });
  expect(list).toThrow('not yet');
  expect(list()).toEqual([2]);
});
