import {
  dutyCases,
  forceCase,
  type LawCase,
  relationCase,
  ruleCases,
  unscheduledCases,
} from '../../lawbook/index.js';

const LETTER = 'unplaced/letter-on-118-qd-tw';
const ADVISORY = 'unplaced-1/advisory-bodies';
const ORGANISATION = 'unplaced-1/organisation-commission';
const DISTRICTS = 'unplaced-1/district-party-committees';
const ASSOCIATIONS = 'unplaced-1/associations';
const MOBILISATION = 'unplaced-1/mass-mobilisation-commission';

const ASSIGNED = 'unplaced/382-tb-tu/assigned';
const DIFFICULTY = 'unplaced/letter-on-118-qd-tw/difficulty';
const REQUEST = 'unplaced/letter-on-118-qd-tw/request';

const CONTINUING = { status: 'continuing', why: 'UNSCHEDULED', dueOn: null } as const;
const NOT_DATED = { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED' } as const;
const NOT_ASKED = { listed: false } as const;

/** The letter prints no date; a day that was registered later decides what its bounds leave open. */
const ISSUED = '2023-10-02';

const relations: readonly LawCase[] = [
  relationCase('CV118-0-1', [LETTER, 'implements', 'party/118-qd-tw'], 'verified', ['CITED_TEXT_NOT_HELD']),
  forceCase('CV118-0-1', 'party/118-qd-tw', '2023-08-21', { state: 'not-yet' }),
  forceCase('CV118-0-1', 'party/118-qd-tw', '2023-08-22', { state: 'in-force' }),
  forceCase('CV118-0-1', LETTER, '2023-08-21', { state: 'not-yet' }),
  forceCase('CV118-0-1', LETTER, '2023-08-22', { state: 'undetermined', why: 'START_NOT_RECORDED' }),
  forceCase('CV118-0-3', LETTER, '2025-06-29', { state: 'undetermined', why: 'START_NOT_RECORDED' }),
  forceCase('CV118-0-3', LETTER, '2025-06-30', { state: 'in-force' }),
  relationCase(
    'CV118-0-2',
    ['party/118-qd-tw', 'promulgates', 'party/quy-che-hoi-quan-chung-trung-uong'],
    'verified',
    ['CITED_TEXT_NOT_HELD'],
  ),
  forceCase('CV118-0-2', 'party/284-qd-tw', '2023-08-22', {
    state: 'ended',
    why: 'REPLACED',
    by: 'party/118-qd-tw',
  }),
  relationCase('CV118-1.1-2', [LETTER, 'based-on', 'party/158-tb-tw'], 'inferred', ['CITED_TEXT_NOT_HELD']),
  relationCase('CV118-1.1-2', [LETTER, 'cites', 'party/102-kl-tw'], 'verified', ['CITED_TEXT_NOT_HELD']),
  relationCase('CV118-1.1-2', ['party/158-tb-tw', 'continues', 'party/102-kl-tw'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  relationCase('CV118-0-4', [LETTER, 'cites', 'unplaced/382-tb-tu'], 'verified', ['CITED_TEXT_NOT_HELD']),
  relationCase('CV118-1.2-1', [LETTER, 'based-on', 'unplaced/382-tb-tu'], 'inferred', [
    'CITED_TEXT_NOT_HELD',
  ]),
];

const study = dutyCases('CV118-1.1-1', ADVISORY);
const monitor = dutyCases('CV118-1.2-2', ORGANISATION);
const inform = dutyCases('CV118-1.2-3', DISTRICTS);

const unscheduled: readonly LawCase[] = [
  study('the day before Decision 118', { on: '2023-08-21' }, NOT_ASKED),
  study('the letter may not be there yet', { on: '2023-10-02' }, NOT_DATED),
  study('its day registered, without proof', { on: '2023-10-02', issuedOn: ISSUED }, CONTINUING),
  study('its day registered, the day before', { on: '2023-10-01', issuedOn: ISSUED }, NOT_ASKED),
  study('with a study session', { on: '2023-12-01', issuedOn: ISSUED, done: ['2023-11-10'] }, CONTINUING),
  study('by its last possible day it is there', { on: '2025-06-30' }, CONTINUING),
  study(
    'the province is not named, so its end is not known',
    { on: '2025-07-01' },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
  ),
  dutyCases('CV118-1.1-1', DISTRICTS)('districts ended everywhere', { on: '2025-07-01' }, NOT_ASKED),
  dutyCases('CV118-1.1-1', ASSOCIATIONS)(
    'item 1 does not speak to associations',
    { on: '2025-06-30' },
    NOT_ASKED,
  ),

  monitor(
    'whether it is assigned is not known',
    { on: '2025-06-30' },
    { status: 'undetermined', why: 'BEARER_CONDITION_UNKNOWN' },
  ),
  monitor('assigned, without proof', { on: '2025-06-30', conditions: { [ASSIGNED]: true } }, CONTINUING),
  monitor(
    'assigned, with an inspection',
    { on: '2024-05-20', issuedOn: ISSUED, conditions: { [ASSIGNED]: true }, done: ['2024-05-10'] },
    CONTINUING,
  ),
  monitor('assigned, date not known', { on: '2024-05-20', conditions: { [ASSIGNED]: true } }, NOT_DATED),
  monitor('not assigned', { on: '2025-06-30', conditions: { [ASSIGNED]: false } }, NOT_ASKED),

  inform(
    'whether it is assigned is not known',
    { on: '2025-06-30' },
    { status: 'undetermined', why: 'BEARER_CONDITION_UNKNOWN' },
  ),
  inform('assigned, without proof', { on: '2025-06-30', conditions: { [ASSIGNED]: true } }, CONTINUING),
  inform(
    'assigned, with a report',
    { on: '2024-05-20', issuedOn: ISSUED, conditions: { [ASSIGNED]: true }, done: ['2024-05-10'] },
    CONTINUING,
  ),
  inform('not assigned', { on: '2025-06-30', conditions: { [ASSIGNED]: false } }, NOT_ASKED),
];

const difficulty = dutyCases('CV118-5-2', MOBILISATION);
const request = dutyCases('CV118-5-3', MOBILISATION);
const event = (trigger: string) => [{ id: 'event-1', trigger, on: '2024-05-06' }];

const conditional: readonly LawCase[] = [
  difficulty(
    'no difficulty registered',
    { on: '2024-05-06', issuedOn: ISSUED },
    { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED', dueOn: null },
  ),
  difficulty(
    'the day before the difficulty is registered',
    { on: '2024-05-05', issuedOn: ISSUED, events: event(DIFFICULTY) },
    { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
  ),
  difficulty(
    'the day it is registered',
    { on: '2024-05-06', issuedOn: ISSUED, events: event(DIFFICULTY) },
    { status: 'open', why: 'NO_DEADLINE', dueOn: null, days: 0 },
  ),
  difficulty(
    'a month later it is open still: no day is set',
    { on: '2024-06-06', issuedOn: ISSUED, events: event(DIFFICULTY) },
    { status: 'open', why: 'NO_DEADLINE', days: 31 },
  ),
  difficulty(
    'reported',
    { on: '2024-06-06', issuedOn: ISSUED, events: event(DIFFICULTY), done: ['2024-05-20'] },
    { status: 'done', why: 'PROOF_NO_DEADLINE' },
  ),
  difficulty(
    'an event of another kind opens nothing',
    { on: '2024-06-06', issuedOn: ISSUED, events: event(REQUEST) },
    { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
  ),
  difficulty('date of the letter not known', { on: '2024-05-06', events: event(DIFFICULTY) }, NOT_DATED),
  difficulty(
    'whether the commission was merged already is not recorded',
    { on: '2025-03-01', events: event(DIFFICULTY) },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
  ),

  request(
    'nobody asked',
    { on: '2024-05-06', issuedOn: ISSUED },
    { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
  ),
  request(
    'the day it is asked for',
    { on: '2024-05-06', issuedOn: ISSUED, events: event(REQUEST) },
    { status: 'open', why: 'NO_DEADLINE', days: 0 },
  ),
  request(
    'reported',
    { on: '2024-06-06', issuedOn: ISSUED, events: event(REQUEST), done: ['2024-05-20'] },
    { status: 'done', why: 'PROOF_NO_DEADLINE' },
  ),
  dutyCases('CV118-5-3', ORGANISATION)(
    'not another commission',
    { on: '2024-05-06', issuedOn: ISSUED, events: event(REQUEST) },
    NOT_ASKED,
  ),
];

const GOVERNMENT = 'unplaced-1/peoples-committee';
const DESIGNATED = 'unplaced-1/peoples-committee-party-designated-committee';
const FRONT = 'unplaced-1/front-committee';
const dated = { on: ISSUED, given: { issuedOn: ISSUED } } as const;

const ofGovernment = { body: GOVERNMENT, notAsked: [DESIGNATED, ORGANISATION, ASSOCIATIONS], ...dated };
const ofOrganisation = { body: ORGANISATION, notAsked: [MOBILISATION, ADVISORY, ASSOCIATIONS], ...dated };
const ofAssociations = {
  body: ASSOCIATIONS,
  notAsked: [FRONT, 'unplaced-1/mass-organisations', DISTRICTS],
  ...dated,
};

const tasks: readonly LawCase[] = [
  ...unscheduledCases('CV118-2.1-1', {
    body: DESIGNATED,
    alsoAsked: [GOVERNMENT],
    notAsked: [ORGANISATION, 'unplaced-1/party-designated-committees'],
    ...dated,
  }),
  ...unscheduledCases('CV118-2.1-2', ofGovernment),
  ...unscheduledCases('CV118-2.1-3', ofGovernment),
  ...unscheduledCases('CV118-2.1-4', ofGovernment),
  ...unscheduledCases('CV118-2.1-5', ofGovernment),
  ...unscheduledCases('CV118-2.2-1', ofGovernment),
  ...unscheduledCases('CV118-2.3-1', ofGovernment),
  ...unscheduledCases('CV118-3.1-1', ofOrganisation),
  ...unscheduledCases('CV118-3.1-2', ofOrganisation),
  ...unscheduledCases('CV118-3.2-1', ofOrganisation),
  ...unscheduledCases('CV118-4-1', ofAssociations),
  ...unscheduledCases('CV118-4-2', ofAssociations),
  ...unscheduledCases('CV118-4-3', ofAssociations),
  ...unscheduledCases('CV118-4-4', ofAssociations),
  ...unscheduledCases('CV118-5-1', { body: MOBILISATION, notAsked: [ORGANISATION, ADVISORY], ...dated }),
  dutyCases('CV118-5-1', MOBILISATION)('date of the letter not known', { on: ISSUED }, NOT_DATED),
];

const nominee = ruleCases('CV118-3.2-2', 'unplaced/nominee-meets-conditions-and-standards');
const FIT = {
  'association-leader/introduced': true,
  'association-leader/meets-conditions': true,
  'association-leader/meets-standards': true,
};
const rules: readonly LawCase[] = [
  nominee('conditions and standards', '2024-06-01', FIT, 'satisfied'),
  nominee(
    'not the conditions',
    '2024-06-01',
    { ...FIT, 'association-leader/meets-conditions': false },
    'violated',
  ),
  nominee(
    'not the standards',
    '2024-06-01',
    { ...FIT, 'association-leader/meets-standards': false },
    'violated',
  ),
  nominee('nobody is introduced', '2024-06-01', { 'association-leader/introduced': false }, 'not-applicable'),
  nominee(
    'standards not known',
    '2024-06-01',
    { 'association-leader/introduced': true, 'association-leader/meets-conditions': true },
    'undetermined',
  ),
  nominee(
    'the day before Decision 118',
    '2023-08-21',
    { ...FIT, 'association-leader/meets-standards': false },
    'not-applicable',
  ),
];

/** What the clauses of the letter mean on certain days. */
export const cases: readonly LawCase[] = [...relations, ...unscheduled, ...conditional, ...tasks, ...rules];
