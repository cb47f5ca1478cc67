import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  brokenBody,
  data,
  deaf,
  dropped,
  type Fate,
  fakeFetch,
  hanging,
  html,
  json,
  refusal,
  truncated,
} from '../test/support/fake-fetch.js';
import { createClient } from './client.js';
import type { ClientOptions } from './client-options.js';
import {
  type ApiError,
  AuthenticationError,
  BadInputError,
  ForbiddenError,
  InvalidCursorError,
  isApiError,
  NetworkError,
  ProtocolError,
  ServerError,
  ThrottledError,
} from './errors.js';

const QUERY = 'query apiInfo { apiInfo { version } }';
const CHANGE = 'mutation record($input: I!) { record(input: $input) { id } }';
const VERSION = { apiInfo: { version: '1' } };

const clientWith = (fates: Fate[], options: Partial<ClientOptions> = {}) => {
  const { fetch, sent } = fakeFetch(...fates);
  const client = createClient({
    endpoint: 'http://danvan.test/graphql',
    fetch,
    random: () => 0.5,
    ...options,
  });
  return { client, sent };
};

/** What a call throws, once all its waits are over. */
const thrownBy = async (call: Promise<unknown>): Promise<ApiError> => {
  const caught = call.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  const error = await caught;
  if (!isApiError(error)) throw error;
  return error;
};

const resultOf = async <T>(call: Promise<T>): Promise<T> => {
  call.catch(() => {});
  await vi.runAllTimersAsync();
  return call;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a request', () => {
  it('is a POST of text, name and variables, with what the client is told to say', async () => {
    const { client, sent } = clientWith([data(VERSION)], {
      token: 'secret',
      language: 'en',
      clientName: 'portal 1.0',
    });
    expect(await client.request(QUERY, { a: 1 })).toEqual(VERSION);
    expect(sent[0]?.url).toBe('http://danvan.test/graphql');
    expect(sent[0]?.body).toEqual({ query: QUERY, operationName: 'apiInfo', variables: { a: 1 } });
    const headers = Object.fromEntries(sent[0]?.headers ?? []);
    expect(headers).toMatchObject({
      authorization: 'Bearer secret',
      'accept-language': 'en',
      'x-client-name': 'portal 1.0',
      'content-type': 'application/json',
    });
    expect(headers['x-request-id']).toMatch(/^[\w.-]{8,64}$/);
  });

  it('says nothing that it was not told', async () => {
    const { client, sent } = clientWith([data(VERSION)]);
    await client.request(QUERY);
    expect([...(sent[0]?.headers.keys() ?? [])].sort()).toEqual(['accept', 'content-type', 'x-request-id']);
    expect(sent[0]?.body).toEqual({ query: QUERY, operationName: 'apiInfo' });
  });

  it('asks for a token at every try', async () => {
    let count = 0;
    const token = async () => `token-${++count}`;
    const { client, sent } = clientWith([dropped, data(VERSION)], { token });
    await resultOf(client.request(QUERY));
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('goes out without a token that is empty', async () => {
    const { client, sent } = clientWith([data(VERSION)], { token: () => '' });
    await client.request(QUERY);
    expect(sent[0]?.headers.has('authorization')).toBe(false);
  });

  it.each([
    ['cannot be had', () => Promise.reject(new Error('no login'))],
    ['breaks the header', 'line\nbreak'],
    ['is none', () => null as unknown as string],
  ])('does not go out with a token that %s', async (_, token) => {
    const { client, sent } = clientWith([], { token });
    const error = await thrownBy(client.request(QUERY));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: 'TOKEN_UNAVAILABLE', retryable: false, operationName: 'apiInfo' });
    expect(inspect(error)).not.toContain('line');
    expect(sent).toEqual([]);
  });

  it('does not go out with variables that JSON cannot write', async () => {
    const error = await thrownBy(clientWith([]).client.request(QUERY, { big: 1n }));
    expect(error).toMatchObject({ name: 'BadInputError', code: 'VARIABLES_NOT_JSON' });
  });
});

