import { describe, expect, it } from 'vitest';
import {
  ALL_MET,
  ANOTHER,
  ASSOCIATION,
  COMMUNE,
  DISTRICT,
  event,
  founded,
  NUMBERS,
  number,
  OTHER,
  PROVINCE,
  registry,
  rulesOf,
  withFacts,
} from '../../associations/associations.test-support.js';
import {
  ARISE,
  associationStateAt,
  DECREE_126_FROM,
  judgeEvent,
  LIFECYCLE_STEPS,
  type LifecycleStep,
  lifecycleFact,
  lifecycleOn,
  ASSOCIATION_PARAMETERS as P,
  SHARED_STEPS,
  STEPS_OF_126,
} from '../../associations/index.js';
import {
  checkWorkflow,
  stateAt,
  stepNamed,
  stepsRefused,
  TEXT_SILENT,
  walkPaths,
} from '../../duties/index.js';
import { addDays, asOf, day, LAST_DAY } from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { BODY_KINDS } from '../../organisations/index.js';
import { known, notKnown } from '../../rules/index.js';
import { law as files } from '../index.js';
import { associationLifecycles, lifecycle45, lifecycle126 } from './association-lifecycle.js';
import { vietnamHolidays } from './holidays.js';

const composed = composeLaw(files, 'test');
const law = { rules: composed, lifecycles: associationLifecycles };
const world = { registry, calendar: vietnamHolidays };

const judge = (
  step: LifecycleStep,
  on: string,
  facts = ALL_MET,
  more: Parameters<typeof event>[2] = {},
  before = founded(),
) => {
  // filed and decided on one day, unless a test says otherwise
  const filed = { [lifecycleFact('filedOn')]: known(on), ...facts };
  return judgeEvent(law, before, event(step, on, more), ASSOCIATION, filed, world);
};

/** Every document that a basis inside a value names. */
const documentsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : 'document' in value && 'provision' in value
      ? [String(value.document)]
      : Object.values(value).flatMap(documentsIn);

const BEFORE = '2024-11-25';
const EDGE = '2024-11-26';
const AFTER = '2024-11-27';

describe('the two lifecycles', () => {
  it.each(associationLifecycles)('name nothing that the law does not have: $id', (definition) => {
    const known = {
      // a definition declares its facts itself, in the same words as a rule that asks for one of them
      facts: composed.facts.filter(({ id }) => !definition.facts?.some((one) => one.id === id)),
      parameters: composed.parameters,
      rules: new Set(composed.rules.map(({ id }) => id)),
      duties: new Set(composed.duties.map(({ id }) => id)),
      kinds: BODY_KINDS,
      bodies: registry.bodies,
    };
    expect(checkWorkflow(definition, known)).toEqual([]);
    for (const one of definition.facts ?? [])
      expect([one, undefined]).toContainEqual(composed.facts.find(({ id }) => id === one.id));
    const documents = new Set<string>(composed.graph.documents.keys());
    expect(documentsIn(definition).filter((document) => !documents.has(document))).toEqual([]);
  });

  it('share their map, so that a history of one reads on in the other', () => {
    for (const step of SHARED_STEPS) {
      const [old, now] = [stepNamed(lifecycle45, step), stepNamed(lifecycle126, step)];
      expect(old?.to).toBe(now?.to);
      expect(now?.from.filter((state) => state !== 'suspended')).toEqual(old?.from);
    }
    for (const step of STEPS_OF_126) expect(stepNamed(lifecycle45, step)).toBeNull();
  });

  it.each([
    ['45/2010', lifecycle45],
    ['126/2024', lifecycle126],
  ])('walk every legal path of %s to the state that its last step leads to', (_, definition) => {
    const paths = walkPaths(definition);
    expect(paths.length).toBeGreaterThan(100);
    for (const { steps, state } of paths) {
      const events = steps.map((step, index) => ({
        id: String(index),
        order: index,
        step,
        on: day('2024-11-26'),
        body: PROVINCE,
      }));
      const at = stateAt(
        definition,
        { id: 'one', workflow: definition.id, parties: {}, events },
        asOf(LAST_DAY),
      );
      expect(at.misfits).toEqual([]);
      expect(at.state).toBe(state);
    }
  });

  it.each([
    ['45/2010', lifecycle45, '2024-01-01'],
    ['126/2024', lifecycle126, '2026-01-05'],
  ])(
    'refuse every other transition under %s, by a clause or because the text is silent',
    (_, definition, on) => {
      const refused = stepsRefused(definition);
      expect(refused.length).toBeGreaterThan(80);
      for (const { path, step } of refused) {
        const before = path.steps.map((one, index) =>
          event(one as LifecycleStep, on, { id: `van-hai/before-${index}`, order: index }),
        );
        const tried = event(step as LifecycleStep, on, { order: 99 });
        const { outcome, reasons } = judgeEvent(law, before, tried, ASSOCIATION, ALL_MET, world);
        expect([path.state, step, outcome]).toEqual([path.state, step, 'refused']);
        for (const { ground, basis } of reasons) expect(ground === TEXT_SILENT).toBe(basis.length === 0);
        expect(reasons.map(({ code }) => code)).toContain('STEP_OUT_OF_ORDER');
      }
    },
  );

  it('cites the clause that lets a suspended association only repair', () => {
    const suspended = [...founded(), event('suspend', '2025-02-03')];
    const { reasons } = judge('rename', '2025-03-03', ALL_MET, {}, suspended);
    const said = reasons.find(({ code }) => code === 'STEP_FORBIDDEN');
    expect(said?.basis.map(({ provision }) => provision)).toEqual(['Điều 33 khoản 3']);
  });

  it('is silent of a suspension before 26/11/2024', () => {
    expect(judge('suspend', BEFORE).reasons).toMatchObject([{ code: 'STEP_UNKNOWN', ground: TEXT_SILENT }]);
    expect(judge('suspend', EDGE).outcome).toBe('allowed');
    expect(judge('suspend', AFTER).outcome).toBe('allowed');
  });
});

