import { fail, type Issue, issue, ok, type Result } from '@danvan/domain';
import type { Grid } from './grid.js';

/** A column of a sheet: what its header says, which field it holds, and whether a sheet must have it. */
export interface Column<F extends string> {
  readonly field: F;
  readonly header: string;
  /** Other headers that a file may have for it; one that is written has `header`. */
  readonly aliases?: readonly string[];
  readonly required?: boolean;
}

export type SheetRowOf<F extends string> = Readonly<Record<F, string>>;

/** A row as it stands in the file: its number there, counted from 1 with the headers. */
export interface NumberedRow<F extends string, C = string> {
  readonly number: number;
  readonly row: Readonly<Record<F, C>>;
}

/** Where a field of a row stands in the file, for an issue: `['rows', 12, 'Ngày']`; an unknown field as it is called. */
export const cellOf = (columns: readonly Column<string>[], number: number, field: string): Issue['path'] => [
  'rows',
  number,
  columns.find((column) => column.field === field)?.header ?? field,
];

/** Rows under their headers, in the order of the columns. */
export const toGrid = <F extends string>(
  columns: readonly Column<F>[],
  rows: readonly SheetRowOf<F>[],
): Grid => [
  columns.map(({ header }) => header),
  ...rows.map((row) => columns.map(({ field }) => row[field])),
];

const folded = (header: unknown): string =>
  String(header ?? '')
    .normalize('NFC')
    .trim()
    .toLowerCase();

/**
 * The rows under their headers, in any order, without those that are empty; a column that a sheet leaves out has empty
 * cells, and so has a row that is too short. SHEET_COLUMN_MISSING for each that must be there, SHEET_COLUMN_TWICE for each
 * that stands there more than once, under whichever of its headers.
 */
export const rowsUnder = <F extends string, C>(
  columns: readonly Column<F>[],
  [head = [], ...rows]: readonly (readonly C[])[],
  empty: C,
): Result<readonly NumberedRow<F, C>[]> => {
  const places = new Map(head.map((header, index) => [folded(header), index]));
  const placeOf = ({ header, aliases = [] }: Column<F>): number | undefined =>
    [header, ...aliases].flatMap((name) => places.get(folded(name)) ?? [])[0];
  const missing = columns.filter((column) => column.required && placeOf(column) === undefined);
  // of two columns for one field nobody could tell which is meant
  const heads = head.map(folded);
  const twice = columns.filter(({ header, aliases = [] }) => {
    const names = new Set([header, ...aliases].map(folded));
    return heads.filter((name) => names.has(name)).length > 1;
  });
  if (missing.length + twice.length > 0)
    return fail(
      ...missing.map(({ header }) => issue('SHEET_COLUMN_MISSING', ['rows', 1], { column: header })),
      ...twice.map(({ header }) => issue('SHEET_COLUMN_TWICE', ['rows', 1], { column: header })),
    );
  return ok(
    rows.flatMap((cells, index): NumberedRow<F, C>[] => {
      if (cells.every((cell) => folded(cell) === '')) return [];
      const row = Object.fromEntries(
        columns.map((column) => [column.field, cells[placeOf(column) ?? -1] ?? empty]),
      ) as Readonly<Record<F, C>>;
      return [{ number: index + 2, row }];
    }),
  );
};

/** The same of a sheet of texts. */
export const fromGrid = <F extends string>(
  columns: readonly Column<F>[],
  grid: Grid,
): Result<readonly NumberedRow<F>[]> => rowsUnder(columns, grid, '');