describe('options that cannot be meant', () => {
  it.each([
    [{ endpoint: '' }, 'ENDPOINT_INVALID'],
    [{ endpoint: 'ftp://danvan.test' }, 'ENDPOINT_INVALID'],
    [{ timeout: 0 }, 'TIMEOUT_INVALID'],
    [{ timeout: Number.NaN }, 'TIMEOUT_INVALID'],
    [{ timeout: 2 ** 31 }, 'TIMEOUT_INVALID'],
    [{ retries: 3 }, 'RETRIES_INVALID'],
    [{ retries: -1 }, 'RETRIES_INVALID'],
    [{ retries: 0.5 }, 'RETRIES_INVALID'],
    [{ clientName: 'cổng' }, 'CLIENT_NAME_INVALID'],
  ])('%j', (options, code) => {
    expect(() => createClient({ endpoint: '/graphql', ...options })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('a time limit of one request', async () => {
    const error = await thrownBy(clientWith([]).client.request(QUERY, undefined, { timeout: -1 }));
    expect(error).toMatchObject({ code: 'TIMEOUT_INVALID', name: 'BadInputError' });
  });
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

describe('time and signals', () => {
  it.each([
    ['that listens', hanging],
    ['that does not', deaf],
  ])('ends a fetch %s when the time is over', async (_, fate) => {
    const { client, sent } = clientWith([fate, fate, fate]);
    const error = await thrownBy(client.request(QUERY, undefined, { timeout: 1_000 }));
    expect(error).toMatchObject({ name: 'TimeoutError', code: 'TIMED_OUT', status: null, retryable: true });
    expect(sent).toHaveLength(3);
  });

  it('gives each try half a minute unless told otherwise', async () => {
    const { client } = clientWith([hanging], { retries: 0 });
    const error = client.request(QUERY).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({ name: 'TimeoutError' });
  });

  it('counts the wait for a token and for the body', async () => {
    const slowToken = clientWith([], { retries: 0, timeout: 50, token: () => new Promise(() => {}) });
    expect(await thrownBy(slowToken.client.request(QUERY))).toMatchObject({ name: 'TimeoutError' });
    const slowBody = clientWith([() => new Response(new ReadableStream({}))], { retries: 0, timeout: 50 });
    expect(await thrownBy(slowBody.client.request(QUERY))).toMatchObject({ name: 'TimeoutError' });
  });

  it('sends nothing when the signal came before', async () => {
    const { client, sent } = clientWith([]);
    const error = await thrownBy(client.request(QUERY, undefined, { signal: AbortSignal.abort('gone') }));
    expect(error).toMatchObject({ name: 'AbortedError', code: 'ABORTED', cause: 'gone', retryable: false });
    expect(sent).toEqual([]);
  });

  it.each([
    ['while a request is under way', [deaf], 10],
    ['during the wait for the next try', [dropped], 200],
  ])('ends at once %s', async (_, fates, after) => {
    const controller = new AbortController();
    const { client, sent } = clientWith(fates);
    const error = client
      .request(QUERY, undefined, { signal: controller.signal })
      .catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(after);
    controller.abort('left the page');
    expect(await error).toMatchObject({
      name: 'AbortedError',
      cause: 'left the page',
      operationName: 'apiInfo',
    });
    expect(sent).toHaveLength(1);
  });

  it('leaves no listener on a signal that lives on', async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    await resultOf(clientWith([dropped, data(VERSION)]).client.request(QUERY, undefined, { signal }));
    expect(add).toHaveBeenCalledTimes(3);
    expect(remove).toHaveBeenCalledTimes(3);
  });
});

describe('what others see of it', () => {
  it('tells the hooks of every try, and nothing of its contents', async () => {
    const events: unknown[] = [];
    const note = (name: string) => (event: object) => events.push([name, event]);
    const { client } = clientWith([html(502), data(VERSION)], {
      onRequest: note('request'),
      onResponse: note('response'),
      onRetry: note('retry'),
    });
    await resultOf(client.request(QUERY, { name: 'Nguyễn Văn A' }));
    expect(events).toMatchObject([
      ['request', { operationName: 'apiInfo', attempt: 1 }],
      ['response', { attempt: 1, status: 502 }],
      ['retry', { attempt: 1, delayMs: 250, error: { name: 'ProtocolError' } }],
      ['request', { attempt: 2 }],
      ['response', { attempt: 2, status: 200 }],
    ]);
    expect(inspect(events, { depth: 9 })).not.toContain('Nguyễn');
  });

  it('keeps variables, tokens and the words of the server out of messages and logs', async () => {
    const words = 'Variable "$name" got invalid value "Nguyễn Văn A"';
    const fate = json(
      { errors: [{ message: words, extensions: { code: 'BAD_INPUT', requestId: 'r-1' } }] },
      400,
    );
    const { client } = clientWith([fate], { token: 'secret-token' });
    const error = await thrownBy(client.request(QUERY, { name: 'Nguyễn Văn A' }));
    expect(error.message).toBe('apiInfo: BAD_INPUT (HTTP 400), request r-1');
    for (const shown of [inspect(error, { depth: 9 }), JSON.stringify(error), String(error), error.stack])
      expect(shown).not.toMatch(/Nguyễn|secret/);
    expect(error.errors[0]?.message).toBe(words);
  });

  it('names a request that got no answer by the id it was sent with', async () => {
    const { client, sent } = clientWith([dropped], { retries: 0 });
    const error = await thrownBy(client.request(QUERY));
    expect(error.requestId).toBe(sent[0]?.headers.get('x-request-id'));
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('is known as an error of this client by another copy too', async () => {
    vi.resetModules();
    const other = await import('./errors.js');
    const error = new other.ServerError({ code: 'INTERNAL' });
    expect(error).not.toBeInstanceOf(ServerError);
    expect(isApiError(error)).toBe(true);
    for (const value of [new Error('x'), null, undefined, 'ApiError', { code: 'INTERNAL' }])
      expect(isApiError(value)).toBe(false);
  });

  it('passes on values of an enum that it has never heard of', async () => {
    const { client } = clientWith([data({ duties: { nodes: [{ status: 'BRAND_NEW' }] } })]);
    expect(await client.request('{ duties { nodes { status } } }')).toEqual({
      duties: { nodes: [{ status: 'BRAND_NEW' }] },
    });
  });
});
