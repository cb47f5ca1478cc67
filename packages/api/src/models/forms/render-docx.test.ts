import type { FilledForm } from '@danvan/domain';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
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
  submittedTo: 'nơi nhận đăng ký',
  rows: [
    { label: 'Tên mô hình', value: 'Một cửa <thân thiện> & nhanh' },
    { label: 'Địa chỉ', value: null },
  ],
  table: null,
  notice: 'Không phải mẫu chính thức.',
};

const parts = async (filled: FilledForm): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await renderDocx(filled))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** The text of a part, one paragraph a line. */
const textOf = (xml = ''): string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text)
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    )
    .filter((text) => text !== '');

const footers = (files: Readonly<Record<string, string>>): string[] =>
  Object.keys(files)
    .filter((name) => /^word\/footer\d*\.xml$/.test(name))
    .flatMap((name) => textOf(files[name]));

describe('renderDocx', () => {
  it('reads back as the text of the form and no other word', async () => {
    const files = await parts(form);
    expect(textOf(files['word/document.xml'])).toEqual([
      'Mẫu 1',
      'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
      'CHI BỘ SỞ MẪU',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Thái Nguyên, ngày 20 tháng 5 năm 2024',
      'BẢN ĐĂNG KÝ XÂY DỰNG MÔ HÌNH “DÂN VẬN KHÉO”',
      'nơi nhận đăng ký',
      'Tên mô hình: Một cửa <thân thiện> & nhanh',
      'Địa chỉ: …………',
    ]);
    expect(footers(files)).toEqual(['Không phải mẫu chính thức.']);
  });

  it('has the page of an official paper, in a letter that has every Vietnamese mark', async () => {
    const { 'word/document.xml': xml = '' } = await parts(form);
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar [^>]*w:left="1701"/);
    expect(xml).toContain('Times New Roman');
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
    expect(footers(await parts({ ...form, notice: null }))).toEqual([]);
  });
});
