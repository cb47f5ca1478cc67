import type { Result } from '@danvan/domain';
import {
  type Column,
  dayInWords,
  dayOfCell,
  fromGrid,
  type Grid,
  type NumberedRow,
  toGrid,
} from '../../platform/sheets/index.js';

/** A report as a sheet holds it. */
export interface ReportRow {
  readonly code: string;
  readonly body: string;
  readonly duty: string;
  readonly occurrence: string;
  readonly on: string;
  readonly documentRef: string;
  /** Figures by measure; null is "not known", a text one that is no number. */
  readonly figures: Readonly<Record<string, number | string | null>>;
  readonly narrative: Readonly<Record<string, string>>;
}

const FIXED = [
  { field: 'code', header: 'Mã', required: true },
  { field: 'body', header: 'Cơ quan', required: true },
  { field: 'duty', header: 'Nhiệm vụ', required: true },
  { field: 'occurrence', header: 'Kỳ', required: true },
  { field: 'on', header: 'Ngày gửi', required: true },
  { field: 'documentRef', header: 'Số, ký hiệu văn bản' },
] as const satisfies readonly Column<string>[];

/** Columns of which there are as many as reports ask for: `Số liệu [<measure>]`, `Phần [<part of the outline>]`. */
const ASKED = { figures: 'Số liệu', narrative: 'Phần' } as const;
type Asked = keyof typeof ASKED;

const NOT_KNOWN = 'chưa biết';

const columnOf = (asked: Asked, id: string): Column<string> => ({
  field: `${asked}.${id}`,
  header: `${ASKED[asked]} [${id}]`,
});

const askedIn = (header: string): Column<string>[] => {
  const text = header.normalize('NFC').trim();
  return (['figures', 'narrative'] as const).flatMap((asked) => {
    const [begin, end] = [`${ASKED[asked]} [`, ']'];
    return text.startsWith(begin) && text.endsWith(end)
      ? [columnOf(asked, text.slice(begin.length, -end.length))]
      : [];
  });
};

/** The columns of a sheet of reports as its headers have them. */
export const reportColumns = ([head = []]: Grid): readonly Column<string>[] => [
  ...FIXED,
  ...head.flatMap(askedIn),
];

/** As offices write a number: 1234,5. */
const figureText = (figure: number | string | null): string =>
  figure === null ? NOT_KNOWN : String(figure).replace('.', ',');

const NUMBER = /^\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;
/** 1.234 is a thousand and more to some and little more than one to others: it is not guessed. */
const AMBIGUOUS = /^\d{1,3}(?:\.\d{3})+$/;

const figureOf = (cell: string): number | string | null => {
  const text = cell.normalize('NFC').trim();
  if (text.toLowerCase() === NOT_KNOWN) return null;
  return NUMBER.test(text) && !AMBIGUOUS.test(text) ? Number(text.replace(',', '.')) : text;
};

/** Reports as offices read them, with a column for every figure and part that one of them gives. */
export const reportsToGrid = (rows: readonly ReportRow[]): Grid => {
  const idsOf = (asked: Asked): string[] =>
    [...new Set(rows.flatMap((row) => Object.keys(row[asked])))].sort();
  const columns = [
    ...FIXED,
    ...idsOf('figures').map((id) => columnOf('figures', id)),
    ...idsOf('narrative').map((id) => columnOf('narrative', id)),
  ];
  const cells = rows.map(
    ({ figures, narrative, on, ...row }): Record<string, string> => ({
      ...Object.fromEntries(columns.map(({ field }) => [field, ''])),
      ...row,
      on: dayInWords(on),
      ...Object.fromEntries(
        Object.entries(figures).map(([id, figure]) => [`figures.${id}`, figureText(figure)]),
      ),
      ...Object.fromEntries(Object.entries(narrative).map(([id, text]) => [`narrative.${id}`, text])),
    }),
  );
  return toGrid<string>(columns, cells);
};

/** The rows of a sheet of reports; an empty cell says nothing of a figure or a part. SHEET_COLUMN_MISSING as ever. */
export const reportsFromGrid = (
  grid: Grid,
): Result<readonly { readonly number: number; readonly row: ReportRow }[]> => {
  const columns = reportColumns(grid);
  const read = fromGrid<string>(columns, grid);
  return read.ok ? { ok: true, value: read.value.map((each) => reportOf(columns, each)) } : read;
};

const reportOf = (columns: readonly Column<string>[], { number, row }: NumberedRow<string>) => {
  const cell = (field: string): string => row[field] ?? '';
  const given = (asked: Asked): [id: string, text: string][] =>
    columns.flatMap(({ field }): [string, string][] =>
      field.startsWith(`${asked}.`) && cell(field).trim() !== ''
        ? [[field.slice(asked.length + 1), cell(field)]]
        : [],
    );
  const report: ReportRow = {
    code: cell('code').trim(),
    body: cell('body').trim(),
    duty: cell('duty').trim(),
    occurrence: cell('occurrence').trim(),
    on: dayOfCell(cell('on')),
    documentRef: cell('documentRef'),
    figures: Object.fromEntries(given('figures').map(([id, text]) => [id, figureOf(text)])),
    narrative: Object.fromEntries(given('narrative')),
  };
  return { number, row: report };
};
