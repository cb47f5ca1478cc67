import {
  type DutyCase,
  datedCases,
  type ForceCase,
  type LawCase,
  type Provenance,
  type RelationCase,
} from '../../lawbook/index.js';
import { figures } from './ctr-28-nq-tw.figures.cases.js';
import { ruled } from './ctr-28-nq-tw.rules.cases.js';

const PROGRAMME = 'ha-tinh/ctr-28-nq-tw';
const COMMITTEE = 'ha-tinh/party-committee';
const DISTRICTS = 'ha-tinh/district-party-committees';
const DIRECT = 'ha-tinh/direct-party-committees';
const GRASSROOTS = 'ha-tinh/grassroots-party-committees';
const CELLS = 'ha-tinh/party-cells';
const ORGANISATION = 'ha-tinh/organisation-commission';
const PROPAGANDA = 'ha-tinh/propaganda-commission';
const MOBILISATION = 'ha-tinh/mass-mobilisation-commission';
const PARTY_GROUPS = 'ha-tinh/party-groups-of-front-and-organisations';
const INSPECTION = 'ha-tinh/inspection-committee';
const AUTHORITY = 'ha-tinh/peoples-committee';
const FRONT = 'ha-tinh/front-committee';
const COUNCIL_GROUP = 'ha-tinh/party-group-of-peoples-council';
const STATE_INSPECTORS = 'ha-tinh/state-inspection-audit-investigation-bodies';
const STRANGER = 'thai-nguyen/bloc/party-committee';

const ofDuty =
  (clause: string, body: string, occurrence?: string) =>
  (
    name: string,
    ask: Omit<DutyCase['ask'], 'body' | 'occurrence'>,
    expect: DutyCase['expect'],
    provenance: Provenance = ask.done || ask.kept || ask.events || ask.issuedOn ? 'invented' : 'clause',
  ): DutyCase => ({
    kind: 'duty',
    clause,
    name: `${name} (${body})`,
    provenance,
    ask: { body, ...ask, ...(occurrence === undefined ? {} : { occurrence }) },
    expect,
  });

const stranger = (clause: string, on: string, body = STRANGER): DutyCase =>
  ofDuty(clause, body)('a body that the clause does not name is not asked', { on }, { listed: false });

const force = (clause: string, on: string, expect: ForceCase['expect']): ForceCase => ({
  kind: 'force',
  clause,
  name: `on ${on}`,
  provenance: 'clause',
  ask: { document: PROGRAMME, on },
  expect,
});

/** No day of issue is printed: before the bounds no, between them undetermined, from the later one on yes. */
const identity: LawCase[] = [
  force('HT28-IV.9-2', '2022-11-27', { state: 'not-yet' }),
  force('HT28-IV.9-2', '2022-11-28', { state: 'undetermined', why: 'START_NOT_RECORDED' }),
  force('HT28-NN-1', '2025-02-01', { state: 'undetermined', why: 'START_NOT_RECORDED' }),
  force('HT28-NN-1', '2025-02-02', { state: 'in-force' }),
];

