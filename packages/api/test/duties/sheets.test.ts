import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ActivityRow,
  activitiesFromGrid,
  activitiesToGrid,
} from '../../src/duties/sheets/activity-sheet.js';
import { firstBrokenAuditEntry } from '../../src/platform/index.js';
import {
  guarded,
  readCsv,
  readXlsx,
  unguarded,
  writeCsv,
  writeXlsx,
} from '../../src/platform/sheets/index.js';
import { forEachDatabase } from '../support/databases.js';
import { codesOf, mutate, RECORD_ACTIVITY } from './support/records.js';
import { type Asked, clerkOf, type DutyWorld, NOBODY, newKey, openDutyWorld } from './support/world.js';

const EXPORT = `query ($format: SheetFormat!, $body: ID, $subtree: ID) {
  exportActivities(format: $format, body: $body, subtree: $subtree) { fileName mediaType rowCount content } }`;
const IMPORT = `mutation ($input: ImportActivitiesInput!) { importActivities(input: $input) {
  replayed dryRun created corrected unchanged userErrors { code field message } } }`;
const TOP = 'mau/party-committee';
const inSamples = (commune: number) => `mau/xa-${commune}/party-committee`;
const HEAD = 'Mã,Cơ quan,Nhiệm vụ,Ngày,Loại,Nội dung,"Số, ký hiệu văn bản",Kỳ';
const csv = (...lines: readonly string[]): string =>
  Buffer.from([HEAD, ...lines].join('\n')).toString('base64');
const row = (code: string, commune: number, more = ''): string =>
  `${code},${inSamples(commune)},MAU-3,30/09/2024,việc đăng ký,Đăng ký mô hình${more},,`;

const cell = fc.string({
  unit: fc.constantFrom('a', 'ễ', 'Đ', '=', '+', '-', '@', "'", '"', ',', ';', ' ', '\n', '1'),
});
const sheetRow: fc.Arbitrary<ActivityRow> = fc.record({
  code: cell.map((text) => `m${text.trim()}`),
  body: fc.constantFrom('mau/xa-1/party-committee', 'mau/front-committee'),
  duty: fc.constantFrom('MAU-1', 'MAU-3'),
  on: fc.constantFrom('2024-09-30', '2024-01-02'),
  kind: fc.constantFrom('report', 'meeting', 'document'),
  title: cell.map((text) => `${text}x`),
  documentRef: cell,
  occurrence: fc.constantFrom('', '2024'),
});

