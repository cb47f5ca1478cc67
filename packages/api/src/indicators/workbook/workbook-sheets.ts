import { type CellValue, fail, type Issue, issue, ok, type Result, type WorkbookCells } from '@danvan/domain';
import {
  type BookCell,
  type BookColumn,
  type BookSheet,
  type Column,
  type ReadSheet,
  rowsUnder,
} from '../../platform/sheets/index.js';

export const INFO_SHEET = 'Thông tin';
export const FIGURE_SHEET = 'Số liệu';
export const PART_SHEET = 'Nội dung';

/** The lines of the first sheet: what the form is, and what is said of the report as a whole. */
export const INFO_LINES = {
  name: 'Chế độ báo cáo',
  document: 'Văn bản',
  provision: 'Điều khoản',
  bodyName: 'Cơ quan',
  periodName: 'Kỳ báo cáo',
  cutOff: 'Ngày chốt số liệu',
  dueOn: 'Hạn gửi',
  listed: 'Diện báo cáo',
  guide: 'Cách ghi',
  sentOn: 'Ngày gửi báo cáo',
  documentRef: 'Số, ký hiệu báo cáo',
  regime: 'Mã chế độ',
  body: 'Mã cơ quan',
  period: 'Mã kỳ',
  hierarchy: 'Cây tổ chức',
  version: 'Phiên bản biểu',
  reportVersion: 'Phiên bản báo cáo',
} as const;
export type InfoField = keyof typeof INFO_LINES;

/** Lines without which a file is no workbook of ours. */
const NEEDED: readonly InfoField[] = ['regime', 'body', 'period', 'hierarchy', 'version'];
/** Lines that somebody fills in. */
const FILLED: readonly InfoField[] = ['sentOn', 'documentRef'];

const INFO_COLUMNS: readonly BookColumn[] = [
  { header: 'Mục', width: 24 },
  { header: 'Giá trị', width: 90, wrap: true },
];

type FigureField = Exclude<keyof WorkbookCells, 'number'>;
/** What a row shows beside what it is read by. */
type ShownField = 'bodyName' | 'level' | 'unitCode' | 'measureName' | 'unit' | 'asks';

export const FIGURE_COLUMNS = [
  { field: 'code', header: 'Mã cơ quan', width: 30, required: true },
  { field: 'bodyName', header: 'Cơ quan', width: 40, wrap: true },
  { field: 'level', header: 'Cấp', width: 12 },
  { field: 'kind', header: 'Loại tổ chức', width: 22 },
  { field: 'unitCode', header: 'Mã đơn vị hành chính', width: 12 },
  { field: 'measure', header: 'Mã số liệu', width: 30, required: true },
  { field: 'measureName', header: 'Số liệu', width: 48, wrap: true },
  { field: 'unit', header: 'Đơn vị tính', width: 16 },
  { field: 'asks', header: 'Dùng cho', width: 16 },
  { field: 'value', header: 'Giá trị', width: 14, required: true, input: true },
  { field: 'exactness', header: 'Cách ghi số', width: 13, input: true },
  { field: 'step', header: 'Làm tròn đến', width: 13, input: true },
  { field: 'estimated', header: 'Ước tính', width: 10, input: true },
  { field: 'source', header: 'Nguồn', width: 34, wrap: true, input: true },
  { field: 'version', header: 'Phiên bản', width: 10 },
] as const satisfies readonly (Column<FigureField | ShownField> &
  Omit<BookColumn, 'header'> & { input?: true })[];

const PART_COLUMNS = [
  { field: 'part', header: 'Mã phần', width: 16, required: true },
  { field: 'name', header: 'Phần', width: 40, wrap: true },
  { field: 'text', header: 'Nội dung', width: 100, required: true, wrap: true, input: true },
] as const;

/** A row of figures as it is shown, with what may be chosen and how numbers look. */
export interface FigureLine {
  readonly cells: Readonly<Record<FigureField | ShownField, CellValue>>;
  readonly decimals: number;
  readonly isYesOrNo: boolean;
}

export interface PartLine {
  readonly part: string;
  readonly name: string;
  readonly text: string;
}

const EXACTNESS_CHOICES = ['chính xác', 'làm tròn', 'hơn', 'gần'];

const figureCell = (
  { cells, decimals, isYesOrNo }: FigureLine,
  field: FigureField | ShownField,
): BookCell => {
  const value = cells[field];
  if (field === 'value')
    return isYesOrNo ? { value, input: true, choices: ['có', 'không'] } : { value, input: true, decimals };
  if (field === 'exactness') return { value, input: true, choices: EXACTNESS_CHOICES };
  if (field === 'step') return { value, input: true, decimals: 0 };
  if (field === 'estimated') return { value, input: true, choices: ['có'] };
  if (field === 'source') return { value, input: true };
  return field === 'version' ? { value, decimals: 0 } : { value };
};

