import {
  conditionalCases,
  dutyCases,
  forceCase,
  type LawCase,
  relationCase,
  ruleCases,
  unscheduledCases,
} from '../../lawbook/index.js';

const DIRECTIVE = 'quang-tri/29-ct-tu';
const PEOPLES_COMMITTEE = 'quang-tri/peoples-committee';
const MOBILISATION = 'quang-tri/mass-mobilisation-commission';
const ASSOCIATIONS = 'quang-tri/associations';
const DISTRICTS = 'quang-tri/district-party-committees';
const COMMITTEE = 'quang-tri/party-committee';
const SUBORDINATE = 'quang-tri/subordinate-party-committees';
const GRASSROOTS = 'quang-tri/vinh-linh/grassroots-party-committees';
const COUNCIL_GROUP = 'quang-tri/peoples-council-party-group';
const DESIGNATED = 'quang-tri/peoples-committee-party-designated-committee';
const ORGANISATION = 'quang-tri/organisation-commission';
const FRONT = 'quang-tri/front-committee';
const FRONT_OF_VINH_LINH = 'quang-tri/vinh-linh/front-committee';
const GOVERNMENTS_OF_DISTRICTS = 'quang-tri/district-peoples-committees';
const GOVERNMENTS_OF_COMMUNES = 'quang-tri/commune-peoples-committees';
const FRONTS_OF_DISTRICTS = 'quang-tri/district-front-committees';
const FRONTS_OF_COMMUNES = 'quang-tri/commune-front-committees';
const ORGANISATIONS = 'quang-tri/mass-organisations';
const ORGANISATIONS_OF_VINH_LINH = 'quang-tri/vinh-linh/mass-organisations';
const ASSOCIATIONS_OF_VINH_LINH = 'quang-tri/vinh-linh/associations';
const DEPARTMENTS = 'quang-tri/departments';
const HOME_AFFAIRS = 'quang-tri/home-affairs-department';
const READY = 'quang-tri/association-ready-for-party-organisation';
const COMMUNES_OF_VINH_LINH = 'quang-tri/vinh-linh/commune-peoples-committees';

const CONTINUING = { status: 'continuing', why: 'UNSCHEDULED', dueOn: null } as const;
const NOT_ASKED = { listed: false } as const;

const relations: readonly LawCase[] = [
  relationCase('QT29-1-2', [DIRECTIVE, 'implements', 'party/17-ct-tw'], 'verified', ['CITED_TEXT_NOT_HELD']),
  relationCase('QT29-1-3', [DIRECTIVE, 'implements', 'party/102-kl-tw'], 'verified', ['CITED_TEXT_NOT_HELD']),
  relationCase('QT29-1-4', [DIRECTIVE, 'implements', 'party/158-tb-tw'], 'verified', ['CITED_TEXT_NOT_HELD']),
  relationCase('QT29-1-4', ['party/158-tb-tw', 'continues', 'party/102-kl-tw'], 'verified', [
    'CITED_TEXT_NOT_HELD',
  ]),
  relationCase('QT29-1-5', [DIRECTIVE, 'based-on', 'quang-tri/62-ctr-tu'], 'inferred', [
    'CITED_TEXT_NOT_HELD',
  ]),
  // in force when the directive was signed, ended five months later by 118-QĐ/TW
  relationCase('QT29-5-2', [DIRECTIVE, 'concretises', 'party/32-kl-tw'], 'verified', ['CITED_TEXT_NOT_HELD']),
  forceCase('QT29-5-2', 'party/32-kl-tw', '2022-03-29', { state: 'not-yet' }),
  forceCase('QT29-5-2', 'party/32-kl-tw', '2023-03-13', { state: 'in-force' }),
  forceCase('QT29-5-2', 'party/32-kl-tw', '2023-08-21', { state: 'in-force' }),
  forceCase('QT29-5-2', 'party/32-kl-tw', '2023-08-22', {
    state: 'ended',
    why: 'REPLACED',
    by: 'party/118-qd-tw',
  }),
  forceCase('QT29-5-2', 'party/58-kl-tw', '2022-03-30', {
    state: 'ended',
    why: 'REPLACED',
    by: 'party/32-kl-tw',
  }),
  relationCase('QT29-5-8', [DIRECTIVE, 'based-on', 'party/102-kl-tw'], 'verified', ['CITED_TEXT_NOT_HELD']),
];

