import { addDays, addMonths, type CalendarDate, dayOf, parseCalendarDate, partsOf } from './calendar-date.js';
import { DomainError } from './domain-error.js';
import { issue } from './issue.js';
import type { Period } from './period.js';
import { fail, ok, type Result } from './result.js';

/** The kinds that divide every calendar year alike: which one a day falls in can be told from the day. */
export const SERIES_KINDS = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** `term` runs from congress to congress and `multi-year` between two years a text names: neither is a series. */
export type ReportingPeriodKind = SeriesKind | 'term' | 'multi-year';

/**
 * What a report is about; when it is due is another question. The key is canonical, parses back to the same value
 * ({@link reportingPeriod}) and sorts in time within its kind: `2024-03`, `2024-Q1`, `2024-H1`, `2024-9M`, `2024`,
 * `2021..2025`, `term:2020-2025`, `term:2020-10-26..2025-09-28`. The period always ends; years 1 to 9998.
 */
export interface ReportingPeriod {
  readonly kind: ReportingPeriodKind;
  readonly key: string;
  readonly period: Required<Period>;
}

const MONTHS: Readonly<Record<SeriesKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
};

/** Nine months are January to September, once a year: the rest of the year belongs to no such period. */
const inYear = (kind: SeriesKind): number => Math.floor(12 / MONTHS[kind]);

const yearText = (year: number): string => String(year).padStart(4, '0');

const KEY: Readonly<Record<SeriesKind, (year: string, index: number) => string>> = {
  month: (year, index) => `${year}-${String(index).padStart(2, '0')}`,
  quarter: (year, index) => `${year}-Q${index}`,
  'half-year': (year, index) => `${year}-H${index}`,
  'nine-months': (year) => `${year}-9M`,
  year: (year) => year,
};

// 9999 is no reporting year: the first day after it could not be written
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1 && year <= 9998;

const isInSeries = (kind: SeriesKind, year: number, index: number): boolean =>
  isYear(year) && Number.isInteger(index) && index >= 1 && index <= inYear(kind);

const misuse = (detail: string): never => {
  throw new DomainError('REPORTING_PERIOD_INVALID', detail);
};

const inSeries = (kind: SeriesKind, year: number, index: number): ReportingPeriod => {
  if (!isInSeries(kind, year, index)) return misuse(`${kind} ${index} of ${year}`);
  const from = dayOf(year, (index - 1) * MONTHS[kind] + 1, 1);
  const until = addMonths(from, MONTHS[kind], 'clamp');
  return { kind, key: KEY[kind](yearText(year), index), period: { from, until } };
};

const wholeYears = (first: number, last: number): Required<Period> => ({
  from: dayOf(first, 1, 1),
  until: dayOf(last + 1, 1, 1),
});

/** The makers throw `REPORTING_PERIOD_INVALID` for a part that its year does not have. */
export const monthPeriod = (year: number, month: number): ReportingPeriod => inSeries('month', year, month);
export const quarterPeriod = (year: number, quarter: number): ReportingPeriod =>
  inSeries('quarter', year, quarter);
export const halfYearPeriod = (year: number, half: number): ReportingPeriod =>
  inSeries('half-year', year, half);
export const nineMonthsPeriod = (year: number): ReportingPeriod => inSeries('nine-months', year, 1);
export const yearPeriod = (year: number): ReportingPeriod => inSeries('year', year, 1);

/** Whole years, both in: `multiYearPeriod(2021, 2025)` has five. Throws unless `first` is before `last`. */
export const multiYearPeriod = (first: number, last: number): ReportingPeriod => {
  if (!isYear(first) || !isYear(last) || first >= last) return misuse(`${first}..${last}`);
  return {
    kind: 'multi-year',
    key: `${yearText(first)}..${yearText(last)}`,
    period: wholeYears(first, last),
  };
};

/**
 * A term of which only the two years are known. It is read as both years whole, so neighbouring terms share a
 * year; where the days of the congresses are known, use {@link datedTermPeriod}.
 */
export const termPeriod = (first: number, last: number): ReportingPeriod => {
  if (!isYear(first) || !isYear(last) || first >= last) return misuse(`term ${first}-${last}`);
  return { kind: 'term', key: `term:${yearText(first)}-${yearText(last)}`, period: wholeYears(first, last) };
};

/** A term from its first to its last day, both in. Throws unless `last` is after `first`. */
export const datedTermPeriod = (first: CalendarDate, last: CalendarDate): ReportingPeriod => {
  if (first >= last || !isYear(partsOf(last).year)) return misuse(`term ${first}..${last}`);
  return {
    kind: 'term',
    key: `term:${first}..${last}`,
    period: { from: first, until: addDays(last, 1) },
  };
};

