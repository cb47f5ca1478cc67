import { fail, issue, type Result } from '@danvan/domain';
import { enumOfIds } from '../enums.js';
import { readCsv, writeCsv } from './csv.js';
import type { Grid } from './grid.js';
import { readXlsx, writeXlsx } from './xlsx.js';

export const SHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export const SheetFormatEnum = enumOfIds('SheetFormat', SHEET_FORMATS, 'How a sheet is written.', (format) =>
  format === 'csv' ? 'Comma-separated text in UTF-8 (RFC 4180).' : 'A workbook of Office Open XML.',
);

export const MEDIA_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Bytes of a file that may come in: in base64 and with the rest it stays below what a request may have. */
export const MOST_FILE_BYTES = 180 * 1_024;

/** The bytes of a file as it came in, from base64; SHEET_TOO_LARGE beyond {@link MOST_FILE_BYTES}. */
export const fileBytes = (content: string): Result<Uint8Array> => {
  const bytes = Buffer.from(content, 'base64');
  return bytes.length > MOST_FILE_BYTES
    ? fail(issue('SHEET_TOO_LARGE', ['content'], { max: MOST_FILE_BYTES / 1_024 }))
    : { ok: true, value: bytes };
};

/** The cells of a file in base64: of its first sheet, where it is a workbook. */
export const readSheet = async (format: SheetFormat, content: string): Promise<Result<Grid>> => {
  const bytes = fileBytes(content);
  if (!bytes.ok) return bytes;
  return format === 'csv' ? readCsv(bytes.value) : readXlsx(bytes.value);
};

export const writeSheet = async (format: SheetFormat, grid: Grid): Promise<Buffer> =>
  format === 'csv' ? writeCsv(grid) : writeXlsx(grid);
