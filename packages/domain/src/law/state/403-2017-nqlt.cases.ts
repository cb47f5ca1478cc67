import { type LawCase, type PathStep, pathCases, type WorkflowCase } from '../../lawbook/index.js';

const SUPERVISION = 'state/front-supervision';
const RECOMMENDATION = 'state/front-recommendation';
const NOTICE = 'NQLT403-7.3-1';
const REPORT = 'NQLT403-7.3-2';
const RESULT = 'NQLT403-9.1';
const CONCLUSION = 'NQLT403-9.3';
const REPLY = 'NQLT403-20.3';
const FRONT = 'ha-tinh/front-committee';
const GOVERNMENT = 'ha-tinh/peoples-committee';
// the frame says who acts, and no text was read that does: a refusal is silent
const wrong = { body: 'viet-nam/government', clauses: [] };

const supervision = {
  parties: { supervisor: [FRONT], supervised: [GOVERNMENT] },
  facts: { 'working-session-on': '2025-03-31' },
};
const one = (clause: string, step: string, on: string, body = FRONT): PathStep => ({
  ...{ clause, step, on, body, wrong },
});
const done = (...steps: readonly PathStep[]) =>
  steps.map(({ clause: _clause, wrong: _wrong, ...step }) => step);

const announced = one(NOTICE, 'announce', '2025-03-10');
const reported = one(REPORT, 'report', '2025-03-20', GOVERNMENT);
const held = one(CONCLUSION, 'hold', '2025-03-31');

/** A step tried on a day, and how many days late it is; nothing is refused for being late. */
const tried = (
  clause: string,
  name: string,
  ask: WorkflowCase['ask'],
  expected: { readonly late: number | null; readonly dueOn?: string },
): LawCase => ({
  ...{ kind: 'workflow', clause, name, provenance: 'clause', ask },
  ...(expected.dueOn === undefined ? {} : { dueOn: expected.dueOn }),
  expect: { outcome: 'allowed', late: expected.late },
});

type Late = readonly [on: string, late: number | null];

// 15 days before 31/3 is 16/3, 7 days before it 24/3, 15 days after it 15/4
const NOTICES: readonly Late[] = [
  ['2025-03-15', null],
  ['2025-03-16', null],
  ['2025-03-17', 1],
];
const REPORTS: readonly Late[] = [
  ['2025-03-23', null],
  ['2025-03-24', null],
  ['2025-03-25', 1],
];
const RESULTS: readonly Late[] = [
  ['2025-04-14', null],
  ['2025-04-15', null],
  ['2025-04-16', 1],
];
const ANSWERS: readonly Late[] = [
  ['2025-05-30', null],
  ['2025-05-31', null],
  ['2025-06-01', 1],
];

const recommended = (facts: Readonly<Record<string, string>> = {}) => ({
  ...{ parties: { recommender: [FRONT], addressee: [GOVERNMENT] }, facts },
});
const SET = { 'reply-due-on': '2025-05-31', 'reply-due-by': 'Quy chế phối hợp, Điều 5' };
const answered = (step: string, facts: Readonly<Record<string, string>>, on: string) => ({
  ...{ workflow: RECOMMENDATION, ...recommended(facts), tried: { step, on, body: GOVERNMENT } },
});

export const frontResolution403Cases: readonly LawCase[] = [
  ...NOTICES.map(([on, late]) =>
    tried(
      NOTICE,
      `notice on ${on} of a session on 31/3`,
      { workflow: SUPERVISION, ...supervision, tried: { step: 'announce', on, body: FRONT } },
      { late, dueOn: '2025-03-16' },
    ),
  ),
  ...REPORTS.map(([on, late]) =>
    tried(
      REPORT,
      `report on ${on} for a session on 31/3`,
      {
        ...{ workflow: SUPERVISION, ...supervision, done: done(announced) },
        tried: { step: 'report', on, body: GOVERNMENT },
      },
      { late, dueOn: '2025-03-24' },
    ),
  ),
  ...RESULTS.map(([on, late]) =>
    tried(
      RESULT,
      `result on ${on} of a session held on 31/3`,
      {
        ...{ workflow: SUPERVISION, ...supervision, done: done(announced, held) },
        tried: { step: 'report-result', on, body: FRONT },
      },
      { late, dueOn: '2025-04-15' },
    ),
  ),
  tried(
    NOTICE,
    'notice of a session whose day is not known',
    {
      ...{ workflow: SUPERVISION, parties: supervision.parties },
      tried: { step: 'announce', on: '2025-03-30', body: FRONT },
    },
    { late: null },
  ),
  // the resolution holds from 15/6/2017: of a session before it no number is on record
  ...(
    [
      ['2017-06-14', null],
      ['2017-06-15', 14],
      ['2017-06-16', 13],
    ] as const
  ).map(([session, late]) =>
    tried(
      NOTICE,
      `notice on 14/6/2017 of a session on ${session}`,
      {
        ...{ workflow: SUPERVISION, parties: { supervisor: ['viet-nam/government'], supervised: [FRONT] } },
        facts: { 'working-session-on': session },
        tried: { step: 'announce', on: '2017-06-14', body: 'viet-nam/government' },
      },
      { late },
    ),
  ),
  ...pathCases(SUPERVISION, 'a supervision', supervision, [
    announced,
    reported,
    held,
    one(RESULT, 'report-result', '2025-04-10'),
    one(CONCLUSION, 'conclude', '2025-07-01'),
  ]),
  ...pathCases(SUPERVISION, 'called off', supervision, [one(CONCLUSION, 'cancel', '2025-03-01')]),

  // where no text sets a day an answer is never late, however long it took
  ...['accept', 'accept-partly', 'refuse'].flatMap((step) => [
    ...ANSWERS.map(([on, late]) =>
      tried(REPLY, `${step} on ${on}, due on 31/5`, answered(step, SET, on), { late, dueOn: '2025-05-31' }),
    ),
    tried(REPLY, `${step} after years, no day set`, answered(step, {}, '2029-01-01'), { late: null }),
    tried(
      REPLY,
      `${step} after a day that no text sets`,
      answered(step, { 'reply-due-on': '2025-05-31' }, '2025-06-30'),
      { late: null },
    ),
  ]),
  ...pathCases(RECOMMENDATION, 'taken up', recommended(), [
    one(REPLY, 'accept', '2025-05-01', GOVERNMENT),
    one(REPLY, 'finish', '2025-06-01'),
  ]),
  ...pathCases(RECOMMENDATION, 'taken up in part', recommended(), [
    one(REPLY, 'accept-partly', '2025-05-01', GOVERNMENT),
  ]),
  ...pathCases(RECOMMENDATION, 'not answered, then refused', recommended(), [
    one(REPLY, 'record-silence', '2025-06-01'),
    one(REPLY, 'refuse', '2025-07-01', GOVERNMENT),
  ]),
  ...pathCases(RECOMMENDATION, 'withdrawn', recommended(), [one(REPLY, 'withdraw', '2025-05-01')]),
];
