import {
  type CalendarDate,
  dayOf,
  formatReportingPeriod,
  type Language,
  partsOf,
  reportingPeriod,
} from '../kernel/index.js';
import { message } from '../messages/index.js';
import { formatDate, formatNumber } from '../rules/index.js';
import type { DutyItem } from './duties-of.js';
import { WAITING } from './occurrence.js';

/** From when until when, and how words that can be read two ways were read. */
export const timeInWords = (item: DutyItem, language: Language): string[] => [
  windowInWords(item, language),
  ...readingInWords(item, language),
];

const windowInWords = ({ duty, occurrence }: DutyItem, language: Language): string => {
  const { schedule } = duty;
  const { opensOn, dueOn } = occurrence;
  const opens = opensOn === null ? null : formatDate(opensOn, language);
  const due = dueOn === null ? null : formatDate(dueOn, language);
  switch (schedule.kind) {
    case 'unscheduled':
      return message('duty.goesOn', { manner: message(`manner.${schedule.manner}`, {}, language) }, language);
    case 'fixed':
      return message('duty.time', { opens, due }, language);
    case 'recurring': {
      const period = periodInWords(occurrence.key, language);
      return message(
        due === null ? 'duty.openPeriod' : 'duty.timeOfPeriod',
        { period, opens, due },
        language,
      );
    }
    case 'conditional':
    case 'relative': {
      const event = (schedule.kind === 'relative' ? schedule.after : schedule.trigger).words[language];
      if (occurrence.key === WAITING) return message('duty.waits', { event }, language);
      if (due !== null) return message('duty.timeAfterEvent', { event, opens, due }, language);
      if (schedule.kind === 'conditional') return message('duty.openAfterEvent', { event, opens }, language);
      const amount = formatNumber(schedule.amount, schedule.unit, language);
      return message('duty.dueUnknown', { event, opens, amount }, language);
    }
  }
};

const periodInWords = (key: string, language: Language): string => {
  const period = reportingPeriod(key);
  return period.ok ? formatReportingPeriod(period.value, language) : key;
};

const readingInWords = ({ duty, occurrence }: DutyItem, language: Language): string[] => {
  const { dueOn, dueGrade } = occurrence;
  if (dueOn === null || dueGrade === 'verified') return [];
  const grade = message(`grade.${dueGrade}`, {}, language);
  const said = saidBefore(duty.schedule, occurrence.counts.from);
  if (said !== null)
    return [
      message(
        'duty.readBefore',
        { day: formatDate(said, language), due: formatDate(dueOn, language), grade },
        language,
      ),
    ];
  const code = duty.schedule.kind === 'relative' ? 'duty.readCalendar' : 'duty.readPeriod';
  return [message(code, { grade }, language)];
};

/** The day that the text says "before" of, in the year of the occurrence. */
const saidBefore = (schedule: DutyItem['duty']['schedule'], inYear: CalendarDate): CalendarDate | null => {
  if (schedule.kind === 'fixed') return schedule.due.reading === 'before' ? schedule.due.day : null;
  return schedule.kind === 'recurring' && schedule.due.kind === 'before'
    ? dayOf(partsOf(inYear).year, schedule.due.month, schedule.due.day)
    : null;
};
