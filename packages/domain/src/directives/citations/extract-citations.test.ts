import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.js';
import { extractCitations } from './extract-citations.js';

const full = (text: string): Citation[] => extractCitations(text).filter(({ kind }) => kind === 'full');
const symbols = (text: string) => extractCitations(text).map(({ symbol }) => symbol);

describe('a full citation', () => {
  it('says where it stands in the text of the caller, and what it names', () => {
    const text =
      'Hội thực hiện Chỉ thị số 29-CT/TU ngày 13/3/2023 của Ban Thường vụ Tỉnh ủy về công tác hội.';
    const start = text.indexOf('29-CT');
    expect(extractCitations(text)).toEqual([
      {
        start,
        end: start + 8,
        surface: '29-CT/TU',
        kind: 'full',
        symbol: '29-CT/TU',
        type: 'directive',
        date: '2023-03-13',
        issuer: 'Ban Thường vụ Tỉnh ủy',
      },
    ]);
  });

  it.each([
    [
      'Chỉ thị số 17-CT/TW, ngày 28/8/2012 của Bộ Chính trị khóa XI “về hội”',
      '2012-08-28',
      'Bộ Chính trị khóa XI',
    ],
    ['Quyết định số 118-QĐ/TW,\nngày 22-8-2023 của Ban Bí thư\nvề hội', '2023-08-22', 'Ban Bí thư'],
    ['Thông báo số 158-TB/TW, ngày 02-01-2020 kết luận của Ban Bí thư', '2020-01-02', 'Ban Bí thư'],
    ['Hướng dẫn số 29-HD/ĐUK ngày 16 tháng 4 năm 2024', '2024-04-16', null],
    ['Kết luận số 102-KL/TW của Bộ Chính trị, ngày 22/9/2014', '2014-09-22', 'Bộ Chính trị'],
    ['Kết luận số 102-KL/TW (22/9/2014)', '2014-09-22', null],
    ['Chỉ thị số 17-CT/TW ngày 28/8/2012\n\ncủa Bộ Chính trị', '2012-08-28', 'Bộ Chính trị'],
    [
      'Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng khóa\n\nXI về dân vận',
      null,
      'Ban Chấp hành Trung ương Đảng khóa XI',
    ],
    [
      'Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương (khóa XI) về dân vận',
      null,
      'Ban Chấp hành Trung ương (khóa XI)',
    ],
    ['Nghị quyết số 28-NQ/TW của Bộ Chính trị và các văn bản', null, 'Bộ Chính trị'],
    ['Quyết định số 08/2022/QĐ-UBND của\nỦy ban nhân dân tỉnh về ban hành', null, 'Ủy ban nhân dân tỉnh'],
    [
      'Thông tư số 15/2022/TT-BNV của Bộ Lao động - Thương binh và Xã hội về',
      null,
      'Bộ Lao động - Thương binh và Xã hội',
    ],
    [
      'Ngày 13/3/2023, Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 29-CT/TU',
      '2023-03-13',
      'Ban Thường vụ Tỉnh ủy',
    ],
    ['Chính phủ đã ban hành Nghị định số 126/2024/NĐ-CP', null, 'Chính phủ'],
    ['Chỉ thị của Bộ Chính trị số 17-CT/TW', null, 'Bộ Chính trị'],
    ['Quyết định ngày 22/8/2023 của Ban Bí thư (số 118-QĐ/TW)', '2023-08-22', 'Ban Bí thư'],
    ['118-QĐ/TW, Quyết định của Ban Bí thư', null, 'Ban Bí thư'],
    ['Nghi dinh so 45/2010/ND-CP ngay 21/4/2010 cua Chinh phu', '2010-04-21', 'Chinh phu'],
    ['Nghị định số 45/2010/NĐ-CP ngày 31/2/2010', null, null],
    ['Nghị định số 45/2010/NĐ-CP tăng cường quản lý', null, null],
  ])('has its date and issuer: %s', (text, date, issuer) =>
    expect(extractCitations(text)).toMatchObject([{ kind: 'full', date, issuer }]),
  );

  it.each([
    ['Quy định số 213-QĐ/TW', 'regulation'],
    ['Quyết định số 213-QĐ/TW', 'decision'],
    ['theo 213-QĐ/TW', null],
    ['KL số 72-KL/TW', 'conclusion'],
    ['hướng dẫn 29-CT/TU', 'directive'],
    ['Chương trình hành động số 62-CTr/TU', 'programme'],
    ['Luật Mặt trận Tổ quốc Việt Nam số 75/2015/QH13', 'law'],
    ['Nghị quyết số 202/2025/QH15', 'resolution'],
    ['118-QĐ/TW, Quyết định của Ban Bí thư', 'decision'],
    ['Công văn số 6463/BNV-TCPCP', 'dispatch'],
  ])('has its type from the word beside it, else from the code: %s', (text, type) =>
    expect(full(text)).toMatchObject([{ type }]),
  );

  it.each([
    ['Đề án số 05- ĐA/TU', '05- ĐA/TU', '05-ĐA/TU'],
    ['Quyết định số 118 -\nQĐ / TW', '118 -\nQĐ / TW', '118-QĐ/TW'],
    ['**Chỉ thị** số **29**-CT/TU', '29**-CT/TU', '29-CT/TU'],
    ['Số: 29–CT/TU', '29–CT/TU', '29-CT/TU'],
    ['Số\u00a029\u00a0-\u00a0HD/ĐUK', '29\u00a0-\u00a0HD/ĐUK', '29-HD/ĐUK'],
    ['Quyết định 118-Q\u00d0/TW', '118-Q\u00d0/TW', '118-QĐ/TW'],
    ['Chỉ thị 17-\u0421\u0422/\u0422W', '17-\u0421\u0422/\u0422W', '17-CT/TW'],
    ['Kết luận 1O2-KL/TƯ', '1O2-KL/TƯ', '102-KL/TW'],
    ['Chỉ thị l7-CT/TW', 'l7-CT/TW', '17-CT/TW'],
    ['Nghị định 45/2010/ND-CP', '45/2010/ND-CP', '45/2010/NĐ-CP'],
    ['Quyết định 1847/QD-TTg', '1847/QD-TTg', '1847/QĐ-TTg'],
    ['Quy định số 11-QĐI/TW', '11-QĐI/TW', '11-QĐi/TW'],
    ['Nghị quyết 28/NQ-TW', '28/NQ-TW', '28-NQ/TW'],
    ['số29-HD/ĐUK', '29-HD/ĐUK', '29-HD/ĐUK'],
    ['03-TTr/ĐUMTTQ, CĐTTW, ngày 1/2/2025', '03-TTr/ĐUMTTQ, CĐTTW', '03-TTr/ĐUMTTQ, CĐTTW'],
    ['Chỉ thị số 29-CT/TU, UBND tỉnh giao', '29-CT/TU', '29-CT/TU'],
    [
      '403/2017/NQLT-UBTVQH14-CP-\nĐCTUBTWMTTQVN',
      '403/2017/NQLT-UBTVQH14-CP-\nĐCTUBTWMTTQVN',
      '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
    ],
    ['367-QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP'],
    ['Nghị quyết 30a/2008/NQ-CP', '30a/2008/NQ-CP', '30a/2008/NQ-CP'],
    ['Quyết định số 17-XYZ/QRS', '17-XYZ/QRS', '17-XYZ/QRS'],
    ['29-CT/TU - Kế hoạch', '29-CT/TU', '29-CT/TU'],
  ])('is read however it is written: %j', (text, surface, symbol) =>
    expect(extractCitations(text)).toMatchObject([{ kind: 'full', surface, symbol }]),
  );

  it('takes its date from the head of a letter when it is the own number', () => {
    const head =
      'ĐẢNG ỦY KHỐI\n*\n\nSố 12-HD/ĐUK\n\n\u00a0\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHòa Bình, ngày 16 tháng 4 năm 2024\n';
    expect(extractCitations(head)).toMatchObject([{ symbol: '12-HD/ĐUK', date: '2024-04-16' }]);
    expect(extractCitations(`Theo văn bản số 12-HD/ĐUK đã nêu. ${head.slice(30)}`)[0]?.date).toBeNull();
  });
});

