import type { Database, ReadConnection } from '../../platform/database/index.js';
import type { PostOutcome } from '../../platform/index.js';
import type { Claim } from './claim.js';
import { type DeliveryTimes, waitAfter } from './delivery-times.js';

const GONE = 410;

const isDelivered = (outcome: PostOutcome): boolean =>
  'status' in outcome && outcome.status >= 200 && outcome.status < 300;

const delivered = async (connection: ReadConnection, claim: Claim, at: Date, status: number) => {
  await connection.rows(
    `update webhook_delivery set state = 'delivered', last_status = $2::int, last_error = null,
       finished_at = $3::timestamptz where id = $1::text and state = 'waiting' returning id`,
    [claim.delivery, status, at],
  );
  await connection.rows(
    `update webhook set failures = 0, paused_until = null
     where id = $1::text and (failures > 0 or paused_until is not null) returning id`,
    [claim.webhook],
  );
};

const failed = async (
  connection: ReadConnection,
  claim: Claim,
  outcome: PostOutcome,
  { at, next, times }: { readonly at: Date; readonly next: Date | null; readonly times: DeliveryTimes },
): Promise<void> => {
  const status = 'status' in outcome ? outcome.status : null;
  const error = 'failure' in outcome ? outcome.failure : null;
  await connection.rows(
    `update webhook_delivery set last_status = $2::int, last_error = $3::text,
       state = case when $4::timestamptz is null then 'failed' else 'waiting' end,
       next_at = coalesce($4::timestamptz, next_at),
       finished_at = case when $4::timestamptz is null then $5::timestamptz end
     where id = $1::text and state = 'waiting' returning id`,
    [claim.delivery, status, error, status === GONE ? null : next, at],
  );
  await connection.rows(
    `update webhook set failures = failures + 1,
       paused_until = case when failures + 1 >= $2::int
         then $3::timestamptz + make_interval(secs => $4::float8) else paused_until end,
       disabled_at = case when $5::boolean then $3::timestamptz else disabled_at end
     where id = $1::text returning id`,
    [claim.webhook, times.failuresToPause, at, times.pause / 1_000, status === GONE],
  );
};

/** The server is stopping: the try was none, and another server may make it at once. */
const givenBack = (connection: ReadConnection, claim: Claim, at: Date) =>
  connection.rows(
    `update webhook_delivery set attempts = attempts - 1, next_at = $2::timestamptz
     where id = $1::text and state = 'waiting' and attempts = $3::int returning id`,
    [claim.delivery, at, claim.tries],
  );

export interface Outcome {
  readonly claim: Claim;
  readonly outcome: PostOutcome;
  readonly at: Date;
  /** From 0 to 1. */
  readonly random: number;
}

/**
 * Writes down what a try brought: delivered; to be tried again after a longer wait; given up after the last try.
 * Failures in a row pause the webhook, and 410 Gone ends it.
 */
export const recordOutcome = async (
  database: Database,
  times: DeliveryTimes,
  { claim, outcome, at, random }: Outcome,
): Promise<void> => {
  const wait = waitAfter(times, claim.tries, random);
  const next = wait === null ? null : new Date(at.getTime() + wait);
  await database.write(async (_, connection) => {
    if ('failure' in outcome && outcome.failure === 'STOPPED') await givenBack(connection, claim, at);
    else if ('status' in outcome && isDelivered(outcome))
      await delivered(connection, claim, at, outcome.status);
    else await failed(connection, claim, outcome, { at, next, times });
  });
};