const study = dutyCases('QT29-1-1', ASSOCIATIONS);
const lead = dutyCases('QT29-2-1', PEOPLES_COMMITTEE);
const report = dutyCases('QT29-7-4', MOBILISATION);

const unscheduled: readonly LawCase[] = [
  study('the day before the directive', { on: '2023-03-12' }, NOT_ASKED),
  study('the day of the directive, without proof', { on: '2023-03-13' }, CONTINUING),
  study('with a study session', { on: '2023-05-01', done: ['2023-04-18'] }, CONTINUING),
  study('the last day of the old province', { on: '2025-06-30' }, CONTINUING),
  study('the old province has ended', { on: '2025-07-01' }, NOT_ASKED),
  dutyCases('QT29-1-1', DISTRICTS)('district committees', { on: '2023-03-13' }, CONTINUING),
  dutyCases('QT29-1-1', COMMUNES_OF_VINH_LINH)('communes', { on: '2023-03-13' }, CONTINUING),
  dutyCases('QT29-1-1', 'ha-tinh/party-committee')('another province', { on: '2023-03-13' }, NOT_ASKED),

  lead('the day before the directive', { on: '2023-03-12' }, NOT_ASKED),
  lead('without proof', { on: '2023-03-13' }, CONTINUING),
  lead('with an inspection', { on: '2024-06-01', done: ['2024-05-20'] }, CONTINUING),
  dutyCases('QT29-2-1', DISTRICTS)('district committees', { on: '2024-06-01' }, CONTINUING),
  dutyCases('QT29-2-1', DISTRICTS)('districts have ended', { on: '2025-07-01' }, NOT_ASKED),
  dutyCases('QT29-2-1', ASSOCIATIONS)('not the associations', { on: '2024-06-01' }, NOT_ASKED),

  report('without proof: periodic, but no interval is set', { on: '2023-03-13' }, CONTINUING),
  report('with a report', { on: '2024-01-15', done: ['2023-12-20'] }, CONTINUING),
  report('the day before the centre merged its commissions', { on: '2025-02-02' }, CONTINUING),
  report(
    'whether the commission was merged already is not recorded',
    { on: '2025-02-03' },
    { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
  ),
  report('the old province has ended', { on: '2025-07-01' }, NOT_ASKED),
];

const funding = dutyCases('QT29-3-5', PEOPLES_COMMITTEE, '2024');
const yearly: readonly LawCase[] = [
  funding('the day before the year', { on: '2023-12-31' }, { status: 'not-yet', why: 'NOT_OPEN_YET' }),
  funding(
    'the first day of the year',
    { on: '2024-01-01' },
    { status: 'open', why: 'WINDOW_OPEN', dueOn: '2024-12-31', days: 365 },
  ),
  funding(
    'the day before the last',
    { on: '2024-12-30' },
    { status: 'due-soon', why: 'DUE_SOON', dueOn: '2024-12-31', days: 1 },
  ),
  funding(
    'the last day of the year',
    { on: '2024-12-31' },
    { status: 'due-soon', why: 'DUE_SOON', dueOn: '2024-12-31', days: 0 },
  ),
  funding(
    'the day after, nothing known',
    { on: '2025-01-01' },
    { status: 'undetermined', why: 'NO_DATA', dueOn: '2024-12-31' },
  ),
  funding(
    'given within the year',
    { on: '2025-01-01', done: ['2024-04-02'] },
    { status: 'done', why: 'PROOF_ON_TIME' },
  ),
  funding(
    'not given, by a complete register',
    { on: '2025-01-01', kept: [{ from: '2024-01-01', to: '2024-12-31' }] },
    { status: 'overdue', why: 'SILENCE_IN_KEEPING_PERIOD', days: 1 },
  ),
  dutyCases('QT29-3-5', PEOPLES_COMMITTEE, '2023')(
    'the first year begins with the directive',
    { on: '2023-03-13' },
    { status: 'open', why: 'WINDOW_OPEN', dueOn: '2023-12-31' },
  ),
  dutyCases('QT29-3-5', PEOPLES_COMMITTEE, '2025')(
    'no old province at the end of 2025',
    { on: '2025-06-30' },
    NOT_ASKED,
  ),
];

const ON = '2023-03-13';
const ofCommittees = { body: COMMITTEE, alsoAsked: [DISTRICTS, SUBORDINATE, GRASSROOTS], on: ON };
const ofBoth = {
  ...ofCommittees,
  alsoAsked: [
    DISTRICTS,
    GRASSROOTS,
    PEOPLES_COMMITTEE,
    COMMUNES_OF_VINH_LINH,
    GOVERNMENTS_OF_DISTRICTS,
    GOVERNMENTS_OF_COMMUNES,
  ],
  on: ON,
};
const ofFrontAndOrganisations = {
  body: FRONT,
  alsoAsked: [FRONT_OF_VINH_LINH, ORGANISATIONS, ORGANISATIONS_OF_VINH_LINH],
  notAsked: [ASSOCIATIONS, COMMITTEE, PEOPLES_COMMITTEE],
  on: ON,
};
const ofAssociations = {
  body: ASSOCIATIONS,
  alsoAsked: [ASSOCIATIONS_OF_VINH_LINH, 'quang-tri/bar-association'],
  notAsked: [FRONT, ORGANISATIONS, COMMITTEE, 'ha-tinh/front-committee'],
  on: ON,
};
const ofGovernment = {
  body: PEOPLES_COMMITTEE,
  notAsked: [COMMUNES_OF_VINH_LINH, COMMITTEE, DEPARTMENTS],
  on: ON,
};

const tasks: readonly LawCase[] = [
  ...unscheduledCases('QT29-2-2', { ...ofBoth, notAsked: [ASSOCIATIONS, FRONT] }),
  ...conditionalCases('QT29-2-3', READY, {
    ...ofCommittees,
    notAsked: [PEOPLES_COMMITTEE, ASSOCIATIONS],
    on: '2023-06-01',
  }),
  ...unscheduledCases('QT29-2-4', { ...ofCommittees, notAsked: [PEOPLES_COMMITTEE, ASSOCIATIONS] }),
  ...unscheduledCases('QT29-2-5', { ...ofCommittees, notAsked: [PEOPLES_COMMITTEE, FRONT] }),
  ...unscheduledCases('QT29-2-6', { ...ofBoth, notAsked: [ASSOCIATIONS, ORGANISATIONS] }),
  ...unscheduledCases('QT29-3-1', {
    body: COUNCIL_GROUP,
    alsoAsked: [DESIGNATED],
    notAsked: [PEOPLES_COMMITTEE, 'quang-tri/peoples-council', 'quang-tri/party-groups'],
    on: ON,
  }),
  ...unscheduledCases('QT29-3-3', {
    body: DESIGNATED,
    alsoAsked: [PEOPLES_COMMITTEE],
    notAsked: [COUNCIL_GROUP, HOME_AFFAIRS],
    on: ON,
  }),
  ...unscheduledCases('QT29-3-6', ofGovernment),
  ...unscheduledCases('QT29-3-7', ofGovernment),
  ...unscheduledCases('QT29-4-1', ofFrontAndOrganisations),
  ...unscheduledCases('QT29-4-2', ofFrontAndOrganisations),
  ...unscheduledCases('QT29-4-3', {
    body: FRONT,
    alsoAsked: [FRONT_OF_VINH_LINH, FRONTS_OF_DISTRICTS, FRONTS_OF_COMMUNES],
    notAsked: [ORGANISATIONS, ASSOCIATIONS],
    on: ON,
  }),
  ...unscheduledCases('QT29-5-1', { body: ORGANISATION, notAsked: [MOBILISATION, HOME_AFFAIRS], on: ON }),
  ...unscheduledCases('QT29-5-4', { body: MOBILISATION, notAsked: [ORGANISATION, ASSOCIATIONS], on: ON }),
  ...unscheduledCases('QT29-5-5', {
    body: MOBILISATION,
    notAsked: [ORGANISATION, 'quang-tri/party-standing-body'],
    on: ON,
  }),
  ...unscheduledCases('QT29-6-1', ofAssociations),
  ...unscheduledCases('QT29-6-2', ofAssociations),
  ...unscheduledCases('QT29-6-3', ofAssociations),
  ...unscheduledCases('QT29-7-1', {
    body: DISTRICTS,
    alsoAsked: [
      SUBORDINATE,
      'quang-tri/vinh-linh/party-committee',
      GRASSROOTS,
      PEOPLES_COMMITTEE,
      'quang-tri/vinh-linh/peoples-committee',
      COMMUNES_OF_VINH_LINH,
      GOVERNMENTS_OF_DISTRICTS,
      GOVERNMENTS_OF_COMMUNES,
      FRONT,
      FRONT_OF_VINH_LINH,
      FRONTS_OF_DISTRICTS,
      FRONTS_OF_COMMUNES,
      HOME_AFFAIRS,
      DEPARTMENTS,
      ORGANISATIONS,
      ORGANISATIONS_OF_VINH_LINH,
    ],
    notAsked: [COMMITTEE, ASSOCIATIONS, MOBILISATION],
    on: ON,
  }),
  ...unscheduledCases('QT29-7-2', { body: MOBILISATION, notAsked: [ORGANISATION, COMMITTEE], on: ON }),
  ...unscheduledCases('QT29-7-3', {
    body: MOBILISATION,
    notAsked: [DESIGNATED, 'quang-tri/advisory-bodies'],
    on: ON,
  }),
];

const grant = ruleCases('QT29-3-5', 'quang-tri/grant-is-a-part');
const leader = ruleCases('QT29-5-3', 'quang-tri/leader-meets-provincial-standard');
const recognised = ruleCases('QT29-5-5', 'quang-tri/recognised-by-standing-body');
const grounds = ruleCases('QT29-5-6', 'quang-tri/recognition-grounds');
const regime = ruleCases('QT29-5-7', 'quang-tri/two-associations-enjoy-the-regime');
const principles = ruleCases('QT29-6-4', 'quang-tri/principles-of-associations');
const sameLevel = ruleCases('QT29-6-5', 'quang-tri/led-and-managed-at-own-level');
const system = ruleCases('QT29-6-6', 'quang-tri/no-vertical-system-demanded');

const important = { 'association/important-in-its-field': true, 'association/operating-cost-of-year': 400 };
const standards = {
  'association/mandated': true,
  'province/leader-standard-issued': true,
  'association-leader/meets-provincial-standard': true,
};
const BY_STANDING_BODY = {
  'association/recognised-as-mandated-in-province': true,
  'association/recognised-by': 'quang-tri/party-standing-body',
  'association/recognition-advised-by-mass-mobilisation-commission': true,
};
const GROUNDED = {
  'association/recognised-as-mandated-in-province': true,
  'association/recognition-follows-government-rules': true,
  'association/recognition-fits-the-province': true,
};
const enjoys = (body: string, value: boolean) => ({
  'association/body': body,
  'association/enjoys-regime-of-mandated': value,
});
const KEPT = {
  'association/voluntary': true,
  'association/self-managed': true,
  'association/self-financed': true,
  'association/complies-with-law': true,
  'association/complies-with-charter': true,
};
const levels = (at: string, led: string, managed: string) => ({
  'association/level': at,
  'association/led-at-level': led,
  'association/managed-at-level': managed,
});

const rules: readonly LawCase[] = [
  grant(
    'a part of the cost',
    '2024-06-01',
    { ...important, 'association/state-grant-of-year': 399 },
    'satisfied',
  ),
  grant('the whole cost', '2024-06-01', { ...important, 'association/state-grant-of-year': 400 }, 'violated'),
  grant(
    'more than the cost',
    '2024-06-01',
    { ...important, 'association/state-grant-of-year': 401 },
    'violated',
  ),
  grant('the grant is not known', '2024-06-01', important, 'undetermined'),
  grant('no important role', '2024-06-01', { 'association/important-in-its-field': false }, 'not-applicable'),
  grant(
    'whether important is not known',
    '2024-06-01',
    { 'association/state-grant-of-year': 400, 'association/operating-cost-of-year': 400 },
    'undetermined',
  ),
  grant(
    'the day before the directive',
    '2023-03-12',
    { ...important, 'association/state-grant-of-year': 400 },
    'not-applicable',
  ),
  grant(
    'the day of the directive',
    '2023-03-13',
    { ...important, 'association/state-grant-of-year': 400 },
    'violated',
  ),

  leader('by the standard of the province', '2024-06-01', standards, 'satisfied'),
  leader(
    'against it',
    '2024-06-01',
    { ...standards, 'association-leader/meets-provincial-standard': false },
    'violated',
  ),
  leader(
    'whether the province issued one is not known',
    '2024-06-01',
    { 'association/mandated': true, 'association-leader/meets-provincial-standard': false },
    'undetermined',
  ),
  leader(
    'no standard was issued yet',
    '2024-06-01',
    { 'association/mandated': true, 'province/leader-standard-issued': false },
    'not-applicable',
  ),
  leader(
    'not a mandated association',
    '2024-06-01',
    { ...standards, 'association/mandated': false },
    'not-applicable',
  ),
  leader(
    'nothing is known of the leader',
    '2024-06-01',
    { 'association/mandated': true, 'province/leader-standard-issued': true },
    'undetermined',
  ),

  recognised('by the standing body, on advice', '2024-06-01', BY_STANDING_BODY, 'satisfied'),
  recognised(
    'by the authority',
    '2024-06-01',
    { ...BY_STANDING_BODY, 'association/recognised-by': PEOPLES_COMMITTEE },
    'violated',
  ),
  recognised(
    'by the standing board',
    '2024-06-01',
    { ...BY_STANDING_BODY, 'association/recognised-by': 'quang-tri/party-standing-board' },
    'violated',
  ),
  recognised(
    'without the advice',
    '2024-06-01',
    { ...BY_STANDING_BODY, 'association/recognition-advised-by-mass-mobilisation-commission': false },
    'violated',
  ),
  recognised(
    'by whom is not known',
    '2024-06-01',
    { 'association/recognised-as-mandated-in-province': true },
    'undetermined',
  ),
  recognised(
    'not recognised',
    '2024-06-01',
    { 'association/recognised-as-mandated-in-province': false },
    'not-applicable',
  ),

  grounds('both grounds', '2024-06-01', GROUNDED, 'satisfied'),
  grounds(
    'against the rules of the Government',
    '2024-06-01',
    { ...GROUNDED, 'association/recognition-follows-government-rules': false },
    'violated',
  ),
  grounds(
    'not fitting the province',
    '2024-06-01',
    { ...GROUNDED, 'association/recognition-fits-the-province': false },
    'violated',
  ),
  grounds(
    'grounds are not known',
    '2024-06-01',
    { 'association/recognised-as-mandated-in-province': true },
    'undetermined',
  ),

  regime(
    'the bar association enjoys it',
    '2023-03-13',
    enjoys('quang-tri/bar-association', true),
    'satisfied',
  ),
  regime(
    'the historians enjoy it',
    '2023-03-13',
    enjoys('quang-tri/historical-science-association', true),
    'satisfied',
  ),
  regime(
    'the bar association does not',
    '2023-03-13',
    enjoys('quang-tri/bar-association', false),
    'violated',
  ),
  regime(
    'the historians do not',
    '2024-06-01',
    enjoys('quang-tri/historical-science-association', false),
    'violated',
  ),
  regime(
    'the day before the directive',
    '2023-03-12',
    enjoys('quang-tri/bar-association', false),
    'not-applicable',
  ),
  regime(
    'the clause names no third one',
    '2024-06-01',
    enjoys('quang-tri/associations', false),
    'not-applicable',
  ),
  regime(
    'whether it enjoys it is not known',
    '2024-06-01',
    { 'association/body': 'quang-tri/bar-association' },
    'undetermined',
  ),

  principles('all five', '2024-06-01', KEPT, 'satisfied'),
  principles(
    'waits for the State',
    '2024-06-01',
    { ...KEPT, 'association/self-financed': false },
    'violated',
  ),
  principles(
    'against its charter',
    '2024-06-01',
    { ...KEPT, 'association/complies-with-charter': false },
    'violated',
  ),
  principles(
    'one of five not known',
    '2024-06-01',
    {
      'association/voluntary': true,
      'association/self-managed': true,
      'association/self-financed': true,
      'association/complies-with-charter': true,
    },
    'undetermined',
  ),
  principles('nothing known', '2024-06-01', {}, 'undetermined'),

  sameLevel('both of its own level', '2024-06-01', levels('district', 'district', 'district'), 'satisfied'),
  sameLevel('led from above', '2024-06-01', levels('district', 'province', 'district'), 'violated'),
  sameLevel('managed from above', '2024-06-01', levels('commune', 'commune', 'district'), 'violated'),
  sameLevel(
    'who leads is not known',
    '2024-06-01',
    { 'association/level': 'district', 'association/managed-at-level': 'district' },
    'undetermined',
  ),
  sameLevel(
    'the day before the directive',
    '2023-03-12',
    levels('district', 'province', 'district'),
    'not-applicable',
  ),

  system('nobody demands it', '2024-06-01', { 'association/vertical-system-demanded': false }, 'satisfied'),
  system('somebody demands it', '2024-06-01', { 'association/vertical-system-demanded': true }, 'violated'),
  system('not known', '2024-06-01', {}, 'undetermined'),
];

/** What the clauses of the directive mean on certain days. */
export const cases: readonly LawCase[] = [...relations, ...unscheduled, ...yearly, ...tasks, ...rules];
