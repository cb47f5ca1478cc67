import { describe, expect, it } from 'vitest';
import { day } from '../kernel/index.js';
import { formatDate, formatNumber } from './format.js';

describe('formatNumber', () => {
  it.each<[number, string | null, string, string]>([
    [91.2, '%', '91,2 %', '91.2%'],
    [1234.5, null, '1.234,5', '1,234.5'],
    [0, null, '0', '0'],
    [-0, null, '0', '0'],
    [-1234567, null, '-1.234.567', '-1,234,567'],
    [999, null, '999', '999'],
    [1000, null, '1.000', '1,000'],
    [0.1 + 0.2, null, '0,3', '0.3'],
    [91.96, '%', '91,96 %', '91.96%'],
    [1, 'member', '1 hội viên', '1 member'],
    [2, 'member', '2 hội viên', '2 members'],
    [45, 'triệu đồng', '45 triệu đồng', '45 triệu đồng'],
    [3, '', '3', '3'],
    [1e-9, null, '1e-9', '1e-9'],
    [1e21, null, '1e+21', '1e+21'],
    [Number.NaN, null, 'NaN', 'NaN'],
  ])('%s %s', (value, unit, vietnamese, english) => {
    expect(formatNumber(value, unit, 'vi')).toBe(vietnamese);
    expect(formatNumber(value, unit, 'en')).toBe(english);
  });
});

describe('formatDate', () => {
  it('writes a day as each language does', () => {
    expect(formatDate(day('2024-03-20'), 'vi')).toBe('20/3/2024');
    expect(formatDate(day('2024-03-20'), 'en')).toBe('20 March 2024');
    expect(formatDate(day('2025-12-01'), 'en')).toBe('1 December 2025');
  });
});
