import {
  type LawCase,
  type TargetAsk,
  type TargetCase,
  type TriedTarget,
  targetCases,
} from '../../lawbook/index.js';

// Thresholds are typed anew here, from the text, so that a slip in the law file shows.

/** The resolution prints no date; a day that was registered later decides what its bounds leave open. */
const DATED = { issuedOn: '2021-06-01' } as const;

/** The old province ended on 30/6/2025: a figure of a later year is judged only where the task was carried over. */
const CARRIED = {
  carried: [{ from: 'lao-cai/party-committee', to: 'lao-cai-2025/party-committee', on: '2025-07-01' }],
} as const;

const OLD = (kind: string): string => `lao-cai/${kind}`;
const NEW = (kind: string): string => `lao-cai-2025/${kind}`;

const notAsked = (clause: string, name: string, ask: TargetAsk): TargetCase => ({
  kind: 'target',
  clause,
  name,
  provenance: 'invented',
  ask,
  expect: { listed: false },
});

const AIM = 'target-not-reached' as const;
const MUST = 'violated' as const;

/** A share to be reached by the end of a year, or held each year from one on, by the organisations carried over. */
const afterMerger = (
  clause: string,
  kind: string,
  period: string,
  tried: Pick<TriedTarget, 'value' | 'numerator' | 'denominator' | 'missMeaning'> & Partial<TriedTarget>,
): readonly LawCase[] => [
  ...targetCases({ clause, body: NEW(kind), period, operator: '>=', given: CARRIED, ...tried }),
  notAsked(clause, 'without a carry-over the successor is not judged', {
    body: NEW(kind),
    period,
    on: '2031-01-01',
  }),
  notAsked(clause, 'nor is the body of the old province, which ended', {
    body: OLD(kind),
    period,
    on: '2031-01-01',
    ...CARRIED,
  }),
];

const gathering = (
  [
    ['LC-II.2.2.4-1', 'farmers', 'farmers-association', '2025', 90, AIM],
    ['LC-II.2.2.4-2', 'youth', 'youth-union', '2025', 90, AIM],
    ['LC-II.2.2.4-3', 'women', 'womens-union', '2025', 85, AIM],
    ['LC-II.2.2.4-4', 'veterans', 'veterans-association', '2025', 96, AIM],
    ['LC-II.2.2.4-7', 'farmers', 'farmers-association', '2026', 95, MUST],
    ['LC-II.2.2.4-8', 'youth', 'youth-union', '2026', 95, MUST],
    ['LC-II.2.2.4-9', 'women', 'womens-union', '2026', 90, MUST],
    ['LC-II.2.2.4-10', 'veterans', 'veterans-association', '2026', 98, MUST],
  ] as const
).flatMap(([clause, of, kind, period, value, missMeaning]) => [
  ...afterMerger(clause, kind, period, {
    value,
    numerator: `${of}/members-present`,
    denominator: `${of}/eligible-present`,
    missMeaning,
  }),
  notAsked(clause, 'another organisation has a figure of its own', {
    body: NEW(kind === 'womens-union' ? 'youth-union' : 'womens-union'),
    period,
    on: '2031-01-01',
    ...CARRIED,
  }),
]);

/** The definition rule: those who are away are in no part of the rate, so a figure without the base decides nothing. */
const presentOnly: readonly LawCase[] = [
  {
    kind: 'target',
    clause: 'LC-II.2.2.4-6',
    name: 'members present and those present who could be members make the rate',
    provenance: 'invented',
    ask: {
      target: 'LC-II.2.2.4-1',
      body: NEW('farmers-association'),
      period: '2025',
      on: '2026-01-01',
      reported: { 'farmers/members-present': 900, 'farmers/eligible-present': 1000 },
      ...CARRIED,
    },
    expect: { outcome: 'satisfied', why: 'REACHED' },
  },
  {
    kind: 'target',
    clause: 'LC-II.2.2.4-6',
    name: 'all members, present or not, are another measure',
    provenance: 'invented',
    ask: {
      target: 'LC-II.2.2.4-1',
      body: NEW('farmers-association'),
      period: '2025',
      on: '2026-01-01',
      reported: { 'front/members': 900, 'farmers/eligible-present': 1000 },
      ...CARRIED,
    },
    expect: { outcome: 'undetermined', why: 'NUMERATOR_NOT_REPORTED' },
  },
];

const onlyOnce: readonly LawCase[] = [
  notAsked('LC-II.2.2.4-1', '2024 is progress, not a year of its own', {
    body: OLD('farmers-association'),
    period: '2024',
    on: '2025-01-01',
    ...DATED,
  }),
  notAsked('LC-II.2.2.4-7', 'not asked before 2026', {
    body: NEW('farmers-association'),
    period: '2025',
    on: '2026-01-01',
    ...CARRIED,
  }),
  ...targetCases({
    clause: 'LC-II.2.2.4-7',
    body: NEW('farmers-association'),
    period: '2031',
    operator: '>=',
    value: 95,
    numerator: 'farmers/members-present',
    denominator: 'farmers/eligible-present',
    missMeaning: MUST,
    given: CARRIED,
    naming: 'and the following years: ',
  }),
];

