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
const NAMES = [
  'Một',
  'Hai',
  'Ba',
  'Bốn',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Đông',
  'Tây',
  'Nam',
  'Bắc',
];
const COMMUNES = NAMES.map((name, index) => commune(`xa-${index + 1}`, name));

const CORRECT_PLACE = `mutation ($input: CorrectPlaceInput!) { correctPlace(input: $input) {
  replayed userErrors { code field message } place { name type code version existsUntil life { state } } } }`;
const SEEN = `query ($id: ID!, $asOf: AsOfInput) { place(id: $id, asOf: $asOf) { name type code version life { state } existsFrom
  currentParent { parent { slug } } history { names { name from until recordedOn grade } } } }`;

const REGISTER = `mutation ($input: RegisterSuccessionInput!) { registerSuccession(input: $input) {
  userErrors { code field message } succession { slug kind version } } }`;
const CORRECT = `mutation ($input: CorrectSuccessionInput!) { correctSuccession(input: $input) {
  userErrors { code field message } succession { version effectiveOn { day } } } }`;
const DAY = '2026-11-10';
const BEFORE = '2026-11-09';

/** The n-th commune, by its id. */
const xa = (n: number): string => `ha-tinh/xa-${n}`;
const fresh = (slug: string, name: string) => ({
  ...{ slug: `ha-tinh/${slug}`, level: 'COMMUNE', parent: 'ha-tinh', type: 'commune' },
  name: { vi: `xã ${name}`, en: `${name} commune` },
});
const event = (
  kind: string,
  from: readonly (number | readonly [number])[],
  to: readonly string[],
  more: object = {},
) => ({
  ...{
    actingFor: CENTRE,
    slug: `ha-tinh/${kind.toLowerCase().replace('_', '-')}`,
    subject: 'PLACE',
    kind,
    effectiveOn: DAY,
    to,
  },
  from: from.map((unit) =>
    typeof unit === 'number' ? { unit: xa(unit) } : { unit: xa(unit[0]), survives: true },
  ),
  ...{ basis, grade: 'VERIFIED', ...more },
});

