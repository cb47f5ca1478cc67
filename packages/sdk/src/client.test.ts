import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientWith, QUERY, resultOf, thrownBy, VERSION } from '../test/support/client-with.js';
import { data, dropped, html, json } from '../test/support/fake-fetch.js';
import { createClient } from './client.js';
import { AuthenticationError, isApiError, ServerError } from './errors.js';

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
