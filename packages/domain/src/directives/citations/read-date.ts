import { type CalendarDate, dayOf, isRealDay } from '../../kernel/index.js';
import { isDigit } from './characters.js';

/** "ngày 13/3/2023", "ngày 22-8-2023", "ngày 16 tháng 4 năm 2024"; `cùng ngày` says it of a whole list. */
const NAMED =
  /[ \n\f]?[,;(]?[ \n\f]?(?:(?:được )?(?:ban hành|ký) )?(?:vào )?(cùng )?ng[àa]y:? ?(\d{1,2})(?: ?[/.\-\u2010-\u2015] ?(\d{1,2}) ?[/.\-\u2010-\u2015] ?|[ \n]th[áa]ng[ \n](\d{1,2})(?:[ \n]|, ?)n[ăa]m[ \n])(\d{4})(?!\d)\)?/iuy;
/** A bare date, which is one of the document only in parentheses right behind its number. */
const BARE = /[ \n]?\((\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\)/y;
/** Place and date in the head of a letter: a name, a comma, a date in words. */
const PLACE = /\p{Lu}[\p{L} .]{1,30}, ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/u;

/** The pattern of a named date, for reading backwards. */
export const DATE_SOURCE = String.raw`ngày:? ?(?:\d{1,2} ?[/.\-] ?\d{1,2} ?[/.\-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})`;

export interface ReadDate {
  readonly date: CalendarDate;
  readonly end: number;
  /** "cùng ngày": of every paper in the list. */
  readonly shared: boolean;
}

const dateOf = (year: string, month: string, day: string): CalendarDate | null => {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDay(parts) ? dayOf(parts.year, parts.month, parts.day) : null;
};

/** The value of one or two digits from `at`; -1 where none stands. */
const smallNumber = (window: string, at: number): number => {
  const first = window.charCodeAt(at);
  if (!isDigit(first)) return -1;
  const second = window.charCodeAt(at + 1);
  return isDigit(second) ? (first - 48) * 10 + second - 48 : first - 48;
};

const isMark = (unit: number): boolean => unit === 44 || unit === 59 || unit === 40;
const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 12;

/** ", ngày 13/3/2023", as nearly all are written: by hand, the same as the pattern reads; null leaves it to that. */
const usualDateAt = (window: string, at: number): ReadDate | null => {
  let here = at;
  if (isSpace(window.charCodeAt(here))) here += 1;
  if (isMark(window.charCodeAt(here))) here += 1;
  if (isSpace(window.charCodeAt(here))) here += 1;
  if (!window.startsWith('ngày ', here)) return null;
  here += 5;
  const day = smallNumber(window, here);
  here += isDigit(window.charCodeAt(here + 1)) ? 2 : 1;
  if (day < 0 || window.charCodeAt(here) !== 47) return null;
  const month = smallNumber(window, here + 1);
  here += isDigit(window.charCodeAt(here + 2)) ? 3 : 2;
  if (month < 0 || window.charCodeAt(here) !== 47) return null;
  const century = smallNumber(window, here + 1);
  const rest = smallNumber(window, here + 3);
  const end = here + 5;
  if (century < 10 || rest < 0 || !isDigit(window.charCodeAt(here + 4)) || isDigit(window.charCodeAt(end)))
    return null;
  const parts = { year: century * 100 + rest, month, day };
  if (!isRealDay(parts)) return null;
  return {
    date: dayOf(parts.year, month, day),
    end: window.charCodeAt(end) === 41 ? end + 1 : end,
    shared: false,
  };
};

/** The date that starts at `at` in a window; null where none stands, or one that no calendar has. */
export const dateAt = (window: string, at: number): ReadDate | null => {
  const usual = usualDateAt(window, at);
  if (usual !== null) return usual;
  NAMED.lastIndex = at;
  const named = NAMED.exec(window);
  if (named !== null) {
    const date = dateOf(named[5] ?? '', named[3] ?? named[4] ?? '', named[2] ?? '');
    return date === null ? null : { date, end: NAMED.lastIndex, shared: named[1] !== undefined };
  }
  BARE.lastIndex = at;
  const bare = BARE.exec(window);
  const date = bare === null ? null : dateOf(bare[3] ?? '', bare[2] ?? '', bare[1] ?? '');
  return date === null ? null : { date, end: BARE.lastIndex, shared: false };
};

/** The place-and-date line that follows an own number in the head of a letter. */
export const headDate = (window: string): CalendarDate | null => {
  const found = PLACE.exec(window.replace(/[\n\f]/g, ' '));
  return found === null ? null : dateOf(found[3] ?? '', found[2] ?? '', found[1] ?? '');
};
