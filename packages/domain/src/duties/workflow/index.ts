export * from './activities-of.js';
export * from './apply-step.js';
export type { CaseFacts, WorkflowWorld } from './case-context.js';
export * from './check-workflow.js';
export * from './correct-step.js';
export {
  DOUBTS,
  type Doubt,
  type DoubtCode,
  type JudgedWindow,
  REFUSALS,
  type Refusal,
  type RefusalCode,
  STEP_NOTES,
  type StepDecision,
  type StepNote,
  type StepNoteCode,
  TEXT_SILENT,
} from './decision.js';
export * from './definition.js';
export * from './explain-step.js';
export * from './forms-of-step.js';
export * from './history.js';
export * from './ids.js';
export * from './judge-history.js';
export * from './machines/index.js';
export * from './next-steps.js';
export * from './read-case.js';
export * from './reminders.js';
export { lastPassed, type Misfit, type PassedStep, stateAt, type WorkflowPosition } from './state-at.js';
export * from './step-timing.js';
export * from './step-window.js';
export * from './walk-paths.js';
export { mayBeActor, type WhoQuestion } from './who.js';
export * from './window-days.js';
export * from './workflow-check.js';
