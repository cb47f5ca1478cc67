import type { RuleCase, WorkflowAsk, WorkflowCase, WorkflowStepAsk } from '../../lawbook/index.js';

// What the way of a model and the yearly work of a body mean, step by step. Days and clauses are what the guidance
// says; the models themselves are made up.

const MODEL = 'thai-nguyen/29-hd-duk/model';
const MODELS_YEAR = 'thai-nguyen/29-hd-duk/models-year';

const BLOC = 'thai-nguyen/bloc/party-committee';
const BLOC_BOARD = 'thai-nguyen/bloc/party-standing-board';
const PROPAGANDA = 'thai-nguyen/bloc/propaganda-commission';
const COMMITTEES = 'thai-nguyen/bloc/grassroots-party-committees';
const BOARDS = 'thai-nguyen/bloc/grassroots-standing-boards';
const EXECUTIVES = 'thai-nguyen/bloc/grassroots-executive-committees';
const CELLS = 'thai-nguyen/bloc/party-cells';
const AGENCIES = 'thai-nguyen/bloc/agencies';
const ENTERPRISES = 'thai-nguyen/bloc/enterprises';
const MASS = 'thai-nguyen/bloc/mass-organisations';
const STRANGER = 'ha-tinh/party-committee';

type Facts = Readonly<Record<string, boolean | number | string>>;
type Expect = WorkflowCase['expect'];
type Refused = Extract<Expect, { outcome: 'refused' }>['reasons'];

const judged = (...ids: readonly string[]): Facts =>
  Object.fromEntries(ids.map((id) => [`models/judged/${id}`, true]));

const COLLECTIVE_MET = judged('collective-1', 'collective-2', 'collective-3', 'collective-4');
const INDIVIDUAL_MET = judged(
  ...['1a', '1b', '1c', '2', '3a', '3b', '3c', '3d', '3e'].map((part) => `individual-${part}`),
);
const ALL_ELSE = judged(
  'collective-5',
  'replicable-grassroots',
  'replicable-bloc',
  'open-selection',
  'outstanding',
  'qualifies-for-bloc',
  'meets-reward-guidance',
);

/** A model that has all that is asked, with the steps of its way in 2024. */
interface Way {
  readonly named: string;
  readonly parties: NonNullable<WorkflowAsk['parties']>;
  readonly facts: Facts;
  readonly steps: readonly WorkflowStepAsk[];
}

const collective: Facts = {
  'models/kind': 'collective',
  'models/field': 'economy',
  'models/level': 'grassroots',
  'models/registered-at': 'grassroots',
  'models/has-summary': true,
  ...COLLECTIVE_MET,
  ...ALL_ELSE,
};
const individual: Facts = {
  'models/kind': 'individual',
  'models/field': 'culture-society',
  'models/level': 'grassroots',
  'models/registered-at': 'grassroots',
  'models/has-summary': true,
  ...INDIVIDUAL_MET,
  ...ALL_ELSE,
};

const later = (manager: string, board: string): readonly WorkflowStepAsk[] => [
  { step: 'propose', on: '2024-10-12', body: manager },
  { step: 'confirm-exemplar-grassroots', on: '2024-10-20', body: board, form: '6' },
  { step: 'send', on: '2024-10-25', body: board, form: '6a' },
  { step: 'appraise', on: '2024-11-05', body: PROPAGANDA, form: '7' },
  { step: 'confirm-exemplar-bloc', on: '2024-11-20', body: BLOC_BOARD, form: '7a' },
];

/** A cell's model, registered with and confirmed by a grassroots committee. */
const ofCell: Way = {
  named: 'a cell',
  parties: { registrant: [CELLS], manager: [COMMITTEES], bloc: [BLOC] },
  facts: { ...collective, 'models/registrant': 'party-organisation' },
  steps: [
    { step: 'choose', on: '2024-05-02', body: CELLS },
    { step: 'agree', on: '2024-05-06', body: CELLS },
    {
      step: 'register',
      on: '2024-05-20',
      body: CELLS,
      form: '1',
      parties: { 'registered-with': [COMMITTEES] },
    },
    { step: 'compile', on: '2024-05-28', body: COMMITTEES, form: '3' },
    { step: 'receive', on: '2024-06-05', body: PROPAGANDA },
    { step: 'review', on: '2024-10-05', body: COMMITTEES, form: '4' },
    { step: 'confirm', on: '2024-10-10', body: BOARDS, form: '5' },
    ...later(COMMITTEES, BOARDS),
  ],
};

/** An enterprise's model, registered with and confirmed by the leaders of an agency. */
const ofEnterprise: Way = {
  named: 'an enterprise',
  parties: { registrant: [ENTERPRISES], manager: [COMMITTEES], bloc: [BLOC] },
  facts: { ...collective, 'models/registrant': 'agency' },
  steps: [
    { step: 'choose', on: '2024-05-02', body: ENTERPRISES },
    { step: 'agree', on: '2024-05-06', body: ENTERPRISES },
    {
      step: 'register',
      on: '2024-05-20',
      body: ENTERPRISES,
      form: '1a',
      parties: { 'registered-with': [AGENCIES] },
    },
    { step: 'compile', on: '2024-05-28', body: COMMITTEES, form: '3' },
    { step: 'review', on: '2024-10-05', body: COMMITTEES, form: '4' },
    { step: 'confirm', on: '2024-10-10', body: AGENCIES, form: '5a' },
    ...later(COMMITTEES, BOARDS),
  ],
};

