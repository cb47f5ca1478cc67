import { type AsOf, type BodyId, type CalendarDate, daysBetween } from '../../kernel/index.js';
import type { Facts } from '../../rules/index.js';
import type { WorkflowWorld } from './case-context.js';
import type { Transition, WorkflowDefinition } from './definition.js';
import type { WorkflowHistory } from './history.js';
import { nextSteps } from './next-steps.js';
import { stateAt } from './state-at.js';

/** A case that is followed, with what is known of it. */
export interface FollowedCase {
  readonly definition: WorkflowDefinition;
  readonly history: WorkflowHistory;
  readonly facts: Facts;
}

/** A step that is waited for. */
export interface Reminder {
  readonly history: string;
  readonly transition: Transition;
  /** Whom it is waited for, where roles of the case say so; empty where they do not. */
  readonly bodies: readonly BodyId[];
  /** Null where no day is set or known: then it is never late. */
  readonly dueOn: CalendarDate | null;
  /** Days left to the last on time, negative once it has passed. */
  readonly daysLeft: number | null;
  /** Days since the case came to where it stands; null when nothing was done yet. */
  readonly waiting: number | null;
}

/**
 * The reminder list (đôn đốc) over many cases: every step with a window that leads on from where its case stands,
 * those due first, then those without a day in the order in which they have waited longest.
 *
 * @example remindersOf(tasks, asOf(day('2025-06-01')), world).filter(({ daysLeft }) => (daysLeft ?? 0) < 0)
 */
export const remindersOf = (cases: readonly FollowedCase[], asOf: AsOf, world: WorkflowWorld): Reminder[] => {
  const found = cases.flatMap(({ definition, history, facts }) => {
    const { since, parties } = stateAt(definition, history, asOf);
    return nextSteps(definition, history, asOf, facts, world)
      .filter(({ transition, guard }) => (transition.windows ?? []).length > 0 && guard !== 'false')
      .map(
        ({ transition, dueOn }): Reminder => ({
          history: history.id,
          transition,
          bodies: [
            ...new Set(
              transition.by.flatMap(({ who }) =>
                who.flatMap((one) => (one.by === 'party' ? (parties[one.party] ?? []) : [])),
              ),
            ),
          ],
          dueOn,
          daysLeft: dueOn === null ? null : daysBetween(asOf.on, dueOn),
          waiting: since === null ? null : daysBetween(since, asOf.on),
        }),
      );
  });
  return found.sort(moreUrgent);
};

const moreUrgent = (a: Reminder, b: Reminder): number => {
  if (a.daysLeft !== b.daysLeft) return (a.daysLeft ?? Infinity) < (b.daysLeft ?? Infinity) ? -1 : 1;
  if (a.waiting !== b.waiting) return (b.waiting ?? -1) - (a.waiting ?? -1);
  return a.history < b.history ? -1 : a.history > b.history ? 1 : 0;
};
