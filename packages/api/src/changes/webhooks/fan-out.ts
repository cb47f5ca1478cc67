import { randomUUID } from 'node:crypto';
import { type AsOf, asOf, type CalendarDate, civilDay, type Grant, LAST_DAY, scopeOf } from '@danvan/domain';
import type { ReadConnection } from '../../platform/database/index.js';
import type { ApiLaw } from '../../platform/law.js';
import { ANONYMOUS, type Scope } from '../../platform/read/index.js';
import type { WorkServices } from '../../platform/room.js';
import { encodeFeedCursor } from '../feed-cursor.js';
import { feedState } from '../feed-state.js';
import { type FeedEvent, visibleEvents } from '../visible-events.js';

/** Deliveries that one transaction puts down at most. */
const BATCH = 500;

const scopeFor = (law: ApiLaw, grants: readonly Grant[], today: CalendarDate): Scope => {
  const on: AsOf = asOf(today, LAST_DAY);
  const bodies = [...scopeOf(law.registry, grants, 'record:read', on)];
  return bodies.length === 0 ? ANONYMOUS : { bodies, capabilities: ['record:read'] };
};

const bodyOf = (cursorKey: string, { sequence, kind, id, version, recordedAt, bodyId }: FeedEvent): string =>
  JSON.stringify({
    type: kind,
    timestamp: recordedAt,
    data: { id, version, bodyId, cursor: encodeFeedCursor(cursorKey, sequence) },
  });

const tellOne = async (services: WorkServices, law: ApiLaw, connection: ReadConnection): Promise<boolean> => {
  const [row] = await connection.rows(
    `select w.id, w.position::text, w.kinds::text, w.grants::text from webhook w, change_feed f
     where w.disabled_at is null and w.position < f.last_sequence
     order by w.position limit 1 for update of w skip locked`,
    [],
  );
  const [webhook, position, kinds, grants] = row ?? [];
  if (!webhook) return false;
  const now = services.clock();
  const { cursorKey } = await feedState(connection);
  const today = civilDay(now);
  const page = await visibleEvents(connection, services.model, {
    after: Number(position),
    limit: BATCH,
    // both columns are written by `registerWebhook` alone
    kinds: kinds ? (JSON.parse(kinds) as string[]) : null,
    scope: scopeFor(law, JSON.parse(grants ?? '[]') as Grant[], today),
    today,
  });
  const deliveries = page.events.map((event) => ({
    id: randomUUID(),
    sequence: event.sequence,
    kind: event.kind,
    body: bodyOf(cursorKey, event),
  }));
  await connection.rows(
    `insert into webhook_delivery (id, webhook_id, sequence, kind, body, next_at, created_at)
     select id, $2::text, sequence, kind, body, $3::timestamptz, $3::timestamptz
     from jsonb_to_recordset($1::jsonb) as r(id text, sequence bigint, kind text, body text) returning 1`,
    [JSON.stringify(deliveries), webhook, now],
  );
  await connection.rows('update webhook set position = $2::bigint where id = $1::text returning id', [
    webhook,
    page.through,
  ]);
  return true;
};

/**
 * Puts down a delivery for each webhook and each event that it is to be told of, from where it was told last: in
 * one transaction with its new place, so that none is left out or put down twice, whatever is interrupted.
 */
export const fanOut = async (services: WorkServices): Promise<void> => {
  for (;;) {
    // who stands where may have changed since the last one was told
    const law = await services.laws.now();
    if (!(await services.database.write((_, connection) => tellOne(services, law, connection)))) return;
  }
};