/** What an unscheduled clause is for any bearer, whatever becomes of the bearer later. */
const goesOn = (clause: string, body: string): LawCase[] => {
  const of = ofDuty(clause, body);
  return [
    of('nothing is asked before the paper that the programme cites', { on: '2022-11-27' }, { listed: false }),
    of(
      'from then on the programme may have been issued',
      { on: '2022-11-28' },
      { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED', dueOn: null },
    ),
    of(
      'the last day on which that is open',
      { on: '2025-02-01' },
      { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED' },
    ),
    of(
      'it surely has been issued',
      { on: '2025-02-02' },
      { status: 'continuing', why: 'UNSCHEDULED', days: null },
    ),
    of(
      'with proof it goes on',
      { on: '2025-02-02', done: ['2023-03-15'] },
      { status: 'continuing', why: 'UNSCHEDULED' },
    ),
    of(
      'a complete register does not make it late',
      { on: '2025-02-02', kept: [{ from: '2022-11-28', to: '2025-02-02' }] },
      { status: 'continuing', why: 'UNSCHEDULED' },
    ),
    of(
      'the day before a day of issue that is registered later',
      { on: '2023-01-31', issuedOn: '2023-02-01' },
      { listed: false },
    ),
    of(
      'a day of issue that is registered later',
      { on: '2023-02-01', issuedOn: '2023-02-01' },
      { status: 'continuing', why: 'UNSCHEDULED' },
    ),
    stranger(clause, '2025-02-02'),
  ];
};

/** Hà Tĩnh was not merged: what the programme asks of the provincial bodies goes on. */
const forGood = (clause: string, body: string): LawCase[] => [
  ...goesOn(clause, body),
  ofDuty(clause, body)(
    'the province goes on',
    { on: '2026-11-22' },
    { status: 'continuing', why: 'UNSCHEDULED' },
  ),
];

const untilReform = (clause: string, body: string): LawCase[] => {
  const of = ofDuty(clause, body);
  return [
    of('the last day of the districts', { on: '2025-06-30' }, { status: 'continuing', why: 'UNSCHEDULED' }),
    of('the districts have ended', { on: '2025-07-01' }, { listed: false }),
  ];
};

const endNotRecorded = (clause: string, body: string, lastSure: string, first: string): LawCase[] => {
  const of = ofDuty(clause, body);
  return [
    of(
      'the last day on which the bearer is known to be there',
      { on: lastSure },
      { status: 'continuing', why: 'UNSCHEDULED' },
    ),
    of('its end is not recorded', { on: first }, { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' }),
  ];
};

const downTheLine = (clause: string): LawCase[] => [
  ...forGood(clause, COMMITTEE),
  ...untilReform(clause, DISTRICTS),
  ...endNotRecorded(clause, DIRECT, '2025-02-02', '2025-02-03'),
  ...endNotRecorded(clause, GRASSROOTS, '2025-06-30', '2025-07-01'),
];

const cellsToo = (clause: string): LawCase[] => endNotRecorded(clause, CELLS, '2025-06-30', '2025-07-01');

/** The clause asks this body as well; what that means day by day is shown for another bearer of the clause. */
const alsoAsked = (clause: string, body: string): LawCase =>
  ofDuty(clause, body)('is asked too', { on: '2025-02-02' }, { status: 'continuing', why: 'UNSCHEDULED' });

/** Bodies of districts, and those of communes and grassroots whose end is not recorded. */
const below = (clause: string, ofDistricts: string, ofCommunes: string): LawCase[] => [
  ...untilReform(clause, ofDistricts),
  ...endNotRecorded(clause, ofCommunes, '2025-06-30', '2025-07-01'),
];

const strangers = (clause: string, ...bodies: readonly string[]): LawCase[] =>
  bodies.map((body) => stranger(clause, '2025-02-02', body));

/** "Các cấp ủy" and not the cells. */
const ofCommittees = (clause: string): LawCase[] => [
  ...downTheLine(clause),
  ...strangers(clause, CELLS, ORGANISATION),
];

/** "Các cấp ủy, tổ chức đảng". */
const ofOrganisations = (clause: string): LawCase[] => [
  ...downTheLine(clause),
  ...cellsToo(clause),
  ...strangers(clause, ORGANISATION, FRONT),
];

/** The provincial committee, and it alone. */
const ofProvince = (clause: string): LawCase[] => [
  ...forGood(clause, COMMITTEE),
  ...strangers(clause, DISTRICTS, GRASSROOTS),
];

const ofInspectionCommittees = (clause: string): LawCase[] => [
  ...below(clause, 'ha-tinh/district-inspection-committees', 'ha-tinh/grassroots-inspection-committees'),
  ...endNotRecorded(clause, 'ha-tinh/direct-inspection-committees', '2025-02-02', '2025-02-03'),
];

/** "Cấp ủy, ủy ban kiểm tra các cấp". */
const ofInspectors = (clause: string): LawCase[] => [
  ...downTheLine(clause),
  ...ofInspectionCommittees(clause),
  alsoAsked(clause, INSPECTION),
  ...strangers(clause, ORGANISATION, CELLS),
];

const ofAdvisers = (clause: string): LawCase[] => [
  ...forGood(clause, ORGANISATION),
  ...endNotRecorded(clause, PROPAGANDA, '2025-02-02', '2025-02-03'),
  ...[INSPECTION, 'ha-tinh/party-office', 'ha-tinh/advisory-bodies'].map((body) => alsoAsked(clause, body)),
  ...strangers(clause, COMMITTEE, 'ha-tinh/departments'),
];

const ofAdvisersBelowToo = (clause: string): LawCase[] => [
  ...ofAdvisers(clause),
  ...untilReform(clause, 'ha-tinh/district-advisory-bodies'),
];

/** "Địa phương, cơ quan, đơn vị". */
const ofLocalities = (clause: string): LawCase[] => [
  ...forGood(clause, AUTHORITY),
  ...below(clause, 'ha-tinh/district-peoples-committees', 'ha-tinh/commune-peoples-committees'),
  ...['ha-tinh/departments', 'ha-tinh/agencies'].map((body) => alsoAsked(clause, body)),
  ...strangers(clause, COMMITTEE, STATE_INSPECTORS),
];

/** "Mặt trận Tổ quốc, các tổ chức chính trị - xã hội". */
const ofFront = (clause: string): LawCase[] => [
  ...forGood(clause, FRONT),
  ...below(clause, 'ha-tinh/district-front-committees', 'ha-tinh/commune-front-committees'),
  ...['ha-tinh/mass-organisations', 'ha-tinh/commune-mass-organisations'].map((body) =>
    alsoAsked(clause, body),
  ),
  ...strangers(clause, AUTHORITY, PARTY_GROUPS),
];

/** "Các cơ quan, tổ chức của hệ thống chính trị". */
const ofWholeSystem = (clause: string): LawCase[] => [
  ...downTheLine(clause),
  ...[FRONT, AUTHORITY, ORGANISATION, 'ha-tinh/peoples-council', 'ha-tinh/agencies'].map((body) =>
    alsoAsked(clause, body),
  ),
  ...strangers(clause, 'ha-tinh/press-bodies', STATE_INSPECTORS),
];

/** Provincial committee, standing board, "các cấp ủy, tổ chức đảng" (III.1). */
const ofGuides = (clause: string): LawCase[] => [
  ...downTheLine(clause),
  ...cellsToo(clause),
  alsoAsked(clause, 'ha-tinh/party-standing-board'),
  ...strangers(clause, ORGANISATION),
];

/** "Người đứng đầu cấp ủy, chính quyền các cấp": by the body they head. */
const ofHeads = (clause: string): LawCase[] => [
  ...downTheLine(clause),
  ...below(clause, 'ha-tinh/district-peoples-committees', 'ha-tinh/commune-peoples-committees'),
  alsoAsked(clause, AUTHORITY),
  ...strangers(clause, FRONT, CELLS),
];

/** "Trong cơ quan của Đảng". */
const ofReporters = (clause: string): LawCase[] => [
  ...downTheLine(clause),
  ...cellsToo(clause),
  ...[ORGANISATION, INSPECTION, 'ha-tinh/party-office'].map((body) => alsoAsked(clause, body)),
  ...strangers(clause, AUTHORITY, FRONT),
];

/** Leaders of committees, state bodies, the Front and the organisations are voted on there. */
const ofVotes = (clause: string): LawCase[] => [
  ...downTheLine(clause),
  ...['ha-tinh/peoples-council', 'ha-tinh/district-peoples-councils', FRONT].map((body) =>
    alsoAsked(clause, body),
  ),
  ...strangers(clause, AUTHORITY, CELLS),
];

const ofOverseers = (clause: string): LawCase[] => [
  ...ofFront(clause),
  ...below(clause, 'ha-tinh/district-peoples-councils', 'ha-tinh/commune-peoples-councils'),
  alsoAsked(clause, 'ha-tinh/peoples-council'),
];

/** Inspection committees at every level, without the committees they belong to. */
const ofInspectionAlone = (clause: string): LawCase[] => [
  ...forGood(clause, INSPECTION),
  ...ofInspectionCommittees(clause),
  ...strangers(clause, COMMITTEE, DISTRICTS),
];

/** "Các huyện, thành, thị ủy và đảng ủy trực thuộc" (IV.8). */
const directlyBelow = (clause: string): LawCase[] => [
  ...goesOn(clause, DISTRICTS),
  ...untilReform(clause, DISTRICTS),
  ...endNotRecorded(clause, DIRECT, '2025-02-02', '2025-02-03'),
  stranger(clause, '2025-02-02', COMMITTEE),
  stranger(clause, '2025-02-02', GRASSROOTS),
];

/** One body by name, which the province keeps. */
const ofOne = (body: string) => (clause: string) => [
  ...forGood(clause, body),
  ...strangers(clause, COMMITTEE),
];

/** Bodies by name whose end is not recorded. */
const ofEnding =
  (body: string, ...more: readonly string[]) =>
  (clause: string) => [
    ...goesOn(clause, body),
    ...endNotRecorded(clause, body, '2025-02-02', '2025-02-03'),
    ...more.map((other) => alsoAsked(clause, other)),
    ...strangers(clause, COMMITTEE),
  ];

/** The sentences without a day, by whom they ask. */
const goingOn: readonly (readonly [of: (clause: string) => LawCase[], clauses: readonly string[]])[] = [
  [
    ofCommittees,
    [
      'HT28-III.3.1-9',
      'HT28-II.2-5',
      'HT28-III.1-2',
      'HT28-III.1-4',
      'HT28-III.2-2',
      'HT28-III.2-3',
      'HT28-III.3.1-4',
      'HT28-III.3.1-5',
      'HT28-III.3.1-6',
      'HT28-III.3.1-7',
      'HT28-III.3.2-2',
      'HT28-III.3.2-8',
      'HT28-III.3.2-9',
      'HT28-III.3.2-13',
      'HT28-III.3.2-14',
      'HT28-III.3.2-17',
      'HT28-III.3.2-22',
      'HT28-III.3.2-24',
      'HT28-III.5-1',
      'HT28-III.6-3',
      'HT28-III.6-4',
      'HT28-III.6-12',
    ],
  ],
  [
    ofOrganisations,
    [
      'HT28-II.2-2',
      'HT28-III.1-5',
      'HT28-III.1-7',
      'HT28-III.2-5',
      'HT28-III.3.2-3',
      'HT28-III.3.2-4',
      'HT28-III.3.2-19',
      'HT28-III.3.2-20',
      'HT28-III.5-5',
      'HT28-III.5-6',
      'HT28-III.5-8',
      'HT28-III.5-9',
      'HT28-III.6-1',
      'HT28-III.6-2',
    ],
  ],
  [ofLocalities, ['HT28-III.1-6', 'HT28-III.1-8', 'HT28-III.3.1-1', 'HT28-III.3.1-12', 'HT28-III.3.1-13']],
  [ofAdvisers, ['HT28-III.1-11', 'HT28-IV.9-1']],
  [ofFront, ['HT28-III.1-24', 'HT28-III.1-25', 'HT28-III.2-13', 'HT28-III.2-14']],
  [
    ofProvince,
    [
      'HT28-III.4-13',
      'HT28-I.1-2',
      'HT28-III.3.1-11',
      'HT28-III.3.2-5',
      'HT28-III.3.2-6',
      'HT28-III.3.2-11',
      'HT28-III.3.2-12',
      'HT28-III.4-12',
      'HT28-III.6-5',
    ],
  ],
  [ofAdvisersBelowToo, ['HT28-III.3.2-26', 'HT28-III.4-2']],
  [
    ofInspectors,
    [
      'HT28-III.4-6',
      'HT28-III.4-3',
      'HT28-III.4-4',
      'HT28-III.4-5',
      'HT28-III.4-9',
      'HT28-III.4-10',
      'HT28-III.4-11',
    ],
  ],
  [ofWholeSystem, ['HT28-III.6-13', 'HT28-III.6-10', 'HT28-III.6-11', 'HT28-IV.9-3']],
  [
    ofOne(ORGANISATION),
    ['HT28-IV.2-1', 'HT28-IV.2-2', 'HT28-IV.2-3', 'HT28-IV.2-4', 'HT28-IV.2-5', 'HT28-IV.2-6'],
  ],
  [ofOne(INSPECTION), ['HT28-IV.3-1']],
  [ofEnding(MOBILISATION), ['HT28-IV.4-2']],
  [ofOne('ha-tinh/party-office'), ['HT28-IV.5-2', 'HT28-IV.5-3']],
  [
    ofEnding(COUNCIL_GROUP, 'ha-tinh/party-designated-committee-of-peoples-committee'),
    ['HT28-IV.6-1', 'HT28-IV.6-2'],
  ],
  [ofEnding(PARTY_GROUPS), ['HT28-IV.7-2', 'HT28-IV.7-4']],
  [directlyBelow, ['HT28-IV.8-1', 'HT28-IV.8-3', 'HT28-IV.8-6', 'HT28-IV.8-7', 'HT28-IV.8-8']],
  [ofHeads, ['HT28-II.2-9']],
  [ofReporters, ['HT28-III.6-14']],
  [ofGuides, ['HT28-III.1-9']],
  [
    ofEnding(COUNCIL_GROUP, PARTY_GROUPS, 'ha-tinh/party-designated-committee-of-peoples-committee'),
    ['HT28-III.3.1-2'],
  ],
  [ofVotes, ['HT28-III.3.2-23']],
  [ofOverseers, ['HT28-III.3.2-25']],
  [ofInspectionAlone, ['HT28-III.4-18', 'HT28-IV.3-3']],
];

/** "Hằng năm … có chương trình, kế hoạch phối hợp": of the authority, with its partners. */
const coordinationProgrammes: LawCase[] = [
  ...datedCases('HT28-II.2-8', AUTHORITY, '2025', { opensOn: '2025-01-01', dueOn: '2025-12-31' }),
  stranger('HT28-II.2-8', '2025-06-01'),
  stranger('HT28-II.2-8', '2025-06-01', COMMITTEE),
  stranger('HT28-II.2-8', '2025-06-01', FRONT),
];

/** "Kế hoạch tinh giản biên chế … hằng năm": a plan for each year. */
const payrollPlans: LawCase[] = [
  ...datedCases('HT28-III.3.1-14', AUTHORITY, '2025', { opensOn: '2025-01-01', dueOn: '2025-12-31' }),
  stranger('HT28-III.3.1-14', '2025-06-01'),
  stranger('HT28-III.3.1-14', '2025-06-01', COMMITTEE),
  stranger('HT28-III.3.1-14', '2025-06-01', STATE_INSPECTORS),
];

/** "Hàng năm", without a day: the end of the year, by our reading. */
const everyYear = (clause: string): LawCase[] => {
  const in2025 = ofDuty(clause, ORGANISATION, '2025');
  const in2023 = ofDuty(clause, ORGANISATION, '2023');
  return [
    in2025(
      'the day before the year',
      { on: '2024-12-31' },
      { status: 'not-yet', why: 'NOT_OPEN_YET', dueOn: '2025-12-31' },
    ),
    in2025(
      'the first day',
      { on: '2025-01-01' },
      { status: 'open', why: 'WINDOW_OPEN', dueOn: '2025-12-31', days: 364 },
    ),
    in2025(
      'fifteen days left',
      { on: '2025-12-16' },
      { status: 'open', why: 'WINDOW_OPEN', dueOn: '2025-12-31', days: 15 },
    ),
    in2025(
      'fourteen days left',
      { on: '2025-12-17' },
      { status: 'due-soon', why: 'DUE_SOON', dueOn: '2025-12-31', days: 14 },
    ),
    in2025(
      'the day before the last',
      { on: '2025-12-30' },
      { status: 'due-soon', why: 'DUE_SOON', dueOn: '2025-12-31', days: 1 },
    ),
    in2025(
      'the last day',
      { on: '2025-12-31' },
      { status: 'due-soon', why: 'DUE_SOON', dueOn: '2025-12-31', days: 0 },
    ),
    in2025(
      'nothing known in the new year',
      { on: '2026-01-01' },
      { status: 'undetermined', why: 'NO_DATA', dueOn: '2025-12-31' },
    ),
    in2025(
      'done on the last day',
      { on: '2026-01-01', done: ['2025-12-31'] },
      { status: 'done', why: 'PROOF_ON_TIME', dueOn: '2025-12-31' },
    ),
    in2025(
      'done in the new year for the old one',
      { on: '2026-01-20', done: [{ on: '2026-01-15', occurrence: '2025' }] },
      { status: 'done-late', why: 'PROOF_LATE', dueOn: '2025-12-31', days: 15 },
    ),
    in2025(
      'not done, by a register kept over the year',
      { on: '2026-01-01', kept: [{ from: '2025-01-01', to: '2025-12-31' }] },
      { status: 'overdue', why: 'SILENCE_IN_KEEPING_PERIOD', dueOn: '2025-12-31', days: 1 },
    ),
    in2025(
      'a register with a day missing proves nothing',
      { on: '2026-01-01', kept: [{ from: '2025-01-01', to: '2025-12-30' }] },
      { status: 'undetermined', why: 'NO_DATA', dueOn: '2025-12-31' },
    ),
    in2023(
      'in 2023 the programme may not have been issued yet',
      { on: '2023-12-31' },
      { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED', dueOn: '2023-12-31' },
    ),
    in2023(
      'what was done in 2023 counts all the same',
      { on: '2023-12-31', done: ['2023-12-20'] },
      { status: 'done', why: 'PROOF_ON_TIME' },
    ),
    in2023(
      'with a day of issue registered later, 2023 is asked',
      { on: '2023-12-31', issuedOn: '2023-02-01' },
      { status: 'due-soon', why: 'DUE_SOON', dueOn: '2023-12-31' },
    ),
    ofDuty(clause, ORGANISATION, '2022')(
      'and 2022 is not',
      { on: '2023-12-31', issuedOn: '2023-02-01' },
      { listed: false },
    ),
    stranger(clause, '2025-06-01', COMMITTEE),
  ];
};

/** What waits for an event and then has no last day, for a body that goes on. */
const onceItHappens = (clause: string, trigger: string, body: string): LawCase[] => {
  const event = { id: 'event-1', trigger: `${PROGRAMME}/${trigger}`, on: '2025-08-15' };
  const other = { ...event, trigger: `${PROGRAMME}/something-else` };
  const waiting = ofDuty(clause, body);
  const opened = ofDuty(clause, body, 'event-1');
  return [
    waiting(
      'nothing is registered that it waits for',
      { on: '2025-10-01' },
      { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED', dueOn: null },
    ),
    waiting(
      'the day before the event',
      { on: '2025-08-14', events: [event] },
      { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
    ),
    waiting(
      'another event',
      { on: '2025-10-01', events: [other] },
      { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
    ),
    opened(
      'the day of the event',
      { on: '2025-08-15', events: [event] },
      { status: 'open', why: 'NO_DEADLINE', dueOn: null, days: 0 },
    ),
    opened(
      'no day is set, so it is never late',
      { on: '2026-08-15', events: [event] },
      { status: 'open', why: 'NO_DEADLINE', days: 365 },
    ),
    opened(
      'done',
      { on: '2026-08-15', events: [event], done: ['2026-03-01'] },
      { status: 'done', why: 'PROOF_NO_DEADLINE' },
    ),
    opened(
      'not done, by a complete register: open, never overdue',
      { on: '2025-12-31', events: [event], kept: [{ from: '2025-08-15', to: '2025-12-31' }] },
      { status: 'open', why: 'NO_DEADLINE', days: 138 },
    ),
    stranger(clause, '2025-10-01'),
  ];
};

/** "Sau khi có văn bản của Trung ương", for the commission that goes on. */
const afterCentralPaper = (clause: string, topic: string): LawCase[] => [
  ...onceItHappens(clause, `central-document-on-${topic}`, ORGANISATION),
  stranger(clause, '2025-10-01', PROPAGANDA),
];

/** The same for a commission whose end is not recorded: only a day of issue registered later makes it open. */
const afterCentralPaperOf = (clause: string, body: string, topic: string): LawCase[] => {
  const paper = { id: 'central-1', trigger: `${PROGRAMME}/central-document-on-${topic}`, on: '2024-05-10' };
  const waiting = ofDuty(clause, body);
  const opened = ofDuty(clause, body, 'central-1');
  return [
    waiting(
      'whether the programme asks anything yet cannot be told',
      { on: '2024-10-01' },
      { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED', dueOn: null },
    ),
    waiting(
      'no central paper is registered',
      { on: '2024-10-01', issuedOn: '2023-02-01' },
      { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED', dueOn: null },
    ),
    waiting(
      'the day before the paper',
      { on: '2024-05-09', events: [paper], issuedOn: '2023-02-01' },
      { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
    ),
    waiting(
      'the one day on which both the programme and the commission are surely there',
      { on: '2025-02-02' },
      { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED' },
    ),
    opened(
      'the programme may not have been issued yet',
      { on: '2024-05-10', events: [paper] },
      { status: 'undetermined', why: 'DOCUMENT_FORCE_UNDETERMINED' },
    ),
    opened(
      'with a day of issue registered later it is open',
      { on: '2024-05-10', events: [paper], issuedOn: '2023-02-01' },
      { status: 'open', why: 'NO_DEADLINE', dueOn: null, days: 0 },
    ),
    opened(
      'not reviewed, by a complete register: open, never overdue',
      {
        on: '2024-12-31',
        events: [paper],
        issuedOn: '2023-02-01',
        kept: [{ from: '2024-05-10', to: '2024-12-31' }],
      },
      { status: 'open', why: 'NO_DEADLINE', days: 235 },
    ),
    opened(
      'reviewed',
      { on: '2024-12-31', events: [paper], done: ['2024-11-20'] },
      { status: 'done', why: 'PROOF_NO_DEADLINE' },
    ),
    waiting(
      'from 3/2/2025 the end of the commission is not recorded',
      { on: '2025-02-03' },
      { status: 'undetermined', why: 'BEARER_END_NOT_RECORDED' },
    ),
    stranger(clause, '2024-10-01', ORGANISATION),
  ];
};

const relation = (
  clause: string,
  kind: RelationCase['ask']['kind'],
  to: string,
  more: Partial<RelationCase['ask'] & RelationCase['expect']> = {},
): RelationCase => ({
  kind: 'relation',
  clause,
  name: `${kind} ${to}`,
  provenance: 'clause',
  ask: { from: more.from ?? PROGRAMME, kind, to },
  expect: { grade: more.grade ?? 'verified', lint: more.lint ?? ['CITED_TEXT_NOT_HELD'] },
});

/** Cited without a date by a programme without one: whether it had effect on the day of signing cannot be told. */
const UNDATED = ['BASIS_FORCE_UNKNOWN', 'CITED_TEXT_NOT_HELD'] as const;

const relations: LawCase[] = [
  relation('HT28-0-1', 'implements', 'party/28-nq-tw'),
  relation('HT28-I.2-4', 'based-on', 'ha-tinh/nq-dai-hoi-dang-bo-tinh-xix', { grade: 'inferred' }),
  relation('HT28-II.2-6', 'based-on', 'ha-tinh/03-nq-tu'),
  relation('HT28-II.2-10', 'based-on', 'party/11-qdi-tw'),
  relation('HT28-II.2-11', 'based-on', 'ha-tinh/657-qd-tu', { lint: UNDATED }),
  relation('HT28-III.1-26', 'implements', 'party/217-qd-tw'),
  relation('HT28-III.1-27', 'implements', 'party/218-qd-tw'),
  relation('HT28-III.2-9', 'implements', 'party/25-nq-tw'),
  relation('HT28-III.2-10', 'implements', 'party/23-qd-tw'),
  relation('HT28-III.2-11', 'implements', 'ha-tinh/269-qd-tu'),
  relation('HT28-III.2-11', 'concretises', 'party/23-qd-tw', {
    from: 'ha-tinh/269-qd-tu',
    grade: 'inferred',
  }),
  relation('HT28-III.3.1-3', 'implements', 'ha-tinh/07-nq-tu'),
  relation('HT28-III.3.2-10', 'implements', 'ha-tinh/12-nq-tu'),
  relation('HT28-III.4-15', 'implements', 'ha-tinh/23-ct-tu'),
  relation('HT28-III.4-16', 'implements', 'ha-tinh/quy-che-uy-ban-kiem-tra-xix', { lint: UNDATED }),
  relation('HT28-III.4-17', 'implements', 'ha-tinh/115-kh-tu'),
  relation('HT28-III.4-17', 'implements', 'party/34-kl-tw', { from: 'ha-tinh/115-kh-tu' }),
  relation('HT28-III.4-17', 'cites', 'party/34-kl-tw'),
  relation('HT28-III.5-2', 'implements', 'ha-tinh/890-qdi-tu'),
  relation('HT28-III.5-7', 'implements', 'party/213-qd-tw'),
  relation('HT28-IV.1-7', 'reviews', 'party/37-nq-tw'),
  relation('HT28-IV.2-8', 'reviews', 'party/08-qdi-tw'),
  relation('HT28-IV.2-9', 'reviews', 'party/101-qd-tw'),
  relation('HT28-IV.2-10', 'reviews', 'party/55-qd-tw'),
  relation('HT28-IV.2-11', 'reviews', 'ha-tinh/890-qdi-tu'),
  relation('HT28-IV.4-1', 'reviews', 'party/218-qd-tw'),
  relation('HT28-IV.8-4', 'based-on', 'party/21-kl-tw', { grade: 'inferred' }),
  relation('HT28-IV.8-5', 'based-on', 'ha-tinh/65-kh-tu', { grade: 'inferred' }),
  relation('HT28-IV.8-5', 'implements', 'party/21-kl-tw', { from: 'ha-tinh/65-kh-tu' }),
  relation('HT28-IV.9-2', 'implements', 'party/12-kh-tw'),
  relation('HT28-IV.9-2', 'implements', 'party/28-nq-tw', { from: 'party/12-kh-tw' }),
];

/** What the dated and the citing clauses of the programme mean, day by day. */
export const cases: readonly LawCase[] = [
  ...identity,
  ...relations,
  ...downTheLine('HT28-III.2-8'),
  ...cellsToo('HT28-III.2-8'),
  ...downTheLine('HT28-III.3.2-21'),
  ...cellsToo('HT28-III.3.2-21'),
  ...downTheLine('HT28-III.6-7'),
  stranger('HT28-III.6-7', '2025-02-02', CELLS),
  ...downTheLine('HT28-III.6-8'),
  stranger('HT28-III.6-8', '2025-02-02', CELLS),
  ...goesOn('HT28-IV.1-1', PROPAGANDA),
  ...endNotRecorded('HT28-IV.1-1', PROPAGANDA, '2025-02-02', '2025-02-03'),
  ...goesOn('HT28-IV.1-2', PROPAGANDA),
  ...endNotRecorded('HT28-IV.1-2', PROPAGANDA, '2025-02-02', '2025-02-03'),
  ...goesOn('HT28-IV.1-3', PROPAGANDA),
  ...endNotRecorded('HT28-IV.1-3', PROPAGANDA, '2025-02-02', '2025-02-03'),
  ...afterCentralPaperOf('HT28-IV.1-6', PROPAGANDA, '37-nq-tw'),
  ...afterCentralPaper('HT28-IV.2-7', 'exemplary-conduct'),
  ...everyYear('HT28-IV.2-12'),
  ...everyYear('HT28-IV.2-13'),
  ...everyYear('HT28-IV.2-14'),
  ...afterCentralPaper('HT28-IV.2-15', 'party-elections'),
  ...afterCentralPaperOf('HT28-IV.4-1', MOBILISATION, '218-qd-tw'),
  ...goesOn('HT28-IV.7-3', PARTY_GROUPS),
  ...endNotRecorded('HT28-IV.7-3', PARTY_GROUPS, '2025-02-02', '2025-02-03'),
  ...directlyBelow('HT28-IV.8-2'),
  ...directlyBelow('HT28-IV.8-9'),
  ...downTheLine('HT28-IV.9-4'),
  ...cellsToo('HT28-IV.9-4'),
  ...goingOn.flatMap(([of, clauses]) => clauses.flatMap(of)),
  ...payrollPlans,
  ...coordinationProgrammes,
  ...onceItHappens('HT28-III.1-3', 'important-draft', COMMITTEE),
  stranger('HT28-III.1-3', '2025-10-01', CELLS),
  ...onceItHappens('HT28-III.3.2-15', 'ground-for-replacement', COMMITTEE),
  stranger('HT28-III.3.2-15', '2025-10-01', ORGANISATION),
  ...figures,
  ...ruled,
  ...onceItHappens('HT28-III.4-7', 'signs-of-violation', COMMITTEE),
  stranger('HT28-III.4-7', '2025-10-01', ORGANISATION),
  ...onceItHappens('HT28-IV.3-2', 'signs-of-violation', INSPECTION),
  stranger('HT28-IV.3-2', '2025-10-01', COMMITTEE),
];
