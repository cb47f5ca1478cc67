import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorDetail } from '../../src/index.js';
import { forEachDatabase, onDatabase } from '../support/databases.js';
import { startTestServer, type TestServer } from '../support/server.js';

const ADD = 'mutation Add($input: AddNoteInput!) { addNote(input: $input) { id } }';
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

forEachDatabase((open) => {
  let server: TestServer;
  let authorization: string;
  beforeAll(async () => {
    server = await startTestServer(await open(), { operationLimitMs: 400 });
    authorization = `Bearer ${await server.tokenFor('writer-of-notes', 'notes.write')}`;
  });
  afterAll(() => server.close());

  const add = (input: object, headers: Record<string, string> = {}) =>
    server.post(
      ADD,
      { input: { body: 'bod_1', on: '2024-10-01', title: 't', ...input } },
      { authorization, ...headers },
    );
  const line = () => server.records.findLast(({ event }) => event === 'operation');
  const metrics = async () => (await server.fetch('/metrics')).text;
  const value = async (sample: string): Promise<number> => {
    const found = (await metrics()).split('\n').find((text) => text.startsWith(`${sample} `));
    return Number(found?.slice(sample.length + 1) ?? Number.NaN);
  };

  describe('the line of an operation', () => {
    it('says who asked through what, what ran and how it ended', async () => {
      const { status } = await add(
        {},
        {
          'x-request-id': 'request-0001',
          'x-client-name': '<portal>',
          'x-client-version': '1.2.0-rc.1',
          traceparent: `00-${TRACE}-${SPAN}-01`,
        },
      );
      expect(status).toBe(200);
      expect(line()).toEqual({
        ...{ level: 'info', event: 'operation', requestId: 'request-0001' },
        ...{ traceId: TRACE, parentId: SPAN, sampled: true },
        ...{ kind: 'mutation', name: 'Add', field: 'addNote', hash: expect.stringMatching(/^[\da-f]{64}$/) },
        // a name that is no plain word is none
        ...{ client: null, clientVersion: '1.2.0-rc.1' },
        principal: expect.stringMatching(/^[\w-]{16}$/),
        actingFor: ['bod_1'],
        cost: expect.any(Number),
        statements: expect.any(Number),
        ms: expect.any(Number),
        status: 200,
        codes: [],
      });
      expect(Number(line()?.statements)).toBeGreaterThan(4);
    });

    it('names a caller the same each time, and never as the token does', async () => {
      await add({});
      const first = line()?.principal;
      await add({});
      expect(line()?.principal).toBe(first);
      await server.post('{ notes }');
      expect(line()?.principal).toBeNull();
      expect(JSON.stringify(server.records)).not.toContain('writer-of-notes');
    });

    it('names an acting body only where it was acted for', async () => {
      await add({ title: '' });
      expect(line()).toMatchObject({ actingFor: [], codes: [] });
    });

    it.each([
      ['{ broken }', {}, ['INTERNAL'], 'broken'],
      ['{ nothing }', {}, ['GRAPHQL_VALIDATION_FAILED'], null],
      ['{', {}, ['GRAPHQL_PARSE_FAILED'], null],
      ['query ($ms: Int!) { slow(ms: $ms) }', {}, ['BAD_INPUT'], 'slow'],
      ['{ tooWide again: tooWide }', {}, ['SCOPE_TOO_WIDE'], 'tooWide'],
      ['{ notes tooWide __typename }', {}, ['SCOPE_TOO_WIDE'], 'several'],
      ['{ __typename }', {}, [], null],
    ])('of %s has the codes that the caller got', async (query, variables, codes, field) => {
      const { body } = await server.post(query, variables);
      const sent = (body.errors ?? []).map(
        (error: { extensions: { code: string } }) => error.extensions.code,
      );
      expect(sent).toEqual(codes);
      expect(line()).toMatchObject({ codes, field });
    });

    it('of an operation that took too long says so, whenever it ends', async () => {
      const { status } = await server.post('query Late { slow(ms: 700) }');
      expect(status).toBe(503);
      await expect.poll(line).toMatchObject({ name: 'Late', status: 503, codes: ['TIMEOUT'] });
    });
  });

  it('logs no variable, whatever goes wrong with it', async () => {
    const secret = 'CANARY-7f3a';
    const send = (body: string) =>
      server.fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    await add({ title: secret });
    await add({ body: secret });
    await add({ on: secret });
    await add({ title: `${secret}\u0000` });
    await add({ idempotencyKey: secret });
    await add({ idempotencyKey: `${secret} with a space` });
    await add({ [secret]: secret });
    await server.post('query ($ms: Int!) { slow(ms: $ms) }', { ms: secret });
    await server.post('{ notes }', {}, { authorization: `Bearer ${secret}.${secret}.${secret}` });
    await server.post('{ notes }', {}, { 'x-client-name': `"${secret}"`, traceparent: secret });
    await send(`{"query":"{notes}","variables":{"a":"${secret}"`);
    await send(`{"query":"{notes}","variables":"${secret}"}`);
    await send(`{"query":${JSON.stringify(`{ asked(asOf: { on: "${secret}" }) { on } }`)}}`);
    const logged = server.records.filter((record) => JSON.stringify(record).includes(secret));
    expect(logged).toEqual([]);
    expect((await metrics()).includes(secret)).toBe(false);
  });

  it('keeps of an error what helps to find it, without the values in it', async () => {
    const thrown = await server.database
      .read((connection) => connection.rows('select $1::date::text', ['CANARY-7f3a']))
      .catch((error: unknown) => error);
    expect(String(thrown)).toContain('CANARY-7f3a');
    const told = errorDetail(new Error('outer', { cause: thrown }));
    expect(told).toMatchObject({
      message: 'outer',
      cause: { message: 'a value was refused', code: '22007' },
    });
    expect(JSON.stringify(told)).not.toContain('CANARY-7f3a');
    const unreadable = await Promise.resolve('CANARY-7f3a')
      .then(JSON.parse)
      .catch((error: unknown) => error);
    expect(String(unreadable)).toContain('CANARY');
    expect(JSON.stringify(errorDetail(unreadable))).not.toContain('CANARY');
    expect(JSON.stringify(errorDetail('CANARY-7f3a'))).not.toContain('CANARY');
  });

  describe('the metrics', () => {
    it('count operations, their errors, their time and their statements', async () => {
      const good = 'danvan_operations_total{kind="query",field="notes",status="200"}';
      const errors = 'danvan_operation_errors_total{code="SCOPE_TOO_WIDE"}';
      const before = [await value(good), await value(errors)];
      await server.post('{ notes }');
      await server.post('query AnyName { notes tooWide }');
      expect([await value(good), await value(errors)]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
      const text = await metrics();
      expect(text).toMatch(/^danvan_operation_duration_seconds_bucket\{kind="query",le="\+Inf"\} \d+$/m);
      expect(text).toMatch(/^danvan_operation_statements_count\{kind="mutation"\} \d+$/m);
    });

    it('have no label that a caller chooses', async () => {
      const series = async () => (await metrics()).split('\n').filter((text) => /^danvan_/.test(text)).length;
      const ask = async (round: number) => {
        await server.post(
          `query Name${round} { alias${round}: notes }`,
          {},
          { 'x-client-name': `c${round}` },
        );
        await server.post(`{ unknown${round} }`);
        await server.fetch(`/address-${round}`);
        await server.fetch('/graphql', { method: 'PUT' });
      };
      await ask(0);
      const before = await series();
      for (let round = 1; round < 20; round += 1) await ask(round);
      expect(await series()).toBe(before);
      expect(await metrics()).not.toMatch(/Name1|alias1|unknown1|address-1|"c1"/);
    });

    it('tell the pools, the outbox and the process', async () => {
      await add({});
      const [[waiting] = []] = await server.database.read((connection) =>
        connection.rows('select count(*)::text from outbox_event where sequence is null', []),
      );
      expect(Number(waiting)).toBeGreaterThan(0);
      expect(await value('danvan_outbox_waiting')).toBe(Number(waiting));
      expect(await value('danvan_outbox_oldest_seconds')).toBeGreaterThan(0);
      expect(await value('danvan_database_up')).toBe(1);
      expect(await value('danvan_database_connections{pool="primary",state="waiting"}')).toBe(0);
      expect(await value('process_resident_memory_bytes')).toBeGreaterThan(1e7);
      expect(await value('danvan_http_requests_in_flight')).toBe(1);
    });

    it('are text that Prometheus reads', async () => {
      const { headers, text } = await server.fetch('/metrics');
      expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
      const label = '[a-z_]+="(?:[^"\\\\\\n]|\\\\.)*"';
      const sample = new RegExp(`^[a-zA-Z_:][\\w:]*(?:\\{${label}(?:,${label})*\\})? (?:[\\d.e+-]+|NaN)$`);
      const comment = /^# (?:HELP|TYPE) [a-z_]+ .+$/;
      const wrong = text
        .split('\n')
        .filter((each) => each !== '' && !sample.test(each) && !comment.test(each));
      expect(wrong).toEqual([]);
    });
  });
});

onDatabase('server', (open) => {
  it('say that the database is gone', async () => {
    const server = await startTestServer(await open());
    await server.database.close();
    const { status, text } = await server.fetch('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('danvan_database_up 0\n');
    expect(text).not.toContain('danvan_outbox_waiting');
    await server.close();
  });
});

onDatabase('embedded', (open) => {
  it.each([
    [{ metrics: false }, 404],
    [{ host: '0.0.0.0' }, 404],
    [{ host: '0.0.0.0', metrics: true }, 200],
  ])('with %j answer %i', async (config, status) => {
    const server = await startTestServer(await open(), { config });
    const port = new URL(server.url).port;
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(status);
    await server.close();
  });
});
