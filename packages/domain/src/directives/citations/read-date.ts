import { type CalendarDate, dayOf, isRealDay } from '../../kernel/index.js';

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

/** The date that starts at `at` in a window; null where none stands, or one that no calendar has. */
export const dateAt = (window: string, at: number): ReadDate | null => {
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
