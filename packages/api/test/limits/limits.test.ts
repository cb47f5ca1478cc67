import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_QUERIES } from '../../src/first-queries.js';
import {
  type BucketStore,
  DEFAULT_LIMIT_VALUES,
  LIMIT_NAMES,
  LIMITS,
  MemoryBuckets,
  ROOMS,
} from '../../src/index.js';
import { onDatabase } from '../support/databases.js';
import { NOW, startTestServer, type TestServer, UNTHROTTLED } from '../support/server.js';

const EN = { 'accept-language': 'en' };

const nested = (levels: number): string =>
  levels === 0 ? '{ id }' : `{ relations(first: 1) { nodes { to ${nested(levels - 1)} } } }`;
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** The same limits with some others. */
const withValues = (values: Partial<typeof DEFAULT_LIMIT_VALUES>) => ({
  ...UNTHROTTLED,
  values: { ...UNTHROTTLED.values, ...values },
});

onDatabase('embedded', (open) => {
  describe('limits on what is asked', () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer(await open(), { rooms: ROOMS });
    });
    afterAll(() => server.close());

    const lastLine = () => server.records.findLast((record) => record.event === 'operation');

    const WIDE = `query Wide($n: Int, $m: Int) { documents(first: $n) { nodes { id
      relations(first: $m) { nodes { to { id } } } } } }`;

    it.each([
      ['depth', `{ document(id: "x") ${nested(4)} }`, {}],
      ['aliases', `{ document(id: "x") { ${times(31, (n) => `a${n}: id`)} } }`, {}],
      ['rootFields', `{ ${times(11, (n) => `a${n}: apiInfo { version }`)} }`, {}],
      ['directives', `{ document(id: "x") { ${times(21, () => 'id @skip(if: false)')} } }`, {}],
      ['cost', '{ documents(first: 100) { nodes { relations(first: 50) { nodes { id } } } } }', {}],
      ['cost', WIDE, { n: 100, m: 40 }],
      ['nodes', '{ documents(first: 1000000) { nodes { id } } }', {}],
      ['nodes', WIDE, { n: 100, m: 100 }],
    ])('refuses what is over %s before any SQL, with the numbers', async (limit, query, variables) => {
      const { status, body } = await server.post(query, variables, EN);
      expect([status, body.data]).toEqual([400, undefined]);
      const { message, extensions } = body.errors[0];
      expect(extensions).toMatchObject({ code: 'COST_EXCEEDED', retryable: false, limit: { name: limit } });
      const { requested, max } = extensions.limit;
      expect(requested).toBeGreaterThan(max);
      expect(message).toContain(`${requested}, at most ${max}`);
      expect(lastLine()).toMatchObject({ statements: 0, codes: ['COST_EXCEEDED'] });
      const inVietnamese = await server.post(query, variables);
      expect(inVietnamese.body.errors[0].message).toContain(`${requested}, tối đa ${max}`);
    });

    it('takes the same operation with smaller pages, and says what it cost', async () => {
      const { status, body } = await server.post(WIDE, { n: 5, m: 3 });
      expect([status, body.errors]).toEqual([200, undefined]);
      const { cost } = body.extensions;
      expect(cost).toMatchObject({ requested: 2 + 5 * (1 + 2 + 3 * 2), max: 1_000 });
      expect(cost.actual).toBeLessThanOrEqual(cost.requested);
      expect(cost.actual).toBeGreaterThanOrEqual(7);
      expect(lastLine()).toMatchObject({ statements: 1 });
    });

    it('refuses a document of too many tokens and a body of too many bytes', async () => {
      const tokens = await server.post(`{ ${'apiInfo { version } '.repeat(600)} }`, {}, EN);
      expect([tokens.status, tokens.body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
      const body = await server.post(`# ${'x'.repeat(DEFAULT_LIMIT_VALUES.body)}`);
      expect([body.status, body.body.errors[0].extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    });

    it('does not hang or grow on fragments that double at each step', async () => {
      const bombs = times(
        40,
        (n) => `fragment F${n} on Document { a: issuerBody { id } ...F${n + 1} ...F${n + 1} }`,
      );
      const query = `{ document(id: "x") { ...F0 } } ${bombs} fragment F40 on Document { id }`;
      const { status, body } = await server.post(query, {}, EN);
      expect([status, body.errors[0].extensions.limit.name]).toEqual([400, 'selections']);
    });

    it('lets every tool ask for the schema', async () => {
      const { getIntrospectionQuery } = await import('graphql');
      const { status, body } = await server.post(getIntrospectionQuery());
      expect([status, body.errors, body.extensions.cost.requested]).toEqual([200, undefined, 50]);
    });

    it('shows every limit in the API', async () => {
      const { body } = await server.post('{ apiInfo { limits { name value unit } } }');
      expect(body.data.apiInfo.limits).toEqual(
        LIMIT_NAMES.map((name) => ({
          name,
          value: UNTHROTTLED.values[name],
          unit: LIMITS[name].unit,
        })),
      );
    });

    it.each([
      [
        'query ($h: Hierarchy = PARTY_LEADERSHIP) { duties(bodies: ["x"], hierarchy: $h) { totalCount } ROWS }',
        { h: null },
      ],
      ['query ($x: Boolean = true) { document(id: "x") { id @include(if: $x) } ROWS }', { x: null }],
    ])('is reckoned of the whole operation or not run: %s', async (query, variables) => {
      const rows = 'documents(first: 100) { nodes { relations(first: 50) { nodes { id } } } }';
      const { status, body } = await server.post(query.replace('ROWS', rows), variables, EN);
      expect([status, body.data, body.errors[0].extensions.code]).toEqual([400, undefined, 'BAD_INPUT']);
    });

    it('is not spent by an operation that runs nothing', async () => {
      const { body } = await server.post('query ($n: Int!) { documents(first: $n) { nodes { id } } }');
      expect(body.errors[0].extensions.code).toBe('BAD_INPUT');
      expect(body.extensions?.cost).toBeUndefined();
    });
  });

  describe('an answer', () => {
    it('is not sent beyond its limit', async () => {
      const server = await startTestServer(await open(), {
        rooms: ROOMS,
        config: { limits: withValues({ response: 2_000 }) },
      });
      const { status, body, headers } = await server.post('{ documents { nodes { id title } } }', {}, EN);
      expect([status, body.errors[0].extensions]).toEqual([
        400,
        {
          code: 'COST_EXCEEDED',
          limit: { name: 'response', requested: expect.any(Number), max: 2_000 },
          requestId: headers.get('x-request-id'),
          retryable: false,
        },
      ]);
      expect((await server.post('{ apiInfo { version } }')).status).toBe(200);
      await server.close();
    });
  });

  describe('points', () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer(await open(), {
        rooms: ROOMS,
        config: {
          limits: withValues({
            ...{ anonymousBucket: 60, anonymousRefill: 1 },
            ...{ userBucket: 200, userRefill: 1, portalBucket: 5_000, portalRefill: 1 },
          }),
        },
      });
    });
    afterAll(() => server.close());

    const PAGE = '{ a: documents(first: 43) { pageInfo { hasNextPage } } }';

    const bearer = async (subject: string, tier?: string) => {
      const token = await new SignJWT(tier ? { tier } : {})
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(subject)
        .setExpirationTime(NOW.getTime() / 1_000 + 3_600)
        .sign(server.secret);
      return { authorization: `Bearer ${token}` };
    };

    it('run out, say when to come again, and each answer says how many are left', async () => {
      const headers = await bearer('run-out');
      const seen: number[] = [];
      let refused: Awaited<ReturnType<TestServer['post']>> | undefined;
      for (let n = 0; n < 12 && !refused; n += 1) {
        const answer = await server.post(PAGE, {}, { ...headers, ...EN });
        if (answer.status === 429) refused = answer;
        else seen.push(Number(answer.headers.get('ratelimit-remaining')));
      }
      expect(seen).toHaveLength(4);
      expect([...seen].sort((a, b) => b - a)).toEqual(seen);
      expect(refused?.body.errors[0].extensions).toMatchObject({ code: 'THROTTLED', retryable: true });
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(1);
      expect(refused?.headers.get('ratelimit-limit')).toBe('200');
      expect(refused?.headers.get('ratelimit-policy')).toBe('"user";q=200;w=200');
      const line = server.records.findLast((record) => record.event === 'operation');
      expect(line).toMatchObject({ statements: 0, codes: ['THROTTLED'] });
    });

    it('are given back where the answer was worth less', async () => {
      const headers = await bearer('refunded');
      const query = '{ documents(first: 90, filter: { slug: { eq: "none" } }) { nodes { id } } }';
      for (let n = 0; n < 5; n += 1) {
        const { status, body } = await server.post(query, {}, headers);
        expect([status, body.extensions.cost]).toMatchObject([200, { requested: 92, actual: 2 }]);
      }
    });

    it('are of each caller alone, portals having more', async () => {
      const many = async (headers: Record<string, string>) => {
        const statuses: number[] = [];
        for (let n = 0; n < 7; n += 1) statuses.push((await server.post(PAGE, {}, headers)).status);
        return statuses.filter((status) => status === 429).length;
      };
      expect(await many(await bearer('one'))).toBeGreaterThan(0);
      expect(await many(await bearer('portal', 'portal'))).toBe(0);
      expect((await server.post(PAGE, {}, await bearer('two'))).status).toBe(200);
    });

    it('are spent by what cannot be read as well', async () => {
      const headers = await bearer('junk');
      const statuses: number[] = [];
      for (let n = 0; n < 210; n += 1) statuses.push((await server.post('{', {}, headers)).status);
      expect(statuses[0]).toBe(400);
      expect(statuses.at(-1)).toBe(429);
    });

    it('cannot be saved up for what no full bucket holds', async () => {
      const { status, body } = await server.post('{ documents(first: 70) { nodes { id } } }', {}, EN);
      expect([status, body.errors[0].extensions.limit]).toEqual([
        400,
        { name: 'cost', requested: 72, max: 60 },
      ]);
    });

    it('are not given by a tier that is none', async () => {
      const { status } = await server.post('{ __typename }', {}, await bearer('cheat', 'root'));
      expect(status).toBe(401);
    });
  });

  describe('a store of points', () => {
    const USERS = withValues({ anonymousBucket: 60, anonymousRefill: 1 });
    const QUERY = '{ documents(first: 38) { pageInfo { hasNextPage } } }';

    it('can be shared by several servers, which then count together', async () => {
      const memory = new MemoryBuckets();
      const buckets: BucketStore = {
        take: async (...asked) => memory.take(...asked),
        settle: async (...asked) => memory.settle(...asked),
      };
      const options = { rooms: ROOMS, config: { limits: USERS }, buckets };
      const one = await startTestServer(await open(), options);
      const other = await startTestServer(await open(), options);
      expect((await one.post(QUERY)).status).toBe(200);
      expect((await other.post(QUERY)).status).toBe(429);
      await Promise.all([one.close(), other.close()]);
    });

    it('that fails to take points back does not cost the answer', async () => {
      const memory = new MemoryBuckets();
      const buckets: BucketStore = {
        take: (...asked) => memory.take(...asked),
        settle: () => Promise.reject(new Error('gone')),
      };
      const server = await startTestServer(await open(), { rooms: ROOMS, buckets });
      const { status, body } = await server.post('{ documents(first: 90) { nodes { id } } }');
      expect([status, body.errors]).toEqual([200, undefined]);
      expect(server.records.some((record) => record.event === 'points_not_settled')).toBe(true);
      await server.close();
    });
  });

  describe('operations at once', () => {
    it('are limited for each caller', async () => {
      const server = await startTestServer(await open(), { config: { limits: withValues({ inFlight: 3 }) } });
      const ask = (headers: Record<string, string> = {}) => server.post('{ slow(ms: 400) }', {}, headers);
      const answers = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
      const refused = answers.find(({ status }) => status === 429);
      expect([refused?.body.errors[0].extensions.code, refused?.headers.get('retry-after')]).toEqual([
        'THROTTLED',
        '1',
      ]);
      expect((await ask()).status).toBe(200);
      await server.close();
    });

    it('are counted by the address that the proxy in front saw', async () => {
      const ask = async (proxies: number) => {
        const server = await startTestServer(await open(), {
          config: { limits: { ...withValues({ inFlight: 1 }), proxies } },
        });
        const from = (address: string) =>
          server.post('{ slow(ms: 300) }', {}, { 'x-forwarded-for': `6.6.6.6, ${address}` });
        const answers = await Promise.all([from('203.0.113.1'), from('203.0.113.2')]);
        await server.close();
        return answers.map(({ status }) => status).sort();
      };
      expect(await ask(0)).toEqual([200, 429]);
      expect(await ask(1)).toEqual([200, 200]);
    });
  });

  it('lets the first queries of a newcomer pass, in a row, with the limits as they are', async () => {
    const server = await startTestServer(await open(), {
      rooms: ROOMS,
      config: { limits: { ...UNTHROTTLED, values: DEFAULT_LIMIT_VALUES } },
    });
    const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
    const [, shown = ''] = /```graphql\n([\s\S]*?)```/.exec(readme) ?? [];
    const inReadme = shown.split(/^(?=# \d)/m);
    expect(inReadme).toHaveLength(3);
    for (const query of [...FIRST_QUERIES, ...inReadme]) {
      const { status, body } = await server.post(query);
      expect([status, body.errors]).toEqual([200, undefined]);
    }
    await server.close();
  });
});
