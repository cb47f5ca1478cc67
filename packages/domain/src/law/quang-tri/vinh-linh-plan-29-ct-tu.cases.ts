import {
  conditionalCases,
  dutyCases,
  forceCase,
  type LawCase,
  relationCase,
  ruleCases,
  targetCases,
  unscheduledCases,
} from '../../lawbook/index.js';

const PLAN = 'quang-tri/vinh-linh-plan-29-ct-tu';
const COMMITTEE = 'quang-tri/vinh-linh/party-committee';
const GRASSROOTS = 'quang-tri/vinh-linh/grassroots-party-committees';
const STANDING_BODY = 'quang-tri/vinh-linh/party-standing-body';
const PEOPLES_COMMITTEE = 'quang-tri/vinh-linh/peoples-committee';
const COMMUNES = 'quang-tri/vinh-linh/commune-peoples-committees';
const PROPAGANDA = 'quang-tri/vinh-linh/propaganda-commission';
const MOBILISATION = 'quang-tri/vinh-linh/mass-mobilisation-commission';
const PROVINCE = 'quang-tri/party-committee';
const ASSOCIATIONS = 'quang-tri/vinh-linh/associations';
const ASSOCIATIONS_OF_PROVINCE = 'quang-tri/associations';
const FRONT = 'quang-tri/vinh-linh/front-committee';
const ORGANISATIONS = 'quang-tri/vinh-linh/mass-organisations';
const DIVISIONS = 'quang-tri/vinh-linh/divisions';
const HOME_AFFAIRS = 'quang-tri/vinh-linh/home-affairs-division';
const GOVERNMENT_OF_PROVINCE = 'quang-tri/peoples-committee';

