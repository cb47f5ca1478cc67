import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { verifyWebhook } from '../../../sdk/src/webhooks.js';
import { DELIVERY_TIMES, type DeliveryTimes, startDispatcher } from '../../src/changes/index.js';
import { purge } from '../../src/changes/purge.js';
import { claimDeliveries } from '../../src/changes/webhooks/claim.js';
import { waitAfter } from '../../src/changes/webhooks/delivery-times.js';
import { registerWebhook, removeWebhook, rotateWebhookSecret } from '../../src/changes/webhooks/manage.js';
import { fixedLaw } from '../../src/platform/law.js';
import { OPEN_INTERNET, type OutboundRules, readOutboundRules } from '../../src/platform/outbound/index.js';
import type { RoomWork } from '../../src/platform/room.js';
import { newKey } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import { type FeedWorld, holding, NOW, openFeedWorld } from './support/feed-world.js';
import { type Receiver, startReceiver } from './support/receiver.js';
import { until } from './support/until.js';

const BLOC = 'thai-nguyen/bloc/party-committee';
const CELLS = 'thai-nguyen/bloc/party-cells';
const MANAGER = holding(BLOC, 'webhook:manage', 'record:read');
const HOUR = 3_600_000;

const loopback = readOutboundRules('127.0.0.1');
const LOOPBACK = loopback.ok ? loopback.value : OPEN_INTERNET;
/** The real waits, without chance in them, and a look as often as can be: the clock is the test's. */
const TIMES: DeliveryTimes = { ...DELIVERY_TIMES, jitter: 0, interval: 20, tryLimit: 3_000 };

it('tries eight times over about a day, never all at the same moment', () => {
  expect(DELIVERY_TIMES.waits).toHaveLength(7);
  const day = DELIVERY_TIMES.waits.reduce((sum, wait) => sum + wait, 0);
  expect(day / HOUR).toBeGreaterThan(22);
  expect(day / HOUR).toBeLessThan(26);
  expect([waitAfter(DELIVERY_TIMES, 1, 0), waitAfter(DELIVERY_TIMES, 1, 0.5)]).toEqual([4_500, 5_000]);
  expect([waitAfter(DELIVERY_TIMES, 7, 1), waitAfter(DELIVERY_TIMES, 8, 1)]).toEqual([13.2 * HOUR, null]);
});

