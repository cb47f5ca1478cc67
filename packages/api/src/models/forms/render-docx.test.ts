import type { FilledForm } from '@danvan/domain';
import { describe, expect, it, vi } from 'vitest';
import { documentText, footText, partsOf, textOf } from '../../../test/models/support/read-docx.js';
import { renderDocx } from './render-docx.js';

const form: FilledForm = {
  code: '1',
  number: 'Mẫu 1',
  header: {
    style: 'party',
    left: ['ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', 'CHI BỘ SỞ MẪU'],
    right: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    placeAndDate: 'Thái Nguyên, ngày 20 tháng 5 năm 2024',
  },
  title: 'Bản đăng ký xây dựng mô hình “Dân vận khéo”',
  submittedTo: 'Kính gửi: nơi nhận đăng ký',
  rows: [
    { label: 'Tên mô hình', value: 'Một cửa <thân thiện> & nhanh' },
    { label: 'Địa chỉ', value: null },
  ],
  table: null,
  signatures: [{ who: 'NGƯỜI ĐĂNG KÝ', how: '(ký)' }],
  notice: 'Không phải mẫu chính thức.',
};

const parts = async (filled: FilledForm): Promise<Readonly<Record<string, string>>> =>
  partsOf(await renderDocx(filled));

describe('renderDocx', () => {
  it('reads back as the text of the form and no other word', async () => {
    const files = await parts(form);
    expect(documentText(files)).toEqual([
      'Mẫu 1',
      'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
      'CHI BỘ SỞ MẪU',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Thái Nguyên, ngày 20 tháng 5 năm 2024',
      'BẢN ĐĂNG KÝ XÂY DỰNG MÔ HÌNH “DÂN VẬN KHÉO”',
      'Kính gửi: nơi nhận đăng ký',
      'Tên mô hình: Một cửa <thân thiện> & nhanh',
      'Địa chỉ: ',
      'NGƯỜI ĐĂNG KÝ',
      '(ký)',
    ]);
    // on the first page and on those after it
    expect(footText(files)).toEqual(['Không phải mẫu chính thức.', 'Không phải mẫu chính thức.']);
  });

  it('is the same bytes whenever it is written', async () => {
    vi.useFakeTimers({ now: new Date('2024-05-20T00:00:00Z') });
    const before = await renderDocx(form);
    vi.setSystemTime(new Date('2026-01-02T03:04:05Z'));
    const after = await renderDocx(form);
    vi.useRealTimers();
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
    expect(partsOf(after)['docProps/core.xml']).not.toContain('2026');
  });

  it('has the page of an official paper, in a letter that has every Vietnamese mark', async () => {
    const { 'word/document.xml': xml = '' } = await parts(form);
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    // 20 mm above and below, 30 mm where it is bound, 15 mm on the right
    expect(xml).toMatch(/<w:pgMar [^>]*w:top="1134"[^>]*w:right="850"[^>]*w:bottom="1134"[^>]*w:left="1701"/);
    expect(new Set([...xml.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font))).toEqual(
      new Set(['Times New Roman']),
    );
    expect(xml).toMatch(/<w:sz w:val="28"\/>/);
  });

  it('writes a table of many models, lying where it is wide, with its head on every page', async () => {
    const columns = ['TT', 'Tên', 'Lĩnh vực', 'Mức', 'Địa chỉ', 'Nơi nhận', 'Ngày'];
    const list = {
      ...form,
      rows: [],
      table: { columns, rows: [['1', 'A', null, 'x', 'y', 'z', '1/5/2024']] },
    };
    const { 'word/document.xml': xml = '' } = await parts(list);
    expect(textOf(xml)).toEqual(expect.arrayContaining([...columns, '1/5/2024']));
    expect(xml).toContain('w:tblHeader');
    expect(xml).toMatch(/<w:pgSz [^>]*w:orient="landscape"/);
  });

  it('marks only what is not the official form', async () => {
    expect(footText(await parts({ ...form, notice: null }))).toEqual([]);
  });
});
