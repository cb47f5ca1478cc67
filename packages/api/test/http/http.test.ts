import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forEachDatabase, onDatabase } from '../support/databases.js';
import { startTestServer, type TestServer } from '../support/server.js';

forEachDatabase((open, engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open());
  });
  afterAll(() => server.close());

  it('answers a query and counts its statements', async () => {
    const { status, body } = await server.post('query Count { notes }');
    expect([status, body.errors, body.data]).toEqual([200, undefined, { notes: 0 }]);
    const line = server.records.findLast((record) => record.event === 'operation');
    expect(line).toMatchObject({ name: 'Count', statements: 1, codes: [] });
  });

  it('is alive and ready', async () => {
    expect((await server.fetch('/livez')).status).toBe(200);
    const ready = await server.fetch('/readyz');
    expect([ready.status, ready.body]).toEqual([
      200,
      { status: 'ready', checks: { database: 'ok', migrations: 'ok' } },
    ]);
    expect(server.database.engine).toBe(engine);
  });
});

/** Ways in which a page asks a host: attributes, imports, style sheets and calls with a whole address. */
const LOADS_FROM_ELSEWHERE = [
  /\b(?:src|srcset|href|action|formaction|poster|data|xlink:href)\s*=\s*["'`]?\s*(?:https?:)?\/\/.{0,40}/i,
  /\bimport\s*\(?\s*["'`](?:https?:)?\/\/.{0,40}/,
  /\bfrom\s*["'`](?:https?:)?\/\/.{0,40}/,
  /\b(?:fetch|importScripts|Worker|SharedWorker|WebSocket|EventSource|sendBeacon|URL)\s*\(\s*["'`](?:https?:|wss?:)?\/\/.{0,40}/,
  /\burl\(\s*["']?(?:https?:)?\/\/.{0,40}/i,
  /@import\b.{0,40}/,
  /unpkg|jsdelivr|cdnjs|esm\.sh|googleapis|gstatic/,
];

onDatabase('embedded', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), { operationLimitMs: 300 });
  });
  afterAll(() => server.close());

  const post = (body: string, headers: Record<string, string> = {}) =>
    server.fetch('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  describe('days', () => {
    it('resolves the days asked for once, in Vietnam, and echoes them with the law', async () => {
      const { body } = await server.post('{ asked { on knownOn lawVersion } }');
      expect(body.data.asked).toEqual({
        on: '2024-10-31',
        knownOn: '2024-10-31',
        lawVersion: expect.stringMatching(/^0\.1\.0\+[0-9a-f]{32}$/),
      });
      const given = await server.post(
        'query ($asOf: AsOfInput) { asked(asOf: $asOf) { on knownOn lawVersion } }',
        { asOf: { on: '2023-01-01' } },
      );
      expect(given.body.data.asked).toMatchObject({ on: '2023-01-01', knownOn: '2024-10-31' });
    });

    it('writes instants in UTC', async () => {
      const { body } = await server.post('{ instant }');
      expect(body.data.instant).toBe('2024-10-30T18:30:00.000Z');
    });

    it.each([
      ['on', '9998-12-31', null],
      ['on', '9999-01-01', 'DATE_OUT_OF_RANGE'],
      ['knownOn', '9999-12-31', 'DATE_OUT_OF_RANGE'],
      ['knownOn', '0001-01-01', null],
      ['on', '0000-12-31', 'DATE_INVALID'],
    ])('takes years 1 to 9998: %s %s', async (clock, day, code) => {
      const query = 'query ($asOf: AsOfInput) { asked(asOf: $asOf) { on knownOn } }';
      const asked = await server.post(query, { asOf: { [clock]: day } });
      const literal = await server.post(`{ asked(asOf: { ${clock}: "${day}" }) { on knownOn } }`);
      for (const { body } of [asked, literal]) {
        expect(body.errors?.[0].extensions.code ?? null).toBe(code);
        if (code === null) expect(body.data.asked[clock]).toBe(day);
      }
    });

    it.each([
      ['a literal', '{ asked(asOf: { on: "2025-02-29" }) { on } }', {}],
      ['a variable', 'query ($on: Date) { asked(asOf: { on: $on }) { on } }', { on: '2025-02-29' }],
    ])('refuses a day that does not exist, as %s', async (_, query, variables) => {
      const { status, body } = await server.post(query, variables);
      expect(status).toBe(400);
      expect(body.errors[0].extensions).toMatchObject({ code: 'DATE_INVALID', retryable: false });
      expect(body.errors[0].message).toBe(
        'Không phải một ngày có thật dạng NĂM-THÁNG-NGÀY, ví dụ 2024-10-31: "2025-02-29"',
      );
    });
  });

  describe('errors', () => {
    it.each([
      ['', 'Lỗi bên trong máy chủ; hãy báo mã yêu cầu cho người quản trị.'],
      ['en', 'An internal error; give the request id to the administrator.'],
      ['vi;q=0.4, en-GB;q=0.9', 'An internal error; give the request id to the administrator.'],
      ['fr', 'Lỗi bên trong máy chủ; hãy báo mã yêu cầu cho người quản trị.'],
    ])('hides what was not foreseen, in the language of %j', async (language, message) => {
      const headers = { 'accept-language': language, 'x-request-id': 'request-0001' };
      const { body, text } = await server.post('{ broken }', {}, headers);
      expect(body.errors).toEqual([
        {
          message,
          locations: [{ line: 1, column: 3 }],
          path: ['broken'],
          extensions: { code: 'INTERNAL', requestId: 'request-0001', retryable: true },
        },
      ]);
      expect(text).not.toContain('secret_table');
      const logged = server.records.findLast((record) => record.event === 'request_failed');
      expect(logged).toMatchObject({ requestId: 'request-0001', level: 'error' });
      expect(JSON.stringify(logged)).toContain('secret_table');
    });

    it('keeps the code of what was foreseen', async () => {
      const { status, body } = await server.post('{ tooWide }', {}, { 'accept-language': 'en' });
      expect(status).toBe(200);
      expect(body.errors[0].extensions.code).toBe('SCOPE_TOO_WIDE');
    });

    it.each([
      ['{', 400, 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
      [`{ ${'notes '.repeat(2_001)} }`, 400, 'GRAPHQL_PARSE_FAILED'],
      ['query A { notes } query B { notes }', 400, 'OPERATION_RESOLUTION_FAILURE'],
      ['query ($ms: Int!) { slow(ms: $ms) }', 400, 'BAD_INPUT'],
    ])('answers the document %#', async (query, status, code) => {
      const answer = await server.post(query);
      expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
      expect(answer.body.errors[0].extensions.requestId).toBe(answer.headers.get('x-request-id'));
    });

    it('stops an operation that takes too long', async () => {
      const { status, body } = await server.post('{ slow(ms: 2000) }');
      expect([status, body.errors[0].extensions.code]).toEqual([503, 'TIMEOUT']);
      expect(body.errors[0].extensions.retryable).toBe(true);
    });
  });

  describe('transport', () => {
    it.each([
      ['broken JSON', () => post('{"query":'), 400, 'BAD_JSON'],
      ['an empty body', () => post(''), 400, 'BAD_JSON'],
      ['a body that is no request', () => post('[]'), 400, 'BAD_REQUEST'],
      ['a batch', () => post('[{"query":"{notes}"},{"query":"{notes}"}]'), 400, 'BAD_REQUEST'],
      ['a prototype key', () => post('{"query":"{notes}","__proto__":{"x":1}}'), 400, 'BAD_JSON'],
      ['a big body', () => post(JSON.stringify({ query: ' '.repeat(300_000) })), 413, 'PAYLOAD_TOO_LARGE'],
      [
        'a form',
        () => post('a=1', { 'content-type': 'application/x-www-form-urlencoded' }),
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      ['an unknown address', () => server.fetch('/nowhere'), 404, 'NOT_FOUND'],
      ['another method', () => server.fetch('/graphql', { method: 'DELETE' }), 404, 'NOT_FOUND'],
      ['a bad address', () => server.fetch('/%zz'), 400, 'BAD_REQUEST'],
    ])('answers %s in JSON', async (_, ask, status, code) => {
      const { body, headers, text, status: got } = await ask();
      expect([got, body?.errors[0].extensions.code]).toEqual([status, code]);
      expect(headers.get('content-type')).toContain('application/json');
      expect(text).not.toMatch(/<html|node_modules|\bat \//i);
    });

    it('answers a GET of a simple query only with the header that browsers cannot forge', async () => {
      const plain = await server.fetch('/graphql?query={notes}');
      expect([plain.status, plain.body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
      const preflighted = await server.fetch('/graphql?query={notes}', {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(preflighted.body.data).toEqual({ notes: 0 });
    });

    it('takes a sane request id and replaces any other', async () => {
      const sane = await server.post('{ notes }', {}, { 'x-request-id': 'portal.7-a_bcdef' });
      expect(sane.headers.get('x-request-id')).toBe('portal.7-a_bcdef');
      const other = await server.post('{ notes }', {}, { 'x-request-id': '<script>alert(1)</script>' });
      expect(other.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    });
  });

  describe('the IDE', () => {
    it.each([
      '<script src="https://a.example/x.js">',
      "<link rel=icon href='//a.example/x.png'>",
      'await import("https://a.example/x.js")',
      'import x from"https://a.example/x.js"',
      'fetch("https://a.example/")',
      'new WebSocket("wss://a.example/")',
      '@import "x.css"',
      'url(https://a.example/x.woff)',
    ])('would not go unseen with %s', (text) => {
      expect(LOADS_FROM_ELSEWHERE.some((loads) => loads.test(text))).toBe(true);
    });

    it('is one page that asks no other host for anything', async () => {
      const { status, headers, text } = await server.fetch('/');
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
      expect(headers.get('content-security-policy')).not.toMatch(/https?:/);
      for (const loads of LOADS_FROM_ELSEWHERE) expect(text.match(loads), loads.source).toBeNull();
      expect(text).toContain('/graphql');
    });

    it('is the only page: a browser at /graphql is answered like everybody', async () => {
      const { status, headers, text } = await server.fetch('/graphql?query={notes}', {
        headers: { accept: 'text/html' },
      });
      expect([status, headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8']);
      expect(text).not.toMatch(/https?:/);
    });
  });
});

onDatabase('server', (open) => {
  it('is not ready when a migration is missing or the database is gone', async () => {
    const server = await startTestServer(await open());
    await server.database.write(async (_, connection) => {
      await connection.rows('delete from danvan_migration returning name', []);
    });
    const behind = await server.fetch('/readyz');
    expect([behind.status, behind.body.checks]).toEqual([503, { database: 'ok', migrations: 'failed' }]);
    await server.database.close();
    const gone = await server.fetch('/readyz');
    expect([gone.status, gone.body.checks.database]).toEqual([503, 'failed']);
    const query = await server.post('{ notes }');
    expect(query.body.errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect((await server.fetch('/livez')).status).toBe(200);
    await server.close();
  });
});
