import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type DocumentMode, documentHash, readManifest, StartError } from '../../src/index.js';
import { onDatabase } from '../support/databases.js';
import { startTestServer, type TestServer, UNTHROTTLED } from '../support/server.js';

const folder = mkdtempSync(join(tmpdir(), 'danvan-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KNOWN = 'query Known { notes }';
const HASH = documentHash(KNOWN);
const file = join(folder, 'manifest.json');
writeFileSync(file, JSON.stringify({ [HASH]: KNOWN }));

describe('a manifest', () => {
  it('holds documents by the hash of their text', () => {
    expect([...readManifest(file)]).toEqual([[HASH, KNOWN]]);
  });

  it.each([
    ['no file', null],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a text that is not that of its hash', JSON.stringify({ [HASH]: `${KNOWN} ` })],
    ['a value that is no text', JSON.stringify({ [HASH]: { text: KNOWN } })],
  ])('is refused as %s', (_, content) => {
    const path = join(folder, 'broken.json');
    rmSync(path, { force: true });
    if (content !== null) writeFileSync(path, content);
    expect(() => readManifest(path)).toThrow(StartError);
  });
});

onDatabase('embedded', (open) => {
  const servers: TestServer[] = [];
  afterAll(async () => {
    for (const server of servers) await server.close();
  });

  const start = async (mode: DocumentMode) => {
    const limits = { ...UNTHROTTLED, documents: { mode, file } };
    const server = await startTestServer(await open(), { config: { limits } });
    servers.push(server);
    return server;
  };
  const postBody = (server: TestServer, body: object) =>
    server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const code = ({ body }: Awaited<ReturnType<TestServer['post']>>) => body.errors?.[0]?.extensions.code;

  it('runs known documents alone where that is asked for, by text or by name', async () => {
    const server = await start('only');
    expect((await server.post(KNOWN)).body.data).toEqual({ notes: 0 });
    const named = [
      { documentId: `sha256:${HASH}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
    ];
    for (const body of named) expect((await postBody(server, body)).body.data).toEqual({ notes: 0 });
    const get = await server.fetch(`/graphql?query=${encodeURIComponent(KNOWN)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(get.body.data).toEqual({ notes: 0 });

    const refused = [
      { query: `${KNOWN} ` },
      { query: '{ __typename }' },
      { query: '{' },
      { query: '{ __typename }', documentId: `sha256:${HASH}` },
      { documentId: `sha256:${'0'.repeat(64)}` },
      { documentId: '__proto__' },
      { extensions: { persistedQuery: { sha256Hash: 'constructor' } } },
      {},
    ];
    const before = server.records.filter((record) => record.event === 'operation').length;
    for (const body of refused) {
      const answer = await postBody(server, body);
      expect([answer.status, code(answer)], JSON.stringify(body)).toEqual([400, 'PERSISTED_ONLY']);
    }
    const asGet = await server.fetch('/graphql?query={notes}', {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(code(asGet)).toBe('PERSISTED_ONLY');
    // not even read as GraphQL
    expect(server.records.filter((record) => record.event === 'operation')).toHaveLength(before);
  });

  it('runs others too and writes down which, where they are logged', async () => {
    const server = await start('logged');
    await server.post(KNOWN);
    expect(server.records.some((record) => record.event === 'document_not_known')).toBe(false);
    expect((await server.post('{ notes }')).body.data).toEqual({ notes: 0 });
    expect(server.records.find((record) => record.event === 'document_not_known')).toMatchObject({
      hash: documentHash('{ notes }'),
    });
  });

  it('runs any document unless told otherwise, and known ones by name', async () => {
    const server = await start('open');
    expect((await server.post('{ notes }')).status).toBe(200);
    expect((await postBody(server, { documentId: `sha256:${HASH}` })).body.data).toEqual({ notes: 0 });
    expect(server.records.some((record) => record.event === 'document_not_known')).toBe(false);
  });
});
