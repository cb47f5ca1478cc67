import { SMALL_COUNT } from '../indicators/index.js';

/** What happened to the models of a year, in the order in which they leave it. */
export const FUNNEL_COUNTS = [
  'opening',
  'registered',
  'confirmed',
  'notConfirmed',
  'withdrawn',
  'undecided',
] as const;
export type FunnelCount = (typeof FUNNEL_COUNTS)[number];

/** The counts of one year, of which part of the confirmed ones may be known to everybody by name. */
export interface YearCounts extends Readonly<Record<FunnelCount, number>> {
  /** How many of the confirmed ones anybody may see. */
  readonly confirmedKnown: number;
  /** Whether everybody knows that these are all. */
  readonly isConfirmedKnown: boolean;
}

/** What leaves a year and enters no other: none of it is told again by the year that follows. */
const LEAVING = ['notConfirmed', 'withdrawn', 'confirmed'] as const;

/**
 * Which counts a public view of the funnels of one kind of models holds back, year by year without a gap from the first:
 * those under {@link SMALL_COUNT}, nought among them, and as many beside them as keep anybody from working them out.
 * `opening + registered` is what left the year, and what a year leaves undecided opens the next, so both are sums to
 * subtract in. In a year with something hidden either two of what came of it are hidden that together come to
 * {@link SMALL_COUNT} or more, or it is hidden as well how many were registered: then every small count could as well be
 * large, by all the years together. What is public by name (the confirmed models of collectives) cannot be held back.
 *
 * @example hiddenFunnelCounts([year]).map((hidden) => [...hidden]) // [['notConfirmed', 'withdrawn', 'undecided']]
 */
export const hiddenFunnelCounts = (years: readonly YearCounts[]): ReadonlySet<FunnelCount>[] => {
  const hidden = years.map((year, index) => new Set(smallIn(year, index === 0)));
  // each turn hides at least one more, so it ends; undecided models carry it into the years beside
  for (let changed = true; changed; ) {
    changed = false;
    years.forEach((year, index) => {
      const own = hidden[index] as Set<FunnelCount>;
      const before = own.size;
      hideMore(year, own);
      const next = hidden[index + 1];
      const last = hidden[index - 1];
      if (own.has('undecided') && next !== undefined && !next.has('opening')) next.add('opening');
      else if (own.has('opening') && last !== undefined && !last.has('undecided')) last.add('undecided');
      else if (own.size === before) return;
      changed = true;
    });
  }
  return hidden;
};

/** How much of a count is not public by name. */
const secretOf = (year: YearCounts, count: FunnelCount): number =>
  count === 'confirmed' ? year.confirmed - year.confirmedKnown : year[count];

const smallIn = (year: YearCounts, isFirst: boolean): FunnelCount[] =>
  FUNNEL_COUNTS.filter((count) => {
    if (count === 'confirmed' && year.isConfirmedKnown) return false;
    // nothing was undecided before the first: everybody knows
    if (count === 'opening' && isFirst) return false;
    return secretOf(year, count) < SMALL_COUNT;
  });

const hideMore = (year: YearCounts, hidden: Set<FunnelCount>): void => {
  while (hidden.size > 0) {
    const leaving = LEAVING.filter((count) => count !== 'confirmed' || !year.isConfirmedKnown);
    const outcomes: readonly FunnelCount[] = [...leaving, 'undecided'];
    const held = outcomes.filter((count) => hidden.has(count));
    const sum = held.reduce((total, count) => total + secretOf(year, count), 0);
    if (held.length >= 2 && sum >= SMALL_COUNT) return;
    if (hidden.has('registered') && leaving.some((count) => hidden.has(count))) return;
    const shown = outcomes.filter((count) => !hidden.has(count));
    hidden.add(smallestOf(year, shown) ?? 'registered');
  }
};

const smallestOf = (year: YearCounts, counts: readonly FunnelCount[]): FunnelCount | undefined =>
  counts.toSorted((a, b) => secretOf(year, a) - secretOf(year, b))[0];
