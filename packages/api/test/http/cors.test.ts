import { afterAll, beforeAll, expect, it } from 'vitest';
import { onDatabase } from '../support/databases.js';
import { startTestServer, type TestServer } from '../support/server.js';

const PORTAL = 'https://portal.example';

onDatabase('embedded', (open) => {
  let closed: TestServer;
  let server: TestServer;
  beforeAll(async () => {
    closed = await startTestServer(await open());
    server = await startTestServer(await open(), { config: { corsOrigins: [PORTAL] } });
  });
  afterAll(async () => {
    await closed.close();
    await server.close();
  });

  const leave = (headers: Headers) =>
    Object.fromEntries(
      [...headers].filter(([name]) => name === 'vary' || name.startsWith('access-control-')),
    );
  const preflight = (of: TestServer, origin: string) =>
    of.fetch('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it('says nothing of other origins unless some are listed', async () => {
    const answer = await closed.post('{ notes }', {}, { origin: PORTAL });
    expect([answer.status, leave(answer.headers)]).toEqual([200, {}]);
    const asked = await preflight(closed, PORTAL);
    expect([asked.status, leave(asked.headers)]).toEqual([404, {}]);
  });

  it('answers the preflight of an origin that is listed', async () => {
    const { status, headers, text } = await preflight(server, PORTAL);
    expect([status, text]).toEqual([204, '']);
    expect(leave(headers)).toEqual({
      'access-control-allow-origin': PORTAL,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'authorization, content-type, apollo-require-preflight, traceparent, x-apollo-operation-name, x-client-name, x-client-version, x-read-after, x-request-id',
      'access-control-max-age': '600',
      vary: 'origin, access-control-request-headers',
    });
    // callers show a token and never a cookie
    expect(headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('lets its pages read the answer and the headers that say how to go on', async () => {
    const { body, headers } = await server.post('{ notes }', {}, { origin: PORTAL });
    expect(body.data).toEqual({ notes: 0 });
    const exposed = headers.get('access-control-expose-headers')?.split(', ') ?? [];
    expect(leave(headers)).toMatchObject({ 'access-control-allow-origin': PORTAL, vary: 'origin' });
    expect(exposed).toEqual(
      expect.arrayContaining(['ratelimit-remaining', 'retry-after', 'x-read-after', 'x-request-id']),
    );
    for (const name of [...headers.keys()].filter((name) => /^(ratelimit-|x-re)/.test(name)))
      expect(exposed).toContain(name);
  });

  it.each([
    ['broken JSON', 400, { body: '{' }],
    ['a token that is none', 401, { body: '{"query":"{ notes }"}', authorization: 'Bearer x' }],
    ['a body that is too big', 413, { body: JSON.stringify({ query: ' '.repeat(300_000) }) }],
    ['another type', 415, { body: 'a=1', 'content-type': 'application/x-www-form-urlencoded' }],
  ])('lets them read why they were refused: %s', async (_, status, { body, ...headers }) => {
    const answer = await server.fetch('/graphql', {
      method: 'POST',
      body,
      headers: { origin: PORTAL, 'content-type': 'application/json', ...headers },
    });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([status, PORTAL]);
  });

  it.each([
    'https://portal.example.evil.example',
    'http://portal.example',
    'https://portal.example:8443',
    'null',
  ])('gives %s no leave, and says that the answer depends on the origin', async (origin) => {
    const asked = await preflight(server, origin);
    expect([asked.status, leave(asked.headers)]).toEqual([
      204,
      { vary: 'origin, access-control-request-headers' },
    ]);
    const answer = await server.post('{ notes }', {}, { origin });
    expect(leave(answer.headers)).toEqual({ vary: 'origin' });
  });

  it('is for GraphQL alone', async () => {
    const health = await server.fetch('/readyz', { headers: { origin: PORTAL } });
    expect(leave(health.headers)).toEqual({});
    expect((await server.fetch('/livez', { method: 'OPTIONS', headers: { origin: PORTAL } })).status).toBe(
      404,
    );
  });
});
