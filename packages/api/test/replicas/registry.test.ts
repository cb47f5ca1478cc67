import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Cluster } from '../../../../tools/postgres/cluster.js';
import { type Database, mintToken, openDatabase } from '../../src/index.js';
import { ROOMS } from '../../src/rooms.js';
import { NOW, startTestServer, type TestServer } from '../support/server.js';

const CENTRE = 'viet-nam/party-central-committee';
const BODY = 'ha-tinh/front-committee';
const RENAME = `mutation ($input: RegisterSuccessionInput!) { registerSuccession(input: $input) { userErrors { code } } }`;
/** What the register in memory answers, not the table: names with their days, and what befell it. */
const SEEN = `query ($asOf: AsOfInput) { body(id: "${BODY}", asOf: $asOf) { history { names { name } } events { slug } } }`;

let primary: Cluster;
let standby: Cluster;
let database: Database;
let server: TestServer;
let authorization: string;

beforeAll(async () => {
  primary = await Cluster.create(['fsync=off']);
  await primary.start();
  await primary.stop();
  standby = await primary.standby(['fsync=off']);
  for (const cluster of [primary, standby]) await cluster.start();
  database = await openDatabase(
    { kind: 'server', url: primary.url, replicas: [standby.url] },
    { replication: { behindMs: 60_000, answerMs: 5_000, lookMs: 50 } },
  );
  server = await startTestServer(database, { rooms: ROOMS });
  const grant = { body: CENTRE, subtree: true, hierarchy: 'party-leadership' };
  authorization = `Bearer ${await mintToken(server.secret, {
    subject: 'officer',
    grants: [{ capability: 'organisation:write', ...grant }],
    issuedAt: NOW,
    lifetime: 3_600,
  })}`;
});
afterAll(async () => {
  await server.close();
  for (const cluster of [standby, primary]) await cluster.remove();
});

const events = async (headers: Record<string, string> = {}): Promise<string[]> => {
  const { body } = await server.post(SEEN, {}, headers);
  return body.data.body.events.map(({ slug }: { slug: string }) => slug);
};
const onStandby = async (sql: string): Promise<void> => {
  const direct = await openDatabase({ kind: 'server', url: standby.url });
  await direct.read((connection) => connection.rows(sql, []));
  await direct.close();
};
const rename = async (slug: string): Promise<string> => {
  const input = {
    ...{ actingFor: CENTRE, idempotencyKey: `registry-${slug}`, slug, subject: 'BODY', kind: 'RENAME' },
    ...{ effectiveOn: '2024-10-01', from: [{ unit: BODY }], to: [BODY], grade: 'VERIFIED' },
    basis: { document: 'ha-tinh/qd-1', provision: 'Điều 1' },
    change: { name: { vi: `Tên ${slug}`, en: `Name ${slug}` } },
  };
  const { body, headers } = await server.post(RENAME, { input }, { authorization });
  expect(body.data?.registerSuccession.userErrors, JSON.stringify(body)).toEqual([]);
  return headers.get('x-read-after') ?? '';
};

it('goes by the bodies that the replica shows, and for who wrote by those that were written', async () => {
  for (let tries = 0; tries < 200 && (database.pools()[1]?.replica?.reads ?? 0) === 0; tries += 1) {
    await events();
    await wait(50);
  }
  expect(database.pools()[1]?.replica?.usable).toBe(true);
  const before = await events();
  await onStandby('select pg_wal_replay_pause()::text');
  const position = await rename('ha-tinh/doi-ten');
  // another caller is answered by the replica, register and tables alike as they were
  expect(await events()).toEqual(before);
  // the caller who wrote, and whoever was told how far the write came, by what was written
  expect(await events({ authorization })).toEqual([...before, 'ha-tinh/doi-ten']);
  expect(position).toMatch(/^[\dA-F]+\/[\dA-F]+$/);
  expect(await events({ 'x-read-after': position })).toEqual([...before, 'ha-tinh/doi-ten']);
  // one revision does not drive out the other
  expect(await events()).toEqual(before);
  await onStandby('select pg_wal_replay_resume()::text');
  for (let tries = 0; tries < 200 && (await events()).length === before.length; tries += 1) await wait(50);
  expect(await events()).toEqual([...before, 'ha-tinh/doi-ten']);
});
