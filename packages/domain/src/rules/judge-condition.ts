import { compareOperands } from './compare.js';
import type {
  CompareCondition,
  Condition,
  GroupCondition,
  IsTrueCondition,
  MemberCondition,
} from './condition.js';
import { resolve, resolveFact } from './operand.js';
import { NOBODY, readList } from './read-list.js';
import { addBasis, addNote, type Run, type Scope, scopeOf } from './run.js';
import type { CompareTrace, IsTrueTrace, MembersTrace, TraceNode } from './trace.js';
import { and, negated, or, type Truth, truthOf } from './truth.js';

/**
 * Answers a condition and writes down how. Every part is asked even where the answer is already decided: the
 * trace shows the whole condition, and an unknown part that does not matter stays visible.
 */
export const judge = (run: Run, scope: Scope, condition: Condition): TraceNode => {
  if (condition.clause !== undefined) addBasis(run, condition.clause);
  switch (condition.op) {
    case 'all':
    case 'any':
      return judgeGroup(run, scope, condition);
    case 'not': {
      const child = judge(run, scope, condition.of);
      return {
        op: 'not',
        truth: negated(child.truth),
        label: condition.label ?? null,
        clause: condition.clause ?? null,
        children: [child],
      };
    }
    case 'is-true':
      return judgeFlag(run, scope, condition);
    case 'compare':
      return judgeComparison(run, scope, condition);
    case 'every-member':
    case 'some-member':
      return judgeMembers(run, scope, condition);
  }
};

const judgeGroup = (run: Run, scope: Scope, condition: GroupCondition): TraceNode => {
  const children: TraceNode[] = [];
  const combine = condition.op === 'all' ? and : or;
  let truth: Truth = truthOf(condition.op === 'all');
  for (const part of condition.of) {
    const child = judge(run, scope, part);
    truth = combine(truth, child.truth);
    children.push(child);
  }
  return {
    op: condition.op,
    truth,
    label: condition.label ?? null,
    clause: condition.clause ?? null,
    children,
  };
};

const judgeFlag = (run: Run, scope: Scope, condition: IsTrueCondition): IsTrueTrace => {
  const left = resolveFact(run, scope, condition.fact);
  if (left.value !== null && typeof left.value !== 'boolean')
    addNote(run, 'FACT_WRONG_TYPE', { fact: condition.fact, expected: 'boolean' });
  return {
    op: 'is-true',
    truth: typeof left.value === 'boolean' ? truthOf(left.value) : 'unknown',
    label: condition.label ?? left.words,
    clause: condition.clause ?? null,
    left,
  };
};

const judgeComparison = (run: Run, scope: Scope, condition: CompareCondition): CompareTrace => {
  const left = resolve(run, scope, condition.left);
  const right = resolve(run, scope, condition.right);
  const traced: CompareTrace = {
    op: 'compare',
    operator: condition.operator,
    truth: compareOperands(run, condition.operator, left, right),
    label: condition.label ?? left.words ?? right.words,
    clause: condition.clause ?? null,
    left,
    right,
  };
  run.operands.push(traced);
  return traced;
};

const judgeMembers = (run: Run, scope: Scope, condition: MemberCondition): MembersTrace => {
  const { op, fact: id } = condition;
  const home = scopeOf(scope, id);
  const indexed = home?.index.get(id);
  const words = indexed?.definition.words ?? null;
  const list = readList(run, id, home, indexed);
  const every = op === 'every-member';
  // members that nobody listed could still turn out either way
  let truth: Truth = list.complete ? truthOf(every) : 'unknown';
  const children: TraceNode[] = [];
  if (home !== null && indexed !== undefined)
    for (let index = 0; index < list.members.length; index += 1) {
      const place = { list: id, index, words: indexed.definition.words, within: home.member };
      const facts = list.members[index] ?? NOBODY;
      const child = judge(run, { facts, index: indexed.members, member: place, outer: scope }, condition.of);
      truth = every ? and(truth, child.truth) : or(truth, child.truth);
      children.push(child);
    }
  return {
    op,
    truth,
    label: condition.label ?? words,
    clause: condition.clause ?? null,
    fact: id,
    words,
    noValue: list.noValue,
    complete: list.complete,
    member: home?.member ?? null,
    children,
  };
};
