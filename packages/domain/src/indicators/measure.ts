import {
  DomainError,
  type Grade,
  isSlug,
  type LegalBasis,
  type Timeline,
  type Words,
} from '../kernel/index.js';

declare const measureId: unique symbol;
declare const indicatorId: unique symbol;

/** What is counted and reported: `farmers/members-present`. Permanent, lower-case ASCII like all slugs. */
export type MeasureId = string & { readonly [measureId]: true };

/** A figure that is looked at and compared: a measure itself, or a share of one in another. */
export type IndicatorId = string & { readonly [indicatorId]: true };

/** Throws `MEASURE_ID_INVALID` unless the text is lower-case ASCII words joined by `-` and `/`. */
export const toMeasureId = (text: string): MeasureId => {
  if (!isSlug(text)) throw new DomainError('MEASURE_ID_INVALID', text);
  return text as MeasureId;
};

/** Throws `INDICATOR_ID_INVALID` unless the text is lower-case ASCII words joined by `-` and `/`. */
export const toIndicatorId = (text: string): IndicatorId => {
  if (!isSlug(text)) throw new DomainError('INDICATOR_ID_INVALID', text);
  return text as IndicatorId;
};

/**
 * What one of them is. Persons and memberships are different things: somebody who is in the farmers' association
 * and in the women's union is one person and two memberships, so the two are never added (see `peopleReached`).
 */
export const UNITS = [
  'person',
  'membership',
  'organisation',
  'enterprise',
  'household',
  'model',
  'programme',
  'topic',
  'meeting',
  'work-item',
  'target',
  'document',
  'term',
  'yes',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * How values of the parts of a period make that of the whole: `sum` for what happens (members admitted), `last`
 * for what there is (members at the end), `none` where neither is meaningful.
 */
export const OVER_TIME = ['sum', 'last', 'none'] as const;
export type OverTime = (typeof OVER_TIME)[number];

/** How values of bodies make that of those they stand under. `none`: each body's figure stands for itself. */
export const OVER_TREE = ['sum', 'none'] as const;
export type OverTree = (typeof OVER_TREE)[number];

/** Something that bodies count and report. Whole numbers unless it has decimals; never below zero. */
export interface Measure {
  readonly id: MeasureId;
  readonly words: Words;
  readonly unit: Unit;
  /** Decimals that reports carry; 0 for what is counted. */
  readonly decimals: number;
  readonly overTime: OverTime;
  readonly overTree: OverTree;
  /** Counts of people: small ones are held back in public views. */
  readonly aboutPeople?: boolean;
}

/**
 * A figure with its definition by day: which measure stands above and which below the line is dated and sourced,
 * because texts change it (25 workers until 2025, 20 by 2030) and some never say it (the base of the gathering
 * rate). Without an entry for a day the figure is unknown on that day, never guessed.
 */
export interface Indicator {
  readonly id: IndicatorId;
  readonly words: Words;
  /** `count` is the numerator alone; `share` is 100 × numerator / denominator, in per cent. */
  readonly kind: 'count' | 'share';
  readonly numerator: Timeline<MeasureId>;
  /** Needed for a share, absent for a count. */
  readonly denominator?: Timeline<MeasureId>;
  /** Decimals for showing it. Comparisons never use the shown value. */
  readonly decimals: number;
  /** null where neither is better (an age, a size). */
  readonly moreIsBetter: boolean | null;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}
