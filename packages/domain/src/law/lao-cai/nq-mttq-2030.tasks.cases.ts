import { dutyCases, type LawCase, type RuleCase } from '../../lawbook/index.js';

/** The resolution prints no date; a day that was registered later decides what its bounds leave open. */
const ISSUED = '2021-06-01';

const FRONT = 'lao-cai/front-committee';
const WOMEN = 'lao-cai/womens-union';
const COMMITTEE = 'lao-cai/party-committee';
const AUTHORITY = 'lao-cai/peoples-committee';
const MOBILISATION = 'lao-cai/mass-mobilisation-commission';

/** What is asked at no set time: with a proof and without, before its date is known, and whom it does not ask. */
const standing = (clause: string, body: string, notAsked: string): readonly LawCase[] => {
  const write = dutyCases(clause, body);
  const continuing = { status: 'continuing', why: 'UNSCHEDULED', dueOn: null } as const;
  return [
    write('without proof', { on: '2022-06-01', issuedOn: ISSUED }, continuing),
    write('with a proof', { on: '2022-06-01', issuedOn: ISSUED, done: ['2022-03-15'] }, continuing),
    write(
      'date not known',
      { on: '2022-06-01' },
      { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED' },
    ),
    dutyCases(clause, notAsked)(
      'not asked of others',
      { on: '2022-06-01', issuedOn: ISSUED },
      { listed: false },
    ),
  ];
};

/** One line a clause: of whom it asks, and one of whom it does not. */
const CLAUSES: readonly (readonly [clause: string, body: string, notAsked: string])[] = [
  ['LC-II.2.2.9-1', COMMITTEE, FRONT],
  ['LC-III.1-3', COMMITTEE, FRONT],
  ['LC-III.1-4', COMMITTEE, AUTHORITY],
  ['LC-III.1-5', COMMITTEE, FRONT],
  ['LC-III.1-6', COMMITTEE, WOMEN],
  ['LC-III.1-7', COMMITTEE, FRONT],
  ['LC-III.2-1', AUTHORITY, COMMITTEE],
  ['LC-III.2-3', WOMEN, COMMITTEE],
  ['LC-III.2-4', FRONT, AUTHORITY],
  ['LC-III.2-5', FRONT, AUTHORITY],
  ['LC-III.2-7', WOMEN, COMMITTEE],
  ['LC-III.2-8', AUTHORITY, COMMITTEE],
  ['LC-III.3-1', FRONT, AUTHORITY],
  ['LC-III.3-8', WOMEN, AUTHORITY],
  ['LC-III.4-1', FRONT, AUTHORITY],
  ['LC-III.4-5', FRONT, AUTHORITY],
  ['LC-III.4-6', FRONT, AUTHORITY],
  ['LC-III.4-7', FRONT, AUTHORITY],
  ['LC-III.4-8', WOMEN, AUTHORITY],
  ['LC-III.4-9', WOMEN, AUTHORITY],
  ['LC-III.5-1', AUTHORITY, FRONT],
  ['LC-III.5-2', AUTHORITY, FRONT],
  ['LC-III.5-3', AUTHORITY, FRONT],
  ['LC-III.5-6', FRONT, AUTHORITY],
  ['LC-III.5-7', AUTHORITY, FRONT],
  ['LC-III.5-8', AUTHORITY, WOMEN],
  ['LC-III.5-9', AUTHORITY, WOMEN],
  ['LC-III.6-1', COMMITTEE, AUTHORITY],
  ['LC-III.6-2', COMMITTEE, FRONT],
  ['LC-III.6-3', COMMITTEE, FRONT],
  ['LC-III.6-4', WOMEN, FRONT],
  ['LC-III.6-5', WOMEN, FRONT],
  ['LC-III.6-6', FRONT, AUTHORITY],
  ['LC-III.6-7', FRONT, AUTHORITY],
  ['LC-III.6-8', FRONT, AUTHORITY],
  ['LC-III.6-9', FRONT, AUTHORITY],
  ['LC-IV.1-1', 'lao-cai/departments', FRONT],
  ['LC-IV.2-2', 'lao-cai/peoples-council-party-group', FRONT],
  ['LC-IV.4-1', 'lao-cai/organisation-commission', MOBILISATION],
  ['LC-IV.5-2', 'lao-cai/inspection-committee', 'lao-cai/district-inspection-committees'],
  ['LC-IV.6-1', 'lao-cai/front-party-groups', WOMEN],
  ['LC-IV.7-1', 'lao-cai/district-party-committees', 'lao-cai/departments'],
  ['LC-IV.9-1', MOBILISATION, 'lao-cai/propaganda-commission'],
  ['LC-IV.9-2', MOBILISATION, 'lao-cai/propaganda-commission'],
];

/** What waits for an event that somebody registers. */
const waiting = (clause: string, body: string, trigger: string): readonly LawCase[] => {
  const write = dutyCases(clause, body);
  const events = [{ id: 'e1', trigger, on: '2022-03-10' }];
  return [
    write(
      'before the event',
      { on: '2022-06-01', issuedOn: ISSUED },
      { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
    ),
    dutyCases(clause, body, 'e1')(
      'after it, without a day set',
      { on: '2022-06-01', issuedOn: ISSUED, events },
      { status: 'open', why: 'NO_DEADLINE', dueOn: null },
    ),
    dutyCases(clause, body, 'e1')(
      'done',
      { on: '2022-06-01', issuedOn: ISSUED, events, done: ['2022-04-01'] },
      { status: 'done', why: 'PROOF_NO_DEADLINE' },
    ),
  ];
};

const LAUNCHED = 'lao-cai/movement-launched';
const conditional: readonly LawCase[] = [
  ...waiting('LC-III.1-9', 'lao-cai/party-standing-body', 'lao-cai/working-session'),
  ...waiting('LC-III.3-2', FRONT, LAUNCHED),
  ...waiting('LC-III.3-4', FRONT, LAUNCHED),
  ...waiting('LC-III.3-7', WOMEN, LAUNCHED),
  ...waiting('LC-IV.2-4', FRONT, 'lao-cai/drafts-supplied'),
];

const works = dutyCases('LC-II.2.2.1-2', FRONT, '2022');
const newWorks: readonly LawCase[] = [
  works(
    'in the year',
    { on: '2022-06-30', issuedOn: ISSUED },
    { status: 'open', why: 'NO_DEADLINE', dueOn: null },
  ),
  works(
    'done',
    { on: '2022-12-31', issuedOn: ISSUED, done: ['2022-11-01'] },
    { status: 'done', why: 'PROOF_NO_DEADLINE' },
  ),
  works(
    'nothing known afterwards',
    { on: '2023-01-01', issuedOn: ISSUED },
    { status: 'undetermined', why: 'NO_DATA' },
  ),
];

type Facts = RuleCase['ask']['facts'];
const ruleCase = (
  clause: string,
  rule: string,
  name: string,
  facts: Facts,
  outcome: RuleCase['expect']['outcome'],
): RuleCase => ({
  kind: 'rule',
  clause,
  name,
  provenance: 'invented',
  ask: { rule, on: '2024-01-01', facts },
  expect: { outcome, missMeaning: 'violated' },
});

const LEGAL = 'draft/is-legal-document';
const LOCAL = 'draft/is-important-local-programme';
const RIGHTS = 'draft/concerns-rights-of-people';
const OWN = 'draft/concerns-the-organisations';
const EVALUATED = 'movement/evaluated-on';
const ROLLED_OUT = 'movement/rolled-out-on';
const APPROVED = 'supervision-programme/approved-by-committee';
const FUNDED = 'supervision-programme/funded';

const rules: readonly LawCase[] = [
  ...(
    [
      ['a draft legal document on rights', { [LEGAL]: true, [RIGHTS]: true }, 'satisfied'],
      [
        'a local project on the organisations',
        { [LEGAL]: false, [LOCAL]: true, [RIGHTS]: false, [OWN]: true },
        'satisfied',
      ],
      ['a draft that concerns neither', { [LEGAL]: true, [RIGHTS]: false, [OWN]: false }, 'violated'],
      ['no such draft', { [LEGAL]: false, [LOCAL]: false, [RIGHTS]: true }, 'violated'],
      ['what it concerns is not known', { [LEGAL]: true }, 'undetermined'],
    ] as const
  ).map(([name, facts, outcome]) => ruleCase('LC-III.2-6', 'lao-cai/criticism-object', name, facts, outcome)),
  ...(
    [
      ['evaluated the day before', { [EVALUATED]: '2023-05-09' }, 'satisfied'],
      ['evaluated on the day itself', { [EVALUATED]: '2023-05-10' }, 'satisfied'],
      ['evaluated the day after', { [EVALUATED]: '2023-05-11' }, 'violated'],
      ['no evaluation is recorded', {}, 'undetermined'],
    ] as const
  ).map(([name, facts, outcome]) =>
    ruleCase(
      'LC-III.3-3',
      'lao-cai/roll-out-after-evaluation',
      name,
      { 'movement/rolled-out': true, [ROLLED_OUT]: '2023-05-10', ...facts },
      outcome,
    ),
  ),
  ruleCase(
    'LC-III.3-3',
    'lao-cai/roll-out-after-evaluation',
    'not rolled out',
    { 'movement/rolled-out': false },
    'not-applicable',
  ),
  ...(
    [
      ['approved and funded', { [APPROVED]: true, [FUNDED]: true }, 'satisfied'],
      ['approved and not funded', { [APPROVED]: true, [FUNDED]: false }, 'violated'],
      ['approved, funding not known', { [APPROVED]: true }, 'undetermined'],
      ['not approved', { [APPROVED]: false, [FUNDED]: false }, 'not-applicable'],
    ] as const
  ).map(([name, facts, outcome]) =>
    ruleCase('LC-IV.2-5', 'lao-cai/approved-programme-funded', name, facts, outcome),
  ),
];

/** What the tasks of the resolution mean, those at set times aside. */
export const taskCases: readonly LawCase[] = [
  ...CLAUSES.flatMap(([clause, body, notAsked]) => standing(clause, body, notAsked)),
  ...conditional,
  ...newWorks,
  ...rules,
];
