import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsRoom } from '../../src/organisations/index.js';
import { onDatabase } from '../support/databases.js';
import { inventedRoom } from '../support/invented-room.js';
import { type Answer, startTestServer, type TestServer } from '../support/server.js';

onDatabase('embedded', (open) => {
  let server: TestServer;
  let closed: TestServer;
  let token: string;
  beforeAll(async () => {
    const rooms = [inventedRoom, organisationsRoom];
    const database = await open();
    server = await startTestServer(database, { rooms });
    closed = await startTestServer(await open(), { rooms, config: { introspection: false } });
    token = await server.tokenFor('reader', 'notes.read');
  });
  afterAll(() => Promise.all([server.close(), closed.close()]));

  const signedIn = () => ({ authorization: `Bearer ${token}` });
  const first = ({ body }: Answer) => body.errors[0];

  describe('suggestions', () => {
    const SLIPS: readonly [string, string, object][] = [
      ['a field', '{ secretNot }', {}],
      ['an argument', '{ bodies(firs: 1) { totalCount } }', {}],
      ['a type', '{ ... on Quer { notes } }', {}],
      ['a value', '{ bodies(filter: {level: {eq: PROVINC}}) { totalCount } }', {}],
      ['an input field', '{ bodies(filter: {leve: {eq: PROVINCE}}) { totalCount } }', {}],
      [
        'a value of a variable',
        'query ($level: Level) { bodies(filter: {level: {eq: $level}}) { totalCount } }',
        { level: 'PROVINC' },
      ],
      [
        'a field of a variable',
        'query ($filter: BodyFilter) { bodies(filter: $filter) { totalCount } }',
        { filter: { leve: { eq: 'PROVINCE' } } },
      ],
    ];
    it.each(SLIPS)('are for those who have signed in: %s', async (_, query, variables) => {
      const anonymous = await server.post(query, variables);
      const known = await server.post(query, variables, signedIn());
      expect([anonymous.status, known.status]).toEqual([400, 400]);
      for (const { message } of anonymous.body.errors) expect(message).not.toMatch(/did you mean/i);
      const told = known.body.errors.map(({ message }: { message: string }) => message).join();
      expect(told).toMatch(/Did you mean/);
      // but for them the answers say the same
      expect(first(anonymous).message).toBe(first(known).message.replace(/ Did you mean .*$/, ''));
      expect(anonymous.text).not.toContain('secretNote');
    });

    it('are not for a token that is no longer good', async () => {
      const { status, text } = await server.post('{ secretNot }', {}, { authorization: 'Bearer a.b.c' });
      expect(status).toBe(401);
      expect(text).not.toContain('secretNote');
    });
  });

  describe('the schema', () => {
    const ASKING = ['{ __schema { queryType { name } } }', '{ a: __type(name: "Query") { name } }'];

    it('is told unless the server is set not to', async () => {
      for (const query of [getIntrospectionQuery(), ...ASKING])
        expect((await server.post(query)).body.errors).toBeUndefined();
    });

    it.each([...ASKING, 'query { ...F } fragment F on Query { __schema { types { name } } }'])(
      'is not told where introspection is off: %s',
      async (query) => {
        for (const [language, words] of [
          ['vi', 'Máy chủ này không cho hỏi về lược đồ.'],
          ['en', 'This server does not answer questions about its schema.'],
        ] as const) {
          const answer = await closed.post(query, {}, { 'accept-language': language });
          expect([answer.status, first(answer).extensions.code]).toEqual([400, 'INTROSPECTION_OFF']);
          expect(first(answer).message).toBe(words);
          expect(answer.text).not.toContain('Apollo');
        }
      },
    );

    it('leaves __typename and all queries where introspection is off', async () => {
      expect((await closed.post('{ __typename notes }')).body.data).toEqual({
        __typename: 'Query',
        notes: 0,
      });
    });
  });

  describe('a refused argument', () => {
    it.each([
      ['vi', 'Giá trị đầu vào không đúng: một trang có nhiều nhất 100 dòng'],
      ['en', 'An input value is not valid: a page has at most 100 rows'],
    ])('has its reason as a code and in words: %s', async (language, message) => {
      const answer = await server.post(
        '{ bodies(first: 101) { totalCount nodes { id } } }',
        {},
        {
          'accept-language': language,
        },
      );
      expect(first(answer)).toMatchObject({
        message,
        path: ['bodies'],
        extensions: { code: 'BAD_INPUT', reason: 'PAGE_TOO_LARGE', retryable: false },
      });
    });

    it('says nothing that was meant for the log', async () => {
      for (const [query, variables] of [
        ['query ($s: String) { bodies(search: $s) { nodes { id } } }', { s: 'a\u0000b' }],
        ['query ($s: String) { bodies(search: $s) { nodes { id } } }', { s: 'x'.repeat(201) }],
        ['{ bodies(after: "x") { nodes { id } } }', {}],
        ['{ body(id: "doc_x") { id } }', {}],
        ['{ broken }', {}],
        ['{ tooWide }', {}],
      ] as const) {
        const { body, text } = await server.post(query, variables);
        for (const { message, extensions } of body.errors ?? []) {
          expect(message).not.toContain(extensions.code);
          expect(message).not.toMatch(/[A-Z]{3,}_[A-Z]/);
          expect(
            Object.keys(extensions).every((key) => /^(code|reason|requestId|retryable)$/.test(key)),
          ).toBe(true);
        }
        expect(text).not.toMatch(/select|stack|node_modules|invented/i);
      }
    });
  });
});
