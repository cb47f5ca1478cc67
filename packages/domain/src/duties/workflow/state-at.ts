import { type AsOf, type CalendarDate, DomainError } from '../../kernel/index.js';
import { stepNamed, type Transition, type WorkflowDefinition } from './definition.js';
import { eventsUntil, type Parties, type WorkflowEvent, type WorkflowHistory } from './history.js';
import type { StateId } from './ids.js';

/** A recorded step that moved the case on. */
export interface PassedStep {
  readonly event: WorkflowEvent;
  readonly transition: Transition;
  readonly from: StateId;
}

/** A recorded step that the case could not take where it stood: it is kept and shown, and moves nothing. */
export interface Misfit {
  readonly event: WorkflowEvent;
  readonly state: StateId;
  readonly why: 'STEP_UNKNOWN' | 'STEP_OUT_OF_ORDER';
}

/** Where a case stands on a day, as then known, and how it came there. */
export interface WorkflowPosition {
  readonly state: StateId;
  /** The day of the step that led here; null while nothing was done. */
  readonly since: CalendarDate | null;
  readonly passed: readonly PassedStep[];
  readonly misfits: readonly Misfit[];
  /** The roles settled so far, the latest word for each. */
  readonly parties: Parties;
}

/**
 * Replays a history: pure, and the same for every order of its events. It asks only whether each step leads on
 * from where the case stands; who took it, on what form and when was judged when it was taken
 * ({@link applyStep}), for an act that happened is not undone by having been wrong.
 *
 * Throws `WORKFLOW_ELSEWHERE` when the history belongs to another workflow.
 *
 * @example stateAt(definition, history, asOf(day('2024-11-01'))).state // 'confirmed'
 */
export const stateAt = (
  definition: WorkflowDefinition,
  history: WorkflowHistory,
  asOf: AsOf,
): WorkflowPosition => {
  if (history.workflow !== definition.id)
    throw new DomainError('WORKFLOW_ELSEWHERE', `${history.workflow}, not ${definition.id}`);
  return replay(definition, history.parties, eventsUntil(history, asOf));
};

/** The same over events that are in order already. */
export const replay = (
  definition: WorkflowDefinition,
  atStart: Parties,
  events: readonly WorkflowEvent[],
): WorkflowPosition => {
  let state = definition.initial;
  let since: CalendarDate | null = null;
  let parties = atStart;
  const passed: PassedStep[] = [];
  const misfits: Misfit[] = [];
  for (const event of events) {
    const transition = stepNamed(definition, event.step);
    if (transition === null) misfits.push({ event, state, why: 'STEP_UNKNOWN' });
    else if (!transition.from.includes(state)) misfits.push({ event, state, why: 'STEP_OUT_OF_ORDER' });
    else {
      passed.push({ event, transition, from: state });
      state = transition.to ?? state;
      since = event.on;
      parties = { ...parties, ...event.parties };
    }
  }
  return { state, since, passed, misfits, parties };
};

/** The last time that a step was taken; null when it never was. */
export const lastPassed = (position: WorkflowPosition, step: string): PassedStep | null =>
  position.passed.findLast((passed) => passed.transition.id === step) ?? null;
