import { afterAll, beforeAll, expect, it } from 'vitest';
import { mintToken } from '../../src/index.js';
import { ROOMS } from '../../src/rooms.js';
import { newKey } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';
import { NOW, startTestServer, type TestServer } from '../support/server.js';
import { until } from './support/until.js';

const BLOC = 'thai-nguyen/bloc/party-committee';
const ELSEWHERE = 'ha-tinh/party-committee';
const ERRORS = 'replayed userErrors { code field message }';
const REGISTER = `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) {
  ${ERRORS} secret webhook { id url kinds version failures body { slug } deliveries { totalCount } } } }`;
const ROTATE = `mutation ($input: WebhookInput!) { rotateWebhookSecret(input: $input) {
  ${ERRORS} secret webhook { version previousSecretUntil } } }`;
const REMOVE = `mutation ($input: WebhookInput!) { removeWebhook(input: $input) { ${ERRORS} } }`;
const LIST = `{ webhooks { totalCount nodes { id url deliveries(first: 5, filter: { state: { eq: FAILED } }) {
  nodes { id kind state attempts lastStatus lastError } } } } }`;
const CHANGES = `query ($after: String, $kinds: [String!]) { changes(after: $after, first: 50, kinds: $kinds) {
  nodes { cursor kind id version recordedAt bodyId } pageInfo { hasNextPage endCursor } headCursor } }`;
const RECORD = `mutation ($input: RecordActivityInput!) { recordActivity(input: $input) {
  ${ERRORS} activity { id } } }`;

