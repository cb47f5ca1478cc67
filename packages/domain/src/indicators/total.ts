import { BEARER_DOUBTS, type Bearer } from '../duties/index.js';
import type { BodyId, ReportingPeriod } from '../kernel/index.js';
import { type Amount, addAmounts } from './amount.js';
import type { ObservationIndex } from './indicator-facts.js';
import type { Measure } from './measure.js';
import { valueIn } from './value.js';

/**
 * A sum over bodies, never alone: how many of those that should report did, which did not, and how much of it was
 * estimated. `amount` is null when nobody reported: that is unknown, not zero.
 */
export interface Total {
  readonly measure: Measure['id'];
  readonly period: string;
  readonly amount: Amount | null;
  /** Bodies whose value is in the sum. */
  readonly reported: number;
  /** Bodies that surely should report. */
  readonly expected: number;
  /** Should have reported and did not. */
  readonly missing: readonly BodyId[];
  /** Whether they should report is not known; what they reported is in the sum all the same. */
  readonly uncertain: readonly BodyId[];
  /** Of the lower bound of the sum, 0 to 1; null where there is no sum or it is zero. */
  readonly estimatedShare: number | null;
}

/** Why a total cannot be formed at all. */
export type TotalRefusal = 'NOT_ADDITIVE_OVER_TREE';

/**
 * Adds one measure over the bodies that should report it, at one period. Refused for a measure that the catalogue
 * does not let be added over the tree.
 *
 * @example totalOf(index, members, bearers, yearPeriod(2025)) // { amount: { low: 5120, … }, reported: 97, expected: 99, … }
 */
export const totalOf = (
  index: ObservationIndex,
  measure: Measure,
  bearers: readonly Bearer[],
  period: ReportingPeriod,
): Total | TotalRefusal => {
  if (measure.overTree === 'none') return 'NOT_ADDITIVE_OVER_TREE';
  const amounts: Amount[] = [];
  const missing: BodyId[] = [];
  const uncertain: BodyId[] = [];
  let estimated = 0;
  for (const { body, doubt } of bearers) {
    if (doubt !== null && BEARER_DOUBTS.includes(doubt.why)) uncertain.push(body.id);
    const value = valueIn(index, measure, body.id, period);
    if (!value.known) {
      if (doubt === null) missing.push(body.id);
      continue;
    }
    amounts.push(value.amount);
    if (value.amount.estimated) estimated += value.amount.low;
  }
  const amount = amounts.length === 0 ? null : addAmounts(amounts);
  return {
    measure: measure.id,
    period: period.key,
    amount,
    reported: amounts.length,
    expected: bearers.length - uncertain.length,
    missing,
    uncertain,
    estimatedShare: amount === null || amount.low === 0 ? null : estimated / amount.low,
  };
};

/** Reported of expected, 0 to 1; null where nobody is expected. Bodies in doubt count on neither side. */
export const coverageOf = ({ expected, missing }: Pick<Total, 'expected' | 'missing'>): number | null =>
  expected === 0 ? null : (expected - missing.length) / expected;