describe('the version', () => {
  it('is that of the day of the event, and of the filing where it is known', () => {
    expect([BEFORE, EDGE, AFTER].map((on) => judge('merge', on).workflow)).toEqual([
      lifecycle45.id,
      lifecycle126.id,
      lifecycle126.id,
    ]);
    const filed = judge('merge', '2024-12-10', ALL_MET, { filedOn: day(BEFORE) });
    expect(filed).toMatchObject({ workflow: lifecycle45.id, versionOn: BEFORE, straddles: true });
    expect(judge('merge', '2024-12-10', ALL_MET, { filedOn: day(EDGE) }).straddles).toBe(false);
  });

  it('is none before the first decree that was read', () => {
    expect(lifecycleOn(associationLifecycles, day('2010-06-30'))).toBeNull();
    expect(judge('rename', '2010-06-30', ALL_MET, {}, []).outcome).toBe('undetermined');
    expect(associationStateAt(law, [], ASSOCIATION, asOf(day('2010-06-30')))).toBeNull();
  });

  it('counts 30 working days for a merger filed under the old decree and 60 under the new one', () => {
    const due = (filedOn: string) =>
      judge('merge', addDays(day(filedOn), 20), ALL_MET, { filedOn: day(filedOn) }).windows[0]?.dueOn;
    // 30 and 60 working days on, with New Year 2025 and Tết from 25/1 to 2/2
    expect(due('2024-11-25')).toBe('2025-01-07');
    expect(due('2024-11-26')).toBe('2025-02-26');
    expect(due('2024-11-27')).toBe('2025-02-27');
  });

  it('asks a resolution of the congress before, of the executive committee after', () => {
    const noCongress = withFacts({ congressResolved: known(false) });
    expect([BEFORE, EDGE, AFTER].map((on) => judge('divide', on, noCongress).outcome)).toEqual([
      'refused',
      'allowed',
      'allowed',
    ]);
    const noCommittee = withFacts({ executiveResolved: known(false) });
    expect([BEFORE, EDGE, AFTER].map((on) => judge('divide', on, noCommittee).outcome)).toEqual([
      'allowed',
      'refused',
      'refused',
    ]);
  });
});

