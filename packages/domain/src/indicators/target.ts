import type { BearerCondition, Bearers } from '../duties/index.js';
import type {
  CalendarDate,
  ClauseId,
  DocumentId,
  Grade,
  LegalBasis,
  SeriesKind,
  Timeline,
  Words,
} from '../kernel/index.js';
import type { Modality, Operator } from '../rules/index.js';
import type { IndicatorId } from './measure.js';

/**
 * When a target is judged. `by-year-end`: "đến năm N", once, when year N is over; before that it is progress.
 * `each`: every period of a series ("hằng năm"), while the text asks. `each-term`: every term, which is a period
 * of the body's own. `unstated`: the text gives no period, and each year is our reading.
 */
export const TARGET_TIMES = ['by-year-end', 'each', 'each-term', 'unstated'] as const;
export type TargetTime =
  | { readonly kind: 'by-year-end'; readonly year: number }
  | {
      readonly kind: 'each';
      readonly every: SeriesKind;
      /** The first day from which periods are asked for, and the first from which no longer. */
      readonly from?: CalendarDate;
      readonly until?: CalendarDate;
    }
  | { readonly kind: 'each-term' }
  | { readonly kind: 'unstated' };

/** A second way to read the text. Where it leads to another outcome, the finding is undetermined and shows both. */
export interface TargetReading {
  readonly id: string;
  readonly words: Words;
  readonly operator?: Operator;
  readonly value?: number;
}

/** What the figure was when the target was set, where the text says. */
export interface Baseline {
  readonly value: number;
  readonly period: string;
  readonly basis: LegalBasis;
}

/** A figure that a clause sets. The threshold is dated and sourced like any other value of law. */
export interface Target {
  /** Of its clause; where a clause sets several, `<clause>#2` and so on. */
  readonly id: string;
  readonly clause: ClauseId;
  readonly document: DocumentId;
  readonly basis: LegalBasis;
  readonly modality: Modality;
  readonly grade: Grade;
  readonly indicator: IndicatorId;
  /** Who is judged, each by its own figure. */
  readonly bearers: Bearers;
  /** "Trên" is `>`, "trở lên" is `>=`. */
  readonly operator: Operator;
  /** In units of the indicator: per cent for a share. */
  readonly value: Timeline<number>;
  /** For "từ 2 đến 4": the upper end, itself allowed. */
  readonly upTo?: Timeline<number>;
  readonly time: TargetTime;
  /** "Còn nguồn", "còn hộ nghèo": asked only where it is known to hold. */
  readonly condition?: BearerCondition;
  readonly baseline?: Baseline;
  readonly readings?: readonly TargetReading[];
  /** What our reading adds where the text is silent. */
  readonly note?: Words;
}
