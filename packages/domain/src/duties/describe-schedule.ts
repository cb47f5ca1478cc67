import { formatReportingPeriod, type Language, reportingPeriod } from '../kernel/index.js';
import { message } from '../messages/index.js';
import { formatDate, formatNumber } from '../rules/index.js';
import type { PeriodException, RecurringDue, Schedule } from './schedule.js';

type Recurring = Schedule & { readonly kind: 'recurring' };
type Fixed = Schedule & { readonly kind: 'fixed' };

/**
 * When a duty is due, in one line of words: what its clause sets, not where a body stands.
 *
 * @example describeSchedule({ kind: 'unscheduled', manner: 'regular' }, 'vi') // 'thường xuyên'
 */
export const describeSchedule = (schedule: Schedule, language: Language): string => {
  switch (schedule.kind) {
    case 'fixed':
      return describeFixed(schedule, language);
    case 'recurring':
      return describeRecurring(schedule, language);
    case 'relative': {
      const amount = formatNumber(schedule.amount, schedule.unit, language);
      return message('scheduleText.relative', { amount, event: schedule.after.words[language] }, language);
    }
    case 'conditional':
      return message('scheduleText.conditional', { event: schedule.trigger.words[language] }, language);
    case 'unscheduled':
      return message(`manner.${schedule.manner}`, {}, language);
  }
};

const describeFixed = ({ due, opensOn }: Fixed, language: Language): string => {
  const last = message(`scheduleText.fixed.${due.reading}`, { day: formatDate(due.day, language) }, language);
  if (opensOn === undefined) return last;
  return message('scheduleText.fixed.opens', { day: formatDate(opensOn, language), rest: last }, language);
};

const describeRecurring = (schedule: Recurring, language: Language): string => {
  const { due, from, except = [] } = schedule;
  const every = schedule.every
    .map((series) => message(`scheduleText.every.${series}`, {}, language))
    .join(message('language.and', {}, language));
  const regular = message(`scheduleText.due.${due.kind}`, { every, ...dayWords(due, language) }, language);
  const started =
    from === undefined
      ? regular
      : message('scheduleText.from', { rest: regular, day: formatDate(from, language) }, language);
  return except.reduce((rest, exception) => describeException(rest, exception, language), started);
};

const describeException = (rest: string, { period, note }: PeriodException, language: Language): string => {
  const read = reportingPeriod(period);
  const name = read.ok ? formatReportingPeriod(read.value, language) : period;
  return message('scheduleText.except', { rest, period: name, note: note[language] }, language);
};

/** The day or month of the year, for the kinds of due that name one. */
const dayWords = (due: RecurringDue, language: Language): Record<string, string> => {
  if (due.kind === 'within-period' || due.kind === 'unstated') return {};
  const { month } = due;
  const monthName = message(`month.${month}`, {}, language);
  if (due.kind === 'within-month') return { nameOfMonth: monthName };
  return { dayOfYear: message('scheduleText.dayOfYear', { day: due.day, month, monthName }, language) };
};
