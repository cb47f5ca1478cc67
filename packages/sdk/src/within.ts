import { AbortedError, TimeoutError } from './errors.js';

interface Limits {
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** What an error that ends the work says of it. */
  readonly about: { readonly operationName: string | null; readonly requestId: string | null };
  readonly retryable: boolean;
}

/** Throws AbortedError where the signal was given already. */
export const throwIfAborted = (signal: AbortSignal | undefined, about: Limits['about']): void => {
  if (signal?.aborted) throw new AbortedError({ code: 'ABORTED', ...about, cause: signal.reason });
};

/**
 * Runs work until it is done, the time is over (TimeoutError) or the caller's signal comes (AbortedError). The
 * work gets a signal that goes off with either, and is left behind where it does not listen to it.
 */
export const within = async <T>(
  { timeout, signal, about, retryable }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  throwIfAborted(signal, about);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = (): void => {};
  const ended = new Promise<never>((_, reject) => {
    const end = (error: Error): void => {
      reject(error);
      controller.abort(error);
    };
    timer = setTimeout(() => end(new TimeoutError({ code: 'TIMED_OUT', ...about, retryable })), timeout);
    onAbort = () => end(new AbortedError({ code: 'ABORTED', ...about, cause: signal?.reason }));
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([ended, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
};

/** Waits; AbortedError as soon as the signal comes. */
export const wait = (ms: number, signal: AbortSignal | undefined, about: Limits['about']): Promise<void> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(new AbortedError({ code: 'ABORTED', ...about, cause: signal?.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
