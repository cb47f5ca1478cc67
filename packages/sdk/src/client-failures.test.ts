import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANGE, clientWith, QUERY, resultOf, thrownBy, VERSION } from '../test/support/client-with.js';
import {
  brokenBody,
  data,
  dropped,
  type Fate,
  html,
  json,
  refusal,
  truncated,
} from '../test/support/fake-fetch.js';
import {
  AuthenticationError,
  BadInputError,
  CostExceededError,
  ForbiddenError,
  InvalidCursorError,
  NetworkError,
  ProtocolError,
  ServerError,
  ThrottledError,
} from './errors.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a request that fails on its way', () => {
  it.each([
    ['the connection drops', dropped],
    ['the body breaks off', brokenBody],
    ['the JSON breaks off', truncated],
    ['the server is not ready', refusal('SERVICE_UNAVAILABLE', { status: 503, retryable: true })],
    ['a gateway answers', html(502)],
    ['it is too much', refusal('THROTTLED', { status: 429, retryable: true })],
    ['a proxy throttles', html(429)],
    ['the body is empty', () => new Response('')],
  ])('is sent again: %s', async (_, fate) => {
    const { client, sent } = clientWith([fate, fate, data(VERSION)]);
    expect(await resultOf(client.request(QUERY))).toEqual(VERSION);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ headers }) => headers.get('x-request-id'))).size).toBe(3);
  });

  it.each([
    ['the connection drops', dropped, NetworkError, { code: 'NETWORK_FAILED', status: null }],
    ['the JSON breaks off', truncated, ProtocolError, { code: 'NOT_GRAPHQL', status: 200 }],
    ['a gateway answers', html(502), ProtocolError, { code: 'NOT_GRAPHQL', status: 502 }],
    [
      'a proxy throttles',
      html(429),
      ThrottledError,
      { code: 'THROTTLED', status: 429, retryAfterMs: null, rateLimit: null },
    ],
    [
      'it failed inside',
      refusal('INTERNAL', { status: 500, retryable: true }),
      ServerError,
      { code: 'INTERNAL' },
    ],
    ['a code is new', refusal('OVERLOADED', { retryable: true }), ServerError, { code: 'OVERLOADED' }],
  ])('is given up after three tries: %s', async (_, fate, type, expected) => {
    const { client, sent } = clientWith([fate, fate, fate]);
    const error = await thrownBy(client.request(QUERY));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ ...expected, retryable: true, operationName: 'apiInfo' });
    expect(sent).toHaveLength(3);
  });

  it.each([
    ['UNAUTHENTICATED', 401, AuthenticationError],
    ['FORBIDDEN', 200, ForbiddenError],
    ['INVALID_CURSOR', 200, InvalidCursorError],
    ['BAD_INPUT', 400, BadInputError],
    ['SCOPE_TOO_WIDE', 200, BadInputError],
    ['GRAPHQL_VALIDATION_FAILED', 400, BadInputError],
    ['INTERNAL', 200, ServerError],
    ['NEW_CODE', 200, BadInputError],
    ['NEW_CODE', 401, AuthenticationError],
    ['NEW_CODE', 403, ForbiddenError],
    ['NEW_CODE', 503, ServerError],
  ])('is not sent again where the server says so: %s with %i', async (code, status, type) => {
    const { client, sent } = clientWith([refusal(code, { status })]);
    const error = await thrownBy(client.request(QUERY));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, status, retryable: false, requestId: 'server-1' });
    expect(error.errors).toEqual([{ code, message: `words about ${code}`, path: null }]);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['a page', html(200)],
    ['no such address', html(404)],
    ['JSON of something else', json({ hello: 'world' }, 404)],
    ['JSON that is no object', json([1], 400)],
  ])('is not sent again: %s', async (_, fate) => {
    const { client, sent } = clientWith([fate]);
    expect(await thrownBy(client.request(QUERY))).toMatchObject({ name: 'ProtocolError', retryable: false });
    expect(sent).toHaveLength(1);
  });

  it('is not sent again when one of several errors forbids it', async () => {
    const error = (retryable: boolean) => ({
      message: 'm',
      path: ['a', 0],
      extensions: { code: 'INTERNAL', retryable },
    });
    const { client, sent } = clientWith([json({ data: { a: 1 }, errors: [error(true), error(false)] })]);
    const thrown = await thrownBy(client.request(QUERY));
    expect(thrown.data).toEqual({ a: 1 });
    expect(thrown.errors.map(({ path }) => path)).toEqual([
      ['a', 0],
      ['a', 0],
    ]);
    expect(sent).toHaveLength(1);
  });

  it('is not sent again where the client is told so', async () => {
    const { client, sent } = clientWith([dropped], { retries: 0 });
    expect(await thrownBy(client.request(QUERY))).toBeInstanceOf(NetworkError);
    expect(sent).toHaveLength(1);
  });

  it('waits by chance between tries, as long as the server asks, and never over a minute', async () => {
    const delays: number[] = [];
    const onRetry = ({ delayMs }: { delayMs: number }) => delays.push(delayMs);
    const after = (seconds: number) =>
      refusal('SERVICE_UNAVAILABLE', {
        status: 503,
        retryable: true,
        headers: { 'retry-after': `${seconds}` },
      });
    await thrownBy(clientWith([dropped, dropped, dropped], { onRetry }).client.request(QUERY));
    expect(delays.splice(0)).toEqual([250, 500]);
    await resultOf(
      clientWith([after(9), html(502, { 'retry-after': '2' }), data(VERSION)], { onRetry }).client.request(
        QUERY,
      ),
    );
    expect(delays.splice(0)).toEqual([9_000, 2_000]);
    const throttled = refusal('THROTTLED', {
      status: 429,
      retryable: true,
      headers: { 'retry-after': '3600' },
    });
    const error = await thrownBy(clientWith([throttled], { onRetry }).client.request(QUERY));
    expect(error).toMatchObject({ name: 'ThrottledError', retryAfterMs: 3_600_000, retryable: true });
    expect(delays).toEqual([]);
  });
});

