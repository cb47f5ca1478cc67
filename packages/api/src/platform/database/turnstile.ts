import { ApiError } from '../errors/index.js';

interface Waiting {
  readonly enter: () => void;
}

/**
 * A fair queue for one connection: first come, first served, one at a time. Whoever has waited longer than the
 * limit is refused with TIMEOUT and leaves the queue, so that a stuck holder cannot gather requests without end.
 */
export class Turnstile {
  readonly #waitLimitMs: number;
  readonly #queue = new Set<Waiting>();
  #taken = false;

  constructor(waitLimitMs: number) {
    this.#waitLimitMs = waitLimitMs;
  }

  /** Whether somebody is in, and how many wait. */
  get use(): { readonly taken: boolean; readonly waiting: number } {
    return { taken: this.#taken, waiting: this.#queue.size };
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const place: Waiting = {
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#queue.delete(place);
        reject(new ApiError('TIMEOUT', `waited ${this.#waitLimitMs} ms for the embedded database`));
      }, this.#waitLimitMs);
      this.#queue.add(place);
    });
  }

  #leave(): void {
    const [next] = this.#queue;
    if (next === undefined) {
      this.#taken = false;
      return;
    }
    this.#queue.delete(next);
    next.enter();
  }
}
