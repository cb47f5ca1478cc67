import { checkWorkflow } from '../duties/index.js';
import { type Issue, issue } from '../kernel/index.js';
import { BODY_KINDS, type Registry } from '../organisations/index.js';
import type { Law } from './compose.js';

/** The workflows of all files together: each once, and what each names is in the law or the register. */
export const checkWorkflows = (law: Law, registry: Registry): Issue[] => {
  const known = {
    facts: law.facts,
    parameters: law.parameters,
    rules: new Set(law.rules.map(({ id }) => id)),
    duties: new Set(law.duties.map(({ id }) => id)),
    kinds: [...BODY_KINDS, ...law.kinds],
    bodies: registry.bodies,
  };
  const seen = new Set<string>();
  return law.workflows.flatMap((workflow) => {
    const path = ['workflows', workflow.id];
    const isTwice = seen.has(workflow.id);
    seen.add(workflow.id);
    return [
      ...(isTwice ? [issue('WORKFLOW_DUPLICATE', path, { workflow: workflow.id })] : []),
      ...checkWorkflow(workflow, known, path),
    ];
  });
};