describe('a change', () => {
  it.each([
    ['drops', dropped, 'NetworkError'],
    ['meets a gateway', html(502), 'ProtocolError'],
    ['meets a server that is not ready', refusal('TIMEOUT', { status: 503, retryable: true }), 'ServerError'],
    ['is throttled', html(429), 'ThrottledError'],
  ])('is not sent twice without a key when it %s', async (_, fate, name) => {
    const { client, sent } = clientWith([fate]);
    expect(await thrownBy(client.request(CHANGE, { input: { a: 1 } }))).toMatchObject({
      name,
      retryable: false,
    });
    expect(sent).toHaveLength(1);
  });

  it('is sent again with its key, the same at every try', async () => {
    const { client, sent } = clientWith([dropped, truncated, data({ record: { id: '1' } })]);
    await resultOf(client.request(CHANGE, { input: { a: 1 } }, { idempotencyKey: 'key-1234' }));
    expect(sent.map(({ body }) => body.variables?.input)).toEqual(
      Array(3).fill({ a: 1, idempotencyKey: 'key-1234' }),
    );
    const own = clientWith([dropped, data({ record: { id: '1' } })]);
    await resultOf(own.client.request(CHANGE, { input: { idempotencyKey: 'own-12345' } }));
    expect(own.sent).toHaveLength(2);
  });

  it('is refused with a key that the server would not see', async () => {
    const error = await thrownBy(clientWith([]).client.request(CHANGE, {}, { idempotencyKey: 'key-1234' }));
    expect(error.code).toBe('IDEMPOTENCY_KEY_WITHOUT_INPUT');
  });
});

