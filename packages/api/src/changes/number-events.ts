import type { Database, ReadConnection } from '../platform/database/index.js';

/** Any number will do, as long as every server of one database uses the same. */
const DISPATCHER_LOCK = 7_240_120;
const BATCH = 1_000;

const numberBatch = async (connection: ReadConnection): Promise<number> => {
  // held to the commit: whoever sees a number sees every number before it
  await connection.rows('select pg_advisory_xact_lock($1::bigint)::text', [DISPATCHER_LOCK]);
  const [[count] = []] = await connection.rows(
    `with waiting as (
       select id, row_number() over (order by id) as place
       from (select id from outbox_event where sequence is null order by id limit ${BATCH}) first
     ), numbered as (
       update outbox_event e set sequence = f.last_sequence + w.place
       from waiting w, change_feed f where e.id = w.id returning 1
     ), counted as (select count(*) as count from numbered)
     update change_feed set last_sequence = last_sequence + counted.count
     from counted where counted.count > 0 returning counted.count::text`,
    [],
  );
  return Number(count ?? 0);
};

/**
 * Gives committed events their place in the feed, in the order of their ids and without gaps. Transactions do not
 * commit in the order of their ids, so that an event is numbered after its commit, by one dispatcher at a time
 * among all servers of the database. Returns how many were numbered.
 */
export const numberEvents = async (database: Database): Promise<number> => {
  let total = 0;
  for (;;) {
    const numbered = await database.write((_, connection) => numberBatch(connection));
    total += numbered;
    if (numbered < BATCH) return total;
  }
};
