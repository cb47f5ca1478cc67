import { type Amount, isExact } from './amount.js';

/**
 * How many persons stand behind memberships of several organisations. Nobody counts persons once, so only bounds
 * follow from the totals: at least as many as the largest organisation has, at most as many as all together, and
 * never more than there are people where that is known. Memberships themselves are not persons and are not shown
 * as such.
 *
 * @example peopleReached([exactly(300), exactly(200)]) // { low: 300, high: 500, estimated: false }
 */
export const peopleReached = (memberships: readonly Amount[], population?: Amount): Amount | null => {
  if (memberships.length === 0) return null;
  let low = 0;
  let high = 0;
  let estimated = false;
  for (const amount of memberships) {
    low = Math.max(low, amount.low);
    high += amount.high;
    estimated ||= amount.estimated;
  }
  if (population === undefined) return { low, high, estimated };
  return {
    low,
    high: Math.max(low, Math.min(high, population.high)),
    estimated: estimated || population.estimated || !isExact(population),
  };
};