describe('a refusal', () => {
  const limits = { 'ratelimit-limit': '500', 'ratelimit-remaining': '3', 'ratelimit-reset': '50' };
  const rateLimit = { limit: 500, remaining: 3, resetMs: 50_000 };

  it.each([
    ['Retry-After', { ...limits, 'retry-after': '2' }, { retryAfterMs: 2_000, rateLimit }],
    ['the RateLimit headers alone', limits, { retryAfterMs: 50_000, rateLimit }],
    [
      'RateLimit headers that say nothing',
      { ...limits, 'ratelimit-reset': 'soon' },
      { retryAfterMs: null, rateLimit: null },
    ],
  ])('for too many requests waits as long as %s say', async (_, headers, expected) => {
    const delays: number[] = [];
    const fate = refusal('THROTTLED', { status: 429, retryable: true, headers });
    const options = { retries: 1, onRetry: ({ delayMs }: { delayMs: number }) => delays.push(delayMs) };
    const error = await thrownBy(clientWith([fate, fate], options).client.request(QUERY));
    expect(error).toBeInstanceOf(ThrottledError);
    expect(error).toMatchObject(expected);
    expect(delays).toEqual([expected.retryAfterMs ?? 250]);
  });

  it('of a server that is not ready does not wait for points', async () => {
    const delays: number[] = [];
    const fate = refusal('SERVICE_UNAVAILABLE', { status: 503, retryable: true, headers: limits });
    const options = { onRetry: ({ delayMs }: { delayMs: number }) => delays.push(delayMs) };
    await resultOf(clientWith([fate, data(VERSION)], options).client.request(QUERY));
    expect(delays).toEqual([250]);
  });

  it('for asking too much names the limit and both numbers', async () => {
    const limit = { name: 'cost', requested: 4_102, max: 1_000 };
    const fate = (extensions: object) =>
      json(
        {
          errors: [{ message: 'm', extensions: { code: 'COST_EXCEEDED', retryable: false, ...extensions } }],
        },
        400,
      );
    const error = await thrownBy(clientWith([fate({ limit })]).client.request(QUERY));
    expect(error).toBeInstanceOf(CostExceededError);
    expect(error).toMatchObject({ limit, retryable: false });
    for (const wrong of [null, 'cost', { name: 'cost' }])
      expect(await thrownBy(clientWith([fate({ limit: wrong })]).client.request(QUERY))).toMatchObject({
        limit: null,
      });
  });
});

describe('what is not of GraphQL', () => {
  it('is taken where only its type is wrong', async () => {
    const fate: Fate = () =>
      new Response(JSON.stringify({ data: VERSION }), { headers: { 'content-type': 'text/plain' } });
    expect(await clientWith([fate]).client.request(QUERY)).toEqual(VERSION);
  });

  it.each([
    ['an image', () => new Response('x', { headers: { 'content-type': 'image/png' } }), /image\/png/],
    ['no type', () => new Response(new TextEncoder().encode('hello')), /without a type/],
    [
      'a type that is none',
      () => new Response('x', { headers: { 'content-type': '<b>secret</b>' } }),
      /without a type/,
    ],
    ['data that is a list', json({ data: [] }), /application\/json and not of GraphQL/],
    ['JSON of another API', json({ hello: 'world' }), /application\/json and not of GraphQL/],
    ['JSON that breaks off', truncated, /breaks off/],
    ['nothing', () => new Response(''), /breaks off/],
  ])('is refused: %s', async (_, fate, message) => {
    const error = await thrownBy(clientWith([fate, fate, fate]).client.request(QUERY));
    expect(error).toMatchObject({ name: 'ProtocolError', code: 'NOT_GRAPHQL' });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('secret');
  });
});

describe('the message, for the developer who made a mistake', () => {
  it.each([
    ['no token', refusal('UNAUTHENTICATED', { status: 401 }), {}, /no token was sent/],
    [
      'a bad or expired token',
      refusal('UNAUTHENTICATED', { status: 401 }),
      { token: 't' },
      /has expired, or is of another/,
    ],
    [
      'a token that allows less',
      refusal('FORBIDDEN', { status: 403 }),
      { token: 't' },
      /no grant of the token/,
    ],
    ['a wrong path', refusal('NOT_FOUND', { status: 404 }), {}, /`endpoint` ends in \/graphql/],
    ['a page', html(200), {}, /text\/html and not of GraphQL; is `endpoint` right/],
    ['no server', dropped, { retries: 0 }, /is the server up, and may this page ask it \(CORS\)/],
    ['a token that is no text', data(VERSION), { token: 'a b' }, /`token` gave none/],
    ['a newer document', refusal('GRAPHQL_VALIDATION_FAILED', { status: 400 }), {}, /older than this client/],
    ['an old cursor', refusal('CURSOR_EXPIRED', { status: 400 }), {}, /read everything anew/],
    ['a code like a property of objects', refusal('constructor', { status: 400 }), {}, /request server-1$/],
  ])('%s', async (_, fate, options, message) => {
    expect((await thrownBy(clientWith([fate], options).client.request(QUERY))).message).toMatch(message);
  });
});
