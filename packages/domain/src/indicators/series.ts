import type { AsOf, BodyId, ReportingPeriod } from '../kernel/index.js';
import {
  eventsTo,
  type Fraction,
  hasHappened,
  type LineageDoubt,
  lifeOn,
  orderDay,
  predecessorsOf,
  type Registry,
  type ShareDoubt,
  shareFor,
  successorsOf,
} from '../organisations/index.js';
import { type Amount, addAmounts, isExact } from './amount.js';
import { closingDay } from './figure.js';
import type { ObservationIndex } from './indicator-facts.js';
import type { Measure } from './measure.js';
import { type Value, type ValueGap, valueIn } from './value.js';

/**
 * How a series is put together: `as-reported` shows what the body itself reported; `current-boundaries` shows what
 * the bodies of then reported, as far as it belongs to what the body is on the day of the question.
 */
export const SERIES_MODES = ['as-reported', 'current-boundaries'] as const;
export type SeriesMode = (typeof SERIES_MODES)[number];

/** Why a point of a series is not known, beside the reasons of a value, of a share and of a lineage. */
export const SERIES_GAPS = ['BODY_NOT_THEN', 'CHANGED_WITHIN_PERIOD', 'NOT_ADDITIVE_OVER_TREE'] as const;
export type SeriesGap = (typeof SERIES_GAPS)[number] | ValueGap | ShareDoubt | LineageDoubt;

/** One body whose report a point uses, and how much of it. */
export interface SeriesSource {
  readonly body: BodyId;
  readonly value: Value;
  /** The part of what it held that the body of the series holds; null where that is not known. */
  readonly share: Fraction | null;
}

/**
 * A figure that can be compared with those beside it. `exact`: reported, and nothing of it shared out by guess (the
 * amount may still be bounded, where a report said "trên"); `estimated`: some of it is by a share of population or
 * members, or does not come to whole units, or was reported as an estimate.
 */
export type SeriesPoint = {
  readonly period: ReportingPeriod;
  readonly sources: readonly SeriesSource[];
} & (
  | { readonly certainty: 'exact' | 'estimated'; readonly amount: Amount }
  | { readonly certainty: 'unknown'; readonly why: SeriesGap }
);

/**
 * The series of a measure of one body. Nothing is guessed: a predecessor that did not report, a share that is not
 * recorded, predecessors that are not all on record make a point unknown, and say why.
 *
 * @example seriesOf(index, registry, members, commune, years, 'current-boundaries', asOf)[0]?.certainty // 'estimated'
 */
export const seriesOf = (
  index: ObservationIndex,
  registry: Registry,
  measure: Measure,
  body: BodyId,
  periods: readonly ReportingPeriod[],
  mode: SeriesMode,
  asOf: AsOf,
): SeriesPoint[] =>
  periods.map((period) =>
    mode === 'as-reported'
      ? asReported(index, measure, body, period)
      : inBoundariesOf(index, registry, measure, body, period, asOf),
  );

const WHOLE: Fraction = { parts: 1n, of: 1n };

const asReported = (
  index: ObservationIndex,
  measure: Measure,
  body: BodyId,
  period: ReportingPeriod,
): SeriesPoint => {
  const value = valueIn(index, measure, body, period);
  const sources = [{ body, value, share: WHOLE }];
  return value.known
    ? { period, sources, certainty: value.amount.estimated ? 'estimated' : 'exact', amount: value.amount }
    : { period, sources, certainty: 'unknown', why: value.why };
};

const inBoundariesOf = (
  index: ObservationIndex,
  registry: Registry,
  measure: Measure,
  body: BodyId,
  period: ReportingPeriod,
  asOf: AsOf,
): SeriesPoint => {
  const closing = closingDay(period);
  // of the period that the question stands in the boundaries are those of today
  if (closing >= asOf.on) return asReported(index, measure, body, period);
  const unknown = (why: SeriesGap, sources: readonly SeriesSource[] = []): SeriesPoint => ({
    period,
    sources,
    certainty: 'unknown',
    why,
  });
  // what happened over the year is reported by whoever stands at its end, and no text says that it covers the others
  if (measure.overTime === 'sum' && changedWithin(registry, body, period, asOf))
    return unknown('CHANGED_WITHIN_PERIOD');
  const holders = holdersOn(registry, body, { ...asOf, on: closing }, asOf);
  if (!holders.known) return unknown(holders.why);
  const sources: SeriesSource[] = [];
  const amounts: Amount[] = [];
  let why: SeriesGap | null = null;
  let isEstimated = false;
  for (const holder of holders.bodies) {
    const value = valueIn(index, measure, holder, period);
    const part = shareOf(registry, measure, holder, body, { ...asOf, on: closing }, asOf);
    sources.push({ body: holder, value, share: part.known ? part.fraction : null });
    if (!part.known) why ??= part.why;
    else if (!value.known) why ??= value.why;
    else {
      const amount = portionOf(value.amount, part.fraction, measure.decimals);
      amounts.push(amount);
      isEstimated ||= part.isEstimated || amount.estimated;
    }
  }
  if (why !== null) return unknown(why, sources);
  const [only, ...others] = sources;
  if (only === undefined) return unknown('BODY_NOT_THEN');
  if (measure.overTree === 'none' && (others.length > 0 || only.share?.parts !== only.share?.of))
    return unknown('NOT_ADDITIVE_OVER_TREE', sources);
  const amount = { ...addAmounts(amounts), estimated: isEstimated };
  return { period, sources, certainty: isEstimated ? 'estimated' : 'exact', amount };
};

