import type { ReadConnection } from '../database/index.js';
import type { Json } from './canonical-json.js';

/** Thin news of a change: what kind, of what, in which version. Readers ask for the rest as themselves. */
export interface OutboxEvent {
  readonly kind: string;
  readonly targetId: string;
  readonly version: number;
  readonly payload?: Json;
}

/**
 * Puts events into the outbox inside the caller's transaction. Their place in the feed (`sequence`) is given
 * after the commit by the one dispatcher: transactions do not commit in the order of their ids.
 */
export const appendEvents = async (
  connection: ReadConnection,
  at: Date,
  events: readonly OutboxEvent[],
): Promise<void> => {
  if (events.length === 0) return;
  const rows = events.map(({ kind, targetId, version, payload }) => ({
    kind,
    target_id: targetId,
    version,
    payload: payload ?? {},
  }));
  await connection.rows(
    `insert into outbox_event (at, kind, target_id, version, payload)
     select $1::timestamptz, kind, target_id, version, payload
     from jsonb_to_recordset($2::jsonb) as r(kind text, target_id text, version int, payload jsonb)
     returning id::text`,
    [at, JSON.stringify(rows)],
  );
};
