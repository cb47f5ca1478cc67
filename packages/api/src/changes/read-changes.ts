import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { badInput } from '../platform/read/bad-input.js';
import { readPage } from '../platform/read/page.js';
import { callerScope } from '../platform/reading.js';
import type { ChangePage } from './change.js';
import { isEventKinds } from './event-kinds.js';
import { decodeFeedCursor, encodeFeedCursor } from './feed-cursor.js';
import { type FeedState, feedState } from './feed-state.js';
import { visibleEvents } from './visible-events.js';

export interface ChangesQuestion {
  readonly after?: string | null;
  readonly first: number;
  readonly kinds?: readonly string[] | null;
}

const startOf = ({ cursorKey, last, purgedThrough }: FeedState, after: string | null | undefined): number => {
  if (after === null || after === undefined) return purgedThrough;
  const sequence = decodeFeedCursor(cursorKey, after);
  // of a database that was since set back to an earlier backup
  if (sequence > last) throw new ApiError('INVALID_CURSOR', 'beyond the end of the feed');
  if (sequence < purgedThrough) throw new ApiError('CURSOR_EXPIRED', 'events after it were purged');
  return sequence;
};

/**
 * A page of the feed for the caller, all of one moment. Throws ApiError BAD_INPUT, INVALID_CURSOR, and
 * CURSOR_EXPIRED where not every event after the cursor is kept any more.
 */
export const readChanges = async (
  context: RequestContext,
  { after, first, kinds = null }: ChangesQuestion,
): Promise<ChangePage> => {
  const { limit } = readPage({ first });
  if (kinds !== null && !isEventKinds(kinds)) throw badInput('KINDS_INVALID');
  const scope = callerScope(context);
  return context.database.read(
    async (connection) => {
      const feed = await feedState(connection);
      const start = startOf(feed, after);
      const question = { after: start, limit, kinds, scope, today: context.today };
      const page = await visibleEvents(connection, context.reads.model, question);
      const nodes = page.events.map(({ sequence, kind, id, version, recordedAt, bodyId }) => ({
        cursor: encodeFeedCursor(feed.cursorKey, sequence),
        ...{ kind, id, version, recordedAt: new Date(recordedAt), bodyId },
      }));
      return {
        nodes,
        pageInfo: {
          hasNextPage: page.more,
          hasPreviousPage: start > feed.purgedThrough,
          startCursor: nodes[0]?.cursor ?? null,
          endCursor: encodeFeedCursor(feed.cursorKey, page.through),
        },
        headCursor: encodeFeedCursor(feed.cursorKey, feed.last),
      };
    },
    { snapshot: true },
  );
};
