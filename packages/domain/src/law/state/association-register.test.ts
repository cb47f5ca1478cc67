import { describe, expect, it } from 'vitest';
import {
  ASSOCIATION,
  event,
  MINISTRY,
  OTHER,
  PROVINCE,
  registry,
} from '../../associations/associations.test-support.js';
import {
  type AssociationFacts,
  type AssociationReport,
  afterCommuneMerger,
  congressFileAt,
  dissolutionGrounds,
  forcedGroundFact,
  lifecycleFact,
  mergerCandidates,
  monitoringAt,
  NO_ASSOCIATION_FACTS,
  registerOf,
  reportStanding,
  suspensionAt,
  yearlyMeeting,
  yearsMissing,
} from '../../associations/index.js';
import { asOf, day, daysFromTo, knownDay, legalBasis, period, toPlaceId, words } from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { type Body, buildRegistry } from '../../organisations/index.js';
import { type Facts, known } from '../../rules/index.js';
import {
  associationLifecycles,
  associationRoles,
  congressPapers,
  law as files,
  vietnamHolidays,
} from '../index.js';

const law = { rules: composeLaw(files, 'test'), lifecycles: associationLifecycles };
const world = { law, registry, calendar: vietnamHolidays, roleClauses: associationRoles };
const basis = legalBasis('van-hai/12-qd-ubnd', 'Điều 1');

const facts = (more: Partial<AssociationFacts>): AssociationFacts => ({ ...NO_ASSOCIATION_FACTS, ...more });
const row = (on: string, more: Partial<AssociationFacts>) =>
  registerOf(world, [ASSOCIATION], facts(more), asOf(day(on)))[0];

describe('reports', () => {
  const report = (year: number, sentOn: string): AssociationReport => ({
    id: `r-${year}`,
    association: ASSOCIATION,
    kind: 'activity',
    year,
    sentOn: day(sentOn),
    to: [PROVINCE],
  });
  const kept = {
    association: ASSOCIATION,
    kind: 'activity' as const,
    period: period(day('2020-01-01')),
    declaredBy: PROVINCE,
  };
  const at = (year: number, on: string, reports: readonly AssociationReport[] = [], keeping = [kept]) =>
    reportStanding(law, { reports, keeping }, ASSOCIATION, 'activity', year, asOf(day(on)));

  it('are due by 1/12 under the old decree and before 31/12 under the new one, which has that of 2024', () => {
    expect([2023, 2024, 2025].map((year) => at(year, '2026-06-01').dueOn)).toEqual([
      '2023-12-01',
      '2024-12-30',
      '2025-12-30',
    ]);
  });

  it('are on form 16 under the new decree; the old one names none', () => {
    expect([2023, 2024, 2025].map((year) => at(year, '2026-06-01').form)).toEqual([null, '16', '16']);
  });

  it.each([
    [2023, '2023-11-30', 'sent'],
    [2023, '2023-12-01', 'sent'],
    [2023, '2023-12-02', 'sent-late'],
    [2024, '2024-12-29', 'sent'],
    [2024, '2024-12-30', 'sent'],
    [2024, '2024-12-31', 'sent-late'],
  ])('for %i sent on %s are %s', (year, sentOn, state) => {
    expect(at(year, '2025-06-01', [report(year, sentOn)]).state).toBe(state);
  });

  it('are missing only where the register is kept', () => {
    expect(at(2024, '2024-12-30').state).toBe('not-yet');
    expect(at(2024, '2024-12-31')).toMatchObject({ state: 'missing', daysLate: 1 });
    expect(at(2024, '2024-12-31', [], []).state).toBe('unknown');
  });

  it('of settlement have no day, and are never late', () => {
    const said = reportStanding(
      law,
      { reports: [{ ...report(2024, '2025-05-01'), kind: 'settlement' }], keeping: [] },
      ASSOCIATION,
      'settlement',
      2024,
      asOf(day('2025-06-01')),
    );
    expect(said).toMatchObject({ state: 'sent', dueOn: null, daysLate: 0, form: null });
    expect(said.basis).toMatchObject({ document: 'state/126-2024-nd-cp', provision: 'Điều 24 khoản 17' });
  });

  it('are missing two years in a row for sure only where both are', () => {
    const missing = (reports: readonly AssociationReport[], keeping = [kept], on = '2026-01-10') =>
      yearsMissing(law, { reports, keeping }, ASSOCIATION, 'activity', asOf(day(on)));
    const sent2023 = [report(2023, '2023-11-01')];
    expect(missing(sent2023)).toMatchObject({ sure: 2, atMost: 2, reachesGround: true });
    expect(missing(sent2023, [])).toMatchObject({ sure: 0, atMost: 2, reachesGround: null });
    expect(missing([report(2024, '2024-12-01')])).toMatchObject({ sure: 1, reachesGround: false });
    // the ground is one of the new decree
    expect(missing([], [kept], '2024-11-25').reachesGround).toBeNull();
  });
});

