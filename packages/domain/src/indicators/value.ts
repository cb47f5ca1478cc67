import {
  type BodyId,
  type ReportingPeriod,
  reportingPeriod,
  reportingPeriodsIn,
  type SeriesKind,
} from '../kernel/index.js';
import { type Amount, addAmounts } from './amount.js';
import type { ObservationIndex } from './indicator-facts.js';
import type { Measure } from './measure.js';
import { amountIn, type Observation } from './observation.js';

/** Why a value is not known. The words are in `messages/`. */
export const VALUE_GAPS = ['NOT_REPORTED', 'PARTS_NOT_REPORTED', 'NOT_ADDITIVE_OVER_TIME'] as const;
export type ValueGap = (typeof VALUE_GAPS)[number];

/** What is known of a measure of one body in a period, and the reports behind it. */
export type Value =
  | { readonly known: true; readonly amount: Amount; readonly from: readonly Observation[] }
  | {
      readonly known: false;
      readonly why: ValueGap;
      /** Parts of the period of which something was reported, and keys of those of which nothing was. */
      readonly from: readonly Observation[];
      readonly missing: readonly string[];
    };

/** The parts that a year or a half-year may be reported in, coarser ones first. */
export const PARTS: Readonly<Partial<Record<string, readonly SeriesKind[]>>> = {
  year: ['half-year', 'quarter', 'month'],
  'half-year': ['quarter', 'month'],
  'nine-months': ['quarter', 'month'],
  quarter: ['month'],
};

/**
 * The value of a measure for one body and period. A report for the period itself counts before its parts. What
 * happens (`sum`) is added up only when every part is reported; what there is (`last`) is that of the last part.
 * What nobody reported is unknown, never zero.
 *
 * @example valueIn(index, members, body, yearPeriod(2025)) // { known: true, amount: { low: 812, … }, from: […] }
 */
export const valueIn = (
  index: ObservationIndex,
  measure: Measure,
  body: BodyId,
  period: ReportingPeriod,
): Value => {
  const ofMeasure = index.get(measure.id);
  const own = ofMeasure?.get(period.key)?.get(body);
  if (own !== undefined) return { known: true, amount: amountIn(own), from: [own] };
  let partly: Value | null = null;
  if (ofMeasure !== undefined)
    for (const kind of PARTS[period.kind] ?? []) {
      const parts = reportingPeriodsIn(kind, period.period);
      const reports = parts.map((part) => ofMeasure.get(part.key)?.get(body));
      const found = reports.filter((report) => report !== undefined);
      if (found.length === 0) continue;
      const whole = wholeOf(measure, reports);
      if (whole !== null) return whole;
      partly ??= {
        known: false,
        why: measure.overTime === 'none' ? 'NOT_ADDITIVE_OVER_TIME' : 'PARTS_NOT_REPORTED',
        from: found,
        missing: parts.filter((_, at) => reports[at] === undefined).map((part) => part.key),
      };
    }
  return partly ?? { known: false, why: 'NOT_REPORTED', from: [], missing: [period.key] };
};

const wholeOf = (measure: Measure, reports: readonly (Observation | undefined)[]): Value | null => {
  if (measure.overTime === 'last') {
    const last = reports.at(-1);
    return last === undefined ? null : { known: true, amount: amountIn(last), from: [last] };
  }
  const found = reports.filter((report) => report !== undefined);
  if (measure.overTime === 'none' || found.length < reports.length) return null;
  return { known: true, amount: addAmounts(found.map(amountIn)), from: found };
};

/** The period of a key that is known to be one: observations are checked when they are read. */
export const periodOfKey = (key: string): ReportingPeriod | null => {
  const read = reportingPeriod(key);
  return read.ok ? read.value : null;
};