const CONTINUING = { status: 'continuing', why: 'UNSCHEDULED', dueOn: null } as const;
const NOT_DATED = { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED' } as const;
const NOT_ASKED = { listed: false } as const;

// the plan has no date of its own: not before 13/3/2023, published by 22/5/2023
const relations: readonly LawCase[] = [
  relationCase('VL-0-3', [PLAN, 'cites', 'quang-tri/nq-dai-hoi-dang-bo-huyen-vinh-linh-xix'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  relationCase('VL-0-1', [PLAN, 'implements', 'quang-tri/29-ct-tu'], 'verified', []),
  forceCase('VL-0-1', PLAN, '2023-03-12', { state: 'not-yet' }),
  forceCase('VL-0-1', PLAN, '2023-03-13', { state: 'undetermined', why: 'START_NOT_RECORDED' }),
  forceCase('VL-0-1', PLAN, '2023-05-21', { state: 'undetermined', why: 'START_NOT_RECORDED' }),
  forceCase('VL-0-1', PLAN, '2023-05-22', { state: 'in-force' }),
  relationCase('VL-II.1-2', [PLAN, 'based-on', 'party/17-ct-tw'], 'inferred', ['CITED_TEXT_NOT_HELD']),
  relationCase('VL-II.1-3', [PLAN, 'based-on', 'party/102-kl-tw'], 'inferred', ['CITED_TEXT_NOT_HELD']),
  relationCase('VL-II.1-4', [PLAN, 'based-on', 'party/158-tb-tw'], 'inferred', ['CITED_TEXT_NOT_HELD']),
  relationCase('VL-II.1-4', ['party/158-tb-tw', 'continues', 'party/102-kl-tw'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  relationCase('VL-II.1-5', [PLAN, 'based-on', 'quang-tri/62-ctr-tu'], 'inferred', ['CITED_TEXT_NOT_HELD']),
  relationCase('VL-II.2-1', [PLAN, 'disseminates', 'state/45-2010-nd-cp'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  relationCase('VL-II.2-1', [PLAN, 'disseminates', 'state/33-2012-nd-cp'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  relationCase('VL-II.2-2', ['state/33-2012-nd-cp', 'amends', 'state/45-2010-nd-cp'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  relationCase('VL-II.2-2', ['state/33-2012-nd-cp', 'supplements', 'state/45-2010-nd-cp'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  forceCase('VL-II.2-2', 'state/45-2010-nd-cp', '2010-06-30', { state: 'not-yet' }),
  forceCase('VL-II.2-2', 'state/45-2010-nd-cp', '2010-07-01', { state: 'in-force' }),
  forceCase('VL-II.2-2', 'state/33-2012-nd-cp', '2012-05-31', { state: 'not-yet' }),
  forceCase('VL-II.2-2', 'state/33-2012-nd-cp', '2012-06-01', { state: 'in-force' }),
  forceCase('VL-II.2-2', 'state/45-2010-nd-cp', '2012-06-01', { state: 'in-force' }),
  forceCase('VL-II.2-1', 'state/45-2010-nd-cp', '2024-11-25', { state: 'in-force' }),
  forceCase('VL-II.2-1', 'state/45-2010-nd-cp', '2024-11-26', {
    state: 'ended',
    why: 'REPLACED',
    by: 'state/126-2024-nd-cp',
  }),
  forceCase('VL-II.2-1', 'state/33-2012-nd-cp', '2024-11-26', {
    state: 'ended',
    why: 'REPLACED',
    by: 'state/126-2024-nd-cp',
  }),
  forceCase('VL-II.2-1', 'state/126-2024-nd-cp', '2024-11-25', { state: 'not-yet' }),
];

const study = dutyCases('VL-I.1-1', COMMITTEE);
const lead = dutyCases('VL-II.1-7', COMMITTEE);
const decrees = dutyCases('VL-II.2-1', PEOPLES_COMMITTEE);
const review = dutyCases('VL-II.2-5', COMMUNES);
const publicise = dutyCases('VL-III.2-1', PROPAGANDA);
const report = dutyCases('VL-III.3-3', MOBILISATION);

const unscheduled: readonly LawCase[] = [
  study('before the directive there is no plan', { on: '2023-03-12' }, NOT_ASKED),
  study('between the bounds of its date', { on: '2023-04-15' }, NOT_DATED),
  study('without proof', { on: '2023-05-22' }, CONTINUING),
  study('with a study session', { on: '2023-07-01', done: ['2023-06-15'] }, CONTINUING),
  study('the last day of the district', { on: '2025-06-30' }, CONTINUING),
  study('the district has ended', { on: '2025-07-01' }, NOT_ASKED),
  dutyCases('VL-I.1-1', GRASSROOTS)('the committees below too', { on: '2023-05-22' }, CONTINUING),
  dutyCases('VL-I.1-1', GRASSROOTS)('below an ended committee', { on: '2025-07-01' }, NOT_ASKED),
  dutyCases('VL-I.1-1', PROVINCE)('not the province', { on: '2023-05-22' }, NOT_ASKED),

  lead('without proof', { on: '2023-05-22' }, CONTINUING),
  lead('with an inspection', { on: '2024-03-01', done: ['2024-02-20'] }, CONTINUING),
  lead('between the bounds of its date', { on: '2023-05-21' }, NOT_DATED),
  dutyCases('VL-II.1-7', PEOPLES_COMMITTEE)('not the authorities', { on: '2023-05-22' }, NOT_ASKED),

  decrees('without proof', { on: '2023-05-22' }, CONTINUING),
  decrees('with a conference', { on: '2023-09-01', done: ['2023-08-10'] }, CONTINUING),
  decrees('the plan goes on although the decrees ended', { on: '2024-11-26' }, CONTINUING),
  dutyCases('VL-II.2-1', COMMUNES)('communes too', { on: '2023-05-22' }, CONTINUING),

  review('without proof', { on: '2023-05-22' }, CONTINUING),
  review('with a review', { on: '2024-01-20', done: ['2024-01-10'] }, CONTINUING),
  dutyCases('VL-II.2-5', COMMITTEE)('not the Party committee', { on: '2023-05-22' }, NOT_ASKED),

  publicise('without proof', { on: '2023-05-22' }, CONTINUING),
  publicise('with a programme', { on: '2023-07-01', done: ['2023-06-20'] }, CONTINUING),
  publicise('the day before the centre merged its commissions', { on: '2025-02-02' }, CONTINUING),
  publicise(
    'whether the commission was merged already is not recorded',
    { on: '2025-02-03' },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
  ),
  publicise('the district has ended', { on: '2025-07-01' }, NOT_ASKED),

  report('without proof', { on: '2023-05-22' }, CONTINUING),
  report('with a report', { on: '2023-12-31', done: ['2023-12-05'] }, CONTINUING),
  report(
    'whether the commission was merged already is not recorded',
    { on: '2025-03-01' },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
  ),
];

const session = dutyCases('VL-II.1-11', STANDING_BODY, '2023');
const yearly: readonly LawCase[] = [
  session(
    'the day before the plan can be there',
    { on: '2023-03-12' },
    { status: 'not-yet', why: 'NOT_OPEN_YET' },
  ),
  session(
    'the first day',
    { on: '2023-03-13' },
    { status: 'open', why: 'WINDOW_OPEN', dueOn: '2023-12-31', days: 293 },
  ),
  session(
    'the day before the last',
    { on: '2023-12-30' },
    { status: 'due-soon', why: 'DUE_SOON', dueOn: '2023-12-31', days: 1 },
  ),
  session(
    'the last day',
    { on: '2023-12-31' },
    { status: 'due-soon', why: 'DUE_SOON', dueOn: '2023-12-31', days: 0 },
  ),
  session(
    'the day after, nothing known',
    { on: '2024-01-01' },
    { status: 'undetermined', why: 'NO_DATA', dueOn: '2023-12-31' },
  ),
  session(
    'held on the last day',
    { on: '2024-01-01', done: ['2023-12-31'] },
    { status: 'done', why: 'PROOF_ON_TIME' },
  ),
  session(
    'an ad hoc session of the year is proof too',
    { on: '2023-08-01', done: ['2023-07-14'] },
    { status: 'done', why: 'PROOF_ON_TIME' },
  ),
  session(
    'not held, by a complete register',
    { on: '2024-01-01', kept: [{ from: '2023-03-13', to: '2023-12-31' }] },
    { status: 'overdue', why: 'SILENCE_IN_KEEPING_PERIOD', days: 1 },
  ),
  session(
    'a register that begins too late proves nothing',
    { on: '2024-01-01', kept: [{ from: '2023-03-14', to: '2023-12-31' }] },
    { status: 'undetermined', why: 'NO_DATA' },
  ),
  session(
    'held late for the year',
    { on: '2024-01-10', done: [{ on: '2024-01-05', occurrence: '2023' }] },
    { status: 'done-late', why: 'PROOF_LATE', days: 5 },
  ),
  session(
    'a session of the next year is not proof of this one',
    { on: '2024-01-10', done: ['2024-01-05'] },
    { status: 'undetermined', why: 'NO_DATA' },
  ),
  dutyCases('VL-II.1-11', STANDING_BODY, '2025')(
    'no district at the end of 2025',
    { on: '2025-06-30' },
    NOT_ASKED,
  ),
  dutyCases('VL-II.1-11', COMMITTEE, '2023')('not the committee itself', { on: '2023-12-31' }, NOT_ASKED),
];

/** The last day of the bounds of its date: the plan is surely there. */
const ON = '2023-05-22';
const IN_CHARGE = 'quang-tri/vinh-linh/in-charge-of-an-association';
const READY = 'quang-tri/association-ready-for-party-organisation';
const REVIEWED = 'quang-tri/vinh-linh/associations-reviewed';

const ofCommittees = {
  body: COMMITTEE,
  alsoAsked: [GRASSROOTS],
  notAsked: [PROVINCE, PEOPLES_COMMITTEE, ASSOCIATIONS],
  on: ON,
};
const ofAuthorities = {
  body: PEOPLES_COMMITTEE,
  alsoAsked: [COMMUNES],
  notAsked: [GOVERNMENT_OF_PROVINCE, COMMITTEE, ASSOCIATIONS],
  on: ON,
};
const ofBoth = {
  body: COMMITTEE,
  alsoAsked: [GRASSROOTS, PEOPLES_COMMITTEE, COMMUNES],
  notAsked: [PROVINCE, GOVERNMENT_OF_PROVINCE, ASSOCIATIONS],
  on: ON,
};
const ofAssociations = {
  body: ASSOCIATIONS,
  notAsked: [ASSOCIATIONS_OF_PROVINCE, FRONT, ORGANISATIONS, PEOPLES_COMMITTEE],
  on: ON,
};
const ofCommission = { body: MOBILISATION, notAsked: [STANDING_BODY, PROPAGANDA], on: ON };

const tasks: readonly LawCase[] = [
  ...unscheduledCases('VL-II.1-1', ofCommittees),
  ...unscheduledCases('VL-II.1-8', ofCommittees),
  ...unscheduledCases('VL-II.1-10', ofCommittees),
  ...unscheduledCases('VL-II.1-13', ofCommittees),
  ...unscheduledCases('VL-II.2-15', ofCommittees),
  ...conditionalCases('VL-II.1-9', READY, { ...ofCommittees, on: '2023-06-01' }),
  ...unscheduledCases('VL-II.1-12', { body: STANDING_BODY, notAsked: [COMMITTEE, MOBILISATION], on: ON }),
  ...unscheduledCases('VL-II.2-3', ofBoth),
  ...unscheduledCases('VL-II.2-14', ofBoth),
  ...unscheduledCases('VL-II.2-4', ofAuthorities),
  ...unscheduledCases('VL-II.2-10', ofAuthorities),
  ...unscheduledCases('VL-II.2-11', ofAuthorities),
  ...unscheduledCases('VL-II.2-16', ofAuthorities),
  ...unscheduledCases('VL-II.2-17', ofAuthorities),
  ...conditionalCases('VL-II.2-6', REVIEWED, { ...ofAuthorities, on: '2023-06-01' }),
  ...unscheduledCases('VL-II.2-8', ofAssociations),
  ...unscheduledCases('VL-II.2-9', ofAssociations),
  ...unscheduledCases('VL-II.3-2', ofAssociations),
  ...unscheduledCases('VL-II.3-3', ofAssociations),
  ...unscheduledCases('VL-II.3-4', ofAssociations),
  ...unscheduledCases('VL-II.3-5', ofAssociations),
  ...unscheduledCases('VL-II.3-6', ofAssociations),
  ...unscheduledCases('VL-II.4-2', ofAssociations),
  ...unscheduledCases('VL-II.4-3', ofAssociations),
  ...unscheduledCases('VL-II.4-4', ofAssociations),
  ...unscheduledCases('VL-II.4-5', ofAssociations),
  ...unscheduledCases('VL-II.4-6', ofAssociations),
  ...unscheduledCases('VL-II.4-7', ofAssociations),
  ...unscheduledCases('VL-II.4-8', ofAssociations),
  ...unscheduledCases('VL-II.4-10', ofAssociations),
  ...unscheduledCases('VL-II.4-11', ofAssociations),
  ...unscheduledCases('VL-II.4-12', ofAssociations),
  ...unscheduledCases('VL-II.3-1', {
    body: FRONT,
    alsoAsked: [
      ORGANISATIONS,
      'quang-tri/vinh-linh/commune-front-committees',
      'quang-tri/vinh-linh/commune-mass-organisations',
    ],
    notAsked: [ASSOCIATIONS, 'quang-tri/front-committee', COMMITTEE],
    on: ON,
  }),
  ...unscheduledCases('VL-II.3-7', ofCommission),
  ...unscheduledCases('VL-II.3-8', ofCommission),
  ...unscheduledCases('VL-II.3-9', ofCommission),
  ...unscheduledCases('VL-III.3-1', ofCommission),
  ...unscheduledCases('VL-III.3-2', { ...ofCommission, notAsked: [PEOPLES_COMMITTEE, PROPAGANDA] }),
  ...unscheduledCases('VL-II.3-10', {
    body: DIVISIONS,
    alsoAsked: [FRONT, HOME_AFFAIRS, ORGANISATIONS],
    notAsked: [ASSOCIATIONS, COMMUNES],
    on: ON,
    given: { conditions: { [IN_CHARGE]: true } },
  }),
  dutyCases('VL-II.3-10', DIVISIONS)(
    'whether it was put in charge is not known',
    { on: ON },
    { status: 'undetermined', why: 'BEARER_CONDITION_UNKNOWN' },
  ),
  dutyCases('VL-II.3-10', DIVISIONS)(
    'not in charge',
    { on: ON, conditions: { [IN_CHARGE]: false } },
    NOT_ASKED,
  ),
  ...unscheduledCases('VL-III.1-1', {
    body: COMMITTEE,
    alsoAsked: [GRASSROOTS, PEOPLES_COMMITTEE, COMMUNES, DIVISIONS, HOME_AFFAIRS],
    notAsked: [ASSOCIATIONS, FRONT, GOVERNMENT_OF_PROVINCE],
    on: ON,
  }),
  ...unscheduledCases('VL-III.2-2', {
    body: PROPAGANDA,
    notAsked: [MOBILISATION, 'quang-tri/vinh-linh/culture-information-centre'],
    on: ON,
  }),
  ...unscheduledCases('VL-III.4-1', {
    body: PEOPLES_COMMITTEE,
    alsoAsked: [HOME_AFFAIRS],
    notAsked: [COMMUNES, DIVISIONS],
    on: ON,
  }),
];

const sessions: readonly LawCase[] = [
  ...targetCases({
    clause: 'VL-II.1-11',
    body: STANDING_BODY,
    period: '2024',
    operator: '>=',
    value: 1,
    numerator: 'vinh-linh/working-sessions-with-associations',
    missMeaning: 'violated',
  }),
  {
    kind: 'target',
    clause: 'VL-II.1-11',
    name: 'the committee itself is not judged',
    provenance: 'clause',
    ask: { body: COMMITTEE, on: '2025-01-01', period: '2024' },
    expect: { listed: false },
  },
  {
    kind: 'target',
    clause: 'VL-II.1-11',
    name: 'no year before the plan can be there',
    provenance: 'clause',
    ask: { body: STANDING_BODY, on: '2023-01-01', period: '2022' },
    expect: { listed: false },
  },
];

const four = ruleCases('VL-II.2-12', 'vinh-linh/autonomy-of-four');
const three = ruleCases('VL-II.4-1', 'vinh-linh/autonomy-of-three');
const grant = ruleCases('VL-II.2-13', 'vinh-linh/grant-only-for-assigned-tasks');
const charge = ruleCases('VL-II.3-9', 'vinh-linh/every-association-has-a-body-in-charge');
const count = ruleCases('VL-II.4-5', 'vinh-linh/member-count-is-up-to-date');

const THREE = {
  'association/voluntary': true,
  'association/self-managed': true,
  'association/self-financed': true,
};
const FOUR = { ...THREE, 'association/autonomous': true };
const counted = (changed: string, updated: string) => ({
  'association/members-changed-on': changed,
  'association/member-count-updated-on': updated,
});

const rules: readonly LawCase[] = [
  four('all four', '2024-06-01', FOUR, 'satisfied'),
  four('not autonomous', '2024-06-01', { ...FOUR, 'association/autonomous': false }, 'violated'),
  four('not self-financed', '2024-06-01', { ...FOUR, 'association/self-financed': false }, 'violated'),
  four('of the fourth nothing is known', '2024-06-01', THREE, 'undetermined'),
  four(
    'before the plan can be there',
    '2023-03-12',
    { ...FOUR, 'association/autonomous': false },
    'not-applicable',
  ),
  three('the fourth is not asked here', '2024-06-01', THREE, 'satisfied'),
  three('not self-managed', '2024-06-01', { ...THREE, 'association/self-managed': false }, 'violated'),
  three('nothing known', '2024-06-01', {}, 'undetermined'),

  grant(
    'tied to a task',
    '2024-06-01',
    { 'association/receives-state-grant': true, 'association/state-grant-tied-to-assigned-tasks': true },
    'satisfied',
  ),
  grant(
    'for nothing assigned',
    '2024-06-01',
    { 'association/receives-state-grant': true, 'association/state-grant-tied-to-assigned-tasks': false },
    'violated',
  ),
  grant('for what is not known', '2024-06-01', { 'association/receives-state-grant': true }, 'undetermined'),
  grant('no grant', '2024-06-01', { 'association/receives-state-grant': false }, 'not-applicable'),
  grant(
    'whether there is a grant is not known',
    '2024-06-01',
    { 'association/state-grant-tied-to-assigned-tasks': false },
    'undetermined',
  ),

  charge('one is in charge', '2024-06-01', { 'association/body-in-charge-assigned': true }, 'satisfied'),
  charge('nobody is', '2024-06-01', { 'association/body-in-charge-assigned': false }, 'violated'),
  charge('not known', '2024-06-01', {}, 'undetermined'),

  count('updated on the day of the change', '2024-06-01', counted('2024-05-10', '2024-05-10'), 'satisfied'),
  count('updated before the change', '2024-06-01', counted('2024-05-10', '2024-05-09'), 'violated'),
  count('updated later', '2024-06-01', counted('2024-05-10', '2024-05-11'), 'satisfied'),
  count(
    'when it changed is not known',
    '2024-06-01',
    { 'association/member-count-updated-on': '2024-05-11' },
    'undetermined',
  ),
];

/** What the clauses of the plan mean on certain days. */
export const cases: readonly LawCase[] = [
  ...relations,
  ...unscheduled,
  ...yearly,
  ...tasks,
  ...sessions,
  ...rules,
];
