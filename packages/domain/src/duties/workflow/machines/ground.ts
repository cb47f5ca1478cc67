import { DomainError, type Words } from '../../../kernel/index.js';
import type { FactDefinition } from '../../../rules/index.js';
import type { Sourced, Transition, WorkflowDefinition } from '../definition.js';
import type { StepId, WorkflowId } from '../ids.js';
import type { Frame } from './frame.js';

/** What a text says of one step of a frame. */
export type Grounding = Pick<Sourced, 'basis'> &
  Partial<Omit<Transition, 'id' | 'from' | 'to' | 'origin' | 'basis'>>;

/**
 * A workflow of a law file from a frame: the steps that its clauses state take their basis, and with it whatever
 * else the text says of them; what it does not say stays ours. A state that such a step leads to is one the text
 * speaks of. Throws `WORKFLOW_STEP_UNKNOWN` for a step that the frame does not have.
 *
 * @example groundWorkflow(INSPECTION, { id: 'ha-tinh/inspection', steps: { open: { basis: [clause] } } })
 */
export const groundWorkflow = (
  frame: Frame,
  given: {
    readonly id: WorkflowId;
    readonly words?: Words;
    readonly facts?: readonly FactDefinition[];
    readonly steps: Readonly<Record<StepId, Grounding>>;
  },
): WorkflowDefinition => {
  const { steps, facts = [], words = frame.words } = given;
  for (const id of Object.keys(steps))
    if (!frame.transitions.some((transition) => transition.id === id))
      throw new DomainError('WORKFLOW_STEP_UNKNOWN', `${id} in ${frame.id}`);
  const transitions = frame.transitions.map((transition): Transition => {
    const said = steps[transition.id];
    if (said === undefined) return transition;
    const { note, ...rest } = transition;
    return { ...rest, grade: 'verified', ...said, origin: 'text' };
  });
  const spoken = new Set(transitions.flatMap(({ origin, to }) => (origin === 'text' ? [to] : [])));
  return {
    ...frame,
    id: given.id,
    frame: frame.id,
    words,
    facts: [...(frame.facts ?? []), ...facts],
    states: frame.states.map(({ note, ...one }) =>
      spoken.has(one.id) ? { ...one, origin: 'text' } : { ...one, ...(note === undefined ? {} : { note }) },
    ),
    transitions,
  };
};
