import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CellValue, readNumber, readYesOrNo } from './read-number.js';

const read = (cell: CellValue, decimals = 0) => {
  const result = readNumber(cell, decimals);
  return result.ok ? result.value : result.issues.map(({ code }) => code).join();
};

it.each([
  [null, null],
  ['', null],
  ['  ', null],
  ['0', 0],
  [0, 0],
  ['12', 12],
  ['1.234', 1234],
  ['1.234.567', 1_234_567],
  ['1 234', 1234],
  ['1\u00A0234', 1234],
  ['12,5', 12.5],
  ['1.234,5', 1234.5],
  ['12.5', 12.5],
  ['1234.56', 1234.56],
  ['007', 7],
])('reads %j as %j', (cell, value) => {
  expect(read(cell)).toBe(value);
});

it.each(['-1', '1.23.456', '1,234,567', '12a', '1.234 567', '=1+1', '1e5', 'một', '١٢'])(
  'does not guess what %j is',
  (cell) => {
    expect(read(cell)).toBe('WORKBOOK_NUMBER_INVALID');
  },
);

it('does not guess between thousands and decimals where both are possible', () => {
  expect(read('1.234', 2)).toBe(1234);
  expect(read('1.234', 3)).toBe('WORKBOOK_NUMBER_INVALID');
  expect(read(1.234, 3)).toBe(1.234);
});

it('reads every number as offices write it', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const thousands = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
      expect(read(thousands)).toBe(whole);
      const decimals = String(cents).padStart(2, '0');
      expect(read(`${thousands},${decimals}`, 2)).toBe(Number(`${whole}.${decimals}`));
    }),
    { seed: 7 },
  );
});

it('reads yes and no as people write them', () => {
  const values = ['Có', 'không', ' X ', 1, 0, '', null].map((cell) => readYesOrNo(cell));
  expect(values).toEqual([1, 0, 1, 1, 0, null, null].map((value) => ({ ok: true, value })));
  expect(readYesOrNo('2')).toMatchObject({ ok: false, issues: [{ code: 'VALUE_NOT_YES_OR_NO' }] });
});
