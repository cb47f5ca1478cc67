import { type CalendarDate, parseCalendarDate } from '@danvan/domain';

const REMOVAL = /\bremoved on or after (\d{4}-\d{2}-\d{2})\b/i;

/**
 * The day from which what is deprecated may be gone, as the reason of the deprecation says it; null where it says
 * none.
 *
 * @example removalDayOf('Use `symbol`; removed on or after 2027-07-01.') // '2027-07-01'
 */
export const removalDayOf = (reason: string | null | undefined): CalendarDate | null => {
  const day = parseCalendarDate(REMOVAL.exec(reason ?? '')?.[1] ?? '');
  return day.ok ? day.value : null;
};
