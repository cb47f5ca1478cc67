import {
  datedCases,
  dutyCases,
  forceCase,
  type LawCase,
  type RuleCase,
  relationCase,
} from '../../lawbook/index.js';
import { figureCases } from './nq-mttq-2030.figures.cases.js';
import { taskCases } from './nq-mttq-2030.tasks.cases.js';

const RESOLUTION = 'lao-cai/nq-mttq-2030';
const COMMITTEE = 'lao-cai/party-committee';
const STANDING_BODY = 'lao-cai/party-standing-body';
const DISTRICT_STANDING_BODIES = 'lao-cai/district-party-standing-bodies';
const FRONT = 'lao-cai/front-committee';
const WOMEN = 'lao-cai/womens-union';
const COMMUNES = 'lao-cai/commune-peoples-committees';
const COUNCIL_GROUP = 'lao-cai/peoples-council-party-group';
const PROPAGANDA = 'lao-cai/propaganda-commission';
const INSPECTION = 'lao-cai/inspection-committee';
const DISTRICT_INSPECTION = 'lao-cai/district-inspection-committees';
const DEPARTMENTS = 'lao-cai/departments';
const DISTRICTS = 'lao-cai/district-party-committees';

const CONTINUING = { status: 'continuing', why: 'UNSCHEDULED', dueOn: null } as const;
const NOT_DATED = { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED' } as const;
const NOT_ASKED = { listed: false } as const;

/** The resolution prints no date; a day that was registered later decides what its bounds leave open. */
const ISSUED = '2021-06-01';
const DATED = { given: { issuedOn: ISSUED } } as const;

const relations: readonly LawCase[] = [
  relationCase('LC-III.5-4', [RESOLUTION, 'based-on', 'party/217-qd-tw'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  relationCase('LC-III.5-5', [RESOLUTION, 'based-on', 'party/218-qd-tw'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  forceCase('LC-III.5-4', RESOLUTION, '2020-10-15', { state: 'not-yet' }),
  forceCase('LC-III.5-4', RESOLUTION, '2020-10-16', { state: 'undetermined', why: 'START_NOT_RECORDED' }),
  forceCase('LC-III.5-4', RESOLUTION, '2025-06-29', { state: 'undetermined', why: 'START_NOT_RECORDED' }),
  forceCase('LC-III.5-4', RESOLUTION, '2025-06-30', { state: 'in-force' }),
];

const study = dutyCases('LC-III.1-2', COMMITTEE);
const guide = dutyCases('LC-IV.3-1', PROPAGANDA);
const press = dutyCases('LC-IV.3-2', PROPAGANDA);

const unscheduled: readonly LawCase[] = [
  study('the resolution may not be there yet', { on: '2022-02-01' }, NOT_DATED),
  study('by its last possible day it is there', { on: '2025-06-30' }, CONTINUING),
  study('its day registered, without proof', { on: '2021-06-01', issuedOn: ISSUED }, CONTINUING),
  study('its day registered, the day before', { on: '2021-05-31', issuedOn: ISSUED }, NOT_ASKED),
  study('with a study session', { on: '2021-09-01', issuedOn: ISSUED, done: ['2021-08-05'] }, CONTINUING),
  study('the old province has ended', { on: '2025-07-01' }, NOT_ASKED),
  dutyCases('LC-III.1-2', 'lao-cai/grassroots-party-committees')(
    'grassroots committees',
    { on: '2021-06-01', issuedOn: ISSUED },
    CONTINUING,
  ),
  dutyCases('LC-III.1-2', 'lao-cai/grassroots-party-committees')(
    'what binds nobody above binds nobody below',
    { on: '2025-07-01' },
    NOT_ASKED,
  ),

  guide('without proof', { on: '2021-06-01', issuedOn: ISSUED }, CONTINUING),
  guide('with guidance issued', { on: '2021-09-01', issuedOn: ISSUED, done: ['2021-07-05'] }, CONTINUING),
  guide(
    'whether the commission was merged already is not recorded',
    { on: '2025-02-03', issuedOn: ISSUED },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
  ),

  press('without proof', { on: '2021-06-01', issuedOn: ISSUED }, CONTINUING),
  press('with articles', { on: '2021-09-01', issuedOn: ISSUED, done: ['2021-07-15'] }, CONTINUING),
  press('date not known', { on: '2021-09-01' }, NOT_DATED),
];

const quarterly: readonly LawCase[] = [
  ...datedCases('LC-III.1-8', STANDING_BODY, '2022-Q1', {
    opensOn: '2022-01-01',
    dueOn: '2022-03-31',
    ...DATED,
  }),
  dutyCases('LC-III.1-8', STANDING_BODY, '2022-Q1')('date not known', { on: '2022-03-31' }, NOT_DATED),
  dutyCases('LC-III.1-8', DISTRICT_STANDING_BODIES, '2022-Q1')(
    'districts too',
    { on: '2022-03-31', issuedOn: ISSUED },
    { status: 'due-soon', why: 'DUE_SOON' },
  ),
  dutyCases('LC-III.1-8', STANDING_BODY, '2025-Q3')(
    'no quarter after the old province',
    { on: '2025-06-30', issuedOn: ISSUED },
    NOT_ASKED,
  ),
];

/** The cases that every yearly duty of the resolution has, for one of its bearers. */
const yearly = (clause: string, body: string): readonly LawCase[] => {
  return [
    ...datedCases(clause, body, '2022', { opensOn: '2022-01-01', dueOn: '2022-12-31', ...DATED }),
    dutyCases(clause, body, '2022')('date not known', { on: '2022-12-31' }, NOT_DATED),
    dutyCases(clause, body, '2025')(
      'no old province at the end of 2025',
      { on: '2025-06-30', issuedOn: ISSUED },
      NOT_ASKED,
    ),
  ];
};

const whoElse: readonly LawCase[] = [
  dutyCases('LC-III.2-2', COMMUNES, '2022')(
    'communes too',
    { on: '2022-12-31', issuedOn: ISSUED },
    { status: 'due-soon', why: 'DUE_SOON' },
  ),
  dutyCases('LC-III.2-2', WOMEN, '2022')(
    'each organisation',
    { on: '2022-12-31', issuedOn: ISSUED },
    { status: 'due-soon', why: 'DUE_SOON' },
  ),
  dutyCases('LC-III.4-2', FRONT, '2022-Q2')(
    'quarters stand beside the year',
    { on: '2022-06-30', issuedOn: ISSUED },
    { status: 'due-soon', why: 'DUE_SOON', dueOn: '2022-06-30' },
  ),
  dutyCases('LC-III.4-2', WOMEN, '2022')(
    'the organisations coordinate, they do not lead',
    { on: '2022-12-31', issuedOn: ISSUED },
    NOT_ASKED,
  ),
  dutyCases('LC-IV.5-1', DISTRICT_INSPECTION, '2022')(
    'inspection committees of the districts',
    { on: '2022-12-31', issuedOn: ISSUED },
    { status: 'due-soon', why: 'DUE_SOON' },
  ),
];

const halfYear = dutyCases('LC-IV.8-1', DEPARTMENTS, '2022-H1');
const fullYear = dutyCases('LC-IV.8-1', DEPARTMENTS, '2022');
const reports: readonly LawCase[] = [
  halfYear(
    'the day before the half-year',
    { on: '2021-12-31', issuedOn: ISSUED },
    { status: 'not-yet', why: 'NOT_OPEN_YET' },
  ),
  halfYear(
    'in the half-year',
    { on: '2022-06-30', issuedOn: ISSUED },
    { status: 'open', why: 'NO_DEADLINE', dueOn: null, days: 180 },
  ),
  halfYear(
    'the day after, nothing known: never late',
    { on: '2022-07-01', issuedOn: ISSUED },
    { status: 'undetermined', why: 'NO_DATA', dueOn: null },
  ),
  halfYear(
    'by a complete register it is open still, not overdue',
    { on: '2022-07-01', issuedOn: ISSUED, kept: [{ from: '2022-01-01', to: '2022-12-31' }] },
    { status: 'open', why: 'NO_DEADLINE' },
  ),
  halfYear(
    'reported after the half-year, for it',
    { on: '2022-08-01', issuedOn: ISSUED, done: [{ on: '2022-07-20', occurrence: '2022-H1' }] },
    { status: 'done', why: 'PROOF_NO_DEADLINE' },
  ),
  fullYear(
    'the report of the year',
    { on: '2022-12-31', issuedOn: ISSUED, done: [{ on: '2022-12-20', occurrence: '2022' }] },
    { status: 'done', why: 'PROOF_NO_DEADLINE' },
  ),
  dutyCases('LC-IV.8-1', DEPARTMENTS, '2022-H2')(
    'the second half has no report of its own: the year is its report',
    { on: '2022-12-31', issuedOn: ISSUED },
    NOT_ASKED,
  ),
  dutyCases('LC-IV.8-1', DISTRICTS, '2022-H1')(
    'district committees report',
    { on: '2022-06-30', issuedOn: ISSUED },
    { status: 'open', why: 'NO_DEADLINE' },
  ),
  dutyCases('LC-IV.8-1', FRONT, '2022-H1')(
    'the Front is not in the list',
    { on: '2022-06-30', issuedOn: ISSUED },
    NOT_ASKED,
  ),
  dutyCases('LC-IV.8-1', WOMEN, '2022')(
    'nor are the organisations',
    { on: '2022-12-31', issuedOn: ISSUED },
    NOT_ASKED,
  ),
  dutyCases('LC-IV.8-1', 'lao-cai/front-party-groups', '2022-H1')(
    'their Party groups are',
    { on: '2022-06-30', issuedOn: ISSUED },
    { status: 'open', why: 'NO_DEADLINE' },
  ),
  dutyCases('LC-IV.8-1', COMMITTEE, '2022')(
    'who receives does not report',
    { on: '2022-12-31', issuedOn: ISSUED },
    NOT_ASKED,
  ),
  dutyCases('LC-IV.8-1', DEPARTMENTS)(
    'nothing binds the successor of the province',
    { on: '2025-10-01' },
    NOT_ASKED,
  ),
];

/** "Cơ bản không quá 02 nhiệm kỳ": a third term is a warning, and an unrecorded number says nothing. */
const twoTerms = (
  [
    ['one term', '2024-01-01', 1, 'satisfied'],
    ['the second term', '2024-01-01', 2, 'satisfied'],
    ['a third term', '2024-01-01', 3, 'violated'],
    ['a number that is not recorded', '2024-01-01', null, 'undetermined'],
    ['the day before it can have been issued', '2020-10-15', 3, 'not-applicable'],
    ['the first day it can have been issued', '2020-10-16', 3, 'violated'],
    ['the last day of the old province', '2025-06-30', 3, 'violated'],
    ['whether it binds the successor of the province is not recorded', '2025-07-01', 3, 'undetermined'],
  ] as const
).map(
  ([name, on, terms, outcome]): RuleCase => ({
    kind: 'rule',
    clause: 'LC-II.2.2.9-2',
    name,
    provenance: 'invented',
    ask: {
      rule: 'LC-II.2.2.9-2',
      on,
      facts: terms === null ? {} : { 'office.terms-of-holder': terms },
    },
    expect: { outcome, missMeaning: 'warning' },
  }),
);

/** What the clauses of the resolution mean on certain days. */
export const cases: readonly LawCase[] = [
  ...relations,
  ...unscheduled,
  ...quarterly,
  ...yearly('LC-III.2-2', FRONT),
  ...yearly('LC-III.4-2', FRONT),
  ...yearly('LC-IV.2-1', COUNCIL_GROUP),
  ...yearly('LC-IV.2-3', COUNCIL_GROUP),
  ...yearly('LC-IV.5-1', INSPECTION),
  ...whoElse,
  ...reports,
  ...twoTerms,
  ...figureCases,
  ...taskCases,
];
