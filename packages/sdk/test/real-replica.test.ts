import { setTimeout as wait } from 'node:timers/promises';
import { CAPABILITIES } from '@danvan/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Cluster } from '../../../tools/postgres/cluster.js';
import { type Database, mintToken, openDatabase, ROOMS } from '../../api/src/index.js';
import { NOW, startTestServer, type TestServer } from '../../api/test/support/server.js';
import {
  type Client,
  type ClientOptions,
  civilDate,
  createClient,
  listActivities,
  recordActivity,
  unwrap,
} from '../src/index.js';

const GRASSROOTS = 'thai-nguyen/bloc/grassroots-party-committees';
const REVIEW = 'TN29-III.2.2-7';

let primary: Cluster;
let standby: Cluster;
let database: Database;
let server: TestServer;
beforeAll(async () => {
  primary = await Cluster.create(['fsync=off']);
  await primary.start();
  await primary.stop();
  standby = await primary.standby(['fsync=off']);
  for (const cluster of [primary, standby]) await cluster.start();
  database = await openDatabase(
    { kind: 'server', url: primary.url, replicas: [standby.url] },
    // far behind is still used: what is tested is who may see it so
    { replication: { behindMs: 600_000, answerMs: 2_000, lookMs: 50 } },
  );
  server = await startTestServer(database, { rooms: ROOMS });
});
afterAll(async () => {
  await server.close();
  for (const cluster of [standby, primary]) await cluster.remove();
});

const clientOf = (subject: string, options: Partial<ClientOptions> = {}): Client =>
  createClient({
    endpoint: `${server.url}/graphql`,
    token: () =>
      mintToken(server.secret, {
        subject,
        grants: CAPABILITIES.map((capability) => ({
          capability,
          body: 'viet-nam/party-central-committee',
          subtree: true,
          hierarchy: 'party-leadership',
        })),
        issuedAt: NOW,
        lifetime: 3_600,
      }),
    ...options,
  });
const titles = async (client: Client): Promise<string[]> => {
  const { nodes } = await listActivities(client, { filter: { dutyId: { eq: REVIEW } }, first: 50 });
  return nodes.map(({ title }) => title).sort();
};
const record = async (client: Client, title: string): Promise<void> => {
  const input = {
    actingFor: GRASSROOTS,
    body: GRASSROOTS,
    duty: REVIEW,
    kind: 'REPORT',
    on: civilDate('2024-10-20'),
    title,
  } as const;
  unwrap(await recordActivity(client, { input }));
};
const replica = () => database.pools().flatMap(({ replica: each }) => each ?? [])[0];
const onStandby = async (sql: string): Promise<void> => {
  const direct = await openDatabase({ kind: 'server', url: standby.url });
  await direct.read((connection) => connection.rows(sql, []));
  await direct.close();
};
/** Asks until this holds; each time so that the server has a reason to look at its replicas. */
const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await wait(50);
  }
  throw new Error(`not within 10 s: ${what}; ${JSON.stringify(database.pools())}`);
};

it('a client reads its own writes while the standby is behind, and so does one that is told how far it wrote', async () => {
  const writer = clientOf('writer');
  const other = clientOf('other');
  await record(writer, 'before');
  await until('the standby answers and has the first record', async () => {
    const reads = replica()?.reads ?? 0;
    return (await titles(other)).includes('before') && (replica()?.reads ?? 0) > reads;
  });

  await onStandby('select pg_wal_replay_pause()::text');
  await record(writer, 'while behind');
  expect(writer.readAfter).toMatch(/^[\dA-F]+\/[\dA-F]+$/);
  expect(await titles(writer)).toEqual(['before', 'while behind']);

  const reads = replica()?.reads ?? 0;
  expect(await titles(other)).toEqual(['before']);
  expect(replica()?.reads).toBeGreaterThan(reads);
  // the same caller on another client: the header alone tells the server
  const told = clientOf('third', { readAfter: writer.readAfter ?? '' });
  expect(await titles(told)).toEqual(['before', 'while behind']);

  await onStandby('select pg_wal_replay_resume()::text');
  await until('the standby has it too', async () => (await titles(other)).length === 2);
  await until('the writer is answered by the standby again', async () => {
    const before = replica()?.reads ?? 0;
    const seen = await titles(writer);
    expect(seen).toEqual(['before', 'while behind']);
    return (replica()?.reads ?? 0) > before;
  });
});
