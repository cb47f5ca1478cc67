import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Cluster } from '../../../../tools/postgres/cluster.js';
import { type Database, type LogRecord, openDatabase, type ReadRoute } from '../../src/index.js';
import { startTestServer, type TestServer } from '../support/server.js';

const BEHIND_MS = 1_500;
const ADD = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }';

let primary: Cluster;
let standbys: readonly Cluster[] = [];
let database: Database;
let server: TestServer;
let authorization: string;
const records: LogRecord[] = [];

beforeAll(async () => {
  primary = await Cluster.create(['fsync=off']);
  await primary.start();
  await primary.stop();
  standbys = [await primary.standby(['fsync=off']), await primary.standby(['fsync=off'])];
  for (const cluster of [primary, ...standbys]) await cluster.start();
  database = await openDatabase(
    { kind: 'server', url: primary.url, replicas: standbys.map(({ url }) => url) },
    {
      log: (record) => records.push(record),
      replication: { behindMs: BEHIND_MS, answerMs: 1_000, lookMs: 50 },
    },
  );
  server = await startTestServer(database);
  authorization = `Bearer ${await server.tokenFor('writer', 'notes.write')}`;
});
afterAll(async () => {
  await server.close();
  for (const cluster of [...standbys, primary]) await cluster.remove();
});

const notes = async (headers: Record<string, string> = {}): Promise<number> => {
  const { body } = await server.post('{ notes }', {}, headers);
  return body.data.notes;
};
const add = () =>
  server.post(ADD, { input: { body: 'bod_1', on: '2024-10-01', title: 'x' } }, { authorization });
const replicas = () => database.pools().flatMap(({ replica }) => replica ?? []);
const reads = () => replicas().map((replica) => replica.reads);
const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    await notes();
    if (await holds()) return;
    await wait(50);
  }
  throw new Error(`not within 10 s: ${what}; ${JSON.stringify([database.pools(), records.slice(-5)])}`);
};
const allUsed = () => replicas().every(({ usable }) => usable);
const inUse = () =>
  until('all replicas in use', async () => {
    const before = reads();
    for (let asked = 0; asked < 4; asked += 1) await notes();
    return allUsed() && reads().every((count, index) => count === (before[index] ?? 0) + 2);
  });
const onStandbys = async (sql: string): Promise<void> => {
  for (const { url } of standbys) {
    const standby = await openDatabase({ kind: 'server', url });
    await standby.read((connection) => connection.rows(sql, []));
    await standby.close();
  }
};

it('sends reads to the replicas in turn, one request to one of them', async () => {
  await inUse();
  const before = reads();
  await server.post('{ a: notes b: notes c: notes }');
  const gone = reads().map((count, index) => count - (before[index] ?? 0));
  expect([...gone].sort()).toEqual([0, 3]);
});

it('gives the metrics of each pool', async () => {
  const { text, headers } = await server.fetch('/metrics');
  expect(headers.get('content-type')).toContain('text/plain');
  for (const pool of ['primary', 'replica-1', 'replica-2'])
    expect(text).toMatch(
      new RegExp(`^danvan_database_connections\\{pool="${pool}",state="idle"\\} \\d+$`, 'm'),
    );
  expect(text).toContain('danvan_replica_usable{pool="replica-1"} 1');
  expect(text).toMatch(/^danvan_replica_reads_total\{pool="replica-2"\} [1-9]/m);
});

it('leaves what has no route, and requests that write, to the primary', async () => {
  await inUse();
  const before = reads();
  await database.read((connection) => connection.rows('select 1::text', []));
  await add();
  const route: ReadRoute = { reader: null, primary: true, after: null };
  await database.read((connection) => connection.rows('select 1::text', []), { route });
  expect(reads()).toEqual(before);
});

it('shows a caller what that caller wrote, and others what the replicas have', async () => {
  await inUse();
  const first = await notes({ authorization });
  for (let round = 1; round <= 20; round += 1) {
    await add();
    expect(await notes({ authorization })).toBe(first + round);
  }
  await inUse();
  const before = await notes();
  await onStandbys('select pg_wal_replay_pause()::text');
  const written = await add();
  expect(await notes()).toBe(before);
  expect(await notes({ authorization })).toBe(before + 1);
  // another process of the server, or another caller, that was told how far the write came
  const position = written.headers.get('x-read-after') ?? '';
  expect(position).toMatch(/^[\dA-F]+\/[\dA-F]+$/);
  expect(await notes({ 'x-read-after': position })).toBe(before + 1);
  expect(await notes({ 'x-read-after': 'nonsense' })).toBe(before);
});

it('leaves a replica out that is too far behind, and takes it back when it has caught up', async () => {
  const shown = await notes({ authorization });
  await until('both left out', () => replicas().every(({ usable }) => !usable));
  expect(await notes()).toBe(shown);
  expect(records.filter(({ event }) => event === 'replica_left_out')).toContainEqual(
    expect.objectContaining({ replica: 'replica-1', reason: 'it is too far behind' }),
  );
  await onStandbys('select pg_wal_replay_resume()::text');
  await inUse();
  const before = reads();
  expect(await notes({ authorization })).toBe(shown);
  expect(reads()).not.toEqual(before);
});

it('answers on while a replica dies under load, and uses it again when it is back', async () => {
  await inUse();
  const [first] = standbys;
  const asking = Promise.all(
    Array.from({ length: 8 }, async () => {
      const answers: number[] = [];
      for (let asked = 0; asked < 25; asked += 1) answers.push(await notes());
      return answers;
    }),
  );
  await wait(30);
  await first?.kill();
  const expected = await notes({ authorization });
  expect(new Set((await asking).flat())).toEqual(new Set([expected]));
  await until('the dead one left out', () => replicas()[0]?.usable === false);
  expect(replicas()[1]?.usable).toBe(true);
  await first?.start();
  await inUse();
});

it('uses no server that is not a standby', async () => {
  const lines: LogRecord[] = [];
  const wrong = await openDatabase(
    { kind: 'server', url: primary.url, replicas: [primary.url, 'postgres://127.0.0.1:1/none'] },
    { log: (record) => lines.push(record), replication: { behindMs: 1_000, answerMs: 500, lookMs: 20 } },
  );
  const route = (): ReadRoute => ({ reader: null, primary: false, after: null });
  for (let tries = 0; tries < 100 && lines.length < 2; tries += 1) {
    await wrong.read((connection) => connection.rows('select 1::text', []), { route: route() });
    await wait(20);
  }
  await wrong.close();
  expect(lines.map(({ replica, reason }) => [replica, reason]).sort()).toEqual([
    ['replica-1', 'it is no standby'],
    ['replica-2', 'DATABASE_UNREACHABLE'],
  ]);
  expect(wrong.pools().flatMap(({ replica }) => replica?.reads ?? [])).toEqual([0, 0]);
});
