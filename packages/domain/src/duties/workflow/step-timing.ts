import {
  type AsOf,
  type CalendarDate,
  daysBetween,
  type Grade,
  type LegalBasis,
  partsOf,
  weakest,
} from '../../kernel/index.js';
import { DEFAULT_READINGS } from '../schedule.js';
import { ask, lawOf, type WorkflowWorld } from './case-context.js';
import { stepNamed, type WorkflowDefinition } from './definition.js';
import { factsUntil, type WorkflowHistory, yearOf } from './history.js';
import type { StepId } from './ids.js';
import { stateAt } from './state-at.js';
import { windowDays } from './window-days.js';

/** When a step of a case was first taken, and by when it was to be taken by what is known of the case. */
export interface StepTiming {
  readonly takenOn: CalendarDate | null;
  /** The earliest of the last days on time; null where no text sets one for the case, or it is not known. */
  readonly dueOn: CalendarDate | null;
  /** The places that set it, and how sure they are; nothing where there is none. */
  readonly basis: readonly LegalBasis[];
  readonly grade: Grade | null;
  /** Days after the last on time; null where it was taken in time, was not taken, or has no such day. */
  readonly daysLate: number | null;
}

/**
 * The days of one step, taken or not, wherever the case stands: unlike {@link applyStep}, which judges a step by what
 * was known when it was taken, it counts from what has been said of the case since, such as the day of a session that
 * was fixed after its notice.
 *
 * Throws `WORKFLOW_ELSEWHERE` when the history belongs to another workflow.
 *
 * @example stepTiming(definition, history, 'announce', asOf(day('2025-04-01')), world).dueOn // '2025-03-16'
 */
export const stepTiming = (
  definition: WorkflowDefinition,
  history: WorkflowHistory,
  step: StepId,
  asOf: AsOf,
  { law, readings = DEFAULT_READINGS, calendar }: WorkflowWorld,
): StepTiming => {
  const position = stateAt(definition, history, asOf);
  const taken = position.passed.find(({ transition }) => transition.id === step)?.event ?? null;
  const facts = factsUntil(history, asOf);
  const given = { law: lawOf(definition, law), facts, on: taken?.on ?? asOf.on };
  const year = taken === null ? partsOf(asOf.on).year : yearOf(taken);
  const [first] = (stepNamed(definition, step)?.windows ?? [])
    .filter(({ when }) => ask(given, when).truth === 'true')
    .flatMap((window) => {
      const days = windowDays(window, { ...given, year, position, readings, calendar });
      if (days === null || days.dueOn === null) return [];
      const { dueOn, dueGrade, basis } = days;
      return [{ dueOn, basis, grade: weakest(window.grade, dueGrade) }];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const takenOn = taken?.on ?? null;
  if (first === undefined) return { takenOn, dueOn: null, basis: [], grade: null, daysLate: null };
  const isLate = takenOn !== null && first.dueOn < takenOn;
  return { takenOn, ...first, daysLate: isLate ? daysBetween(first.dueOn, takenOn) : null };
};