/** What happens, and of each place how it was and how it is from the day on, with what followed. */
const EVENTS: readonly [
  event: ReturnType<typeof event>,
  told: Readonly<Record<string, readonly [string, string]>>,
][] = [
  [
    event('RENAME', [2], [xa(2)], { change: { name: { vi: 'xã Hai Mới', en: 'New Two commune' } } }),
    { 'xa-2': ['EXISTS xã Hai, ha-tinh', 'EXISTS xã Hai Mới, ha-tinh'] },
  ],
  [
    event('MOVE', [3], [xa(3)], { change: { parent: 'quang-tri-2025' } }),
    { 'xa-3': ['EXISTS xã Ba, ha-tinh', 'EXISTS xã Ba, quang-tri-2025'] },
  ],
  [
    event('UPGRADE', [4], [xa(4)], {
      change: { name: { vi: 'phường Bốn', en: 'Four ward' }, type: 'ward', code: '99004' },
    }),
    { 'xa-4': ['EXISTS xã Bốn, ha-tinh', 'EXISTS phường Bốn, ha-tinh, ward 99004'] },
  ],
  [
    event('MERGE', [5], [xa(6)]),
    {
      'xa-5': ['EXISTS xã Năm, ha-tinh', 'ENDED xã Năm, ha-tinh > xa-6'],
      'xa-6': ['EXISTS xã Sáu, ha-tinh', 'EXISTS xã Sáu, ha-tinh < xa-5'],
    },
  ],
  [
    event('CONSOLIDATE', [7, 8], ['ha-tinh/bay-tam'], { newPlaces: [fresh('bay-tam', 'Bảy Tám')] }),
    {
      'xa-7': ['EXISTS xã Bảy, ha-tinh', 'ENDED xã Bảy, ha-tinh > bay-tam'],
      'xa-8': ['EXISTS xã Tám, ha-tinh', 'ENDED xã Tám, ha-tinh > bay-tam'],
      'bay-tam': ['NOT_YET xã Bảy Tám, -', 'EXISTS xã Bảy Tám, ha-tinh, commune < xa-7 xa-8'],
    },
  ],
  [
    event('DIVIDE', [9], ['ha-tinh/chin-a', 'ha-tinh/chin-b'], {
      newPlaces: [fresh('chin-a', 'Chín A'), fresh('chin-b', 'Chín B')],
      weights: [
        {
          ...{ measure: 'any', method: 'BY_POPULATION', grade: 'VERIFIED', basis },
          parts: [
            { from: xa(9), to: 'ha-tinh/chin-a', parts: 3 },
            { from: xa(9), to: 'ha-tinh/chin-b', parts: 1 },
          ],
        },
      ],
    }),
    {
      'xa-9': ['EXISTS xã Chín, ha-tinh', 'ENDED xã Chín, ha-tinh > chin-a 3/4 chin-b 1/4'],
      'chin-a': ['NOT_YET xã Chín A, -', 'EXISTS xã Chín A, ha-tinh, commune < xa-9 3/4'],
      'chin-b': ['NOT_YET xã Chín B, -', 'EXISTS xã Chín B, ha-tinh, commune < xa-9 1/4'],
    },
  ],
  [
    event('SPLIT', [[10]], ['ha-tinh/muoi-b'], { newPlaces: [fresh('muoi-b', 'Mười B')] }),
    {
      'xa-10': ['EXISTS xã Mười, ha-tinh', 'EXISTS xã Mười, ha-tinh > muoi-b ? xa-10 ?'],
      'muoi-b': ['NOT_YET xã Mười B, -', 'EXISTS xã Mười B, ha-tinh, commune < xa-10 ?'],
    },
  ],
  [
    event('SPLIT_OFF', [[11]], ['ha-tinh/dong-b'], { newPlaces: [fresh('dong-b', 'Đông B')] }),
    {
      'xa-11': ['EXISTS xã Đông, ha-tinh', 'EXISTS xã Đông, ha-tinh > dong-b ? xa-11 ?'],
      'dong-b': ['NOT_YET xã Đông B, -', 'EXISTS xã Đông B, ha-tinh, commune < xa-11 ?'],
    },
  ],
  [
    event('TIER_ABOLISHED', [12, 13], [], { unrecorded: ['TO'] }),
    {
      'xa-12': ['EXISTS xã Tây, ha-tinh', 'ENDED xã Tây, ha-tinh > UNKNOWN'],
      'xa-13': ['EXISTS xã Nam, ha-tinh', 'ENDED xã Nam, ha-tinh > UNKNOWN'],
    },
  ],
  [
    event('ESTABLISH', [], ['ha-tinh/dao-moi'], { newPlaces: [fresh('dao-moi', 'Đảo Mới')] }),
    { 'dao-moi': ['NOT_YET xã Đảo Mới, -', 'EXISTS xã Đảo Mới, ha-tinh, commune'] },
  ],
  [event('DISSOLVE', [14], []), { 'xa-14': ['EXISTS xã Bắc, ha-tinh', 'ENDED xã Bắc, ha-tinh > NONE'] }],
];

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

  describe('an event of places', () => {
    interface Relatives {
      readonly state: string;
      readonly units: readonly { readonly place: { readonly slug: string }; readonly share: Data }[];
    }
    const relatives = (mark: string, { state, units }: Relatives, none: boolean): string => {
      const told = units
        .map(({ place, share }) => {
          const part =
            share.certainty === 'UNKNOWN'
              ? ' ?'
              : share.parts === share.of
                ? ''
                : ` ${share.parts}/${share.of}`;
          return `${place.slug.replace('ha-tinh/', '')}${part}`;
        })
        .sort();
      return told.length > 0 ? ` ${mark} ${told.join(' ')}` : none ? ` ${mark} ${state}` : '';
    };
    const SHOWN = 'units { place { slug } share { certainty parts of } }';
    const told = async (slug: string, on: string, knownOn = '2026-11-20'): Promise<string | null> => {
      const { place } = await world.ask(
        `query ($id: ID!, $asOf: AsOfInput) { place(id: $id, asOf: $asOf) { name type code life { state } currentParent { parent { slug } }
           successors { state ${SHOWN} } predecessors { state ${SHOWN} } } }`,
        { id: `ha-tinh/${slug}`, asOf: { on, knownOn } },
        { who: OFFICER, now: noon('2026-11-30') },
      );
      if (place === null) return null;
      const { name, type, code, life, currentParent, successors, predecessors } = place;
      const kind = [type, code].filter(Boolean).join(' ');
      return `${life.state} ${name}, ${currentParent?.parent.slug ?? '-'}${kind && `, ${kind}`}${relatives('>', successors, life.state === 'ENDED')}${relatives('<', predecessors, false)}`;
    };

    it.each(EVENTS)('$kind', async (input, expected) => {
      for (const [slug, [before]] of Object.entries(expected))
        if (before.startsWith('EXISTS')) expect(await told(slug, DAY), slug).toBe(before);
      const done = await run(REGISTER, { ...input, idempotencyKey: newKey() });
      expect(done).toMatchObject({ errors: undefined, userErrors: [], succession: { version: 1 } });
      for (const [slug, [before, after]] of Object.entries(expected)) {
        expect(await told(slug, BEFORE), slug).toBe(before);
        expect(await told(slug, DAY), slug).toBe(after);
        // the day before it was recorded knew nothing of it
        expect(await told(slug, DAY, '2026-11-19'), slug).toBe(before.startsWith('EXISTS') ? before : null);
      }
    });

    it('is refused without leave on both sides, and where the place is not there any more', async () => {
      const province = holding(COMMITTEE, 'organisation:write');
      const moved = event('MOVE', [2], [xa(2)], {
        slug: 'ha-tinh/move-2',
        change: { parent: 'quang-tri-2025' },
      });
      const acting = { ...moved, actingFor: COMMITTEE, idempotencyKey: newKey() };
      expect((await run(REGISTER, acting, '2026-11-20', province)).code).toBe('FORBIDDEN');
      const again = event('MERGE', [5], [xa(2)], { slug: 'ha-tinh/merge-5', idempotencyKey: newKey() });
      expect((await run(REGISTER, again)).userErrors).toMatchObject([
        { code: 'UNIT_NOT_THERE', field: ['from', '0'] },
      ]);
    });

    describe('that was recorded wrongly', () => {
      const correct = (input: object, more: object) =>
        run(CORRECT, { ...input, idempotencyKey: newKey(), ...more }, '2026-11-25');
      const [renaming, , upgrade, merger, consolidation, division] = EVENTS.map(([input]) => input);

      it('changes the name from the right day on, to the right one, and on no earlier day of knowledge', async () => {
        const done = await correct(renaming as object, {
          ...{
            expectedVersion: 1,
            effectiveOn: '2026-11-15',
            change: { name: { vi: 'xã Hai Đúng', en: 'Right Two' } },
          },
        });
        expect(done).toMatchObject({ userErrors: [], succession: { version: 2 } });
        expect(await Promise.all([DAY, '2026-11-15'].map((on) => told('xa-2', on, '2026-11-25')))).toEqual([
          'EXISTS xã Hai, ha-tinh',
          'EXISTS xã Hai Đúng, ha-tinh',
        ]);
        expect(await told('xa-2', DAY, '2026-11-24')).toBe('EXISTS xã Hai Mới, ha-tinh');
        const later = { expectedVersion: 1, effectiveOn: '2026-11-15' };
        expect((await correct(upgrade as object, { ...later, change: undefined })).userErrors).toEqual([]);
        expect(await Promise.all([DAY, '2026-11-15'].map((on) => told('xa-4', on, '2026-11-25')))).toEqual([
          'EXISTS xã Bốn, ha-tinh',
          'EXISTS phường Bốn, ha-tinh, ward 99004',
        ]);
      });

      it('went into another place, and the one that did not end lives on', async () => {
        const done = await correct(merger as object, {
          ...{ expectedVersion: 1, from: [{ unit: xa(6) }], to: [xa(2)] },
        });
        expect(done.userErrors).toEqual([]);
        expect(await Promise.all(['xa-5', 'xa-6'].map((slug) => told(slug, DAY, '2026-11-25')))).toEqual([
          'EXISTS xã Năm, ha-tinh',
          'ENDED xã Sáu, ha-tinh > xa-2',
        ]);
        expect(await told('xa-5', DAY, '2026-11-24')).toBe('ENDED xã Năm, ha-tinh > xa-6');
      });

      it('let begin what it was recorded without, and what was recorded otherwise than it is', async () => {
        const { weights: _, ...divided } = division as ReturnType<typeof event> & { weights?: object };
        const newPlaces = [fresh('chin-a', 'Chín Đúng'), fresh('chin-c', 'Chín C')];
        const to = ['ha-tinh/chin-a', 'ha-tinh/chin-b', 'ha-tinh/chin-c'];
        const taken = [...newPlaces, fresh('xa-1', 'Một')];
        const refused = await correct(divided, { expectedVersion: 1, to: [...to, xa(1)], newPlaces: taken });
        expect(refused.userErrors).toMatchObject([
          { code: 'UNIT_EXISTS', field: ['newPlaces', '2', 'slug'] },
        ]);
        expect((await correct(divided, { expectedVersion: 1, to, newPlaces })).userErrors).toEqual([]);
        const shown = await Promise.all(
          ['chin-a', 'chin-b', 'chin-c'].map((slug) => told(slug, DAY, '2026-11-25')),
        );
        expect(shown).toEqual([
          'EXISTS xã Chín Đúng, ha-tinh, commune < xa-9 ?',
          'EXISTS xã Chín B, ha-tinh, commune < xa-9 ?',
          'EXISTS xã Chín C, ha-tinh, commune < xa-9 ?',
        ]);
        expect(await told('chin-a', DAY, '2026-11-24')).toBe('EXISTS xã Chín A, ha-tinh, commune < xa-9 3/4');
        expect(await told('chin-c', DAY, '2026-11-24')).toBeNull();
      });

      it('cannot leave out what began with it, nor begin after what rests on it, and says what', async () => {
        const left = await correct(consolidation as object, {
          ...{ expectedVersion: 1, to: [xa(2)], newPlaces: undefined },
        });
        expect(left.userErrors).toMatchObject([{ code: 'SUCCESSION_UNIT_LEFT', field: ['to', '0'] }]);
        const move = event('MOVE', [6], [xa(6)], {
          ...{ slug: 'ha-tinh/move-7', from: [{ unit: 'ha-tinh/bay-tam' }], to: ['ha-tinh/bay-tam'] },
          ...{ effectiveOn: '2026-11-12', idempotencyKey: newKey(), change: { parent: 'quang-tri-2025' } },
        });
        expect((await run(REGISTER, move, '2026-11-25')).userErrors).toEqual([]);
        const late = { expectedVersion: 1, effectiveOn: '2026-11-20', newPlaces: undefined };
        expect((await correct(consolidation as object, late)).userErrors).toMatchObject([
          { code: 'SUCCESSION_BUILT_ON', message: expect.stringContaining('ha-tinh/move-7') },
        ]);
        const early = { ...late, effectiveOn: '2026-11-11' };
        expect((await correct(consolidation as object, early)).userErrors).toEqual([]);
        expect(await told('bay-tam', DAY, '2026-11-25')).toBe('NOT_YET xã Bảy Tám, -');
        expect(await told('bay-tam', '2026-11-12', '2026-11-25')).toBe(
          'EXISTS xã Bảy Tám, quang-tri-2025, commune < xa-7 xa-8',
        );
      });
    });
  });
});
