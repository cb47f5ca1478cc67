import { addDays, type CalendarDate, weekday } from './calendar-date.js';
import { type Grade, weakest } from './grade.js';
import { type Issue, issue } from './issue.js';
import type { LegalBasis } from './legal-basis.js';
import { contains, covers, intersect, isEmpty, type Period } from './period.js';
import type { Words } from './words.js';

/**
 * Days that are not what their weekday says: off (`holiday`, which includes days off in lieu and days swapped
 * away) or worked (`working-weekend`, the day such a swap is made up on). An entry graded `recalled` decides
 * nothing.
 */
export type HolidayEntry = {
  readonly period: Required<Period>;
  readonly kind: 'holiday' | 'working-weekend';
  readonly words: Words;
  readonly grade: Grade;
} & Grounds;

/** The provision that makes the day, where the days of one year were read, or both; never neither. */
type Grounds =
  | { readonly basis: LegalBasis; readonly source?: Words }
  | { readonly basis?: never; readonly source: Words };

/**
 * Which days are worked, as data: the engine knows no country. A day outside `covers` has no answer, for nobody
 * knows yet which days will be swapped. Plain JSON.
 */
export interface HolidayCalendar {
  readonly id: string;
  readonly words: Words;
  readonly covers: Required<Period>;
  /** The weekly days of rest, 1 Monday to 7 Sunday, and the provision that sets them. */
  readonly rest: { readonly weekdays: readonly number[]; readonly basis: LegalBasis; readonly grade: Grade };
  readonly days: readonly HolidayEntry[];
}

export const isRestDay = (date: CalendarDate, calendar: HolidayCalendar): boolean =>
  calendar.rest.weekdays.includes(weekday(date));

/** The entry that the day falls in, if any. */
export const holidayEntryAt = (date: CalendarDate, calendar: HolidayCalendar): HolidayEntry | null =>
  calendar.days.find((entry) => contains(entry.period, date)) ?? null;

/** How well the days of `span` are known, worst first: a date counted over them is known no better. */
export const gradeOfDays = (span: Period, calendar: HolidayCalendar): Grade =>
  calendar.days
    .filter((entry) => intersect(entry.period, span) !== null)
    .reduce((worst, entry) => weakest(worst, entry.grade), calendar.rest.grade);

/**
 * Everything wrong with a calendar that counting would have to pass over in silence: `CALENDAR_WEEKDAY_INVALID`,
 * `CALENDAR_ENTRY_EMPTY`, `CALENDAR_ENTRY_OUTSIDE`, `CALENDAR_ENTRY_OVERLAP`, and `CALENDAR_ENTRY_IDLE` for a
 * working weekend that is an ordinary working day.
 */
export const checkHolidayCalendar = (calendar: HolidayCalendar): Issue[] => {
  const issues: Issue[] = [];
  const report = (code: string, path: Issue['path']): void => {
    issues.push(issue(code, path, { calendar: calendar.id }));
  };
  calendar.rest.weekdays.forEach((one, index) => {
    if (!Number.isInteger(one) || one < 1 || one > 7)
      report('CALENDAR_WEEKDAY_INVALID', ['rest', 'weekdays', index]);
  });
  calendar.days.forEach((entry, index) => {
    const path = ['days', index];
    if (isEmpty(entry.period)) report('CALENDAR_ENTRY_EMPTY', path);
    else if (!covers(calendar.covers, entry.period)) report('CALENDAR_ENTRY_OUTSIDE', path);
    if (calendar.days.slice(0, index).some((other) => intersect(other.period, entry.period) !== null))
      report('CALENDAR_ENTRY_OVERLAP', path);
    if (entry.kind === 'working-weekend' && daysOf(entry.period).some((date) => !isRestDay(date, calendar)))
      report('CALENDAR_ENTRY_IDLE', path);
  });
  return issues;
};

const daysOf = ({ from, until }: Required<Period>): CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (let date = from; date < until; date = addDays(date, 1)) days.push(date);
  return days;
};
