import type { Language } from '../kernel/index.js';
import { memberWords, nameWords } from './explain-operand.js';
import type { FactId } from './fact.js';
import { nameIn } from './missing.js';
import type { RuleTrace, TracedOperand, TraceNode } from './trace.js';

/** What people call the facts of a trace, by the names under which they are reported missing. */
export const factNames = (trace: RuleTrace, language: Language): ReadonlyMap<FactId, string> => {
  const names = new Map<FactId, string>();
  const keep = (operand: TracedOperand | null): void => {
    if (operand === null) return;
    if (operand.kind === 'fact' && operand.id !== null)
      names.set(nameIn(operand.member, operand.id), nameWords(operand, language) ?? operand.id);
    operand.parts?.forEach(keep);
  };
  const walk = (node: TraceNode | null): void => {
    if (node === null) return;
    if (node.op === 'compare' || node.op === 'is-true') {
      keep(node.left);
      if (node.op === 'compare') keep(node.right);
      return;
    }
    if (node.op === 'every-member' || node.op === 'some-member')
      names.set(
        nameIn(node.member, node.fact),
        memberWords(node.member, node.words?.[language] ?? node.fact, language),
      );
    node.children.forEach(walk);
  };
  keep(trace.anchor);
  walk(trace.applies);
  walk(trace.requirement);
  for (const exception of trace.exceptions) {
    walk(exception.when);
    walk(exception.requirement);
  }
  return names;
};