describe('a list', () => {
  it('gives its type and issuer to every number', () =>
    expect(full('theo Quyết định 217-QĐ/TW, 218-QĐ/TW của Bộ Chính trị; tham gia')).toMatchObject([
      { symbol: '217-QĐ/TW', type: 'decision', issuer: 'Bộ Chính trị' },
      { symbol: '218-QĐ/TW', type: 'decision', issuer: 'Bộ Chính trị' },
    ]));

  it('keeps dates apart unless they are said to be one', () => {
    expect(
      full('Quyết định 217-QĐ/TW ngày 12/12/2013 và 218-QĐ/TW ngày 13/12/2013 của Bộ Chính trị'),
    ).toMatchObject([
      { date: '2013-12-12', issuer: 'Bộ Chính trị' },
      { date: '2013-12-13', issuer: 'Bộ Chính trị', type: 'decision' },
    ]);
    expect(full('Quyết định 217-QĐ/TW, 218-QĐ/TW cùng ngày 12/12/2013')).toMatchObject([
      { date: '2013-12-12' },
      { date: '2013-12-12' },
    ]);
  });

  it('does not lend a type that the code cannot mean, nor an issuer of another code', () =>
    expect(full('Kết luận 102-KL/TW, 217-QĐ/TW, 62-CTr/TU của Tỉnh ủy')).toMatchObject([
      { type: 'conclusion', issuer: null },
      { type: null, issuer: null },
      { type: 'programme', issuer: 'Tỉnh ủy' },
    ]));

  it('reads bare numbers with the code of the last', () =>
    expect(extractCitations('các Nghị quyết số 18, 19 và 20-NQ/TW của Trung ương')).toMatchObject([
      { kind: 'short', surface: 'Nghị quyết số 18', symbol: '18-NQ/TW', type: 'resolution' },
      { kind: 'short', surface: '19', symbol: '19-NQ/TW', issuer: 'Trung ương' },
      { kind: 'full', surface: '20-NQ/TW', symbol: '20-NQ/TW' },
    ]));
});

