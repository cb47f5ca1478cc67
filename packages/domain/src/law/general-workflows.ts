import { groundWorkflow, PETITION, TASK } from '../duties/index.js';
import type { LawFile } from '../lawbook/index.js';

/**
 * Ways of working that no document held here lays down for all, and that every office needs to follow what was
 * decided: a task set by the conclusions of a meeting, and a petition that is passed on. All of it is ours and says
 * so; where a clause states a step, the file of its document grounds a workflow of its own.
 */
export const generalWorkflows: LawFile = {
  document: null,
  clauses: [],
  workflows: [
    groundWorkflow(TASK, { id: 'general/task', steps: {} }),
    groundWorkflow(PETITION, { id: 'general/petition', steps: {} }),
  ],
};
