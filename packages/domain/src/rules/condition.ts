import type { CalendarDate, LegalBasis, MonthEnd, Words } from '../kernel/index.js';
import type { FactId, Scalar, ScalarType } from './fact.js';
import type { ParameterId } from './parameter.js';

/**
 * How two values are compared. A text's "trên" is `>`, "trở lên" is `>=`. Texts and booleans know only `=` and `!=`.
 */
export const OPERATORS = ['>', '>=', '<', '<=', '=', '!='] as const;
export type Operator = (typeof OPERATORS)[number];

/** One side of a comparison. Inside a member condition a fact id is looked for in the member first. */
export type Operand =
  | { readonly kind: 'fact'; readonly id: FactId }
  | { readonly kind: 'parameter'; readonly id: ParameterId }
  | { readonly kind: 'literal'; readonly type: ScalarType; readonly value: Scalar; readonly unit?: string }
  /** The day of the question, or the day that picked the version of the rule. */
  | { readonly kind: 'day'; readonly which: 'as-of' | 'anchor' }
  | ShiftedDay;

/** A day so many days, months or years after another; before it when `by` is negative. */
export interface ShiftedDay {
  readonly kind: 'shift';
  readonly from: Operand;
  readonly by: Operand;
  readonly unit: ShiftUnit;
  /** Where a month step lands when the month is too short: must be said for months and years. */
  readonly monthEnd?: MonthEnd;
}

export const SHIFT_UNITS = ['day', 'month', 'year'] as const;
export type ShiftUnit = (typeof SHIFT_UNITS)[number];

/** What any condition may carry: the clause that asks it, and a name better than that of its first fact. */
interface Cited {
  readonly clause?: LegalBasis;
  readonly label?: Words;
}

export interface GroupCondition extends Cited {
  readonly op: 'all' | 'any';
  readonly of: readonly Condition[];
}

export interface NotCondition extends Cited {
  readonly op: 'not';
  readonly of: Condition;
}

export interface IsTrueCondition extends Cited {
  readonly op: 'is-true';
  readonly fact: FactId;
}

export interface CompareCondition extends Cited {
  readonly op: 'compare';
  readonly operator: Operator;
  readonly left: Operand;
  readonly right: Operand;
}

/** `of` is asked of each member as a whole: two members that each meet one half do not make one that meets both. */
export interface MemberCondition extends Cited {
  readonly op: 'every-member' | 'some-member';
  readonly fact: FactId;
  readonly of: Condition;
}

/** A condition is data: it can be stored, listed, checked, traced and rendered without being run. */
export type Condition = GroupCondition | NotCondition | IsTrueCondition | CompareCondition | MemberCondition;

/** A literal day, for callers that have a CalendarDate and no wish to repeat its type. */
export type DayLiteral = { readonly kind: 'literal'; readonly type: 'date'; readonly value: CalendarDate };
