import { WorkflowCaseFields } from './case-fields.js';
import { CaseMutations } from './case-mutations.js';
import { WorkflowEventFields } from './step-fields.js';
import { WorkflowResolver } from './workflow-resolver.js';

export { factsOf, partiesOf, refusedIssues, stepValues } from './case-acts.js';
export { caseBehind, shownCase, shownStep } from './case-book.js';
export { positionShown, rolesOf } from './case-fields.js';
export { judgedSteps, stepsAhead, stepsSoFar } from './case-shown.js';
export { type CaseView, loadCaseView } from './case-view.js';
export { decisionOf } from './decision-of.js';
export {
  CaseInput,
  OpenWorkflowCaseInput,
  StepInput,
  WorkflowFactInput,
  WorkflowRoleInput,
} from './inputs.js';
export { type CaseRun, type LoadedCase, loadCase, loadCases } from './load-cases.js';
export { CasePayload } from './payloads.js';
export { workflowModel } from './read-model.js';
export { refusalErrors } from './refusal-errors.js';
export { RESTRICTED } from './tables.js';
export {
  NextStep,
  StepDecision,
  WorkflowCase,
  WorkflowCaseConnection,
  WorkflowEvent,
  WorkflowPosition,
  WorkflowRole,
} from './workflow-case.js';
export { type CasePlace, caseToChange, rewriteCasePlace, type WrittenCase, writeCase } from './write-case.js';
export { rewriteStep, type StepOutcome, type StepRequest, writeStep } from './write-step.js';

export const workflowResolvers = [
  WorkflowResolver,
  WorkflowCaseFields,
  WorkflowEventFields,
  CaseMutations,
] as const;