/** A member's model, registered with and confirmed by the cell. */
const ofMember: Way = {
  named: 'a member',
  parties: { manager: [CELLS], bloc: [BLOC] },
  facts: { ...individual, 'models/registrant': 'party-member' },
  steps: [
    { step: 'choose', on: '2024-05-02', body: CELLS },
    { step: 'register', on: '2024-05-20', body: CELLS, form: '2', parties: { 'registered-with': [CELLS] } },
    { step: 'compile', on: '2024-05-28', body: CELLS, form: '2' },
    { step: 'review', on: '2024-10-05', body: CELLS, form: '4' },
    { step: 'confirm', on: '2024-10-10', body: CELLS, form: '5b' },
    ...later(CELLS, CELLS),
  ],
};

/** The model of somebody who is not a member, registered with the agency of work. */
const ofStaff: Way = {
  named: 'staff',
  parties: { manager: [AGENCIES], bloc: [BLOC] },
  facts: { ...individual, 'models/registrant': 'not-party-member' },
  steps: [
    { step: 'choose', on: '2024-05-02', body: AGENCIES },
    {
      step: 'register',
      on: '2024-05-20',
      body: AGENCIES,
      form: '2a',
      parties: { 'registered-with': [AGENCIES] },
    },
    { step: 'review', on: '2024-10-05', body: AGENCIES, form: '4' },
    { step: 'confirm', on: '2024-10-10', body: AGENCIES, form: '5' },
    { step: 'propose', on: '2024-10-12', body: AGENCIES },
  ],
};

/** A model at bloc level, registered with the bloc and confirmed by its standing board. */
const atBloc: Way = {
  named: 'bloc level',
  parties: { registrant: [COMMITTEES], manager: [COMMITTEES], bloc: [BLOC] },
  facts: {
    ...collective,
    'models/registrant': 'party-organisation',
    'models/level': 'bloc',
    'models/registered-at': 'bloc',
  },
  steps: [
    { step: 'choose', on: '2024-05-02', body: COMMITTEES },
    { step: 'agree', on: '2024-05-06', body: COMMITTEES },
    {
      step: 'register',
      on: '2024-06-20',
      body: COMMITTEES,
      form: '1',
      parties: { 'registered-with': [BLOC] },
    },
    { step: 'receive', on: '2024-06-25', body: BLOC },
    { step: 'review', on: '2024-11-05', body: COMMITTEES, form: '4' },
    { step: 'confirm', on: '2024-11-10', body: BLOC_BOARD, form: '5' },
    { step: 'propose', on: '2024-11-12', body: COMMITTEES },
    { step: 'appraise', on: '2024-11-15', body: PROPAGANDA, form: '7b' },
    { step: 'confirm-exemplar-bloc', on: '2024-11-20', body: BLOC_BOARD, form: '7' },
  ],
};

const ON_TIME: Expect = { outcome: 'allowed', late: null };
const refused = (...reasons: Refused): Expect => ({ outcome: 'refused', reasons });
const against = (code: Refused[number]['code'], ...clauses: readonly string[]): Expect =>
  refused({ code, clauses: clauses.map((clause) => `TN29-${clause}`) });

interface Tried {
  readonly with?: Partial<WorkflowStepAsk>;
  readonly without?: 'form' | 'parties';
  readonly facts?: Facts;
  readonly unknown?: string;
  readonly parties?: Way['parties'];
  readonly dueOn?: string;
}

/** One step of a way, after the steps before it, as it is there or changed. */
const tryStep = (
  clause: string,
  way: Way,
  step: string,
  name: string,
  expect: Expect,
  { with: more = {}, without, facts = {}, unknown, parties, dueOn }: Tried = {},
): WorkflowCase => {
  const at = way.steps.findIndex((one) => one.step === step);
  const own = way.steps[at] ?? { step, on: '2024-12-10', body: COMMITTEES };
  const { [without ?? 'step']: _left, ...kept } = { ...own, ...more };
  const { [unknown ?? '']: _asked, ...known } = { ...way.facts, ...facts };
  return {
    kind: 'workflow',
    clause: `TN29-${clause}`,
    name: `${step}, ${way.named}: ${name}`,
    provenance: 'invented',
    ask: {
      workflow: MODEL,
      parties: parties ?? way.parties,
      facts: known,
      done: at < 0 ? way.steps : way.steps.slice(0, at),
      tried: { ...kept, step, on: kept.on, body: kept.body },
    },
    ...(dueOn === undefined ? {} : { dueOn }),
    expect,
  };
};

/** The day before, of and after the last day on time, and the first day where the window has one. */
const around = (
  clause: string,
  way: Way,
  step: string,
  [before, last, after]: readonly [string, string, string],
): WorkflowCase[] => [
  tryStep(clause, way, step, `the day before the last (${before})`, ON_TIME, {
    with: { on: before },
    dueOn: last,
  }),
  tryStep(clause, way, step, `the last day on time (${last})`, ON_TIME, { with: { on: last }, dueOn: last }),
  tryStep(
    clause,
    way,
    step,
    `the day after is allowed and late (${after})`,
    { outcome: 'allowed', late: 1 },
    { with: { on: after }, dueOn: last },
  ),
];

const ways: readonly WorkflowCase[] = [
  ...(
    [
      [ofCell, ['II.1-2', 'II.3.2-2', 'II.3.2-2', 'II.3.3-1', 'II.3.3-2', 'II.3.4-1', 'II.4.1.2-1']],
      [ofEnterprise, ['II.1-2', 'II.3.2-3', 'II.3.2-3', 'II.3.3-1', 'II.3.4-1', 'II.4.1.2-3']],
      [ofMember, ['II.1-2', 'II.3.2-4', 'III.2.2-1', 'II.3.4-1', 'II.4.1.1-3']],
      [ofStaff, ['II.1-2', 'II.3.2-5', 'II.3.4-1', 'II.4.1.2-3', 'II.4.2-2']],
      [atBloc, ['II.1-2', 'II.3.2-2', 'II.3.2-1', 'II.3.3-3', 'II.3.4-1', 'III.1-1', 'II.4.2-2']],
    ] as const
  ).flatMap(([way, clauses]) =>
    way.steps.map(({ step }, index) =>
      tryStep(clauses[index] ?? 'II.4.2.2-2', way, step, 'as the guidance has it', ON_TIME),
    ),
  ),
];

