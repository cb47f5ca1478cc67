import {
  type Amount,
  addAmounts,
  type Measure,
  type MeasureId,
  type ObservationIndex,
  toMeasureId,
  valueIn,
} from '../indicators/index.js';
import { type BodyId, yearPeriod } from '../kernel/index.js';

/**
 * What the Front and the organisations count in a year and report as figures: new works registered with the committee
 * (Lào Cai, II.2.2.(1)), members introduced to the Party (III.6), complaints and denunciations received. They are
 * figures and stay figures: nothing here is recorded a second time, and nobody is named.
 */
export const FRONT_MEASURES = {
  newWorks: toMeasureId('front/new-works'),
  membersIntroduced: toMeasureId('front/members-introduced'),
  complaints: toMeasureId('front/complaints-received'),
  denunciations: toMeasureId('front/denunciations-received'),
} as const;

/** The kinds of body that report them. */
export const FRONT_BODY_KINDS: readonly string[] = [
  'front-committee',
  'mass-organisation',
  'labour-federation',
  'farmers-association',
  'womens-union',
  'veterans-association',
  'youth-union',
];

/** A figure of a year over some bodies, with its coverage. `amount` is null when nobody reported: unknown, not zero. */
export interface YearFigure {
  readonly measure: MeasureId;
  readonly amount: Amount | null;
  readonly reported: number;
  readonly expected: number;
  readonly missing: readonly BodyId[];
}

/** @example yearFigureOf(index, measure, bodies, 2025).missing.length // 3 */
export const yearFigureOf = (
  index: ObservationIndex,
  measure: Measure,
  bodies: readonly BodyId[],
  year: number,
): YearFigure => {
  const values = bodies.map((body) => ({ body, value: valueIn(index, measure, body, yearPeriod(year)) }));
  const amounts = values.flatMap(({ value }) => (value.known ? [value.amount] : []));
  return {
    measure: measure.id,
    amount: amounts.length === 0 ? null : addAmounts(amounts),
    reported: amounts.length,
    expected: bodies.length,
    missing: values.flatMap(({ body, value }) => (value.known ? [] : [body])),
  };
};
