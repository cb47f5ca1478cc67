import { type AsOf, fail, type Issue, issue, ok, type Result } from '../../kernel/index.js';
import type { BodyKind } from '../../organisations/index.js';
import { closingDay } from '../figure.js';
import type { Measure } from '../measure.js';
import { type NewObservation, type ObservationWorld, readObservation } from '../read-observation.js';
import { type FilledRow, readCells, type WorkbookCells } from './read-cells.js';
import { inCell, landRows } from './read-landed-rows.js';
import { labelOf } from './read-landing.js';
import type { Workbook } from './workbook.js';

/** What a filled-in workbook is held against. */
export interface WorkbookWorld extends ObservationWorld {
  readonly kinds: readonly BodyKind[];
}

/** A figure that was filled in, as it is recorded, with the rows that say it. */
export interface FilledFigure {
  /** The first of `rows`: where what is wrong with it stands. */
  readonly row: number;
  readonly rows: readonly number[];
  readonly value: NewObservation;
  /** The version of the record that the file was made from. */
  readonly expectedVersion: number | null;
}

/** What a filled-in workbook says. */
export interface FilledWorkbook {
  readonly figures: readonly FilledFigure[];
  /** Figures of the report by measure; null where the body says that it does not know. */
  readonly reported: Readonly<Record<string, number | null>>;
}

/**
 * Reads the rows of a filled-in workbook, all of them before anything is decided. An empty number says nothing; a row
 * of a unit that ended goes to its successor where all of it did, and is otherwise wrong with the successors named.
 *
 * Issues by row and cell (`['figures', 7, 'value']`): those of `readCells`, `landRows` and `readObservation`,
 * WORKBOOK_ROW_NOT_ASKED, OBSERVATION_TWICE, WORKBOOK_NOT_KNOWN_NOT_ASKED ("chưa biết" of a figure of no report),
 * WORKBOOK_REPORT_FIGURE_NOT_EXACT.
 *
 * @example readWorkbook(workbook, rows, world, asOf).ok // true
 */
export const readWorkbook = (
  book: Workbook,
  rows: readonly WorkbookCells[],
  world: WorkbookWorld,
  asOf: AsOf,
): Result<FilledWorkbook> => {
  const { registry, kinds, catalogue } = world;
  const { period } = book;
  const closing: AsOf = { on: closingDay(period), knownOn: asOf.knownOn };
  const issues: Issue[] = [];
  const filled: FilledRow[] = [];
  for (const cells of rows) {
    const read = readCells(cells, { registry, kinds, measures: catalogue.measures, closing });
    if (!read.ok) issues.push(...inCell(cells.number, 'code', read.issues));
    else if (read.value !== null) filled.push(read.value);
  }
  const landed = landRows(registry, filled, period, asOf.knownOn);
  issues.push(...landed.issues);
  const asked = new Map(book.rows.map((row) => [`${row.body} ${row.measure.id}`, row.asks]));
  const seen = new Set<string>();
  const figures: FilledFigure[] = [];
  const reported: Record<string, number | null> = {};
  for (const { rows: numbers, body, measure, figure, expectedVersion } of landed.figures) {
    const [row = 0] = numbers;
    const key = `${body} ${measure.id}`;
    const asks = asked.get(key);
    const wrong: Issue[] = [];
    if (asks === undefined)
      wrong.push(
        issue('WORKBOOK_ROW_NOT_ASKED', ['measure'], {
          body: labelOf(registry, 'body', body, closing),
          measure: measure.id,
        }),
      );
    if (seen.has(key)) wrong.push(issue('OBSERVATION_TWICE'));
    seen.add(key);
    if (asks === 'report') wrong.push(...checkReported(measure, figure));
    else if (figure === null) wrong.push(issue('WORKBOOK_NOT_KNOWN_NOT_ASKED', ['value']));
    const read =
      figure === null
        ? null
        : readObservation({ body, measure: measure.id, period: period.key, ...figure }, world);
    if (read !== null && !read.ok) wrong.push(...read.issues.map(inTermsOfCells));
    issues.push(...inCell(row, 'code', wrong));
    if (wrong.length > 0) continue;
    if (asks === 'report') reported[measure.id] = figure?.value ?? null;
    if (read?.ok) figures.push({ row, rows: numbers, value: read.value, expectedVersion });
  }
  return issues.length > 0 ? fail(...issues) : ok({ figures, reported });
};

/** A report gives plain numbers: one that is only bounded cannot stand in it. */
const checkReported = ({ id }: Measure, figure: FilledRow['figure']): Issue[] =>
  figure?.exactness === undefined
    ? []
    : [issue('WORKBOOK_REPORT_FIGURE_NOT_EXACT', ['exactness'], { measure: id })];

/** The body stands in the cell of the code, the period in no cell of the row. */
const inTermsOfCells = (found: Issue): Issue => {
  const [field] = found.path;
  return field === 'body' || field === 'period' ? { ...found, path: ['code'] } : found;
};