const choosing: readonly WorkflowCase[] = [
  ...(
    [
      ['II.1.1-1', 'party-building'],
      ['II.1.2-1', 'economy'],
      ['II.1.3-1', 'culture-society'],
      ['II.1.4-1', 'defence-security'],
    ] as const
  ).map(([clause, field]) =>
    tryStep(clause, ofCell, 'choose', `field ${field}`, ON_TIME, { facts: { 'models/field': field } }),
  ),
  tryStep('II.1-1', ofCell, 'choose', 'a fifth field', against('GUARD_NOT_MET', 'II.1-1'), {
    facts: { 'models/field': 'sport' },
  }),
  tryStep(
    'II.1-1',
    ofCell,
    'choose',
    'field not known',
    { outcome: 'undetermined', missing: ['models/field'] },
    { unknown: 'models/field' },
  ),
  tryStep(
    'II.3.2-1',
    ofCell,
    'choose',
    'a level that the guide does not have',
    against('GUARD_NOT_MET', 'II.3.2-1'),
    {
      facts: { 'models/level': 'province' },
    },
  ),
  tryStep(
    'II.3.1-1',
    ofCell,
    'choose',
    'a collective outside the bloc',
    against('ACTOR_NOT_ENTITLED', 'II.1-2', 'II.3.1-1', 'II.3.2-1', 'II.3.1-2'),
    { with: { body: STRANGER }, parties: { ...ofCell.parties, registrant: [STRANGER] } },
  ),
  tryStep(
    'II.3.1-2',
    ofMember,
    'choose',
    'a person of a body outside the bloc',
    against('ACTOR_NOT_ENTITLED', 'II.1-2', 'II.3.1-1', 'II.3.2-1', 'II.3.1-2'),
    { with: { body: STRANGER } },
  ),
  tryStep(
    'II.3.2-2',
    ofCell,
    'agree',
    'by another body',
    against('ACTOR_NOT_ENTITLED', 'II.3.2-2', 'II.3.2-3'),
    {
      with: { body: AGENCIES },
    },
  ),
  tryStep(
    'II.3.2-2',
    { ...ofCell, facts: individual },
    'agree',
    'a person has nothing to agree in a meeting',
    against('GUARD_NOT_MET', 'II.3.2-2'),
  ),
  tryStep(
    'II.3.2-2',
    ofCell,
    'agree',
    'whose model it is is not known',
    { outcome: 'undetermined', missing: ['models/kind'] },
    { unknown: 'models/kind' },
  ),
];

const ALL_REGISTRANTS = [
  'II.3.1-1',
  'II.3.2-2',
  'II.3.1-1',
  'II.3.2-3',
  'II.3.1-2',
  'II.3.2-4',
  'II.3.1-2',
  'II.3.2-5',
] as const;
const REGISTRANTS = [...new Set(ALL_REGISTRANTS)];

/** The steps of a way up to and with one of them. */
const upTo = (way: Way, step: string): Way => ({
  ...way,
  named: `${way.named} after ${step}`,
  steps: way.steps.slice(0, way.steps.findIndex((one) => one.step === step) + 1),
});
const reviewed = upTo(ofCell, 'review');
const confirmed = upTo(ofCell, 'confirm');
const compiled = upTo(ofCell, 'compile');
/** The same, chosen and agreed before the guidance was issued. */
const tooEarly: Way = {
  ...ofCell,
  named: 'a cell that was ahead of the guidance',
  steps: ofCell.steps.slice(0, 3).map((one, index) => ({ ...one, on: `2024-04-${13 + index}` })),
};

const notMet: Way = {
  ...ofCell,
  named: 'a cell that did not meet',
  steps: ofCell.steps.filter(({ step }) => step !== 'agree'),
};

