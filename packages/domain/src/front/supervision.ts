import {
  factsUntil,
  type KeepingPeriod,
  type StepTiming,
  stateAt,
  stepTiming,
  type WorkflowWorld,
} from '../duties/index.js';
import { type AsOf, type BodyId, type CalendarDate, daysBetween } from '../kernel/index.js';
import { textIn } from './case-values.js';
import { type FrontCase, isRegisterKept } from './front-case.js';
import { type SupervisionSubjectId, subjectNamed } from './subject.js';

/**
 * How a step of a supervision stands. `not-yet`: its day has not passed, or nobody knows it; `overdue` is said only
 * where the register of the supervising body is stated to be complete; `dropped`: the supervision was called off.
 */
export const STEP_STANDINGS = [
  'on-time',
  'late',
  'done-without-day',
  'not-yet',
  'overdue',
  'unknown',
  'dropped',
] as const;
export type StepStanding = (typeof STEP_STANDINGS)[number];

export interface StandingStep extends StepTiming {
  readonly standing: StepStanding;
}

/** A supervision as it stands on a day: by when it had to give notice, be reported to, and report its result. */
export interface Supervision {
  readonly id: string;
  readonly by: BodyId;
  readonly of: readonly BodyId[];
  readonly year: number;
  /** The programme it belongs to. */
  readonly partOf: string | null;
  readonly state: string;
  /** What is supervised; null where that is not on record. */
  readonly subject: SupervisionSubjectId | null;
  readonly heldOn: CalendarDate | null;
  readonly concludedOn: CalendarDate | null;
  readonly notice: StandingStep;
  readonly report: StandingStep;
  readonly result: StandingStep;
}

/** @example supervisionOf(found, keepingPeriods, asOf(day('2025-04-01')), world).notice.standing // 'late' */
export const supervisionOf = (
  found: FrontCase,
  keepingPeriods: readonly KeepingPeriod[],
  asOf: AsOf,
  world: WorkflowWorld,
): Supervision => {
  const { id, body, definition, history, openedOn, year, partOf } = found;
  const { state, passed, parties } = stateAt(definition, history, asOf);
  const timed = (step: string): StandingStep => {
    const timing = stepTiming(definition, history, step, asOf, world);
    const isPast = timing.dueOn !== null && timing.dueOn < asOf.on;
    const kept =
      isPast && isRegisterKept(found, earlierOf(openedOn, timing.dueOn), timing.dueOn, keepingPeriods, asOf);
    return standingOf(timing, { asOf, kept, dropped: state === 'cancelled' });
  };
  const dayOfStep = (step: string): CalendarDate | null =>
    passed.findLast(({ transition }) => transition.id === step)?.event.on ?? null;
  return {
    ...{ id, by: body, of: parties.supervised ?? [], year, partOf, state },
    subject: subjectNamed(textIn(factsUntil(history, asOf), 'supervision-subject')),
    ...{ heldOn: dayOfStep('hold'), concludedOn: dayOfStep('conclude') },
    ...{ notice: timed('announce'), report: timed('report'), result: timed('report-result') },
  };
};

const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

const standingOf = (
  timing: StepTiming,
  { asOf, kept, dropped }: { readonly asOf: AsOf; readonly kept: boolean; readonly dropped: boolean },
): StandingStep => {
  const { takenOn, dueOn, daysLate } = timing;
  if (takenOn !== null)
    return {
      ...timing,
      standing: dueOn === null ? 'done-without-day' : daysLate === null ? 'on-time' : 'late',
    };
  if (dropped) return { ...timing, standing: 'dropped' };
  if (dueOn === null || asOf.on <= dueOn) return { ...timing, standing: 'not-yet' };
  return kept
    ? { ...timing, standing: 'overdue', daysLate: daysBetween(dueOn, asOf.on) }
    : { ...timing, standing: 'unknown' };
};

/** States of supervisions, each in one: the sum is how many there are. */
export type SupervisionCounts = Readonly<Record<string, number>>;

/** @example supervisionCounts(found).concluded // 3 */
export const supervisionCounts = (supervisions: Iterable<Pick<Supervision, 'state'>>): SupervisionCounts => {
  const counts: Record<string, number> = {};
  for (const { state } of supervisions) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};
