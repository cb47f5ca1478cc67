import type { Operator } from './condition.js';
import { addNote, type Run } from './run.js';
import type { TracedOperand } from './trace.js';
import { type Truth, truthOf } from './truth.js';

/** Compares what two operands were found to be. Unknown when one has no value or rounding could turn it round. */
export const compareOperands = (
  run: Run,
  operator: Operator,
  left: TracedOperand,
  right: TracedOperand,
): Truth => {
  const a = left.value;
  const b = right.value;
  if (a === null || b === null) return 'unknown';
  if (left.type === right.type) {
    if (typeof a === 'number' && typeof b === 'number') {
      if (left.precision === 0 && right.precision === 0) return truthOf(holds(operator, a - b));
      return compareRounded(run, operator, left, right, a - b);
    }
    // ISO days sort as text
    if (left.type === 'date') return truthOf(holds(operator, a < b ? -1 : a > b ? 1 : 0));
    if (operator === '=' || operator === '!=') return truthOf(isSame(a, b) === (operator === '='));
  }
  addNote(run, 'NOT_COMPARABLE', { left: left.id, right: right.id });
  return 'unknown';
};

/** Whether the operator holds for two values that differ so. */
export const holds = (operator: Operator, difference: number): boolean => {
  switch (operator) {
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '=':
      return difference === 0;
    case '!=':
      return difference !== 0;
  }
};

/** Decided only when every exact value behind the rounded ones gives the same answer. */
const compareRounded = (
  run: Run,
  operator: Operator,
  left: TracedOperand,
  right: TracedOperand,
  difference: number,
): Truth => {
  // a little wider than half a step: 91.2 - 0.05 is not exactly 91.15 in binary
  const slack = ((left.precision + right.precision) / 2) * (1 + 1e-9) + Math.abs(difference) * 1e-12;
  if (operator === '=' || operator === '!=') {
    if (Math.abs(difference) > slack) return truthOf(operator === '!=');
  } else {
    const lowest = holds(operator, difference - slack);
    if (lowest === holds(operator, difference + slack)) return truthOf(lowest);
  }
  for (const operand of [left, right])
    if (operand.precision > 0)
      addNote(run, 'FACT_ROUNDED', { fact: operand.id, precision: operand.precision });
  return 'unknown';
};

/** Below and between these, Latin letters that are composed stay as they are: they have no other form. */
const HAS_OTHER_FORM = /[\u0300-\u1dff\u1f00-\uffff]/;

/** Vietnamese arrives composed and decomposed; two texts that are both composed differ where they differ. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === 'string' &&
    typeof b === 'string' &&
    (HAS_OTHER_FORM.test(a) || HAS_OTHER_FORM.test(b)) &&
    a.normalize() === b.normalize());
