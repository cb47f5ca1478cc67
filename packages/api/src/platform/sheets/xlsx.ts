import { type CellValue, fail, type Issue, issue, ok, type Result } from '@danvan/domain';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { bytesOf } from './bytes-of.js';
import { checkedGrid, type Grid, guarded, unguarded } from './grid.js';

const SHEET = 'Danvan';
const MOST_UNPACKED = 16 * 1_024 * 1_024;
const MOST_PARTS = 200;

/** A workbook of one sheet, all cells texts, so that no program reads a number, a day or a formula into them. */
export const writeXlsx = async (grid: Grid): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const row of grid)
    sheet.addRow(row.map(guarded)).eachCell({ includeEmpty: true }, (cell) => (cell.numFmt = '@'));
  sheet.getRow(1).font = { bold: true };
  return bytesOf(workbook);
};

/** What a file says that it unpacks to, before any of it is unpacked: a small file may hold a flood. */
const isModest = (bytes: Uint8Array): boolean => {
  let size = 0;
  let parts = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      parts += 1;
      return false;
    },
  });
  return parts > 0 && parts <= MOST_PARTS && size <= MOST_UNPACKED;
};

/** What a cell holds: a number as such, a day as its ISO text; undefined for a formula and for an error. */
export const typedCell = (value: ExcelJS.CellValue): CellValue | undefined => {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return value;
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return String(value.text);
  return undefined;
};

/** Opens a workbook; SHEET_UNREADABLE for anything that is no modest one. */
export const loadWorkbook = async (bytes: Uint8Array): Promise<Result<ExcelJS.Workbook>> => {
  try {
    if (!isModest(bytes)) return fail(issue('SHEET_UNREADABLE', ['content']));
    const workbook = new ExcelJS.Workbook();
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    await workbook.xlsx.load(copy);
    return ok(workbook);
  } catch {
    return fail(issue('SHEET_UNREADABLE', ['content']));
  }
};

/**
 * The cells of the first sheet. A formula is refused at its cell (SHEET_FORMULA): what it would come to is not known
 * here. SHEET_UNREADABLE for anything that is no modest workbook.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<Result<Grid>> => {
  const workbook = await loadWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const [sheet] = workbook.value.worksheets;
  if (sheet === undefined) return fail(issue('SHEET_UNREADABLE', ['content']));
  const issues: Issue[] = [];
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const value = typedCell(cell.value);
      if (value === undefined) issues.push(issue('SHEET_FORMULA', ['rows', number, column]));
      cells[column - 1] = unguarded(String(value ?? ''));
    });
    rows[number - 1] = cells;
  });
  if (issues.length > 0) return fail(...issues);
  const full = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
  return checkedGrid(full);
};
