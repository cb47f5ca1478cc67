import { randomBytes } from 'node:crypto';
import { afterAll, describe, inject } from 'vitest';
import { type Database, type Limits, openDatabase } from '../../src/platform/database/index.js';
import { embeddedSnapshot } from './embedded-snapshot.js';

export type Engine = Database['engine'];

/** Opens a new, migrated and empty database; it is closed and dropped when the file's tests are over. */
export type OpenTestDatabase = (options?: { readonly limits?: Limits }) => Promise<Database>;

/** A new, empty database on the test server; `drop` ends what is connected to it. */
export const createServerDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const admin = inject('postgresUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const command = async (sql: string): Promise<void> => {
    const database = await openDatabase({ kind: 'server', url: admin });
    await database.read((connection) => connection.rows(sql, []));
    await database.close();
  };
  await command(`create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => command(`drop database ${name} with (force)`) };
};

const closers: (() => Promise<void>)[] = [];

const openers: Readonly<Record<Engine, OpenTestDatabase>> = {
  embedded: async ({ limits } = {}) => {
    const snapshot = await embeddedSnapshot();
    const database = await openDatabase(
      { kind: 'embedded', folder: null },
      { snapshot, ...(limits ? { limits } : {}) },
    );
    closers.push(() => database.close());
    return database;
  },
  server: async ({ limits } = {}) => {
    const { url, drop } = await createServerDatabase();
    const database = await openDatabase({ kind: 'server', url }, limits ? { limits } : {});
    await database.migrate();
    closers.push(async () => {
      await database.close();
      await drop();
    });
    return database;
  },
};

const closeAll = async (): Promise<void> => {
  for (const close of closers.splice(0).reverse()) await close();
};

/** Runs the tests on one engine, in a block of its own. For what only one of the two can show. */
export const onDatabase = (engine: Engine, tests: (open: OpenTestDatabase) => void): void => {
  describe(engine === 'embedded' ? 'on PGlite' : 'on PostgreSQL', () => {
    afterAll(closeAll);
    tests(openers[engine]);
  });
};

/** Runs the same tests on PGlite and on PostgreSQL. `open` is called in a hook or in a test. */
export const forEachDatabase = (tests: (open: OpenTestDatabase, engine: Engine) => void): void => {
  onDatabase('embedded', (open) => tests(open, 'embedded'));
  onDatabase('server', (open) => tests(open, 'server'));
};
