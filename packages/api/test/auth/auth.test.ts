import { SignJWT } from 'jose';
import { Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AllowedTo, buildApiSchema, fieldsWithoutPolicy, printApiSchema } from '../../src/platform/index.js';
import { onDatabase } from '../support/databases.js';
import { inventedRoom } from '../support/invented-room.js';
import { NOW, startTestServer, type TestServer } from '../support/server.js';

@Resolver()
class Undecided {
  @Query(() => String)
  @AllowedTo('public')
  open(): string {
    return '';
  }

  @Query(() => String)
  forgotten(): string {
    return '';
  }
}

describe('policies of root fields', () => {
  it('stop a server whose root field has none, by name', async () => {
    await expect(buildApiSchema([{ name: 'undecided', resolvers: [Undecided] }])).rejects.toMatchObject({
      code: 'POLICY_MISSING',
      message: 'POLICY_MISSING: Query.forgotten',
    });
  });

  it('are known of every field of a schema that starts', async () => {
    const schema = await buildApiSchema([inventedRoom]);
    expect(fieldsWithoutPolicy(schema)).toEqual([]);
    const sdl = printApiSchema(schema);
    expect(sdl).toContain('scalar Date');
    expect(sdl.indexOf('type AddNotePayload')).toBeLessThan(sdl.indexOf('type Query'));
    expect(sdl).not.toContain('forgotten');
  });
});

onDatabase('embedded', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open());
  });
  afterAll(() => server.close());

  const sign = (claims: Record<string, unknown>, header: { alg: string } = { alg: 'HS256' }) =>
    new SignJWT(claims).setProtectedHeader(header).sign(server.secret);
  const seconds = Math.floor(NOW.getTime() / 1_000);
  const grant = { capability: 'notes.read', body: 'bod_1', subtree: false };
  const ask = async (token: string, query = '{ secretNote }') =>
    server.post(query, {}, { authorization: `Bearer ${token}` });

  it('lets in who holds the capability', async () => {
    const { status, body } = await ask(await server.tokenFor('reader', 'notes.read'));
    expect([status, body.data]).toEqual([200, { secretNote: 'kept' }]);
  });

  it.each([
    ['the anonymous', '{ secretNote }'],
    ['the anonymous behind an alias', '{ a: secretNote }'],
    ['the anonymous behind fragments', 'query { ...F } fragment F on Query { ... on Query { secretNote } }'],
    ['the anonymous with a public field beside', '{ notes secretNote }'],
  ])('refuses %s', async (_, query) => {
    const { status, body, text } = await server.post(query);
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(text).not.toContain('kept');
    expect(body.data).toBeUndefined();
  });

  it('asks nothing for a field that is skipped, nor for __typename', async () => {
    const query = 'query ($no: Boolean!) { __typename notes secretNote @include(if: $no) }';
    const { body } = await server.post(query, { no: false });
    expect(body.data).toEqual({ __typename: 'Query', notes: 0 });
  });

  it('refuses who holds another capability', async () => {
    const { status, body } = await ask(await server.tokenFor('other', 'notes.write'));
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    ['before its first day', { from: '2024-11-01' }, 403],
    ['on its first day', { from: '2024-10-31' }, 200],
    ['on its last day', { until: '2024-11-01' }, 200],
    ['on the day it ends', { until: '2024-10-31' }, 403],
  ])('holds a grant to its days: %s', async (_, days, status) => {
    const claims = { sub: 'a', exp: seconds + 60, grants: [{ ...grant, ...days }] };
    expect((await ask(await sign(claims))).status).toBe(status);
  });

  const good = { sub: 'a', exp: seconds + 60, grants: [grant] };
  it.each<[string, () => Promise<string> | string]>([
    ['expired', () => sign({ ...good, exp: seconds - 1 })],
    ['without an end', () => sign({ sub: 'a', grants: [grant] })],
    ['without a subject', () => sign({ exp: seconds + 60, grants: [grant] })],
    ['of another algorithm', () => sign(good, { alg: 'HS512' })],
    ['unsigned', () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(good))}.`.replaceAll('=', '')],
    ['changed', async () => `${(await sign(good)).slice(0, -4)}AAAA`],
    ['that is no token', () => 'abc'],
    ['whose grants are no list', () => sign({ ...good, grants: 'all' })],
    ['with a grant without a body', () => sign({ ...good, grants: [{ ...grant, body: '' }] })],
    ['with a grant of unclear days', () => sign({ ...good, grants: [{ ...grant, until: '2024-02-30' }] })],
    ['with a subtree of no hierarchy', () => sign({ ...good, grants: [{ ...grant, subtree: true }] })],
  ])('refuses the whole request for a token %s', async (_, make) => {
    const { status, body, headers } = await ask(await make(), '{ notes }');
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body.data).toBeUndefined();
  });

  it.each(['Basic YTpi', 'Bearer', 'Bearer a b'])('refuses the header %j', async (authorization) => {
    expect((await server.post('{ notes }', {}, { authorization })).status).toBe(401);
  });
});
