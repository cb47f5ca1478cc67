import type { Database, PoolUse } from '../database/index.js';
import { gauge, type Metric } from './registry.js';

/** More than this many waiting events are counted as this many: a scrape must not read a table to its end. */
const COUNTED = 100_000;

interface Outbox {
  readonly waiting: number;
  readonly oldestSeconds: number;
}

const outboxOf = async (database: Database): Promise<Outbox> => {
  const [[waiting = '0', oldest = '0'] = []] = await database.read((connection) =>
    connection.rows(
      `select count(*)::text, coalesce(extract(epoch from now() - min(at)), 0)::text
       from (select at from outbox_event where sequence is null order by id limit ${COUNTED}) as waiting`,
      [],
    ),
  );
  return { waiting: Number(waiting), oldestSeconds: Math.max(0, Number(oldest)) };
};

const poolMetrics = (uses: readonly PoolUse[]): readonly Metric[] => [
  gauge('danvan_database_connections', 'Connections of the pools, and work that waits for one.', () =>
    uses.flatMap(({ pool, used, idle, waiting }) => [
      [used, { pool, state: 'used' }] as const,
      [idle, { pool, state: 'idle' }] as const,
      [waiting, { pool, state: 'waiting' }] as const,
    ]),
  ),
  gauge('danvan_replica_usable', 'Whether reads go to the replica.', () =>
    uses.flatMap(({ pool, replica }) => (replica ? [[Number(replica.usable), { pool }] as const] : [])),
  ),
  gauge(
    'danvan_replica_behind_seconds',
    'How long ago the replica was last seen level with the primary.',
    () =>
      uses.flatMap(({ pool, replica }) =>
        replica && replica.behindSeconds !== null ? [[replica.behindSeconds, { pool }] as const] : [],
      ),
  ),
  gauge(
    'danvan_replica_reads_total',
    'Pieces of reading work that the replica answered.',
    () => uses.flatMap(({ pool, replica }) => (replica ? [[replica.reads, { pool }] as const] : [])),
    'counter',
  ),
];

/** The pools as they stand, and the outbox where the database answers. */
export const databaseMetrics = async (database: Database): Promise<readonly Metric[]> => {
  const outbox = await outboxOf(database).catch(() => null);
  return [
    gauge('danvan_database_up', 'Whether the database answered.', () => [[outbox === null ? 0 : 1]]),
    gauge('danvan_outbox_waiting', 'Events without a place in the feed yet.', () =>
      outbox === null ? [] : [[outbox.waiting]],
    ),
    gauge('danvan_outbox_oldest_seconds', 'Age of the oldest event without a place in the feed.', () =>
      outbox === null ? [] : [[outbox.oldestSeconds]],
    ),
    ...poolMetrics(database.pools()),
  ];
};
