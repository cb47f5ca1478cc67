import { describe, expect, it } from 'vitest';
import { extractCitations } from './extract-citations.js';

/** Texts whose numbers, headings and names start alike and go on differently. */
const PIECES = [
  'Quyết định số 118-QĐ/TW, ngày 22/8/2023 của Ban Bí thư.',
  'Quyết định số 118-QĐ/TW, ngày 22/8/2023 của Ban Bí thư về việc này.',
  'Quyết định số 118-QĐ/TW, ngày 22/8/2023 của Ban Bí thư Trung ương Đảng khóa XII về việc này.',
  'Quyết định số 119-QĐ/TW của Ban Bí thư Trung ương Đảng (khóa XIII).',
  'Thông tư số 12/2013/TT-BNV của Bộ Nội vụ và Bộ Tài chính;',
  'Thông tư số 12/2013/TT-BNV của Bộ Nội vụ và Chương trình hành động;',
  'Thông tư số 03/2013/TT-BNV, TT-BTC của Bộ Nội vụ',
  'Quyết định số 03/QĐ-UBND của Sở Văn hóa, Thể thao và Du lịch,',
  'Quyết định số 03/QĐ-UBND của Sở Văn hóa, xã hội',
  'Hướng dẫn số 03-HD/ĐUK, CĐTTW ngày 1/2/2024',
  'Hướng dẫn số 03-HD/ĐUK, ngày 1/2/2024',
  'Hướng dẫn số O3-HD/ĐUK ngày 31/2/2024',
  'Hướng dẫn số 03-HD /ĐUK ngày 29/2/2024)',
  'Luật số 75/2015/QH13',
  'nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
  'số 5 ngày, 5-NQ/TW, tiết 5.5-NQ/TW',
];

const ofText = (text: string) => extractCitations(text).map(({ start: _, end: __, ...said }) => said);

describe('what a text has met before', () => {
  it.each(PIECES)('changes nothing: %s', (piece) => {
    const others = PIECES.filter((other) => other !== piece).map((other) => `${other}\f\n\n`);
    const met = extractCitations(others.join('')).length;
    expect(ofText(`${others.join('')}${piece}`).slice(met)).toEqual(ofText(piece));
    expect(ofText(`${piece.normalize('NFD')}\f\n\n${others.join('')}${piece}`).slice(-1)).toEqual(
      ofText(piece).slice(-1),
    );
  });
});
