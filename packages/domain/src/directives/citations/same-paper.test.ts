import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.js';
import { extractCitations } from './extract-citations.js';
import { samePaper } from './same-paper.js';

const cite = (text: string) => {
  const found = extractCitations(text)[0];
  if (found === undefined) throw new Error(`no citation in ${text}`);
  return found;
};

describe('samePaper', () => {
  it.each([
    ['Quy định số 890-QĐi/TU, ngày 05/3/2019', 'Quy định số 890-QĐ/TU, ngày 05/3/2019', true],
    ['Quy định số 890-QĐi/TU', '890-QĐ/TU', true],
    ['Quyết định số 218-QĐ/TW, ngày 12/12/2013', 'Quy định số 218-QĐ/TW, ngày 12/12/2013', true],
    ['Quyết định số 213-QĐ/TW', 'Quy định số 213-QĐ/TW', false],
    ['Chỉ thị số 29-CT/TU ngày 13/3/2023', 'Chỉ thị số 29-CT/TU ngày 14/3/2023', false],
    ['Chỉ thị số 29-CT/TU', 'Chỉ thị số 29-CT/TW', false],
    ['Nghị định 126', 'Nghị định 126', false],
  ])('%s / %s', (a, b, same) => {
    expect(samePaper(cite(a), cite(b))).toBe(same);
    expect(samePaper(cite(b), cite(a))).toBe(same);
  });

  it('takes a symbol that is none for nothing', () => {
    const broken = { symbol: 'không số', date: day('2024-01-01'), type: null };
    expect(samePaper(broken, broken)).toBe(false);
  });
});
