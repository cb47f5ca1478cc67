import { later } from './wal-position.js';

/** So many callers' last writes are kept apart; of those before them only the latest of all. */
const KEPT = 10_000;

/**
 * Up to which position a caller must be shown: the last write of that caller. Callers beyond the limit are shown
 * everything that any forgotten one wrote, which is never too little.
 */
export class Readers {
  readonly #kept: number;
  readonly #written = new Map<string, bigint>();
  #forgotten: bigint | null = null;

  constructor(kept: number = KEPT) {
    this.#kept = kept;
  }

  wrote(reader: string, position: bigint): void {
    const known = this.#written.get(reader) ?? null;
    // set anew, so that the map stays in the order of the last writes
    this.#written.delete(reader);
    this.#written.set(reader, later(known, position) ?? position);
    if (this.#written.size <= this.#kept) return;
    for (const [oldest, at] of this.#written) {
      this.#written.delete(oldest);
      this.#forgotten = later(this.#forgotten, at);
      return;
    }
  }

  mustSee(reader: string | null): bigint | null {
    const own = reader === null ? null : this.#written.get(reader);
    return own ?? (reader === null ? null : this.#forgotten);
  }
}
