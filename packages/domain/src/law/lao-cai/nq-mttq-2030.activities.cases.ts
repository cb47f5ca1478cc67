import { type LawCase, type PathStep, pathCases } from '../../lawbook/index.js';

const COMMITTEE = 'lao-cai/party-committee';
const GOVERNMENT = 'lao-cai/peoples-committee';
const FRONT = 'lao-cai/front-committee';
const STRANGER = 'ha-tinh/peoples-committee';

const one = (
  clause: string,
  step: string,
  on: string,
  body = FRONT,
  clauses: readonly string[] = [clause],
): PathStep => ({ clause, step, on, body, wrong: { body: STRANGER, clauses } });
const done = (...steps: readonly PathStep[]) =>
  steps.map(({ clause: _clause, wrong: _wrong, ...step }) => step);

const PROGRAMME = 'lao-cai/supervision-programme';
const owned = { parties: { owner: [FRONT], committee: [COMMITTEE], funder: [GOVERNMENT] } };
const adopted = one('LC-II.2.2.2-1', 'adopt', '2024-02-01');

const CRITICISM = 'lao-cai/social-criticism';
const OPEN_TO_CRITICISM = { 'draft/is-legal-document': true, 'draft/concerns-rights-of-people': true };
const draft = (facts: Readonly<Record<string, boolean | string>>) => ({
  parties: { drafter: [GOVERNMENT], critic: [FRONT] },
  facts,
});
const offered = one('LC-IV.2-3', 'offer', '2024-01-15', GOVERNMENT, []);
const chosen = one('LC-IV.2-4', 'choose', '2024-02-01');
const criticised = { ...OPEN_TO_CRITICISM, 'submission-on': '2024-05-31' };

/** What the draft is picks whether it may be chosen (III.2); what is not known of it leaves that open. */
const choosing = (
  name: string,
  facts: Readonly<Record<string, boolean>>,
  expect: Extract<LawCase, { kind: 'workflow' }>['expect'],
): LawCase => ({
  ...{ kind: 'workflow', clause: 'LC-III.2-6', name, provenance: 'invented' },
  ask: { workflow: CRITICISM, ...draft(facts), done: done(offered), tried: done(chosen)[0] ?? chosen },
  expect,
});
const sent = ([on, late]: readonly [string, number | null]): LawCase => ({
  ...{ kind: 'workflow', clause: 'LC-IV.2-4', name: `a chosen draft sent on ${on}`, provenance: 'invented' },
  ask: {
    ...{ workflow: CRITICISM, ...draft(criticised), done: done(offered, chosen) },
    tried: { step: 'send', on, body: GOVERNMENT },
  },
  dueOn: '2024-05-16',
  expect: { outcome: 'allowed', late },
});

const MOVEMENT = 'lao-cai/movement';
const launched = { parties: { launcher: [FRONT], participants: [GOVERNMENT] } };
const launch = one('LC-III.3-6', 'launch', '2024-01-10');

const PETITION = 'lao-cai/petition';
const asked = {
  parties: { passer: [FRONT], addressee: [GOVERNMENT] },
  facts: { 'answer-due-on': '2024-04-30' },
};
const forwarded = one('LC-III.4-7', 'forward', '2024-03-01');
const considered = one('LC-III.4-7', 'consider', '2024-03-10', GOVERNMENT, []);
const answered = ([on, late]: readonly [string, number | null]): LawCase => ({
  ...{ kind: 'workflow', clause: 'LC-III.4-7', name: `answered on ${on}`, provenance: 'invented' },
  ask: {
    ...{ workflow: PETITION, ...asked, done: done(forwarded, considered) },
    tried: { step: 'answer', on, body: GOVERNMENT },
  },
  dueOn: '2024-04-30',
  expect: { outcome: 'allowed', late },
});

export const laoCaiActivityCases: readonly LawCase[] = [
  ...pathCases(PROGRAMME, 'a year', owned, [
    one('LC-IV.2-5', 'approve', '2024-01-20', COMMITTEE),
    adopted,
    one('LC-IV.2-5', 'fund', '2024-02-10', GOVERNMENT, []),
    one('LC-II.2.2.2-1', 'close', '2024-12-31', FRONT, []),
  ]),
  ...pathCases(PROGRAMME, 'without approval', owned, [adopted]),
  ...pathCases(CRITICISM, 'criticised', draft(criticised), [
    offered,
    // what the draft is (III.2) stands beside who chooses (IV.2)
    chosen,
    one('LC-IV.2-4', 'send', '2024-05-10', GOVERNMENT, []),
    one('LC-IV.2-4', 'criticise', '2024-05-20', FRONT, []),
    one('LC-IV.2-4', 'answer', '2024-05-25', GOVERNMENT, []),
  ]),
  ...pathCases(CRITICISM, 'not chosen', draft(OPEN_TO_CRITICISM), [
    offered,
    one('LC-IV.2-4', 'leave', '2024-02-01', FRONT, []),
  ]),
  ...pathCases(CRITICISM, 'dropped', draft(OPEN_TO_CRITICISM), [
    offered,
    chosen,
    one('LC-IV.2-4', 'drop', '2024-03-01', FRONT, []),
  ]),
  choosing(
    'a draft that concerns nobody is not open to criticism',
    {
      ...{ 'draft/is-legal-document': true, 'draft/concerns-rights-of-people': false },
      'draft/concerns-the-organisations': false,
    },
    { outcome: 'refused', reasons: [{ code: 'RULE_NOT_MET', clauses: ['LC-III.2-6'] }] },
  ),
  choosing(
    'a draft of which nothing is known',
    {},
    {
      outcome: 'undetermined',
      missing: [
        'draft/concerns-rights-of-people',
        'draft/concerns-the-organisations',
        'draft/is-important-local-programme',
        'draft/is-legal-document',
      ],
    },
  ),
  ...(
    [
      ['2024-05-15', null],
      ['2024-05-16', null],
      ['2024-05-17', 1],
    ] as const
  ).map(sent),
  ...pathCases(MOVEMENT, 'to its reward', launched, [
    launch,
    one('LC-III.3-3', 'evaluate', '2024-04-01'),
    one('LC-III.3-3', 'roll-out', '2024-05-01'),
    one('LC-III.3-4', 'review-midway', '2024-07-01'),
    one('LC-III.3-4', 'review', '2024-12-01'),
    one('LC-III.3-4', 'reward', '2024-12-10'),
    one('LC-III.3-4', 'close', '2024-12-31', FRONT, []),
  ]),
  {
    ...{ kind: 'workflow', clause: 'LC-III.3-3', name: 'rolled out before it is evaluated' },
    provenance: 'invented',
    ask: {
      ...{ workflow: MOVEMENT, ...launched, done: done(launch) },
      tried: { step: 'roll-out', on: '2024-05-01', body: FRONT },
    },
    expect: {
      outcome: 'refused',
      reasons: [{ code: 'STEP_REQUIRES_EARLIER', clauses: ['LC-III.3-3'] }],
    },
  },
  ...pathCases(PETITION, 'answered', asked, [
    forwarded,
    considered,
    one('LC-III.4-7', 'answer', '2024-04-20', GOVERNMENT, []),
    one('LC-III.4-7', 'close', '2024-05-01', FRONT, []),
  ]),
  ...pathCases(PETITION, 'sent on', asked, [
    forwarded,
    { clause: 'LC-III.4-7', step: 'redirect', on: '2024-03-05', body: GOVERNMENT },
  ]),
  ...(
    [
      ['2024-04-29', null],
      ['2024-04-30', null],
      ['2024-05-01', 1],
    ] as const
  ).map(answered),
];