describe('founding', () => {
  const nothing: ReturnType<typeof founded> = [];
  const recognised = [event('recognise-committee', '2023-01-10')];

  it.each([
    ['national', 100],
    ['province', 50],
    ['district', 20],
    ['commune', 10],
  ] as const)('of %s scope asks %i founders on both sides of 26/11/2024', (scope, least) => {
    for (const on of [BEFORE, EDGE, AFTER]) {
      const facts = (founders: number) => withFacts({ scope: known(scope), founders: known(founders) });
      const said = (founders: number) =>
        judge('permit-founding', on, facts(founders), {}, recognised).reasons;
      expect(said(least - 1).map(({ code }) => code)).toContain('GUARD_NOT_MET');
      expect(said(least).map(({ code }) => code)).not.toContain('GUARD_NOT_MET');
    }
  });

  it('knows the size of a founding committee before, and says what is missing after', () => {
    const small = withFacts({ committeeMembers: known(4) });
    expect(judge('recognise-committee', BEFORE, small, {}, nothing).outcome).toBe('refused');
    expect(judge('recognise-committee', BEFORE, ALL_MET, {}, nothing).outcome).toBe('allowed');
    for (const on of [EDGE, AFTER]) {
      const { outcome, valuesMissing } = judge('recognise-committee', on, ALL_MET, {}, nothing);
      expect(outcome).toBe('undetermined');
      expect(valuesMissing).toContain(P.committeeLeast('province'));
    }
  });

  it('asks property only under the new decree', () => {
    const poor = withFacts({ hasProperty: known(false) });
    const said = [BEFORE, EDGE, AFTER].map(
      (on) => judge('permit-founding', on, poor, {}, recognised).outcome,
    );
    expect(said[0]).not.toBe('refused');
    expect(said.slice(1)).toEqual(['refused', 'refused']);
  });

  it('lets the permit lapse 90 days after it, 120 when extended', () => {
    const permitted = [...recognised, event('permit-founding', '2023-03-01')];
    const held = (days: number, extended: boolean) =>
      judge(
        'hold-founding-congress',
        addDays(day('2023-03-01'), days),
        withFacts({ foundingCongressExtended: known(extended) }),
        {},
        permitted,
      ).outcome;
    expect([held(89, false), held(90, false), held(91, false)]).toEqual(['allowed', 'allowed', 'refused']);
    expect([held(119, true), held(120, true), held(121, true)]).toEqual(['allowed', 'allowed', 'refused']);
  });

  it('of commune scope is decided by the commune chair from 1/7/2025, and by whom before was not seen', () => {
    const facts = withFacts({ scope: known('commune') });
    const by = (body: typeof COMMUNE, on: string) =>
      judge('permit-founding', on, facts, { by: body }, recognised).outcome;
    // nothing is refused to the chair; what keeps it open is a time limit that was not found
    expect(by(COMMUNE, '2025-06-30')).toBe('refused');
    for (const on of ['2025-07-01', '2025-07-02']) {
      const said = judge('permit-founding', on, facts, { by: COMMUNE }, recognised);
      expect(said.entitledBy?.words.vi).toBe('Chủ tịch UBND cấp xã');
    }
    expect(by(PROVINCE, '2025-06-30')).toBe('undetermined');
    expect(by(PROVINCE, '2025-07-01')).toBe('refused');
    expect(by(DISTRICT, '2025-06-30')).toBe('undetermined');
  });

  it('of district scope ends with the districts, by our reading', () => {
    const facts = withFacts({ scope: known('district') });
    const said = (on: string) =>
      judge('permit-founding', on, facts, {}, recognised).reasons.map(({ code }) => code);
    expect(said('2025-06-30')).not.toContain('STEP_FORBIDDEN');
    expect(said('2025-07-01')).toContain('STEP_FORBIDDEN');
    expect(said('2025-07-02')).toContain('STEP_FORBIDDEN');
  });

  it('leaves a district association where it is until a decision ends it', () => {
    expect(associationStateAt(law, founded(), ASSOCIATION, asOf(day('2025-07-02')))?.state).toBe('active');
  });
});

describe('an association that comes of a division', () => {
  const made = (on: string) =>
    event('divide', on, { associations: [ANOTHER], into: [ASSOCIATION, OTHER], decision: {} });

  it.each([
    ['2024-11-25', '2025-01-07'],
    ['2024-11-26', '2025-02-26'],
    ['2024-11-27', '2025-02-27'],
  ])('of %s holds its congress by %s', (on, due) => {
    const said = judge('hold-founding-congress', due, ALL_MET, { filedOn: day(on) }, [made(on)]);
    expect(said).toMatchObject({ outcome: 'allowed', late: null });
    const late = judge('hold-founding-congress', addDays(day(due), 1), ALL_MET, { filedOn: day(on) }, [
      made(on),
    ]);
    expect(late).toMatchObject({ outcome: 'allowed', late: { days: 1, dueOn: due } });
  });

  it('is not one that takes another in', () => {
    const taken = event('merge', '2025-03-03', { associations: [ANOTHER], into: [ASSOCIATION] });
    expect(associationStateAt(law, [taken], ASSOCIATION, asOf(LAST_DAY))?.state).toBe('proposed');
    expect(associationStateAt(law, [taken], ANOTHER, asOf(LAST_DAY))?.misfits).toHaveLength(1);
  });
});

