import { addDays, type CalendarDate, dayOf, type Grade, lastDayOfMonth } from '../kernel/index.js';
import type { DayReading, Readings, RecurringDue } from './schedule.js';

/** The last day on time, null where the text sets none, and how sure it is: "before" and "yearly" are readings. */
export interface DueDay {
  readonly dueOn: CalendarDate | null;
  readonly dueGrade: Grade;
}

/** The last day on time of a period that lies in `year` and ends before `until`. */
export const dueIn = (due: RecurringDue, year: number, until: CalendarDate, readings: Readings): DueDay => {
  switch (due.kind) {
    case 'within-month':
      return { dueOn: lastDayOfMonth(dayOf(year, due.month, 1)), dueGrade: 'verified' };
    case 'within-period':
      return { dueOn: addDays(until, -1), dueGrade: 'inferred' };
    case 'unstated':
      return { dueOn: null, dueGrade: 'verified' };
    default:
      return lastOnTime(due.kind, dayOf(year, due.month, due.day), readings);
  }
};

/** The last day on time where a text names a day: that day, or the one before it. */
export const lastOnTime = (reading: DayReading, day: CalendarDate, readings: Readings): DueDay => {
  if (reading === 'by') return { dueOn: day, dueGrade: 'verified' };
  return readings.before.value === 'exclusive'
    ? { dueOn: addDays(day, -1), dueGrade: readings.before.grade }
    : { dueOn: day, dueGrade: readings.before.grade };
};
