import type { Issue } from '../kernel/index.js';
import type { Declared, DeclaredFacts } from './check-declared.js';

/** What a check of conditions needs and gathers. */
export interface ConditionCheck {
  readonly declared: Declared;
  /** The fact definitions in reach, innermost first. */
  readonly scopes: readonly DeclaredFacts[];
  readonly issues: Issue[];
  /** The parameters that are referred to, for the check of their periods. */
  readonly parameters: Set<string>;
}
