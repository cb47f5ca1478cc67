import { type Language, parseCalendarDate } from '../kernel/index.js';
import { message } from '../messages/index.js';
import type { Operator } from './condition.js';
import type { Scalar, ScalarType } from './fact.js';
import { formatDate, formatNumber } from './format.js';
import type { MemberPlace, TracedOperand } from './trace.js';

/** The value of an operand, or why it has none. */
export const valueWords = (operand: TracedOperand, language: Language): string => {
  if (operand.value === null) return message(`noValue.${operand.noValue ?? 'not-supplied'}`, {}, language);
  const value = scalarWords(operand.value, operand.type, operand.unit, language);
  return operand.precision > 0 ? message('explain.rounded', { value }, language) : value;
};

const scalarWords = (
  value: Scalar,
  type: ScalarType | null,
  unit: string | null,
  language: Language,
): string => {
  if (typeof value === 'boolean') return message(`boolean.${value}`, {}, language);
  if (typeof value === 'number') return formatNumber(value, unit, language);
  const day = type === 'date' ? parseCalendarDate(value) : null;
  return day?.ok ? formatDate(day.value, language) : value;
};

/** An operand with its name, where it has one: "the least number (50 members)". */
export const namedValue = (operand: TracedOperand, language: Language): string => {
  const name = nameWords(operand, language);
  const value = valueWords(operand, language);
  return name === null ? value : message('explain.threshold', { name, value }, language);
};

/** How a person calls the operand; null for a value that stands in the law itself. */
export const nameWords = (operand: TracedOperand, language: Language): string | null => {
  switch (operand.kind) {
    case 'fact':
      return memberWords(operand.member, operand.words?.[language] ?? operand.id ?? '', language);
    case 'parameter':
      return operand.words?.[language] ?? operand.id;
    case 'day':
      return message(`day.${operand.id}`, {}, language);
    case 'shift':
      return shiftWords(operand, language);
    case 'literal':
      return null;
  }
};

/** "Officer no. 3: age", from the outermost list inwards. */
export const memberWords = (member: MemberPlace | null, fact: string, language: Language): string =>
  member === null
    ? fact
    : memberWords(
        member.within,
        message(
          'explain.member',
          { list: member.words[language], position: member.index + 1, fact },
          language,
        ),
        language,
      );

const shiftWords = (operand: TracedOperand, language: Language): string => {
  const [from, by] = operand.parts ?? [];
  if (from === undefined || by === undefined) return '';
  const distance =
    typeof by.value === 'number'
      ? formatNumber(by.value, operand.unit, language)
      : (nameWords(by, language) ?? valueWords(by, language));
  const start = nameWords(from, language) ?? valueWords(from, language);
  return message('shift.after', { from: start, by: distance }, language);
};

const OPERATOR_CODES: Readonly<Record<Operator, string>> = {
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
  '=': 'eq',
  '!=': 'neq',
};

/** What is asked of the left side: "at least 50 members", "by 30 June 2024". */
export const askedWords = (
  operator: Operator,
  left: TracedOperand,
  right: TracedOperand,
  language: Language,
): string => {
  const kind = right.type === 'date' ? 'date' : 'value';
  // a bare number in the law counts what it is compared with
  const counted = right.kind === 'literal' && right.unit === null ? { ...right, unit: left.unit } : right;
  return message(
    `operator.${kind}.${OPERATOR_CODES[operator]}`,
    { value: namedValue(counted, language) },
    language,
  );
};
