import { fail, issue, type Result } from '@danvan/domain';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { checkedGrid, type Grid, guarded, unguarded } from './grid.js';

/** With a mark at its beginning, by which spreadsheets know that it is UTF-8; lines end as RFC 4180 has it. */
export const writeCsv = (grid: Grid): Buffer =>
  Buffer.from(
    stringify(
      grid.map((row) => row.map(guarded)),
      { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n\t']|^\s|\s$/ },
    ),
  );

/** The cells of a file in UTF-8 with commas or semicolons; SHEET_UNREADABLE for anything else. */
export const readCsv = (bytes: Uint8Array): Result<Grid> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [head = ''] = text.split(/\r?\n/, 1);
    const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
    const rows: unknown = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    if (!Array.isArray(rows)) throw new Error('no rows');
    return checkedGrid(
      rows.map((row: unknown) => (Array.isArray(row) ? row.map((cell) => unguarded(String(cell))) : [])),
    );
  } catch {
    return fail(issue('SHEET_UNREADABLE', ['content']));
  }
};
