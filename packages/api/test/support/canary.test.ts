import { beforeAll, expect, it } from 'vitest';
import { eachInTurn, encodeCursor, guardedRows, typeNamed } from '../../src/platform/read/index.js';
import { ROOMS } from '../../src/rooms.js';
import { readingSchema } from '../../src/start-server.js';
import { readableTypes } from '../authority/support/restricted-rows.js';
import { assertNoCanary, CANARY_IDS, plantCanary } from './canary.js';
import { forEachDatabase } from './databases.js';
import { startTestServer } from './server.js';

const [first = ''] = CANARY_IDS;

it('is found in words, in ids, in headers and inside a cursor', () => {
  expect(() => assertNoCanary('{"data":{"name":"Ban Dân vận"}}')).not.toThrow();
  expect(() => assertNoCanary(`{"id":"${first}"}`)).toThrow('canary');
  expect(() => assertNoCanary(first.toUpperCase())).toThrow('canary');
  for (const size of [0, 1, 2]) {
    const cursor = encodeCursor('key', 'binding', [`${'x'.repeat(size)}${first}`]);
    expect(cursor).not.toContain(first);
    expect(() => assertNoCanary(`{"endCursor":"${cursor}"}`)).toThrow('canary');
  }
});

it('may be repeated to those who sent it', () => {
  expect(() => assertNoCanary(first, `{ node(id: "${first}") { id } }`)).not.toThrow();
});

forEachDatabase((open) => {
  let reads: Awaited<ReturnType<typeof readingSchema>>['reads'];
  beforeAll(async () => {
    ({ reads } = await readingSchema(ROOMS));
  });

  it('is there, with a record of every restricted kind, and shows to who holds leave for it', async () => {
    const database = await open();
    await database.migrate();
    await plantCanary(database);
    await plantCanary(database);
    const restricted = readableTypes(reads.model);
    expect(restricted.length).toBeGreaterThan(6);
    const asOf = { on: '2024-10-31', knownOn: '2024-10-31' } as never;
    const read = (type: string, bodies: readonly string[]) =>
      guardedRows(
        reads.model,
        { connection: eachInTurn(database), asOf, scope: { bodies, capabilities: ['record:read'] } },
        type,
        [Object.keys(typeNamed(reads.model, type).columns)[0] ?? ''],
      );
    for (const type of restricted) {
      expect([type, await read(type, [])]).toEqual([type, []]);
      expect([type, (await read(type, ['zzcanary/committee'])).length]).toEqual([type, 1]);
    }
  });

  it('stops a test whose server lets it out', async () => {
    const server = await startTestServer(await open());
    const headers = { 'x-request-id': 'zzcanary-1', 'apollo-require-preflight': '1' };
    await expect(server.fetch('/graphql?query={notes}', { headers })).rejects.toThrow('canary');
    await server.close();
  });
});