const registering: readonly WorkflowCase[] = [
  tryStep(
    'II.3.2-2',
    notMet,
    'register',
    'without the meeting',
    against('STEP_FORBIDDEN', 'II.3.2-2', 'II.3.2-3'),
  ),
  tryStep('II.3.2-2', ofCell, 'register', 'on the form of agencies', against('FORM_WRONG', 'II.3.2-2'), {
    with: { form: '1a' },
  }),
  tryStep('II.3.2-2', ofCell, 'register', 'without a form', against('FORM_MISSING', 'II.3.2-2'), {
    without: 'form',
  }),
  tryStep(
    'II.3.2-3',
    ofEnterprise,
    'register',
    'on the form of Party organisations',
    against('FORM_WRONG', 'II.3.2-3'),
    {
      with: { form: '1' },
    },
  ),
  tryStep('II.3.2-4', ofMember, 'register', 'a member not on 2a', against('FORM_WRONG', 'II.3.2-4'), {
    with: { form: '2a' },
  }),
  tryStep('II.3.2-5', ofStaff, 'register', 'others not on 2', against('FORM_WRONG', 'II.3.2-5'), {
    with: { form: '2' },
  }),
  tryStep(
    'II.3.2-4',
    ofMember,
    'register',
    'a member with the agency instead of the cell',
    against('ACTOR_NOT_ENTITLED', ...REGISTRANTS),
    { with: { body: AGENCIES, parties: { 'registered-with': [AGENCIES] } } },
  ),
  tryStep(
    'II.3.2-5',
    ofStaff,
    'register',
    'others with the cell instead of the agency',
    against('ACTOR_NOT_ENTITLED', ...REGISTRANTS),
    { with: { body: CELLS, parties: { 'registered-with': [CELLS] } } },
  ),
  tryStep(
    'II.3.1-1',
    ofCell,
    'register',
    'a body outside the bloc',
    against('ACTOR_NOT_ENTITLED', ...REGISTRANTS),
    { with: { body: STRANGER }, parties: { ...ofCell.parties, registrant: [STRANGER] } },
  ),
  tryStep(
    'II.3.2-1',
    ofCell,
    'register',
    'without saying with whom',
    against('PARTY_NOT_NAMED', 'II.3.2-1'),
    {
      without: 'parties',
    },
  ),
  tryStep(
    'II.3.2-4',
    ofMember,
    'register',
    'who registers is not known',
    { outcome: 'undetermined', missing: ['models/registrant'] },
    { unknown: 'models/registrant' },
  ),
  tryStep(
    'III.2.2-5',
    tooEarly,
    'register',
    'before the guidance was issued',
    against('STEP_NOT_IN_FORCE', 'II.3.2-1'),
  ),
  ...around('III.2.2-5', ofCell, 'register', ['2024-05-28', '2024-05-29', '2024-05-30']),
  ...around('III.2.2-6', atBloc, 'register', ['2024-06-28', '2024-06-29', '2024-06-30']),
  // whether the bloc was still there in 2025 is not on record, so nothing is decided; the days are those of the clause
  ...['2025-02-27', '2025-02-28', '2025-03-01'].map((on) =>
    tryStep(
      'III.2.2-3',
      ofCell,
      'register',
      `February of 2025, on ${on}`,
      { outcome: 'undetermined' },
      { with: { on }, dueOn: '2025-02-28' },
    ),
  ),
  ...['2025-03-18', '2025-03-19', '2025-03-20'].map((on) =>
    tryStep(
      'III.2.2-4',
      atBloc,
      'register',
      `before 20 March of 2025, on ${on}`,
      { outcome: 'undetermined' },
      { with: { on }, dueOn: '2025-03-19' },
    ),
  ),
  tryStep(
    'II.3.3-1',
    ofCell,
    'compile',
    'by a body that does not manage it',
    against('ACTOR_NOT_ENTITLED', 'II.3.3-1'),
    {
      with: { body: CELLS },
    },
  ),
  tryStep('II.3.3-1', ofCell, 'compile', 'on another form', against('FORM_WRONG', 'II.3.3-1', 'III.2.2-1'), {
    with: { form: '4' },
  }),
  tryStep(
    'III.2.2-1',
    ofCell,
    'compile',
    "form 2 goes with members' models only",
    against('FORM_WRONG', 'II.3.3-1', 'III.2.2-1'),
    { with: { form: '2' } },
  ),
  tryStep(
    'II.3.3-2',
    ofCell,
    'receive',
    'by another body',
    against('ACTOR_NOT_ENTITLED', 'II.3.3-2', 'II.3.3-3'),
    {
      with: { body: AGENCIES },
    },
  ),
  tryStep('II.3.4-4', ofCell, 'update', 'at any time', {
    outcome: 'allowed',
    to: 'exemplar-bloc',
    late: null,
  }),
  tryStep(
    'II.3.4-4',
    ofCell,
    'update',
    'by a body outside the bloc',
    against('ACTOR_NOT_ENTITLED', 'II.3.4-4'),
    {
      with: { body: STRANGER },
    },
  ),
];

const CONFIRMERS = ['II.4.1.1-3', 'II.4.1.2-1', 'III.1-1', 'II.4.1.2-2', 'II.4.1.2-3'] as const;
const executive: Tried = { with: { body: EXECUTIVES } };

