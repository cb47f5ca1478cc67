import { WorkflowCaseFields } from './case-fields.js';
import { CaseMutations } from './case-mutations.js';
import { WorkflowEventFields } from './step-fields.js';
import { WorkflowResolver } from './workflow-resolver.js';

export { factsOf } from './case-acts.js';
export { caseBehind, shownCase, shownStep } from './case-book.js';
export { type CaseView, loadCaseView } from './case-view.js';
export { decisionOf } from './decision-of.js';
export { WorkflowFactInput } from './inputs.js';
export { type CaseRun, type LoadedCase, loadCase, loadCases } from './load-cases.js';
export { workflowModel } from './read-model.js';
export { refusalErrors } from './refusal-errors.js';
export { StepDecision, WorkflowCase, WorkflowCaseConnection, WorkflowEvent } from './workflow-case.js';
export { type WrittenCase, writeCase } from './write-case.js';
export { rewriteStep, type StepOutcome, type StepRequest, writeStep } from './write-step.js';

export const workflowResolvers = [
  WorkflowResolver,
  WorkflowCaseFields,
  WorkflowEventFields,
  CaseMutations,
] as const;
