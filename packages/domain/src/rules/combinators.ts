import type { CalendarDate, LegalBasis, MonthEnd, Words } from '../kernel/index.js';
import type {
  CompareCondition,
  Condition,
  DayLiteral,
  GroupCondition,
  IsTrueCondition,
  MemberCondition,
  NotCondition,
  Operand,
  Operator,
  ShiftedDay,
} from './condition.js';
import type { FactId, Scalar } from './fact.js';
import type { ParameterId } from './parameter.js';

/** What a condition may carry beside what it asks. */
export interface Saying {
  readonly clause?: LegalBasis;
  readonly label?: Words;
}

/** True when each part is; true when there is none. */
export const all = (...of: readonly Condition[]): GroupCondition => ({ op: 'all', of });

/** True when one part is; false when there is none. */
export const any = (...of: readonly Condition[]): GroupCondition => ({ op: 'any', of });

export const not = (of: Condition): NotCondition => ({ op: 'not', of });

export const isTrue = (fact: FactId, saying: Saying = {}): IsTrueCondition => ({
  op: 'is-true',
  fact,
  ...saying,
});

/**
 * @example
 * compare(fact('members'), '>=', parameter('members-min')).operator // '>='
 */
export const compare = (
  left: Operand,
  operator: Operator,
  right: Operand,
  saying: Saying = {},
): CompareCondition => ({ op: 'compare', operator, left, right, ...saying });

/** A fact is a text, number or boolean. For a day, compare with {@link onDay}. */
export const equals = (id: FactId, value: Scalar, saying: Saying = {}): CompareCondition =>
  compare(fact(id), '=', literal(value), saying);

/** A fact is one of several values. */
export const oneOf = (id: FactId, values: readonly Scalar[], saying: Saying = {}): GroupCondition => ({
  op: 'any',
  of: values.map((value) => equals(id, value)),
  ...saying,
});

/** Each member of a list fact meets the condition; an empty list does. */
export const everyMember = (list: FactId, of: Condition, saying: Saying = {}): MemberCondition => ({
  op: 'every-member',
  fact: list,
  of,
  ...saying,
});

/** One and the same member of a list fact meets the whole condition. */
export const someMember = (list: FactId, of: Condition, saying: Saying = {}): MemberCondition => ({
  op: 'some-member',
  fact: list,
  of,
  ...saying,
});

export const fact = (id: FactId): Operand => ({ kind: 'fact', id });

export const parameter = (id: ParameterId): Operand => ({ kind: 'parameter', id });

export const literal = (value: Scalar): Operand => ({
  kind: 'literal',
  type: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text',
  value,
});

/** A day written in the law. */
export const onDay = (value: CalendarDate): DayLiteral => ({ kind: 'literal', type: 'date', value });

/** The day of the question (`as-of`), or the day that picked the version of the rule (`anchor`). */
export const theDay = (which: 'as-of' | 'anchor'): Operand => ({ kind: 'day', which });

/** @example daysAfter(fact('filed-on'), literal(60)).unit // 'day' */
export const daysAfter = (from: Operand, by: Operand): ShiftedDay => ({
  kind: 'shift',
  from,
  by,
  unit: 'day',
});

export const monthsAfter = (from: Operand, by: Operand, monthEnd: MonthEnd): ShiftedDay => ({
  kind: 'shift',
  from,
  by,
  unit: 'month',
  monthEnd,
});

export const yearsAfter = (from: Operand, by: Operand, monthEnd: MonthEnd): ShiftedDay => ({
  kind: 'shift',
  from,
  by,
  unit: 'year',
  monthEnd,
});