type Holders =
  | { readonly known: true; readonly bodies: readonly BodyId[] }
  | { readonly known: false; readonly why: SeriesGap };

/** The bodies that held on a day what the body holds now, or some of it. */
const holdersOn = (registry: Registry, body: BodyId, then: AsOf, now: AsOf): Holders => {
  const lineage = predecessorsOf(registry, 'body', body, now, { since: then.on });
  if (lineage.state === 'unknown') return { known: false, why: lineage.why };
  const others = lineage.state === 'none' ? [] : lineage.units.map(({ id }) => id);
  if (lineage.state === 'found' && !lineage.complete) return { known: false, why: 'SUCCESSION_NOT_RECORDED' };
  const bodies: BodyId[] = [];
  for (const id of [body, ...others]) {
    const found = registry.bodies.get(id);
    const life = found === undefined ? 'not-yet' : lifeOn(found.life, then).state;
    if (life === 'undetermined') return { known: false, why: 'UNIT_END_UNDETERMINED' };
    if (life === 'exists') bodies.push(id);
  }
  return { known: true, bodies };
};

type Part =
  | { readonly known: true; readonly fraction: Fraction; readonly isEstimated: boolean }
  | { readonly known: false; readonly why: SeriesGap };

/** How much of what one body held then the other holds now. */
const shareOf = (
  registry: Registry,
  measure: Measure,
  from: BodyId,
  to: BodyId,
  then: AsOf,
  now: AsOf,
): Part => {
  const lineage = successorsOf(registry, 'body', from, now, { since: then.on });
  if (lineage.state === 'unknown') return { known: false, why: lineage.why };
  if (lineage.state === 'none')
    return { known: true, fraction: from === to ? WHOLE : { parts: 0n, of: 1n }, isEstimated: false };
  const unit = lineage.units.find(({ id }) => id === to);
  if (unit === undefined) return { known: true, fraction: { parts: 0n, of: 1n }, isEstimated: false };
  const share = shareFor(unit.shares, measure.id);
  return share.certainty === 'unknown'
    ? { known: false, why: share.why }
    : { known: true, fraction: share.fraction, isEstimated: share.certainty === 'estimated' };
};

/** A fraction of an amount, in whole units of the measure: where it does not come out, its bounds are those around. */
const portionOf = (amount: Amount, { parts, of }: Fraction, decimals: number): Amount => {
  if (parts === of) return amount;
  if (parts === 0n) return { low: 0, high: 0, estimated: false };
  const low = divided(amount.low, parts, of, decimals, 'down');
  const high = divided(amount.high, parts, of, decimals, 'up');
  return { low, high, estimated: amount.estimated || (isExact(amount) && low !== high) };
};

const divided = (
  value: number,
  parts: bigint,
  of: bigint,
  decimals: number,
  towards: 'down' | 'up',
): number => {
  if (value === Number.POSITIVE_INFINITY) return value;
  const scale = 10 ** decimals;
  const units = BigInt(towards === 'down' ? Math.floor(value * scale) : Math.ceil(value * scale));
  const product = units * parts;
  const whole = product / of;
  return Number(towards === 'up' && product % of !== 0n ? whole + 1n : whole) / scale;
};

/** Whether something went into the body, or it began, after the period began and by its last day. */
const changedWithin = (registry: Registry, body: BodyId, period: ReportingPeriod, asOf: AsOf): boolean => {
  const last = closingDay(period);
  return eventsTo(registry, 'body', body).some((event) => {
    const on = orderDay(event);
    return on > period.period.from && on <= last && hasHappened(event, asOf) !== false;
  });
};
