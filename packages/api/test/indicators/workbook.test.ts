import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenAuditEntry } from '../../src/platform/index.js';
import { type Asked, type DutyWorld, holding, newKey, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import { CONDITION, commune, figuresLaw, REGIME, TOP, withCondition, withRegime } from './support.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

const EXPORT = `query ($regime: String!, $body: ID!, $period: String!, $asOf: AsOfInput) {
  exportWorkbook(regime: $regime, body: $body, period: $period, hierarchy: SECTOR, asOf: $asOf) {
    fileName mediaType rowCount content } }`;
const IMPORT = `mutation ($input: ImportWorkbookInput!) { importWorkbook(input: $input) {
  replayed dryRun created corrected unchanged userErrors { code field message } } }`;
const VALUES = `query ($body: ID!, $asOf: AsOfInput) { observations(first: 50, body: $body, asOf: $asOf) {
  nodes { measureId period value exactness step estimated source version } } }`;
const REPORT = `query ($body: ID!) { expectedReports(duty: "${REGIME}", bodies: [$body], from: "2024-01-01", to: "2024-12-31") {
  nodes { period submission { on documentRef } duty { status } } } }`;

const COMMUNES = 3;
const HOME = commune(0);
const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);
const rights = ['indicator:write', 'activity:write', 'record:read'];
const all = {
  subject: 'clerk',
  grants: [TOP, ...Array.from({ length: COMMUNES }, (_, at) => commune(at))].flatMap(
    (body) => holding(body, ...rights).grants,
  ),
} as ReturnType<typeof holding>;

const open = async (content: string): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  const bytes = Buffer.from(content, 'base64');
  await book.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return book;
};

/** A file as somebody would edit it: cells by sheet, by what their row begins with, and by the header of their column. */
class Edited {
  constructor(readonly book: ExcelJS.Workbook) {}

