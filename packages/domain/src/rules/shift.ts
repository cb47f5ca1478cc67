import { addDays, addMonths, type CalendarDate, parseCalendarDate, partsOf } from '../kernel/index.js';
import type { ShiftedDay } from './condition.js';
import { addNote, type Run } from './run.js';
import type { NoValue, TracedOperand } from './trace.js';

/** A day moved by a number of days, months or years; unknown when either is, or when it leaves the calendar. */
export const resolveShift = (
  run: Run,
  { unit, monthEnd }: ShiftedDay,
  from: TracedOperand,
  by: TracedOperand,
): TracedOperand => {
  let value: CalendarDate | null = null;
  let noValue: NoValue | null = from.noValue ?? by.noValue;
  if (noValue === null) {
    const start = dayIn(from);
    const amount = by.value;
    if (start === null || typeof amount !== 'number' || !Number.isInteger(amount) || by.precision !== 0)
      noValue = 'wrong-type';
    else if (!staysInCalendar(start, amount, unit)) noValue = 'out-of-range';
    else if (unit === 'day') value = addDays(start, amount);
    else value = addMonths(start, unit === 'month' ? amount : amount * 12, monthEnd ?? 'clamp');
    if (noValue !== null) addNote(run, 'DAY_NOT_COMPUTED', { from: from.id, by: by.id });
  }
  return {
    kind: 'shift',
    id: null,
    words: null,
    type: 'date',
    value,
    unit,
    precision: 0,
    noValue,
    member: null,
    used: null,
    parts: [from, by],
  };
};

const DAYS: Readonly<Record<ShiftedDay['unit'], number>> = { day: 1, month: 31, year: 366 };

/** With a year to spare on either side: nothing in the law is that near the ends of the calendar. */
const staysInCalendar = (start: CalendarDate, amount: number, unit: ShiftedDay['unit']): boolean => {
  const years = (amount * DAYS[unit]) / 365;
  const year = partsOf(start).year + years;
  return year > 2 && year < 9998;
};

/** The day that an operand stands for, or null. */
export const dayIn = (operand: TracedOperand): CalendarDate | null => {
  if (operand.type !== 'date' || typeof operand.value !== 'string') return null;
  const parsed = parseCalendarDate(operand.value);
  return parsed.ok ? parsed.value : null;
};
