import { DomainError } from '@danvan/domain';
import type { ReadConnection } from '../platform/database/index.js';

/** Where the feed stands. */
export interface FeedState {
  /** The highest number given so far; all up to it are given. */
  readonly last: number;
  /** Events up to this number are no longer kept. */
  readonly purgedThrough: number;
  /** Seals cursors. It lives with the events: a cursor outlives servers and their secrets. */
  readonly cursorKey: string;
}

export const feedState = async (connection: ReadConnection): Promise<FeedState> => {
  const [row] = await connection.rows(
    'select last_sequence::text, purged_through::text, cursor_key from change_feed',
    [],
  );
  if (row === undefined) throw new DomainError('CHANGE_FEED_MISSING', 'the row of the feed was removed');
  return { last: Number(row[0]), purgedThrough: Number(row[1]), cursorKey: row[2] ?? '' };
};