const confirming: readonly WorkflowCase[] = [
  tryStep(
    'II.3.4-1',
    ofCell,
    'review',
    'by a body that does not manage it',
    against('ACTOR_NOT_ENTITLED', 'II.3.4-1'),
    {
      with: { body: AGENCIES },
    },
  ),
  tryStep('II.3.4-3', ofCell, 'review', 'on another form', against('FORM_WRONG', 'II.3.4-3'), {
    with: { form: '3' },
  }),
  ...around('III.2.2-7', ofCell, 'review', ['2024-10-30', '2024-10-31', '2024-11-01']),
  ...around('III.2.2-8', atBloc, 'review', ['2024-11-29', '2024-11-30', '2024-12-01']),
  tryStep('III.2.2-7', ofCell, 'review', 'before October is early and allowed', ON_TIME, {
    with: { on: '2024-09-30' },
    dueOn: '2024-10-31',
  }),
  tryStep('II.3.4-2', compiled, 'confirm', 'without the review', against('STEP_OUT_OF_ORDER', 'II.3.4-2'), {
    with: { on: '2024-10-10', body: BOARDS, form: '5' },
  }),
  tryStep('II.3.4-2', reviewed, 'continue', 'a promising model', { outcome: 'allowed', to: 'continued' }),
  tryStep('II.3.4-2', reviewed, 'continue', 'by another body', against('ACTOR_NOT_ENTITLED', 'II.3.4-1'), {
    with: { body: AGENCIES },
  }),
  ...(
    [
      ['II.4.1.1-3', ofCell, AGENCIES, 'by the leaders of another body'],
      ['II.4.1.1-3', ofCell, BLOC_BOARD, 'by the bloc, where it was not registered'],
      ['II.4.1.2-1', ofCell, COMMITTEES, 'by the committee instead of its board'],
      ['II.4.1.2-3', ofEnterprise, BOARDS, 'by a Party body, where it was not registered'],
      ['II.4.1.1-3', ofMember, BOARDS, 'by a board instead of the cell'],
      ['II.4.1.2-1', atBloc, BLOC, 'by the bloc committee instead of its board'],
    ] as const
  ).map(([clause, way, body, name]) =>
    tryStep(clause, way, 'confirm', name, against('ACTOR_NOT_ENTITLED', ...CONFIRMERS), { with: { body } }),
  ),
  tryStep('II.4.1.2-2', ofCell, 'confirm', 'by the executive committee where there is no board', ON_TIME, {
    ...executive,
    facts: { 'models/registered-with-has-standing-board': false },
  }),
  tryStep(
    'II.4.1.2-2',
    ofCell,
    'confirm',
    'by the executive committee where there is a board',
    against('ACTOR_NOT_ENTITLED', ...CONFIRMERS),
    { ...executive, facts: { 'models/registered-with-has-standing-board': true } },
  ),
  tryStep(
    'II.4.1.2-2',
    ofCell,
    'confirm',
    'by the executive committee, and whether there is a board is not known',
    { outcome: 'undetermined', missing: ['models/registered-with-has-standing-board'] },
    executive,
  ),
  tryStep(
    'II.4.1.2-1',
    ofCell,
    'confirm',
    'on another form',
    against('FORM_WRONG', 'II.4.1.2-1', 'II.4.1.2-3'),
    {
      with: { form: '6' },
    },
  ),
  ...['5', '5a', '5b'].map((form) =>
    tryStep('II.4.1.2-1', ofCell, 'confirm', `on form ${form}`, ON_TIME, { with: { form } }),
  ),
  tryStep(
    'II.4.1.1-2',
    ofCell,
    'confirm',
    'the selection was not open',
    against('GUARD_NOT_MET', 'II.4.1.1-2'),
    {
      facts: { 'models/judged/open-selection': false },
    },
  ),
  tryStep(
    'II.4.1.1-2',
    ofCell,
    'confirm',
    'whether the selection was open is not known',
    { outcome: 'undetermined', missing: ['models/judged/open-selection'] },
    { unknown: 'models/judged/open-selection' },
  ),
  tryStep('II.4.1.1-1', ofCell, 'confirm', 'a criterion is not met', against('RULE_NOT_MET', 'II.2.1.1-3'), {
    facts: { 'models/judged/collective-3': false },
  }),
  tryStep(
    'II.4.1.1-1',
    ofMember,
    'confirm',
    'part of a criterion is not met',
    against('RULE_NOT_MET', 'II.2.1.2-9'),
    {
      facts: { 'models/judged/individual-3e': false },
    },
  ),
  tryStep(
    'II.4.1.1-1',
    ofCell,
    'confirm',
    'a criterion was not judged',
    { outcome: 'undetermined', missing: ['models/judged/collective-4'] },
    { unknown: 'models/judged/collective-4' },
  ),
  ...around('III.2.2-7', ofCell, 'confirm', ['2024-10-30', '2024-10-31', '2024-11-01']),
  ...around('III.2.2-8', atBloc, 'confirm', ['2024-11-29', '2024-11-30', '2024-12-01']),
  tryStep(
    'II.3.4-2',
    reviewed,
    'not-confirm',
    'ours: by who could confirm',
    { outcome: 'allowed', to: 'not-confirmed' },
    {
      with: { on: '2024-10-10', body: BOARDS },
    },
  ),
  tryStep('II.3.4-2', reviewed, 'not-confirm', 'ours: by another body', against('ACTOR_NOT_ENTITLED'), {
    with: { on: '2024-10-10', body: AGENCIES },
  }),
  tryStep(
    'II.3.4-2',
    reviewed,
    'withdraw',
    'ours: by the registrant',
    { outcome: 'allowed', to: 'withdrawn' },
    {
      with: { on: '2024-10-10', body: CELLS },
    },
  ),
  tryStep('II.3.4-2', reviewed, 'withdraw', 'ours: by another body', against('ACTOR_NOT_ENTITLED'), {
    with: { on: '2024-10-10', body: AGENCIES },
  }),
];

const followed: Tried = { with: { on: '2024-10-15', body: COMMITTEES, form: '4' } };
const replicated: Tried = {
  with: { on: '2024-11-10', body: COMMITTEES, parties: { 'replicated-to': [AGENCIES] } },
};

const following: readonly WorkflowCase[] = [
  tryStep(
    'II.3.4-1',
    confirmed,
    'follow',
    'a confirmed model is reviewed too',
    { outcome: 'allowed', to: 'confirmed' },
    followed,
  ),
  tryStep('II.3.4-1', confirmed, 'follow', 'by another body', against('ACTOR_NOT_ENTITLED', 'II.3.4-1'), {
    with: { ...followed.with, body: AGENCIES },
  }),
  tryStep('II.3.4-3', confirmed, 'follow', 'on another form', against('FORM_WRONG', 'II.3.4-3'), {
    with: { ...followed.with, form: '5' },
  }),
  ...['2024-10-30', '2024-10-31'].map((on) =>
    tryStep('III.2.2-7', confirmed, 'follow', `on ${on}`, ON_TIME, {
      with: { ...followed.with, on },
      dueOn: '2024-10-31',
    }),
  ),
  tryStep(
    'III.2.2-7',
    confirmed,
    'follow',
    'a day late',
    { outcome: 'allowed', late: 1 },
    {
      with: { ...followed.with, on: '2024-11-01' },
      dueOn: '2024-10-31',
    },
  ),
  tryStep(
    'II.3.4-2',
    confirmed,
    'replicate',
    'elsewhere in the bloc',
    { outcome: 'allowed', to: 'confirmed' },
    replicated,
  ),
  tryStep(
    'II.3.4-2',
    reviewed,
    'replicate',
    'before it is confirmed too',
    { outcome: 'allowed', to: 'reviewed' },
    replicated,
  ),
  tryStep(
    'II.3.4-2',
    confirmed,
    'replicate',
    'by a body outside the bloc',
    against('ACTOR_NOT_ENTITLED', 'II.3.4-2'),
    {
      with: { ...replicated.with, body: STRANGER },
    },
  ),
  tryStep(
    'II.3.4-2',
    confirmed,
    'replicate',
    'without saying where',
    against('PARTY_NOT_NAMED', 'II.3.4-2'),
    {
      ...replicated,
      without: 'parties',
    },
  ),
  tryStep('II.3.4-2', confirmed, 'stop', 'ours: by who manages it', { outcome: 'allowed', to: 'stopped' }),
  tryStep('II.3.4-2', confirmed, 'stop', 'ours: by another body', against('ACTOR_NOT_ENTITLED'), {
    with: { body: AGENCIES },
  }),
];

