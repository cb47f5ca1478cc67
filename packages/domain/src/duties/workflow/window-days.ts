import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  asOf,
  type CalendarDate,
  dayOf,
  type Grade,
  gradeOfDays,
  type HolidayCalendar,
  type Issue,
  issue,
  type LegalBasis,
  lookUp,
  parseCalendarDate,
  weakest,
} from '../../kernel/index.js';
import type { FactId, Facts, RuleSet } from '../../rules/index.js';
import { dueIn, lastOnTime } from '../due-day.js';
import type { Readings } from '../schedule.js';
import type { StepId } from './ids.js';
import { lastPassed, type WorkflowPosition } from './state-at.js';
import type { Distance, StepWindow, WindowSchedule } from './step-window.js';

/** What the days of a window depend on. */
export interface WindowQuestion {
  readonly year: number;
  readonly position: WorkflowPosition;
  readonly facts: Facts;
  readonly law: RuleSet;
  readonly readings: Readings;
  readonly calendar?: HolidayCalendar | undefined;
}

/** The days of a window in one case. Null: the text sets none, or (then `issues` says why) it is not known. */
export interface WindowDays {
  readonly opensOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly dueGrade: Grade;
  readonly basis: readonly LegalBasis[];
  /** What keeps the days from being known: `STEP_NOT_TAKEN`, `FACT_NOT_KNOWN`, `PARAMETER_NOT_KNOWN`, … */
  readonly issues: readonly Issue[];
}

const NO_DAYS = { opensOn: null, dueOn: null, dueGrade: 'verified', issues: [] } as const;

/**
 * The first and the last day on time; null when the year is one that an exception takes out.
 *
 * @example windowDays(february, { ...question, year: 2025 })?.dueOn // '2025-02-28'
 */
export const windowDays = (window: StepWindow, question: WindowQuestion): WindowDays | null => {
  const exception = window.except?.find((one) => one.year === question.year);
  if (exception === undefined) return { ...daysOf(window.schedule, question), basis: window.basis };
  return exception.schedule === undefined
    ? null
    : { ...daysOf(exception.schedule, question), basis: [exception.basis] };
};

type Days = Omit<WindowDays, 'basis'>;

const daysOf = (schedule: WindowSchedule, question: WindowQuestion): Days => {
  const { year, readings } = question;
  switch (schedule.kind) {
    case 'once': {
      const { reading, day } = schedule.due;
      return { ...NO_DAYS, opensOn: schedule.opensOn ?? null, ...lastOnTime(reading, day, readings) };
    }
    case 'yearly': {
      const { opens, due } = schedule;
      const first = opens ?? (due.kind === 'within-month' ? { month: due.month, day: 1 } : null);
      const opensOn = first === null ? null : dayOf(year, first.month, first.day);
      return { ...NO_DAYS, opensOn, ...dueIn(due, year, dayOf(year + 1, 1, 1), readings) };
    }
    case 'relative':
      return relativeDays(schedule, question);
  }
};

const relativeDays = (
  { from, opens, due }: WindowSchedule & { kind: 'relative' },
  question: WindowQuestion,
): Days => {
  const start = 'step' in from ? dayOfStep(from.step, question) : dayOfFact(from.fact, question);
  if (typeof start === 'object') return { ...NO_DAYS, issues: [start] };
  // a step can be answered from the day it was taken; before a day that is only planned anything may be done
  const first = opens === undefined ? ('step' in from ? at(start) : NOWHERE) : count(start, opens, question);
  const last = due === undefined ? NOWHERE : count(start, due, question);
  return {
    opensOn: first.day,
    dueOn: last.day,
    dueGrade: weakest(first.grade, last.grade),
    issues: [...first.issues, ...last.issues],
  };
};

interface Counted {
  readonly day: CalendarDate | null;
  readonly grade: Grade;
  readonly issues: readonly Issue[];
}

const at = (day: CalendarDate, grade: Grade = 'verified'): Counted => ({ day, grade, issues: [] });
const NOWHERE: Counted = { day: null, grade: 'verified', issues: [] };
const unknown = (...issues: readonly Issue[]): Counted => ({ ...NOWHERE, issues });

const dayOfStep = (step: StepId, { position }: WindowQuestion): CalendarDate | Issue =>
  lastPassed(position, step)?.event.on ?? issue('STEP_NOT_TAKEN', [], { step });

const dayOfFact = (id: FactId, { facts }: WindowQuestion): CalendarDate | Issue => {
  const fact = facts[id];
  const day = fact?.known && typeof fact.value === 'string' ? parseCalendarDate(fact.value) : null;
  return day?.ok ? day.value : issue('FACT_NOT_KNOWN', [], { fact: id });
};

const count = (start: CalendarDate, distance: Distance, question: WindowQuestion): Counted => {
  const { unit, side, monthEnd = 'clamp' } = distance;
  const found = amountOf(distance, start, question);
  if (found.issues.length > 0 || found.amount === null) return unknown(...found.issues);
  const steps = side === 'before' ? -found.amount : found.amount;
  if (unit === 'day') return at(addDays(start, steps), found.grade);
  if (unit === 'month') return at(addMonths(start, steps, monthEnd), found.grade);
  if (unit === 'year') return at(addYears(start, steps, monthEnd), found.grade);
  const { calendar } = question;
  if (calendar === undefined) return unknown(issue('CALENDAR_NOT_GIVEN', [], { day: start }));
  const counted = addWorkingDays(start, steps, calendar);
  if (!counted.ok) return unknown(...counted.issues);
  const [from, until] = steps < 0 ? [counted.value, start] : [addDays(start, 1), addDays(counted.value, 1)];
  return at(counted.value, weakest(found.grade, gradeOfDays({ from, until }, calendar)));
};

interface Amount {
  readonly amount: number | null;
  readonly grade: Grade;
  readonly issues: readonly Issue[];
}

const amountOf = ({ amount }: Distance, on: CalendarDate, { law }: WindowQuestion): Amount => {
  if (typeof amount === 'number') return { amount, grade: 'verified', issues: [] };
  const parameter = law.parameters.find((known) => known.id === amount.parameter);
  const found = parameter === undefined ? null : lookUp(parameter, asOf(on));
  // a value that is only recalled is not found: it decides nothing
  return found?.state === 'found' && typeof found.value === 'number'
    ? { amount: found.value, grade: found.entry.grade, issues: [] }
    : {
        amount: null,
        grade: 'verified',
        issues: [issue('PARAMETER_NOT_KNOWN', [], { parameter: amount.parameter, day: on })],
      };
};
