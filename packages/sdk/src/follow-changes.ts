import type { Client } from './client.js';
import { checkTimeout, type RequestOptions } from './client-options.js';
import { isApiError, MissingCursorChange, ThrottledError } from './errors.js';
import { type ListChangesNode, listChanges } from './operations/list-changes.js';
import { throwIfAborted, wait } from './within.js';

/** One change of one record: which, not what. Ask the API by `id` for what the record says now. */
export type Change = ListChangesNode;

/** A stretch of the feed. */
export interface ChangeBatch {
  /** Oldest first; empty where the feed moved on by changes that the caller does not see. */
  readonly changes: readonly Change[];
  /** Where to go on once this batch is handled: keep it, also of an empty batch. */
  readonly cursor: string;
}

export interface FollowOptions extends RequestOptions {
  /** The place to go on from, as a batch gave it. Without it, from the oldest change that is kept. */
  readonly after?: string | null | undefined;
  /** Only these kinds, such as `activity.recorded`; all unless given. */
  readonly kinds?: readonly string[];
  /** Milliseconds between questions once everything was read; 5 000 unless given. */
  readonly interval?: number;
  /** Ends where the feed ends for now, instead of waiting for more: for a job that runs by the clock. */
  readonly stopAtEnd?: boolean;
}

const INTERVAL_MS = 5_000;
const LONGEST_WAIT_MS = 60_000;
/** With the usual interval about six minutes: longer than a server takes to start again. */
const MOST_FAILURES = 9;

/** How long to wait after so many failures in a row; null: give up. */
const waitAfter = (error: unknown, failures: number, interval: number): number | null => {
  if (!isApiError(error) || !error.retryable || failures > MOST_FAILURES) return null;
  const asked = error instanceof ThrottledError ? (error.retryAfterMs ?? 0) : 0;
  return Math.max(asked, Math.min(LONGEST_WAIT_MS, interval * 2 ** (failures - 1)));
};

/**
 * Follows the change feed: gives each change once and in order, and waits for more at the end. Nothing is lost or
 * repeated where the caller keeps `cursor` after handling each batch and starts again `after` it. A server that is
 * away is asked again for some minutes. Throws CursorExpiredError where the place is older than what the feed keeps,
 * InvalidCursorError where it is of another database, MissingCursorChange where the feed does not move on, and what
 * the client throws; `signal` ends it with AbortedError.
 *
 * @example for await (const { changes, cursor } of followChanges(client, { after })) await keep(changes, cursor)
 */
export const followChanges = async function* (
  client: Client,
  { after, kinds, interval = INTERVAL_MS, stopAtEnd = false, ...options }: FollowOptions = {},
): AsyncGenerator<ChangeBatch, undefined> {
  checkTimeout(interval);
  const pause = (ms: number): Promise<void> => {
    const about = { operationName: 'listChanges', requestId: null };
    throwIfAborted(options.signal, about);
    return wait(ms, options.signal, about);
  };
  let place = after;
  let failures = 0;
  while (true) {
    let page: Awaited<ReturnType<typeof listChanges>>;
    try {
      page = await listChanges(client, { after: place, ...(kinds && { kinds }) }, options);
    } catch (error) {
      const ms = waitAfter(error, ++failures, interval);
      if (ms === null) throw error;
      await pause(ms);
      continue;
    }
    failures = 0;
    const { nodes: changes, pageInfo } = page;
    const cursor = pageInfo.endCursor;
    const moved = cursor !== null && cursor !== place;
    if (!moved && (changes.length > 0 || pageInfo.hasNextPage))
      throw new MissingCursorChange({ code: 'CURSOR_UNCHANGED', operationName: 'listChanges' });
    if (moved) {
      yield { changes, cursor };
      place = cursor;
    }
    if (pageInfo.hasNextPage) continue;
    if (stopAtEnd) return;
    await pause(interval);
  }
};