describe('a short form', () => {
  const decree = 'Nghị định số 126/2024/NĐ-CP ngày 8/10/2024 của Chính phủ';

  it('is resolved by a full citation before it, else after it', () => {
    expect(extractCitations(`${decree}. Theo Nghị định 126, hội báo cáo.`)[1]).toMatchObject({
      kind: 'short',
      surface: 'Nghị định 126',
      symbol: '126/2024/NĐ-CP',
      type: 'decree',
    });
    expect(symbols(`Theo Nghị định 126, hội báo cáo. ${decree}.`)).toEqual([
      '126/2024/NĐ-CP',
      '126/2024/NĐ-CP',
    ]);
    expect(symbols(`Nghị định số 126/2024/NĐ-CP; Nghị định 126; Nghị định số 126/2020/NĐ-CP`)[1]).toBe(
      '126/2024/NĐ-CP',
    );
  });

  it('stays open when nothing or more than one paper fits', () => {
    expect(extractCitations('Theo Nghị định 126, hội báo cáo.')).toMatchObject([
      { symbol: null, type: 'decree' },
    ]);
    expect(symbols('Nghị quyết số 28-NQ/TW và Kết luận 28')).toEqual(['28-NQ/TW', null]);
    expect(
      symbols('Nghị định số 126/2024/NĐ-CP, Nghị định số 126/2020/NĐ-CP; theo Nghị định 126')[2],
    ).toBeNull();
  });

  it('is told apart by its year', () =>
    expect(
      symbols('Nghị định số 126/2024/NĐ-CP, Nghị định số 126/2020/NĐ-CP; theo Nghị định 126/2020')[2],
    ).toBe('126/2020/NĐ-CP'));

  it('takes QĐ and QĐi of one number for one paper', () =>
    expect(symbols('Quy định số 890-QĐi/TU; Quy định số 890-QĐ/TU; Quy định 890 nêu')).toEqual([
      '890-QĐi/TU',
      '890-QĐ/TU',
      '890-QĐi/TU',
    ]));

  it('counts as one with an abbreviation only when the text resolves it', () =>
    expect(symbols('Nghị quyết số 28-NQ/TW; NQ 28; NĐ 5')).toEqual(['28-NQ/TW', '28-NQ/TW']));

  it.each([
    'Nghị quyết Trung ương 4 khóa XI',
    'Kế hoạch 5 năm 2021 - 2025',
    'Kế hoạch 2024 của xã',
    'Kế hoạch 12/2024',
    'Báo cáo 6 tháng đầu năm',
    'Nghị quyết 3 điểm',
    'Thông báo 15 hộ dân',
    'quyết định 2 nội dung',
    'Chỉ thị 4.5 và 30%',
    'Nghị quyết Đại hội lần thứ 13',
    'Hướng dẫn 12-15 xã',
  ])('is no citation: %s', (text) => expect(extractCitations(text)).toEqual([]));
});

describe('what is no citation', () => {
  it.each([
    '3/4 số hội, 24/7, tháng 12/2024, ngày 13/3/2023, 30-5',
    'giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025',
    'Điện thoại: 0233.3852.123, 024-3825-1234, (+84) 912 345 678',
    'Mẫu số 01/HNCT, Mẫu số 2a, Mẫu số 05/BC-UBND, Biểu số 3/KH-UBND',
    'Số: /QĐ-UBND; Số      -CT/TU; Số:    /2024/QĐ-UBND; Số: …/KH-ĐUK',
    'số 5/10 đường Lê Lợi, số 12/3-KDC, phòng 2-B/C',
    'khóa XI, lần thứ XIX, mục II.4.3',
    'mạng 4G/LTE-A, 5-HT/abc, 10/24-AB, 12/kg-con, 29-A1/123',
    'https://vi.du/van-ban/2024/217-QĐ/TW-abc/45.pdf',
    '22KV-110KV/50HZ',
    '12.217-QĐ/TW, 3/217-QĐ/TW',
    '',
  ])('%j', (text) => expect(extractCitations(text)).toEqual([]));
});
