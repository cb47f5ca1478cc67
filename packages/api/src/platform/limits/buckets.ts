/** How many points a caller can hold and gets back in a second. */
export interface BucketRule {
  readonly size: number;
  readonly perSecond: number;
}

/** What a bucket holds after points were asked of it. */
export interface BucketState {
  readonly taken: boolean;
  readonly remaining: number;
}

/**
 * Where buckets are kept. In memory each process counts for itself; a store that several processes share makes
 * them count together. `at` is in milliseconds and never goes back in one process.
 */
export interface BucketStore {
  /** Takes points, all or none. */
  take(key: string, rule: BucketRule, points: number, at: number): BucketState | Promise<BucketState>;
  /** Gives points back, or takes those that an answer was worth beyond what was taken for it. */
  settle(key: string, rule: BucketRule, points: number, at: number): BucketState | Promise<BucketState>;
}

interface Bucket {
  readonly level: number;
  readonly at: number;
}

/** Callers remembered at once; whoever was quiet longest is forgotten first, and then has a full bucket. */
const MOST_BUCKETS = 50_000;

/** Buckets in the memory of this process. */
export class MemoryBuckets implements BucketStore {
  readonly #buckets = new Map<string, Bucket>();
  readonly #most: number;

  constructor(most: number = MOST_BUCKETS) {
    this.#most = most;
  }

  #level(key: string, { size, perSecond }: BucketRule, at: number): number {
    const known = this.#buckets.get(key);
    if (!known) return size;
    return Math.min(size, known.level + (Math.max(0, at - known.at) / 1_000) * perSecond);
  }

  #keep(key: string, level: number, at: number): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, { level, at });
    if (this.#buckets.size <= this.#most) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }

  take(key: string, rule: BucketRule, points: number, at: number): BucketState {
    const level = this.#level(key, rule, at);
    const taken = level >= points;
    const remaining = taken ? level - points : level;
    this.#keep(key, remaining, at);
    return { taken, remaining };
  }

  settle(key: string, rule: BucketRule, points: number, at: number): BucketState {
    const level = this.#level(key, rule, at) + points;
    // a debt is kept, but no larger than what a full bucket would pay
    const remaining = Math.min(rule.size, Math.max(-rule.size, level));
    this.#keep(key, remaining, at);
    return { taken: true, remaining };
  }
}