const enterprises: readonly LawCase[] = [
  ...afterMerger('LC-II.2.2.4-5', 'labour-federation', '2025', {
    value: 95,
    numerator: 'unions/enterprises-25-workers-with-union',
    denominator: 'unions/enterprises-25-workers',
    missMeaning: AIM,
  }),
  ...afterMerger('LC-II.2.2.4-11', 'labour-federation', '2030', {
    value: 98,
    numerator: 'unions/enterprises-20-workers-with-union',
    denominator: 'unions/enterprises-20-workers',
    missMeaning: AIM,
  }),
  {
    kind: 'target',
    clause: 'LC-II.2.2.4-11',
    name: 'enterprises of 25 workers are the base of 2025, not of 2030',
    provenance: 'invented',
    ask: {
      body: NEW('labour-federation'),
      period: '2030',
      on: '2031-01-01',
      reported: { 'unions/enterprises-25-workers-with-union': 99, 'unions/enterprises-25-workers': 100 },
      ...CARRIED,
    },
    expect: { outcome: 'undetermined', why: 'NUMERATOR_NOT_REPORTED' },
  },
  notAsked('LC-II.2.2.4-11', '2027 is on the way to 2030', {
    body: NEW('labour-federation'),
    period: '2027',
    on: '2028-01-01',
    ...CARRIED,
  }),
];

const rated = (
  [
    ['LC-II.2.2.4-12', 'front', 'front-committee', 90],
    ['LC-II.2.2.4-13', 'unions', 'labour-federation', 90],
    ['LC-II.2.2.4-14', 'farmers', 'farmers-association', 93],
    ['LC-II.2.2.4-15', 'youth', 'youth-union', 95],
    ['LC-II.2.2.4-16', 'women', 'womens-union', 95],
    ['LC-II.2.2.4-17', 'veterans', 'veterans-association', 98],
  ] as const
).flatMap(([clause, of, kind, value]) => [
  ...targetCases({
    clause,
    body: OLD(kind),
    period: '2024',
    operator: '>=',
    value,
    numerator: `${of}/units-rated-well`,
    denominator: `${of}/units-rated`,
    missMeaning: MUST,
    given: DATED,
  }),
  notAsked(clause, 'no old province at the end of 2025', {
    body: OLD(kind),
    period: '2025',
    on: '2026-01-01',
    ...DATED,
  }),
]);

