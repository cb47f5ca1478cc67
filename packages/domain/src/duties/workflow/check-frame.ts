import { type Issue, issue } from '../../kernel/index.js';
import type { WorkflowDefinition } from './definition.js';
import { FRAMES } from './machines/index.js';

/**
 * That a workflow which names a frame has the states and steps of that frame, each leading where it leads there: rooms
 * read its cases by them. What else a text says of a step is free.
 */
export const checkFrame = ({ frame: named, states, transitions }: WorkflowDefinition): Issue[] => {
  if (named === undefined) return [];
  const frame = FRAMES.find(({ id }) => id === named);
  if (frame === undefined) return [issue('WORKFLOW_FRAME_UNKNOWN', ['frame'], { frame: named })];
  const differs = (part: string): Issue =>
    issue('WORKFLOW_FRAME_DIFFERS', ['frame'], { frame: frame.id, part });
  return [
    ...frame.states.flatMap(({ id, final = false }) => {
      const own = states.find((one) => one.id === id);
      return own !== undefined && (own.final ?? false) === final ? [] : [differs(id)];
    }),
    ...frame.transitions.flatMap(({ id, from, to }) => {
      const own = transitions.find((one) => one.id === id);
      const isSame = own?.to === to && [...own.from].sort().join() === [...from].sort().join();
      return isSame ? [] : [differs(id)];
    }),
  ];
};
