import { type Grade, weakest } from '../kernel/index.js';
import { type Fraction, fraction, plus, times, WHOLE } from './fraction.js';
import {
  ANY_MEASURE,
  type CrosswalkWeights,
  receiversOf,
  type Subject,
  type Succession,
  type UnitId,
  type UnitIds,
} from './succession.js';

/** Why no share can be given. */
export const SHARE_DOUBTS = ['WEIGHT_NOT_RECORDED', 'NOT_DIVISIBLE', 'WEIGHT_ONLY_RECALLED'] as const;
export type ShareDoubt = (typeof SHARE_DOUBTS)[number];

/**
 * How much of something goes from one unit to another. `exact`: all of it, or by exact figures; `estimated`: by
 * population or members, standing in for the thing itself.
 */
export type Share =
  | {
      readonly certainty: 'exact' | 'estimated';
      readonly fraction: Fraction;
      readonly grade: Grade;
    }
  | { readonly certainty: 'unknown'; readonly why: ShareDoubt };

/** Shares by measure; what stands under {@link ANY_MEASURE} goes for every measure that is not named. */
export type Shares = ReadonlyMap<string, Share>;

export const shareFor = (shares: Shares, measure: string): Share =>
  shares.get(measure) ?? shares.get(ANY_MEASURE) ?? { certainty: 'unknown', why: 'WEIGHT_NOT_RECORDED' };

/** All of it, known as well as the event is. */
export const wholly = (grade: Grade): Shares =>
  new Map([[ANY_MEASURE, { certainty: 'exact', fraction: WHOLE, grade }]]);

/**
 * What of a unit each receiver gets in one event, by measure. A single receiver gets all; several get what the
 * weights say, and where nothing says it, or not all receivers are recorded, it is not known.
 */
export const sharesInEvent = <S extends Subject>(
  event: Succession<S>,
  from: UnitIds[S],
): ReadonlyMap<UnitIds[S], Shares> => {
  const receivers = receiversOf(event, from);
  const all = event.unrecorded?.includes('to') !== true;
  if (receivers.length === 1 && all) return new Map(receivers.map((id) => [id, wholly(event.grade)]));
  const weights = all ? (event.weights ?? []) : [];
  return new Map(
    receivers.map((to) => [
      to,
      new Map(weights.map((each) => [each.measure, shareByWeights(event, each, from, to)])),
    ]),
  );
};

const shareByWeights = (event: Succession, weights: CrosswalkWeights, from: UnitId, to: UnitId): Share => {
  if (weights.grade === 'recalled') return { certainty: 'unknown', why: 'WEIGHT_ONLY_RECALLED' };
  if (weights.method === 'not-divisible') return { certainty: 'unknown', why: 'NOT_DIVISIBLE' };
  let sum = 0n;
  let own = 0n;
  for (const part of weights.parts) {
    if (part.from !== from) continue;
    sum += BigInt(part.parts);
    if (part.to === to) own += BigInt(part.parts);
  }
  if (sum === 0n) return { certainty: 'unknown', why: 'WEIGHT_NOT_RECORDED' };
  return {
    certainty: weights.method === 'exact' ? 'exact' : 'estimated',
    fraction: fraction(own, sum),
    grade: weakest(event.grade, weights.grade),
  };
};

/** The share of a share: what reaches the end of a chain. */
export const along = (first: Shares, then: Shares): Shares => combine(first, then, times);

/** Two ways from the same unit to the same unit. */
export const together = (one: Shares, other: Shares): Shares => combine(one, other, plus);

const combine = (a: Shares, b: Shares, by: (a: Fraction, b: Fraction) => Fraction): Shares =>
  new Map(
    [...new Set([...a.keys(), ...b.keys()])].map((measure): [string, Share] => [
      measure,
      combineShare(shareFor(a, measure), shareFor(b, measure), by),
    ]),
  );

const combineShare = (a: Share, b: Share, by: (a: Fraction, b: Fraction) => Fraction): Share => {
  if (a.certainty === 'unknown') return a;
  if (b.certainty === 'unknown') return b;
  return {
    certainty: a.certainty === 'exact' ? b.certainty : 'estimated',
    fraction: by(a.fraction, b.fraction),
    grade: weakest(a.grade, b.grade),
  };
};
