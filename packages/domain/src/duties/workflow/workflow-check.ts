import type { BodyId, ClauseId, Issue } from '../../kernel/index.js';
import type { BodyKind } from '../../organisations/index.js';
import type { FactDefinition, Parameter, RuleId } from '../../rules/index.js';

/** What a definition may name. */
export interface WorkflowKnown {
  readonly facts: readonly FactDefinition[];
  readonly parameters: readonly Parameter[];
  readonly rules: ReadonlySet<RuleId>;
  readonly duties: ReadonlySet<ClauseId>;
  readonly kinds: readonly BodyKind[];
  readonly bodies: { readonly has: (id: BodyId) => boolean };
}

/** What the checks of one definition share. */
export interface WorkflowCheck {
  readonly known: WorkflowKnown;
  readonly parties: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  readonly facts: readonly FactDefinition[];
  readonly condition: (condition: unknown, path: Issue['path']) => Issue[];
}
