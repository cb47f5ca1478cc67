import { type LawCase, type TargetCase, type TriedTarget, targetCases } from '../../lawbook/index.js';

const COMMITTEE = 'ha-tinh/party-committee';
const AUTHORITY = 'ha-tinh/peoples-committee';
const DISTRICTS = 'ha-tinh/district-party-committees';
const GRASSROOTS = 'ha-tinh/grassroots-party-committees';

const share = (
  clause: string,
  numerator: string,
  denominator: string,
  more: Partial<TriedTarget> = {},
): readonly TargetCase[] =>
  targetCases({
    clause,
    body: COMMITTEE,
    period: '2025',
    operator: '>=',
    value: 100,
    numerator: `ha-tinh/${numerator}`,
    denominator: `ha-tinh/${denominator}`,
    missMeaning: 'violated',
    ...more,
  });

const notJudged = (clause: string, body: string, period = '2025'): TargetCase => ({
  kind: 'target',
  clause,
  name: `${body} is not judged for ${period}`,
  provenance: 'clause',
  ask: { body, period, on: `${Number(period) + 1}-01-01` },
  expect: { listed: false },
});

/** The day of issue is printed nowhere: what a period before 2/2/2025 asks is open until it is registered. */
const undated = (clause: string, numerator: string, denominator: string): TargetCase[] => {
  const reported = { [`ha-tinh/${numerator}`]: 9, [`ha-tinh/${denominator}`]: 10 };
  const ask = { body: COMMITTEE, period: '2024', on: '2025-01-01', reported };
  const frame = { kind: 'target', clause, provenance: 'invented' } as const;
  return [
    {
      ...frame,
      name: 'in 2024 the programme may not have been issued yet',
      ask,
      expect: { outcome: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED' },
    },
    {
      ...frame,
      name: 'with a day of issue registered later, 2024 is judged',
      ask: { ...ask, issuedOn: '2023-02-01' },
      expect: { outcome: 'violated', why: 'NOT_REACHED', missMeaning: 'violated' },
    },
  ];
};

/** "02 - 04 tập thể, 02 - 03 cá nhân": both ends are in, and more than the upper one is not. */
const range = (clause: string, measure: string, most: number): TargetCase[] => {
  const given = { issuedOn: '2023-02-01' };
  const numerator = `ha-tinh/${measure}`;
  const usual: Omit<TriedTarget, 'body'> = {
    clause,
    period: '2024',
    operator: '>=',
    value: 2,
    numerator,
    missMeaning: 'violated',
    given,
  };
  const counted = (count: number, expect: TargetCase['expect']): TargetCase => ({
    kind: 'target',
    clause,
    name: `${count} chosen`,
    provenance: 'invented',
    ask: { body: GRASSROOTS, period: '2024', on: '2025-01-01', reported: { [numerator]: count }, ...given },
    expect,
  });
  return [
    ...targetCases({ ...usual, body: GRASSROOTS }),
    ...targetCases({ ...usual, body: DISTRICTS, naming: 'a district: ' }),
    counted(most, { outcome: 'satisfied', why: 'REACHED' }),
    counted(most + 1, { outcome: 'violated', why: 'NOT_REACHED', missMeaning: 'violated' }),
    notJudged(clause, COMMITTEE, '2024'),
    notJudged(clause, 'ha-tinh/direct-party-committees', '2024'),
    notJudged(clause, DISTRICTS, '2025'),
  ];
};

const LINES = ['lines-concretised', 'lines-to-concretise'] as const;
const REGULATIONS = ['organisations-with-working-regulations', 'party-organisations'] as const;
const COORDINATION = ['localities-with-coordination-programme', 'localities-and-units'] as const;
const HEADS = ['heads-in-dialogue', 'heads'] as const;
const POLICIES = ['policies-consulted-before-issue', 'policies-issued'] as const;

/** What the figures of II.2 mean: reached, missed, open. */
export const figures: readonly LawCase[] = [
  ...share('HT28-II.2-1', ...LINES),
  ...share('HT28-II.2-1', ...LINES, { body: AUTHORITY, naming: 'an authority by its own figure: ' }),
  ...undated('HT28-II.2-1', ...LINES),
  notJudged('HT28-II.2-1', 'ha-tinh/front-committee'),
  ...share('HT28-II.2-2', ...REGULATIONS),
  ...undated('HT28-II.2-2', ...REGULATIONS),
  notJudged('HT28-II.2-2', GRASSROOTS),
  ...range('HT28-II.2-3', 'exemplar-collectives', 4),
  ...range('HT28-II.2-4', 'exemplar-individuals', 3),
  // "cơ bản": a miss is a warning, and the year is judged once
  ...share('HT28-II.2-7', 'bodies-with-job-positions', 'bodies-to-have-job-positions', {
    missMeaning: 'warning',
  }),
  notJudged('HT28-II.2-7', COMMITTEE, '2024'),
  notJudged('HT28-II.2-7', COMMITTEE, '2026'),
  notJudged('HT28-II.2-7', AUTHORITY),
  ...share('HT28-II.2-8', ...COORDINATION),
  ...share('HT28-II.2-8', ...COORDINATION, { period: '2026', naming: 'and the year after: ' }),
  ...undated('HT28-II.2-8', ...COORDINATION),
  notJudged('HT28-II.2-8', AUTHORITY),
  ...share('HT28-II.2-9', ...HEADS),
  ...undated('HT28-II.2-9', ...HEADS),
  notJudged('HT28-II.2-9', AUTHORITY),
  ...share('HT28-II.2-12', ...POLICIES),
  ...share('HT28-II.2-12', ...POLICIES, { period: '2026', naming: 'and the year after: ' }),
  notJudged('HT28-II.2-12', COMMITTEE, '2024'),
  notJudged('HT28-II.2-12', AUTHORITY),
];
