/**
 * Runs one piece of work again and again, never twice at once: when woken, and at the latest after the interval. A
 * failure is told and tried again with the next interval.
 */
export class Repeating {
  readonly #work: () => Promise<void>;
  readonly #failed: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #wanted = false;
  #closed = false;
  #running: Promise<void> | null = null;

  constructor(work: () => Promise<void>, intervalMs: number, failed: (error: unknown) => void) {
    this.#work = work;
    this.#failed = failed;
    this.#timer = setInterval(() => this.wake(), intervalMs);
    this.wake();
  }

  wake(): void {
    this.#wanted = true;
    if (this.#closed || this.#running !== null) return;
    this.#running = this.#run();
  }

  async #run(): Promise<void> {
    // not on the stack of whoever wakes it
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#wanted && !this.#closed) {
      this.#wanted = false;
      try {
        await this.#work();
      } catch (error) {
        this.#failed(error);
      }
    }
    this.#running = null;
  }

  /** Lets the run under way end; none begins after it. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}
