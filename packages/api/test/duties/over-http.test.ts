import { afterAll, beforeAll, expect, it } from 'vitest';
import { fieldsWithoutPolicy, mintToken, ROOMS, readingSchema } from '../../src/index.js';
import { onDatabase } from '../support/databases.js';
import { NOW, startTestServer, type TestServer } from '../support/server.js';
import { RECORD_ACTIVITY } from './support/records.js';

const INPUT = {
  actingFor: 'mau/xa-1/party-committee',
  body: 'mau/xa-1/party-committee',
  duty: 'MAU-5',
  on: '2024-10-31',
  kind: 'MEETING',
  title: 'Họp giao ban',
  idempotencyKey: 'over-http-1',
};

it('has a policy on every root field', async () => {
  const { schema } = await readingSchema(ROOMS);
  expect(fieldsWithoutPolicy(schema)).toEqual([]);
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations).toEqual(
    expect.arrayContaining(['recordActivity', 'declareKeepingPeriod', 'registerTriggerEvent', 'decideDuty']),
  );
});

onDatabase('embedded', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), {
      rooms: ROOMS,
      config: {
        database: { kind: 'embedded', folder: null },
        host: '127.0.0.1',
        port: 0,
        dataFolder: '',
        lawFolder: null,
        jwtSecret: 'a secret that only the tests know, of 32 bytes',
        samples: true,
      },
    });
  });
  afterAll(() => server.close());

  const bearer = async (capability: string, body: string) => {
    const grants = [{ capability, body, subtree: true, hierarchy: 'party-leadership' }];
    const token = await mintToken(server.secret, {
      subject: 'clerk',
      grants,
      issuedAt: NOW,
      lifetime: 3_600,
    });
    return { authorization: `Bearer ${token}` };
  };

  it('answers everybody about the samples', async () => {
    const query = `{ duties(subtree: "mau/party-committee", first: 3) { totalCount
      nodes { status body { name(lang: EN) } explanation(lang: EN) } } }`;
    const { status, body } = await server.post(query);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data.duties.totalCount).toBeGreaterThan(10);
    expect(body.data.duties.nodes[0].body.name).toMatch(/^\[SAMPLE\]/);
    expect(body.data.duties.nodes[0].explanation.length).toBeGreaterThan(3);
  });

  it('takes records from those alone who may make them', async () => {
    const anonymous = await server.post(RECORD_ACTIVITY, { input: INPUT });
    expect(anonymous.status).toBe(401);
    const reader = await server.post(
      RECORD_ACTIVITY,
      { input: INPUT },
      await bearer('record:read', 'mau/party-committee'),
    );
    expect(reader.body.errors[0].extensions.code).toBe('FORBIDDEN');
    const elsewhere = await server.post(
      RECORD_ACTIVITY,
      { input: INPUT },
      await bearer('activity:write', 'ha-tinh/party-committee'),
    );
    expect(elsewhere.body.errors[0].extensions.code).toBe('FORBIDDEN');
    const clerk = await server.post(
      RECORD_ACTIVITY,
      { input: INPUT },
      await bearer('activity:write', 'mau/party-committee'),
    );
    expect(clerk.body.data.recordActivity).toMatchObject({
      userErrors: [],
      activity: { title: 'Họp giao ban' },
    });
  });

  it('says what is wrong with a question in the caller’s language', async () => {
    const vi = await server.post('{ duties { totalCount } }');
    expect(vi.body.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(vi.body.errors[0].message).toContain('Giá trị đầu vào');
    const en = await server.post('{ duties { totalCount } }', {}, { 'accept-language': 'en' });
    expect(en.body.errors[0].message).toContain('name documents, bodies or a subtree');
    expect(JSON.stringify(en.body)).not.toContain('select');
  });
});
