import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysInMonth, partsOf } from '../../kernel/index.js';
import { type DocumentNumber, documentType, formatDocumentNumber } from '../number/index.js';
import { anyDocumentNumber } from '../number/numbers.cases.js';
import { extractCitations } from './extract-citations.js';

const pieces = fc.constantFrom(
  ...[
    'Nghị định',
    'Quyết định',
    'nghị quyết',
    'Kết luận',
    'số',
    'Số:',
    'của Bộ Chính trị',
    'và',
    'các',
    'về hội',
  ],
  ...[
    'ngày 13/3/2023',
    ', ngày 2-1-2020',
    'ngày 16 tháng 4 năm 2024',
    'khóa XI',
    'Mẫu số',
    'Chính phủ ban hành',
  ],
  ...[
    '29-CT/TU',
    '45/2010/NĐ-CP',
    '126',
    '126/2024/NĐ-CP',
    '890-QĐi/TU',
    '05- ĐA/TU',
    '202/2025/QH15',
    '36/TT-MTTƯ-BTT',
  ],
  ...[
    'Ủy ban nhân dân tỉnh',
    '1',
    'O',
    'l',
    '/',
    '-',
    '–',
    ',',
    ';',
    '.',
    '(',
    ')',
    '\n',
    '\n\n',
    '\u00a0',
    '**',
    ' ',
    'Q\u00d0',
  ],
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', '', '\n')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

describe('extractCitations', () => {
  it('gives spans inside the text, in order, apart from each other, with their own surface', () =>
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const { start, end, surface } of extractCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(surface).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 1500 },
    ));

  it('finds the same in composed and decomposed text, each at its own place', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
        const mapped = extractCitations(composed).map((citation) => {
          const start = composed.slice(0, citation.start).normalize('NFD').length;
          const surface = citation.surface.normalize('NFD');
          return { ...citation, start, end: start + surface.length, surface };
        });
        expect(extractCitations(decomposed)).toEqual(mapped);
      }),
      { numRuns: 1500 },
    ));

  it('finds any number again in a sentence that cites it', () => {
    const days = fc
      .tuple(
        fc.integer({ min: 1946, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([year, month, day]) => dayOf(year, month, Math.min(day, daysInMonth(year, month))));
    const issuers = fc.constantFrom('Ban Bí thư', 'Chính phủ', 'Ban Thường vụ Tỉnh ủy', 'Bộ Nội vụ');
    const wordOf = (paper: DocumentNumber): string =>
      paper.possibleTypes[0] === undefined ? 'Văn bản' : documentType(paper.possibleTypes[0]).words.vi;
    fc.assert(
      fc.property(anyDocumentNumber, days, issuers, (paper, date, issuer) => {
        const symbol = formatDocumentNumber(paper);
        const { year, month, day } = partsOf(date);
        const text = `${wordOf(paper)} số ${symbol}, ngày ${day}/${month}/${year} của ${issuer}`;
        const start = text.indexOf(symbol);
        const type = paper.possibleTypes[0] ?? null;
        expect(extractCitations(text)).toEqual([
          { start, end: start + symbol.length, surface: symbol, kind: 'full', symbol, type, date, issuer },
        ]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('hostile text', () => {
  const hostile: [string, (size: number) => string][] = [
    ['digits', (size) => '1'.repeat(size)],
    ['fractions', (size) => '1/'.repeat(size)],
    ['hyphens', (size) => '-'.repeat(size)],
    ['hyphens between digits', (size) => '1-'.repeat(size)],
    ['letters like digits', (size) => 'O1'.repeat(size)],
    ['gaps inside a number', (size) => `1${' '.repeat(size)}-CT/TU`],
    ['a long list', (size) => `Quyết định ${'217-QĐ/TW, '.repeat(size / 4)}`],
    ['a long list of bare numbers', (size) => `Nghị định 1${', 1'.repeat(size)}`],
    ['short forms', (size) => 'Nghị định 126 '.repeat(size / 4)],
    ['type words', (size) => `${'Quyết định '.repeat(size)}số 1-QĐ/TW`],
    ['an endless issuer', (size) => `1-CT/TU của ${'Bộ '.repeat(size)}`],
    ['open parentheses', (size) => '(1-QĐ/TW'.repeat(size / 4)],
  ];
  const timeOf = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1) {
      // of the processor, not of the clock: on a busy machine others take long turns in between
      const from = process.cpuUsage();
      extractCitations(text);
      const { user, system } = process.cpuUsage(from);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };

  // four times the text would take sixteen times as long if the work were quadratic; the constant covers a busy machine
  it.each(hostile)('takes time in proportion to its length: %s', (_, make) => {
    timeOf(make(1_000));
    const small = timeOf(make(10_000));
    const large = timeOf(make(40_000));
    expect(large).toBeLessThan(small * 10 + 30);
  });
});
