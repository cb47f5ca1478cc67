import type { Principal } from './principal.js';

/** A token that was found good: whose it is, and what must still be so for it to be good again. */
export interface KnownToken {
  readonly principal: Principal;
  /** First second at which it is good. */
  readonly from: number;
  /** First second at which it is no more. */
  readonly until: number;
  /** Whether the key that it was verified with is still the one that a token of its header is verified with. */
  readonly sameKey: () => Promise<boolean>;
}

const MOST = 1_000;
const LONGEST = 4_096;

/** Good tokens by their text; the one that was not shown for longest goes first. What was refused is not kept. */
export class KnownTokens {
  readonly #known = new Map<string, KnownToken>();
  readonly #most: number;

  constructor(most: number = MOST) {
    this.#most = most;
  }

  /** Whose token it is, where it is known and still good at that second; null says nothing about the token. */
  async principalOf(token: string, second: number): Promise<Principal | null> {
    const known = this.#known.get(token);
    if (!known) return null;
    const good = second >= known.from && second < known.until && (await known.sameKey());
    this.#known.delete(token);
    if (!good) return null;
    this.#known.set(token, known);
    return known.principal;
  }

  keep(token: string, known: KnownToken): void {
    if (token.length > LONGEST) return;
    this.#known.set(token, known);
    if (this.#known.size <= this.#most) return;
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      return;
    }
  }
}
