import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReportRow, reportsFromGrid, reportsToGrid } from '../../src/duties/sheets/report-sheet.js';
import { firstBrokenAuditEntry } from '../../src/platform/index.js';
import { readCsv, readXlsx, writeCsv, writeXlsx } from '../../src/platform/sheets/index.js';
import { forEachDatabase } from '../support/databases.js';
import { codesOf, mutate } from './support/records.js';
import { vanHai } from './support/van-hai.js';
import { type Asked, clerkOf, type DutyWorld, newKey, openDutyWorld } from './support/world.js';

const cell = fc.string({
  unit: fc.constantFrom('a', 'ễ', 'Đ', '=', '+', '-', '@', "'", '"', ',', ';', ' ', '\n', '1', '[', ']'),
});
const figure = fc.oneof(
  fc.constant(null),
  fc.nat(),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
);
const reportRow: fc.Arbitrary<ReportRow> = fc.record({
  code: cell.map((text) => `m${text.trim()}`),
  body: fc.constantFrom('van-hai/xa-2/party-committee', 'van-hai/xa-3/party-committee'),
  duty: fc.constant('VH15-2'),
  occurrence: fc.constantFrom('2025', '2024-Q3', 'evt 1'),
  on: fc.constantFrom('2025-09-30', '2024-01-02'),
  documentRef: cell,
  figures: fc.dictionary(fc.constantFrom('van-hai/groups', 'van-hai/members'), figure, {
    noNullPrototype: true,
  }),
  narrative: fc.dictionary(
    fc.constantFrom('results', 'plans'),
    cell.map((text) => `x${text}`),
    { noNullPrototype: true },
  ),
});
const plus = (rows: readonly ReportRow[]) => rows.map((row, index) => ({ number: index + 2, row }));

describe('a sheet of reports', () => {
  it('gives back every report, as CSV', () => {
    fc.assert(
      fc.property(fc.array(reportRow, { minLength: 1, maxLength: 8 }), (rows) => {
        const read = readCsv(writeCsv(reportsToGrid(rows)));
        expect(read.ok && reportsFromGrid(read.value)).toEqual({ ok: true, value: plus(rows) });
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('gives back every report, as XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(reportRow, { minLength: 1, maxLength: 5 }), async (rows) => {
        const read = await readXlsx(await writeXlsx(reportsToGrid(rows)));
        expect(read.ok && reportsFromGrid(read.value)).toEqual({ ok: true, value: plus(rows) });
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234', '1.234'],
    ['1.234,5', '1.234,5'],
    ['-1', '-1'],
    ['Chưa biết ', null],
    ['0', 0],
  ])('reads the figure %j as %j, and guesses nothing', (text, value) => {
    const grid = [
      ['Mã', 'Cơ quan', 'Nhiệm vụ', 'Kỳ', 'Ngày gửi', 'Số liệu [a/b]'],
      ['m', 'b', 'd', '2025', '1/2/2025', text],
    ];
    const read = reportsFromGrid(grid);
    expect(read.ok && read.value[0]?.row).toMatchObject({ on: '2025-02-01', figures: { 'a/b': value } });
  });
});

describe('a column that is there twice', () => {
  it('is refused: nobody could tell which is meant', () => {
    const head = [
      'Mã',
      'Cơ quan',
      'Nhiệm vụ',
      'Kỳ',
      'Ngày gửi',
      'Số liệu [a/b]',
      ' số liệu [a/b] ',
      'Ghi chú',
      'Ghi chú',
    ];
    const read = reportsFromGrid([head, ['m', 'b', 'd', '2025', '1/2/2025', '1', '2', 'x', 'y']]);
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'SHEET_COLUMN_TWICE', path: ['rows', 1], params: { column: 'Số liệu [a/b]' } }],
    });
  });
});

