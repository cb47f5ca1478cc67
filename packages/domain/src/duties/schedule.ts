import type { CalendarDate, Grade, LegalBasis, MonthEnd, SeriesKind, Words } from '../kernel/index.js';

/**
 * The last day on time inside one period of a recurring duty.
 * `within-month`: the whole month, first to last day ("trong tháng 10": 1/10 to 31/10).
 * `before`: strictly earlier than the day ("trước ngày 20/3": the last day on time is 19/3).
 * `by`: the day itself is still on time.
 * `within-period`: the act belongs to the period ("hằng năm"), so its last day is the last on time: our reading.
 * `unstated`: the text sets no day, so nothing is ever late (LC IV.8 asks reports every six months and gives none).
 */
export const RECURRING_DUE_KINDS = ['before', 'by', 'within-month', 'within-period', 'unstated'] as const;

export type RecurringDue =
  | { readonly kind: 'within-month'; readonly month: number }
  | { readonly kind: DayReading; readonly month: number; readonly day: number }
  | { readonly kind: 'within-period' }
  | { readonly kind: 'unstated' };

/** A period of a recurring duty that a text takes out, mostly because another clause rules it. */
export interface PeriodException {
  /** Key of the reporting period: `2024`. */
  readonly period: string;
  readonly basis: LegalBasis;
  readonly note: Words;
}

/** What has to be registered before a conditional duty opens; every registration opens it once. */
export interface Trigger {
  readonly id: string;
  readonly words: Words;
}

/** What an unscheduled duty says of its time: `thường xuyên`, `kịp thời`, `định kỳ` without interval, … */
export const MANNERS = ['regular', 'prompt', 'periodic', 'as-regulated', 'unstated'] as const;
export type Manner = (typeof MANNERS)[number];

/** "Trước ngày" and "chậm nhất ngày": whether the day that a text names is itself still on time. */
export const DAY_READINGS = ['before', 'by'] as const;
export type DayReading = (typeof DAY_READINGS)[number];

/** What the distance from an event is counted in. */
export const RELATIVE_UNITS = ['day', 'working-day', 'month', 'year'] as const;
export type RelativeUnit = (typeof RELATIVE_UNITS)[number];

export const SCHEDULE_KINDS = ['fixed', 'recurring', 'relative', 'conditional', 'unscheduled'] as const;

export type Schedule =
  | {
      readonly kind: 'fixed';
      readonly opensOn?: CalendarDate;
      readonly due: { readonly reading: DayReading; readonly day: CalendarDate };
    }
  | {
      readonly kind: 'recurring';
      /**
       * One or more series. Where half-years and years stand together ("6 tháng, 1 năm") the second half has no
       * occurrence of its own: the year's is its.
       */
      readonly every: readonly SeriesKind[];
      /** The first day from which periods are asked for; without it, the day the document takes effect. */
      readonly from?: CalendarDate;
      readonly due: RecurringDue;
      readonly except?: readonly PeriodException[];
    }
  | {
      readonly kind: 'relative';
      readonly after: Trigger;
      readonly amount: number;
      readonly unit: RelativeUnit;
      /** Needed with months and years: where 31/1 plus a month lands. */
      readonly monthEnd?: MonthEnd;
    }
  | { readonly kind: 'conditional'; readonly trigger: Trigger }
  | { readonly kind: 'unscheduled'; readonly manner: Manner };

/** How words that can be read two ways are read, and how sure that is. A parameter, never a constant in a rule. */
export interface Readings {
  /** "Trước ngày D": strictly before (D-1 is the last day) or D included. */
  readonly before: { readonly value: 'exclusive' | 'inclusive'; readonly grade: Grade; readonly note: Words };
}

export const DEFAULT_READINGS: Readings = {
  before: {
    value: 'exclusive',
    grade: 'inferred',
    note: {
      vi: '“trước ngày” được hiểu là ngày cuối cùng còn đúng hạn là ngày liền trước',
      en: '"before the day" is read as: the day before it is the last on time',
    },
  },
};