const sent = upTo(ofCell, 'send');
const direct = (clause: string, name: string): WorkflowCase =>
  tryStep(clause, atBloc, 'appraise', name, ON_TIME);

const GRASSROOTS_ONLY = against('ACTOR_NOT_ENTITLED', 'II.4.2.1-1');

const exemplars: readonly WorkflowCase[] = [
  tryStep('II.4.2-1', ofCell, 'propose', 'not outstanding', against('GUARD_NOT_MET', 'II.4.2-1'), {
    facts: { 'models/judged/outstanding': false },
  }),
  tryStep(
    'II.4.2-1',
    ofCell,
    'propose',
    'whether it is outstanding is not known',
    { outcome: 'undetermined', missing: ['models/judged/outstanding'] },
    { unknown: 'models/judged/outstanding' },
  ),
  tryStep(
    'II.4.2-1',
    reviewed,
    'propose',
    'before it is confirmed as a model',
    against('STEP_OUT_OF_ORDER', 'II.4.2-1'),
  ),
  tryStep(
    'II.4.2-2',
    ofCell,
    'propose',
    'by a body outside the bloc',
    against('ACTOR_NOT_ENTITLED', 'II.4.2-2'),
    {
      with: { body: STRANGER },
    },
  ),
  ...(
    [
      ['an agency', AGENCIES],
      ['a mass organisation', MASS],
      ['the committee instead of its board', COMMITTEES],
      ['the bloc', BLOC_BOARD],
      ['a cell that does not manage it', CELLS],
    ] as const
  ).map(([name, body]) =>
    tryStep('II.4.2.1-1', ofCell, 'confirm-exemplar-grassroots', `by ${name}`, GRASSROOTS_ONLY, {
      with: { body },
    }),
  ),
  tryStep(
    'II.4.2.1-1',
    { ...ofStaff, steps: [...ofStaff.steps] },
    'confirm-exemplar-grassroots',
    'an agency is no Party body, though it manages the model',
    GRASSROOTS_ONLY,
    { with: { on: '2024-10-20', body: AGENCIES, form: '6' } },
  ),
  tryStep(
    'II.4.2.1-1',
    ofCell,
    'confirm-exemplar-grassroots',
    'by the executive committee where there is no board',
    ON_TIME,
    {
      with: { body: EXECUTIVES },
      facts: { 'models/manager-has-standing-board': false },
    },
  ),
  tryStep(
    'II.4.2.1-1',
    ofCell,
    'confirm-exemplar-grassroots',
    'on another form',
    against('FORM_WRONG', 'II.4.2.1-1', 'II.4.2.1-2'),
    { with: { form: '5' } },
  ),
  tryStep(
    'II.4.2-2',
    confirmed,
    'confirm-exemplar-grassroots',
    'without a proposal',
    against('STEP_OUT_OF_ORDER', 'II.4.2-2'),
    { with: { on: '2024-10-20', body: BOARDS, form: '6' } },
  ),
  ...around('III.2.2-7', ofCell, 'confirm-exemplar-grassroots', ['2024-10-30', '2024-10-31', '2024-11-01']),
  tryStep(
    'III.2.2-2',
    ofCell,
    'confirm-exemplar-grassroots',
    'the grassroots confirm at their own level',
    ON_TIME,
  ),
  tryStep('II.4.2.1-2', ofCell, 'send', 'by another body', GRASSROOTS_ONLY, { with: { body: AGENCIES } }),
  tryStep('II.4.2.1-2', ofCell, 'send', 'on another form', against('FORM_WRONG', 'II.4.2.1-2'), {
    with: { form: '7' },
  }),
  tryStep('II.4.2.1-2', ofCell, 'send', 'does not qualify', against('GUARD_NOT_MET', 'II.4.2.1-2'), {
    facts: { 'models/judged/qualifies-for-bloc': false },
  }),
  tryStep(
    'II.4.2.1-2',
    ofCell,
    'send',
    'whether it qualifies is not known',
    { outcome: 'undetermined', missing: ['models/judged/qualifies-for-bloc'] },
    { unknown: 'models/judged/qualifies-for-bloc' },
  ),
  direct('II.4.2.2-1', 'a proposal from below the bloc may be appraised at once'),
  tryStep(
    'II.4.2.2-1',
    ofCell,
    'appraise',
    'by the standing board itself',
    against('ACTOR_NOT_ENTITLED', 'II.4.2.2-1'),
    {
      with: { body: BLOC_BOARD },
    },
  ),
  tryStep(
    'II.4.2.2-1',
    ofCell,
    'appraise',
    'on another form',
    against('FORM_WRONG', 'II.4.2.2-1', 'II.4.2.2-2'),
    {
      with: { form: '6' },
    },
  ),
  tryStep(
    'II.4.2.2-1',
    confirmed,
    'appraise',
    'without a proposal',
    against('STEP_OUT_OF_ORDER', 'II.4.2.2-1'),
    {
      with: { on: '2024-11-05', body: PROPAGANDA, form: '7' },
    },
  ),
  ...around('III.2.2-8', ofCell, 'appraise', ['2024-11-29', '2024-11-30', '2024-12-01']),
  tryStep(
    'II.4.2.2-2',
    sent,
    'confirm-exemplar-bloc',
    'before it is appraised',
    against('STEP_OUT_OF_ORDER', 'II.4.2.2-1'),
    { with: { on: '2024-11-20', body: BLOC_BOARD, form: '7' } },
  ),
  tryStep(
    'II.4.2.2-2',
    ofCell,
    'confirm-exemplar-bloc',
    'by the commission that appraised it',
    against('ACTOR_NOT_ENTITLED', 'II.4.2.2-2', 'III.1-1'),
    { with: { body: PROPAGANDA } },
  ),
  tryStep(
    'II.4.2.2-2',
    ofCell,
    'confirm-exemplar-bloc',
    'on another form',
    against('FORM_WRONG', 'II.4.2.2-2'),
    {
      with: { form: '5' },
    },
  ),
  ...around('III.2.2-8', ofCell, 'confirm-exemplar-bloc', ['2024-11-29', '2024-11-30', '2024-12-01']),
  tryStep(
    'II.4.2-2',
    sent,
    'decline-exemplar',
    'ours: back to a confirmed model',
    { outcome: 'allowed', to: 'confirmed' },
    {
      with: { body: BLOC_BOARD },
    },
  ),
  tryStep('II.4.2-2', sent, 'decline-exemplar', 'ours: by another body', against('ACTOR_NOT_ENTITLED'), {
    with: { body: AGENCIES },
  }),
  ...(
    [
      ['reward-bloc', BLOC_BOARD, ['III.1-1', 'II.4.3-1']],
      ['reward-grassroots', COMMITTEES, ['II.4.3-1']],
    ] as const
  ).flatMap(([step, body, clauses]) => [
    tryStep(
      'II.4.3-1',
      ofCell,
      step,
      'an exemplar',
      { outcome: 'allowed', to: 'exemplar-bloc' },
      { with: { body } },
    ),
    tryStep('II.4.3-1', ofCell, step, 'by another body', against('ACTOR_NOT_ENTITLED', ...clauses), {
      with: { body: AGENCIES },
    }),
    tryStep('II.4.3-1', ofCell, step, 'the conditions are not met', against('GUARD_NOT_MET', 'II.4.3-1'), {
      with: { body },
      facts: { 'models/judged/meets-reward-guidance': false },
    }),
    tryStep(
      'II.4.3-1',
      ofCell,
      step,
      'the conditions stand in a text that is not held, so they must be known',
      { outcome: 'undetermined', missing: ['models/judged/meets-reward-guidance'] },
      { with: { body }, unknown: 'models/judged/meets-reward-guidance' },
    ),
    tryStep(
      'II.4.3-1',
      confirmed,
      step,
      'a model that is no exemplar',
      refused(
        { code: 'STEP_OUT_OF_ORDER', clauses: ['TN29-II.4.3-1'] },
        ...(step === 'reward-bloc'
          ? []
          : [{ code: 'STEP_REQUIRES_EARLIER' as const, clauses: ['TN29-II.4.3-1'] }]),
      ),
      { with: { body } },
    ),
  ]),
  tryStep(
    'II.4.3-1',
    atBloc,
    'reward-grassroots',
    'never an exemplar at the grassroots',
    against('STEP_REQUIRES_EARLIER', 'II.4.3-1'),
  ),
];

