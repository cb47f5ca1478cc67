import {
  type DutyCase,
  datedCases,
  type LawCase,
  type Provenance,
  type RelationCase,
} from '../../lawbook/index.js';

const COMMITTEES = 'thai-nguyen/bloc/grassroots-party-committees';
const CELLS = 'thai-nguyen/bloc/party-cells';
const MASS = 'thai-nguyen/bloc/mass-organisations';
const BLOC = 'thai-nguyen/bloc/party-committee';
const PROPAGANDA = 'thai-nguyen/bloc/propaganda-commission';
const ADVISORY = 'thai-nguyen/bloc/advisory-bodies';
const ENTERPRISES = 'thai-nguyen/bloc/enterprises';
const STRANGER = 'ha-tinh/party-committee';

/** Days come from the clause where the case is about them; the acts and registers are made up. */
const ofDuty =
  (clause: string, body: string, occurrence?: string) =>
  (
    name: string,
    ask: Omit<DutyCase['ask'], 'body' | 'occurrence'>,
    expect: DutyCase['expect'],
    provenance: Provenance = ask.done || ask.kept || ask.events || ask.endedOn ? 'invented' : 'clause',
  ): DutyCase => ({
    kind: 'duty',
    clause,
    name: `${name} (${body})`,
    provenance,
    ask: { body, ...ask, ...(occurrence === undefined ? {} : { occurrence }) },
    expect,
  });

const stranger = (clause: string, on: string, body = STRANGER): DutyCase =>
  ofDuty(clause, body)('a body outside the bloc or not addressed is not asked', { on }, { listed: false });

const yearlyReview: LawCase[] = [
  ...datedCases('TN29-II.3.4-1', COMMITTEES, '2024', { opensOn: '2024-04-16', dueOn: '2024-12-31' }),
  ofDuty('TN29-II.3.4-1', BLOC, '2024')(
    'the bloc committee reviews what it manages too',
    { on: '2024-12-31' },
    { status: 'due-soon', why: 'DUE_SOON', dueOn: '2024-12-31' },
  ),
  ofDuty('TN29-II.3.4-1', 'thai-nguyen/bloc/enterprises', '2024')(
    'enterprises of the bloc review too',
    { on: '2024-12-31' },
    { status: 'due-soon', why: 'DUE_SOON' },
  ),
  ofDuty('TN29-II.3.4-1', COMMITTEES, '2025')(
    'in 2025 the end of the bearer is not recorded',
    { on: '2025-10-01' },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED', dueOn: '2025-12-31' },
  ),
  stranger('TN29-II.3.4-1', '2024-10-01'),
];

const reviewReport = ofDuty('TN29-II.3.4-3', COMMITTEES, '2024');
const reviewReports: LawCase[] = [
  reviewReport('the day before the guidance', { on: '2024-04-15' }, { listed: false }),
  reviewReport(
    'no day is set: the days since it opened',
    { on: '2024-12-31' },
    { status: 'open', why: 'NO_DEADLINE', dueOn: null, days: 259 },
  ),
  reviewReport(
    'nothing known after the year',
    { on: '2025-01-01' },
    { status: 'undetermined', why: 'NO_DATA' },
  ),
  reviewReport(
    'reported',
    { on: '2025-01-01', done: ['2024-11-05'] },
    { status: 'done', why: 'PROOF_NO_DEADLINE' },
  ),
  reviewReport(
    'reported in the new year for the old one: never late',
    { on: '2025-01-10', done: [{ on: '2025-01-05', occurrence: '2024' }] },
    { status: 'done', why: 'PROOF_NO_DEADLINE' },
  ),
  reviewReport(
    'not reported, by a register kept over the year: open, never overdue',
    { on: '2025-01-01', kept: [{ from: '2024-04-16', to: '2024-12-31' }] },
    { status: 'open', why: 'NO_DEADLINE', days: 260 },
  ),
  stranger('TN29-II.3.4-3', '2024-10-01'),
];

