import { message } from '../../messages/index.js';
import type { BodyKind, Registry } from '../../organisations/index.js';
import type { WorkbookCells } from './read-cells.js';
import type { CellValue } from './read-number.js';
import type { Workbook, WorkbookRow } from './workbook.js';

/** What is written for a figure that the body itself says it does not know. */
const NOT_KNOWN = 'chưa biết';

/**
 * A row of a workbook as cells, in words of offices; `readWorkbook` gives back what was known. `version` is that of the
 * record, null where nothing was recorded.
 *
 * @example cellsOf(book, book.rows[0], version, world).value // 812
 */
export const cellsOf = (
  book: Workbook,
  row: WorkbookRow,
  version: number | null,
  { registry, kinds }: { readonly registry: Registry; readonly kinds: readonly BodyKind[] },
): Omit<WorkbookCells, 'number'> => {
  const kind = registry.bodies.get(row.body)?.kind ?? '';
  const { known, measure } = row;
  const exactness = known?.exactness ?? 'exact';
  return {
    code: row.body,
    kind: kinds.find(({ id }) => id === kind)?.words.vi ?? kind,
    measure: measure.id,
    value: shownIn(book, row),
    exactness: exactness === 'exact' ? '' : message(`exactness.${exactness}`, {}, 'vi'),
    step: known?.step ?? null,
    estimated: known?.estimated === true ? 'có' : '',
    source: known?.source ?? '',
    version,
  };
};

/** What was reported; else, of a figure of a report that was sent, what stands in the report. */
const shownIn = ({ report }: Workbook, { asks, known, measure }: WorkbookRow): CellValue => {
  if (known !== null) return measure.unit === 'yes' ? (known.value === 1 ? 'có' : 'không') : known.value;
  const sent = asks === 'report' ? report?.submission?.figures?.[measure.id] : undefined;
  return sent === null ? NOT_KNOWN : (sent ?? null);
};
