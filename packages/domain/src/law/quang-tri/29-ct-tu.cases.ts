import { dutyCases, forceCase, type LawCase, relationCase } from '../../lawbook/index.js';

const DIRECTIVE = 'quang-tri/29-ct-tu';
const PEOPLES_COMMITTEE = 'quang-tri/peoples-committee';
const MOBILISATION = 'quang-tri/mass-mobilisation-commission';
const ASSOCIATIONS = 'quang-tri/associations';
const DISTRICTS = 'quang-tri/district-party-committees';
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

/** What the clauses of the directive mean on certain days. */
export const cases: readonly LawCase[] = [...relations, ...unscheduled, ...yearly];
