import { addDays, type CalendarDate, earlier, later } from './calendar-date.js';

/** Half-open: `from` is in, `until` is the first day that is out; without `until` it is still running. */
export interface Period {
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

export const period = (from: CalendarDate, until?: CalendarDate): Period =>
  until === undefined ? { from } : { from, until };

/** From the first to the last day, both in: how people and texts say it. */
export const daysFromTo = (first: CalendarDate, last: CalendarDate): Required<Period> => ({
  from: first,
  until: addDays(last, 1),
});

export const isEmpty = (span: Period): boolean => span.until !== undefined && span.until <= span.from;

export const contains = (span: Period, date: CalendarDate): boolean =>
  span.from <= date && (span.until === undefined || date < span.until);

/** Whether every day of `inner` is a day of `outer`. */
export const covers = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from &&
  (outer.until === undefined || (inner.until !== undefined && inner.until <= outer.until));

/** The days in both, or null when there is none. */
export const intersect = (a: Period, b: Period): Period | null => {
  const from = later(a.from, b.from);
  const until = a.until === undefined ? b.until : b.until === undefined ? a.until : earlier(a.until, b.until);
  const both = period(from, until);
  return isEmpty(both) ? null : both;
};

/** The last day that is in; null for a period that is still running. */
export const lastDay = (span: Period): CalendarDate | null =>
  span.until === undefined ? null : addDays(span.until, -1);

/**
 * Whether the periods together cover every day of `span`. They may overlap and come in any order.
 */
export const coveredBy = (span: Period, parts: readonly Period[]): boolean => {
  let reached = span.from;
  for (const part of [...parts].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (part.from > reached) return false;
    if (part.until === undefined) return true;
    if (part.until > reached) reached = part.until;
    if (span.until !== undefined && reached >= span.until) return true;
  }
  return false;
};
