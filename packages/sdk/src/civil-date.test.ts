import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.js';

describe('a day', () => {
  it.each(['2024-10-31', '2024-02-29', '0001-01-01', '9999-12-31'])('%s', (text) => {
    expect(civilDate(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '2024-13-01',
    '2024-00-10',
    '31/10/2024',
    '2024-10-31T00:00:00Z',
    '0000-01-01',
    '',
    ' 2024-10-31',
  ])('not %j', (text) => {
    expect(() => civilDate(text)).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });
});
