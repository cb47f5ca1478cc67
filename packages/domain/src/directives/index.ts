export * from './citations/index.js';
export * from './document.js';
export * from './force.js';
export * from './graph.js';
export * from './lint.js';
export * from './lint-facts.js';
export {
  LINT_CODES,
  LINT_SEVERITIES,
  type LintCode,
  type LintFinding,
  type LintSeverity,
} from './lint-finding.js';
export * from './number/index.js';
export * from './relation.js';
export * from './review.js';
export { type SuspensionOn, suspendedOn } from './suspension.js';
