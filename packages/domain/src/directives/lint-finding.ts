import type { BodyId, DocumentId, Grade, LegalBasis, Provision } from '../kernel/index.js';
import type { ForceReason } from './force.js';

/**
 * What a drafter or a reader should look at again. `error`: the text rests on something without effect on the day
 * of signing; `warning`: it may; `info`: something is not recorded and so could not be checked.
 */
export interface LintFinding {
  readonly code: LintCode;
  readonly severity: LintSeverity;
  readonly document: DocumentId;
  /** Where in the document. */
  readonly provision?: Provision;
  readonly about?: DocumentId;
  readonly by?: DocumentId;
  /** How the basis ended: replaced, repealed, its time run out. */
  readonly why?: ForceReason;
  /** The text that asks for it, where the finding rests on one. */
  readonly basis?: LegalBasis;
  /** The body that had to be consulted. */
  readonly with?: BodyId;
  readonly grade: Grade;
}

export const LINT_SEVERITIES = ['error', 'warning', 'info'] as const;
export type LintSeverity = (typeof LINT_SEVERITIES)[number];

export const LINT_CODES = [
  'NUMBER_NOT_RECORDED',
  'DATE_NOT_RECORDED',
  'BASIS_NOT_YET_IN_FORCE',
  'BASIS_ENDED',
  'BASIS_PARTLY_ENDED',
  'BASIS_SUSPENDED',
  'BASIS_FORCE_UNKNOWN',
  'BASIS_LATER_THAN_DOCUMENT',
  'CITED_TEXT_NOT_HELD',
  'ROOT_ENDED',
  'ISSUER_OUTSIDE_LEVEL',
  'CHANGES_HIGHER_DOCUMENT',
  'CONSULTATION_NOT_RECORDED',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

export type LintAdd = (code: LintCode, severity: LintSeverity, more?: Partial<LintFinding>) => void;
