/** Counts the operations of each caller that are under way. */
export class InFlight {
  readonly #counts = new Map<string, number>();

  /** Takes a place; false where the caller has `most` under way already. Each place taken is given back. */
  enter(key: string, most: number): boolean {
    const count = this.#counts.get(key) ?? 0;
    if (count >= most) return false;
    this.#counts.set(key, count + 1);
    return true;
  }

  leave(key: string): void {
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  /** Callers with an operation under way. */
  get size(): number {
    return this.#counts.size;
  }
}
