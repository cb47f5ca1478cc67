/**
 * What is known of a number: it lies between two bounds, both possible. An exact number has both the same; a
 * rounded one, "hơn 500" or "gần 500" do not. Bounds are carried through sums and shares, and a comparison that
 * they leave open is unknown: rounding never decides.
 */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** Whether any part of it was estimated (a share of a predecessor's figure, mostly) instead of reported. */
  readonly estimated: boolean;
}

/** @example exactly(12) // { low: 12, high: 12, estimated: false } */
export const exactly = (value: number): Amount => ({ low: value, high: value, estimated: false });

export const isExact = ({ low, high }: Amount): boolean => low === high;

/** How a source writes a number. `more-than` is "trên", "hơn"; `nearly` is "gần". */
export const EXACTNESS = ['exact', 'rounded', 'more-than', 'nearly'] as const;
export type Exactness = (typeof EXACTNESS)[number];

/**
 * The bounds of a number as its source writes it. `step` is what it was rounded to: needed for `rounded`, where
 * the number may be off by half a step. "Trên 500" bounds only below and "gần 500" only above.
 *
 * @example amountOf(504_000, 'more-than').low // 504000
 */
export const amountOf = (value: number, exactness: Exactness, step = 0, estimated = false): Amount => {
  switch (exactness) {
    case 'exact':
      return { low: value, high: value, estimated };
    case 'rounded':
      return { low: Math.max(0, value - step / 2), high: value + step / 2, estimated };
    case 'more-than':
      return { low: value, high: Number.POSITIVE_INFINITY, estimated };
    case 'nearly':
      return { low: 0, high: value, estimated };
  }
};

/** @example addAmounts([exactly(2), exactly(3)]).low // 5 */
export const addAmounts = (amounts: Iterable<Amount>): Amount => {
  let low = 0;
  let high = 0;
  let estimated = false;
  for (const amount of amounts) {
    low += amount.low;
    high += amount.high;
    estimated ||= amount.estimated;
  }
  return { low, high, estimated };
};
