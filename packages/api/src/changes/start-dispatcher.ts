import { errorDetail } from '../platform/index.js';
import type { RoomWork, WorkServices } from '../platform/room.js';
import { numberEvents } from './number-events.js';
import { purge } from './purge.js';
import { Repeating } from './repeating.js';
import { DELIVERY_TIMES, type DeliveryTimes } from './webhooks/delivery-times.js';
import { fanOut } from './webhooks/fan-out.js';
import { Sender } from './webhooks/sender.js';

const PURGE_EVERY_MS = 3_600_000;

/** Whether there are events without a number, and webhooks that are behind: one statement, outside transactions. */
const whatWaits = ({ database }: WorkServices): Promise<{ events: boolean; webhooks: boolean }> =>
  database.read(async (connection) => {
    const [[events, webhooks] = []] = await connection.rows(
      `select exists (select 1 from outbox_event where sequence is null)::text,
         exists (select 1 from webhook w, change_feed f
           where w.disabled_at is null and w.position < f.last_sequence)::text`,
      [],
    );
    return { events: events === 'true', webhooks: webhooks === 'true' };
  });

/**
 * Begins the work behind the feed: numbers events after their commit, puts down deliveries, sends them, and
 * purges once an hour. Woken by writes, it also looks by itself every second, for what other servers wrote and
 * what an earlier process left behind.
 */
export const startDispatcher = (services: WorkServices, times: DeliveryTimes = DELIVERY_TIMES): RoomWork => {
  const { database, clock, log } = services;
  const failed = (error: unknown): void =>
    log({ level: 'warn', event: 'changes_delayed', error: errorDetail(error) });
  const sender = new Sender(services, times, failed);
  let purgedAt = Number.NEGATIVE_INFINITY;
  const work = async (): Promise<void> => {
    const waits = await whatWaits(services);
    const numbered = waits.events ? await numberEvents(database) : 0;
    if (numbered > 0 || waits.webhooks) {
      await fanOut(services);
      sender.wake();
    }
    const now = clock();
    if (now.getTime() - purgedAt < PURGE_EVERY_MS) return;
    await purge(database, now);
    purgedAt = now.getTime();
  };
  const repeating = new Repeating(work, times.interval, failed);
  return {
    wake: () => repeating.wake(),
    close: async () => {
      await repeating.close();
      await sender.close();
    },
  };
};
