// An invented form: a yearly report of two cells with one figure, and the targets of its document.
import type { ExpectedReport, ReportRegime, ReportSubmission } from '../../duties/index.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  dutyOf,
  GUIDE,
  PROVINCE,
} from '../../duties/invented-world.test-support.js';
import {
  type AsOf,
  asOf,
  type BodyId,
  day,
  entry,
  FIRST_DAY,
  legalBasis,
  period,
  type ReportingPeriod,
  type Result,
  toClauseId,
  words,
  yearPeriod,
} from '../../kernel/index.js';
import { BODY_KINDS, type Hierarchy, type Registry } from '../../organisations/index.js';
import { conditionMeasure } from '../condition.js';
import { ADMISSIONS, lawOf, measureOf, targetOf } from '../invented-figures.test-support.js';
import { type Indicator, toIndicatorId } from '../measure.js';
import type { Observation } from '../observation.js';
import type { WorkbookLaw } from './asked-rows.js';
import type { WorkbookCells } from './read-cells.js';
import type { WorkbookWorld } from './read-workbook.js';
import { type Workbook, workbookOf } from './workbook.js';
import { cellsOf } from './workbook-cells.js';

const REPORT = toClauseId('VH01-R');
const BASIS = legalBasis(GUIDE, 'IV', { clause: REPORT });
const EACH = { kind: 'each', every: 'year' } as const;
const CONDITION = { fact: 'van-hai/has-source', words: words('còn nguồn', 'still has a source') };

export const GROUPS = measureOf('van-hai/groups', { unit: 'organisation' });
export const HECTARES = measureOf('van-hai/hectares', { unit: 'work-item', decimals: 2 });
export const HAS_SOURCE = conditionMeasure(CONDITION);

const REGIME: ReportRegime = {
  duty: REPORT,
  document: GUIDE,
  basis: BASIS,
  name: words('Báo cáo năm', 'Yearly report'),
  about: 'occurrence',
  outline: [{ id: 'results', words: words('Kết quả', 'Results') }],
  figures: [{ measure: GROUPS.id, adds: true }],
};

const area: Indicator = {
  ...ADMISSIONS,
  id: toIndicatorId('van-hai/hectares'),
  numerator: { id: 'h', entries: [entry(HECTARES.id, period(FIRST_DAY), BASIS, 'verified')] },
};

const base = lawOf(
  targetOf({ time: EACH }),
  targetOf({ id: 'VH-2', indicator: ADMISSIONS.id, time: EACH, condition: CONDITION }),
  targetOf({ id: 'VH-3', indicator: area.id, time: EACH }),
  targetOf({ id: 'VH-4', indicator: ADMISSIONS.id, time: { kind: 'by-year-end', year: 2027 } }),
);

export const LAW: WorkbookLaw = {
  ...base,
  catalogue: {
    measures: new Map(
      [...base.catalogue.measures.values(), GROUPS, HECTARES, HAS_SOURCE].map((one) => [one.id, one]),
    ),
    indicators: new Map([...base.catalogue.indicators, [area.id, area]]),
  },
  duties: [
    dutyOf(
      { kind: 'recurring', every: ['year'], due: { kind: 'by', month: 12, day: 10 } },
      { id: REPORT, basis: BASIS, kind: 'report', bearers: { by: 'name', bodies: [CELL_A, CELL_B] } },
    ),
  ],
  regimes: [REGIME],
};

/** Cells that stand under the bloc, one after another of these ids. */
export const cellsUnder = (life: Parameters<typeof bodyOf>[1], ...ids: readonly string[]) =>
  ids.map((id) => bodyOf(id as BodyId, { parent: BLOC, ...life }));

/** What is expected of a cell, as far as a workbook looks at it. */
export const expectedOf = (submission: Partial<ReportSubmission> | null = null): ExpectedReport =>
  ({ occurrence: { key: '2025' }, submission }) as unknown as ExpectedReport;

export interface FormAsked {
  readonly registry: Registry;
  readonly body?: BodyId;
  readonly period?: ReportingPeriod;
  readonly observations?: readonly Observation[];
  readonly report?: ExpectedReport | null;
  readonly hierarchy?: Hierarchy;
  readonly regime?: string;
  readonly on?: AsOf;
}

export const ON = asOf(day('2026-02-01'));

export const formOf = ({
  registry,
  body = PROVINCE,
  period: asked = yearPeriod(2025),
  observations = [],
  report = null,
  hierarchy = 'party-leadership',
  regime = REPORT,
  on = ON,
}: FormAsked): Result<Workbook> =>
  workbookOf(
    LAW,
    registry,
    { observations },
    { regime: toClauseId(regime), body, period: asked, hierarchy },
    report,
    on,
  );

export const worldOf = (registry: Registry): WorkbookWorld => ({
  registry,
  kinds: BODY_KINDS,
  catalogue: LAW.catalogue,
  today: ON.on,
});

/** The whole form as it would be exported, row by row. */
export const rowsOfForm = (book: Workbook, registry: Registry): WorkbookCells[] =>
  book.rows.map((row, at) => ({
    number: at + 2,
    ...cellsOf(book, row, row.known === null ? null : 3, { registry, kinds: BODY_KINDS }),
  }));