const reward = ofDuty('TN29-II.4.3-1', BLOC, '2024');
const rewards: LawCase[] = [
  ...datedCases('TN29-II.4.3-1', BLOC, '2024', { opensOn: '2024-04-16', dueOn: '2024-12-31' }),
  reward(
    'rewarded',
    { on: '2024-12-25', done: ['2024-12-20'] },
    { status: 'done', why: 'PROOF_ON_TIME', dueOn: '2024-12-31' },
  ),
  reward(
    'rewarded in the new year for the old one',
    { on: '2025-01-20', done: [{ on: '2025-01-15', occurrence: '2024' }] },
    { status: 'done-late', why: 'PROOF_LATE', dueOn: '2024-12-31', days: 15 },
  ),
  ofDuty('TN29-II.4.3-1', COMMITTEES, '2024')(
    'the grassroots level rewards too',
    { on: '2024-12-31' },
    { status: 'due-soon', why: 'DUE_SOON' },
  ),
  stranger('TN29-II.4.3-1', '2024-10-01', MASS),
];

/** An unscheduled clause: it goes on, with or without proof, and is never late. */
const goesOn = (clause: string, body: string): LawCase[] => {
  const of = ofDuty(clause, body);
  return [
    of('nothing is asked before the guidance', { on: '2024-04-15' }, { listed: false }),
    of(
      'from the day of the guidance',
      { on: '2024-04-16' },
      { status: 'continuing', why: 'UNSCHEDULED', dueOn: null, days: null },
    ),
    of(
      'with proof it goes on',
      { on: '2024-10-01', done: ['2024-05-10'] },
      { status: 'continuing', why: 'UNSCHEDULED' },
    ),
    of(
      'a complete register does not make it late',
      { on: '2024-10-01', kept: [{ from: '2024-04-16', to: '2024-10-01' }] },
      { status: 'continuing', why: 'UNSCHEDULED' },
    ),
    of(
      'the last day on which the bearer is known to be there',
      { on: '2025-02-02' },
      { status: 'continuing', why: 'UNSCHEDULED' },
    ),
    of(
      'from then on its end is not recorded',
      { on: '2025-02-03' },
      { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
    ),
    stranger(clause, '2024-10-01'),
  ];
};

/** A clause first asked for when the end of the bearer is no longer on record. */
const from2025 = (clause: string, body: string, dueOn: string, days: readonly string[]): LawCase[] => {
  const in2025 = ofDuty(clause, body, '2025');
  return [
    ofDuty(clause, body, '2024')('2024 is excepted', { on: '2024-04-16' }, { listed: false }),
    ...days.map((on) =>
      in2025(`asked on ${on}`, { on }, { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED', dueOn }),
    ),
    in2025(
      'proof is shown, but whether the bearer bore it is not known',
      { on: '2025-12-31', done: [dueOn] },
      { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED', dueOn },
    ),
    in2025(
      'a complete register does not decide it either',
      { on: '2025-12-31', kept: [{ from: '2025-01-01', to: '2025-12-31' }] },
      { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
    ),
    in2025(
      'had the bloc been recorded as ended before the last day on time, nothing would be asked',
      { on: dueOn, endedOn: '2025-02-10' },
      { listed: false },
    ),
    stranger(clause, dueOn),
  ];
};

/** The same clauses, had it been recorded that the bloc went on until 1/7/2025. */
const RECORDED = { given: { endedOn: '2025-07-01' }, naming: 'recorded: ' } as const;
const registration2025: LawCase[] = [
  ...datedCases('TN29-III.2.2-3', COMMITTEES, '2025', {
    opensOn: '2025-02-01',
    dueOn: '2025-02-28',
    ...RECORDED,
  }),
  ...datedCases('TN29-III.2.2-4', BLOC, '2025', { opensOn: '2025-01-01', dueOn: '2025-03-19', ...RECORDED }),
];

const spring = ofDuty('TN29-III.2.2-5', COMMITTEES, 'once');
const registration2024: LawCase[] = [
  ...datedCases('TN29-III.2.2-5', COMMITTEES, 'once', { opensOn: '2024-04-16', dueOn: '2024-05-29' }),
  spring(
    'fifteen days left',
    { on: '2024-05-14' },
    { status: 'open', why: 'WINDOW_OPEN', dueOn: '2024-05-29', days: 15 },
  ),
  spring(
    'fourteen days left',
    { on: '2024-05-15' },
    { status: 'due-soon', why: 'DUE_SOON', dueOn: '2024-05-29', days: 14 },
  ),
  spring(
    'the day after',
    { on: '2024-05-31' },
    { status: 'undetermined', why: 'NO_DATA', dueOn: '2024-05-29' },
  ),
  spring(
    'a register that begins too late proves nothing',
    { on: '2024-05-30', kept: [{ from: '2024-04-17', to: '2024-05-29' }] },
    { status: 'undetermined', why: 'NO_DATA', dueOn: '2024-05-29' },
  ),
  spring(
    'a register in two parts without a gap proves it',
    {
      on: '2024-06-10',
      kept: [
        { from: '2024-05-01', to: '2024-06-30' },
        { from: '2024-04-01', to: '2024-04-30' },
      ],
    },
    { status: 'overdue', why: 'SILENCE_IN_KEEPING_PERIOD', dueOn: '2024-05-29', days: 12 },
  ),
  ofDuty('TN29-III.2.2-5', CELLS, 'once')(
    'cells too',
    { on: '2024-05-29' },
    { status: 'due-soon', why: 'DUE_SOON' },
  ),
  stranger('TN29-III.2.2-5', '2024-05-01', MASS),
  stranger('TN29-III.2.2-5', '2024-05-01', BLOC),
];

const summer = ofDuty('TN29-III.2.2-6', BLOC, 'once');
const blocRegistration2024: LawCase[] = [
  ...datedCases('TN29-III.2.2-6', BLOC, 'once', { opensOn: '2024-04-16', dueOn: '2024-06-29' }),
  summer(
    'the day after',
    { on: '2024-07-01' },
    { status: 'undetermined', why: 'NO_DATA', dueOn: '2024-06-29' },
  ),
  summer(
    'not registered, by a complete register',
    { on: '2024-07-01', kept: [{ from: '2024-04-16', to: '2024-06-29' }] },
    { status: 'overdue', why: 'SILENCE_IN_KEEPING_PERIOD', dueOn: '2024-06-29', days: 2 },
  ),
  stranger('TN29-III.2.2-6', '2024-06-01', COMMITTEES),
];

const octoberReview: LawCase[] = [
  ...datedCases('TN29-III.2.2-7', COMMITTEES, '2024', { opensOn: '2024-10-01', dueOn: '2024-10-31' }),
  ofDuty('TN29-III.2.2-7', COMMITTEES, '2025')(
    'in October 2025 the end of the bearer is not recorded',
    { on: '2025-10-01' },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED', dueOn: '2025-10-31' },
  ),
  stranger('TN29-III.2.2-7', '2024-10-01', BLOC),
];

const november = ofDuty('TN29-III.2.2-8', BLOC, '2024');
const novemberReview: LawCase[] = [
  ...datedCases('TN29-III.2.2-8', BLOC, '2024', { opensOn: '2024-11-01', dueOn: '2024-11-30' }),
  november(
    'done two days late',
    { on: '2024-12-05', done: ['2024-12-02'] },
    { status: 'done-late', why: 'PROOF_LATE', dueOn: '2024-11-30', days: 2 },
  ),
  stranger('TN29-III.2.2-8', '2024-11-01', COMMITTEES),
];

const sixMonths: LawCase[] = [
  ...datedCases('TN29-III.2.3-1', COMMITTEES, '2024', { opensOn: '2024-04-16', dueOn: '2024-06-09' }),
  ofDuty('TN29-III.2.3-1', MASS, '2024')(
    'mass organisations report too',
    { on: '2024-06-09' },
    { status: 'due-soon', why: 'DUE_SOON' },
  ),
  stranger('TN29-III.2.3-1', '2024-06-01', BLOC),
];

const december = ofDuty('TN29-III.2.3-2', COMMITTEES, '2024');
const yearly: LawCase[] = [
  ...datedCases('TN29-III.2.3-2', COMMITTEES, '2024', { opensOn: '2024-04-16', dueOn: '2024-12-09' }),
  december(
    'in October it is open',
    { on: '2024-10-01' },
    { status: 'open', why: 'WINDOW_OPEN', dueOn: '2024-12-09', days: 69 },
  ),
  december(
    'reported on the last day',
    { on: '2024-12-31', done: ['2024-12-09'] },
    { status: 'done', why: 'PROOF_ON_TIME', dueOn: '2024-12-09' },
  ),
  stranger('TN29-III.2.3-2', '2024-12-01', PROPAGANDA),
];

const half = ofDuty('TN29-III.2.3-3', PROPAGANDA, '2024-H1');
const consolidated: LawCase[] = [
  half('the day before the guidance', { on: '2024-04-15' }, { listed: false }),
  half('no day is set', { on: '2024-06-30' }, { status: 'open', why: 'NO_DEADLINE', dueOn: null, days: 75 }),
  half('nothing known after the half-year', { on: '2024-07-01' }, { status: 'undetermined', why: 'NO_DATA' }),
  half('reported', { on: '2024-07-01', done: ['2024-06-20'] }, { status: 'done', why: 'PROOF_NO_DEADLINE' }),
  half(
    'not reported, by a register kept over the half-year: open, never overdue',
    { on: '2024-07-01', kept: [{ from: '2024-04-16', to: '2024-06-30' }] },
    { status: 'open', why: 'NO_DEADLINE', days: 76 },
  ),
  ofDuty('TN29-III.2.3-3', PROPAGANDA, '2024-H2')(
    'the second half has no report of its own: that of the year is its',
    { on: '2024-12-01' },
    { listed: false },
  ),
  ofDuty('TN29-III.2.3-3', PROPAGANDA, '2024')(
    'the report of the year',
    { on: '2024-12-31' },
    { status: 'open', why: 'NO_DEADLINE', dueOn: null },
  ),
  stranger('TN29-III.2.3-3', '2024-06-01', COMMITTEES),
];

const difficulty = { id: 'difficulty-1', trigger: 'thai-nguyen/29-hd-duk/difficulty', on: '2024-08-01' };
const waiting = ofDuty('TN29-III-3', COMMITTEES);
const opened = ofDuty('TN29-III-3', COMMITTEES, 'difficulty-1');
const difficulties: LawCase[] = [
  waiting(
    'no difficulty is registered',
    { on: '2024-10-01' },
    { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED', dueOn: null },
  ),
  waiting(
    'the day before it arises',
    { on: '2024-07-31', events: [difficulty] },
    { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
  ),
  opened(
    'the day it arises',
    { on: '2024-08-01', events: [difficulty] },
    { status: 'open', why: 'NO_DEADLINE', dueOn: null, days: 0 },
  ),
  opened(
    '"promptly" is no number of days',
    { on: '2024-08-31', events: [difficulty] },
    { status: 'open', why: 'NO_DEADLINE', days: 30 },
  ),
  opened(
    'reported',
    { on: '2024-08-31', events: [difficulty], done: ['2024-08-05'] },
    { status: 'done', why: 'PROOF_NO_DEADLINE' },
  ),
  opened(
    'not reported, by a complete register: open, never overdue',
    { on: '2024-08-31', events: [difficulty], kept: [{ from: '2024-08-01', to: '2024-08-31' }] },
    { status: 'open', why: 'NO_DEADLINE', days: 30 },
  ),
  waiting(
    'from 3/2/2025 the end of the bearer is not recorded',
    { on: '2025-02-03' },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
  ),
  stranger('TN29-III-3', '2024-10-01', BLOC),
];

const relation = (
  clause: string,
  kind: RelationCase['ask']['kind'],
  to: string,
  more: Partial<RelationCase['ask'] & RelationCase['expect']> = {},
): RelationCase => ({
  kind: 'relation',
  clause,
  name: `${kind} ${to}`,
  provenance: 'clause',
  ask: { from: more.from ?? 'thai-nguyen/29-hd-duk', kind, to },
  expect: { grade: more.grade ?? 'verified', lint: more.lint ?? ['CITED_TEXT_NOT_HELD'] },
});

const relations: LawCase[] = [
  relation('TN29-0-2', 'implements', 'party/25-nq-tw'),
  relation('TN29-0-3', 'implements', 'thai-nguyen/30-kh-duk'),
  relation('TN29-0-3', 'implements', 'thai-nguyen/05-da-tu', { from: 'thai-nguyen/30-kh-duk' }),
  relation('TN29-0-4', 'based-on', 'thai-nguyen/05-da-tu', { grade: 'inferred' }),
  relation('TN29-0-5', 'implements', 'thai-nguyen/08-2022-qd-ubnd'),
  relation('TN29-0-6', 'implements', 'thai-nguyen/08-hd-bdvtu'),
  // its day is not known, only that it was not after the guidance that cites it
  relation('TN29-0-7', 'based-on', 'thai-nguyen/chuong-trinh-cong-tac-2024'),
  relation('TN29-II.4.3-1', 'based-on', 'thai-nguyen/08-hd-bdvtu'),
  relation('TN29-II.1.1-2', 'cites', 'party/nq-trung-uong-4'),
  relation('TN29-II.1.3-2', 'cites', 'state/129-2007-qd-ttg'),
  relation('TN29-II.1.3-3', 'cites', 'state/1847-qd-ttg'),
  relation('TN29-II.1.3-4', 'cites', 'state/733-qd-ttg'),
  relation('TN29-II.1.3-5', 'cites', 'party/213-qd-tw'),
  relation('TN29-II.1.4-2', 'cites', 'state/01-ct-ttg'),
];

/** What the dated and the citing clauses of the guidance mean, day by day. */
export const cases: readonly LawCase[] = [
  ...relations,
  ...yearlyReview,
  ...reviewReports,
  ...rewards,
  ...goesOn('TN29-III.2-1', CELLS),
  ...from2025('TN29-III.2.2-3', COMMITTEES, '2025-02-28', [
    '2025-01-31',
    '2025-02-01',
    '2025-02-27',
    '2025-02-28',
    '2025-03-01',
  ]),
  ...from2025('TN29-III.2.2-4', BLOC, '2025-03-19', ['2025-01-01', '2025-03-18', '2025-03-19', '2025-03-20']),
  ...registration2025,
  ...registration2024,
  ...blocRegistration2024,
  ...octoberReview,
  ...novemberReview,
  ...sixMonths,
  ...yearly,
  ...consolidated,
  ...goesOn('TN29-III.4-1', MASS),
  ...goesOn('TN29-III-2', ADVISORY),
  ofDuty('TN29-III-2', PROPAGANDA)(
    'an advisory body recorded by name bears it beside the group',
    { on: '2024-06-01' },
    { status: 'continuing', why: 'UNSCHEDULED' },
  ),
  ...difficulties,
  ...goesOn('TN29-I-4', ENTERPRISES),
  stranger('TN29-I-4', '2024-10-01', CELLS),
  ...goesOn('TN29-III.1-2', PROPAGANDA),
  stranger('TN29-III.1-2', '2024-10-01', ADVISORY),
  ...goesOn('TN29-III.2.1-1', CELLS),
  stranger('TN29-III.2.1-1', '2024-10-01', ENTERPRISES),
  ...goesOn('TN29-III.3-1', MASS),
  stranger('TN29-III.3-1', '2024-10-01', CELLS),
  ...goesOn('TN29-III-1', ADVISORY),
  stranger('TN29-III-1', '2024-10-01', BLOC),
];