describe('a suspension', () => {
  const suspended = event('suspend', '2025-02-03', { length: 180 });
  const at = (on: string, more: readonly ReturnType<typeof event>[] = []) =>
    suspensionAt(law, [suspended, ...more], ASSOCIATION, vietnamHolidays, asOf(day(on)));

  it('runs through 180 days, 30 working days by themselves, those that were granted, and out', () => {
    expect(at('2025-02-02')).toBeNull();
    expect(at('2025-08-01')).toMatchObject({ phase: 'as-decided', lastDay: '2025-08-01' });
    // 30 working days, with 1 and 2/9 off
    expect(at('2025-08-02')).toMatchObject({ phase: 'automatic', lastDay: '2025-09-16' });
    expect(at('2025-09-16')?.phase).toBe('automatic');
    expect(at('2025-09-17')).toMatchObject({ phase: 'exhausted', exhausted: true });
    const granted = event('prolong-suspension', '2025-09-15', { length: 60 });
    expect(at('2025-09-17', [granted])).toMatchObject({ phase: 'prolonged', lastDay: '2025-12-09' });
    expect(at('2025-12-10', [granted])?.phase).toBe('exhausted');
  });

  it('ends when the association resumes', () => {
    expect(at('2025-03-10', [event('resume', '2025-03-10')])).toBeNull();
    expect(at('2025-03-09', [event('resume', '2025-03-10')])?.phase).toBe('as-decided');
  });

  it('of an unknown length is unknown', () => {
    const { length: _, ...open } = suspended;
    expect(suspensionAt(law, [open], ASSOCIATION, vietnamHolidays, asOf(day('2025-03-03')))?.phase).toBe(
      'unknown',
    );
  });
});

describe('the grounds of forced dissolution', () => {
  const A = (id: string) => `association/${id}`;
  const there = (on: string, given: Facts) =>
    dissolutionGrounds(law, given, day(on))
      .filter((one) => one.there === 'yes')
      .map(({ ground }) => ground);

  it.each<[string, Facts]>([
    ['idle', { [A('idle-months')]: known(12) }],
    [
      'resolution-ignored',
      {
        [A('congress-resolved-to-dissolve')]: known(true),
        [A('resolution-to-dissolve-carried-out')]: known(false),
      },
    ],
    ['serious-breach', { [A('seriously-breached-law')]: known(true) }],
  ])('under 45/2010: %s, to 25/11/2024', (ground, given) => {
    expect(there('2024-11-25', given)).toEqual([ground]);
    for (const on of ['2024-11-26', '2024-11-27']) expect(there(on, given)).toEqual([]);
  });

  it.each<[string, Facts]>([
    ['misuse', { [A('misused')]: known(true) }],
    ['congress-without-consent', { [A('congress-without-consent')]: known(true) }],
    [
      'extended-term-passed',
      { [A('extended-term-passed')]: known(true), [A('force-majeure')]: known(false) },
    ],
    ['reports-missing', { [A('years-without-reports')]: known(2) }],
    [
      'suspension-without-repair',
      { [A('suspension-ended')]: known(true), [lifecycleFact('breachRepaired')]: known(false) },
    ],
    [
      'majority-request-ignored',
      { [A('majority-asked-to-dissolve')]: known(true), [A('days-since-majority-asked')]: known(181) },
    ],
    ['too-few-members', { [A('has-enough-members-at-term-congress')]: known(false) }],
  ])('under 126/2024: %s, from 26/11/2024', (ground, given) => {
    expect(there('2024-11-25', given)).toEqual([]);
    for (const on of ['2024-11-26', '2024-11-27']) expect(there(on, given)).toEqual([ground]);
  });

  it('are a fact for the step: unknown until one is there or none can be', () => {
    const fact = (given: Facts) =>
      forcedGroundFact(law, given, day('2025-01-01'))[lifecycleFact('forcedGround')];
    expect(fact({})?.known).toBe(false);
    expect(fact({ [A('misused')]: known(true) })).toEqual({ known: true, value: true });
  });
});

