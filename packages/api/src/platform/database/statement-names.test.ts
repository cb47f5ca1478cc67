import { expect, it } from 'vitest';
import { StatementNames } from './statement-names.js';

it('names a text once and for good, and no more texts than its limit', () => {
  const names = new StatementNames(2);
  const first = names.nameOf('select 1');
  expect(first).toMatch(/^d[\da-f]{30}$/);
  expect(names.nameOf('select 2')).not.toBe(first);
  expect(names.nameOf('select 3')).toBeUndefined();
  expect(names.nameOf('select 1')).toBe(first);
});
