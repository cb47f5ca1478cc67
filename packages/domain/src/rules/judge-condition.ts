import type { Words } from '../kernel/index.js';
import { compareOperands } from './compare.js';
import type {
  CompareCondition,
  Condition,
  GroupCondition,
  IsTrueCondition,
  MemberCondition,
} from './condition.js';
import type { Fact, Facts } from './fact.js';
import { reasonOf, resolve } from './operand.js';
import { addBasis, addNote, findFact, type Run, type Scope } from './run.js';
import { isRecord } from './shape.js';
import type { CompareTrace, IsTrueTrace, MembersTrace, NoValue, TraceNode } from './trace.js';
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
  const left = resolve(run, scope, { kind: 'fact', id: condition.fact });
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

const NOBODY: Facts = {};

const judgeMembers = (run: Run, scope: Scope, condition: MemberCondition): MembersTrace => {
  const { op, fact: id } = condition;
  const found = findFact(scope, id);
  const words: Words | null = found?.indexed.definition.words ?? null;
  const fact: Fact | undefined | null = found?.scope.facts[id];
  const every = op === 'every-member';
  const children: TraceNode[] = [];
  let truth: Truth = 'unknown';
  let complete = false;
  let noValue: NoValue | null = found === null ? 'undeclared' : reasonOf(fact);
  if (found === null) addNote(run, 'FACT_UNDECLARED', { fact: id });
  else if (
    noValue === null &&
    fact?.known &&
    found.indexed.definition.type === 'list' &&
    Array.isArray(fact.value)
  ) {
    // anything but a plain yes leaves room for members that nobody listed
    complete = fact.complete === undefined || fact.complete === true;
    truth = complete ? truthOf(every) : 'unknown';
    const members: readonly unknown[] = fact.value;
    for (let index = 0; index < members.length; index += 1) {
      const given = members[index];
      if (!isFacts(given)) addNote(run, 'FACT_WRONG_TYPE', { fact: id, expected: 'list' });
      const member: Scope = {
        facts: isFacts(given) ? given : NOBODY,
        index: found.indexed.members,
        member: { list: id, index, words: found.indexed.definition.words, within: found.scope.member },
        outer: scope,
      };
      const child = judge(run, member, condition.of);
      truth = every ? and(truth, child.truth) : or(truth, child.truth);
      children.push(child);
    }
  } else {
    noValue ??= 'wrong-type';
    if (noValue === 'wrong-type') addNote(run, 'FACT_WRONG_TYPE', { fact: id, expected: 'list' });
  }
  return {
    op,
    truth,
    label: condition.label ?? words,
    clause: condition.clause ?? null,
    fact: id,
    words,
    noValue,
    complete,
    member: found?.scope.member ?? null,
    children,
  };
};

/** Its facts are looked at one by one, when they are asked for. */
const isFacts = (value: unknown): value is Facts => isRecord(value);
