import { expect, it } from 'vitest';
import { sqlText } from './sql-values.js';

it.each([
  [null, null],
  [undefined, null],
  [1.5, '1.5'],
  [false, 'false'],
  [new Date('2024-01-01T00:00:00Z'), '2024-01-01T00:00:00.000Z'],
  [{ a: ['x'] }, '{"a":["x"]}'],
  [[], '{}'],
  [['a', null, 'b"c\\d,{}'], '{"a",NULL,"b\\"c\\\\d,{}"}'],
  [[[1], [2]], '{{"1"},{"2"}}'],
])('writes %j as %j', (value, text) => {
  expect(sqlText(value)).toBe(text);
});

it('refuses text with a NUL, alone or in a list', () => {
  expect(() => sqlText('a\0')).toThrow('BAD_INPUT');
  expect(() => sqlText(['a\0'])).toThrow('BAD_INPUT');
});
