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
export interface NumberedRow<F extends string> {
  readonly number: number;
  readonly row: SheetRowOf<F>;
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

const folded = (header: string): string => header.normalize('NFC').trim().toLowerCase();

/**
 * The rows by the names of their columns, in any order, without those that are empty; a column that a sheet leaves out
 * has empty cells. SHEET_COLUMN_MISSING for each that must be there.
 */
export const fromGrid = <F extends string>(
  columns: readonly Column<F>[],
  [head = [], ...rows]: Grid,
): Result<readonly NumberedRow<F>[]> => {
  const places = new Map(head.map((header, index) => [folded(header), index]));
  const placeOf = ({ header, aliases = [] }: Column<F>): number | undefined =>
    [header, ...aliases].flatMap((name) => places.get(folded(name)) ?? [])[0];
  const missing = columns.filter((column) => column.required && placeOf(column) === undefined);
  if (missing.length > 0)
    return fail(
      ...missing.map(({ header }) => issue('SHEET_COLUMN_MISSING', ['rows', 1], { column: header })),
    );
  return ok(
    rows.flatMap((cells, index): NumberedRow<F>[] => {
      if (cells.every((text) => text.trim() === '')) return [];
      const row = Object.fromEntries(
        columns.map((column) => [column.field, cells[placeOf(column) ?? -1] ?? '']),
      ) as SheetRowOf<F>;
      return [{ number: index + 2, row }];
    }),
  );
};
