import { join } from 'node:path';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { MikroORM } from '@mikro-orm/pglite';
import type { EntityManager } from '@mikro-orm/sql';
import { Kysely, PGliteDialect } from 'kysely';
import { ApiError } from '../errors/index.js';
import type {
  Database,
  PoolUse,
  ReadConnection,
  ReadOptions,
  StatementMeter,
  WriteOptions,
} from './database.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { type Lease, leasedConnection, useLease } from './lease.js';
import { ormSettings } from './orm-settings.js';
import { pendingMigrations } from './pending-migrations.js';
import { assertStorable, sqlTexts } from './sql-values.js';
import { Turnstile } from './turnstile.js';
import { holding, type Limits, refuseNested } from './work-limits.js';

type EmbeddedOrm = Awaited<ReturnType<typeof startOrm>>;
type Pglite = Awaited<ReturnType<ReturnType<EmbeddedOrm['em']['getConnection']>['getNativeClient']>>;

const extensions = { btree_gist, pg_trgm };

const startOrm = (folder: string | null, snapshot: Blob | undefined) =>
  folder === null
    ? MikroORM.init({
        ...ormSettings,
        dbName: 'memory://',
        // a function, because MikroORM copies plain settings deeply and a copied Blob is none
        driverOptions: () => ({ extensions, ...(snapshot === undefined ? {} : { loadDataDir: snapshot }) }),
      })
    : MikroORM.init({
        ...ormSettings,
        dbName: 'postgres',
        driverOptions: { extensions, dataDir: join(folder, 'database') },
      });

const positional = async (pglite: Pglite, sql: string, values: readonly unknown[]) => {
  const { rows } = await pglite.query<(string | null)[]>(sql, sqlTexts(values), { rowMode: 'array' });
  return rows;
};

/** The entity manager's way to the connection, for as long as its transaction lasts. */
const leasedClient = (pglite: Pglite, lease: Lease): Kysely<unknown> =>
  new Kysely({
    dialect: new PGliteDialect({
      pglite: {
        query: async (sql, parameters, options) => {
          useLease(lease);
          return pglite.query(assertStorable(sql), parameters, options);
        },
        // only reached by a nested transaction, which write() does not have
        transaction: (work) => pglite.transaction(work),
        close: async () => {},
        closed: false,
        ready: true,
        waitReady: Promise.resolve(),
      },
    }),
  });

/**
 * PostgreSQL inside this process. It has one connection, so that reads and writes take turns: a statement run
 * beside an open transaction would be part of it. A running SQL statement cannot be stopped half-way here; the
 * limits are on waiting for the connection and on how long the work may hold it.
 */
class EmbeddedDatabase implements Database {
  readonly engine = 'embedded';
  readonly #orm: EmbeddedOrm;
  readonly #pglite: Pglite;
  readonly #turnstile: Turnstile;
  readonly #limits: Limits;
  readonly #lock: FolderLock | null;
  #closing: Promise<void> | null = null;

  constructor(orm: EmbeddedOrm, pglite: Pglite, limits: Limits, lock: FolderLock | null) {
    this.#orm = orm;
    this.#pglite = pglite;
    this.#limits = limits;
    this.#lock = lock;
    this.#turnstile = new Turnstile(limits.waitMs);
  }

  async read<T>(work: (connection: ReadConnection) => Promise<T>, options: ReadOptions = {}): Promise<T> {
    return this.#alone(options.meter, (lease) => holding(this.#limits.workMs, () => work(this.#lend(lease))));
  }

  async write<T>(
    work: (tx: EntityManager, connection: ReadConnection) => Promise<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    return this.#alone(options.meter, async (lease) => {
      const em = this.#orm.em.fork();
      em.setTransactionContext(leasedClient(this.#pglite, lease));
      await this.#pglite.query('begin');
      try {
        const value = await holding(this.#limits.workMs, async () => {
          const result = await work(em, this.#lend(lease));
          await em.flush();
          return result;
        });
        lease.active = false;
        await this.#pglite.query('commit');
        return value;
      } catch (error) {
        lease.active = false;
        await this.#pglite.query('rollback');
        throw error;
      }
    });
  }

  async ping(): Promise<void> {
    await this.read((connection) => connection.rows('select 1::text', []));
  }

  async migrate(): Promise<void> {
    await this.#alone(undefined, () => this.#orm.migrator.up());
  }

  async pendingMigrations(): Promise<readonly string[]> {
    return this.read(pendingMigrations);
  }

  pools(): readonly PoolUse[] {
    const { taken, waiting } = this.#turnstile.use;
    return [{ pool: 'primary', used: Number(taken), idle: Number(!taken), waiting }];
  }

  /** Lets the work under way end, then closes the files and gives the folder free. */
  async close(): Promise<void> {
    this.#closing ??= this.#turnstile.run(async () => {
      await this.#orm.close(true);
      this.#lock?.release();
    });
    await this.#closing;
  }

  #lend(lease: Lease): ReadConnection {
    return leasedConnection(lease, (sql, values) => positional(this.#pglite, sql, values));
  }

  async #alone<T>(meter: StatementMeter | undefined, work: (lease: Lease) => Promise<T>): Promise<T> {
    refuseNested();
    return this.#turnstile.run(async () => {
      if (this.#closing) throw new ApiError('SERVICE_UNAVAILABLE', 'the database is closed');
      const lease: Lease = { active: true, meter };
      try {
        return await work(lease);
      } finally {
        lease.active = false;
      }
    });
  }
}

/**
 * Opens the embedded database: in a folder, locked for this process, or in memory (`folder: null`).
 * `snapshot` is a data folder as `dumpDataDir` wrote it, to start from instead of an empty one.
 */
export const openEmbedded = async (
  folder: string | null,
  limits: Limits,
  snapshot?: Blob,
): Promise<Database> => {
  const lock = folder === null ? null : await lockFolder(folder);
  try {
    const orm = await startOrm(folder, snapshot);
    const pglite = await orm.em.getConnection().getNativeClient();
    await pglite.waitReady;
    return new EmbeddedDatabase(orm, pglite, limits, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
};
