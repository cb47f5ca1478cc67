import type { Database } from '../../platform/database/index.js';

/** A delivery that this server has taken on to try now. */
export interface Claim {
  readonly delivery: string;
  readonly webhook: string;
  readonly url: string;
  readonly body: string;
  /** Which try it is, from 1. */
  readonly tries: number;
  /** The current secret, and the one before it while that lives. */
  readonly secrets: readonly string[];
}

export interface ClaimRequest {
  readonly now: Date;
  /** How many at most. */
  readonly most: number;
  /** Webhooks that this server is calling: one call at a time keeps a slow one from taking all the room. */
  readonly busy: readonly string[];
  /** For how long nobody else may take it, in milliseconds: after it the taker counts as dead. */
  readonly lease: number;
}

export const isSomethingDue = (database: Database, now: Date, busy: readonly string[]): Promise<boolean> =>
  database.read(async (connection) => {
    const [[due] = []] = await connection.rows(
      `select exists (select 1 from webhook_delivery d join webhook w on w.id = d.webhook_id
         where d.state = 'waiting' and d.next_at <= $1::timestamptz and w.disabled_at is null
           and (w.paused_until is null or w.paused_until <= $1::timestamptz)
           and w.id <> all($2::text[]))::text`,
      [now, busy],
    );
    return due === 'true';
  });

/**
 * Takes the next due delivery of each webhook, and counts the try before it is made: a server that dies while it
 * calls has used one up, and somebody tries again when its lease is over.
 */
export const claimDeliveries = (
  database: Database,
  { now, most, busy, lease }: ClaimRequest,
): Promise<readonly Claim[]> =>
  database.write(async (_, connection) => {
    const rows = await connection.rows(
      `with due as (
         select d.id from webhook w cross join lateral (
           select id from webhook_delivery where webhook_id = w.id and state = 'waiting'
             and next_at <= $1::timestamptz
           order by next_at, sequence limit 1 for update skip locked) d
         where w.disabled_at is null and (w.paused_until is null or w.paused_until <= $1::timestamptz)
           and w.id <> all($2::text[])
         limit $3::int
       )
       update webhook_delivery d set attempts = d.attempts + 1, last_attempt_at = $1::timestamptz,
         next_at = $1::timestamptz + make_interval(secs => $4::float8)
       from due, webhook w where d.id = due.id and w.id = d.webhook_id
       returning d.id, w.id, w.url, d.body, d.attempts::text, w.secret,
         case when w.previous_until > $1::timestamptz then w.previous_secret end`,
      [now, busy, most, lease / 1_000],
    );
    return rows.map(([delivery, webhook, url, body, tries, secret, previous]) => ({
      delivery: delivery ?? '',
      webhook: webhook ?? '',
      url: url ?? '',
      body: body ?? '',
      tries: Number(tries),
      secrets: [secret, previous].flatMap((each) => each ?? []),
    }));
  });
