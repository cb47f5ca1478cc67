import { type LawCase, pathCases, type WorkflowCase } from '../../lawbook/index.js';

const WORKFLOW = 'state/front-criticism-of-draft';
const SENT = 'FL75-36.1';
const ANSWERED = 'FL75-36.3';
const DRAFTER = 'ha-tinh/peoples-committee';
const FRONT = 'ha-tinh/front-committee';
const GOVERNMENT = 'viet-nam/government';
const parties = { drafter: [DRAFTER], consulted: [FRONT] };
// the frame says who acts, and no text was read that does: a refusal is silent
const wrong = { body: GOVERNMENT, clauses: [] };

/** Sent on a day, for a submission on another; 15 days before 31/3 is 16/3. */
const sent = (
  on: string,
  submission: string | null,
  expect: WorkflowCase['expect'],
  dueOn?: string,
): LawCase => ({
  kind: 'workflow',
  clause: SENT,
  name: `sent on ${on}, submitted on ${submission}`,
  provenance: 'clause',
  ask: {
    workflow: WORKFLOW,
    parties,
    facts: submission === null ? {} : { 'submission-on': submission },
    tried: { step: 'send', on, body: DRAFTER },
  },
  ...(dueOn === undefined ? {} : { dueOn }),
  expect,
});

const CHOSEN_DRAFT = 'state/front-social-criticism';
const criticism = {
  parties: { drafter: [DRAFTER], critic: [FRONT] },
  facts: { 'submission-on': '2026-03-31' },
};
const chosen = [
  { step: 'offer', on: '2026-01-10', body: DRAFTER },
  { step: 'choose', on: '2026-01-20', body: FRONT },
];

export const frontLaw75Cases: readonly LawCase[] = [
  sent('2026-03-15', '2026-03-31', { outcome: 'allowed', late: null }, '2026-03-16'),
  sent('2026-03-16', '2026-03-31', { outcome: 'allowed', late: null }, '2026-03-16'),
  sent('2026-03-17', '2026-03-31', { outcome: 'allowed', late: 1 }, '2026-03-16'),
  // the day of the submission picks the value: the day before, of and after 1/7/2025, when the Front Law was amended
  sent('2025-06-16', '2025-06-30', { outcome: 'allowed', late: 1 }, '2025-06-15'),
  sent('2025-06-16', '2025-07-01', { outcome: 'allowed', late: null }, '2025-06-16'),
  sent('2025-06-18', '2025-07-02', { outcome: 'allowed', late: 1 }, '2025-06-17'),
  // before 2018 no value is on record, so whether it is late cannot be told
  {
    kind: 'workflow',
    clause: SENT,
    name: 'sent a day before a submission of 2017',
    provenance: 'invented',
    ask: {
      workflow: WORKFLOW,
      parties: { drafter: [GOVERNMENT], consulted: [FRONT] },
      facts: { 'submission-on': '2017-12-31' },
      tried: { step: 'send', on: '2017-12-30', body: GOVERNMENT },
    },
    expect: { outcome: 'allowed', late: null },
  },
  sent('2026-03-30', null, { outcome: 'allowed', late: null }),
  ...pathCases(WORKFLOW, 'a criticised draft', { parties, facts: { 'submission-on': '2026-03-31' } }, [
    { clause: SENT, step: 'send', on: '2026-03-01', body: DRAFTER, wrong },
    { clause: ANSWERED, step: 'give-opinion', on: '2026-03-10', body: FRONT, wrong },
    { clause: ANSWERED, step: 'answer', on: '2026-03-20', body: DRAFTER, wrong },
    { clause: ANSWERED, step: 'submit', on: '2026-03-31', body: DRAFTER, wrong },
  ]),
  ...pathCases(CHOSEN_DRAFT, 'criticised', criticism, [
    { clause: SENT, step: 'offer', on: '2026-01-10', body: DRAFTER, wrong },
    { clause: SENT, step: 'choose', on: '2026-01-20', body: FRONT, wrong },
    { clause: SENT, step: 'send', on: '2026-03-01', body: DRAFTER, wrong },
    { clause: ANSWERED, step: 'criticise', on: '2026-03-10', body: FRONT, wrong },
    { clause: ANSWERED, step: 'answer', on: '2026-03-20', body: DRAFTER, wrong },
  ]),
  ...pathCases(CHOSEN_DRAFT, 'not chosen', criticism, [
    { clause: SENT, step: 'offer', on: '2026-01-10', body: DRAFTER, wrong },
    { clause: SENT, step: 'leave', on: '2026-01-20', body: FRONT, wrong },
  ]),
  ...pathCases(CHOSEN_DRAFT, 'chosen and dropped', criticism, [
    ...chosen.map((step) => ({ ...step, clause: SENT })),
    { clause: SENT, step: 'drop', on: '2026-02-20', body: FRONT, wrong },
  ]),
  ...(
    [
      ['2026-03-15', null],
      ['2026-03-16', null],
      ['2026-03-17', 1],
    ] as const
  ).map(
    ([on, late]): LawCase => ({
      ...{ kind: 'workflow', clause: SENT, name: `a chosen draft sent on ${on}`, provenance: 'clause' },
      ask: { workflow: CHOSEN_DRAFT, ...criticism, done: chosen, tried: { step: 'send', on, body: DRAFTER } },
      dueOn: '2026-03-16',
      expect: { outcome: 'allowed', late },
    }),
  ),
];
