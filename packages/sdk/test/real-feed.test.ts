import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../api/src/index.js';
import { type Receiver, startReceiver } from '../../api/test/changes/support/receiver.js';
import { until } from '../../api/test/changes/support/until.js';
import { NOW } from '../../api/test/support/server.js';
import {
  type ChangeBatch,
  type Client,
  createClient,
  followChanges,
  getDocument,
  listChanges,
  listWebhookDeliveries,
  listWebhooks,
  paginate,
  registerTriggerEvent,
  registerWebhook,
  removeWebhook,
  rotateWebhookSecret,
  unwrap,
} from '../src/index.js';
import { isWebhookError, verifyWebhook } from '../src/webhooks.js';
import { onRealServer } from './support/real-server.js';

const BODY = 'thai-nguyen/bloc/grassroots-party-committees';
const EVENT = {
  actingFor: BODY,
  body: BODY,
  trigger: 'thai-nguyen/29-hd-duk/difficulty',
  on: '2024-10-10',
} as const;
const KIND = 'trigger-event.recorded';

const allowed = readConfig({ DANVAN_WEBHOOK_ALLOW: '127.0.0.1' });
if (!allowed.ok || !allowed.value.outbound) throw new Error('no outbound rules');

onRealServer(
  (server) => {
    let client: Client;
    const record = async (): Promise<string> =>
      unwrap(await registerTriggerEvent(client, { input: EVENT })).triggerEvent?.id ?? '';
    const atEnd = async (after: string): Promise<ChangeBatch[]> => {
      const batches: ChangeBatch[] = [];
      for await (const batch of followChanges(client, { after, stopAtEnd: true })) batches.push(batch);
      return batches;
    };
    beforeAll(() => {
      client = createClient({ endpoint: server.endpoint(), token: () => server.token() });
    });

    describe('the change feed', () => {
      it('gives what is recorded while one follows it, each once, and goes on from a kept cursor', async () => {
        const { headCursor } = await listChanges(client, { first: 0 });
        const ids: string[] = [];
        const seen: { readonly id: string; readonly kind: string; readonly version: number }[] = [];
        const controller = new AbortController();
        let kept = '';
        const following = (async () => {
          const options = { after: headCursor, kinds: [KIND], interval: 5, signal: controller.signal };
          for await (const { changes, cursor } of followChanges(client, options)) {
            seen.push(...changes);
            kept = cursor;
            if (seen.length >= 3) controller.abort();
          }
        })().catch((error: unknown) => error);
        for (let count = 0; count < 3; count++) ids.push(await record());
        expect(await following).toMatchObject({ name: 'AbortedError' });
        expect(seen).toMatchObject(ids.map((id) => ({ id, kind: KIND, version: 1 })));
        expect(await atEnd(kept)).toEqual([]);
        const later = await record();
        await until(async () => (await atEnd(kept)).length > 0);
        expect((await atEnd(kept)).flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual([later]);
        expect(
          (await atEnd(seen.length > 0 ? headCursor : '')).flatMap(({ changes }) => changes),
        ).toHaveLength(4);
      });

      it('is a list as well', async () => {
        const all = await paginate(client, listChanges, { kinds: [KIND], first: 2 }).toArray({ limit: 100 });
        expect(all.length).toBeGreaterThanOrEqual(4);
        expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(all.length);
      });

      it('says that a cursor is too old, or of somewhere else', async () => {
        const first = (await listChanges(client, { first: 1 })).nodes[0]?.cursor ?? '';
        const { headCursor } = await listChanges(client, { first: 0 });
        await server
          .database()
          .write((_, connection) =>
            connection.rows('update change_feed set purged_through = last_sequence returning 1', []),
          );
        await expect(atEnd(first)).rejects.toMatchObject({
          name: 'CursorExpiredError',
          code: 'CURSOR_EXPIRED',
          operationName: 'listChanges',
        });
        await expect(atEnd('AAAA')).rejects.toMatchObject({ name: 'InvalidCursorError' });
        expect(await atEnd(headCursor)).toEqual([]);
      });
    });

    describe('webhooks', () => {
      let receiver: Receiver;
      beforeAll(async () => {
        receiver = await startReceiver();
      });
      afterAll(() => receiver.close());

      it('are registered, told of changes, given a new secret, listed and removed', async () => {
        const registration = { input: { actingFor: BODY, url: receiver.url, kinds: [KIND] } };
        const key = { idempotencyKey: 'the-webhook-of-a-portal' };
        const { webhook, secret } = unwrap(await registerWebhook(client, registration, key));
        if (!webhook || !secret) throw new Error('not registered');
        const again = unwrap(await registerWebhook(client, registration, key));
        expect(again).toMatchObject({ replayed: true, secret: null, webhook: { id: webhook.id } });

        const id = await record();
        await until(() => receiver.received.length > 0);
        const [delivery] = receiver.received;
        if (!delivery) throw new Error('nothing was delivered');
        const now = NOW.getTime();
        const { event } = await verifyWebhook(delivery.body, delivery.headers, secret, { now });
        expect(event).toMatchObject({ type: KIND, data: { id, version: 1 } });
        const before = await listChanges(client, { after: event.data.cursor });
        expect(before.nodes).toEqual([]);

        const { id: webhookId, version: expectedVersion } = webhook;
        const rotated = unwrap(
          await rotateWebhookSecret(client, { input: { id: webhookId, expectedVersion } }),
        );
        expect(rotated.secret).not.toBe(secret);
        await record();
        await until(() => receiver.received.length > 1);
        const signed = receiver.received[1];
        for (const each of [secret, rotated.secret ?? ''])
          await verifyWebhook(signed?.body ?? '', signed?.headers ?? {}, each, { now });
        const forged = verifyWebhook(`${signed?.body} `, signed?.headers ?? {}, secret, { now });
        expect(isWebhookError(await forged.catch((error: unknown) => error))).toBe(true);

        const delivered = async (): Promise<boolean> => {
          const filter = { state: { eq: 'DELIVERED' } } as const;
          const { nodes } = await listWebhookDeliveries(client, { filter });
          return nodes[0]?.deliveries.totalCount === 2;
        };
        await until(delivered);
        expect((await listWebhookDeliveries(client)).nodes).toMatchObject([
          { id: webhookId, deliveries: { nodes: [{ kind: KIND, attempts: 1, lastStatus: 204 }, {}] } },
        ]);
        expect(await paginate(client, listWebhooks, {}).toArray({ limit: 1_000 })).toMatchObject([
          { id: webhookId, url: receiver.url, kinds: [KIND], body: { slug: BODY }, failures: 0 },
        ]);

        const stale = await removeWebhook(client, { input: { id: webhookId, expectedVersion } });
        expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
        const current = rotated.webhook?.version ?? 0;
        unwrap(await removeWebhook(client, { input: { id: webhookId, expectedVersion: current } }));
        expect((await listWebhooks(client)).totalCount).toBe(0);
      });

      it('are not registered for an address that the server may not call', async () => {
        const input = { actingFor: BODY, url: 'https://10.0.0.1/hook' };
        const { webhook, userErrors } = await registerWebhook(client, { input });
        expect(webhook).toBeNull();
        expect(userErrors).toMatchObject([{ code: 'WEBHOOK_ADDRESS_PRIVATE' }]);
      });
    });

    it('sends a position back that the server takes', async () => {
      const behind = createClient({ endpoint: server.endpoint(), readAfter: '0/1' });
      expect(await getDocument(behind, { id: 'thai-nguyen/29-hd-duk' })).not.toBeNull();
    });
  },
  { outbound: allowed.value.outbound },
);
