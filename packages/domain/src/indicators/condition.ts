import type { BearerCondition } from '../duties/index.js';
import type { BodyId, ReportingPeriod } from '../kernel/index.js';
import { type Amount, isExact } from './amount.js';
import type { Catalogue } from './figure.js';
import type { IndicatorFacts, ObservationIndex } from './indicator-facts.js';
import type { Measure, MeasureId } from './measure.js';
import { valueIn } from './value.js';

/**
 * The measure that a condition of a target ("còn nguồn", "còn hộ nghèo") is recorded under: yes or no, by body and
 * period, corrected and known on two clocks as every reported figure is. It is its fact's id, and nothing is added up.
 *
 * @example conditionMeasure({ fact: 'lao-cai/branch-has-source', words }).unit // 'yes'
 */
export const conditionMeasure = ({ fact, words }: BearerCondition): Measure => ({
  // an id that is no slug is found by `checkIndicators`
  id: fact as MeasureId,
  words,
  unit: 'yes',
  decimals: 0,
  overTime: 'last',
  overTree: 'none',
});

/** Whether a condition is known to hold of a body in a period; undefined where nobody said. */
export type ConditionOf = (fact: string, body: BodyId, period: ReportingPeriod) => boolean | undefined;

/** Yes or no, out of what was reported; undefined for nothing, and for what is no yes and no no. */
export const yesOrNo = (amount: Amount | null): boolean | undefined =>
  amount === null || !isExact(amount) ? undefined : amount.low === 1;

/** What was recorded of conditions, and what facts say of bodies in every period where nothing was. */
export const conditionsIn =
  (
    { measures }: Catalogue,
    index: ObservationIndex,
    { conditions = {} }: Pick<IndicatorFacts, 'conditions'>,
  ): ConditionOf =>
  (fact, body, period) => {
    const measure = measures.get(fact as MeasureId);
    const value = measure === undefined ? null : valueIn(index, measure, body, period);
    return yesOrNo(value?.known ? value.amount : null) ?? conditions[fact]?.[body];
  };