const inYear = (
  clause: string,
  step: string,
  name: string,
  tried: Omit<WorkflowStepAsk, 'step'>,
  expect: Expect,
  dueOn?: string,
): WorkflowCase => ({
  kind: 'workflow',
  clause: `TN29-${clause}`,
  name: `${step}: ${name}`,
  provenance: 'invented',
  ask: { workflow: MODELS_YEAR, parties: { bloc: [BLOC] }, tried: { step, ...tried } },
  ...(dueOn === undefined ? {} : { dueOn }),
  expect,
});

const years: readonly WorkflowCase[] = [
  ...(
    [
      ['III.2.2-5', 'registration-compiled', COMMITTEES, '3', ['2024-05-28', '2024-05-29', '2024-05-30']],
      [
        'III.2.2-6',
        'registration-completed',
        BLOC_BOARD,
        undefined,
        ['2024-06-28', '2024-06-29', '2024-06-30'],
      ],
      ['III.2.3-1', 'half-year-report', CELLS, undefined, ['2024-06-08', '2024-06-09', '2024-06-10']],
      ['III.2.2-7', 'review-reported', COMMITTEES, undefined, ['2024-10-30', '2024-10-31', '2024-11-01']],
      ['III.2.2-8', 'review-completed', BLOC, undefined, ['2024-11-29', '2024-11-30', '2024-12-01']],
      ['III.2.3-2', 'year-report', MASS, undefined, ['2024-12-08', '2024-12-09', '2024-12-10']],
    ] as const
  ).flatMap(([clause, step, body, form, [before, last, after]]) => {
    const on = (day: string): Omit<WorkflowStepAsk, 'step'> => ({
      on: day,
      body,
      ...(form === undefined ? {} : { form }),
    });
    return [
      inYear(clause, step, 'the day before the last', on(before), ON_TIME, last),
      inYear(clause, step, 'the last day on time', on(last), ON_TIME, last),
      inYear(clause, step, 'a day late', on(after), { outcome: 'allowed', late: 1 }, last),
    ];
  }),
  inYear(
    'III.2.2-1',
    'registration-compiled',
    'on another form',
    { on: '2024-05-20', body: CELLS, form: '4' },
    against('FORM_WRONG', 'III.2.2-1', 'II.3.3-1'),
  ),
  inYear(
    'III.2.2-1',
    'registration-compiled',
    'by an agency',
    { on: '2024-05-20', body: AGENCIES, form: '3' },
    against('ACTOR_NOT_ENTITLED', 'III.2.2-1', 'II.3.3-1'),
  ),
  inYear(
    'III.2.2-6',
    'registration-completed',
    'by the grassroots',
    { on: '2024-06-20', body: COMMITTEES },
    against('ACTOR_NOT_ENTITLED', 'III.1-1', 'III.2.2-4'),
  ),
  inYear(
    'III.2.3-1',
    'half-year-report',
    'by an enterprise',
    { on: '2024-06-01', body: ENTERPRISES },
    against('ACTOR_NOT_ENTITLED', 'III.2.3-1'),
  ),
  inYear(
    'III.2.2-7',
    'review-reported',
    'by a mass organisation',
    { on: '2024-10-01', body: MASS },
    against('ACTOR_NOT_ENTITLED', 'III.2.2-7'),
  ),
  inYear(
    'III.2.2-8',
    'review-completed',
    'by the commission',
    { on: '2024-11-01', body: PROPAGANDA },
    against('ACTOR_NOT_ENTITLED', 'III.1-1', 'III.2.2-8'),
  ),
  inYear(
    'III.2.3-2',
    'year-report',
    'by the bloc',
    { on: '2024-12-01', body: BLOC },
    against('ACTOR_NOT_ENTITLED', 'III.2.3-2'),
  ),
  inYear('III.2.3-3', 'consolidate', 'by the commission', { on: '2024-06-20', body: PROPAGANDA }, ON_TIME),
  inYear(
    'III.2.3-3',
    'consolidate',
    'by the grassroots',
    { on: '2024-06-20', body: COMMITTEES },
    against('ACTOR_NOT_ENTITLED', 'III.2.3-3'),
  ),
];

