import { applyStep, type StepDecision, type StepTaken, type WorkflowWorld } from '../duties/index.js';
import { asOf } from '../kernel/index.js';
import type { Facts } from '../rules/index.js';
import type { Model } from './model.js';
import { type ModelWorld, modelFacts } from './model-facts.js';

/**
 * Judges a step of a model before it is recorded: `applyStep` with the facts that the record gives. `extra` are
 * facts that no record holds, such as that a committee has no standing board; they win over what the record says.
 *
 * @example judgeModelStep(world, model, { step: 'confirm', on, body: board, form: '5' }, { registry, law }).outcome
 */
export const judgeModelStep = (
  world: ModelWorld,
  model: Model,
  taken: StepTaken,
  given: Omit<WorkflowWorld, 'registry'> = {},
  extra: Facts = {},
): StepDecision => {
  const facts = modelFacts(world, model, asOf(taken.on, given.knownOn), taken.parties);
  return applyStep(
    world.workflow,
    model.history,
    taken,
    { ...facts, ...extra },
    {
      ...given,
      registry: world.registry,
    },
  );
};