/** The sheets of a workbook; only who is to report says when it did, and only an outline has a sheet of text. */
export const toSheets = (
  info: Readonly<Record<InfoField, CellValue>>,
  figures: readonly FigureLine[],
  parts: readonly PartLine[],
  isReporter: boolean,
): BookSheet[] => [
  {
    name: INFO_SHEET,
    columns: INFO_COLUMNS,
    rows: (Object.keys(INFO_LINES) as InfoField[]).map((field) => [
      { value: INFO_LINES[field] },
      { value: info[field], ...(isReporter && FILLED.includes(field) ? { input: true } : {}) },
    ]),
  },
  {
    name: FIGURE_SHEET,
    columns: FIGURE_COLUMNS,
    rows: figures.map((line) => FIGURE_COLUMNS.map(({ field }) => figureCell(line, field))),
  },
  ...(parts.length === 0
    ? []
    : [
        {
          name: PART_SHEET,
          columns: PART_COLUMNS,
          rows: parts.map(({ part, name, text }): BookCell[] => [
            { value: part },
            { value: name },
            { value: text, input: true },
          ]),
        },
      ]),
];

/** Where a field of a row stands in a file: `['Số liệu', 7, 'Giá trị']`. */
export const figurePath = (number: number, field: string): Issue['path'] => [
  FIGURE_SHEET,
  number,
  FIGURE_COLUMNS.find((column) => column.field === field)?.header ?? field,
];

export const infoPath = (field: InfoField): Issue['path'] => [INFO_SHEET, INFO_LINES[field]];

export const partPath = (number: number): Issue['path'] => [PART_SHEET, number, 'Nội dung'];

/** What a file holds, before any of it is judged. */
export interface WorkbookFile {
  readonly info: Readonly<Partial<Record<InfoField, string>>>;
  readonly figures: readonly WorkbookCells[];
  readonly parts: readonly { readonly number: number; readonly part: string; readonly text: string }[];
}

const textOf = (cell: CellValue): string => (cell === null ? '' : String(cell)).trim();

const inSheet = <T>(name: string, result: Result<T>): Result<T> =>
  result.ok
    ? result
    : fail(...result.issues.map((found) => ({ ...found, path: [name, ...found.path.slice(1)] })));

/** WORKBOOK_NOT_A_WORKBOOK for a file that no export made, SHEET_COLUMN_MISSING for a column that somebody took out. */
export const fromSheets = (sheets: ReadonlyMap<string, ReadSheet>): Result<WorkbookFile> => {
  const info = readInfo(sheets.get(INFO_SHEET) ?? []);
  const absent = [INFO_SHEET, FIGURE_SHEET].filter((name) => !sheets.has(name));
  const lines = NEEDED.filter((field) => (info[field] ?? '') === '');
  if (absent.length > 0 || lines.length > 0)
    return fail(
      issue('WORKBOOK_NOT_A_WORKBOOK', ['content'], {
        sheet: absent[0] ?? INFO_SHEET,
        line: lines[0] === undefined ? null : INFO_LINES[lines[0]],
      }),
    );
  const figures = inSheet(
    FIGURE_SHEET,
    rowsUnder<FigureField | ShownField, CellValue>(FIGURE_COLUMNS, sheets.get(FIGURE_SHEET) ?? [], null),
  );
  const parts = sheets.has(PART_SHEET)
    ? inSheet(
        PART_SHEET,
        rowsUnder<'part' | 'name' | 'text', CellValue>(PART_COLUMNS, sheets.get(PART_SHEET) ?? [], null),
      )
    : ok([]);
  if (!figures.ok || !parts.ok)
    return fail(...(figures.ok ? [] : figures.issues), ...(parts.ok ? [] : parts.issues));
  return ok({
    info,
    figures: figures.value.map(({ number, row }) => ({
      number,
      ...{ code: textOf(row.code), kind: textOf(row.kind), measure: textOf(row.measure), value: row.value },
      ...{ exactness: textOf(row.exactness), step: row.step, estimated: textOf(row.estimated) },
      ...{ source: textOf(row.source), version: row.version },
    })),
    parts: parts.value.map(({ number, row }) => ({
      number,
      ...{ part: textOf(row.part), text: textOf(row.text) },
    })),
  });
};

const readInfo = (sheet: ReadSheet): WorkbookFile['info'] => {
  const folded = (text: string): string => text.normalize('NFC').toLowerCase();
  const given = new Map(sheet.map(([label = null, value = null]) => [folded(textOf(label)), textOf(value)]));
  return Object.fromEntries(
    Object.entries(INFO_LINES).flatMap(([field, label]) => {
      const value = given.get(folded(label));
      return value === undefined ? [] : [[field, value]];
    }),
  );
};