/** Each criterion: met, not met, not judged, and of a model that it is not asked of. */
const criterionCases = (
  clause: string,
  asked: Facts,
  deciding: string,
  elsewhere: Facts,
): readonly RuleCase[] => {
  const rule = `TN29-${clause}`;
  const one = (name: string, facts: Facts, outcome: RuleCase['expect']['outcome']): RuleCase => ({
    kind: 'rule',
    clause: rule,
    name: `criterion: ${name}`,
    provenance: 'invented',
    ask: { rule, on: '2024-10-05', facts },
    expect: { outcome, missMeaning: 'violated' },
  });
  const { [deciding]: _left, ...unknown } = asked;
  return [
    one('met', { ...asked, [deciding]: true }, 'satisfied'),
    one('not met', { ...asked, [deciding]: false }, 'violated'),
    one('not judged', unknown, 'undetermined'),
    ...(Object.keys(elsewhere).length === 0 ? [] : [one('not asked of others', elsewhere, 'not-applicable')]),
  ];
};

const OF_COLLECTIVE: Facts = {
  'models/kind': 'collective',
  'models/field': 'economy',
  'models/has-summary': true,
};
const OF_PERSON: Facts = { 'models/kind': 'individual' };
const NOT_REPLICATED: Facts = { 'models/replicated/grassroots': false, 'models/replicated/bloc': false };

const criteria: readonly RuleCase[] = [
  ...[1, 2, 3, 4, 5].flatMap((number) =>
    criterionCases(`II.2.1.1-${number}`, OF_COLLECTIVE, `models/judged/collective-${number}`, OF_PERSON),
  ),
  ...['1a', '1b', '1c', '2', '3a', '3b', '3c', '3d', '3e'].flatMap((part, index) =>
    criterionCases(`II.2.1.2-${index + 1}`, OF_PERSON, `models/judged/individual-${part}`, OF_COLLECTIVE),
  ),
  ...criterionCases(
    'II.2.2-1',
    { 'models/level': 'grassroots', ...NOT_REPLICATED },
    'models/judged/replicable-grassroots',
    { 'models/level': 'bloc' },
  ),
  ...criterionCases(
    'II.2.2-2',
    { 'models/level': 'bloc', ...NOT_REPLICATED },
    'models/judged/replicable-bloc',
    { 'models/level': 'grassroots' },
  ),
  ...(
    [
      [
        'II.2.1.1-1',
        'no address',
        { ...OF_COLLECTIVE, 'models/has-summary': false, 'models/judged/collective-1': true },
        'violated',
      ],
      [
        'II.2.1.1-1',
        'a fifth field',
        { ...OF_COLLECTIVE, 'models/field': 'sport', 'models/judged/collective-1': true },
        'violated',
      ],
      [
        'II.2.2-1',
        'replicated, so nobody need judge',
        { 'models/level': 'grassroots', 'models/replicated/grassroots': true },
        'satisfied',
      ],
      [
        'II.2.2-1',
        'replicated in the bloc is more',
        { 'models/level': 'grassroots', 'models/replicated/bloc': true },
        'satisfied',
      ],
      [
        'II.2.2-2',
        'replicated in the bloc',
        { 'models/level': 'bloc', 'models/replicated/bloc': true },
        'satisfied',
      ],
      [
        'II.2.2-2',
        'replicated at the grassroots is not enough',
        {
          'models/level': 'bloc',
          'models/replicated/grassroots': true,
          'models/replicated/bloc': false,
          'models/judged/replicable-bloc': false,
        },
        'violated',
      ],
    ] as const
  ).map(
    ([clause, name, facts, outcome]): RuleCase => ({
      kind: 'rule',
      clause: `TN29-${clause}`,
      name,
      provenance: 'invented',
      ask: { rule: `TN29-${clause}`, on: '2024-10-05', facts },
      expect: { outcome, missMeaning: 'violated' },
    }),
  ),
  ...criterionCases('II.3.4-5', {}, 'models/has-summary', {}),
];

export const thaiNguyenModelCases = [
  ...ways,
  ...choosing,
  ...registering,
  ...confirming,
  ...following,
  ...exemplars,
  ...years,
  ...criteria,
] as const;
