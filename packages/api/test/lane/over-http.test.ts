import { beforeAll, expect, it, vi } from 'vitest';
import { type DirectAnswer, DirectAnswers } from '../../src/platform/http/direct-answers.js';
import { ROOMS } from '../../src/rooms.js';
import { forEachDatabase } from '../support/databases.js';
import { type Answer, startTestServer, type TestServer } from '../support/server.js';

interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the answer comes from rows alone. */
  readonly direct: boolean;
}

const row = (query: string, variables: object = {}): Asked => ({ query, variables, direct: true });
const left = (query: string, variables: object = {}): Asked => ({ query, variables, direct: false });

const ASKED: Readonly<Record<string, Asked>> = {
  'the type of the root': row('{ __typename }'),
  'a page with relations and their targets': row(
    `query Page($first: Int!) { documents(first: $first, orderBy: OLDEST) { totalCount
       nodes { id symbol title level issuedOn held recordedAt recipients
         relations(first: 3) { nodes { kind grade note to { slug title(lang: EN) } } } }
       pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    { first: 4 },
  ),
  'aliases of one field with other arguments': row(
    '{ a: documents(first: 1) { nodes { slug } } b: documents(last: 2) { edges { cursor node { vi: title en: title(lang: EN) } } } }',
  ),
  'fragments and conditions': row(
    `query ($with: Boolean!) { node(id: "doc_ha-tinh/ctr-28-nq-tw") { __typename id
       ... on Document { ...names issuer @include(if: $with) clauses(first: 2) @skip(if: $with) { nodes { id } } } } }
     fragment names on Document { symbol title ...more }
     fragment more on Document { symbol type }`,
    { with: true },
  ),
  'an id of nothing': row('{ document(id: "no/such") { id } node(id: "doc_no/such") { id } }'),
  'another day': row('{ documents(asOf: { on: "2000-01-01", knownOn: "2000-01-01" }) { totalCount } }'),
  'a search': row('{ documents(search: "dân vận", first: 3) { nodes { symbol } } }'),
  'a filter by variables': row(
    'query ($filter: DocumentFilter) { documents(filter: $filter) { nodes { slug province } } }',
    {
      filter: { province: { eq: 'ha-tinh' }, or: [{ held: { eq: true } }, { symbol: { contains: 'CTr' } }] },
    },
  ),
  'several fields at the root': row(
    '{ documents(first: 1) { nodes { id } } bodies(first: 2) { nodes { id slug kind } } __typename }',
  ),
  'records of nobody': row('{ activities { totalCount nodes { id } } keepingPeriods { nodes { id } } }'),
  'a computed field': left('{ documents(first: 2) { nodes { slug typeName force { state } } } }'),
  'a computed field below': left(
    '{ documents(first: 2) { nodes { slug relations { nodes { kindName } } } } }',
  ),
  'a field that is no row': left('{ apiInfo { lawVersion } documents(first: 1) { nodes { id } } }'),
  introspection: left('{ __type(name: "Document") { name } }'),
  'a page too large': left('{ documents(first: 101) { nodes { id } } }'),
  'a cursor of another list': left('{ documents(after: "AAAA") { nodes { id } } }'),
  'an id of another type': left(
    '{ document(id: "bod_ha-tinh") { id } b: documents(first: 1) { nodes { id } } }',
  ),
  'a variable that is missing': left('query ($id: ID!) { document(id: $id) { id } }'),
  'a variable of another type': left('query ($first: Int) { documents(first: $first) { nodes { id } } }', {
    first: 'x',
  }),
  'a field without permission': left('{ webhooks { nodes { id } } }'),
  'a cost over the limit': left(
    '{ documents(first: 100) { nodes { clauses(first: 100) { nodes { id } } } } }',
  ),
  'an unknown field': left('{ documents { nope } }'),
  'an operation that is not there': left('query A { __typename } query B { __typename }'),
  'a key that an object would not hold': left('{ documents(first: 1) { nodes { __proto__: slug } } }'),
};

/** What two servers cannot have alike: when rows were written, how long it took, what points have come back. */
const steady = (text: string): string =>
  text
    .replaceAll(/"recordedAt":"[^"]+"/g, '"recordedAt":""')
    .replaceAll(/"remaining":\d+/g, '"remaining":0')
    .replaceAll(/"ms":[\d.]+/g, '"ms":0');

const sent = ({ status, headers, text }: Answer) => ({
  status,
  headers: [...headers].filter(([name]) => !/^(date|ratelimit-(remaining|reset)|keep-alive)$/.test(name)),
  text: steady(text),
});

forEachDatabase((open) => {
  let fast: TestServer;
  let usual: TestServer;
  beforeAll(async () => {
    fast = await startTestServer(await open(), { rooms: ROOMS });
    usual = await startTestServer(await open(), { rooms: ROOMS, config: { fastLane: false } });
    return async () => {
      await fast.close();
      await usual.close();
    };
  }, 180_000);

  /** The operation's answer, its line in the log, and what the metrics counted. */
  const ask = async (server: TestServer, { query, variables, headers = {} }: Asked) => {
    const before = server.records.length;
    const given = {
      'x-request-id': 'asked-in-both-ways',
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    };
    const answer = sent(await server.post(query, variables, { ...given, ...headers }));
    const lines = server.records.slice(before).map((record) => JSON.parse(steady(JSON.stringify(record))));
    return {
      answer,
      lines: lines.filter(({ event }) => event === 'operation' || event === 'request_failed'),
    };
  };

  /** What came of the asking, and whether the last request in it was answered past Apollo. */
  const past = async <T>(asking: () => Promise<T>): Promise<readonly [T, boolean]> => {
    const answers: (DirectAnswer | null)[] = [];
    const { answer } = DirectAnswers.prototype;
    const spy = vi.spyOn(DirectAnswers.prototype, 'answer').mockImplementation(async function (
      this: DirectAnswers,
      ...given
    ) {
      const found = await answer.apply(this, given);
      answers.push(found);
      return found;
    });
    try {
      const made = await asking();
      return [made, (answers.at(-1) ?? null) !== null];
    } finally {
      spy.mockRestore();
    }
  };

  /** The body as it is, and any headers. */
  const send = async (server: TestServer, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const before = server.records.length;
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'asked-in-both-ways', ...headers },
      body: JSON.stringify(body),
    };
    const answer = sent(await server.fetch('/graphql', init));
    return { answer, lines: JSON.parse(steady(JSON.stringify(server.records.slice(before)))) };
  };

  const PLAIN = '{ documents(first: 2) { nodes { slug issuedOn } } }';

  it.each([
    ['application/json', true],
    ['*/*', true],
    ['application/graphql-response+json', true],
    ['application/graphql-response+json, application/json', true],
    ['application/json;q=0.5, application/graphql-response+json', false],
    ['text/html', false],
  ])('accepts %s as Apollo does', async (accept, direct) => {
    for (const server of [fast, usual]) await send(server, { query: PLAIN });
    const [answered, was] = await past(() => send(fast, { query: PLAIN }, { accept }));
    expect(answered).toEqual(await send(usual, { query: PLAIN }, { accept }));
    expect(was).toBe(direct);
  });

  it.each([
    [{ query: PLAIN, variables: null, operationName: null, extensions: null }, true],
    [{ query: PLAIN, extensions: { mine: 1 }, other: 1 }, true],
    [{ query: PLAIN, operationName: 'Nobody' }, false],
    [{ query: PLAIN, operationName: 1 }, false],
    [{ query: PLAIN, variables: [] }, false],
    [{ query: PLAIN, variables: '{}' }, false],
    [{ query: PLAIN, extensions: [] }, false],
    [{ query: PLAIN, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, false],
    [[{ query: PLAIN }], false],
  ])('takes the body %j as Apollo does', async (body, direct) => {
    for (const server of [fast, usual]) await send(server, { query: PLAIN });
    const [answered, was] = await past(() => send(fast, body));
    expect(answered).toEqual(await send(usual, body));
    expect(was).toBe(direct);
  });

  it.each(Object.entries(ASKED))('%s: the same answer, headers and log in both ways', async (_, asked) => {
    for (const language of ['vi', 'en']) {
      const with_ = { ...asked, headers: { 'accept-language': language, 'x-client-name': 'portal' } };
      const expected = await ask(usual, with_);
      expect(await ask(fast, with_)).toEqual(expected);
      // and once more, with the plan of the first time and past Apollo
      const [again, direct] = await past(() => ask(fast, with_));
      expect(again).toEqual(await ask(usual, with_));
      expect(direct, 'whether it was answered past Apollo').toBe(asked.direct);
      if (asked.direct) expect(expected.answer.text).not.toContain('"errors"');
    }
  });

  it('counts the same operations in the metrics', async () => {
    const counted = async (server: TestServer) =>
      (await server.fetch('/metrics')).text
        .split('\n')
        .filter((line) => /^danvan_operation(s_total|_errors_total|_statements)/.test(line));
    expect(await counted(fast)).toEqual(await counted(usual));
  });
});