const SERIES_KEY = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)|(9M)))?$/;
const YEARS_KEY = /^(?:(\d{4})\.\.(\d{4})|term:(\d{4})-(\d{4}))$/;
const DAYS_KEY = /^term:(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

const fromSeriesKey = (key: string): ReportingPeriod | null => {
  const match = SERIES_KEY.exec(key);
  if (match === null) return null;
  const [, year, month, quarter, half, nine] = match;
  const kind =
    month !== undefined
      ? 'month'
      : quarter !== undefined
        ? 'quarter'
        : half !== undefined
          ? 'half-year'
          : nine !== undefined
            ? 'nine-months'
            : 'year';
  const index = Number(month ?? quarter ?? half ?? 1);
  return isInSeries(kind, Number(year), index) ? inSeries(kind, Number(year), index) : null;
};

const fromYearsKey = (key: string): ReportingPeriod | null => {
  const match = YEARS_KEY.exec(key);
  if (match === null) return null;
  const first = Number(match[1] ?? match[3]);
  const last = Number(match[2] ?? match[4]);
  if (!isYear(first) || !isYear(last) || first >= last) return null;
  return match[1] === undefined ? termPeriod(first, last) : multiYearPeriod(first, last);
};

const fromDaysKey = (key: string): ReportingPeriod | null => {
  const match = DAYS_KEY.exec(key);
  const first = parseCalendarDate(match?.[1] ?? '');
  const last = parseCalendarDate(match?.[2] ?? '');
  if (!first.ok || !last.ok || first.value >= last.value || !isYear(partsOf(last.value).year)) return null;
  return datedTermPeriod(first.value, last.value);
};

/**
 * Reads a canonical key. Issue `REPORTING_PERIOD_INVALID` for anything else: other spellings (`2024-q1`), parts
 * that a year does not have (`2024-Q5`), years that do not go forward.
 *
 * @example reportingPeriod('2024-Q1').ok // true
 */
export const reportingPeriod = (key: string): Result<ReportingPeriod> => {
  const found = fromSeriesKey(key) ?? fromYearsKey(key) ?? fromDaysKey(key);
  return found === null
    ? fail(issue('REPORTING_PERIOD_INVALID', [], { value: key.slice(0, 40) }))
    : ok(found);
};

const indexAt = (kind: SeriesKind, month: number): number => Math.ceil(month / MONTHS[kind]);

/**
 * The period of that kind which the day is in; null only for `nine-months` from October on. Throws
 * `REPORTING_PERIOD_INVALID` for a day of the year 9999.
 *
 * @example reportingPeriodAt('quarter', day('2024-05-20'))?.key // '2024-Q2'
 */
export const reportingPeriodAt = (kind: SeriesKind, on: CalendarDate): ReportingPeriod | null => {
  const { year, month } = partsOf(on);
  const index = indexAt(kind, month);
  return index > inYear(kind) ? null : inSeries(kind, year, index);
};

/**
 * All periods of that kind that share a day with `span`, in order. The span must have an end, as every
 * {@link ReportingPeriod} has.
 *
 * @example reportingPeriodsIn('quarter', yearPeriod(2024).period).length // 4
 */
export const reportingPeriodsIn = (kind: SeriesKind, span: Required<Period>): ReportingPeriod[] => {
  const found: ReportingPeriod[] = [];
  if (span.until <= span.from) return found;
  const start = partsOf(span.from);
  let year = start.year;
  let index = indexAt(kind, start.month);
  for (;;) {
    if (index > inYear(kind)) {
      year += 1;
      index = 1;
    }
    if (!isYear(year)) return found;
    const next = inSeries(kind, year, index);
    if (next.period.from >= span.until) return found;
    found.push(next);
    index += 1;
  }
};

const isSeriesKind = (kind: ReportingPeriodKind): kind is SeriesKind =>
  kind !== 'term' && kind !== 'multi-year';

const stepped = (from: ReportingPeriod, step: 1 | -1): ReportingPeriod | null => {
  const { kind, period: held } = from;
  const start = partsOf(held.from);
  if (kind === 'term') return null;
  if (!isSeriesKind(kind)) {
    const length = partsOf(held.until).year - start.year;
    const first = start.year + step * length;
    return isYear(first) && isYear(first + length - 1) ? multiYearPeriod(first, first + length - 1) : null;
  }
  const count = start.year * inYear(kind) + indexAt(kind, start.month) - 1 + step;
  const year = Math.floor(count / inYear(kind));
  return isYear(year) ? inSeries(kind, year, (count % inYear(kind)) + 1) : null;
};

/**
 * The period of the same kind and length after this one: 2026..2030 follows 2021..2025. Null for a term, whose
 * successor begins with a congress and not by the calendar, and beyond the years 1 to 9998.
 */
export const nextReportingPeriod = (from: ReportingPeriod): ReportingPeriod | null => stepped(from, 1);

/** The period of the same kind and length before this one; null as for {@link nextReportingPeriod}. */
export const previousReportingPeriod = (from: ReportingPeriod): ReportingPeriod | null => stepped(from, -1);

/** For sorting periods of mixed kinds: by first day, then the shorter first, then by key. */
export const compareReportingPeriods = (a: ReportingPeriod, b: ReportingPeriod): number => {
  if (a.period.from !== b.period.from) return a.period.from < b.period.from ? -1 : 1;
  if (a.period.until !== b.period.until) return a.period.until < b.period.until ? -1 : 1;
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
};
