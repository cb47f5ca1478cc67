import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.js';
import { createClient } from './client.js';
import { CostExceededError, MissingCursorChange } from './errors.js';
import { type ListOperation, paginate } from './paginate.js';

const client = createClient({ endpoint: '/graphql' });

interface Variables {
  first?: number | null;
  after?: string | null;
  search?: string;
  filter?: { eq: string };
  asOf?: { on?: never; knownOn?: never } | null;
}

/** A list of numbers in pages; keeps what it was asked. */
const numbers = (count: number, pageSize = 100) => {
  const asked: Variables[] = [];
  const list: ListOperation<Variables, number> = async (_, variables) => {
    asked.push(variables);
    const from = Number(variables.after ?? 0);
    const to = Math.min(count, from + Math.min(pageSize, variables.first ?? 20));
    const nodes = Array.from({ length: to - from }, (_unused, index) => from + index);
    return { nodes, pageInfo: { hasNextPage: to < count, endCursor: String(to) } };
  };
  return { asked, list };
};

const collect = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
};

describe('iteration', () => {
  it.each([0, 1, 99, 100, 101, 250])('gives each of %i rows once, in order', async (count) => {
    const { list, asked } = numbers(count);
    expect(await collect(paginate(client, list, {}))).toEqual(
      Array.from({ length: count }, (_, index) => index),
    );
    expect(asked).toHaveLength(Math.max(1, Math.ceil(count / 100)));
  });

  it('asks for no page that nobody reads', async () => {
    const { list, asked } = numbers(1_000);
    for await (const row of paginate(client, list, { first: 10 })) if (row === 14) break;
    expect(asked.map(({ after }) => after)).toEqual([undefined, '10']);
  });

  it('stops at its limit, and asks for no more rows than that', async () => {
    const { list, asked } = numbers(1_000);
    expect(await collect(paginate(client, list, {}, { limit: 105 }))).toHaveLength(105);
    expect(asked.map(({ first }) => first)).toEqual([100, 5]);
    expect(await collect(paginate(client, list, {}, { limit: 0 }))).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('goes on where a cursor is given', async () => {
    expect(await paginate(client, numbers(12).list, { after: '10' }).toArray({ limit: 5 })).toEqual([10, 11]);
  });

  it('keeps the variables of the first page', async () => {
    const { list, asked } = numbers(30, 10);
    const variables: Variables = { search: 'dân vận', filter: { eq: 'a' } };
    const rows = paginate(client, list, variables);
    await rows.next();
    variables.search = 'other';
    if (variables.filter) variables.filter.eq = 'b';
    await collect(rows);
    expect(asked).toHaveLength(3);
    for (const one of asked) expect(one).toMatchObject({ search: 'dân vận', filter: { eq: 'a' } });
  });

  it('stays on the day of the first page, unless the caller chose one', async () => {
    const days: unknown[] = [];
    const list = async (_: unknown, { after, asOf }: { after?: string | null; asOf?: object | null }) => {
      days.push(asOf);
      const on = civilDate(after ? '2024-11-01' : '2024-10-31');
      return {
        nodes: [1],
        pageInfo: { hasNextPage: !after, endCursor: 'a' },
        asOf: { on, knownOn: on },
      };
    };
    await collect(paginate(client, list, {}));
    await collect(paginate(client, list, { asOf: { on: '2020-01-01' } }));
    expect(days).toEqual([
      undefined,
      { on: '2024-10-31', knownOn: '2024-10-31' },
      { on: '2020-01-01' },
      { on: '2020-01-01' },
    ]);
  });

  it('answers overlapping calls in turn, each row once', async () => {
    const { list, asked } = numbers(25, 10);
    const rows = paginate(client, list, {});
    const answers = await Promise.all(Array.from({ length: 27 }, () => rows.next()));
    expect(answers.map(({ value }) => value)).toEqual([...Array(25).keys(), undefined, undefined]);
    expect(asked).toHaveLength(3);
  });

  it('passes signal and other options to every page', async () => {
    const { signal } = new AbortController();
    const seen: unknown[] = [];
    const list: ListOperation<Variables, number> = async (_, { after }, options) => {
      seen.push(options?.signal);
      return { nodes: [1], pageInfo: { hasNextPage: !after, endCursor: 'a' } };
    };
    await collect(paginate(client, list, {}, { signal, limit: 9 }));
    expect(seen).toEqual([signal, signal]);
  });
});

describe('a list without end', () => {
  const pages = (...cursors: (string | null)[]) => {
    let page = 0;
    const list: ListOperation<Variables, number> = async () => ({
      nodes: [page],
      pageInfo: { hasNextPage: true, endCursor: cursors[page++ % cursors.length] ?? null },
    });
    return paginate(client, list, {}).toArray({ limit: 50 });
  };

  it.each([
    ['the same cursor again', ['a']],
    ['no cursor', [null]],
    ['cursors in a circle', ['a', 'b', 'c']],
  ])('is found out: %s', async (_, cursors) => {
    await expect(pages(...cursors)).rejects.toThrow(MissingCursorChange);
  });

  it('throws after the rows it did give', async () => {
    const list: ListOperation<Variables, number> = async () => ({
      nodes: [1, 2],
      pageInfo: { hasNextPage: true, endCursor: null },
    });
    const rows = paginate(client, list, {});
    expect(await rows.next()).toEqual({ value: 1, done: false });
    expect(await rows.next()).toEqual({ value: 2, done: false });
    await expect(rows.next()).rejects.toMatchObject({
      code: 'CURSOR_UNCHANGED',
      name: 'MissingCursorChange',
    });
    expect(await rows.next()).toEqual({ value: undefined, done: true });
  });
});

describe('toArray', () => {
  it('gives at most so many rows, and the rest afterwards', async () => {
    const rows = paginate(client, numbers(25, 10).list, {});
    expect(await rows.toArray({ limit: 3 })).toEqual([0, 1, 2]);
    expect(await rows.toArray({ limit: 100 })).toHaveLength(22);
  });

  it.each([-1, 1.5, Number.NaN])('refuses a limit of %d', async (limit) => {
    const { list } = numbers(5);
    await expect(paginate(client, list, {}).toArray({ limit })).rejects.toMatchObject({
      code: 'LIMIT_INVALID',
    });
    expect(() => paginate(client, list, {}, { limit })).toThrow(
      expect.objectContaining({ code: 'LIMIT_INVALID' }),
    );
  });

  it('needs its limit', async () => {
    // @ts-expect-error a list may be of any length
    await expect(paginate(client, numbers(5).list, {}).toArray({})).rejects.toMatchObject({
      code: 'LIMIT_INVALID',
    });
  });
});

describe('rows that are dear', () => {
  const dear = (perRow: number, max: number, said = true) => {
    const { list, asked } = numbers(30);
    const priced: typeof list = async (own, variables, options) => {
      const requested = perRow * (variables.first ?? 20) + 52;
      const limit = said ? { name: 'cost', requested, max } : null;
      const page = await list(own, variables, options);
      if (requested > max) throw new CostExceededError({ code: 'COST_EXCEEDED', limit });
      return page;
    };
    return { list: priced, asked };
  };
  const all = [...Array(30).keys()];

  it('are asked for in pages that the caller may have, of one size from then on', async () => {
    const { list, asked } = dear(7.2, 110);
    expect(await collect(paginate(client, list, {}))).toEqual(all);
    const sizes = asked.map(({ first }) => first ?? 0);
    expect(sizes.slice(0, 3)).toEqual([100, 14, 10]);
    expect(new Set(sizes.slice(3)).size).toBe(1);
    expect(asked.length).toBeLessThan(12);
  });

  it('are asked for in halves where the server does not say how dear they are', async () => {
    const { list, asked } = dear(7.2, 110, false);
    expect(await collect(paginate(client, list, {}))).toEqual(all);
    expect(asked.map(({ first }) => first).slice(0, 5)).toEqual([100, 50, 25, 12, 6]);
  });

  it.each([
    ['one row is too dear', {}, 60],
    ['the caller wants pages of a size', { first: 20 }, 110],
  ])('are refused where %s', async (_, variables, max) => {
    const { list } = dear(30, max);
    await expect(collect(paginate(client, list, variables))).rejects.toBeInstanceOf(CostExceededError);
  });
});
