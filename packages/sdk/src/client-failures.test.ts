import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHANGE, clientWith, QUERY, resultOf, thrownBy, VERSION } from '../test/support/client-with.js';
import { brokenBody, data, dropped, html, json, refusal, truncated } from '../test/support/fake-fetch.js';
import {
  AuthenticationError,
  BadInputError,
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
    ['a proxy throttles', html(429), ThrottledError, { code: 'THROTTLED', status: 429, retryAfterMs: null }],
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
