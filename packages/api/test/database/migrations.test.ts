import { beforeAll, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/platform/database/migrations/index.js';
import { createServerDatabase, forEachDatabase, onDatabase } from '../support/databases.js';
import { type Database, openDatabase, sqlStateOf } from '../support/platform.js';

const TABLES = [
  'activity',
  'audit_entry',
  'body',
  'body_identity',
  'body_name',
  'body_parent',
  'clause',
  'document',
  'duty',
  'duty_decision',
  'idempotency_key',
  'keeping_period',
  'law_load',
  'outbox_event',
  'place',
  'place_identity',
  'place_name',
  'place_parent',
  'place_value',
  'organisation_revision',
  'relation',
  'succession',
  'trigger_event',
];

forEachDatabase((open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  const run = (sql: string, values: readonly unknown[] = []) =>
    database.read((connection) => connection.rows(sql, values));
  const stateOf = (sql: string) => run(sql).then(() => null, sqlStateOf);

  it('has every table, and nothing left to migrate', async () => {
    const tables = await run(
      `select table_name::text from information_schema.tables where table_schema = 'public' order by 1`,
    );
    expect(tables.map(([name]) => name)).toEqual(expect.arrayContaining(TABLES));
    expect(await database.pendingMigrations()).toEqual([]);
  });

  it('runs migrations in the order of their numbers', () => {
    const names = MIGRATIONS.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });

  it('can be migrated again without effect', async () => {
    await database.migrate();
    expect(await database.pendingMigrations()).toEqual([]);
  });

  it('keeps one current document per id, and one per number, issuer and day', async () => {
    const insert = (id: string, superseded = 'null') =>
      `insert into document (id, symbol, type, issuer, level, issued_on, search_key, title_vi, origin, superseded_at)
       values ('${id}', '1-CT/TU', 'directive', 'X', 'province', '2024-01-02', '', '', 'law', ${superseded})
       returning id::text`;
    expect(await stateOf(insert('a'))).toBeNull();
    expect(await stateOf(insert('a', 'now()'))).toBeNull();
    expect(await stateOf(insert('b'))).toBe('23505');
  });

  it('refuses overlapping names and parents of a body, unless one was corrected away', async () => {
    await run(`insert into body_identity (id) values ('p1'), ('p2'), ('c') returning id::text`);
    const name = (id: string, valid: string, superseded = 'null') =>
      `insert into body_name (id, body_id, name_vi, search_key, valid, superseded_at)
       values ('${id}', 'c', 'n', 'n', '${valid}', ${superseded}) returning id::text`;
    expect(await stateOf(name('n1', '[2020-01-01,2024-01-01)'))).toBeNull();
    expect(await stateOf(name('n2', '[2024-01-01,)'))).toBeNull();
    expect(await stateOf(name('n3', '[2023-01-01,2025-01-01)'))).toBe('23P01');
    expect(await stateOf(name('n4', '[2023-01-01,2025-01-01)', 'now()'))).toBeNull();
    const parent = (id: string, hierarchy: string, of: string) =>
      `insert into body_parent (id, body_id, parent_id, hierarchy, valid)
       values ('${id}', 'c', '${of}', '${hierarchy}', '[2020-01-01,)') returning id::text`;
    expect(await stateOf(parent('h1', 'party', 'p1'))).toBeNull();
    expect(await stateOf(parent('h2', 'state', 'p2'))).toBeNull();
    expect(await stateOf(parent('h3', 'party', 'p2'))).toBe('23P01');
  });
});

onDatabase('server', () => {
  it('is migrated once when several servers start together', async () => {
    const { url, drop } = await createServerDatabase();
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ kind: 'server', url })));
    await Promise.all(databases.map((database) => database.migrate()));
    expect(await databases[0]?.pendingMigrations()).toEqual([]);
    await Promise.all(databases.map((database) => database.close()));
    await drop();
  });
});
