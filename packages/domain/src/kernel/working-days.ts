import { addDays, type CalendarDate, FIRST_DAY, LAST_DAY } from './calendar-date.js';
import { DomainError } from './domain-error.js';
import { type HolidayCalendar, holidayEntryAt, isRestDay } from './holiday-calendar.js';
import { issue } from './issue.js';
import { contains } from './period.js';
import { fail, ok, type Result } from './result.js';

/**
 * Whether the day is worked. Two issues say why there may be no answer: `CALENDAR_NOT_COVERED`, the calendar does
 * not reach that day; `CALENDAR_UNDETERMINED`, the day hangs on an entry that is only recalled. Such an entry is
 * no obstacle where the day would be the same without it (a recalled holiday on a Sunday).
 *
 * @example isWorkingDay(day('2024-05-04'), vietnamHolidays) // ok: a Saturday, worked for 29/4
 */
export const isWorkingDay = (date: CalendarDate, calendar: HolidayCalendar): Result<boolean> => {
  if (!contains(calendar.covers, date))
    return fail(issue('CALENDAR_NOT_COVERED', [], { calendar: calendar.id, day: date }));
  const ordinarily = !isRestDay(date, calendar);
  const entry = holidayEntryAt(date, calendar);
  if (entry === null) return ok(ordinarily);
  const worked = entry.kind === 'working-weekend';
  return entry.grade === 'recalled' && worked !== ordinarily
    ? fail(issue('CALENDAR_UNDETERMINED', [], { calendar: calendar.id, day: date }))
    : ok(worked);
};

/**
 * The n-th working day after `date`. Counting starts the day after, so that the day of an event is never counted,
 * worked or not: one working day after a Friday is the Monday. Zero gives the day itself; a negative count goes
 * back and starts the day before. The issue is that of the first day that cannot be told; days beyond the result
 * play no part. Throws `COUNT_INVALID` unless `count` is a whole number.
 *
 * @example addWorkingDays(day('2024-04-26'), 1, vietnamHolidays) // ok: 2024-05-02
 */
export const addWorkingDays = (
  date: CalendarDate,
  count: number,
  calendar: HolidayCalendar,
): Result<CalendarDate> => {
  if (!Number.isSafeInteger(count)) throw new DomainError('COUNT_INVALID', String(count));
  const step = count < 0 ? -1 : 1;
  let reached = date;
  for (let left = Math.abs(count); left > 0; ) {
    if (reached === (step < 0 ? FIRST_DAY : LAST_DAY))
      return fail(issue('CALENDAR_NOT_COVERED', [], { calendar: calendar.id, day: reached }));
    reached = addDays(reached, step);
    const worked = isWorkingDay(reached, calendar);
    if (!worked.ok) return worked;
    if (worked.value) left -= 1;
  }
  return ok(reached);
};

/**
 * How many working days `to` is after `from`: `from` is not counted, `to` is when it is worked, so that adding the
 * result to `from` leads to `to` whenever `to` is worked. Negative when `to` is earlier. Issues as for
 * {@link isWorkingDay}, for the first day on the way that cannot be told.
 *
 * @example workingDaysBetween(day('2024-04-26'), day('2024-05-04'), vietnamHolidays) // ok: 3
 */
export const workingDaysBetween = (
  from: CalendarDate,
  to: CalendarDate,
  calendar: HolidayCalendar,
): Result<number> => {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let reached = from; reached !== to; ) {
    reached = addDays(reached, step);
    const worked = isWorkingDay(reached, calendar);
    if (!worked.ok) return worked;
    if (worked.value) count += step;
  }
  return ok(count);
};