it('lets an association that was at work before the register enter it as active, and says that this is ours', () => {
  const entered = judge('enter-register', AFTER, {}, {}, []);
  expect(entered.outcome).toBe('allowed');
  expect(entered.notes.map(({ code }) => code)).toEqual(['STEP_OURS']);
  const after = associationStateAt(law, [event('enter-register', AFTER)], ASSOCIATION, asOf(LAST_DAY));
  expect(after?.state).toBe('active');
  expect(judge('enter-register', AFTER).reasons).toMatchObject([{ ground: TEXT_SILENT }]);
});

describe('what is not known', () => {
  it('is asked for by name and refuses nothing', () => {
    const said = judge('suspend', AFTER, withFacts({ breachConcluded: notKnown() }));
    expect(said.outcome).toBe('undetermined');
    expect(said.doubts.flatMap(({ missing }) => missing)).toEqual([lifecycleFact('breachConcluded')]);
  });

  it('stays undetermined under an article that nobody read', () => {
    const unread = withFacts({ renameConditions126: notKnown() });
    expect(judge('rename', BEFORE, unread).outcome).toBe('allowed');
    for (const on of [EDGE, AFTER]) expect(judge('rename', on, unread).outcome).toBe('undetermined');
  });

  it('includes a value that is only recalled', () => {
    const recalled = rulesOf([
      ...NUMBERS.filter(({ id }) => id !== P.suspensionDaysMost),
      number(P.suspensionDaysMost, null, 180, 'recalled'),
    ]);
    const said = judgeEvent(
      { ...law, rules: recalled },
      founded(),
      event('suspend', AFTER),
      ASSOCIATION,
      ALL_MET,
      world,
    );
    expect(said).toMatchObject({ outcome: 'undetermined', valuesMissing: [P.suspensionDaysMost] });
  });

  it('includes the law of an association that has one of its own', () => {
    const own = judge('suspend', AFTER, withFacts({ underOwnLaw: known(true) }));
    expect(own.outcome).toBe('undetermined');
    expect(own.doubts.flatMap(({ missing }) => missing)).toEqual(['association/own-law']);
    expect(judge('suspend', AFTER, withFacts({ underOwnLaw: notKnown() })).outcome).toBe('undetermined');
  });
});

describe('a suspension', () => {
  it('is for 180 days at most', () => {
    const of = (days: number) => judge('suspend', AFTER, withFacts({ suspensionDays: known(days) })).outcome;
    expect([of(0), of(1), of(180), of(181)]).toEqual(['refused', 'allowed', 'allowed', 'refused']);
  });

  it('of a Party-assigned association is reported to the Party level first', () => {
    const silent = { partyConsulted: known(false) };
    const said = judge('suspend', AFTER, withFacts(silent));
    expect(said.reasons.flatMap(({ basis }) => basis.map(({ provision }) => provision))).toContain(
      'Điều 33 khoản 7',
    );
    expect(judge('suspend', AFTER, withFacts({ ...silent, partyAssigned: known(false) })).outcome).toBe(
      'allowed',
    );
  });

  it('is prolonged by 60 working days at most, and only while the breach lasts', () => {
    const suspended = [...founded(), event('suspend', '2025-02-03')];
    const of = (days: number, repaired: boolean) =>
      judge(
        'prolong-suspension',
        '2025-09-15',
        withFacts({ prolongationWorkingDays: known(days), breachRepaired: known(repaired) }),
        {},
        suspended,
      ).outcome;
    expect([of(60, false), of(61, false), of(60, true)]).toEqual(['allowed', 'refused', 'refused']);
  });
});

it('has a test for every step there is', () => {
  const all = new Set(associationLifecycles.flatMap(({ transitions }) => transitions.map(({ id }) => id)));
  expect([...all].sort()).toEqual([ARISE, ...LIFECYCLE_STEPS].sort());
  expect(DECREE_126_FROM).toBe(EDGE);
});
