import { DomainError } from '../../kernel/index.js';
import type { WorkflowDefinition } from './definition.js';
import type { StateId, StepId } from './ids.js';

/** A way through a workflow: the steps in order, and the state they end in. */
export interface WorkflowPath {
  readonly steps: readonly StepId[];
  readonly state: StateId;
}

const MOST_PATHS = 100_000;

/**
 * Every legal path from the start, the empty one first, each prefix a path of its own. A step is taken at most
 * once in a path, so that cycles are walked through and not for ever; one that stays where it is, not at all. For tests: whoever walks them all has seen
 * every state a case can be in.
 *
 * Throws `WORKFLOW_TOO_MANY_PATHS` above a hundred thousand.
 *
 * @example walkPaths(definition).filter(({ state }) => state === 'confirmed').length
 */
export const walkPaths = (definition: WorkflowDefinition): WorkflowPath[] => {
  const paths: WorkflowPath[] = [{ steps: [], state: definition.initial }];
  // the list grows while it is walked: each path is followed by those that are one step longer
  for (const { steps, state } of paths)
    for (const { id, to } of stepsFrom(definition, state))
      if (!steps.includes(id)) {
        if (paths.length >= MOST_PATHS) throw new DomainError('WORKFLOW_TOO_MANY_PATHS', definition.id);
        paths.push({ steps: [...steps, id], state: to });
      }
  return paths;
};

/** One shortest path to each state that can be reached, in the order in which they are reached. */
export const shortestPaths = (definition: WorkflowDefinition): WorkflowPath[] => {
  const found = new Map<StateId, WorkflowPath>([
    [definition.initial, { steps: [], state: definition.initial }],
  ]);
  for (const { steps, state } of found.values())
    for (const { id, to } of stepsFrom(definition, state))
      if (!found.has(to)) found.set(to, { steps: [...steps, id], state: to });
  return [...found.values()];
};

/** For each state that can be reached, the steps that do not lead on from it: every one of them must be refused. */
export const stepsRefused = (
  definition: WorkflowDefinition,
): { readonly path: WorkflowPath; readonly step: StepId }[] =>
  shortestPaths(definition).flatMap((path) =>
    definition.transitions
      .filter(({ from }) => !from.includes(path.state))
      .map(({ id }) => ({ path, step: id })),
  );

/** The steps that lead to another place in the definition; one that stays leads nowhere and would only be woven in. */
const stepsFrom = (
  { transitions }: WorkflowDefinition,
  state: StateId,
): { readonly id: StepId; readonly to: StateId }[] =>
  transitions.flatMap(({ id, from, to }) => (to !== null && from.includes(state) ? [{ id, to }] : []));
