import { type CellValue, fail, type Issue, issue, ok, type Result } from '@danvan/domain';
import ExcelJS from 'exceljs';
import { bytesOf } from './bytes-of.js';
import { guarded, MOST_SHEET_ROWS, unguarded } from './grid.js';
import { loadWorkbook, typedCell } from './xlsx.js';

/** A cell of a book: what it holds, and how it is to be used. */
export interface BookCell {
  readonly value: CellValue;
  /** Whether somebody is to fill it in; all others are locked and look so. */
  readonly input?: true;
  /** What may be chosen; anything else may still be typed, and is told of when the file comes back. */
  readonly choices?: readonly string[];
  /** Of a number: how many decimals it shows. Without it the cell is a text. */
  readonly decimals?: number;
}

export interface BookColumn {
  readonly header: string;
  /** In characters, as spreadsheets count it. */
  readonly width: number;
  readonly wrap?: true;
}

/** A sheet of a book: a table under one line of headers, which stays in sight. */
export interface BookSheet {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly (readonly BookCell[])[];
}

const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const HEADER = fill('FFD9E2F3');
const INPUT = fill('FFFFF8DC');
const LOCKED = fill('FFF2F2F2');
const EDGE: ExcelJS.Border = { style: 'thin', color: { argb: 'FFBFBFBF' } };
const EDGES: Partial<ExcelJS.Borders> = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };

/** A choice with a comma or a quotation mark would be two in the list of a cell. */
const asList = (choices: readonly string[]): string => `"${choices.join(',')}"`;

const formatOf = ({ decimals }: BookCell): string =>
  decimals === undefined ? '@' : decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;

const putCell = (into: ExcelJS.Cell, cell: BookCell, wrap: boolean): void => {
  into.value = typeof cell.value === 'string' ? guarded(cell.value) : cell.value;
  into.numFmt = formatOf(cell);
  into.border = EDGES;
  into.fill = cell.input ? INPUT : LOCKED;
  into.protection = { locked: cell.input !== true };
  into.alignment = { vertical: 'top', wrapText: wrap };
  if (cell.choices)
    into.dataValidation = { type: 'list', allowBlank: true, formulae: [asList(cell.choices)] };
};

/** Locked against slips of the hand and no more: there is no password. */
const PROTECTION: Partial<ExcelJS.WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

/** A workbook whose cells to be filled in are light yellow and open, and all others grey and locked. */
export const writeBook = async (sheets: readonly BookSheet[]): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ width }) => ({ width }));
    const head = sheet.addRow(columns.map(({ header }) => header));
    head.font = { bold: true };
    head.eachCell((cell) => {
      cell.fill = HEADER;
      cell.border = EDGES;
      cell.alignment = { vertical: 'middle', wrapText: true };
    });
    for (const row of rows) {
      const line = sheet.addRow([]);
      for (const [at, cell] of row.entries()) putCell(line.getCell(at + 1), cell, columns[at]?.wrap === true);
    }
    await sheet.protect('', PROTECTION);
  }
  return bytesOf(workbook);
};

/** The cells of one sheet, numbers as numbers, the headers first. */
export type ReadSheet = readonly (readonly CellValue[])[];

/**
 * The sheets of a workbook by their names. A formula is refused at its cell, `[sheet, row, column]` (SHEET_FORMULA);
 * SHEET_UNREADABLE for what is no modest workbook, SHEET_TOO_LONG for one with too many rows.
 */
export const readBook = async (bytes: Uint8Array): Promise<Result<ReadonlyMap<string, ReadSheet>>> => {
  const workbook = await loadWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const issues: Issue[] = [];
  const sheets = new Map<string, ReadSheet>();
  for (const sheet of workbook.value.worksheets) {
    const rows: CellValue[][] = [];
    sheet.eachRow((row, number) => {
      const cells: CellValue[] = [];
      row.eachCell((cell, column) => {
        const value = typedCell(cell.value);
        if (value === undefined) issues.push(issue('SHEET_FORMULA', [sheet.name, number, column]));
        cells[column - 1] = typeof value === 'string' ? unguarded(value) : (value ?? null);
      });
      rows[number - 1] = Array.from(cells, (cell) => cell ?? null);
    });
    if (rows.length > MOST_SHEET_ROWS + 1)
      return fail(issue('SHEET_TOO_LONG', ['content'], { max: MOST_SHEET_ROWS }));
    sheets.set(
      sheet.name,
      Array.from(rows, (row) => row ?? []),
    );
  }
  return issues.length > 0 ? fail(...issues) : ok(sheets);
};
