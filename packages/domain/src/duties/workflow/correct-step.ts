import { asOf, DomainError, LAST_DAY } from '../../kernel/index.js';
import type { WorkflowWorld } from './case-context.js';
import { refusal, type StepDecision } from './decision.js';
import type { WorkflowDefinition } from './definition.js';
import type { WorkflowEvent, WorkflowHistory } from './history.js';
import { judgeHistory } from './judge-history.js';

/**
 * Judges what a recorded step should have been, in its place in the case: by what was recorded before it, and by the
 * steps that followed. It is refused with `STEP_BREAKS_LATER` where one of those stood and would no longer stand.
 * Like {@link applyStep} it changes nothing. A room whose records give facts of a case adds them with `prepare`, to the
 * case as it stood and as it would stand.
 *
 * Throws `WORKFLOW_EVENT_UNKNOWN` for a step that the case does not have, `WORKFLOW_ELSEWHERE` for another workflow.
 *
 * @example correctStep(definition, history, { ...registered, on: day('2024-02-28') }, world).outcome // 'allowed'
 */
export const correctStep = (
  definition: WorkflowDefinition,
  history: WorkflowHistory,
  corrected: WorkflowEvent,
  world: WorkflowWorld,
  prepare: (history: WorkflowHistory) => WorkflowHistory = (same) => same,
): StepDecision => {
  if (!history.events.some(({ id }) => id === corrected.id))
    throw new DomainError('WORKFLOW_EVENT_UNKNOWN', corrected.id);
  const all = asOf(LAST_DAY, world.knownOn);
  const stood = new Set(
    judgeHistory(definition, prepare(history), all, world)
      .filter(({ decision }) => decision.outcome !== 'refused')
      .map(({ event }) => event.id),
  );
  const events = history.events.map((event) => (event.id === corrected.id ? corrected : event));
  const judged = judgeHistory(definition, prepare({ ...history, events }), all, world);
  const own = judged.find(({ event }) => event.id === corrected.id);
  if (own === undefined) throw new DomainError('WORKFLOW_EVENT_UNKNOWN', corrected.id);
  const broken = judged.find(
    ({ event, decision }) =>
      event.id !== corrected.id && decision.outcome === 'refused' && stood.has(event.id),
  );
  if (broken === undefined) return own.decision;
  const params = { step: corrected.step, later: broken.event.step, day: broken.event.on };
  return {
    ...own.decision,
    outcome: 'refused',
    reasons: [...own.decision.reasons, refusal('STEP_BREAKS_LATER', params, [])],
  };
};
