/**
 * A stretch of text beside a number, composed and with its gaps told apart: a space, a line break (`\n`), a blank
 * line (`\f`). Nothing found in it needs an offset, so it may differ from the caller's text.
 */

/** Enough for a date and an issuer of any length, decomposed. */
const AHEAD = 280;
const BEHIND = 300;

const MARK = /[\u0300-\u036f]/;
const UNEVEN = /[^\S \n]|[*\\\u0085\u00ad\u200b-\u200d\u2060\ufeff]|[ \n]{2}|[\u0300-\u036f]/;
/** The gaps that are not one plain space or line end already. */
const UNEVEN_GAPS =
  /[\s*\\\u0085\u00ad\u200b-\u200d\u2060\ufeff]{2,}|[^\S \n]|[*\\\u0085\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** NFC; most text has it already, which one look for a mark tells far sooner than normalising does. */
export const compose = (text: string): string => (MARK.test(text) ? text.normalize('NFC') : text);

/** Whether a window on this text would be the text itself. */
export const isEven = (text: string): boolean => !UNEVEN.test(text);

const even = (text: string): string => (isEven(text) ? text : compose(text).replace(UNEVEN_GAPS, gapOf));

const gapOf = (gap: string): string => {
  const first = gap.indexOf('\n');
  if (first < 0) return gap.includes('\r') ? '\n' : /\s/.test(gap) ? ' ' : '';
  return gap.indexOf('\n', first + 1) < 0 ? '\n' : '\f';
};

export const windowAfter = (text: string, at: number, length = AHEAD): string =>
  even(text.slice(at, at + length));

export const windowBefore = (text: string, at: number, length = BEHIND): string =>
  even(text.slice(Math.max(0, at - length), at));
