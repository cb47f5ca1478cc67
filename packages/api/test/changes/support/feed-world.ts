import { randomUUID } from 'node:crypto';
import { civilDay } from '@danvan/domain';
import { numberEvents } from '../../../src/changes/number-events.js';
import { type ChangesQuestion, readChanges } from '../../../src/changes/read-changes.js';
import {
  appendEvents,
  type Database,
  type ReadConnection,
  type RequestContext,
} from '../../../src/platform/index.js';
import { ROOMS } from '../../../src/rooms.js';
import { readingSchema } from '../../../src/start-server.js';
import { type Asked, type DutyWorld, NOW, openDutyWorld } from '../../duties/support/world.js';

export { holding, NOBODY } from '../../duties/support/world.js';
export { NOW };

/** Records an event of a body's records (or one that is public), with the news of it. */
export const recordEvent = async (
  connection: ReadConnection,
  { body = null, at = NOW }: { readonly body?: string | null; readonly at?: Date } = {},
): Promise<string> => {
  const id = randomUUID();
  await connection.rows(
    `insert into trigger_event (id, trigger, happened_on, body_id, access, registered_for, recorded_at)
     values ($1::text, 'congress-held', $2::date, $3::text, $4::text, $5::text, $6::timestamptz) returning id`,
    [
      id,
      civilDay(at),
      body,
      body === null ? 'public' : 'restricted',
      body ?? 'viet-nam/party-central-committee',
      at,
    ],
  );
  await appendEvents(connection, at, [{ kind: 'trigger-event.recorded', targetId: `evt_${id}`, version: 1 }]);
  return `evt_${id}`;
};

/** All rooms' tables over one database, with the feed read as anybody. */
export const openFeedWorld = async (database: Database) => {
  const duties: DutyWorld = await openDutyWorld(database, { samples: false });
  const { reads } = await readingSchema(ROOMS);
  const contextOf = (asked: Asked = {}): RequestContext => ({ ...duties.contextOf(asked), reads });
  const world = { ...duties, reads, contextOf };
  return {
    ...world,
    record: (options?: Parameters<typeof recordEvent>[1]) =>
      database.write((_, connection) => recordEvent(connection, options)),
    number: () => numberEvents(database),
    changes: (question: Partial<ChangesQuestion> = {}, asked: Asked = {}) =>
      readChanges(world.contextOf(asked), { first: 100, ...question }),
    /** Everything from a cursor to the end of the feed, page by page, and the cursor to go on from. */
    follow: async (after: string | null, first = 100, asked: Asked = {}) => {
      const context: RequestContext = world.contextOf(asked);
      const ids: string[] = [];
      for (let cursor = after; ; ) {
        const { nodes, pageInfo } = await readChanges(context, { after: cursor, first });
        ids.push(...nodes.map(({ id }) => id));
        cursor = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) return { ids, cursor };
      }
    },
  };
};

export type FeedWorld = Awaited<ReturnType<typeof openFeedWorld>>;
