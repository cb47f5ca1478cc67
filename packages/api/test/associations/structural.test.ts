import { type Body, day, knownDay, LIFECYCLE_FACTS, toBodyId, toPlaceId } from '@danvan/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf } from '../duties/support/records.js';
import { type DutyWorld, holding, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import {
  BASIS,
  BODIES,
  CORRECT,
  type Data,
  KEEPER,
  mutate,
  noon,
  ONE,
  REGISTER,
} from './support/register.js';

/*
 * Each kind of event that changes the register of bodies, on the last day of decree 45/2010 and on the first of
 * 126/2024: what the guard of that day refuses, and that what it allows is one event there.
 */

const OLD = '2024-11-25';
const NEW = '2024-11-26';
const DEPARTMENT = 'vinh-long/home-affairs-department';
const department: Body = {
  id: toBodyId(DEPARTMENT),
  kind: 'home-affairs-department',
  level: 'province',
  place: toPlaceId('vinh-long'),
  life: { from: knownDay(day('1992-01-01')), until: null },
  names: { id: `${DEPARTMENT}#name`, entries: [] },
  parents: {},
};
const WHO = {
  ...KEEPER,
  grants: [...KEEPER.grants, ...holding(DEPARTMENT, 'activity:write', 'record:read').grants],
};

const of = (name: string) => `vinh-long/${name}`;
const begun = (slug: string) => ({
  slug,
  kind: 'association',
  level: 'PROVINCE',
  place: 'vinh-long',
  name: { vi: `Hội ${slug} tỉnh Vĩnh Long`, en: `Association ${slug} of Vĩnh Long` },
  parents: [],
});

type Fact = keyof typeof LIFECYCLE_FACTS;
const UNTRUE: readonly Fact[] = [
  'underOwnLaw',
  'businessFederation',
  'foundingCongressExtended',
  'boundaryChange',
];
const NUMBERS: Partial<Record<Fact, number>> = { committeeMembers: 10, founders: 100, founderProvinces: 2 };

/** Every guard is met but those that the named facts stand for. */
const factsWithout = (...missing: readonly Fact[]) =>
  (Object.keys(LIFECYCLE_FACTS) as Fact[]).flatMap((name): object[] => {
    const { id: fact, type } = LIFECYCLE_FACTS[name];
    if (name === 'aroseByRearrangement') return [];
    if (type === 'boolean') return [{ fact, flag: !UNTRUE.includes(name) && !missing.includes(name) }];
    if (name === 'scope') return [{ fact, text: 'province' }];
    return NUMBERS[name] === undefined ? [] : [{ fact, number: NUMBERS[name] }];
  });

interface Structural {
  readonly step: string;
  /** In the register of bodies. */
  readonly kind: string;
  /** A fact that the guard of each decree asks, with the document that it cites where it is untrue. */
  readonly old: readonly [Fact, document: string];
  readonly now: readonly [Fact, document: string];
  /** Those that it is about, before and after the change of the law. */
  readonly about: Readonly<Record<typeof OLD | typeof NEW, Data>>;
  /** How many bodies are other afterwards. */
  readonly changed: number;
}

const D45 = 'state/45-2010-nd-cp';
const D126 = 'state/126-2024-nd-cp';
const REARRANGED = {
  old: ['congressResolved', D45],
  now: ['executiveResolved', D126],
} as const satisfies Partial<Structural>;

const TABLE: readonly Structural[] = [
  {
    step: 'PERMIT_FOUNDING',
    kind: 'establish',
    old: ['seatConfirmed', D45],
    now: ['hasProperty', D126],
    about: {
      [OLD]: { associations: [of('hoi-lam-vuon')], newBodies: [begun(of('hoi-lam-vuon'))] },
      [NEW]: { associations: [of('hoi-nuoi-ong')], newBodies: [begun(of('hoi-nuoi-ong'))] },
    },
    changed: 1,
  },
  {
    step: 'RENAME',
    kind: 'rename',
    old: ['congressResolved', 'state/03-2013-tt-bnv'],
    now: ['renameConditions126', D126],
    about: {
      [OLD]: { associations: [of('hoi-dong-y')], name: { vi: 'Hội Đông y mới', en: 'New Medicine' } },
      [NEW]: { associations: [of('hoi-cham-cuu')], name: { vi: 'Hội Châm cứu mới', en: 'New Acupuncture' } },
    },
    changed: 1,
  },
  {
    step: 'SPLIT',
    kind: 'split-off',
    ...REARRANGED,
    about: {
      [OLD]: { associations: [of('hoi-nha-bao')], into: [of('tach-1')], newBodies: [begun(of('tach-1'))] },
      [NEW]: { associations: [of('hoi-luat-gia')], into: [of('tach-2')], newBodies: [begun(of('tach-2'))] },
    },
    changed: 1,
  },
  {
    step: 'DIVIDE',
    kind: 'divide',
    ...REARRANGED,
    about: {
      [OLD]: {
        associations: [of('hoi-nguoi-mu')],
        into: [of('chia-1'), of('chia-2')],
        newBodies: [begun(of('chia-1')), begun(of('chia-2'))],
      },
      [NEW]: {
        associations: [of('hoi-khuyen-hoc')],
        into: [of('chia-3'), of('chia-4')],
        newBodies: [begun(of('chia-3')), begun(of('chia-4'))],
      },
    },
    changed: 3,
  },
  {
    step: 'MERGE',
    kind: 'merge',
    ...REARRANGED,
    about: {
      [OLD]: { associations: [of('hoi-sinh-vien')], into: [of('hoi-nha-bao')] },
      [NEW]: { associations: [of('hoi-chu-thap-do')], into: [of('hoi-luat-gia')] },
    },
    changed: 1,
  },
  {
    step: 'CONSOLIDATE',
    kind: 'consolidate',
    ...REARRANGED,
    about: {
      [OLD]: {
        associations: [of('hoi-nguoi-cao-tuoi'), of('hoi-nguoi-tu-khang-chien')],
        into: [of('hop-1')],
        newBodies: [begun(of('hop-1'))],
      },
      [NEW]: {
        associations: [of('lien-minh-cac-hop-tac-xa'), of('lien-hiep-cac-to-chuc-huu-nghi')],
        into: [of('hop-2')],
        newBodies: [begun(of('hop-2'))],
      },
    },
    changed: 3,
  },
];

forEachDatabase((open) => {
  let world: DutyWorld;
  const register = (input: object) => mutate(world, REGISTER, input, { who: WHO });
  const count = async (table: string): Promise<number> =>
    Number((await world.rows(`select count(*)::text from ${table}`, []))[0]?.[0]);

  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false, bodies: [...BODIES, department] });
    for (const { step, about } of TABLE)
      for (const association of [...about[OLD].associations, ...about[NEW].associations]) {
        const before =
          step === 'PERMIT_FOUNDING'
            ? { step: 'RECOGNISE_COMMITTEE', on: '2024-10-01', by: DEPARTMENT, facts: factsWithout() }
            : { step: 'ENTER_REGISTER', on: '2016-01-01' };
        const entered = await register({ ...before, associations: [association] });
        if (entered.code || entered.userErrors.length > 0) throw new Error(JSON.stringify(entered));
      }
  });

  const given = ({ step, about }: Structural, on: typeof OLD | typeof NEW) => ({
    step,
    on,
    office: 'chair',
    decision: { document: BASIS.document, provision: 'Điều 1' },
    ...about[on],
  });

  describe.each(TABLE)('$step', (structural) => {
    const { step, kind, old, now, changed } = structural;

    it.each([
      [OLD, old],
      [NEW, now],
    ] as const)(
      'on %s is refused by the decree of that day, with all there is at once',
      async (on, asked) => {
        const [fact, document] = asked;
        const before = await count('succession');
        const event = given(structural, on);
        const taken = begun(of('hoi-van-hoc-nghe-thuat'));
        const refused = await register({
          ...event,
          office: 'clerk',
          newBodies: [...(event.newBodies ?? []), taken],
          facts: factsWithout(fact),
        });
        expect(refused).toMatchObject({ event: null, association: null });
        const [{ outcome, reasons }] = refused.decisions;
        expect(outcome).toBe('REFUSED');
        const grounds = reasons.flatMap(({ code, basis }: Data) =>
          basis.map((one: Data) => `${code} ${one.documentSlug}`),
        );
        expect(grounds).toContain(`GUARD_NOT_MET ${document}`);
        expect(codesOf(refused)).toEqual(
          expect.arrayContaining([
            'GUARD_NOT_MET facts',
            'ACTOR_OFFICE_WRONG office',
            `UNIT_EXISTS newBodies.${event.newBodies?.length ?? 0}.slug`,
          ]),
        );
        expect(await count('succession')).toBe(before);
      },
    );

    it.each([
      [OLD, now[0]],
      [NEW, step === 'PERMIT_FOUNDING' ? null : old[0]],
    ] as const)(
      'on %s is one event of the register of bodies, whatever the other decree asks',
      async (on, unasked) => {
        const before = await count('succession');
        const audited = await count('audit_entry');
        const [[told] = []] = await world.rows(`select coalesce(max(id), 0)::text from outbox_event`, []);
        const done = await register({
          ...given(structural, on),
          facts: unasked === null ? factsWithout() : factsWithout(unasked),
        });
        expect(done.userErrors).toEqual([]);
        for (const { outcome, reasons } of done.decisions) {
          expect(outcome).not.toBe('REFUSED');
          expect(reasons).toEqual([]);
        }
        expect(await count('succession')).toBe(before + 1);
        expect(await count('audit_entry')).toBe(audited + 1);
        const key = done.event.id.slice('ase_'.length);
        const id = `association-event/${key}/succession`;
        expect(
          await world.rows(
            `select kind, effective_on::text, document_id from succession where id = $1::text`,
            [id],
          ),
        ).toEqual([[kind, on, BASIS.document]]);
        expect(
          await world.rows(
            `select kind, count(*)::text from outbox_event where id > $1::bigint group by kind order by kind`,
            [told],
          ),
        ).toEqual([
          ['association-event.registered', '1'],
          ['body.changed', String(changed)],
          ['succession.registered', '1'],
        ]);
      },
    );
  });

  it('takes a correction with what a division was recorded without, and leaves nothing without a beginning', async () => {
    const [association] = TABLE.find(({ step }) => step === 'DIVIDE')?.about[NEW].associations ?? [];
    const seen = await world.ask(ONE, { id: association }, { who: WHO, now: noon('2026-11-21') });
    const event = seen.association.history.find(({ step }: Data) => step === 'DIVIDE');
    const whole = {
      ...{ id: event.id, step: 'DIVIDE', on: NEW, office: 'chair', facts: factsWithout() },
      ...{ associations: [association], decision: { document: BASIS.document, provision: 'Điều 1' } },
    };
    const correct = (input: object) =>
      mutate(world, CORRECT, { ...whole, ...input }, { who: WHO, on: '2026-11-21' });
    const into = [of('chia-3'), of('chia-4'), of('chia-5')];
    const unknown = await correct({ into, expectedVersion: 1 });
    expect(codesOf(unknown)).toEqual(['BODY_UNKNOWN into.2']);
    const third = await correct({ into, newBodies: [begun(of('chia-5'))], expectedVersion: 1 });
    expect(third.userErrors).toEqual([]);
    const made = await world.ask(
      ONE,
      { id: of('chia-5'), asOf: { on: NEW } },
      { who: WHO, now: noon('2026-11-22') },
    );
    expect(made.association).toMatchObject({ life: { state: 'EXISTS' }, state: 'PERMITTED' });
    const without = await correct({ into: [of('chia-3'), of('chia-5')], expectedVersion: 2 });
    expect(codesOf(without)).toEqual(['SUCCESSION_UNIT_LEFT into.1']);
  });
});
