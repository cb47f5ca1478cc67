import { eventsUntil, type WorkflowEvent, type WorkflowHistory } from '../duties/index.js';
import { asOf, LAST_DAY } from '../kernel/index.js';
import type { Facts } from '../rules/index.js';
import type { Model } from './model.js';
import { type ModelWorld, modelFacts } from './model-facts.js';

/**
 * The history of a model with, at each step, the facts that its record gave on that day from the steps before it:
 * what `judgeHistory` and `correctStep` need to judge the steps of a model. What was said with a step, or with the
 * opening, wins over what the record says, as in {@link judgeModelStep}.
 *
 * @example judgeHistory(workflow, withModelFacts(world, model), asOf(day('2024-12-31')), { registry, law })
 */
export const withModelFacts = (world: ModelWorld, model: Model): WorkflowHistory => {
  const { history } = model;
  const events = eventsUntil(history, asOf(LAST_DAY));
  let said: Facts = history.facts ?? {};
  return {
    ...history,
    events: events.map((event, index): WorkflowEvent => {
      said = { ...said, ...event.facts };
      const before = { ...model, history: { ...history, events: events.slice(0, index) } };
      return { ...event, facts: { ...modelFacts(world, before, asOf(event.on), event.parties), ...said } };
    }),
  };
};
