/**
 * A share as a fraction of whole numbers: shares are multiplied along a chain of events and added where its
 * branches meet again, and must not drift. Never a rounded number.
 */
export interface Fraction {
  readonly parts: bigint;
  readonly of: bigint;
}

export const WHOLE: Fraction = { parts: 1n, of: 1n };

/** In lowest terms. */
export const fraction = (parts: bigint, of: bigint): Fraction => {
  const divisor = greatestCommonDivisor(parts, of);
  return { parts: parts / divisor, of: of / divisor };
};

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.parts * b.parts, a.of * b.of);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.parts * b.of + b.parts * a.of, a.of * b.of);

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
};
