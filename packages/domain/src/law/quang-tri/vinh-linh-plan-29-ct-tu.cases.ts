import { dutyCases, forceCase, type LawCase, relationCase } from '../../lawbook/index.js';

const PLAN = 'quang-tri/vinh-linh-plan-29-ct-tu';
const COMMITTEE = 'quang-tri/vinh-linh/party-committee';
const GRASSROOTS = 'quang-tri/vinh-linh/grassroots-party-committees';
const STANDING_BODY = 'quang-tri/vinh-linh/party-standing-body';
const PEOPLES_COMMITTEE = 'quang-tri/vinh-linh/peoples-committee';
const COMMUNES = 'quang-tri/vinh-linh/commune-peoples-committees';
const PROPAGANDA = 'quang-tri/vinh-linh/propaganda-commission';
const MOBILISATION = 'quang-tri/vinh-linh/mass-mobilisation-commission';
const PROVINCE = 'quang-tri/party-committee';

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

/** What the clauses of the plan mean on certain days. */
export const cases: readonly LawCase[] = [...relations, ...unscheduled, ...yearly];