const NOW = new Date('2025-11-01T05:00:00Z');
const TOP = 'van-hai/party-committee';
const of = (commune: number): string => `van-hai/xa-${commune}/party-committee`;
const ERRORS = 'replayed userErrors { code field message }';
const SUBMIT = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { ${ERRORS} submission { id externalId version } } }`;
const RETURN = `mutation ($input: ReturnReportInput!) { returnReport(input: $input) { ${ERRORS} } }`;
const IMPORT = `mutation ($input: ImportReportsInput!) { importReports(input: $input) {
  replayed dryRun created corrected unchanged userErrors { code field message } } }`;
const EXPORT = `query ($format: SheetFormat!, $body: ID, $subtree: ID, $document: ID) {
  exportReports(format: $format, body: $body, subtree: $subtree, document: $document) { fileName rowCount content } }`;
const HEAD = 'Mã,Cơ quan,Nhiệm vụ,Kỳ,Ngày gửi,"Số, ký hiệu văn bản",Số liệu [van-hai/mobilisation-groups]';
const MEASURE = 'van-hai/mobilisation-groups';
const csv = (...lines: readonly string[]): string =>
  Buffer.from([HEAD, ...lines].join('\n')).toString('base64');
const row = (code: string, commune: number, groups: string): string =>
  `${code},${of(commune)},VH15-2,2025,30/10/2025,15-BC/ĐU,${groups}`;

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { now: NOW, law: [vanHai()], samples: false });
  });
  const who = clerkOf(TOP);
  const send = async (content: string, more: object = {}, asked: Asked = {}) => {
    const input = {
      ...{ actingFor: TOP, idempotencyKey: newKey(), format: 'CSV', content, dryRun: false },
      ...more,
    };
    return (await world.ask(IMPORT, { input }, { who, ...asked })).importReports;
  };
  const exported = async (format: string, asked: Asked = {}) =>
    (await world.ask(EXPORT, { format, subtree: TOP }, { who, ...asked })).exportReports;
  const textOf = (file: { content: string }) => Buffer.from(file.content, 'base64').toString();
  const counts = () =>
    world.rows(
      'select count(*)::text from report_submission union all select count(*)::text from audit_entry union all select count(*)::text from outbox_event',
    );
  const submit = (commune: number, more: object) =>
    mutate(
      world,
      SUBMIT,
      {
        ...{ actingFor: TOP, body: of(commune), duty: 'VH15-2', occurrence: '2025', on: '2025-10-20' },
        ...more,
      },
      { who },
    );

  it('records rows by the codes of their offices, once, corrects them, and gives the codes back', async () => {
    const file = csv(row('BC-1', 2, '7'), row('BC-1', 3, 'chưa biết'));
    expect(await send(file, { dryRun: true })).toMatchObject({ dryRun: true, created: 2, userErrors: [] });
    const key = newKey();
    const done = await send(file, { idempotencyKey: key });
    expect(done).toMatchObject({ created: 2, corrected: 0, unchanged: 0, userErrors: [] });
    expect(await send(file, { idempotencyKey: key })).toEqual({ ...done, replayed: true });
    expect(await send(file)).toMatchObject({ created: 0, corrected: 0, unchanged: 2 });
    expect(await send(csv(row('BC-1', 2, '8'), row('BC-1', 3, 'chưa biết')))).toMatchObject({
      ...{ created: 0, corrected: 1, unchanged: 1, userErrors: [] },
    });
    expect(textOf(await exported('CSV'))).toContain(`BC-1,${of(2)},VH15-2,2025,30/10/2025,15-BC/ĐU,8`);
    const rows = await world.rows(
      `select body_id, external_id, figures::text, version::text, attempt::text from report_submission
       where superseded_at is null and body_id like 'van-hai/%' order by body_id`,
    );
    expect(
      rows.map(([body, code, figures, version, attempt]) => [
        body,
        code,
        JSON.parse(figures ?? ''),
        version,
        attempt,
      ]),
    ).toEqual([
      [of(2), 'BC-1', { [MEASURE]: 8 }, '2', '1'],
      [of(3), 'BC-1', { [MEASURE]: null }, '1', '1'],
    ]);
  });

  it.each(['CSV', 'XLSX'])(
    'takes what it gave as it stands, returned reports and locked ones too: import(export(x)) = x, as %s',
    async (format) => {
      const sent = await submit(4, {
        externalId: `BC-${format}`,
        figures: [{ measure: MEASURE, value: 2.5 }],
      });
      if (sent.userErrors.length === 0) {
        const returned = {
          actingFor: TOP,
          body: of(4),
          submission: sent.submission.id,
          reason: 'Thiếu số liệu',
        };
        await mutate(world, RETURN, { ...returned, on: '2025-10-25' }, { who });
        expect(codesOf(await submit(4, { on: '2025-10-28' }))).toEqual([]);
      }
      const file = await exported(format);
      expect(file.rowCount).toBe(4);
      const before = await counts();
      const result = { created: 0, corrected: 0, unchanged: 4, userErrors: [], replayed: false };
      const asked = { now: new Date('2026-06-01T05:00:00Z') };
      expect(await send(file.content, { format, dryRun: true }, asked)).toEqual({ ...result, dryRun: true });
      expect(await counts()).toEqual(before);
      expect(await send(file.content, { format }, asked)).toEqual({ ...result, dryRun: false });
      expect(textOf(await exported('CSV'))).toMatch(/^rsu_[^,]+,van-hai\/xa-4/m);
    },
  );

  it('says of each cell what is wrong with it, and writes nothing', async () => {
    const before = await counts();
    const song = 'van-hai/song-la/party-committee';
    const good = row('SAI-1', 2, '1').replace(of(2), song);
    const file = Buffer.from(
      [
        `${HEAD},Phần [khong-co]`,
        `${good},x`,
        `${good.replace('SAI-1', 'SAI-2')},`,
        `act_7,${of(2)},VH15-2,2025,31/12/2031,,1.234,`,
        `SAI-4,${of(2)},VH15-2,1999,30/10/2025,,,`,
        `SAI-5,ha-tinh/party-committee,VH15-2,2025,30/10/2025,,,`,
        `rsu_no-such,${of(2)},VH15-2,2025,30/10/2025,,,`,
      ].join('\n'),
    ).toString('base64');
    const { userErrors } = await send(file);
    expect(
      userErrors.map(({ code, field }: { code: string; field: string[] }) => `${field.join(' ')}: ${code}`),
    ).toEqual(
      expect.arrayContaining([
        'rows 2 Phần [khong-co]: REPORT_PART_NOT_ASKED',
        `rows 4 Số liệu [${MEASURE}]: REPORT_FIGURE_INVALID`,
        'rows 4 Mã: EXTERNAL_ID_RESERVED',
        'rows 5 Kỳ: REPORT_NOT_EXPECTED',
        'rows 6 Cơ quan: SHEET_BODY_NOT_YOURS',
        'rows 7 Mã: RECORD_UNKNOWN',
      ]),
    );
    const twice = await send(csv(good, good.replace('SAI-1', 'SAI-2')));
    expect(codesOf(twice)).toEqual(['REPORT_ALREADY_SENT rows.3.Kỳ']);
    expect(codesOf(await submit(2, { externalId: 'BC-1' }))).toEqual(['REPORT_ALREADY_SENT occurrence']);
    expect(await counts()).toEqual(before);
    expect(await world.database.write((_, connection) => firstBrokenAuditEntry(connection))).toBeNull();
  });

  it('is refused to those without leave for the body acted for', async () => {
    const input = { actingFor: TOP, idempotencyKey: newKey(), format: 'CSV', content: csv(row('x', 2, '1')) };
    const refused = await world.answer(IMPORT, { input }, { who: clerkOf('ha-tinh/party-committee') });
    expect(refused.thrown).toMatchObject({ code: 'FORBIDDEN' });
  });
});
