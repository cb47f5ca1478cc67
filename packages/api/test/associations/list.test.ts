import { readFileSync } from 'node:fs';
import { type Body, day, knownDay, toBodyId, toPlaceId } from '@danvan/domain';
import { REFERENCE_ASSOCIATIONS } from '@danvan/domain/reference/associations';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstBrokenAuditEntry } from '../../src/platform/index.js';
import { readXlsx, writeCsv, writeXlsx } from '../../src/platform/sheets/index.js';
import { codesOf } from '../duties/support/records.js';
import { type DutyWorld, holding, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import { type Data, KEEPER, LIST, mutate, noon, ONE, PROVINCE } from './support/register.js';

const IMPORT = `mutation ($input: ImportAssociationsInput!) { importAssociations(input: $input) {
  replayed dryRun created corrected unchanged userErrors { code field message } } }`;
const EXPORT = `query ($format: SheetFormat!, $list: ID!, $asOf: AsOfInput) {
  exportAssociations(format: $format, list: $list, asOf: $asOf) { fileName mediaType rowCount content } }`;

/** Tables of data as they were collected: plain headers, a remark behind the name of the place. */
const table = (name: string): string =>
  readFileSync(
    new URL(`../../../../examples/association-register/data/${name}.csv`, import.meta.url),
  ).toString('base64');
const lines = (...rows: readonly (readonly string[])[]): string => writeCsv(rows).toString('base64');

const DECISION = 'vinh-long/1089-qd-ubnd';
const OF_2014 = { basis: { document: DECISION, provision: 'Điều 1' }, on: '2014-07-22', grade: 'QUOTED' };
const CENTRE = 'viet-nam/government';
const AT_CENTRE = holding(CENTRE, 'activity:write', 'organisation:write', 'record:read');

const government: Body = {
  id: toBodyId(PROVINCE),
  kind: 'peoples-committee',
  level: 'province',
  place: toPlaceId('vinh-long'),
  life: { from: knownDay(day('1992-01-01')), until: null },
  names: { id: `${PROVINCE}#name`, entries: [] },
  parents: {},
};

forEachDatabase((open) => {
  let world: DutyWorld;
  const bring = (content: string, more: object = {}, asked: object = {}) =>
    mutate(world, IMPORT, { format: 'CSV', content, dryRun: false, ...OF_2014, ...more }, asked);
  const take = async (list: string, format = 'CSV', asked: object = {}) =>
    (await world.ask(EXPORT, { format, list }, { who: KEEPER, now: noon('2026-11-22'), ...asked }))
      .exportAssociations;
  const counted = ({ created, corrected, unchanged, userErrors, code }: Data) => ({
    ...{ created, corrected, unchanged, errors: userErrors, code },
  });
  const counts = (created: number, corrected: number, unchanged: number) => ({
    ...{ created, corrected, unchanged, errors: [], code: undefined },
  });
  const vinhLong = async (on: string, asked: object = { who: KEEPER, now: noon('2026-11-22') }) =>
    (await world.ask(LIST, { place: 'vinh-long', first: 50, asOf: { on } }, asked)).associations;

  beforeAll(async () => {
    // the associations of the centre are registered, those of Vĩnh Long are not
    const central = REFERENCE_ASSOCIATIONS.filter(({ level }) => level === 'centre');
    world = await openDutyWorld(await open(), { samples: false, bodies: [...central, government] });
  });

  describe('a list of a province', () => {
    it('is tried first, and nothing of it is written', async () => {
      const tried = await bring(table('vinh-long-2014'), { dryRun: true });
      expect({ ...counted(tried), dryRun: tried.dryRun }).toEqual({ ...counts(16, 0, 0), dryRun: true });
      expect((await vinhLong('2024-10-01')).totalCount).toBe(0);
    });

    it('begins the bodies that nobody knew, with what the paper says of them and no more', async () => {
      const idempotencyKey = 'the-list-of-vinh-long-2014';
      const done = await bring(table('vinh-long-2014'), { idempotencyKey });
      expect(counted(done)).toEqual(counts(16, 0, 0));
      expect((await bring(table('vinh-long-2014'), { idempotencyKey })).replayed).toBe(true);
      const seen = await vinhLong('2024-10-01');
      expect(seen.totalCount).toBe(16);
      const blind = (
        await world.ask(
          ONE,
          { id: 'vinh-long/hoi-nguoi-mu', asOf: { on: '2024-10-01' } },
          {
            who: KEEPER,
            now: noon('2026-11-22'),
          },
        )
      ).association;
      expect(blind).toMatchObject({
        body: { name: 'Hội Người mù' },
        ...{ scope: 'PROVINCE', state: null, life: { state: 'EXISTS' }, history: [] },
        monitoring: { bodies: [], gap: 'ASSIGNMENT_NOT_RECORDED' },
      });
      expect(blind.standings).toMatchObject([
        { kind: 'PARTY_ASSIGNED', answer: 'UNKNOWN' },
        { kind: 'REGIME_AS_ASSIGNED', answer: 'UNKNOWN' },
        { kind: 'SPECIAL_CHARACTER', answer: 'YES', since: '2014-07-22', basis: { documentSlug: DECISION } },
      ]);
      const ended = (await vinhLong('2024-11-26')).nodes[0].standings[2];
      expect(ended).toMatchObject({ kind: 'SPECIAL_CHARACTER', answer: 'ENDED' });
    });

    it('is in the audit and in the feed, and shows the bodies to all but what is recorded of them to few', async () => {
      const told = await world.rows(
        `select kind, count(*)::text from outbox_event group by kind order by kind`,
        [],
      );
      // of each line what the list says, its scope and its standing
      expect(told).toEqual([
        ['association-entry.recorded', '48'],
        ['body.changed', '16'],
      ]);
      expect(await world.database.read(firstBrokenAuditEntry)).toBeNull();
      const everybody = await vinhLong('2024-10-01', { now: noon('2026-11-22') });
      expect(everybody.totalCount).toBe(16);
      expect((await take(DECISION, 'CSV', { who: undefined })).rowCount).toBe(0);
    });

    it('changes nothing when it comes again, as it was taken out or as it came in', async () => {
      for (const format of ['CSV', 'XLSX']) {
        const file = await take(DECISION, format);
        expect([file.rowCount, file.fileName]).toEqual([
          16,
          `danh-sach-hoi-2026-11-22.${format.toLowerCase()}`,
        ]);
        expect(counted(await bring(file.content, { format }))).toEqual(counts(0, 0, 16));
      }
      expect(counted(await bring(table('vinh-long-2014')))).toEqual(counts(0, 0, 16));
      expect((await take(DECISION)).content).toBe((await take(DECISION)).content);
    });

    it('says otherwise what it said wrongly, closes what it no longer says, and keeps what was known', async () => {
      const sheet = await readXlsx(Buffer.from((await take(DECISION, 'XLSX')).content, 'base64'));
      if (!sheet.ok) throw new Error('not read');
      const [head = [], ...rows] = sheet.value;
      const special = head.indexOf('Tính chất đặc thù');
      const name = head.indexOf('Tên hội');
      const isAcupuncture = (row: readonly string[]) => row[name] === 'Hội Châm cứu';
      const corrected = rows.map((row) =>
        isAcupuncture(row)
          ? row.map((cell, index) =>
              index === name ? 'Hội Châm cứu và Xoa bóp' : index === special ? '' : cell,
            )
          : row,
      );
      const content = (await writeXlsx([head, ...corrected])).toString('base64');
      const done = await bring(content, { format: 'XLSX' }, { on: '2026-11-22' });
      expect(counted(done)).toEqual(counts(0, 1, 15));
      const of = async (asOf: object) =>
        (
          await world.ask(
            ONE,
            { id: 'vinh-long/hoi-cham-cuu', asOf },
            { who: KEEPER, now: noon('2026-11-23') },
          )
        ).association;
      expect((await of({ on: '2024-10-01' })).body.name).toBe('Hội Châm cứu và Xoa bóp');
      expect((await of({ on: '2024-10-01', knownOn: '2026-11-21' })).body.name).toBe('Hội Châm cứu');
      // the list that comes with the package still names it: what is closed is what this file said
      const said = await world.rows(
        `select kind, version::text, (superseded_at is null)::text from association_entry
         where body_id = 'vinh-long/hoi-cham-cuu' order by kind, version`,
        [],
      );
      expect(said).toEqual([
        ['listing', '1', 'false'],
        ['listing', '2', 'true'],
        ['profile', '1', 'true'],
        ['status', '1', 'false'],
      ]);
    });
  });

  it('of the centre is found to name those that are registered, each list for its days', async () => {
    const asked = { who: AT_CENTRE };
    const first = await bring(
      table('national-2010'),
      {
        actingFor: CENTRE,
        basis: { document: 'state/68-2010-qd-ttg', provision: 'Phụ lục' },
        on: '2010-11-01',
      },
      asked,
    );
    expect(counted(first)).toEqual(counts(9, 0, 0));
    const more = {
      ...{ actingFor: CENTRE, basis: { document: 'front/05-hd-mttw-btt', provision: 'Phụ lục' } },
      on: '2025-07-30',
    };
    expect(counted(await bring(table('national-assigned'), more, asked))).toEqual(counts(31, 0, 0));
    const bodies = await world.rows(
      `select count(*)::text from body where kind = 'association' and superseded_at is null and place_id = 'viet-nam'`,
      [],
    );
    expect(bodies).toEqual([['32']]);
    const stored = await world.rows(
      `select entry->'period'->>'until', count(*)::text from association_entry
       where kind = 'status' and entry->'basis'->>'document' = 'front/05-hd-mttw-btt' group by 1`,
      [],
    );
    expect(stored).toEqual([['2026-01-05', '30']]);
    expect(codesOf(await bring(table('vinh-long-2014'), { ...more, basis: OF_2014.basis }, asked))[0]).toBe(
      'ASSOCIATION_LIST_STATUS_ENDED rows.2.Tính chất đặc thù',
    );
  });

  it('with anything wrong is refused whole, each thing at its cell, in both languages', async () => {
    const wrong = lines(
      ['Tên hội', 'Cấp', 'Địa bàn', 'Tính chất đặc thù', 'Mã'],
      ['', 'vùng', 'Vĩnh Long', 'có lẽ', ''],
      ['Hội Nguoi mu', 'Cấp tỉnh', 'Vĩnh Long', '', ''],
      ['Hội Làm vườn', 'Cấp tỉnh', 'Vạn Sơn', '', ''],
      ['Hội Nuôi ong', 'Cấp tỉnh', 'Vĩnh Long', '', ''],
      ['Hội nuôi ong tỉnh Vĩnh Long', 'Cấp tỉnh', 'Vĩnh Long', '', ''],
    );
    const refused = await bring(wrong);
    expect(codesOf(refused)).toEqual([
      'TEXT_EMPTY rows.2.Tên hội',
      'LEVEL_UNKNOWN rows.2.Cấp',
      'ASSOCIATION_LIST_ANSWER_UNKNOWN rows.2.Tính chất đặc thù',
      'ASSOCIATION_LIST_SPELLED_OTHERWISE rows.3.Tên hội',
      'PLACE_UNKNOWN rows.4.Địa bàn',
      'ASSOCIATION_LIST_TWICE rows.6.Tên hội',
    ]);
    expect(refused.userErrors[3].message).toMatch(/gần giống hội đã có .* \(vinh-long\/hoi-nguoi-mu\)/);
    const inEnglish = await world.answer(
      IMPORT,
      {
        input: {
          ...{ actingFor: PROVINCE, idempotencyKey: 'the-same-in-english', format: 'CSV', content: wrong },
          ...OF_2014,
        },
      },
      { who: KEEPER, now: noon('2026-11-20'), language: 'en' },
    );
    const { userErrors } = inEnglish.data.importAssociations;
    expect(codesOf({ userErrors })).toEqual(codesOf(refused));
    expect(userErrors[3].message).toMatch(/is like .* \(vinh-long\/hoi-nguoi-mu\), which is registered/);
    const elsewhere = lines(['Tên hội', 'Cấp', 'Địa bàn'], ['Hội Nuôi ong', 'Cấp tỉnh', 'Hà Tĩnh']);
    expect(codesOf(await bring(elsewhere))).toEqual(['SHEET_BODY_NOT_YOURS rows.2.Tên hội']);
    expect(codesOf(await bring(lines(['Cấp'], ['Cấp tỉnh'])))).toEqual(['SHEET_COLUMN_MISSING rows.1']);
    // one field under two of its headers: which of the names is meant, nobody could tell
    const twice = lines(['Tên hội', 'name_vi'], ['Hội A', 'Hội B']);
    expect(codesOf(await bring(twice))).toEqual(['SHEET_COLUMN_TWICE rows.1']);
    expect(
      codesOf(
        await bring(lines(['Tên hội'], ['Hội A']), { on: '2030-01-01', grade: 'INFERRED', place: 'no-such' }),
      ),
    ).toEqual(['DAY_IN_FUTURE on', 'NOTE_MISSING note', 'PLACE_UNKNOWN place']);
    expect((await bring(wrong, {}, { who: holding('ha-tinh/party-committee', 'activity:write') })).code).toBe(
      'FORBIDDEN',
    );
    expect(
      await world.rows(
        `select id from body where id in ('vinh-long/hoi-nuoi-ong', 'vinh-long/hoi-lam-vuon')`,
        [],
      ),
    ).toEqual([]);
  });

  it('asks the tables as often for a hundred lines as for one', async () => {
    const of = async (count: number) => {
      const rows = Array.from({ length: count }, (_, index) => [
        `Hội Sở thích ${count} ${index}`,
        'Cấp tỉnh',
        'Vĩnh Long',
      ]);
      const { statements, data } = await world.answer(
        IMPORT,
        {
          input: {
            ...{
              actingFor: PROVINCE,
              idempotencyKey: `as-many-as-${count}`,
              format: 'CSV',
              dryRun: false,
              ...OF_2014,
            },
            content: lines(['Tên hội', 'Cấp', 'Địa bàn'], ...rows),
          },
        },
        { who: KEEPER, now: noon('2026-11-24') },
      );
      expect(data.importAssociations).toMatchObject({ created: count, userErrors: [] });
      return statements;
    };
    expect(await of(100)).toBe(await of(1));
  });
});
