import { DomainError, type Grade } from '../kernel/index.js';
import { type ShareDoubt, shareFor, sharesInEvent } from './share.js';
import type { Subject, Succession, UnitIds } from './succession.js';

/** What one receiver gets of a value. */
export interface ApportionedPart<S extends Subject> {
  readonly id: UnitIds[S];
  readonly value: number;
  /** `exact` where the weights are exact figures and nothing had to be rounded. */
  readonly certainty: 'exact' | 'estimated';
  readonly grade: Grade;
}

export type Apportioned<S extends Subject> =
  | { readonly state: 'found'; readonly parts: readonly ApportionedPart<S>[] }
  | { readonly state: 'unknown'; readonly why: ShareDoubt };

/** Values are shared out in units of their own last decimal, of which there may be so many. */
const MOST_DECIMALS = 6;

/**
 * Shares a value that one predecessor held out among those that take its place, by the weights of a measure. The
 * parts add up to the value to the last unit (largest remainder; of equal remainders the first receiver's). Where
 * the weights are not recorded or the measure is not divisible the answer is unknown, not a guess.
 *
 * Throws `APPORTION_VALUE_INVALID` for a value that is not finite, too large or has more than six decimals, and
 * `APPORTION_UNIT_INVALID` when the event does not start from the unit.
 *
 * @example apportion(10, { ...splitIn2to1, weights }, toBodyId('a'), 'members').parts.map((part) => part.value) // [7, 3]
 */
export const apportion = <S extends Subject>(
  value: number,
  event: Succession<S>,
  from: UnitIds[S],
  measure: string,
): Apportioned<S> => {
  if (!event.from.some(({ id }) => id === from))
    throw new DomainError('APPORTION_UNIT_INVALID', `${event.id} ${from}`);
  const { units, scale } = inUnits(value);
  const shares = [...sharesInEvent(event, from)].map(([id, of]) => ({ id, share: shareFor(of, measure) }));
  const parts: { id: UnitIds[S]; whole: bigint; rest: bigint; of: bigint; exact: boolean; grade: Grade }[] =
    [];
  for (const { id, share } of shares) {
    if (share.certainty === 'unknown') return { state: 'unknown', why: share.why };
    const { fraction, grade } = share;
    const product = units * fraction.parts;
    const rest = product % fraction.of;
    const exact = share.certainty === 'exact' && rest === 0n;
    parts.push({ id, whole: product / fraction.of, rest, of: fraction.of, exact, grade });
  }
  // nobody receives: what the unit held ended with it
  if (parts.length === 0) return { state: 'found', parts: [] };
  let left = units - parts.reduce((sum, part) => sum + part.whole, 0n);
  const step = left < 0n ? -1n : 1n;
  const size = (rest: bigint): bigint => (rest < 0n ? -rest : rest);
  for (const part of [...parts].sort((a, b) => Number(size(b.rest) * a.of - size(a.rest) * b.of))) {
    if (left === 0n) break;
    part.whole += step;
    left -= step;
  }
  return {
    state: 'found',
    parts: parts.map(({ id, whole, exact, grade }) => ({
      id,
      value: Number(whole) / scale,
      certainty: exact ? 'exact' : 'estimated',
      grade,
    })),
  };
};

const inUnits = (value: number): { units: bigint; scale: number } => {
  for (let decimals = 0; Number.isFinite(value) && decimals <= MOST_DECIMALS; decimals += 1) {
    const scale = 10 ** decimals;
    const units = Math.round(value * scale);
    if (Number.isSafeInteger(units) && units / scale === value) return { units: BigInt(units), scale };
  }
  throw new DomainError('APPORTION_VALUE_INVALID', String(value));
};
