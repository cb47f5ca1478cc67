import { DomainError } from './domain-error.js';
import { issue } from './issue.js';
import { fail, ok, type Result } from './result.js';

declare const calendarDate: unique symbol;

/**
 * A day, not an instant: ISO text `YYYY-MM-DD`, years 0001 to 9999, so that it compares with `<` and sorts as
 * text. It has no time zone; which day an instant falls on is asked of {@link civilDay} alone.
 */
export type CalendarDate = string & { readonly [calendarDate]: true };

/** Years, months and days as numbers; `month` and `day` count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Which day a month step lands on where the month is too short: the last one, or the first of the next month. */
export const MONTH_ENDS = ['clamp', 'next'] as const;
export type MonthEnd = (typeof MONTH_ENDS)[number];

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The first and the last day that a CalendarDate can hold; used where "always" must be written as a day. */
export const FIRST_DAY = '0001-01-01' as CalendarDate;
export const LAST_DAY = '9999-12-31' as CalendarDate;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const padYear = (year: number): string => (year < 1000 ? String(year).padStart(4, '0') : `${year}`);

/** Whether the parts name a real day of the years 1 to 9999. */
export const isRealDay = ({ year, month, day }: DayParts): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(month) &&
  Number.isInteger(day) &&
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** Builds a day from its parts. Throws `DATE_INVALID` for a day that does not exist, such as 29/2/2025. */
export const dayOf = (year: number, month: number, day: number): CalendarDate => {
  if (!isRealDay({ year, month, day })) throw new DomainError('DATE_INVALID', `${year}-${month}-${day}`);
  return `${padYear(year)}-${pad(month)}-${pad(day)}` as CalendarDate;
};

/**
 * Reads an ISO day from outside. Issue `DATE_INVALID` when it is anything else, 2025-02-29 included.
 *
 * @example parseCalendarDate('2024-02-29').ok // true
 */
export const parseCalendarDate = (text: string): Result<CalendarDate> => {
  const match = SHAPE.exec(text);
  const parts = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return parts && isRealDay(parts)
    ? ok(text as CalendarDate)
    : fail(issue('DATE_INVALID', [], { value: text.slice(0, 40) }));
};

/**
 * A day written in code or in a law file. Throws `DATE_INVALID` when it is not one: for text from outside use
 * {@link parseCalendarDate}.
 *
 * @example day('2024-04-16') // '2024-04-16'
 */
export const day = (text: string): CalendarDate => {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new DomainError('DATE_INVALID', text);
  return parsed.value;
};

export const partsOf = (date: CalendarDate): DayParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** Days since 1970-01-01; negative before. The only place where a day becomes a number. */
export const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

const fromDayNumber = (count: number): CalendarDate => {
  const text = new Date(count * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
  // years outside 1 to 9999 print with a sign or as year 0, and nothing in the law reaches there
  if (text < FIRST_DAY || text > LAST_DAY) throw new DomainError('DATE_OUT_OF_RANGE', String(count));
  return text;
};

/** @example addDays(day('2024-02-28'), 2) // '2024-03-01' */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(dayNumber(date) + days);

/** Days from `from` to `to`: 1 for the next day, negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/**
 * Steps whole months. What happens at a short month must be said: 31/1 plus one month is 28 or 29/2 (`clamp`)
 * or 1/3 (`next`).
 */
export const addMonths = (date: CalendarDate, months: number, monthEnd: MonthEnd): CalendarDate => {
  const { year, month, day: dayInMonth } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  const length = daysInMonth(target.year, target.month);
  if (target.year < 1 || target.year > 9999)
    throw new DomainError('DATE_OUT_OF_RANGE', `${date} ${months} months`);
  if (dayInMonth <= length) return dayOf(target.year, target.month, dayInMonth);
  const last = dayOf(target.year, target.month, length);
  return monthEnd === 'clamp' ? last : addDays(last, 1);
};

export const addYears = (date: CalendarDate, years: number, monthEnd: MonthEnd): CalendarDate =>
  addMonths(date, years * 12, monthEnd);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: CalendarDate): number => {
  const count = (dayNumber(date) + 3) % 7;
  return (count < 0 ? count + 7 : count) + 1;
};

/** The last day of the month that `date` is in. */
export const lastDayOfMonth = (date: CalendarDate): CalendarDate => {
  const { year, month } = partsOf(date);
  return dayOf(year, month, daysInMonth(year, month));
};

export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a <= b ? a : b);
export const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a >= b ? a : b);

/** As office texts write it in running text: 20/3/2024. */
export const formatDay = (date: CalendarDate): string => {
  const { year, month, day: dayInMonth } = partsOf(date);
  return `${dayInMonth}/${month}/${year}`;
};
