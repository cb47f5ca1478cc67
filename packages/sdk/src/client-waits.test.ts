import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientWith, QUERY, resultOf, thrownBy, VERSION } from '../test/support/client-with.js';
import { data, deaf, dropped, hanging } from '../test/support/fake-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
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
