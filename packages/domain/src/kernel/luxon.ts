import { DateTime } from 'luxon';
import type { CalendarDate } from './calendar-date.js';
import { DomainError } from './domain-error.js';

/** Civil days of Vietnam: no daylight saving since 1975, but the zone's own history is luxon's business. */
const VIETNAM_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * The civil day in Vietnam on which an instant falls. The only way from a clock to a day in this package.
 * Throws `INSTANT_INVALID` for an invalid Date.
 *
 * @example civilDay(new Date('2024-12-31T18:00:00Z')) // '2025-01-01'
 */
export const civilDay = (instant: Date): CalendarDate => {
  const local = DateTime.fromJSDate(instant, { zone: VIETNAM_ZONE });
  if (!local.isValid) throw new DomainError('INSTANT_INVALID', String(local.invalidReason));
  return local.toFormat('yyyy-MM-dd') as CalendarDate;
};

/** The first instant that is no longer on `date` in Vietnam: "known at the end of that day" means before it. */
export const endOfCivilDay = (date: CalendarDate): Date =>
  DateTime.fromISO(date, { zone: VIETNAM_ZONE }).plus({ days: 1 }).toJSDate();
