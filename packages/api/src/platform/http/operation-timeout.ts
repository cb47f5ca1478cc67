import { ApiError } from '../errors/index.js';

/** Whether the time of an operation has passed. Its signal is made for who asks for it, which few do. */
export class Deadline {
  #controller: AbortController | null = null;
  #reason: ApiError | null = null;

  get passed(): boolean {
    return this.#reason !== null;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#reason) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  pass(reason: ApiError): void {
    this.#reason ??= reason;
    this.#controller?.abort(this.#reason);
  }
}

/**
 * Runs an operation for at most `limitMs`, then aborts its signal and throws TIMEOUT. What the operation still
 * does goes unheard; the database's own limits end it.
 */
export const withinTime = async <T>(
  limitMs: number,
  deadline: Deadline,
  operation: () => Promise<T>,
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new ApiError('TIMEOUT', `operation took over ${limitMs} ms`);
      deadline.pass(error);
      reject(error);
    }, limitMs);
  });
  try {
    return await Promise.race([operation(), limit]);
  } finally {
    clearTimeout(timer);
  }
};
