import type { CalendarDate, Grade, LegalBasis, MonthEnd, Words } from '../../kernel/index.js';
import type { Condition, FactId, ParameterId } from '../../rules/index.js';
import type { DayReading, RecurringDue, RelativeUnit } from '../schedule.js';
import type { StepId } from './ids.js';

/** So many days, working days, months or years from a day; a number of the law is a dated parameter. */
export interface Distance {
  readonly amount: number | { readonly parameter: ParameterId };
  readonly unit: RelativeUnit;
  /** Needed with months and years: where 31/1 plus a month lands. */
  readonly monthEnd?: MonthEnd;
  /** Without it, after. "At least 15 days before the meeting" is due 15 days before it. */
  readonly side?: 'after' | 'before';
}

/**
 * The days of a step. `yearly`: in each year ("trong tháng 2", "trước 20/3"). `once`: on named days. `relative`:
 * counted from the last time an earlier step was taken, or from a day that is a fact of the case, such as the day
 * of a meeting; a parameter has the value of the day that is counted from.
 */
export type WindowSchedule =
  | {
      readonly kind: 'yearly';
      readonly opens?: { readonly month: number; readonly day: number };
      readonly due: RecurringDue;
    }
  | {
      readonly kind: 'once';
      readonly opensOn?: CalendarDate;
      readonly due: { readonly reading: DayReading; readonly day: CalendarDate };
    }
  | {
      readonly kind: 'relative';
      readonly from: { readonly step: StepId } | { readonly fact: FactId };
      readonly opens?: Distance;
      readonly due?: Distance;
    };

/** A year for which another text, or another paragraph, rules: with days of its own, or with none. */
export interface WindowException {
  readonly year: number;
  readonly schedule?: WindowSchedule;
  readonly basis: LegalBasis;
  readonly note?: Words;
}

/**
 * When a step is to be taken. A step outside it is allowed and shown as early or late, unless the text forbids:
 * then `outside` names the side that is refused.
 */
export interface StepWindow {
  readonly words: Words;
  /** For which cases, where a text sets different days for different ones. */
  readonly when?: Condition;
  readonly schedule: WindowSchedule;
  readonly except?: readonly WindowException[];
  readonly refused?: readonly ('early' | 'late')[];
  readonly basis: readonly LegalBasis[];
  readonly grade: Grade;
  readonly note?: Words;
}
