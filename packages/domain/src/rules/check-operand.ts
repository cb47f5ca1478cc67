import { issue } from '../kernel/index.js';
import { isOneOf, type Path } from './check-shape.js';
import { SHIFT_UNITS } from './condition.js';
import type { ConditionCheck } from './condition-check.js';
import { FACT_TYPES, type FactType, hasType } from './fact.js';
import { isRecord } from './shape.js';

/** One side of a comparison as far as it can be known before there are facts. */
export interface Side {
  readonly type: FactType;
  readonly unit: string | null;
  /** A literal number without a unit. */
  readonly isBare: boolean;
}

/** Null when the operand is wrong in itself, which is then reported. */
export const checkOperand = (check: ConditionCheck, operand: unknown, path: Path): Side | null => {
  const { issues } = check;
  if (!isRecord(operand)) {
    issues.push(issue('FIELD_MISSING', path, { field: 'operand' }));
    return null;
  }
  switch (operand.kind) {
    case 'fact':
      return factSide(check, operand.id, path);
    case 'parameter':
      return parameterSide(check, operand.id, path);
    case 'literal': {
      const { type, value, unit } = operand;
      if (isOneOf(FACT_TYPES, type) && type !== 'list' && hasType(value, type))
        return { type, unit: typeof unit === 'string' ? unit : null, isBare: unit === undefined };
      issues.push(issue('FIELD_INVALID', [...path, 'value'], { field: 'value' }));
      return null;
    }
    case 'day':
      if (operand.which === 'as-of' || operand.which === 'anchor') return DAY;
      issues.push(issue('FIELD_INVALID', [...path, 'which'], { field: 'which' }));
      return null;
    case 'shift':
      return shiftSide(check, operand, path);
    default:
      issues.push(issue('FIELD_INVALID', [...path, 'kind'], { field: 'kind' }));
      return null;
  }
};

const DAY: Side = { type: 'date', unit: null, isBare: false };

const factSide = (check: ConditionCheck, id: unknown, path: Path): Side | null => {
  const name = typeof id === 'string' ? id : null;
  const fact = name === null ? undefined : check.scopes.find((scope) => scope.has(name))?.get(name);
  if (fact === undefined) check.issues.push(issue('FACT_UNDECLARED', path, { fact: name }));
  else if (fact.type === 'list')
    check.issues.push(issue('FACT_TYPE_MISMATCH', path, { fact: name, expected: 'number', actual: 'list' }));
  else return { type: fact.type, unit: fact.unit, isBare: false };
  return null;
};

const parameterSide = (check: ConditionCheck, id: unknown, path: Path): Side | null => {
  const name = typeof id === 'string' ? id : null;
  const parameter = name === null ? undefined : check.declared.parameters.get(name);
  if (name === null || parameter === undefined) {
    check.issues.push(issue('PARAMETER_UNDECLARED', path, { parameter: name }));
    return null;
  }
  check.parameters.add(name);
  return { type: parameter.type, unit: parameter.unit, isBare: false };
};

const shiftSide = (
  check: ConditionCheck,
  { from, by, unit, monthEnd }: Readonly<Record<string, unknown>>,
  path: Path,
): Side | null => {
  const { issues } = check;
  const start = checkOperand(check, from, [...path, 'from']);
  const distance = checkOperand(check, by, [...path, 'by']);
  if (start !== null && start.type !== 'date')
    issues.push(issue('TYPES_DIFFER', [...path, 'from'], { left: start.type, right: 'date' }));
  if (distance !== null && distance.type !== 'number')
    issues.push(issue('TYPES_DIFFER', [...path, 'by'], { left: distance.type, right: 'number' }));
  if (!isOneOf(SHIFT_UNITS, unit)) issues.push(issue('FIELD_INVALID', [...path, 'unit'], { field: 'unit' }));
  else if (distance?.type === 'number' && distance.unit !== null && distance.unit !== unit)
    issues.push(issue('UNITS_DIFFER', [...path, 'by'], { left: unit, right: distance.unit }));
  if (unit !== 'day' && monthEnd !== 'clamp' && monthEnd !== 'next')
    issues.push(issue('MONTH_END_NOT_SAID', path));
  return DAY;
};
