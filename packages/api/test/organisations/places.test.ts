import { day, knownDay, legalBasis, type Place, placeOf } from '@danvan/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DutyWorld, holding, newKey, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Data = any;

/** Noon in Vietnam. */
const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);
const CENTRE = 'viet-nam/party-central-committee';
const COMMITTEE = 'ha-tinh/party-committee';
const OFFICER = holding(CENTRE, 'organisation:write');
const basis = { document: 'ha-tinh/qd-1', provision: 'Điều 1' };

/** Invented communes of Hà Tĩnh, of which the package says this much. */
const commune = (slug: string, name: string): Place => ({
  ...placeOf({
    id: `ha-tinh/${slug}`,
    level: 'commune',
    vi: `xã ${name}`,
    en: `${name} commune`,
    parent: 'ha-tinh',
    life: { from: knownDay(day('2025-07-01')), until: null },
    basis: legalBasis('ha-tinh/nq-1', 'Điều 1'),
    grade: 'reported',
  }),
});
const COMMUNES = ['Một'].map((name, index) => commune(`xa-${index + 1}`, name));

const CORRECT_PLACE = `mutation ($input: CorrectPlaceInput!) { correctPlace(input: $input) {
  replayed userErrors { code field message } place { name type code version existsUntil life { state } } } }`;
const SEEN = `query ($id: ID!, $asOf: AsOfInput) { place(id: $id, asOf: $asOf) { name type code version life { state } existsFrom
  currentParent { parent { slug } } history { names { name from until recordedOn grade } } } }`;

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), {
      ...{ samples: false, now: noon('2026-11-19'), places: COMMUNES },
    });
  });
  const run = async (query: string, input: object, now = '2026-11-20', who = OFFICER): Promise<Data> => {
    const { data, errors, thrown } = await world.answer(query, { input }, { who, now: noon(now) });
    const [answer = {}] = Object.values((data ?? {}) as Record<string, Data>);
    return { ...answer, errors, code: thrown?.code };
  };
  const seen = async (id: string, on: string, knownOn: string): Promise<Data> =>
    (await world.ask(SEEN, { id, asOf: { on, knownOn } }, { who: OFFICER, now: noon('2026-11-30') })).place;

  describe('a correction of a place', () => {
    const ID = 'ha-tinh/xa-1';
    const correction = (more: object) => ({
      ...{
        actingFor: CENTRE,
        idempotencyKey: newKey(),
        place: ID,
        expectedVersion: 1,
        basis,
        grade: 'VERIFIED',
      },
      ...more,
    });

    it('is for whoever governs it and all that it is put under', async () => {
      const ward = holding('ha-tinh/front-committee', 'organisation:write');
      const input = correction({ actingFor: 'ha-tinh/front-committee', codes: [{ code: '18074' }] });
      expect((await run(CORRECT_PLACE, input, '2026-11-20', ward)).code).toBe('FORBIDDEN');
      const province = holding(COMMITTEE, 'organisation:write');
      const moved = correction({ actingFor: COMMITTEE, parents: [{ parent: 'quang-tri-2025' }] });
      expect((await run(CORRECT_PLACE, moved, '2026-11-20', province)).code).toBe('FORBIDDEN');
    });

    it('says at its place everything that is wrong', async () => {
      const wrong = async (more: object) =>
        (await run(CORRECT_PLACE, correction(more))).userErrors.map(
          ({ code, field }: { code: string; field: string[] | null }) => [code, field?.join('.')],
        );
      expect(
        await wrong({ grade: 'INFERRED', names: [{ name: { vi: ' ', en: 'x' } }], ends: '2026-01-01' }),
      ).toEqual([['TEXT_EMPTY', 'names.0.name.vi']]);
      expect(await wrong({ grade: 'INFERRED', names: [], ends: '2026-01-01', hasNotEnded: true })).toEqual([
        ['NOTHING_TO_CORRECT', 'names'],
        ['END_GIVEN_AND_TAKEN_BACK', 'hasNotEnded'],
        ['NOTE_MISSING', 'note'],
      ]);
      const twice = [{ code: '1' }, { code: '2', from: '2026-01-01' }];
      expect(await wrong({ codes: twice, types: [{ type: 'planet' }], parents: [{ parent: ID }] })).toEqual([
        ['PLACE_LOOP', 'parents'],
        ['PLACE_TYPE_UNKNOWN', 'types'],
        ['PERIODS_OVERLAP', 'codes'],
      ]);
      expect(await wrong({ expectedVersion: 3, codes: [{ code: '18074' }] })).toEqual([
        ['STALE_VERSION', 'expectedVersion'],
      ]);
      const gone = { place: 'quang-tri/vinh-linh', hasNotEnded: true };
      expect(await wrong(gone)).toEqual([['SUCCESSION_BUILT_ON', undefined]]);
      expect(await world.rows(`select 1::text from place where origin = 'registered'`)).toEqual([]);
    });

    it('closes the rows and adds others, and leaves yesterday’s knowledge as it was', async () => {
      const [old, before] = [
        await seen(ID, '2026-11-20', '2026-11-19'),
        await seen(ID, '2025-06-30', '2026-11-19'),
      ];
      const input = correction({
        names: [
          { name: { vi: 'phường Tên Cũ', en: 'Old Name ward' }, from: '2024-01-01', until: '2025-07-01' },
          { name: { vi: 'phường Tên Đúng', en: 'Right Name ward' }, from: '2025-07-01' },
        ],
        types: [{ type: 'commune' }],
        codes: [{ code: '18074', from: '2025-07-01' }],
        parents: [{ parent: 'plc_ha-tinh' }],
        begins: '2024-01-01',
      });
      const done = await run(CORRECT_PLACE, input);
      expect(done).toMatchObject({
        ...{ errors: undefined, userErrors: [], replayed: false },
        place: { name: 'phường Tên Đúng', type: 'commune', code: '18074', version: 2 },
      });
      expect((await run(CORRECT_PLACE, input)).replayed).toBe(true);
      expect(await seen(ID, '2025-06-30', '2026-11-20')).toMatchObject({
        ...{ name: 'phường Tên Cũ', code: null, existsFrom: '2024-01-01', life: { state: 'EXISTS' } },
        currentParent: { parent: { slug: 'ha-tinh' } },
      });
      expect(await seen(ID, '2026-11-20', '2026-11-19')).toEqual(old);
      expect(await seen(ID, '2025-06-30', '2026-11-19')).toEqual(before);
      const [[audited, told] = []] = await world.rows(
        `select (select count(*) from audit_entry where action = 'correctPlace' and target_id = $1::text)::text,
           (select count(*) from outbox_event where kind = 'place.corrected' and target_id = 'plc_' || $1::text)::text`,
        [ID],
      );
      expect([audited, told]).toEqual(['1', '1']);
    });

    it('stands when the package is loaded again, and no table holds two values for a day', async () => {
      const after = await seen(ID, '2026-11-20', '2026-11-20');
      await world.rows('delete from organisation_load returning 1');
      await world.load(noon('2026-11-21'), false);
      expect(await seen(ID, '2026-11-20', '2026-11-21')).toEqual(after);
      const twice = world.rows(
        `insert into place_value (id, place_id, attribute, value, valid, state, source, origin, recorded_at)
         select 'x', place_id, attribute, 'y', '[2026-01-01,)', state, source, origin, recorded_at
         from place_value where place_id = $1::text and attribute = 'code' and superseded_at is null returning 1`,
        [ID],
      );
      await expect(twice).rejects.toThrow(/PERIOD_TAKEN|no_overlap/u);
    });
  });
});
