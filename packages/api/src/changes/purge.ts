import type { Database, ReadConnection } from '../platform/database/index.js';

/** Days for which events are kept at least: what the feed promises its readers. */
export const FEED_DAYS = 90;
/** Days for which the log of finished deliveries is kept. */
export const DELIVERY_LOG_DAYS = 30;
/** Days after which a delivery is given up that its webhook's pauses kept waiting. */
export const DELIVERY_WAIT_DAYS = 3;

const BATCH = 5_000;

const purgeBatch = async (connection: ReadConnection, now: Date): Promise<number> => {
  // from the lowest number up to the first event that must be kept, so that no gap can arise
  const [[count] = []] = await connection.rows(
    `with head as (
       select sequence, at from outbox_event where sequence is not null order by sequence limit ${BATCH}
     ), bound as (
       select coalesce(
         min(sequence) filter (where at >= $1::timestamptz - make_interval(days => ${FEED_DAYS})),
         max(sequence) + 1) as first
       from head
     ), gone as (
       delete from outbox_event e using bound where e.sequence < bound.first returning e.sequence
     ), counted as (select count(*) as count, max(sequence) as last from gone)
     update change_feed set purged_through = counted.last
     from counted where counted.count > 0 returning counted.count::text`,
    [now],
  );
  return Number(count ?? 0);
};

const purgeDeliveries = async (connection: ReadConnection, now: Date): Promise<void> => {
  await connection.rows(
    `update webhook_delivery set state = 'failed', last_error = 'WAITED_TOO_LONG', finished_at = $1::timestamptz
     where state = 'waiting' and created_at < $1::timestamptz - make_interval(days => ${DELIVERY_WAIT_DAYS})
     returning 1`,
    [now],
  );
  await connection.rows(
    `delete from webhook_delivery where state <> 'waiting'
       and created_at < $1::timestamptz - make_interval(days => ${DELIVERY_LOG_DAYS}) returning 1`,
    [now],
  );
};

/** Forgets what is older than it is kept: events after 90 days, finished deliveries after 30. */
export const purge = async (database: Database, now: Date): Promise<void> => {
  for (;;) {
    const gone = await database.write((_, connection) => purgeBatch(connection, now));
    if (gone < BATCH) break;
  }
  await database.write((_, connection) => purgeDeliveries(connection, now));
};
