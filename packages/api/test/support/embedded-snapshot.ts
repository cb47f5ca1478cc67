import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { MikroORM } from '@mikro-orm/pglite';
import { ormSettings } from '../../src/platform/database/orm-settings.js';

const migrationsFolder = fileURLToPath(new URL('../../src/platform/database/migrations', import.meta.url));

const pgliteVersion = (): string => {
  const main = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return readFileSync(join(main, '..', '..', 'package.json'), 'utf8');
};

/** Another version of the engine or any change of a migration asks for another snapshot. */
const snapshotPath = (): string => {
  const hash = createHash('sha256').update(pgliteVersion());
  for (const name of readdirSync(migrationsFolder).sort()) {
    hash.update(name).update(readFileSync(join(migrationsFolder, name)));
  }
  const user = process.getuid?.() ?? 'user';
  return join(tmpdir(), `danvan-embedded-${user}-${hash.digest('hex').slice(0, 16)}.tar`);
};

const makeSnapshot = async (): Promise<Blob> => {
  const pglite = await PGlite.create({ dataDir: 'memory://', extensions: { btree_gist, pg_trgm } });
  try {
    const orm = await MikroORM.init({ ...ormSettings, dbName: 'memory://', driverOptions: { pglite } });
    await orm.migrator.up();
    await orm.close(true);
    return await pglite.dumpDataDir('none');
  } finally {
    await pglite.close();
  }
};

const readIfThere = (path: string): Blob | null => {
  try {
    return new Blob([readFileSync(path)]);
  } catch {
    return null;
  }
};

/**
 * A migrated, empty embedded database to start tests from: reading it takes a second, making it several. Made
 * once and kept among the temporary files. Written beside and renamed, so that two workers who make it at the
 * same time both end with a whole file.
 */
export const embeddedSnapshot = async (): Promise<Blob> => {
  const path = snapshotPath();
  const kept = readIfThere(path);
  if (kept) return kept;
  const made = await makeSnapshot();
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, Buffer.from(await made.arrayBuffer()), { mode: 0o600 });
  renameSync(draft, path);
  return made;
};
