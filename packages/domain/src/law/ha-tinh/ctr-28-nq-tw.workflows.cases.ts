import { type LawCase, type PathStep, pathCases, type WorkflowCase } from '../../lawbook/index.js';

const COMMITTEE = 'ha-tinh/party-committee';
const BOARD = 'ha-tinh/party-standing-board';
const INSPECTORS = 'ha-tinh/inspection-committee';
const ORGANISATION = 'ha-tinh/organisation-commission';
const MOBILISATION = 'ha-tinh/mass-mobilisation-commission';
const GOVERNMENT = 'ha-tinh/peoples-committee';
const FRONT = 'ha-tinh/front-committee';
const STRANGER = 'lao-cai/party-committee';
const DISTRICTS = 'ha-tinh/district-party-committees';

const SILENT: readonly string[] = [];

/** A step by its own body on a day, with a stranger refused by the clauses named. */
const one = (
  clause: string,
  step: string,
  on: string,
  body: string,
  clauses: readonly string[] = SILENT,
  more: Partial<PathStep> = {},
): PathStep => ({ clause, step, on, body, wrong: { body: STRANGER, clauses }, ...more });

const tried = (
  name: string,
  clause: string,
  ask: WorkflowCase['ask'],
  expect: WorkflowCase['expect'],
  dueOn?: string,
): WorkflowCase => ({
  kind: 'workflow',
  clause,
  name,
  provenance: 'invented',
  ask,
  expect,
  ...(dueOn === undefined ? {} : { dueOn }),
});

const INSPECTION = 'ha-tinh/inspection';
const [SIGNS, FOLLOW] = ['HT28-IV.3-2', 'HT28-III.4-5'];
const inspected = { inspector: [INSPECTORS], inspected: [DISTRICTS] };
const remedy = { parties: inspected, facts: { 'remedy-due-on': '2024-06-30' } };
const opened = one(SIGNS, 'open', '2024-03-01', INSPECTORS, [SIGNS, 'HT28-III.4-7']);
const found = [
  opened,
  one(SIGNS, 'record-finding', '2024-04-01', INSPECTORS),
  one(SIGNS, 'set-remedy', '2024-04-02', INSPECTORS),
];
const reported = one(FOLLOW, 'report-remedy', '2024-06-30', DISTRICTS);
const done = found.map(({ clause, wrong, ...step }) => step);

const inspections: LawCase[] = [
  ...pathCases(INSPECTION, 'with a remedy', remedy, [
    ...found,
    reported,
    one(FOLLOW, 'return-remedy', '2024-07-05', INSPECTORS),
  ]),
  ...pathCases(INSPECTION, 'remedied at once', remedy, [
    ...found,
    reported,
    one(FOLLOW, 'close', '2024-07-01', INSPECTORS),
  ]).slice(-2),
  ...pathCases(INSPECTION, 'clean', { parties: inspected }, [
    opened,
    one(SIGNS, 'conclude-clean', '2024-04-01', INSPECTORS),
  ]).slice(-2),
  ...(
    [
      ['2024-06-29', null],
      ['2024-06-30', null],
      ['2024-07-01', 1],
    ] as const
  ).map(([on, late]) =>
    tried(
      `remedy reported on ${on}`,
      FOLLOW,
      { workflow: INSPECTION, ...remedy, done, tried: { step: 'report-remedy', on, body: DISTRICTS } },
      { outcome: 'allowed', late },
      '2024-06-30',
    ),
  ),
  tried(
    'opened by the provincial committee itself',
    'HT28-III.4-7',
    {
      workflow: INSPECTION,
      parties: { inspector: [COMMITTEE], inspected: [DISTRICTS] },
      tried: { step: 'open', on: '2024-03-01', body: COMMITTEE },
    },
    { outcome: 'allowed', to: 'inspecting' },
  ),
  tried(
    'closed without a report of the remedy: no text says that it may be',
    FOLLOW,
    { workflow: INSPECTION, ...remedy, done, tried: { step: 'close', on: '2024-07-01', body: INSPECTORS } },
    { outcome: 'refused', reasons: [{ code: 'STEP_OUT_OF_ORDER', clauses: [] }] },
  ),
];

const CONSULTATION = 'ha-tinh/consultation';
const [ASKED, TAKEN] = ['HT28-III.1-3', 'HT28-III.2-2'];
const consulted = { parties: { drafter: [COMMITTEE], consulted: [FRONT] }, facts: { 'wide-impact': true } };

const consultations: LawCase[] = [
  ...pathCases(CONSULTATION, 'a document of wide impact', consulted, [
    one(ASKED, 'send', '2024-03-01', BOARD, [ASKED]),
    one(ASKED, 'give-opinion', '2024-03-10', FRONT, [ASKED]),
    one(TAKEN, 'answer', '2024-03-20', COMMITTEE),
    one(ASKED, 'submit', '2024-03-25', COMMITTEE),
  ]),
  ...(
    [
      [true, { outcome: 'refused', reasons: [{ code: 'STEP_FORBIDDEN', clauses: [ASKED] }] }],
      [false, { outcome: 'allowed' }],
      [null, { outcome: 'undetermined', missing: ['wide-impact'] }],
    ] as const
  ).map(([wide, expect]) =>
    tried(
      `submitted without consultation, of wide impact: ${wide}`,
      ASKED,
      {
        workflow: CONSULTATION,
        parties: consulted.parties,
        facts: wide === null ? {} : { 'wide-impact': wide },
        tried: { step: 'submit', on: '2024-03-25', body: COMMITTEE },
      },
      expect,
    ),
  ),
];

