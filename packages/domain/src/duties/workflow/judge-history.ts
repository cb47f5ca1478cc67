import type { AsOf } from '../../kernel/index.js';
import type { Facts } from '../../rules/index.js';
import { applyStep } from './apply-step.js';
import type { WorkflowWorld } from './case-context.js';
import type { StepDecision } from './decision.js';
import type { WorkflowDefinition } from './definition.js';
import { eventsUntil, type WorkflowEvent, type WorkflowHistory } from './history.js';

/** A recorded step with what is to be said of it where it stands in its case. */
export interface JudgedEvent {
  readonly event: WorkflowEvent;
  readonly decision: StepDecision;
}

/**
 * Every step of a case up to a day, as then known, each judged by what was recorded before it and what had been said
 * of the case by then: how late it was, what was not known of it, and what stands against it by the law of the
 * package that runs. A step that was recorded is never undone by that.
 *
 * Throws `WORKFLOW_ELSEWHERE` when the history belongs to another workflow.
 *
 * @example judgeHistory(definition, history, asOf(day('2024-12-31')), world).map(({ decision }) => decision.late)
 */
export const judgeHistory = (
  definition: WorkflowDefinition,
  history: WorkflowHistory,
  asOf: AsOf,
  world: WorkflowWorld,
): JudgedEvent[] => {
  const events = eventsUntil(history, asOf);
  let facts: Facts = history.facts ?? {};
  return events.map((event, index) => {
    facts = { ...facts, ...event.facts };
    const before = { ...history, events: events.slice(0, index) };
    const decision = applyStep(definition, before, event, facts, { ...world, knownOn: asOf.knownOn });
    return { event, decision };
  });
};
