import { ApiError } from '../errors/index.js';

/**
 * Runs an operation for at most `limitMs`, then aborts its signal and throws TIMEOUT. What the operation still
 * does goes unheard; the database's own limits end it.
 */
export const withinTime = async <T>(
  limitMs: number,
  controller: AbortController,
  operation: () => Promise<T>,
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new ApiError('TIMEOUT', `operation took over ${limitMs} ms`);
      controller.abort(error);
      reject(error);
    }, limitMs);
  });
  try {
    return await Promise.race([operation(), limit]);
  } finally {
    clearTimeout(timer);
  }
};
