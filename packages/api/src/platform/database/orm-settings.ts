import { Migrator } from '@mikro-orm/migrations';
import type { Options } from '@mikro-orm/sql';
import { ActivityEntity, DocumentEntity, KeepingPeriodEntity } from './entities/index.js';
import { MIGRATIONS } from './migrations/index.js';

export const MIGRATIONS_TABLE = 'danvan_migration';

/** What MikroORM is told on both engines. Each transaction is opened and closed by this package, not by it. */
export const ormSettings = {
  entities: [ActivityEntity, DocumentEntity, KeepingPeriodEntity],
  extensions: [Migrator],
  timezone: 'Z',
  debug: false,
  migrations: {
    tableName: MIGRATIONS_TABLE,
    snapshot: false,
    disableForeignKeys: false,
    allOrNothing: true,
    silent: true,
    migrationsList: MIGRATIONS,
  },
} satisfies Partial<Options>;
