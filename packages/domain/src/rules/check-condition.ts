import { issue } from '../kernel/index.js';
import type { DeclaredFact } from './check-declared.js';
import { checkOperand, type Side } from './check-operand.js';
import { checkBasis, checkWords, isOneOf, type Path } from './check-shape.js';
import { OPERATORS } from './condition.js';
import type { ConditionCheck } from './condition-check.js';
import type { FactType } from './fact.js';
import { isRecord, itemsOf } from './shape.js';

/** A law is written by people: nothing sensible is nested deeper. */
const MOST_LEVELS = 50;

export const checkCondition = (check: ConditionCheck, condition: unknown, path: Path, level = 1): void => {
  const { issues } = check;
  if (level > MOST_LEVELS) {
    issues.push(issue('CONDITION_TOO_DEEP', path, { most: MOST_LEVELS }));
    return;
  }
  if (!isRecord(condition)) {
    issues.push(issue('FIELD_MISSING', path, { field: 'condition' }));
    return;
  }
  if (condition.clause !== undefined) issues.push(...checkBasis(condition.clause, [...path, 'clause']));
  if (condition.label !== undefined) issues.push(...checkWords(condition.label, [...path, 'label']));
  switch (condition.op) {
    case 'all':
    case 'any':
      if (itemsOf(condition.of).length === 0) issues.push(issue('CONDITION_EMPTY', path));
      itemsOf(condition.of).forEach((part, index) => {
        checkCondition(check, part, [...path, 'of', index], level + 1);
      });
      return;
    case 'not':
      checkCondition(check, condition.of, [...path, 'of'], level + 1);
      return;
    case 'is-true':
      checkFact(check, condition.fact, 'boolean', [...path, 'fact']);
      return;
    case 'compare':
      checkComparison(check, condition, path);
      return;
    case 'every-member':
    case 'some-member': {
      const list = checkFact(check, condition.fact, 'list', [...path, 'fact']);
      const scopes = list === null ? check.scopes : [list.members, ...check.scopes];
      checkCondition({ ...check, scopes }, condition.of, [...path, 'of'], level + 1);
      return;
    }
    default:
      issues.push(issue('CONDITION_OP_UNKNOWN', [...path, 'op'], { op: String(condition.op).slice(0, 40) }));
  }
};

/** That the fact is declared and of the type that this place asks for. */
export const checkFact = (
  check: Pick<ConditionCheck, 'scopes' | 'issues'>,
  id: unknown,
  expected: FactType,
  path: Path,
): DeclaredFact | null => {
  const fact = typeof id === 'string' ? check.scopes.find((scope) => scope.has(id))?.get(id) : undefined;
  const name = typeof id === 'string' ? id : null;
  if (fact === undefined) check.issues.push(issue('FACT_UNDECLARED', path, { fact: name }));
  else if (fact.type !== expected)
    check.issues.push(issue('FACT_TYPE_MISMATCH', path, { fact: name, expected, actual: fact.type }));
  else return fact;
  return null;
};

const checkComparison = (
  check: ConditionCheck,
  condition: Readonly<Record<string, unknown>>,
  path: Path,
): void => {
  const { issues } = check;
  const left = checkOperand(check, condition.left, [...path, 'left']);
  const right = checkOperand(check, condition.right, [...path, 'right']);
  const { operator } = condition;
  if (!isOneOf(OPERATORS, operator))
    issues.push(issue('FIELD_INVALID', [...path, 'operator'], { field: 'operator' }));
  if (left === null || right === null) return;
  if (left.type !== right.type)
    issues.push(issue('TYPES_DIFFER', path, { left: left.type, right: right.type }));
  else if (haveTwoUnits(left, right))
    issues.push(issue('UNITS_DIFFER', path, { left: left.unit, right: right.unit }));
  else if (operator !== '=' && operator !== '!=' && left.type !== 'number' && left.type !== 'date')
    issues.push(issue('ORDER_NOT_DEFINED', path, { type: left.type }));
};

/** A literal without a unit takes that of the other side. */
const haveTwoUnits = (left: Side, right: Side): boolean =>
  left.type === 'number' && left.unit !== right.unit && !(left.isBare || right.isBare);