forEachDatabase((open) => {
  let world: FeedWorld;
  let receiver: Receiver;
  let work: RoomWork | null = null;
  let log: unknown[] = [];
  let now = NOW;
  beforeAll(async () => {
    world = await openFeedWorld(await open());
    receiver = await startReceiver();
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    now = NOW;
    log = [];
    receiver.received.length = 0;
    receiver.state.answer = () => 204;
  });
  afterEach(async () => {
    await stop();
    expect(log).toEqual([]);
    await world.rows('delete from webhook returning id');
  });

  const begin = (times: Partial<DeliveryTimes> = {}, outbound: OutboundRules = LOOPBACK): void => {
    const { law, database } = world;
    const services = { laws: fixedLaw(law), database, outbound, model: world.reads.model, clock: () => now };
    work = startDispatcher({ ...services, log: (line) => log.push(line) }, { ...TIMES, ...times });
  };
  const stop = async (): Promise<void> => {
    await work?.close();
    work = null;
  };
  const contextOf = (who = MANAGER, outbound = LOOPBACK) => ({ ...world.contextOf({ who, now }), outbound });
  const register = async (input: object = {}, who = MANAGER) => {
    const done = await registerWebhook(contextOf(who), {
      actingFor: BLOC,
      url: receiver.url,
      idempotencyKey: newKey(),
      ...input,
    });
    if (!done.outcome.ok) throw new Error(JSON.stringify(done.outcome.issues));
    return { id: done.outcome.value.id, secret: done.secret ?? '' };
  };
  const verified = (index: number, secret: string | string[]) => {
    const { body, headers } = receiver.received[index] ?? { body: '', headers: {} };
    return verifyWebhook(body, headers, secret, { now: now.getTime() });
  };
  const deliveries = () =>
    world.rows(
      `select state, attempts::text, last_status::text, last_error from webhook_delivery order by sequence`,
    );
  const webhook = async () =>
    (
      await world.rows(
        'select failures::text, (paused_until is null)::text, (disabled_at is null)::text from webhook',
      )
    )[0];
  const idle = () =>
    until(
      async () =>
        (await world.rows(`select 1::text from webhook_delivery where state = 'waiting'`)).length === 0,
    );
  /** The try was made and written down: while it is under way its lease is what is waited for. */
  const tried = (times: number) =>
    until(async () => {
      const rows = await world.rows(
        `select 1::text from webhook_delivery where attempts = $1::int and (last_status is not null or last_error is not null)
           and next_at - last_attempt_at <> interval '12 seconds'`,
        [times],
      );
      return rows.length > 0;
    });

  it('delivers what the registrant may see, from then on, signed and once', async () => {
    await world.record();
    await world.number();
    const { secret } = await register();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    begin();
    const open_ = await world.record();
    const own = await world.record({ body: CELLS });
    await world.record({ body: 'ha-tinh/party-committee' });
    work?.wake();
    await until(() => receiver.received.length === 2);
    await idle();
    const [first, second] = [await verified(0, secret), await verified(1, secret)];
    expect(first.event).toEqual({
      type: 'trigger-event.recorded',
      timestamp: NOW.toISOString(),
      data: { id: open_, version: 1, bodyId: null, cursor: expect.any(String) },
    });
    expect(second.event.data).toMatchObject({ id: own, bodyId: `bod_${CELLS}` });
    expect(first.id).toMatch(/^msg_/);
    expect(first.id).not.toBe(second.id);
    expect(receiver.received[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    // its place in the feed is the place in the feed
    expect((await world.follow(first.event.data.cursor, 100, { who: MANAGER })).ids).toEqual([own]);
    expect(await deliveries()).toEqual([
      ['delivered', '1', '204', null],
      ['delivered', '1', '204', null],
    ]);
  });

  it('is told of the kinds it asked for, and of nothing restricted without leave to read', async () => {
    await register({ kinds: ['activity.recorded'] });
    await register({}, holding(BLOC, 'webhook:manage'));
    begin();
    await world.record({ body: CELLS });
    await world.record();
    work?.wake();
    await until(() => receiver.received.length === 1);
    await stop();
    expect(await deliveries()).toHaveLength(1);
    const behind = await world.rows(
      'select 1::text from webhook w, change_feed f where w.position < f.last_sequence',
    );
    expect(behind).toEqual([]);
  });

  it('tries again after longer and longer waits under the same id, and gives up after eight', async () => {
    const { secret } = await register();
    receiver.state.answer = () => 500;
    begin({ failuresToPause: 100 });
    await world.record();
    work?.wake();
    for (let tries = 1; tries <= 8; tries += 1) {
      await (tries < 8 ? tried(tries) : idle());
      expect(receiver.received).toHaveLength(tries);
      const wait = TIMES.waits[tries - 1] ?? 0;
      now = new Date(now.getTime() + wait - 1);
      work?.wake();
      now = new Date(now.getTime() + 1);
    }
    expect(await deliveries()).toEqual([['failed', '8', '500', null]]);
    expect(await webhook()).toEqual(['8', 'true', 'true']);
    const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
    const bodies = new Set(receiver.received.map(({ body }) => body));
    const times = new Set(receiver.received.map(({ headers }) => headers['webhook-timestamp']));
    expect([ids.size, bodies.size, times.size]).toEqual([1, 1, 8]);
    const { headers, body } = receiver.received[0] ?? { headers: {}, body: '' };
    const late = { now: NOW.getTime() + 301_000 };
    await expect(verifyWebhook(body, headers, secret, late)).rejects.toMatchObject({
      code: 'TIMESTAMP_TOO_OLD',
    });
  });

  it('is paused after failures in a row, tried once after the pause, and goes on when that succeeds', async () => {
    await register();
    receiver.state.answer = () => 503;
    begin({ failuresToPause: 3, pause: HOUR });
    for (let each = 0; each < 6; each += 1) await world.record();
    work?.wake();
    await until(async () => (await webhook())?.[0] === '3');
    expect(await webhook()).toEqual(['3', 'false', 'true']);
    now = new Date(now.getTime() + HOUR - 1);
    work?.wake();
    await until(async () => (await world.rows('select 1::text from webhook where position > 0')).length > 0);
    expect(receiver.received).toHaveLength(3);
    now = new Date(now.getTime() + 1);
    await until(async () => (await webhook())?.[0] === '4');
    expect(receiver.received).toHaveLength(4);
    receiver.state.answer = () => 200;
    now = new Date(now.getTime() + HOUR);
    await idle();
    expect(await webhook()).toEqual(['0', 'true', 'true']);
    expect((await deliveries()).map(([state]) => state)).toEqual(
      Array.from({ length: 6 }, () => 'delivered'),
    );
  });

  it('follows no redirection, and is told nothing more after 410', async () => {
    await register();
    receiver.state.answer = () => 302;
    begin();
    await world.record();
    work?.wake();
    await tried(1);
    expect(await deliveries()).toEqual([['waiting', '1', '302', null]]);
    expect(receiver.received).toHaveLength(1);
    receiver.state.answer = () => 410;
    now = new Date(now.getTime() + 5_000);
    await idle();
    expect(await deliveries()).toEqual([['failed', '2', '410', null]]);
    expect((await webhook())?.[2]).toBe('false');
    await world.record();
    await world.number();
    await stop();
    expect(await deliveries()).toHaveLength(1);
  });

  it('does not reach what the operator has not listed, even where it was registered before', async () => {
    await register();
    begin({}, OPEN_INTERNET);
    await world.record();
    work?.wake();
    await tried(1);
    expect(await deliveries()).toEqual([['waiting', '1', null, 'ADDRESS_REFUSED']]);
    expect(receiver.received).toEqual([]);
  });

  it('keeps what waits over a restart, and what was under way', async () => {
    const { secret } = await register();
    receiver.state.answer = () => null;
    begin();
    const id = await world.record();
    work?.wake();
    await until(() => receiver.received.length === 1);
    await stop();
    // the try was broken off and is not counted
    expect(await deliveries()).toEqual([['waiting', '0', null, null]]);
    // another server dies with it in its hands
    const claim = { now, most: 10, busy: [], lease: 60_000 };
    expect(await claimDeliveries(world.database, claim)).toHaveLength(1);
    expect(await claimDeliveries(world.database, claim)).toHaveLength(0);
    await world.record();
    receiver.state.answer = () => 200;
    receiver.received.length = 0;
    begin();
    await until(() => receiver.received.length === 1);
    now = new Date(now.getTime() + 60_000);
    await idle();
    expect(await deliveries()).toEqual([
      ['delivered', '2', '200', null],
      ['delivered', '1', '200', null],
    ]);
    expect((await verified(1, secret)).event.data.id).toBe(id);
  });

  it('signs with both secrets for a day after a rotation, then with the new one', async () => {
    const { id, secret } = await register();
    const rotated = await rotateWebhookSecret(contextOf(), {
      id,
      expectedVersion: 1,
      idempotencyKey: newKey(),
    });
    const fresh = rotated.secret ?? '';
    expect(fresh).not.toBe(secret);
    begin();
    await world.record();
    work?.wake();
    await until(() => receiver.received.length === 1);
    for (const one of [secret, fresh]) expect((await verified(0, one)).id).toMatch(/^msg_/);
    now = new Date(now.getTime() + 24 * HOUR);
    await world.record();
    work?.wake();
    await until(() => receiver.received.length === 2);
    expect((await verified(1, fresh)).id).toMatch(/^msg_/);
    await expect(verified(1, secret)).rejects.toMatchObject({ code: 'SIGNATURE_MISMATCH' });
  });

  it('ends with the webhook, and forgets old deliveries', async () => {
    const { id } = await register();
    receiver.state.answer = () => 500;
    begin();
    await world.record();
    work?.wake();
    await tried(1);
    await stop();
    await purge(world.database, new Date(NOW.getTime() + 80 * HOUR));
    expect(await deliveries()).toEqual([['failed', '1', '500', 'WAITED_TOO_LONG']]);
    await purge(world.database, new Date(NOW.getTime() + 31 * 24 * HOUR));
    expect(await deliveries()).toEqual([]);
    const input = { id, expectedVersion: 1, idempotencyKey: newKey() };
    expect(await removeWebhook(contextOf(), input)).toMatchObject({ ok: true });
    expect(await world.rows('select id from webhook')).toEqual([]);
  });
});