  sheet(name: string): ExcelJS.Worksheet {
    const sheet = this.book.getWorksheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  cell(name: string, header: string, isRow: (row: ExcelJS.Row) => boolean): ExcelJS.Cell {
    const sheet = this.sheet(name);
    const column = (sheet.getRow(1).values as string[]).indexOf(header);
    let found: ExcelJS.Cell | null = null;
    sheet.eachRow((row, at) => {
      if (at > 1 && found === null && isRow(row)) found = row.getCell(column);
    });
    if (found === null || column < 1) throw new Error(`no cell ${header}`);
    return found;
  }

  figure(body: string, measure: string, header = 'Giá trị'): ExcelJS.Cell {
    return this.cell(
      'Số liệu',
      header,
      (row) => row.getCell(1).value === body && row.getCell(6).value === measure,
    );
  }

  line(label: string): ExcelJS.Cell {
    return this.cell('Thông tin', 'Giá trị', (row) => row.getCell(1).value === label);
  }

  part(id: string): ExcelJS.Cell {
    return this.cell('Nội dung', 'Nội dung', (row) => row.getCell(1).value === id);
  }

  async content(): Promise<string> {
    return Buffer.from(await this.book.xlsx.writeBuffer()).toString('base64');
  }
}

forEachDatabase((openDatabase) => {
  let world: DutyWorld;
  const as = (on: string, more: Partial<Asked> = {}): Asked => ({ who: all, now: noon(on), ...more });
  const exported = async (on: string, body = HOME, period = '2024', more: object = {}): Promise<Edited> => {
    const { exportWorkbook } = await world.ask(EXPORT, { regime: REGIME, body, period, ...more }, as(on));
    return new Edited(await open(exportWorkbook.content));
  };
  const send = async (
    on: string,
    file: Edited | string,
    more: object = {},
    asked: Partial<Asked> = {},
  ): Promise<Data> => {
    const content = typeof file === 'string' ? file : await file.content();
    const input = { actingFor: HOME, idempotencyKey: newKey(), dryRun: false, content, ...more };
    return (await world.ask(IMPORT, { input }, as(on, asked))).importWorkbook;
  };
  const codes = ({ userErrors }: Data): string[] =>
    userErrors.map(({ code, field }: Data) => `${code} ${field.join('/')}`);
  const values = async (body: string, asOf?: object): Promise<Data[]> =>
    (await world.ask(VALUES, { body, ...(asOf ? { asOf } : {}) }, as('2025-03-30'))).observations.nodes;
  const counts = () =>
    world.rows('select count(*)::text from observation union all select count(*)::text from audit_entry');

  beforeAll(async () => {
    world = await openDutyWorld(await openDatabase(), {
      ...{ samples: false, now: noon('2025-01-10') },
      law: [withRegime(withCondition(figuresLaw(COMMUNES)))],
    });
  });

  it('is a form that says what it is, with cells to fill in and all others locked', async () => {
    const { exportWorkbook } = await world.ask(
      EXPORT,
      { regime: `dty_${REGIME}`, body: `bod_${HOME}`, period: '2024' },
      as('2025-01-10'),
    );
    expect(exportWorkbook).toMatchObject({ fileName: 'bieu-vl-r-2024.xlsx', rowCount: 5 });
    const file = new Edited(await open(exportWorkbook.content));
    expect(file.book.worksheets.map(({ name }) => name)).toEqual(['Thông tin', 'Số liệu', 'Nội dung']);
    const lines = [
      'Chế độ báo cáo',
      'Điều khoản',
      'Kỳ báo cáo',
      'Ngày chốt số liệu',
      'Hạn gửi',
      'Mã cơ quan',
    ];
    expect(lines.map((label) => file.line(label).value)).toEqual([
      ...['Báo cáo năm của hội cơ sở', '3', 'năm 2024', 'văn bản không quy định', '09/12/2024', HOME],
    ]);
    const sheet = file.sheet('Số liệu');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect((sheet as Data).sheetProtection).toMatchObject({ sheet: true });
    const measures = sheet.getColumn(6).values.slice(2);
    expect(measures).toEqual([
      ...['van-lam/groups', 'van-lam/members', 'van-lam/eligible', 'van-lam/introduced', CONDITION],
    ]);
    const [value, code] = [
      file.figure(HOME, 'van-lam/members'),
      file.figure(HOME, 'van-lam/members', 'Mã cơ quan'),
    ];
    expect([value.value, value.protection?.locked, code.numFmt]).toEqual([null, false, '@']);
    expect(code.protection?.locked).not.toBe(false);
    expect(value.fill).not.toEqual(code.fill);
    expect(file.figure(HOME, CONDITION, 'Đơn vị tính').value).toBe('có / không');
  });

  it('is for those who may read what stands in it, and for what is asked', async () => {
    const ask = (variables: object, who = all) =>
      world.answer(
        EXPORT,
        { regime: REGIME, body: HOME, period: '2024', ...variables },
        as('2025-01-10', { who }),
      );
    const reason = async (variables: object) => (await ask(variables)).thrown?.params?.reason;
    const other = holding(commune(1), 'record:read');
    expect((await ask({}, other)).thrown?.code).toBe('FORBIDDEN');
    expect((await ask({ body: TOP }, other)).thrown?.code).toBe('FORBIDDEN');
    expect(await reason({ regime: 'VL-1' })).toBe('REGIME_UNKNOWN');
    expect(await reason({ regime: 'no regime' })).toBe('REGIME_UNKNOWN');
    expect(await reason({ period: '2024-Q1' })).toBe('WORKBOOK_PERIOD_NOT_ASKED');
    // the province owes no report, and fills in what its targets need
    const file = await exported('2025-01-10', TOP);
    expect(String(file.line('Diện báo cáo').value)).toContain('không nêu cơ quan này');
    expect(file.book.worksheets.map(({ name }) => name)).toEqual(['Thông tin', 'Số liệu']);
    expect(file.line('Ngày gửi báo cáo').protection?.locked).not.toBe(false);
    const statements = async (body: string) => (await ask({ body })).statements;
    expect(await statements(TOP)).toBe(await statements(HOME));
  });

  describe('filled in and sent back', () => {
    it('records what is filled in, tried first, and nothing for empty cells', async () => {
      const file = await exported('2025-01-11', TOP);
      file.figure(HOME, 'van-lam/members').value = '1.234';
      file.figure(HOME, 'van-lam/eligible').value = 1500;
      file.figure(HOME, CONDITION).value = 'Có';
      file.figure(commune(1), 'van-lam/members').value = 80;
      file.figure(commune(1), 'van-lam/members', 'Cách ghi số').value = 'làm tròn';
      file.figure(commune(1), 'van-lam/members', 'Làm tròn đến').value = 10;
      file.figure(commune(1), 'van-lam/members', 'Nguồn').value = 'Báo cáo số 12';
      const before = await counts();
      const tried = await send('2025-01-11', file, { dryRun: true, actingFor: TOP });
      expect(tried).toMatchObject({ created: 4, corrected: 0, unchanged: 0, dryRun: true, userErrors: [] });
      expect(await counts()).toEqual(before);
      expect(await send('2025-01-11', file, { actingFor: TOP })).toMatchObject({
        created: 4,
        userErrors: [],
      });
      expect((await values(HOME)).map(({ measureId, value }) => `${measureId} ${value}`).sort()).toEqual([
        'van-lam/eligible 1500',
        `${CONDITION} 1`,
        'van-lam/members 1234',
      ]);
      expect(await values(commune(1))).toMatchObject([
        { value: 80, exactness: 'ROUNDED', step: 10, source: 'Báo cáo số 12', version: 1 },
      ]);
      expect(await world.database.write((_, connection) => firstBrokenAuditEntry(connection))).toBeNull();
    });

    it('changes nothing the second time, nor as it was exported: import(export(x)) = x', async () => {
      const file = await exported('2025-01-12', TOP);
      const before = await counts();
      const again = await send('2025-01-12', file, { actingFor: TOP });
      expect(again).toMatchObject({ created: 0, corrected: 0, unchanged: 4, userErrors: [] });
      expect((await counts())[0]).toEqual(before[0]);
      const next = await exported('2025-01-12', TOP);
      expect(next.sheet('Số liệu').getSheetValues()).toEqual(file.sheet('Số liệu').getSheetValues());
    });

    it('corrects what it was made from, keeps what was known, and is refused where that has changed', async () => {
      const [first, stale] = [await exported('2025-02-01'), await exported('2025-02-01')];
      first.figure(HOME, 'van-lam/members').value = 1300;
      expect(await send('2025-02-02', first)).toMatchObject({ created: 0, corrected: 1, userErrors: [] });
      expect(await send('2025-02-03', first)).toMatchObject({ corrected: 0, unchanged: 3, userErrors: [] });
      const members = async (knownOn: string) =>
        (await values(HOME, { knownOn })).find(({ measureId }) => measureId === 'van-lam/members')?.value;
      expect([await members('2025-02-01'), await members('2025-02-02')]).toEqual([1234, 1300]);
      stale.figure(HOME, 'van-lam/members').value = 1400;
      expect(codes(await send('2025-02-04', stale))).toEqual(['STALE_VERSION Số liệu/3/Phiên bản']);
    });

    it('tells what is wrong by sheet, row and column, in either language, and then writes nothing', async () => {
      const file = await exported('2025-02-05');
      file.figure(HOME, 'van-lam/groups').value = 'mười';
      file.figure(HOME, 'van-lam/members').value = -1;
      file.figure(HOME, 'van-lam/eligible').value = { formula: '1+1', result: 2 } as Data;
      expect(codes(await send('2025-02-05', file))).toEqual(['SHEET_FORMULA Số liệu/4/10']);
      file.figure(HOME, 'van-lam/eligible').value = 12.5;
      file.figure(HOME, 'van-lam/introduced', 'Mã cơ quan').value = 'van-lam/nobody';
      file.part('results').value = 'Kết quả không có ngày gửi.';
      const answer = await send('2025-02-05', file);
      expect(codes(answer).sort()).toEqual([
        'BODY_UNKNOWN Số liệu/5/Mã cơ quan',
        'VALUE_HAS_DECIMALS Số liệu/4/Giá trị',
        'VALUE_OUT_OF_RANGE Số liệu/3/Giá trị',
        'WORKBOOK_NUMBER_INVALID Số liệu/2/Giá trị',
        'WORKBOOK_REPORT_DAY_MISSING Thông tin/Ngày gửi báo cáo',
      ]);
      expect(answer.userErrors[0].message).toContain('Không đọc được số “mười”');
      const english = await send('2025-02-05', file, {}, { language: 'en' });
      expect(english.userErrors[0].message).toContain('The number "mười" cannot be read');
      expect(answer).toMatchObject({ created: 0, corrected: 0, unchanged: 0 });
    });

    it('writes for nobody whom the caller may not write for', async () => {
      const file = await exported('2025-02-06', TOP);
      file.figure(HOME, 'van-lam/introduced').value = 2;
      file.figure(commune(2), 'van-lam/introduced').value = 2;
      const who = holding(HOME, ...rights);
      const answer = await send('2025-02-06', file, {}, { who });
      expect(answer.userErrors.map(({ code }: Data) => code)).toContain('SHEET_BODY_NOT_YOURS');
      expect(answer.userErrors.at(-1)?.field).toEqual(['Số liệu', '14', 'Mã cơ quan']);
      const input = { actingFor: TOP, idempotencyKey: newKey(), content: await file.content() };
      const { thrown } = await world.answer(IMPORT, { input }, as('2025-02-06', { who }));
      expect(thrown?.code).toBe('FORBIDDEN');
    });

    it('is refused where it is of something else, of another version, or no workbook of ours', async () => {
      const file = await exported('2025-02-07');
      const meant = { regime: 'VH15-2', body: commune(1), period: '2023' };
      expect(codes(await send('2025-02-07', file, meant))).toEqual([
        'WORKBOOK_OTHER Thông tin/Mã chế độ',
        'WORKBOOK_OTHER Thông tin/Mã cơ quan',
        'WORKBOOK_OTHER Thông tin/Mã kỳ',
      ]);
      const same = { regime: REGIME, body: `bod_${HOME}`, period: '2024' };
      expect((await send('2025-02-07', file, { ...same, dryRun: true })).userErrors).toEqual([]);
      const changed = async (label: string, value: string) => {
        const other = await exported('2025-02-07');
        other.line(label).value = value;
        return codes(await send('2025-02-07', other));
      };
      expect(await changed('Phiên bản biểu', '000000000000')).toEqual([
        'WORKBOOK_VERSION_DIFFERS Thông tin/Phiên bản biểu',
      ]);
      expect(await changed('Mã chế độ', 'VH99-9')).toEqual(['REGIME_UNKNOWN Thông tin/Mã chế độ']);
      expect(await changed('Mã kỳ', '2024-Q1')).toEqual(['WORKBOOK_PERIOD_NOT_ASKED Thông tin/Mã kỳ']);
      expect(await changed('Mã kỳ', 'năm ngoái')).toEqual(['REPORTING_PERIOD_INVALID Thông tin/Mã kỳ']);
      expect(await changed('Mã cơ quan', '')).toEqual(['WORKBOOK_NOT_A_WORKBOOK content']);
      const plain = new ExcelJS.Workbook();
      plain.addWorksheet('x').addRow(['a']);
      expect(codes(await send('2025-02-07', new Edited(plain)))).toEqual(['WORKBOOK_NOT_A_WORKBOOK content']);
      expect(codes(await send('2025-02-07', Buffer.from('x').toString('base64')))).toEqual([
        'SHEET_UNREADABLE content',
      ]);
    });
  });

  describe('the report', () => {
    const report = async () =>
      (await world.ask(REPORT, { body: HOME }, as('2025-03-30'))).expectedReports.nodes[0];
    const sent = (on: string) =>
      world.rows(
        `select figures::text, narrative::text, version::text from report_submission
      where superseded_at is null and body_id = '${HOME}' and recorded_at <= $1::timestamptz`,
        [noon(on)],
      );

    it('is sent with its figures and text where a day is given, once', async () => {
      expect((await report()).submission).toBeNull();
      const file = await exported('2025-03-01');
      file.figure(HOME, 'van-lam/groups').value = 4;
      file.line('Ngày gửi báo cáo').value = '28/02/2025';
      file.line('Số, ký hiệu báo cáo').value = '12-BC/HPN';
      file.part('results').value = 'Đã thành lập bốn tổ.';
      expect(await send('2025-03-01', file)).toMatchObject({ created: 2, unchanged: 3, userErrors: [] });
      expect(await report()).toMatchObject({
        period: '2024',
        submission: { on: '2025-02-28', documentRef: '12-BC/HPN' },
        duty: { status: 'DONE_LATE' },
      });
      expect(
        (await sent('2025-03-02')).map(([figures, narrative]) =>
          [figures, narrative].map((text) => JSON.parse(String(text))),
        ),
      ).toEqual([[{ 'van-lam/groups': 4 }, { results: 'Đã thành lập bốn tổ.' }]]);
      expect(await send('2025-03-02', file)).toMatchObject({ created: 0, unchanged: 5, userErrors: [] });
    });

    it('comes back with the next export, and is corrected from that alone', async () => {
      const old = await exported('2025-03-03');
      old.line('Phiên bản báo cáo').value = '';
      old.part('results').value = 'Bản khác.';
      expect(codes(await send('2025-03-03', old))).toEqual(['REPORT_ALREADY_SENT Thông tin/Mã kỳ']);
      const standing = `where superseded_at is null and body_id = '${HOME}'`;
      await world.rows(`update report_submission set external_id = 'BC-12' ${standing} returning id`);
      const file = await exported('2025-03-03');
      expect([file.line('Ngày gửi báo cáo').value, file.part('results').value]).toEqual([
        ...['28/02/2025', 'Đã thành lập bốn tổ.'],
      ]);
      file.figure(HOME, 'van-lam/groups').value = 'chưa biết';
      file.part('results').value = 'Số tổ đang được rà soát.';
      expect(await send('2025-03-04', file)).toMatchObject({ corrected: 1, unchanged: 3, userErrors: [] });
      expect((await sent('2025-03-05')).map(([figures, , version]) => [figures, version])).toEqual([
        [expect.stringMatching(/^\{"van-lam\/groups": ?null\}$/), '2'],
      ]);
      // the code that the office gave it stays, though the form has no cell for it
      const code = await world.rows(`select external_id from report_submission ${standing}`);
      expect(code).toEqual([['BC-12']]);
      // the figure that was counted before stays counted: nobody said that it was wrong
      expect((await values(HOME)).find(({ measureId }) => measureId === 'van-lam/groups')).toMatchObject({
        value: 4,
      });
    });

    it('is refused of a body that the clause does not list', async () => {
      const file = await exported('2025-03-06', TOP);
      file.line('Ngày gửi báo cáo').value = '28/02/2025';
      expect(codes(await send('2025-03-06', file, { actingFor: TOP }))).toEqual([
        'REPORT_NOT_EXPECTED Thông tin/Mã kỳ',
      ]);
    });
  });
});
