import type { ReadConnection } from './database.js';
import { MIGRATIONS } from './migrations/index.js';
import { MIGRATIONS_TABLE } from './orm-settings.js';

/** Names of the migrations that the database lacks; all of them where it was never migrated. */
export const pendingMigrations = async (connection: ReadConnection): Promise<readonly string[]> => {
  const names = MIGRATIONS.map(({ name }) => name);
  const [[table] = []] = await connection.rows('select to_regclass($1::text)::text', [MIGRATIONS_TABLE]);
  if (table === null || table === undefined) return names;
  const applied = await connection.rows(`select name::text from ${MIGRATIONS_TABLE}`, []);
  const known = new Set(applied.map(([name]) => name));
  return names.filter((name) => !known.has(name));
};