forEachDatabase((open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS, config: { samples: true } });
  });
  afterAll(() => server.close());

  const as = async (body: string, ...capabilities: string[]) => ({
    authorization: `Bearer ${await mintToken(server.secret, {
      subject: `clerk of ${body}`,
      grants: capabilities.map((capability) => ({
        ...{ capability, body, subtree: true, hierarchy: 'party-leadership' },
      })),
      issuedAt: NOW,
      lifetime: 3_600,
    })}`,
  });
  const manager = () => as(BLOC, 'webhook:manage');
  const registered = async (input: object = {}, headers: Record<string, string> = {}) => {
    const { body } = await server.post(
      REGISTER,
      {
        input: {
          actingFor: BLOC,
          url: 'https://hooks.example.vn/danvan',
          // of which there will be none, so that nothing is sent
          kinds: ['none.ever'],
          idempotencyKey: newKey(),
          ...input,
        },
      },
      { ...(await manager()), ...headers },
    );
    return body;
  };

  it('shows a secret once, to one answer, and keeps it out of everything else', async () => {
    const input = { idempotencyKey: newKey() };
    const { registerWebhook: first } = (await registered(input)).data;
    expect(first).toMatchObject({
      replayed: false,
      userErrors: [],
      webhook: { url: 'https://hooks.example.vn/danvan', version: 1, failures: 0, body: { slug: BLOC } },
    });
    expect(first.secret).toMatch(/^whsec_/);
    const { registerWebhook: again } = (await registered(input)).data;
    expect(again).toMatchObject({ replayed: true, secret: null, webhook: { id: first.webhook.id } });

    const known = { id: first.webhook.id, expectedVersion: 1, idempotencyKey: newKey() };
    const rotate = async (values: object) =>
      (await server.post(ROTATE, { input: { ...known, ...values } }, await manager())).body.data
        .rotateWebhookSecret;
    const rotated = await rotate({});
    expect(rotated).toMatchObject({
      userErrors: [],
      webhook: { version: 2, previousSecretUntil: '2024-10-31T18:30:00.000Z' },
    });
    expect([rotated.secret === first.secret, rotated.secret.length]).toEqual([false, 50]);
    expect((await rotate({})).secret).toBeNull();
    const stale = await rotate({ idempotencyKey: newKey() });
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);

    const kept = await server.database.read((connection) =>
      connection.rows(
        `select coalesce(before, 'null')::text || coalesce(after, 'null')::text from audit_entry
         union all select response::text from idempotency_key`,
        [],
      ),
    );
    expect(kept.length).toBeGreaterThan(3);
    for (const text of [JSON.stringify(kept), JSON.stringify(server.records)])
      for (const secret of [first.secret, rotated.secret]) expect(text).not.toContain(secret);
  });

  it('shows webhooks and their log to who manages them, and to nobody else', async () => {
    const { webhook } = (await registered()).data.registerWebhook;
    await server.database.write((_, connection) =>
      connection.rows(
        `insert into webhook_delivery (id, webhook_id, sequence, kind, body, state, attempts, next_at, last_error, created_at)
         values (gen_random_uuid()::text, $1::text, 1, 'none.ever', '{}', 'failed', 8, $2::timestamptz, 'TIMED_OUT', $2::timestamptz)
         returning id`,
        [webhook.id.slice(4), NOW],
      ),
    );
    const { webhooks } = (await server.post(LIST, {}, await manager())).body.data;
    const own = webhooks.nodes.find(({ id }: { id: string }) => id === webhook.id);
    expect(own.deliveries.nodes).toEqual([
      {
        ...{ id: expect.stringMatching(/^msg_/), kind: 'none.ever', state: 'FAILED' },
        ...{ attempts: 8, lastStatus: null, lastError: 'TIMED_OUT' },
      },
    ]);
    const other = await as(ELSEWHERE, 'webhook:manage');
    expect((await server.post(LIST, {}, other)).body.data.webhooks).toEqual({ totalCount: 0, nodes: [] });
    expect((await server.post(LIST)).status).toBe(401);
    expect((await server.post(LIST, {}, await as(BLOC, 'record:read'))).status).toBe(403);
    const node = `{ node(id: ${JSON.stringify(webhook.id)}) { __typename } }`;
    expect((await server.post(node, {}, await manager())).body.data.node).toBeNull();

    const input = { id: webhook.id, expectedVersion: 1, idempotencyKey: newKey() };
    const refused = (await server.post(REMOVE, { input }, other)).body.data.removeWebhook;
    expect(refused.userErrors).toMatchObject([{ code: 'WEBHOOK_UNKNOWN', field: ['id'] }]);
    const removed = (await server.post(REMOVE, { input }, await manager())).body.data.removeWebhook;
    expect(removed).toEqual({ replayed: false, userErrors: [] });
    const left = (await server.post(LIST, {}, await manager())).body.data.webhooks.nodes;
    expect(left.map(({ id }: { id: string }) => id)).not.toContain(webhook.id);
  });

  it.each([
    ['no seal', { url: 'http://hooks.example.vn/' }, 'WEBHOOK_URL_INVALID', 'url'],
    [
      'a long address',
      { url: `https://hooks.example.vn/${'x'.repeat(2_000)}` },
      'WEBHOOK_URL_INVALID',
      'url',
    ],
    ['a private address', { url: 'https://169.254.169.254/' }, 'WEBHOOK_ADDRESS_PRIVATE', 'url'],
    ['no kind', { kinds: [] }, 'WEBHOOK_KINDS_INVALID', 'kinds'],
  ])('refuses %s in both languages', async (_, input, code, field) => {
    const words = await Promise.all(
      ['vi', 'en'].map(async (language) => {
        const { registerWebhook } = (await registered(input, { 'accept-language': language })).data;
        expect(registerWebhook).toMatchObject({
          secret: null,
          webhook: null,
          userErrors: [{ code, field: [field] }],
        });
        return registerWebhook.userErrors[0].message;
      }),
    );
    expect(words[0]).not.toBe(words[1]);
  });

  it('refuses to act for another body, and a twenty-first webhook', async () => {
    expect((await registered({ actingFor: ELSEWHERE })).errors[0].extensions.code).toBe('FORBIDDEN');
    const answers = [];
    for (let each = 0; each < 21; each += 1) answers.push((await registered()).data.registerWebhook);
    expect(answers.at(-1).userErrors).toMatchObject([{ code: 'WEBHOOK_TOO_MANY', field: ['actingFor'] }]);
  });

  it('has in the feed what a mutation wrote, once it is written', async () => {
    const before = (await server.post(CHANGES)).body.data.changes.headCursor;
    const body = 'mau/xa-4/party-committee';
    const clerk = await as('mau/party-committee', 'activity:write', 'record:read');
    const act = { duty: 'MAU-5', on: '2024-10-30', kind: 'MEETING', title: 'Họp thử' };
    const input = { actingFor: body, body, ...act, idempotencyKey: newKey() };
    const { recordActivity } = (await server.post(RECORD, { input }, clerk)).body.data;
    expect(recordActivity.userErrors).toEqual([]);
    const changes = async (variables: object = {}) =>
      (await server.post(CHANGES, { after: before, ...variables }, clerk)).body.data.changes;
    await until(async () => (await changes()).nodes.length > 0);
    const { nodes, pageInfo, headCursor } = await changes({ kinds: ['activity.recorded'] });
    expect(nodes).toEqual([
      {
        cursor: headCursor,
        kind: 'activity.recorded',
        id: recordActivity.activity.id,
        version: 1,
        recordedAt: NOW.toISOString(),
        bodyId: `bod_${body}`,
      },
    ]);
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: headCursor });
    expect((await changes({ after: headCursor })).nodes).toEqual([]);
    const wrong = await server.post(CHANGES, { after: 'nonsense' });
    expect(wrong.body.errors[0].extensions.code).toBe('INVALID_CURSOR');
    const kinds = await server.post(CHANGES, { kinds: ['x'] }, { 'accept-language': 'en' });
    expect(kinds.body.errors[0]).toMatchObject({
      message: expect.stringContaining('activity.recorded'),
      extensions: { code: 'BAD_INPUT', reason: 'KINDS_INVALID' },
    });
  });
});
