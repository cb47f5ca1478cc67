import { fail, type Issue, issue, ok, type Result } from '@danvan/domain';

/** A sheet as texts: rows of cells, the first row the headers. */
export type Grid = readonly (readonly string[])[];

/** Rows that a file may have beside its headers, and cells that a row may have. */
export const MOST_SHEET_ROWS = 1_000;
const MOST_CELLS = 600;

const DANGEROUS = /^'*[=+\-@\t\r]/;

/**
 * A text that a spreadsheet takes for a formula gets an apostrophe, and so does one that would look as if it had one:
 * {@link unguarded} gives back what was there.
 */
export const guarded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

export const unguarded = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;

/** Rows without those that are empty at the end; or that there are too many. */
export const checkedGrid = (rows: Grid): Result<Grid> => {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  const kept = rows.slice(0, last + 1);
  const issues: Issue[] = [];
  if (kept.length === 0) issues.push(issue('SHEET_UNREADABLE', ['content']));
  if (kept.length > MOST_SHEET_ROWS + 1)
    issues.push(issue('SHEET_TOO_LONG', ['content'], { max: MOST_SHEET_ROWS }));
  if (kept.some((row) => row.length > MOST_CELLS)) issues.push(issue('SHEET_UNREADABLE', ['content']));
  return issues.length > 0 ? fail(...issues) : ok(kept);
};
