import { fail, type Issue, issue, message, ok, PROOF_KINDS, type Result } from '@danvan/domain';
import type { Grid } from './grid.js';

/** The columns of a sheet of activities, in their order: what each is called, and which field it holds. */
export const COLUMNS = [
  { field: 'code', header: 'Mã' },
  { field: 'body', header: 'Cơ quan' },
  { field: 'duty', header: 'Nhiệm vụ' },
  { field: 'on', header: 'Ngày' },
  { field: 'kind', header: 'Loại' },
  { field: 'title', header: 'Nội dung' },
  { field: 'documentRef', header: 'Số, ký hiệu văn bản' },
  { field: 'occurrence', header: 'Kỳ' },
] as const;

export type SheetField = (typeof COLUMNS)[number]['field'];
export type SheetRow = Readonly<Record<SheetField, string>>;

const REQUIRED: readonly SheetField[] = ['code', 'body', 'duty', 'on', 'kind', 'title'];

export const headerOf = (field: string): string =>
  COLUMNS.find((column) => column.field === field)?.header ?? field;

const kindWords = new Map(PROOF_KINDS.map((kind) => [message(`proof.${kind}`, {}, 'vi'), String(kind)]));

/** `2024-10-31` as offices write it: 31/10/2024. */
const dayInWords = (day: string): string => day.split('-').reverse().join('/');

/** A day written either way; anything else stays as it is, for the domain to refuse. */
const dayOf = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return year === undefined ? text.trim() : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
};

export const toGrid = (rows: readonly SheetRow[]): Grid => [
  COLUMNS.map(({ header }) => header),
  ...rows.map((row) =>
    COLUMNS.map(({ field }) => {
      if (field === 'on') return dayInWords(row.on);
      if (field === 'kind') return [...kindWords].find(([, kind]) => kind === row.kind)?.[0] ?? row.kind;
      return row[field];
    }),
  ),
];

/** A row as it stands in the file: its number there, counted from 1 with the headers. */
export interface NumberedRow {
  readonly number: number;
  readonly row: SheetRow;
}

/** The rows by the names of their columns, in any order; SHEET_COLUMN_MISSING for each that must be there. */
export const fromGrid = ([head = [], ...rows]: Grid): Result<readonly NumberedRow[]> => {
  const places = new Map(head.map((header, index) => [header.normalize('NFC').trim().toLowerCase(), index]));
  const placeOf = (field: SheetField): number | undefined => places.get(headerOf(field).toLowerCase());
  const issues: Issue[] = REQUIRED.filter((field) => placeOf(field) === undefined).map((field) =>
    issue('SHEET_COLUMN_MISSING', ['rows', 1], { column: headerOf(field) }),
  );
  if (issues.length > 0) return fail(...issues);
  const cell = (row: readonly string[], field: SheetField): string => row[placeOf(field) ?? -1] ?? '';
  return ok(
    rows.flatMap((row, index): NumberedRow[] => {
      if (row.every((text) => text.trim() === '')) return [];
      const kind = cell(row, 'kind').normalize('NFC').trim();
      return [
        {
          number: index + 2,
          row: {
            code: cell(row, 'code').trim(),
            body: cell(row, 'body').trim(),
            duty: cell(row, 'duty').trim(),
            on: dayOf(cell(row, 'on')),
            kind: kindWords.get(kind) ?? kind,
            title: cell(row, 'title'),
            documentRef: cell(row, 'documentRef'),
            occurrence: cell(row, 'occurrence').trim(),
          },
        },
      ];
    }),
  );
};
