import { describe, expect, it } from 'vitest';
import { day, toBodyId } from '../../kernel/index.js';
import { did, FRONT_A, FRONT_B, GROUP, honoured, modelOf, WORLD } from '../invented-models.test-support.js';
import { type FilledForm, type FormOccasion, fillForm } from './fill-form.js';

const OCCASION: FormOccasion = { by: FRONT_A, on: day('2022-02-05'), place: 'Vân Hải', language: 'vi' };
const model = modelOf(
  [
    ...honoured(2021),
    did('spread', '2022-01-01', { parties: { 'taken-up-by': [FRONT_B] } }),
    did('shine', '2022-01-10'),
  ],
  { judgements: [{ id: 'j', judged: 'useful', outcome: 'met', on: day('2021-07-20'), by: FRONT_A }] },
);
const filled = (code: string, models = [model], more: Partial<FormOccasion> = {}): FilledForm => {
  const result = fillForm(WORLD, code, models, { ...OCCASION, ...more });
  if (!result.ok) throw new Error(result.issues.map(({ code: said }) => said).join());
  return result.value;
};
const codes = (code: string, models: readonly (typeof model)[]): string[] => {
  const result = fillForm(WORLD, code, models, OCCASION);
  return result.ok ? [] : result.issues.map((found) => found.code);
};

describe('fillForm', () => {
  it('fills the rows of a form of one model', () => {
    expect(filled('A')).toMatchObject({
      number: 'Mẫu A',
      title: 'Bản kê khai của nhóm',
      rows: [
        { label: 'Tên', value: 'Đèn trên bến' },
        { label: 'Nhóm', value: 'nhóm hộ Cửa Lạch' },
        { label: 'Đánh giá', value: 'có ích: đạt' },
      ],
      table: null,
    });
  });

  it('leaves blank what no record gives', () => {
    const bare = modelOf([], { kind: 'individual', holder: 'Nguyễn Văn Thử', owners: [] });
    expect(filled('B', [bare]).rows.map(({ value }) => value)).toEqual([
      'Nguyễn Văn Thử',
      'Đèn trên bến',
      null,
    ]);
  });

  it('fills a table of many, numbered, with every value there is', () => {
    const { table } = filled('C', [model, modelOf()]);
    expect(table?.columns[0]).toBe('TT');
    expect(table?.rows).toHaveLength(2);
    expect(table?.rows[0]).toEqual([
      '1',
      'Đèn trên bến',
      'tập thể',
      'việc biển',
      'cấp xã',
      'Cửa Lạch',
      'thắp đèn bến cá',
      'nhóm hộ Cửa Lạch',
      'Mặt trận xã A',
      'Mặt trận xã A',
      '1/7/2021',
      '1/8/2021',
      'Mặt trận xã A',
      'cấp huyện',
      'điển hình của huyện',
      'Mặt trận xã B',
      'Mặt trận xã A',
      '5/2/2022',
      '2022',
    ]);
    expect(table?.rows[1]?.slice(9, 14)).toEqual(['Mặt trận xã A', null, null, null, null]);
    expect(filled('C', []).table?.rows).toEqual([]);
  });

  it('leaves room to sign: by who registers and who takes it, else by who drew it up', () => {
    const signers = (form: FilledForm): string[] => form.signatures.map(({ who }) => who);
    expect(signers(filled('A'))).toEqual(['NƠI NHẬN ĐĂNG KÝ', 'ĐẠI DIỆN TẬP THỂ ĐĂNG KÝ']);
    const person = modelOf([], { kind: 'individual', holder: 'Nguyễn Văn Thử', owners: [] });
    expect(signers(filled('B', [person]))).toEqual(['NƠI NHẬN ĐĂNG KÝ', 'NGƯỜI ĐĂNG KÝ']);
    expect(signers(filled('C'))).toEqual(['ĐẠI DIỆN NƠI LẬP']);
  });

  it('marks a form that is not the official one, and no other', () => {
    expect(filled('C').notice).toMatch(/^Không phải mẫu chính thức/);
    expect(filled('C', [model], { language: 'en' }).notice).toMatch(/^Not an official form/);
    expect(filled('A').notice).toBeNull();
  });

  it('says what is wrong with the question', () => {
    expect(codes('Z', [model])).toEqual(['MODEL_FORM_UNKNOWN']);
    expect(codes('A', [])).toEqual(['MODEL_FORM_ONE_MODEL']);
    expect(codes('A', [model, model])).toEqual(['MODEL_FORM_ONE_MODEL']);
    expect(codes('B', [model])).toEqual(['MODEL_FORM_OTHER_KIND']);
  });
});

describe('the head of the paper', () => {
  it('is of the State for a body that is not of the Party, with its name and the day', () => {
    const { header } = filled('A', [model], { by: GROUP });
    expect(header).toEqual({
      style: 'state',
      left: ['NHÓM HỘ CỬA LẠCH'],
      right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      placeAndDate: 'Vân Hải, ngày 05 tháng 02 năm 2022',
    });
  });

  it('names the place of the body, and leaves what is not known to be written in', () => {
    const result = fillForm(WORLD, 'A', [model], { by: GROUP, on: day('2022-11-15'), language: 'vi' });
    expect(result.ok && result.value.header.placeAndDate).toBe('Vân Hải, ngày 15 tháng 11 năm 2022');
    const nobody = fillForm(WORLD, 'A', [model], {
      ...{ by: toBodyId('van-hai/no-such'), on: day('2022-01-05'), language: 'vi' as const },
    });
    expect(nobody.ok && nobody.value.header).toMatchObject({
      left: ['……'],
      placeAndDate: '……, ngày 05 tháng 01 năm 2022',
    });
  });
});