const POLICY = 'HT28-II.2-12';
const policies: LawCase[] = pathCases(
  'ha-tinh/policy-consultation',
  'a policy of the province',
  { parties: { drafter: [GOVERNMENT], consulted: [FRONT] } },
  [
    one(POLICY, 'send', '2025-03-01', GOVERNMENT),
    one(POLICY, 'give-opinion', '2025-03-10', FRONT, [POLICY]),
    one(POLICY, 'answer', '2025-03-20', GOVERNMENT),
    one(POLICY, 'submit', '2025-03-25', GOVERNMENT),
  ],
);

const REVIEW = 'ha-tinh/central-review';
const PROPOSED = ['HT28-IV.1-6', 'HT28-IV.2-7', 'HT28-IV.2-15', 'HT28-IV.4-1'];
const [THEORY] = PROPOSED;
const contributions = {
  parties: { adviser: [ORGANISATION], lead: [BOARD], contributors: [DISTRICTS] },
  facts: { 'central-review-document': true, 'contributions-due-on': '2024-09-30' },
};
const toOutline = [
  one('HT28-IV.2-7', 'propose', '2024-05-01', ORGANISATION, PROPOSED),
  one('HT28-IV.2-7', 'decide', '2024-06-01', BOARD),
  one('HT28-IV.2-7', 'send-outline', '2024-06-05', BOARD),
];
const proposed = (name: string, facts: Record<string, boolean>, expect: WorkflowCase['expect']): LawCase =>
  tried(
    name,
    'HT28-IV.4-1',
    {
      workflow: REVIEW,
      parties: contributions.parties,
      facts,
      tried: { step: 'propose', on: '2024-05-01', body: MOBILISATION },
    },
    expect,
  );

const reviews: LawCase[] = [
  ...pathCases(REVIEW, 'a final review', contributions, [
    ...toOutline,
    one('HT28-IV.2-7', 'contribute', '2024-09-30', DISTRICTS),
    one('HT28-IV.2-7', 'synthesise', '2024-10-15', BOARD),
    one('HT28-IV.2-7', 'conclude', '2024-11-01', BOARD),
  ]),
  proposed('the centre has issued its document', { 'central-review-document': true }, { outcome: 'allowed' }),
  proposed(
    'the centre has issued nothing yet',
    { 'central-review-document': false },
    {
      outcome: 'refused',
      reasons: [{ code: 'GUARD_NOT_MET', clauses: PROPOSED }],
    },
  ),
  proposed(
    'whether the centre has issued its document is not known',
    {},
    {
      outcome: 'undetermined',
      missing: ['central-review-document'],
    },
  ),
  ...(
    [
      ['2024-09-29', null],
      ['2024-10-01', 1],
    ] as const
  ).map(([on, late]) =>
    tried(
      `contributed on ${on}`,
      THEORY ?? '',
      {
        workflow: REVIEW,
        ...contributions,
        done: toOutline.map(({ clause, wrong, ...step }) => step),
        tried: { step: 'contribute', on, body: DISTRICTS },
      },
      { outcome: 'allowed', late },
      '2024-09-30',
    ),
  ),
  tried(
    'contributed on the last day',
    THEORY ?? '',
    {
      workflow: REVIEW,
      ...contributions,
      done: toOutline.map(({ clause, wrong, ...step }) => step),
      tried: { step: 'contribute', on: '2024-09-30', body: DISTRICTS },
    },
    { outcome: 'allowed', late: null },
    '2024-09-30',
  ),
];

const PROGRAMME = 'HT28-II.2-8';
const signing = { parties: { signatories: [GOVERNMENT, MOBILISATION, FRONT] } };
const together = { with: [MOBILISATION, FRONT] };
const signed = one(PROGRAMME, 'sign', '2024-01-15', GOVERNMENT, [PROGRAMME], together);

const coordinations: LawCase[] = [
  ...pathCases('ha-tinh/coordination', 'two years', signing, [
    signed,
    one(PROGRAMME, 'review', '2024-12-15', FRONT),
    one(PROGRAMME, 'renew', '2025-01-10', GOVERNMENT),
    one(PROGRAMME, 'end', '2025-06-01', GOVERNMENT),
  ]),
  tried(
    'signed without the Front',
    PROGRAMME,
    {
      workflow: 'ha-tinh/coordination',
      ...signing,
      tried: { step: 'sign', on: '2024-01-15', body: GOVERNMENT, with: [MOBILISATION] },
    },
    { outcome: 'refused', reasons: [{ code: 'ACTOR_NOT_TOGETHER', clauses: [PROGRAMME] }] },
  ),
];

const MET = 'HT28-II.2-9';
const dialogues: LawCase[] = [
  ...pathCases('ha-tinh/dialogue', 'by the head', { parties: { host: [GOVERNMENT] } }, [
    one(MET, 'hold', '2024-05-05', GOVERNMENT, [MET], { office: 'head' }),
    one(MET, 'conclude', '2024-05-10', GOVERNMENT),
  ]),
  tried(
    'by a deputy',
    MET,
    {
      workflow: 'ha-tinh/dialogue',
      parties: { host: [GOVERNMENT] },
      tried: { step: 'hold', on: '2024-05-05', body: GOVERNMENT, office: 'deputy' },
    },
    { outcome: 'refused', reasons: [{ code: 'ACTOR_OFFICE_WRONG', clauses: [MET] }] },
  ),
];

export const haTinh28WorkflowCases: readonly LawCase[] = [
  ...inspections,
  ...consultations,
  ...policies,
  ...reviews,
  ...coordinations,
  ...dialogues,
];
