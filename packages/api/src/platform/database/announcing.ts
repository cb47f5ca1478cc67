import type { Database } from './database.js';

/** The same database; `written` is called after each commit, before the writer goes on. */
export const announcing = (database: Database, written: () => void): Database => ({
  engine: database.engine,
  read: (work, options) => database.read(work, options),
  write: async (work, options) => {
    const value = await database.write(work, options);
    written();
    return value;
  },
  ping: () => database.ping(),
  migrate: () => database.migrate(),
  pendingMigrations: () => database.pendingMigrations(),
  pools: () => database.pools(),
  close: () => database.close(),
});
