import { type AsOf, fail, type Issue, issue, ok, type Result } from '../../kernel/index.js';
import { message } from '../../messages/index.js';
import type { BodyKind, Registry } from '../../organisations/index.js';
import { EXACTNESS, type Exactness } from '../amount.js';
import type { Measure, MeasureId } from '../measure.js';
import type { NewObservation } from '../read-observation.js';
import { type CellValue, readNumber, readYesOrNo } from './read-number.js';
import { type NamedUnit, unitNamed } from './read-unit.js';

/** One row of figures as it stands in a file: what its cells hold, and its number there. */
export interface WorkbookCells {
  readonly number: number;
  /** The id of the body, or the official code of its place. */
  readonly code: string;
  /** The kind of organisation, which says whose figure it is where the code is that of a place. */
  readonly kind: string;
  readonly measure: string;
  readonly value: CellValue;
  readonly exactness: string;
  readonly step: CellValue;
  readonly estimated: string;
  readonly source: string;
  /** The version of the record that the file was made from; empty where nothing was recorded. */
  readonly version: CellValue;
}

/** A row whose cells could be read. */
export interface FilledRow {
  readonly number: number;
  readonly unit: NamedUnit;
  readonly measure: Measure;
  /** null for "chưa biết": the body says that it does not know. */
  readonly figure: Omit<NewObservation, 'body' | 'measure' | 'period'> | null;
  readonly expectedVersion: number | null;
}

export interface CellWorld {
  readonly registry: Registry;
  readonly kinds: readonly BodyKind[];
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  /** The last day of the period. */
  readonly closing: AsOf;
}

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** What "chưa biết" is written as in a sheet: not known, said by the body itself, which is no zero and no silence. */
export const isNotKnown = (cell: CellValue): boolean =>
  typeof cell === 'string' && ['chưa biết', 'không biết', 'không rõ', 'not known'].includes(folded(cell));

/** How a source writes a number, by its id or its words in either language; an empty cell is exact. */
const readExactness = (text: string): Result<Exactness> => {
  const given = folded(text);
  if (given === '') return ok('exact');
  const found = EXACTNESS.find((known) =>
    [known, message(`exactness.${known}`, {}, 'vi'), message(`exactness.${known}`, {}, 'en')].includes(given),
  );
  return found === undefined
    ? fail(issue('NOT_ONE_OF', [], { value: text.slice(0, 40), allowed: EXACTNESS_IN_WORDS }))
    : ok(found);
};

const EXACTNESS_IN_WORDS = EXACTNESS.map((each) => message(`exactness.${each}`, {}, 'vi')).join(', ');

const isVersion = (value: number): boolean => Number.isInteger(value) && value >= 1;

/**
 * Reads the cells of one row, all at once; null where no number was filled in, which says nothing about the figure.
 *
 * Issues, under the name of their cell: BODY_UNKNOWN, MEASURE_UNKNOWN, WORKBOOK_NUMBER_INVALID, VALUE_NOT_YES_OR_NO,
 * NOT_ONE_OF.
 */
export const readCells = (cells: WorkbookCells, world: CellWorld): Result<FilledRow | null> => {
  const { registry, kinds, measures, closing } = world;
  const issues: Issue[] = [];
  const at = <T>(field: keyof WorkbookCells, result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    issues.push(...result.issues.map((found) => ({ ...found, path: [field, ...found.path] })));
    return undefined;
  };
  const unit = unitNamed(registry, kinds, cells, closing);
  if (unit === null) issues.push(issue('BODY_UNKNOWN', ['code'], { body: cells.code.trim().slice(0, 80) }));
  const id = cells.measure.trim();
  const measure = measures.get(id as MeasureId);
  if (measure === undefined) issues.push(issue('MEASURE_UNKNOWN', ['measure'], { measure: id.slice(0, 80) }));
  const unknown = isNotKnown(cells.value);
  const value = unknown
    ? null
    : at(
        'value',
        measure?.unit === 'yes' ? readYesOrNo(cells.value) : readNumber(cells.value, measure?.decimals ?? 0),
      );
  const exactness = at('exactness', readExactness(cells.exactness));
  const step = at('step', readNumber(cells.step, 0));
  const estimated = at('estimated', readYesOrNo(cells.estimated));
  const version = at('version', readNumber(cells.version, 0));
  if (typeof version === 'number' && !isVersion(version))
    issues.push(issue('WORKBOOK_NUMBER_INVALID', ['version'], { value: String(version) }));
  if (issues.length > 0 || unit === null || measure === undefined) return fail(...issues);
  if (value === undefined || (value === null && !unknown)) return ok(null);
  const source = cells.source.trim();
  const expectedVersion = version ?? null;
  if (value === null) return ok({ number: cells.number, unit, measure, figure: null, expectedVersion });
  const figure = {
    value,
    ...(exactness === undefined || exactness === 'exact' ? {} : { exactness }),
    ...(typeof step === 'number' ? { step } : {}),
    ...(estimated === 1 ? { estimated: true } : {}),
    ...(source === '' ? {} : { source }),
  };
  return ok({ number: cells.number, unit, measure, figure, expectedVersion });
};
