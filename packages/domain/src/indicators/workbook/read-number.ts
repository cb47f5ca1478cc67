import { fail, issue, ok, type Result } from '../../kernel/index.js';

/** What a cell holds: a number as such, or a text; an empty one is null. */
export type CellValue = string | number | null;

const WHOLE = /^\d+$/;
/** 1.234.567 and 1 234 567, as offices write thousands. */
const THOUSANDS = /^\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const COMMA = /^\d+,\d+$/;
const POINT = /^\d+\.\d+$/;

/**
 * The number in a cell; null for an empty one, which says "not reported" and never zero. A text is read as offices
 * write numbers: a point or a space between thousands, a comma before decimals, and a point before decimals where it
 * cannot stand between thousands.
 *
 * Issue: WORKBOOK_NUMBER_INVALID, also for "1.234" of a measure with three decimals or more, which can be read two ways.
 *
 * @example readNumber('1.234,5', 1) // { ok: true, value: 1234.5 }
 */
export const readNumber = (cell: CellValue, decimals: number): Result<number | null> => {
  if (cell === null) return ok(null);
  if (typeof cell === 'number') return Number.isFinite(cell) ? ok(cell) : invalid(String(cell));
  const text = cell.replace(/[\u00A0\u2007\u202F]/g, ' ').trim();
  if (text === '') return ok(null);
  const isThousands = THOUSANDS.test(text);
  if (isThousands && decimals >= 3 && /^\d{1,3}\.\d{3}$/.test(text)) return invalid(text);
  if (WHOLE.test(text) || (POINT.test(text) && !isThousands)) return ok(Number(text));
  if (isThousands || COMMA.test(text)) return ok(Number(text.replace(/[. ]/g, '').replace(',', '.')));
  return invalid(text);
};

const invalid = (text: string): Result<never> =>
  fail(issue('WORKBOOK_NUMBER_INVALID', [], { value: text.slice(0, 40) }));

const YES = new Set(['có', 'co', 'x', 'yes', '1']);
const NO = new Set(['không', 'khong', 'no', '0']);

/** Yes or no in a cell, as 1 or 0; null for an empty one. Issue: VALUE_NOT_YES_OR_NO. */
export const readYesOrNo = (cell: CellValue): Result<number | null> => {
  const text = String(cell ?? '')
    .normalize('NFC')
    .trim()
    .toLowerCase();
  if (text === '') return ok(null);
  if (YES.has(text)) return ok(1);
  return NO.has(text) ? ok(0) : fail(issue('VALUE_NOT_YES_OR_NO'));
};
