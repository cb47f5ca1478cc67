import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientWith, thrownBy } from '../test/support/client-with.js';
import { data, dropped, type Fate, refusal } from '../test/support/fake-fetch.js';
import { type ChangeBatch, type FollowOptions, followChanges } from './follow-changes.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const page = (ids: readonly string[], endCursor: string | null, hasNextPage = false): Fate =>
  data({
    changes: { headCursor: 'head', pageInfo: { hasNextPage, endCursor }, nodes: ids.map((id) => ({ id })) },
  });

const follow = (fates: Fate[], options: FollowOptions = {}, retries = 0) => {
  const { client, sent } = clientWith(fates, { retries });
  const seen: (readonly [readonly string[], string])[] = [];
  const all = (async () => {
    for await (const { changes, cursor } of followChanges(client, options))
      seen.push([changes.map(({ id }) => id), cursor]);
  })();
  all.catch(() => {});
  return { all, seen, asked: () => sent.map(({ body }) => body.variables) };
};

describe('following the feed', () => {
  it('goes on from page to page, and ends at the end where it is told to', async () => {
    const fates = [page(['a', 'b'], '2', true), page([], '3', true), page(['c'], '4')];
    const { all, seen, asked } = follow(fates, { after: '1', kinds: ['x.y'], stopAtEnd: true });
    await all;
    expect(seen).toEqual([
      [['a', 'b'], '2'],
      [[], '3'],
      [['c'], '4'],
    ]);
    expect(asked()).toEqual(['1', '2', '3'].map((after) => ({ after, kinds: ['x.y'] })));
  });

  it('starts at the oldest change where no place is given', async () => {
    const { all, asked } = follow([page([], '0')], { after: null, stopAtEnd: true });
    await all;
    expect(asked()).toEqual([{ after: null }]);
  });

  it('waits at the end, says nothing of it, and gives what comes', async () => {
    const controller = new AbortController();
    const { all, seen, asked } = follow([page(['a'], '1'), page([], '1'), page(['b'], '2')], {
      interval: 1_000,
      signal: controller.signal,
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(asked()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_001);
    expect(asked()).toHaveLength(3);
    expect(seen).toEqual([
      [['a'], '1'],
      [['b'], '2'],
    ]);
    controller.abort('done');
    await expect(all).rejects.toMatchObject({ name: 'AbortedError', cause: 'done' });
  });

  it('asks for nothing more before the batch is handled', async () => {
    const { client, sent } = clientWith([page(['a'], '1', true), page(['b'], '2')]);
    const batches = followChanges(client, { stopAtEnd: true });
    await batches.next();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    const { value } = await batches.next();
    expect((value as ChangeBatch).cursor).toBe('2');
    await batches.return(undefined);
  });

  it('ends at once when the signal came while a batch was handled', async () => {
    const controller = new AbortController();
    const { client, sent } = clientWith([page(['a'], '1')]);
    const call = (async () => {
      for await (const _ of followChanges(client, { signal: controller.signal })) controller.abort();
    })();
    expect(await thrownBy(call)).toMatchObject({ name: 'AbortedError' });
    expect(sent).toHaveLength(1);
  });

  it('outlasts a server that is away, and loses nothing by it', async () => {
    const fates = [page(['a'], '1', true), dropped, dropped, dropped, page(['b'], '2')];
    const { all, seen, asked } = follow(fates, { interval: 1_000, stopAtEnd: true });
    await vi.advanceTimersByTimeAsync(1_000 + 2_000 + 4_000);
    await all;
    expect(seen.map(([, cursor]) => cursor)).toEqual(['1', '2']);
    expect(asked().slice(1)).toEqual(Array(4).fill({ after: '1' }));
  });

  it('gives up after minutes', async () => {
    const { all, asked } = follow(Array(10).fill(dropped), { interval: 1_000 });
    expect(await thrownBy(all)).toMatchObject({ name: 'NetworkError' });
    expect(asked()).toHaveLength(10);
  });

  it('waits as long as a server that is asked too much says', async () => {
    const throttled = refusal('THROTTLED', {
      status: 429,
      retryable: true,
      headers: { 'retry-after': '90' },
    });
    const { all, asked } = follow([throttled, page([], '1')], { interval: 1_000, stopAtEnd: true });
    await vi.advanceTimersByTimeAsync(89_999);
    expect(asked()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await all;
  });

  it.each([
    ['CURSOR_EXPIRED', 'CursorExpiredError'],
    ['INVALID_CURSOR', 'InvalidCursorError'],
    ['UNAUTHENTICATED', 'AuthenticationError'],
  ])('does not go on after %s', async (code, name) => {
    const { all, asked } = follow([refusal(code, { status: 400 })], { after: 'old' });
    expect(await thrownBy(all)).toMatchObject({ name, code, operationName: 'listChanges', retryable: false });
    expect(asked()).toHaveLength(1);
  });

  it.each([
    ['more to come and the same place', page([], 'x', true)],
    ['changes and the same place', page(['a'], 'x')],
    ['no place', page(['a'], null)],
  ])('refuses a feed that would never end: %s', async (_, fate) => {
    expect(await thrownBy(follow([fate], { after: 'x' }).all)).toMatchObject({ name: 'MissingCursorChange' });
  });

  it.each([0, -1, Number.NaN, 2 ** 31])('refuses to wait %f milliseconds', async (interval) => {
    expect(await thrownBy(follow([], { interval }).all)).toMatchObject({ code: 'TIMEOUT_INVALID' });
  });
});
