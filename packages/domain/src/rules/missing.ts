import type { FactId } from './fact.js';
import type { MemberPlace, RuleTrace, TracedOperand, TraceNode } from './trace.js';
import { mayMatter, possiblyEffective } from './weigh.js';

/**
 * The facts that keep a trace from an outcome, in the order in which they were asked. Unknown facts that make no
 * difference (one half of an "or" whose other half holds) are not among them.
 */
export const missingIn = (trace: RuleTrace): FactId[] => {
  const names = new Set<FactId>();
  if (trace.anchor !== null) collectOperand(trace.anchor, names);
  if (trace.applies !== null) collect(trace.applies, names);
  const { requirement, exceptions } = trace;
  if (requirement !== null) {
    if (!exceptions.some((exception) => exception.fires === 'true')) collect(requirement, names);
    const heard = possiblyEffective(exceptions);
    for (const exception of exceptions) {
      if (!mayMatter(exception, trace)) continue;
      collect(exception.when, names);
      // one that gives way can still silence others, but what it asks itself is not heard
      if (exception.requirement !== null && heard.includes(exception)) collect(exception.requirement, names);
    }
  }
  return [...names];
};

/** The same of one condition: empty unless its answer is unknown. */
export const missingInNode = (node: TraceNode): FactId[] => {
  const names = new Set<FactId>();
  collect(node, names);
  return [...names];
};

const collect = (node: TraceNode, names: Set<FactId>): void => {
  if (node.truth !== 'unknown') return;
  switch (node.op) {
    case 'compare':
      collectOperand(node.left, names);
      collectOperand(node.right, names);
      return;
    case 'is-true':
      collectOperand(node.left, names);
      return;
    case 'every-member':
    case 'some-member':
      if (!node.complete) names.add(nameIn(node.member, node.fact));
      break;
    default:
  }
  for (const child of node.children) collect(child, names);
};

const collectOperand = (operand: TracedOperand, names: Set<FactId>): void => {
  if (operand.kind === 'fact' && operand.id !== null && (operand.value === null || operand.precision > 0))
    names.add(nameIn(operand.member, operand.id));
  for (const part of operand.parts ?? []) collectOperand(part, names);
};

/** @example nameIn(null, 'members') // 'members', and 'officers[2].age' for the third officer */
export const nameIn = (member: MemberPlace | null, id: FactId): FactId =>
  member === null ? id : `${nameIn(member.within, member.list)}[${member.index}].${id}`;
