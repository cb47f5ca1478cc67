import type { AsOf, LegalBasis } from '../kernel/index.js';
import type { Condition } from './condition.js';
import type { FactId, Facts } from './fact.js';
import type { Note } from './finding.js';
import { judge } from './judge-condition.js';
import { missingInNode } from './missing.js';
import type { RuleSet } from './rule.js';
import { indexOf } from './rule-index.js';
import type { Run } from './run.js';
import type { TraceNode } from './trace.js';
import type { Truth } from './truth.js';

/** The answer to one condition that stands in no rule. */
export interface ConditionAnswer {
  readonly truth: Truth;
  /** Only when unknown: the facts that stand in the way. */
  readonly missing: readonly FactId[];
  /** The provisions that the condition and its parameters name. */
  readonly basis: readonly LegalBasis[];
  readonly notes: readonly Note[];
  readonly trace: TraceNode;
}

/**
 * Asks a condition by itself: the guard of a step, where a rule asks the same as part of itself. Parameters are
 * those of the day of the question. Never throws for any facts.
 *
 * @example judgeAlone(law, isTrue('agreed'), {}, asOf(day('2024-02-01'))).missing // ['agreed']
 */
export const judgeAlone = (law: RuleSet, condition: Condition, facts: Facts, asOf: AsOf): ConditionAnswer => {
  const index = indexOf(law);
  const run: Run = { law, index, asOf, anchor: asOf.on, notes: [], operands: [], basis: [] };
  const trace = judge(run, { facts, index: index.facts, member: null, outer: null }, condition);
  const { basis, notes } = run;
  return { truth: trace.truth, missing: missingInNode(trace), basis, notes, trace };
};

/** The clauses of the parts that are not met: what a refusal cites. Each once, innermost last. */
export const clausesNotMet = (node: TraceNode): LegalBasis[] => {
  if (node.truth !== 'false') return [];
  const own = node.clause === null ? [] : [node.clause];
  // of a "not" it is what holds inside that is in the way
  const inner = 'children' in node && node.op !== 'not' ? node.children.flatMap(clausesNotMet) : [];
  return [...new Set([...own, ...inner])];
};
