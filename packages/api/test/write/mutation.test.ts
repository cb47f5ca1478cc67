import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstBrokenAuditEntry, nextVersion } from '../../src/platform/index.js';
import { forEachDatabase } from '../support/databases.js';
import { startTestServer, type TestServer } from '../support/server.js';

const ADD =
  'mutation ($input: AddNoteInput!) { addNote(input: $input) { id replayed userErrors { code field message } } }';

forEachDatabase((open) => {
  let server: TestServer;
  let authorization: string;
  beforeAll(async () => {
    server = await startTestServer(await open());
    authorization = `Bearer ${await server.tokenFor('writer', 'notes.write')}`;
  });
  afterAll(() => server.close());

  const add = async (input: object, headers: Record<string, string> = {}) =>
    server.post(
      ADD,
      { input: { body: 'bod_1', on: '2024-10-01', title: 't', ...input } },
      { authorization, ...headers },
    );
  const count = async (table: string, where = 'true') => {
    const sql = `select count(*)::text from ${table} where ${where}`;
    const [[found] = []] = await server.database.read((connection) => connection.rows(sql, []));
    return Number(found);
  };
  const counts = () =>
    Promise.all([
      count('activity', `body_id = 'bod_1'`),
      ...['audit_entry', 'outbox_event', 'idempotency_key'].map((t) => count(t)),
    ]);

  it('writes the change, its audit entry and its event together', async () => {
    const { body } = await add({ title: 'Hội nghị', idempotencyKey: 'key-number-1' });
    expect(body.data.addNote).toMatchObject({ replayed: false, userErrors: [] });
    expect(await counts()).toEqual([1, 1, 1, 1]);
    const [entry] = await server.database.read((connection) =>
      connection.rows(
        `select principal, acting_body, action, target_id, before::text, after::text, request_id from audit_entry`,
        [],
      ),
    );
    expect(entry?.slice(0, 3)).toEqual(['writer', 'bod_1', 'addNote']);
    expect(entry?.slice(3, 6)).toEqual([body.data.addNote.id, 'null', '{"title": "Hội nghị"}']);
  });

  it('replays the answer for the same key and input, and refuses it for another input', async () => {
    const first = await add({ title: 'once', idempotencyKey: 'key-number-2' });
    const before = await counts();
    const again = await add({ title: 'once', idempotencyKey: 'key-number-2' });
    expect(again.body.data.addNote).toEqual({ ...first.body.data.addNote, replayed: true });
    const other = await add({ title: 'twice', idempotencyKey: 'key-number-2' }, { 'accept-language': 'en' });
    expect(other.body.data.addNote).toEqual({
      id: null,
      replayed: false,
      userErrors: [
        {
          code: 'IDEMPOTENCY_KEY_REUSED',
          field: ['idempotencyKey'],
          message: 'This idempotency key was used for another input.',
        },
      ],
    });
    expect(await counts()).toEqual(before);
  });

  it('takes one key per caller', async () => {
    const input = { title: 'same key', idempotencyKey: 'key-number-3' };
    await add(input);
    const other = `Bearer ${await server.tokenFor('other', 'notes.write')}`;
    const { body } = await add(input, { authorization: other });
    expect(body.data.addNote.replayed).toBe(false);
  });

  it('makes one effect and 19 replays of 20 at once', async () => {
    const before = await count('activity');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => add({ title: 'race', idempotencyKey: 'key-of-a-race' })),
    );
    const payloads = answers.map(({ body }) => body.data.addNote);
    expect(payloads.filter((payload) => payload.replayed)).toHaveLength(19);
    expect(new Set(payloads.map((payload) => payload.id)).size).toBe(1);
    expect(await count('activity')).toBe(before + 1);
  });

  it('leaves nothing behind when the work refuses or fails, and the key free', async () => {
    const before = await counts();
    const refused = await add({ title: '', idempotencyKey: 'key-of-nothing' });
    expect(refused.body.data.addNote.userErrors).toEqual([
      { code: 'TITLE_EMPTY', field: ['input', 'title'], message: '[TITLE_EMPTY]' },
    ]);
    const failed = await add({ title: 'breaks after writing', idempotencyKey: 'key-of-nothing' });
    expect(failed.body.errors[0].extensions.code).toBe('INTERNAL');
    expect(await counts()).toEqual(before);
    const right = await add({ title: 'right', idempotencyKey: 'key-of-nothing' });
    expect(right.body.data.addNote.replayed).toBe(false);
  });

  it('refuses a key that is none', async () => {
    const { body } = await add({ idempotencyKey: 'short' });
    expect(body.data.addNote.userErrors[0]).toMatchObject({ code: 'IDEMPOTENCY_KEY_INVALID' });
    expect(body.data.addNote.userErrors[0].message).toContain('Khóa lặp lại');
  });

  it('writes nothing for the anonymous', async () => {
    const before = await counts();
    const { status } = await server.post(ADD, { input: { body: 'bod_1', on: '2024-10-01', title: 'x' } });
    expect(status).toBe(401);
    expect(await counts()).toEqual(before);
  });

  it.each(['a\u0000b', 'half \ud800 of a pair'])(
    'refuses text that the database cannot hold as bad input: %j',
    async (title) => {
      const before = await counts();
      const { body } = await add({ title, idempotencyKey: 'key-of-bad-text' });
      expect(body.errors[0].extensions.code).toBe('BAD_INPUT');
      expect(await counts()).toEqual(before);
    },
  );

  it('chains the audit entries of writers side by side, and shows a broken link', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => add({ title: `n${index}` })));
    expect(await server.database.read(firstBrokenAuditEntry)).toBeNull();
    const change = `update audit_entry set principal = 'nobody' where id = (select min(id) + 2 from audit_entry) returning id::text`;
    await expect(server.database.write((_, connection) => connection.rows(change, []))).rejects.toMatchObject(
      { code: '23001' },
    );
    const [[broken] = []] = await server.database.write(async (_, connection) => {
      await connection.rows('alter table audit_entry disable trigger audit_entry_append_only', []);
      return connection.rows(change, []);
    });
    expect(await server.database.read(firstBrokenAuditEntry)).toBe(broken);
  });
});

it('makes the next version only of the version that the caller knew', () => {
  expect(nextVersion(3, 3)).toEqual({ ok: true, value: 4 });
  expect(nextVersion(4, 3)).toEqual({
    ok: false,
    issues: [{ code: 'STALE_VERSION', path: ['expectedVersion'], params: { current: 4, expected: 3 } }],
  });
});