describe('who follows an association', () => {
  const assigned = {
    id: 'van-hai/assignment',
    body: ASSOCIATION,
    by: PROVINCE,
    period: period(day('2021-12-03')),
    basis,
    grade: 'verified' as const,
  };
  const none = NO_ASSOCIATION_FACTS.monitoring;
  const at = (more: Partial<typeof none>, where = registry) =>
    monitoringAt(where, { ...none, ...more }, ASSOCIATION, asOf(day('2025-07-02')));

  it('is a gap only where the register of assignments is complete', () => {
    expect(at({}).gap).toBe('ASSIGNMENT_NOT_RECORDED');
    const keeping = [{ of: 'assignments' as const, body: ASSOCIATION, period: period(day('2025-01-01')) }];
    expect(at({ keeping }).gap).toBe('NOT_ASSIGNED');
    expect(at({ assignments: [assigned] })).toMatchObject({ bodies: [PROVINCE], gap: null });
  });

  it('is to be assigned anew when the body has ended, to whom it became as a suggestion', () => {
    const merger = {
      id: 'van-hai/merger',
      subject: 'body' as const,
      kind: 'merge' as const,
      effectiveOn: { known: true as const, day: day('2025-07-01'), grade: 'verified' as const },
      from: [{ id: PROVINCE }],
      to: [{ id: MINISTRY }],
      basis,
      grade: 'verified' as const,
    };
    const bodies = [...registry.bodies.values()].map((body) =>
      body.id === PROVINCE
        ? {
            ...body,
            life: {
              ...body.life,
              until: { known: true as const, day: day('2025-07-01'), grade: 'verified' as const },
            },
          }
        : body,
    );
    const after = buildRegistry([], bodies, [merger]);
    expect(at({ assignments: [assigned] }, after)).toMatchObject({
      bodies: [],
      gap: 'MONITOR_ENDED',
      suggested: [MINISTRY],
    });
  });

  it('shows the last contact and what is open', () => {
    const contacts = ['2025-03-01', '2025-05-01', '2025-08-01'].map((on) => ({
      id: on,
      association: ASSOCIATION,
      by: PROVINCE,
      on: day(on),
      kind: 'visit' as const,
    }));
    const difficulties = [
      {
        id: 'd1',
        association: ASSOCIATION,
        raisedOn: day('2025-03-01'),
        subject: 'trụ sở',
        proposal: { on: day('2025-03-10'), to: PROVINCE },
      },
      {
        id: 'd2',
        association: ASSOCIATION,
        raisedOn: day('2025-03-01'),
        subject: 'kinh phí',
        settledOn: day('2025-06-01'),
      },
    ];
    expect(at({ contacts, difficulties })).toMatchObject({
      lastContactOn: '2025-05-01',
      difficultiesOpen: 1,
      repliesOpen: 1,
    });
  });

  it('meets once a year, as far as is known', () => {
    const meetings = [
      { id: 'm', by: PROVINCE, on: day('2024-05-05'), kind: 'yearly' as const, associations: [ASSOCIATION] },
    ];
    const keeping = [{ of: 'meetings' as const, body: PROVINCE, period: period(day('2020-01-01')) }];
    const held = (year: number, on: string, kept = keeping) =>
      yearlyMeeting({ ...none, meetings, keeping: kept }, PROVINCE, year, asOf(day(on)));
    expect([
      held(2024, '2024-05-05'),
      held(2023, '2024-01-01'),
      held(2023, '2023-12-31'),
      held(2023, '2024-01-01', []),
    ]).toEqual(['held', 'not-held', 'not-yet', 'unknown']);
  });
});

