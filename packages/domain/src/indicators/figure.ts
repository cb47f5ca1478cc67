import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type Entry,
  lastDay,
  lookUp,
  type ReportingPeriod,
} from '../kernel/index.js';
import { type Amount, isExact } from './amount.js';
import type { ObservationIndex } from './indicator-facts.js';
import type { Indicator, Measure, MeasureId } from './measure.js';
import { type Value, valueIn } from './value.js';

/** Measures and indicators by id: the catalogue that questions are asked of. */
export interface Catalogue {
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly indicators: ReadonlyMap<Indicator['id'], Indicator>;
}

/** One side of a figure: what was measured by the definition of the day, or why there is none. */
export type FigurePart =
  | {
      readonly state: 'known';
      readonly measure: Measure;
      readonly definedBy: Entry<MeasureId>;
      readonly amount: Amount;
    }
  | { readonly state: 'not-reported'; readonly measure: Measure; readonly value: Value & { known: false } }
  /** No source says, for that day, what is counted; `near` is the definition of other days. */
  | { readonly state: 'not-defined'; readonly near: Entry<MeasureId> | null };

/** An indicator of a body in a period, with both sides. */
export interface Figure {
  readonly indicator: Indicator;
  readonly body: BodyId;
  readonly period: ReportingPeriod;
  readonly numerator: FigurePart;
  /** null for a count. */
  readonly denominator: FigurePart | null;
}

/** The day whose definition counts: the last of the period. */
export const closingDay = ({ period }: ReportingPeriod): CalendarDate => lastDay(period) ?? period.from;

/**
 * What is known of an indicator of one body in a period. The measures are those that the definition of the last
 * day of the period names, so a series may change its base and says so.
 *
 * @example figureOf(catalogue, index, gatheringRate, womensUnion, yearPeriod(2025), asOf).numerator.state // 'known'
 */
export const figureOf = (
  catalogue: Catalogue,
  index: ObservationIndex,
  indicator: Indicator,
  body: BodyId,
  period: ReportingPeriod,
  asOf: AsOf,
): Figure => {
  const part = (definition: Indicator['numerator']): FigurePart => {
    const found = lookUp(definition, { on: closingDay(period), knownOn: asOf.knownOn });
    if (found.state !== 'found')
      return { state: 'not-defined', near: 'near' in found ? found.near : found.entry };
    const measure = catalogue.measures.get(found.value);
    if (measure === undefined) return { state: 'not-defined', near: found.entry };
    const value = valueIn(index, measure, body, period);
    return value.known
      ? { state: 'known', measure, definedBy: found.entry, amount: value.amount }
      : { state: 'not-reported', measure, value };
  };
  return {
    indicator,
    body,
    period,
    numerator: part(indicator.numerator),
    denominator: indicator.denominator === undefined ? null : part(indicator.denominator),
  };
};

/**
 * The figure as a number for showing, in per cent for a share, rounded half up to the decimals of its indicator;
 * null where a side is unknown, only bounded, or the base is zero. Never compare it: {@link judgeTarget} multiplies
 * out the two sides instead.
 */
export const shownValue = ({ indicator, numerator, denominator }: Figure): number | null => {
  if (numerator.state !== 'known') return null;
  if (denominator === null) return isExact(numerator.amount) ? numerator.amount.low : null;
  return denominator.state === 'known'
    ? shownShare(numerator.amount, denominator.amount, indicator.decimals)
    : null;
};

/**
 * A share as a number for showing, in per cent; null where a side is only bounded or the base is zero.
 *
 * @example shownShare(exactly(2), exactly(3), 2) // 66.67
 */
export const shownShare = (numerator: Amount, denominator: Amount, decimals: number): number | null => {
  if (!isExact(numerator) || !isExact(denominator) || denominator.low === 0) return null;
  const scale = 10 ** decimals;
  return Math.round((numerator.low * 100 * scale) / denominator.low) / scale;
};
