import type { RateLimit } from './errors.js';

/** Two more tries after the first one, at most. */
export const MAX_RETRIES = 2;
const BASE_MS = 500;
const CAP_MS = 5_000;
/** Longer than this nobody waits inside a call: the error says how long it would have been. */
const PATIENCE_MS = 60_000;

/**
 * How long to wait before the next try, in milliseconds: what the server asks for, else a random part of a span
 * that doubles (full jitter), so that clients who failed together do not come back together. Null: do not wait.
 *
 * @example delayBefore(1, null, () => 0.5) // 500: half of the second span of 1000
 */
export const delayBefore = (
  retriesMade: number,
  retryAfterMs: number | null,
  random: () => number,
): number | null => {
  if (retryAfterMs === null) return Math.round(random() * Math.min(CAP_MS, BASE_MS * 2 ** retriesMade));
  return retryAfterMs <= PATIENCE_MS ? retryAfterMs : null;
};

/** `RateLimit-Limit`, `-Remaining` and `-Reset`; null unless all three are there. */
export const readRateLimit = (headers: Headers): RateLimit | null => {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const value = headers.get(`ratelimit-${name}`);
    return value !== null && /^\d+$/.test(value) ? Number(value) : null;
  });
  if (limit == null || remaining == null || reset == null) return null;
  return { limit, remaining, resetMs: reset * 1_000 };
};

/**
 * How long a refused request is to wait, in milliseconds: `Retry-After`, else after too many requests the time until
 * the caller has points again.
 */
export const readDelay = (status: number, headers: Headers): number | null =>
  readRetryAfter(headers) ?? (status === 429 ? (readRateLimit(headers)?.resetMs ?? null) : null);

/** `Retry-After` in milliseconds; a date counts from the server's own `Date`, so a wrong clock here does no harm. */
export const readRetryAfter = (headers: Headers): number | null => {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const until = Date.parse(value);
  const now = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(until) ? null : Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
};