const nameEntry = (vi: string, from = '1990-01-01') => ({
  ...{ state: 'in-force' as const, value: words(vi, vi), period: period(day(from)), basis },
  grade: 'verified' as const,
});

describe('rearrangement', () => {
  it('suggests pairs with their reasons and decides nothing', () => {
    const record = (
      body: typeof ASSOCIATION,
      functions: readonly string[],
      scope: 'province' | 'commune' = 'province',
    ) => ({ body, scope, field: words('y tế', 'health'), functions });
    const of = (...records: ReturnType<typeof record>[]) =>
      mergerCandidates(registry, records, asOf(day('2025-01-01')));
    expect(of(record(ASSOCIATION, ['khám bệnh từ thiện']), record(OTHER, ['Khám bệnh từ thiện']))).toEqual([
      {
        associations: [ASSOCIATION, OTHER],
        reasons: [
          { like: 'same-field', what: 'y tế' },
          { like: 'shared-function', what: 'khám bệnh từ thiện' },
        ],
        suggestionOnly: true,
      },
    ]);
    expect(of(record(ASSOCIATION, []), record(OTHER, [], 'commune'))).toEqual([]);
  });

  it('takes no two names for alike because of the place that both are of', () => {
    const place = toPlaceId('van-hai');
    const named = (id: typeof ASSOCIATION, name: string): Body => ({
      ...{ id, kind: 'association', level: 'province', place, parents: {} },
      life: { from: knownDay(day('1990-01-01')), until: null },
      names: { id: `${id}#name`, entries: [nameEntry(name)] },
    });
    const pairs = (one: string, other: string) =>
      mergerCandidates(
        buildRegistry(
          [
            {
              ...{ id: place, level: 'province', parents: { id: 'p', entries: [] } },
              life: { from: knownDay(day('1990-01-01')), until: null },
              // known from a later day on; the words are those of the place all the same
              names: { id: 'n', entries: [nameEntry('tỉnh Vân Hải', '2025-06-12')] },
            },
          ],
          [named(ASSOCIATION, one), named(OTHER, other)],
        ),
        [ASSOCIATION, OTHER].map((body) => ({ body, scope: 'province' as const })),
        asOf(day('2025-01-01')),
      ).flatMap(({ reasons }) => reasons);
    expect(pairs('Hội Người mù tỉnh Vân Hải', 'Hội Luật gia tỉnh Vân Hải')).toEqual([]);
    expect(pairs('Hội Khuyến học Vân Hải', 'Hội Cựu giáo chức khuyến học Vân Hải')).toEqual([
      { like: 'like-name', what: 'khuyen hoc' },
    ]);
  });

  it('asks for a third of the old communes, from 30/7/2025', () => {
    const of = (presentIn: number, on: string) =>
      afterCommuneMerger(law, { presentIn, of: 3 }, day(on)).outcome;
    expect([of(1, '2025-07-29'), of(1, '2025-07-30'), of(1, '2025-07-31'), of(0, '2025-07-31')]).toEqual([
      'unknown',
      'goes-on-renamed',
      'goes-on-renamed',
      'front-proposes',
    ]);
  });
});

it('has a list of papers for a congress from 26/11/2024 on only', () => {
  const on = (receivedOn: string) =>
    congressFileAt(
      law,
      congressPapers,
      {
        id: 'f',
        association: ASSOCIATION,
        kind: 'term',
        papers: [{ paper: 'congress-report', receivedOn: day(receivedOn) }],
        consultations: [],
      },
      asOf(day('2025-06-01')),
    );
  expect(on('2024-11-25').complete).toBe('unknown');
  expect(on('2024-11-26')).toMatchObject({ complete: 'no' });
  expect(on('2024-11-27').papers.length).toBe(8);
});

