import type { BucketState, BucketStore } from './buckets.js';
import type { Caller } from './caller.js';
import type { LimitValues } from './limits.js';

/** Taken before anything is known of a request, so that what cannot even be read is not free. */
const ENTRY = 1;

/** What one operation costs its caller: made with the request, filled in as it is understood and answered. */
export class CostMeter {
  readonly limits: LimitValues;
  readonly caller: Caller;
  readonly #store: BucketStore;
  readonly #ticks: () => number;
  #taken = 0;
  #remaining: number;
  /** Points reckoned for it; null until its cost is known. */
  requested: number | null = null;
  /** Points that the answer was worth; null until it is there. */
  actual: number | null = null;
  /** Seconds after which the points that were missing are there; null where none were. */
  retryAfter: number | null = null;

  constructor(limits: LimitValues, caller: Caller, store: BucketStore, ticks: () => number) {
    this.limits = limits;
    this.caller = caller;
    this.#store = store;
    this.#ticks = ticks;
    this.#remaining = caller.rule.size;
  }

  /** The most that an operation of this caller may cost: no bucket ever holds more than its size. */
  get most(): number {
    return Math.min(this.limits.cost, this.caller.rule.size);
  }

  /** Takes the point that every request costs. */
  enter(): Promise<boolean> {
    return this.#take(ENTRY);
  }

  /** Takes what the operation costs beyond what was taken for it already: the entry, or the same before. */
  charge(requested: number): Promise<boolean> {
    this.requested = requested;
    return this.#take(Math.max(0, requested - this.#taken));
  }

  /** Gives back what was taken and not used, once. */
  async settle(actual: number): Promise<void> {
    if (this.actual !== null) return;
    this.actual = Math.max(ENTRY, actual);
    const over = this.#taken - this.actual;
    if (this.#taken === 0 || over === 0) return;
    const state = await this.#store.settle(this.caller.key, this.caller.rule, over, this.#ticks());
    this.#remaining = state.remaining;
  }

  async #take(points: number): Promise<boolean> {
    const { key, rule } = this.caller;
    const state: BucketState = await this.#store.take(key, rule, points, this.#ticks());
    this.#remaining = state.remaining;
    if (state.taken) this.#taken += points;
    else this.retryAfter = Math.max(1, Math.ceil((points - state.remaining) / rule.perSecond));
    return state.taken;
  }

  /** For `extensions.cost`; null while the cost is not known. */
  get report(): Readonly<Record<string, unknown>> | null {
    if (this.requested === null) return null;
    return {
      requested: this.requested,
      actual: this.actual,
      max: this.most,
      bucket: {
        size: this.caller.rule.size,
        remaining: this.#whole,
        refillPerSecond: this.caller.rule.perSecond,
      },
    };
  }

  /** Headers that tell the caller how much is left. */
  get headers(): Readonly<Record<string, string>> {
    const { size, perSecond } = this.caller.rule;
    const reset = Math.max(0, Math.ceil((size - this.#remaining) / perSecond));
    return {
      'ratelimit-limit': String(size),
      'ratelimit-remaining': String(this.#whole),
      'ratelimit-reset': String(reset),
      'ratelimit-policy': `"${this.caller.tier}";q=${size};w=${Math.ceil(size / perSecond)}`,
      ...(this.retryAfter === null ? {} : { 'retry-after': String(this.retryAfter) }),
    };
  }

  get #whole(): number {
    return Math.max(0, Math.floor(this.#remaining));
  }
}
