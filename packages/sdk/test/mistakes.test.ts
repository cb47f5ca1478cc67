import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS_CONFIG } from '../../api/src/index.js';
import { readOperations } from '../codegen/operation.js';
import {
  type ApiError,
  apiInfo,
  type ClientOptions,
  CostExceededError,
  createClient,
  getBody,
  isApiError,
  listDocuments,
  listDuties,
  paginate,
} from '../src/index.js';
import { onRealServer } from './support/real-server.js';

const thrownBy = async (endpoint: string, options: Partial<ClientOptions> = {}): Promise<ApiError> => {
  const client = createClient({ endpoint, random: () => 0, ...options });
  const error: unknown = await apiInfo(client).catch((thrown: unknown) => thrown);
  if (!isApiError(error)) throw error;
  return error;
};

/** The most points that an operation may cost. */
const COST = DEFAULT_LIMITS_CONFIG.values.cost;
const COMMITTEE = 'ha-tinh/party-committee';
const BODY = 'thai-nguyen/bloc/grassroots-party-committees';

onRealServer((server) => {
  describe('a token', () => {
    const other = () => server.token().then((token) => `${token.slice(0, -4)}AAAA`);
    it.each([
      ['that is no token', async () => 'not.a.token'],
      ['of another server', other],
      ['that has expired', () => server.endedToken(3_600)],
      ['with the word Bearer', async () => `Bearer${await server.token()}`],
    ])('%s is refused, and the message says what to look at', async (_, token) => {
      const error = await thrownBy(server.endpoint(), { token });
      expect(error).toMatchObject({
        name: 'AuthenticationError',
        code: 'UNAUTHENTICATED',
        status: 401,
        retryable: false,
      });
      expect(error.message).toMatch(
        /^apiInfo: UNAUTHENTICATED \(HTTP 401\), request \S+: .*expired, or is of another/,
      );
    });

    it('that has a space before it is not sent', async () => {
      expect(await thrownBy(server.endpoint(), { token: 'Bearer abc' })).toMatchObject({
        code: 'TOKEN_UNAVAILABLE',
      });
    });

    it('is renewed by the function that gives it, for the next call', async () => {
      const tokens = [await server.endedToken(3_600), await server.token()];
      const client = createClient({ endpoint: server.endpoint(), token: () => tokens.shift() ?? '' });
      await expect(apiInfo(client)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect((await apiInfo(client)).version).toMatch(/\d/);
    });
  });

  describe('an address', () => {
    it.each(['/graph', '/api/graphql', '/graphql/v1', '/livez/x'])('%s: nothing is there', async (path) => {
      const error = await thrownBy(`${server.url()}${path}`);
      expect(error).toMatchObject({ code: 'NOT_FOUND', status: 404, retryable: false });
      expect(error.message).toContain('`endpoint` ends in /graphql');
    });

    it.each(['', '/', '/livez'])('"%s": something else is there', async (path) => {
      const error = await thrownBy(`${server.url()}${path}`, { retries: 0 });
      expect(['NOT_FOUND', 'NOT_GRAPHQL']).toContain(error.code);
      expect(error.message).toMatch(/endpoint/);
    });

    it('of nobody', async () => {
      const error = await thrownBy('http://127.0.0.1:1/graphql', { retries: 0 });
      expect(error).toMatchObject({ name: 'NetworkError', code: 'NETWORK_FAILED', status: null });
      expect(error.message).toContain('is the server up');
    });
  });

  describe('an operation of this package', () => {
    it.each(
      readOperations()
        .filter(({ list }) => list)
        .map(({ name, text }) => [name, text] as const),
    )('%s: a page of 100 rows is within what one may ask at once', async (_, query) => {
      const response = await fetch(server.endpoint(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query,
          variables: { first: 100, bodies: [COMMITTEE], association: COMMITTEE },
        }),
      });
      const text = await response.text();
      const { extensions, errors } = JSON.parse(text);
      expect(text).not.toContain('COST_EXCEEDED');
      // webhooks are for who manages them
      if (errors) expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
      else expect(extensions.cost.requested).toBeLessThanOrEqual(COST);
    });

    it('asks for too much where the caller makes it', async () => {
      const client = createClient({ endpoint: server.endpoint() });
      const document =
        'query many { documents(first: 100) { nodes { relations(first: 100) { nodes { id } } } } }';
      const error: unknown = await client.request(document).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CostExceededError);
      expect(error).toMatchObject({ limit: { max: expect.any(Number), requested: expect.any(Number) } });
    });

    it('gives null for what is not there, and for what the caller may not see', async () => {
      const client = createClient({ endpoint: server.endpoint() });
      expect(await getBody(client, { id: 'not an id' })).toBeNull();
    });
  });
});

