import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  type CalendarDate,
  dayOf,
  type Grade,
  gradeOfDays,
  type HolidayCalendar,
  type Issue,
  intersect,
  isEmpty,
  issue,
  later,
  type Period,
  partsOf,
  period,
  type ReportingPeriod,
  reportingPeriodsIn,
} from '../kernel/index.js';
import { dueIn, lastOnTime } from './due-day.js';
import type { TriggerEvent } from './duty.js';
import type { Readings, Schedule } from './schedule.js';

/**
 * One time that a duty is asked for: `2024` of a yearly one, `once` of a fixed one, the event that opened a
 * conditional one. `dueOn` is the last day on time, null where the text sets none: then there is no "late".
 */
export interface Occurrence {
  readonly key: string;
  /** From when it can be done; null for what waits for its trigger. */
  readonly opensOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  /** How sure the due day is: what "before" or "yearly" mean is a reading. */
  readonly dueGrade: Grade;
  /** The days whose acts count for this occurrence when they name none. */
  readonly counts: Period;
  /** Why no due day could be computed where one is set, such as a working-day calendar that ends too early. */
  readonly issues: readonly Issue[];
}

/** What occurrences depend on besides the schedule itself. All of it is data; nothing is read from a clock. */
export interface OccurrenceContext {
  /** The days asked about. An occurrence is listed when its own days, from opening to due day, touch them. */
  readonly span: Required<Period>;
  /** The first day the document can ask for anything. */
  readonly effectiveFrom: CalendarDate;
  /** Events known and concerning the body; only conditional and relative schedules look at them. */
  readonly events: readonly TriggerEvent[];
  readonly readings: Readings;
  readonly calendar?: HolidayCalendar;
}

export const WAITING = 'waiting';
export const CONTINUING = 'continuing';
const ONCE = 'once';

/**
 * The occurrences of a schedule that touch a span of days, in order.
 *
 * @example occurrencesOf(octoberReview, { span: daysFromTo(day('2024-10-01'), day('2024-10-31')), … })[0]?.dueOn // '2024-10-31'
 */
export const occurrencesOf = (schedule: Schedule, context: OccurrenceContext): Occurrence[] => {
  switch (schedule.kind) {
    case 'fixed':
      return fixed(schedule, context);
    case 'recurring':
      return schedule.every.flatMap((kind) =>
        reportingPeriodsIn(kind, yearsAround(context.span))
          .filter((asked) => isAsked(schedule, asked, context))
          .map((asked) => inPeriod(schedule, asked, context))
          .filter((found) => touches(found, context.span)),
      );
    case 'relative':
    case 'conditional':
      return triggered(schedule, context);
    case 'unscheduled':
      return [waiting(CONTINUING, context.effectiveFrom, context)];
  }
};

const fixed = (schedule: Schedule & { kind: 'fixed' }, context: OccurrenceContext): Occurrence[] => {
  const { reading, day } = schedule.due;
  const opensOn = later(schedule.opensOn ?? context.effectiveFrom, context.effectiveFrom);
  const found: Occurrence = {
    key: ONCE,
    opensOn,
    ...lastOnTime(reading, day, context.readings),
    counts: period(opensOn),
    issues: [],
  };
  return touches(found, context.span) ? [found] : [];
};

const isAsked = (
  schedule: Schedule & { kind: 'recurring' },
  asked: ReportingPeriod,
  context: OccurrenceContext,
): boolean => {
  if (asked.period.until <= askedFrom(schedule, context)) return false;
  if (schedule.except?.some((exception) => exception.period === asked.key)) return false;
  return !(schedule.every.includes('year') && isSecondHalf(asked));
};

const isSecondHalf = ({ kind, period: { from } }: ReportingPeriod): boolean =>
  kind === 'half-year' && partsOf(from).month > 6;

const askedFrom = (schedule: Schedule & { kind: 'recurring' }, context: OccurrenceContext): CalendarDate =>
  later(schedule.from ?? context.effectiveFrom, context.effectiveFrom);

const inPeriod = (
  schedule: Schedule & { kind: 'recurring' },
  asked: ReportingPeriod,
  context: OccurrenceContext,
): Occurrence => {
  const { from, until } = asked.period;
  const { due } = schedule;
  const { year } = partsOf(from);
  const start = due.kind === 'within-month' ? dayOf(year, due.month, 1) : from;
  // where the year stands for the second half, the report of June must not stand for that of the year
  const isForSecondHalf = asked.kind === 'year' && schedule.every.includes('half-year');
  return {
    key: asked.key,
    opensOn: later(start, askedFrom(schedule, context)),
    ...dueIn(due, year, until, context.readings),
    counts: isForSecondHalf ? { from: dayOf(year, 7, 1), until } : asked.period,
    issues: [],
  };
};

const triggered = (
  schedule: Schedule & { kind: 'relative' | 'conditional' },
  context: OccurrenceContext,
): Occurrence[] => {
  const trigger = schedule.kind === 'relative' ? schedule.after : schedule.trigger;
  const events = context.events.filter((event) => event.trigger === trigger.id);
  if (events.length === 0) return [waiting(WAITING, null, context)];
  return events
    .map((event): Occurrence => {
      const due = schedule.kind === 'relative' ? dueAfter(schedule, event.on, context) : NO_DUE_DAY;
      return { key: event.id, opensOn: event.on, counts: period(event.on), ...due };
    })
    .filter((found) => touches(found, context.span));
};

type DueDay = Pick<Occurrence, 'dueOn' | 'dueGrade' | 'issues'>;

const NO_DUE_DAY: DueDay = { dueOn: null, dueGrade: 'verified', issues: [] };

const dueAfter = (
  schedule: Schedule & { kind: 'relative' },
  on: CalendarDate,
  context: OccurrenceContext,
): DueDay => {
  const { amount, unit } = schedule;
  const monthEnd = schedule.monthEnd ?? 'clamp';
  if (unit === 'day') return { ...NO_DUE_DAY, dueOn: addDays(on, amount) };
  if (unit === 'month') return { ...NO_DUE_DAY, dueOn: addMonths(on, amount, monthEnd) };
  if (unit === 'year') return { ...NO_DUE_DAY, dueOn: addYears(on, amount, monthEnd) };
  if (context.calendar === undefined)
    return { ...NO_DUE_DAY, issues: [issue('CALENDAR_NOT_GIVEN', [], { day: on })] };
  const counted = addWorkingDays(on, amount, context.calendar);
  if (!counted.ok) return { ...NO_DUE_DAY, issues: counted.issues };
  const counting = { from: addDays(on, 1), until: addDays(counted.value, 1) };
  return { ...NO_DUE_DAY, dueOn: counted.value, dueGrade: gradeOfDays(counting, context.calendar) };
};

const waiting = (key: string, opensOn: CalendarDate | null, context: OccurrenceContext): Occurrence => ({
  key,
  opensOn,
  dueOn: null,
  dueGrade: 'verified',
  counts: period(context.effectiveFrom),
  issues: [],
});

/** Whole years, so that a period that opens before the span and is due inside it is not missed. */
const yearsAround = (span: Required<Period>): Required<Period> => ({
  from: dayOf(partsOf(span.from).year, 1, 1),
  until: dayOf(Math.min(partsOf(span.until).year + 1, 9999), 1, 1),
});

const touches = (found: Occurrence, span: Required<Period>): boolean => {
  const from = found.opensOn ?? span.from;
  const until = found.dueOn === null ? found.counts.until : addDays(found.dueOn, 1);
  const own = period(from, until);
  return !isEmpty(own) && intersect(own, span) !== null;
};