/** Figures of each organisation at each level, tried on the Front of the old province in 2024. */
const everywhere = (
  [
    ['LC-II.2.2.1-1', 'front-committee', 1, 'front/new-works', undefined, MUST],
    ['LC-II.2.2.2-1', 'front-committee', 1, 'front/supervision-plan', undefined, MUST],
    [
      'LC-II.2.2.3-1',
      'front-committee',
      95,
      'front/movement-targets-completed',
      'front/movement-targets',
      MUST,
    ],
    ['LC-II.2.2.5-1', 'front-committee', 100, 'front/cadres-studied', 'front/cadres', AIM],
    ['LC-II.2.2.5-2', 'womens-union', 90, 'front/members-studied', 'front/members', AIM],
    ['LC-II.2.2.6-1', 'front-committee', 1, 'front/coordination-programmes', undefined, MUST],
    ['LC-III.3-6', 'womens-union', 1, 'front/emulation-items', undefined, MUST],
  ] as const
).flatMap(([clause, kind, value, numerator, denominator, missMeaning]) => [
  ...targetCases({
    clause,
    body: OLD(kind),
    period: '2024',
    operator: '>=',
    value,
    numerator,
    ...(denominator === undefined ? {} : { denominator }),
    missMeaning,
    given: DATED,
  }),
  {
    kind: 'target',
    clause,
    name: 'whether it was in force is not known without its date',
    provenance: 'clause',
    ask: { body: OLD(kind), period: '2024', on: '2025-01-01' },
    expect: { outcome: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED' },
  } as const,
  notAsked(clause, 'Party committees are not judged by it', {
    body: 'lao-cai/party-committee',
    period: '2024',
    on: '2025-01-01',
    ...DATED,
  }),
]);

const criticism: readonly LawCase[] = [
  ...(
    [
      ['two topics', 2, 'satisfied', 'REACHED'],
      ['three topics', 3, 'satisfied', 'REACHED'],
      ['one topic is enough only if they count together', 1, 'undetermined', 'READINGS_DIFFER'],
      ['no topic is a miss only if each must have two', 0, 'undetermined', 'READINGS_DIFFER'],
    ] as const
  ).map(
    ([name, topics, outcome, why]): TargetCase => ({
      kind: 'target',
      clause: 'LC-II.2.2.2-2',
      name,
      provenance: 'invented',
      ask: {
        body: OLD('front-committee'),
        period: '2024',
        on: '2025-01-01',
        reported: { 'front/criticism-topics': topics },
        ...DATED,
      },
      expect: { outcome, why, threshold: 2 },
    }),
  ),
  {
    kind: 'target',
    clause: 'LC-II.2.2.2-2',
    name: 'the last day of the year is progress',
    provenance: 'invented',
    ask: {
      body: OLD('front-committee'),
      period: '2024',
      on: '2024-12-31',
      reported: { 'front/criticism-topics': 2 },
      ...DATED,
    },
    expect: { outcome: 'undetermined', why: 'NOT_DUE_YET', reached: 'yes' },
  },
  {
    kind: 'target',
    clause: 'LC-II.2.2.2-2',
    name: 'nothing was reported',
    provenance: 'clause',
    ask: { body: OLD('front-committee'), period: '2024', on: '2025-01-01', ...DATED },
    expect: { outcome: 'undetermined', why: 'NUMERATOR_NOT_REPORTED' },
  },
];

const SOURCE = 'lao-cai/branch-has-source';
const conditioned = (
  clause: string,
  body: string,
  period: string,
  on: string,
  fact: string,
  measure: string,
): readonly LawCase[] =>
  (
    [
      ['where the condition is not known', {}, 'undetermined', 'CONDITION_UNKNOWN'],
      ['where it does not hold', { [fact]: false }, 'not-applicable', 'CONDITION_NOT_MET'],
    ] as const
  ).map(
    ([name, conditions, outcome, why]): TargetCase => ({
      kind: 'target',
      clause,
      name,
      provenance: 'invented',
      ask: { body, period, on, reported: { [measure]: 0 }, conditions, ...DATED },
      expect: { outcome, why },
    }),
  );

const introduced: readonly LawCase[] = [
  ...targetCases({
    clause: 'LC-II.2.2.4-18',
    body: OLD('branches'),
    period: '2024',
    operator: '>=',
    value: 1,
    numerator: 'front/members-introduced',
    missMeaning: MUST,
    given: { ...DATED, conditions: { [SOURCE]: true } },
  }),
  ...conditioned('LC-II.2.2.4-18', OLD('branches'), '2024', '2025-01-01', SOURCE, 'front/members-introduced'),
];

const COMMUNE_FRONTS = OLD('commune-front-committees');
const POOR = 'lao-cai/poor-households-remain';
const term = 'term:2019-2024';
const household = (helped: number, on = '2025-01-01'): Omit<TargetAsk, 'conditions'> => ({
  body: COMMUNE_FRONTS,
  period: term,
  on,
  reported: { 'front/households-out-of-poverty': helped },
  ...DATED,
});
const grassroots: readonly LawCase[] = [
  ...targetCases({
    clause: 'LC-II.2.2.7-1',
    body: COMMUNE_FRONTS,
    period: '2024',
    operator: '>=',
    value: 1,
    numerator: 'front/models-effective-and-replicated',
    missMeaning: AIM,
    given: DATED,
  }),
  notAsked('LC-II.2.2.7-1', 'the Front of the province is no grassroots organisation', {
    body: OLD('front-committee'),
    period: '2024',
    on: '2025-01-01',
    ...DATED,
  }),
  ...(
    [
      ['one household helped in the term', household(1), 'satisfied', 'REACHED'],
      [
        'none, which may be enough where they count together',
        household(0),
        'undetermined',
        'READINGS_DIFFER',
      ],
      ['the last day of the term is progress', household(1, '2024-12-31'), 'undetermined', 'NOT_DUE_YET'],
      [
        'nothing was reported of the term',
        { body: COMMUNE_FRONTS, period: term, on: '2025-01-01', ...DATED },
        'undetermined',
        'NUMERATOR_NOT_REPORTED',
      ],
    ] as const
  ).map(
    ([name, ask, outcome, why]): TargetCase => ({
      kind: 'target',
      clause: 'LC-II.2.2.7-2',
      name,
      provenance: 'invented',
      ask: { ...ask, conditions: { [POOR]: true } },
      expect: { outcome, why },
    }),
  ),
  ...conditioned(
    'LC-II.2.2.7-2',
    COMMUNE_FRONTS,
    term,
    '2025-01-01',
    POOR,
    'front/households-out-of-poverty',
  ),
];

const technology: readonly LawCase[] = [
  ...afterMerger('LC-II.2.2.8-1', 'front-committee', '2025', {
    operator: '>',
    value: 75,
    numerator: 'front/branches-using-it',
    denominator: 'front/branches',
    missMeaning: AIM,
  }),
  ...afterMerger('LC-II.2.2.8-2', 'womens-union', '2030', {
    value: 100,
    numerator: 'front/grassroots-organisations-using-it',
    denominator: 'front/grassroots-organisations',
    missMeaning: MUST,
  }),
  notAsked('LC-II.2.2.8-2', 'the Front is not named for 2030', {
    body: NEW('front-committee'),
    period: '2030',
    on: '2031-01-01',
    ...CARRIED,
  }),
];

/** What the figures of II.2.2 and III.3 mean at their thresholds and around the ends of their years. */
export const figureCases: readonly LawCase[] = [
  ...gathering,
  ...presentOnly,
  ...onlyOnce,
  ...enterprises,
  ...rated,
  ...everywhere,
  ...criticism,
  ...introduced,
  ...grassroots,
  ...technology,
];