onRealServer(
  (server) => {
    it('an anonymous caller, whose points are few, gets all rows of a dear list', async () => {
      const client = createClient({ endpoint: server.endpoint() });
      const variables = { bodies: [BODY] };
      await expect(listDuties(client, { ...variables, first: 100 })).rejects.toBeInstanceOf(
        CostExceededError,
      );
      const rows = await paginate(client, listDuties, variables).toArray({ limit: 1_000 });
      const { totalCount } = await listDuties(client, { ...variables, first: 1 });
      expect(new Set(rows.map(({ key }) => key)).size).toBe(totalCount);
    });
  },
  { limits: DEFAULT_LIMITS_CONFIG },
);

describe('what stands before the server', () => {
  let server: Server | null = null;
  const listen = async (listener: RequestListener): Promise<string> => {
    const own = createServer(listener);
    server = own;
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(own.address() as AddressInfo).port}/graphql`;
  };
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it.each([
    ['a login page', 200, 'text/html; charset=utf-8', '<html>Đăng nhập</html>', /text\/html.*login page/],
    ['a page of a firewall', 403, 'text/html', '<html>blocked</html>', /HTTP 403.*text\/html/],
    ['a page of a gateway', 502, 'text/html', '<html>bad gateway</html>', /HTTP 502.*text\/html/],
    ['another API', 200, 'application/json', '{"hello":"world"}', /NOT_GRAPHQL/],
  ])('%s', async (_, status, type, body, message) => {
    const endpoint = await listen((_request, response) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
    const error = await thrownBy(endpoint, { retries: 0 });
    expect(error).toMatchObject({ name: 'ProtocolError', status });
    expect(error.message).toMatch(message);
  });

  it('drops the connection after the request was taken', async () => {
    let taken = 0;
    const endpoint = await listen((request, response) => {
      request.resume().on('end', () => {
        taken++;
        response.destroy();
      });
    });
    expect(await thrownBy(endpoint)).toMatchObject({ name: 'NetworkError', retryable: true });
    expect(taken).toBe(3);
  });

  it('breaks off in the middle of an answer', async () => {
    const endpoint = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"data":{"apiInfo"', () => response.destroy());
    });
    expect(await thrownBy(endpoint, { retries: 0 })).toMatchObject({ name: 'NetworkError' });
  });

  it('never answers', async () => {
    const endpoint = await listen(() => {});
    expect(await thrownBy(endpoint, { retries: 0, timeout: 50 })).toMatchObject({ name: 'TimeoutError' });
  });

  it('fails once, and then answers', async () => {
    let asked = 0;
    const endpoint = await listen((_request, response) => {
      if (++asked === 1) return response.writeHead(503).end();
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end('{"data":{"documents":{"nodes":[],"totalCount":0}}}');
    });
    const client = createClient({ endpoint, random: () => 0 });
    expect((await listDocuments(client)).totalCount).toBe(0);
    expect(asked).toBe(2);
  });

  it('throttles with the seconds to wait', async () => {
    let asked = 0;
    const endpoint = await listen((_request, response) => {
      if (++asked === 1) return response.writeHead(429, { 'retry-after': '0' }).end();
      return response.writeHead(429, { 'retry-after': '7200' }).end();
    });
    expect(await thrownBy(endpoint)).toMatchObject({
      name: 'ThrottledError',
      retryAfterMs: 7_200_000,
      status: 429,
    });
    expect(asked).toBe(2);
  });
});