describe('the register', () => {
  const record = {
    body: ASSOCIATION,
    scope: 'province' as const,
    charterTerms: [{ from: day('2015-01-01'), years: 5, basis }],
  };

  it('knows next to nothing of an association without a record, and says so', () => {
    expect(row('2025-06-01', {})).toMatchObject({
      state: null,
      term: { state: 'unknown', why: 'LAST_CONGRESS_NOT_RECORDED' },
      monitoring: { gap: 'ASSIGNMENT_NOT_RECORDED' },
      activityReport: { state: 'unknown' },
      membership: null,
      findings: [],
    });
  });

  it('lists what is overdue, missing and unmonitored, each with its clause', () => {
    const clause = legalBasis('van-hai/1-ct-tu', '5');
    const kept = {
      association: ASSOCIATION,
      kind: 'activity' as const,
      period: period(day('2020-01-01')),
      declaredBy: PROVINCE,
    };
    const more = facts({
      records: [record],
      events: [event('enter-register', '2018-01-01'), event('hold-term-congress', '2018-05-10')],
      reports: { reports: [], keeping: [kept] },
      monitoring: {
        ...NO_ASSOCIATION_FACTS.monitoring,
        keeping: [{ of: 'assignments', body: ASSOCIATION, period: period(day('2020-01-01')) }],
      },
      memberships: [
        {
          association: ASSOCIATION,
          on: day('2023-01-01'),
          members: 900,
          source: 'báo cáo',
          grade: 'verified',
        },
        {
          association: ASSOCIATION,
          on: day('2024-01-01'),
          members: 950,
          branches: 12,
          source: 'báo cáo',
          grade: 'verified',
        },
      ],
      oversight: {
        inspections: [
          {
            id: 'i1',
            association: ASSOCIATION,
            by: PROVINCE,
            kind: 'inspection',
            on: day('2024-02-01'),
            subjects: ['fees', 'accounts'],
            concluded: { on: day('2024-03-01'), breach: true, basis },
            remedy: { dueOn: day('2024-06-01') },
          },
        ],
        measures: [],
      },
      supports: [
        {
          id: 's1',
          association: ASSOCIATION,
          task: null,
          amount: 50_000_000,
          period: daysFromTo(day('2025-01-01'), day('2025-12-31')),
          lumpSum: true,
          assignedBy: PROVINCE,
          basis,
        },
      ],
    });
    const [shown] = registerOf(
      {
        ...world,
        clauses: [{ code: 'NO_MONITORING_BODY', period: period(day('2020-01-01')), basis: clause }],
      },
      [ASSOCIATION],
      more,
      asOf(day('2025-06-01')),
    );
    expect(shown?.state).toBe('active');
    expect(shown?.findings.map(({ code }) => code)).toEqual([
      'CONGRESS_OVERDUE',
      'REPORT_MISSING',
      'REPORTS_MISSING_GROUND',
      'NO_MONITORING_BODY',
      'SUPPORT_TIED_TO_NO_TASK',
      'REMEDY_OVERDUE',
    ]);
    expect(shown?.findings.find(({ code }) => code === 'NO_MONITORING_BODY')?.basis).toEqual([clause]);
    expect(shown?.membership).toMatchObject({ change: 50, latest: { branches: 12 } });
  });

  it('shows a district association that is left after 1/7/2025', () => {
    const left = (on: string) =>
      row(on, { records: [{ body: ASSOCIATION, scope: 'district' }] })?.findings.map(({ code }) => code);
    expect([left('2025-06-30'), left('2025-07-01'), left('2025-07-02')]).toEqual([
      [],
      ['DISTRICT_SCOPE_LEFT'],
      ['DISTRICT_SCOPE_LEFT'],
    ]);
  });

  it('is the same for facts that went through JSON', () => {
    const given = facts({ records: [record], events: [event('hold-term-congress', '2018-05-10')] });
    const again: AssociationFacts = JSON.parse(JSON.stringify(given));
    const at = (some: AssociationFacts) => registerOf(world, [ASSOCIATION], some, asOf(day('2025-06-01')));
    expect(at(again)).toEqual(at(given));
  });
});
