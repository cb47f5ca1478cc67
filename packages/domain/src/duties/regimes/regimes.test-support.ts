// An invented regime in the invented province: a half-year report of two cells, with cut-off, lock, outline, figures.
import {
  type AsOf,
  asOf,
  type BodyId,
  day,
  entry,
  legalBasis,
  period,
  toClauseId,
  words,
} from '../../kernel/index.js';
import type { Registry } from '../../organisations/index.js';
import {
  BLOC,
  CELL_A,
  CELL_B,
  dutyOf,
  GUIDE,
  lawOf,
  PROVINCE,
  registryOf,
  span,
} from '../invented-world.test-support.js';
import { type ExpectedReport, expectedReports, type RegimeLaw } from './expected-reports.js';
import type { ReportRegime } from './regime.js';
import {
  NO_REPORT_FACTS,
  type ReportExtension,
  type ReportFacts,
  type ReportLock,
  type ReportReturn,
  type ReportSubmission,
} from './report-facts.js';

export const REPORT = toClauseId('VH01-R');
const BASIS = legalBasis(GUIDE, 'IV', { clause: REPORT });

/** Every year by 10/7, on the first half; taken in for five days more. */
export const REGIME: ReportRegime = {
  duty: REPORT,
  document: GUIDE,
  basis: BASIS,
  name: words('Báo cáo sáu tháng', 'Six-month report'),
  about: 'first-half',
  cutOff: { kind: 'month-day', month: 6, day: 15, basis: BASIS, grade: 'verified' },
  lock: {
    kind: 'days-from-due',
    days: { id: 'lock', entries: [entry(5, period(day('2024-01-01')), BASIS, 'verified')] },
  },
  outline: [
    { id: 'results', words: words('Kết quả', 'Results') },
    { id: 'plans', words: words('Phương hướng', 'Plans') },
  ],
  figures: [
    { measure: 'models/registered', adds: true },
    { measure: 'models/best-rate', adds: false },
  ],
};

export const REPORT_DUTY = dutyOf(
  { kind: 'recurring', every: ['year'], due: { kind: 'by', month: 7, day: 10 } },
  {
    id: REPORT,
    basis: BASIS,
    kind: 'report',
    bearers: { by: 'name', bodies: [CELL_A, CELL_B] },
    addressees: [{ body: PROVINCE, through: BLOC }],
    proof: ['report'],
  },
);

export const LAW: RegimeLaw = { ...lawOf([REPORT_DUTY]), regimes: [REGIME] };

export const sent = (body: BodyId, on: string, more: Partial<ReportSubmission> = {}): ReportSubmission => ({
  id: `sent ${body} ${on}`,
  duty: REPORT,
  body,
  occurrence: '2024',
  on: day(on),
  ...more,
});

export const returned = (submission: string, on: string, more: Partial<ReportReturn> = {}): ReportReturn => ({
  id: `returned ${submission}`,
  submission,
  on: day(on),
  by: BLOC,
  reason: 'Thiếu số liệu.',
  ...more,
});

export const extended = (until: string, on: string, body?: BodyId): ReportExtension => ({
  id: `extended ${until}`,
  duty: REPORT,
  occurrence: '2024',
  ...(body === undefined ? {} : { body }),
  until: day(until),
  on: day(on),
  by: BLOC,
  document: '7-CV/ĐUK',
});

export const lockedOn = (on: string, body?: BodyId): ReportLock => ({
  id: `locked ${on}`,
  duty: REPORT,
  occurrence: '2024',
  ...(body === undefined ? {} : { body }),
  on: day(on),
  by: BLOC,
  reason: 'Đã tổng hợp.',
});

export const reportsOn = (
  on: string | AsOf,
  facts: Partial<ReportFacts> = {},
  registry: Registry = registryOf(),
  law: RegimeLaw = LAW,
): ExpectedReport[] =>
  expectedReports(
    law,
    registry,
    { ...NO_REPORT_FACTS, ...facts },
    { span: span('2024-01-01', '2024-12-31') },
    typeof on === 'string' ? asOf(day(on)) : on,
  );
