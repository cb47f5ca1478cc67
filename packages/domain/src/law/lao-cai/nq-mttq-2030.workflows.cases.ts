import { type LawCase, type PathStep, pathCases } from '../../lawbook/index.js';

const STANDING_BODY = 'lao-cai/party-standing-body';
const BOARD = 'lao-cai/party-standing-board';
const COMMISSION = 'lao-cai/mass-mobilisation-commission';
const GOVERNMENT = 'lao-cai/peoples-committee';
const FRONT = 'lao-cai/front-committee';
const STRANGER = 'ha-tinh/peoples-committee';

const one = (
  clause: string,
  step: string,
  on: string,
  body: string,
  clauses: readonly string[] = [clause],
  more: Partial<PathStep> = {},
): PathStep => ({ clause, step, on, body, wrong: { body: STRANGER, clauses }, ...more });

const MEETING = 'lao-cai/working-meeting';
const host = { parties: { host: [STANDING_BODY] } };
const COORDINATION = 'lao-cai/coordination';
const signing = { parties: { signatories: [GOVERNMENT, FRONT] } };
const signed = one('LC-III.2-1', 'sign', '2024-01-15', GOVERNMENT, ['LC-III.2-1'], { with: [FRONT] });
const { clause, wrong, ...sign } = signed;

const reviewed = ([on, year, late]: readonly [string, number, number | null]): LawCase => ({
  kind: 'workflow',
  clause: 'LC-III.2-2',
  name: `${year} reviewed on ${on}`,
  provenance: 'invented',
  ask: {
    workflow: COORDINATION,
    ...signing,
    done: [sign],
    tried: { step: 'review', on, body: FRONT, year },
  },
  dueOn: '2024-12-31',
  expect: { outcome: 'allowed', late },
});

const REVIEW = 'lao-cai/review';
const round = {
  parties: { adviser: [COMMISSION], lead: [BOARD], contributors: [FRONT] },
  facts: { 'contributions-due-on': '2024-09-30' },
};
const before = [
  one('LC-IV.9-2', 'propose', '2024-05-01', COMMISSION),
  one('LC-IV.9-2', 'decide', '2024-06-01', BOARD),
  one('LC-IV.9-2', 'send-outline', '2024-06-05', BOARD, []),
];
const contributed = ([on, late]: readonly [string, number | null]): LawCase => ({
  kind: 'workflow',
  clause: 'LC-IV.9-2',
  name: `contributed on ${on}, due on the day set`,
  provenance: 'invented',
  ask: {
    workflow: REVIEW,
    ...round,
    done: before.map(({ clause: _, wrong: __, ...step }) => step),
    tried: { step: 'contribute', on, body: FRONT },
  },
  dueOn: '2024-09-30',
  expect: { outcome: 'allowed', late },
});

export const laoCaiFrontWorkflowCases: readonly LawCase[] = [
  ...pathCases(MEETING, 'held', host, [
    one('LC-III.1-8', 'hold', '2024-03-20', STANDING_BODY),
    one('LC-III.1-9', 'conclude', '2024-03-25', STANDING_BODY),
  ]),
  ...pathCases(MEETING, 'called off', host, [one('LC-III.1-8', 'cancel', '2024-03-20', STANDING_BODY, [])]),
  ...pathCases(COORDINATION, 'a year and the next', signing, [
    signed,
    one('LC-III.2-2', 'review', '2024-12-15', FRONT),
    one('LC-III.2-2', 'renew', '2025-01-10', GOVERNMENT),
    one('LC-III.2-2', 'end', '2025-06-01', GOVERNMENT, []),
  ]),
  ...(
    [
      ['2024-12-30', 2024, null],
      ['2024-12-31', 2024, null],
      ['2025-01-01', 2024, 1],
    ] as const
  ).map(reviewed),
  ...pathCases(REVIEW, 'a review', round, [
    ...before,
    one('LC-IV.9-2', 'contribute', '2024-09-30', FRONT, []),
    one('LC-IV.9-2', 'synthesise', '2024-10-15', BOARD, []),
    one('LC-IV.9-2', 'conclude', '2024-11-01', BOARD, []),
  ]),
  ...(
    [
      ['2024-09-29', null],
      ['2024-09-30', null],
      ['2024-10-01', 1],
    ] as const
  ).map(contributed),
];
