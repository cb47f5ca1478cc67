import { holds, type Operator } from '../rules/index.js';
import type { Amount } from './amount.js';

/** What a comparison says of a number of which only bounds may be known. */
export type Judgement = 'yes' | 'no' | 'unknown';

/**
 * Whether 100 × numerator / denominator stands in that relation to a threshold in per cent. It multiplies out
 * instead of dividing, so 90 % of 10 is exactly 90 %, and it is `unknown` when the bounds allow both answers or the
 * denominator may be zero. A share of nothing is no share.
 *
 * @example compareShare(exactly(9), exactly(10), '>=', 90) // 'yes'
 */
export const compareShare = (
  numerator: Amount,
  denominator: Amount,
  operator: Operator,
  threshold: number,
): Judgement => {
  if (!(denominator.low > 0)) return 'unknown';
  // the share is smallest with the smallest part of the largest whole
  const lowest = differenceOf(numerator.low, denominator.high, threshold);
  const highest = differenceOf(numerator.high, denominator.low, threshold);
  return judged(operator, lowest, highest);
};

/** Whether a counted number stands in that relation to another. */
export const compareCount = (amount: Amount, operator: Operator, threshold: number): Judgement =>
  judged(operator, amount.low - threshold, amount.high - threshold);

/** Of the sign of 100 n / d - t; d may be unbounded. */
const differenceOf = (numerator: number, denominator: number, threshold: number): number => {
  if (denominator === Number.POSITIVE_INFINITY)
    return numerator === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : -threshold;
  // thresholds of texts have at most a few decimals: whole numbers compare without rounding
  const scale = 10 ** decimalsOf(threshold);
  return numerator * 100 * scale - Math.round(threshold * scale) * denominator;
};

const decimalsOf = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  const [, decimals = ''] = String(value).split('.');
  return Math.min(decimals.length, 6);
};

const judged = (operator: Operator, lowest: number, highest: number): Judgement => {
  const [a, b] = [holds(operator, lowest), holds(operator, highest)];
  if (operator === '=' || operator === '!=') {
    if (lowest === highest) return a ? 'yes' : 'no';
    const never = lowest > 0 || highest < 0;
    return never ? (operator === '=' ? 'no' : 'yes') : 'unknown';
  }
  return a === b ? (a ? 'yes' : 'no') : 'unknown';
};