describe('a sheet', () => {
  it('gives back every text, as CSV', () => {
    fc.assert(
      fc.property(fc.array(sheetRow, { minLength: 1, maxLength: 8 }), (rows) => {
        const read = readCsv(writeCsv(activitiesToGrid(rows)));
        expect(read.ok && activitiesFromGrid(read.value)).toEqual({
          ok: true,
          value: rows.map((each, index) => ({ number: index + 2, row: each })),
        });
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('gives back every text, as XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sheetRow, { minLength: 1, maxLength: 5 }), async (rows) => {
        const read = await readXlsx(await writeXlsx(activitiesToGrid(rows)));
        expect(read.ok && activitiesFromGrid(read.value)).toEqual({
          ok: true,
          value: rows.map((each, index) => ({ number: index + 2, row: each })),
        });
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it('holds no text that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { seed: 7 },
    );
    expect(writeCsv([['=HYPERLINK("http://x")', '@x']]).toString()).toContain(`'=HYPERLINK`);
  });

  it('is refused where a cell holds a formula, or where it is no sheet', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('x').addRow(['Mã', { formula: '1+1', result: 2 }]);
    const made = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(made).toMatchObject({ ok: false, issues: [{ code: 'SHEET_FORMULA', path: ['rows', 1, 2] }] });
    expect(await readXlsx(Buffer.from('no zip'))).toMatchObject({ issues: [{ code: 'SHEET_UNREADABLE' }] });
    expect(readCsv(Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({
      issues: [{ code: 'SHEET_UNREADABLE' }],
    });
    expect(readCsv(Buffer.from('a\n'.repeat(1_002)))).toMatchObject({ issues: [{ code: 'SHEET_TOO_LONG' }] });
  });
});

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open());
  });
  const who = clerkOf(TOP);
  const send = async (content: string, more: object = {}, asked: Asked = {}) => {
    const input = {
      actingFor: TOP,
      idempotencyKey: newKey(),
      format: 'CSV',
      content,
      dryRun: false,
      ...more,
    };
    return (await world.ask(IMPORT, { input }, { who, ...asked })).importActivities;
  };
  const exported = async (format: string, variables: object = { subtree: TOP }, asked: Asked = {}) =>
    (await world.ask(EXPORT, { format, ...variables }, { who, ...asked })).exportActivities;
  const counts = () =>
    world.rows(
      'select count(*)::text from activity union all select count(*)::text from audit_entry union all select count(*)::text from outbox_event',
    );

  it.each(['CSV', 'XLSX'])(
    'takes what it gave as it stands: import(export(x)) = x, as %s',
    async (format) => {
      const file = await exported(format);
      expect(file.rowCount).toBeGreaterThan(3);
      const before = await counts();
      const tried = await send(file.content, { format, dryRun: true });
      const result = { created: 0, corrected: 0, unchanged: file.rowCount, userErrors: [], replayed: false };
      expect(tried).toEqual({ ...result, dryRun: true });
      expect(await counts()).toEqual(before);
      expect(await send(file.content, { format })).toEqual({ ...result, dryRun: false });
      expect((await exported(format)).rowCount).toBe(file.rowCount);
    },
  );

  it('records rows by their code, once, corrects them, and tries first unless told otherwise', async () => {
    const file = csv(row('HĐ-1', 4), row('HĐ-2', 3));
    const { dryRun: _, ...asked } = { dryRun: false };
    const input = { actingFor: TOP, idempotencyKey: newKey(), format: 'CSV', content: file, ...asked };
    const tried = (await world.ask(IMPORT, { input }, { who })).importActivities;
    expect(tried).toMatchObject({ dryRun: true, created: 2, userErrors: [] });
    const key = newKey();
    const done = await send(file, { idempotencyKey: key });
    expect(done).toMatchObject({ dryRun: false, created: 2, corrected: 0, unchanged: 0 });
    expect(await send(file, { idempotencyKey: key })).toEqual({ ...done, replayed: true });
    expect(await send(file)).toMatchObject({ created: 0, corrected: 0, unchanged: 2 });
    const changed = csv(row('HĐ-1', 4, ' mới'), row('HĐ-2', 3), row('HĐ-3', 2));
    expect(await send(changed)).toMatchObject({ created: 1, corrected: 1, unchanged: 1 });
    const { activities } = await world.ask(
      `query ($body: ID) { activities(body: $body, filter: {dutyId: {eq: "MAU-3"}}) { nodes { title version sample on kind } } }`,
      { body: inSamples(4) },
      { who },
    );
    expect(activities.nodes).toContainEqual({
      ...{ title: 'Đăng ký mô hình mới', version: 2, sample: true, on: '2024-09-30', kind: 'REGISTRATION' },
    });
    expect(await world.database.write((_, connection) => firstBrokenAuditEntry(connection))).toBeNull();
  });

  it('keeps the code of the office, gives it back, and lets it name one record of a body', async () => {
    expect(await send(csv(row('SỔ-7/2024', 4)))).toMatchObject({ created: 1, userErrors: [] });
    const { activities } = await world.ask(
      `query ($body: ID) { activities(body: $body, filter: { externalId: { eq: "SỔ-7/2024" } }) { nodes { id version externalId } } }`,
      { body: inSamples(4) },
      { who },
    );
    const [{ id, externalId }] = activities.nodes;
    expect(externalId).toBe('SỔ-7/2024');
    const file = Buffer.from((await exported('CSV')).content, 'base64').toString();
    expect(file).toContain(`SỔ-7/2024,${inSamples(4)},MAU-3`);
    expect(file).not.toContain(id);
    const activity = {
      ...{
        actingFor: TOP,
        body: inSamples(4),
        duty: 'MAU-3',
        on: '2024-09-30',
        kind: 'REGISTRATION',
        title: 'x',
      },
    };
    const record = (input: object) => mutate(world, RECORD_ACTIVITY, { ...activity, ...input }, { who });
    expect(codesOf(await record({ externalId: ' SỔ-7/2024 ' }))).toEqual(['EXTERNAL_ID_TAKEN externalId']);
    expect(codesOf(await record({ externalId: 'act_1' }))).toEqual(['EXTERNAL_ID_RESERVED externalId']);
    expect(codesOf(await record({ externalId: 'SỔ-7/2024', body: inSamples(3) }))).toEqual([]);
    // a correction that says nothing of the code keeps it
    expect(codesOf(await record({ id, expectedVersion: 1, title: 'Đăng ký lại' }))).toEqual([]);
    expect(Buffer.from((await exported('CSV')).content, 'base64').toString()).toContain(
      `SỔ-7/2024,${inSamples(4)},MAU-3,30/09/2024,việc đăng ký,Đăng ký lại`,
    );
    const [first, other] = await Promise.all(
      ['x', 'y'].map((title) => record({ externalId: 'CÙNG LÚC', title })),
    );
    expect([...codesOf(first), ...codesOf(other)]).toEqual(['EXTERNAL_ID_TAKEN externalId']);
  });

  it('says of each cell what is wrong with it, in both languages, and writes nothing', async () => {
    const before = await counts();
    const file = csv(
      row('SAI-1', 4),
      `SAI-1,${inSamples(4)},MAU-3,30/09/2024,việc đăng ký,x,,`,
      `,${inSamples(4)},KHONG-CO,31/02/2024,bánh,  ,,`,
      `SAI-4,${inSamples(4)},KHONG-CO,30/09/2031,báo cáo,x,,`,
      'SAI-5,ha-tinh/party-committee,MAU-3,30/09/2024,báo cáo,x,,',
      `act_no-such,${inSamples(4)},MAU-3,30/09/2024,việc đăng ký,x,,`,
    );
    const { userErrors } = await send(file);
    const cells = userErrors.map(
      ({ code, field }: { code: string; field: string[] }) => `${field.join(' ')}: ${code}`,
    );
    expect(cells).toEqual(
      expect.arrayContaining([
        'rows 3 Mã: SHEET_CODE_TWICE',
        'rows 4 Mã: SHEET_CODE_MISSING',
        'rows 4 Ngày: DATE_INVALID',
        'rows 4 Loại: NOT_ONE_OF',
        'rows 4 Nội dung: TEXT_EMPTY',
        'rows 5 Nhiệm vụ: DUTY_UNKNOWN',
        'rows 5 Ngày: DAY_IN_FUTURE',
        'rows 6 Cơ quan: SHEET_BODY_NOT_YOURS',
      ]),
    );
    expect(userErrors[0].message).toMatch(/Mã này đã có ở dòng 2/);
    const english = await send(file, {}, { language: 'en' });
    expect(english.userErrors[0].message).toBe('Row 2 has the same code.');
    const unknown = await send(csv(`act_no-such,${inSamples(4)},MAU-3,30/09/2024,việc đăng ký,x,,`));
    expect(unknown.userErrors).toMatchObject([{ code: 'RECORD_UNKNOWN', field: ['rows', '2', 'Mã'] }]);
    const head = Buffer.from('Mã,Cơ quan\nx,y').toString('base64');
    expect((await send(head)).userErrors.map(({ code }: { code: string }) => code)).toEqual(
      Array.from({ length: 4 }, () => 'SHEET_COLUMN_MISSING'),
    );
    const large = Buffer.alloc(181 * 1_024, 'a').toString('base64');
    expect((await send(large)).userErrors).toMatchObject([{ code: 'SHEET_TOO_LARGE', field: ['content'] }]);
    expect(await counts()).toEqual(before);
  });

  it('asks as many statements for many rows as for few, and shows nobody what is not theirs', async () => {
    const statements: number[] = [];
    for (const size of [1, 40]) {
      const lines = Array.from({ length: size }, (_, index) => row(`NHIỀU-${size}-${index}`, 4));
      const input = {
        actingFor: TOP,
        idempotencyKey: newKey(),
        format: 'CSV',
        content: csv(...lines),
        dryRun: false,
      };
      const answer = await world.answer(IMPORT, { input }, { who });
      expect(answer.data.importActivities).toMatchObject({ created: size, userErrors: [] });
      statements.push(answer.statements);
    }
    expect(statements[1]).toBe(statements[0]);
    const refused = await world.answer(
      IMPORT,
      { input: { actingFor: TOP, idempotencyKey: newKey(), format: 'CSV', content: csv(row('x', 4)) } },
      { who: clerkOf('ha-tinh/party-committee') },
    );
    expect(refused.thrown).toMatchObject({ code: 'FORBIDDEN' });
    const { thrown } = await world.answer(EXPORT, { format: 'CSV' });
    expect(thrown).toMatchObject({ params: { reason: 'SCOPE_MISSING' } });
    const cells = 'thai-nguyen/bloc/party-cells';
    expect((await exported('CSV', { body: cells }, { who: NOBODY })).rowCount).toBe(0);
  });
});
