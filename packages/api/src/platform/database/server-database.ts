import { issue } from '@danvan/domain';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/sql';
import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { ApiError } from '../errors/index.js';
import { LIMITS } from '../limits/limits.js';
import { StartError } from '../start-issues.js';
import type {
  Database,
  PoolUse,
  ReadConnection,
  ReadOptions,
  StatementMeter,
  WriteOptions,
} from './database.js';
import { type Lease, leasedConnection, useLease } from './lease.js';
import { ormSettings } from './orm-settings.js';
import { pendingMigrations } from './pending-migrations.js';
import { isSupportedServer, OLDEST_VERSION } from './server-version.js';
import { assertStorable, sqlTexts } from './sql-values.js';
import { StatementNames } from './statement-names.js';
import { holding, type Limits, refuseNested } from './work-limits.js';

type ServerOrm = Awaited<ReturnType<typeof startOrm>>;

/** A connection of the pool, lent to one piece of work. A broken one is closed instead of used again. */
interface Seat {
  readonly client: PoolClient;
  readonly lease: Lease;
  broken: boolean;
}

const STATEMENT_TIMEOUT_MS = LIMITS.statement.value;
/** Any number will do, as long as every server of one database uses the same. */
const MIGRATION_LOCK = 7_240_118;

const startOrm = (url: string, limits: Limits) =>
  MikroORM.init({
    ...ormSettings,
    clientUrl: url,
    pool: { min: 0, max: 10 },
    driverOptions: {
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: limits.workMs * 2,
      connectionTimeoutMillis: limits.waitMs,
      application_name: 'danvan',
    },
  });

/** The entity manager's way to the connection, for as long as its transaction lasts. */
const leasedClient = (pool: Pool, { client, lease }: Seat): Kysely<unknown> => {
  const lent: PostgresPoolClient = Object.create(client, {
    query: {
      value: async (sql: string, parameters: readonly unknown[]) => {
        useLease(lease);
        return client.query(assertStorable(sql), [...parameters]);
      },
    },
    // the connection goes back to the pool at the end of the transaction, not after each statement
    release: { value: () => {} },
  });
  const dialect = new PostgresDialect({
    pool: { options: pool.options, connect: async () => lent, end: async () => {} },
  });
  return new Kysely({ dialect });
};

/** A PostgreSQL server: reads and writes side by side, each on a connection of MikroORM's own pool. */
class ServerDatabase implements Database {
  readonly engine = 'server';
  readonly #orm: ServerOrm;
  readonly #pool: Pool;
  readonly #limits: Limits;
  readonly #names = new StatementNames(1_000);
  #closing: Promise<void> | null = null;

  constructor(orm: ServerOrm, pool: Pool, limits: Limits) {
    this.#orm = orm;
    this.#pool = pool;
    this.#limits = limits;
  }

  async read<T>(work: (connection: ReadConnection) => Promise<T>, options: ReadOptions = {}): Promise<T> {
    return this.#connected(options.meter, (seat) =>
      options.snapshot
        ? this.#within(seat, 'begin isolation level repeatable read read only', () => work(this.#lend(seat)))
        : holding(this.#limits.workMs, () => work(this.#lend(seat))),
    );
  }

  async write<T>(
    work: (tx: EntityManager, connection: ReadConnection) => Promise<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    return this.#connected(options.meter, (seat) =>
      this.#within(seat, 'begin', async () => {
        const em = this.#orm.em.fork();
        em.setTransactionContext(leasedClient(this.#pool, seat));
        const value = await work(em, this.#lend(seat));
        await em.flush();
        return value;
      }),
    );
  }

  async ping(): Promise<void> {
    await this.read((connection) => connection.rows('select 1::text', []));
  }

  async migrate(): Promise<void> {
    const client = await this.#connect();
    try {
      // a lock of a transaction, because a pooler in between may lend the session to others between two of them
      await client.query('begin');
      await client.query('set local statement_timeout = 0');
      await client.query('set local idle_in_transaction_session_timeout = 0');
      await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
      await this.#orm.migrator.up();
    } finally {
      // closing the connection ends the transaction and gives the lock back, whatever happened
      client.release(true);
    }
  }

  async pendingMigrations(): Promise<readonly string[]> {
    return this.read(pendingMigrations);
  }

  pools(): readonly PoolUse[] {
    const { totalCount, idleCount, waitingCount } = this.#pool;
    return [{ pool: 'primary', used: totalCount - idleCount, idle: idleCount, waiting: waitingCount }];
  }

  async close(): Promise<void> {
    this.#closing ??= this.#orm.close(true);
    await this.#closing;
  }

  #lend({ client, lease }: Seat): ReadConnection {
    return leasedConnection(lease, async (sql, values) => {
      const name = this.#names.nameOf(sql);
      const { rows } = await client.query<(string | null)[]>({
        text: sql,
        values: sqlTexts(values),
        rowMode: 'array',
        ...(name === undefined ? {} : { name }),
      });
      return rows;
    });
  }

  async #connect(): Promise<PoolClient> {
    if (this.#closing) throw new ApiError('SERVICE_UNAVAILABLE', 'the database is closed');
    try {
      return await this.#pool.connect();
    } catch (error) {
      const waited = error instanceof Error && /timeout exceeded/i.test(error.message);
      throw new ApiError(waited ? 'TIMEOUT' : 'SERVICE_UNAVAILABLE', 'no connection', {}, { cause: error });
    }
  }

  async #connected<T>(meter: StatementMeter | undefined, work: (seat: Seat) => Promise<T>): Promise<T> {
    refuseNested();
    const client = await this.#connect();
    const seat: Seat = { client, lease: { active: true, meter }, broken: false };
    try {
      return await work(seat);
    } catch (error) {
      // after a time limit a statement may still be running on it
      seat.broken ||= error instanceof ApiError && error.code === 'TIMEOUT';
      throw error;
    } finally {
      seat.lease.active = false;
      client.release(seat.broken);
    }
  }

  async #within<T>(seat: Seat, begin: string, work: () => Promise<T>): Promise<T> {
    await seat.client.query(begin);
    try {
      const value = await holding(this.#limits.workMs, work);
      seat.lease.active = false;
      await seat.client.query('commit');
      return value;
    } catch (error) {
      seat.lease.active = false;
      // waiting for a rollback behind a statement that does not end would wait for that statement
      seat.broken = error instanceof ApiError && error.code === 'TIMEOUT';
      if (!seat.broken) {
        await seat.client.query('rollback').catch(() => {
          seat.broken = true;
        });
      }
      throw error;
    }
  }
}

const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message.split('\n', 1).join() : String(error);
};

/**
 * Opens a PostgreSQL server of version 15 or newer. Throws StartError DATABASE_UNREACHABLE or DATABASE_TOO_OLD.
 */
export const openServer = async (url: string, limits: Limits): Promise<Database> => {
  const orm = await startOrm(url, limits).catch((error: unknown) => {
    throw new StartError([issue('DATABASE_UNREACHABLE', [], { reason: reasonOf(error) })], { cause: error });
  });
  try {
    const pool = await orm.em.getConnection().getNativeClient();
    const { rows } = await pool.query<{ found: string; number: string }>(
      `select current_setting('server_version') as found, current_setting('server_version_num') as number`,
    );
    const [version] = rows;
    if (!isSupportedServer(version?.number)) {
      const found = version?.found ?? '?';
      throw new StartError([issue('DATABASE_TOO_OLD', [], { needed: OLDEST_VERSION, found })]);
    }
    return new ServerDatabase(orm, pool, limits);
  } catch (error) {
    await orm.close(true);
    if (error instanceof StartError) throw error;
    throw new StartError([issue('DATABASE_UNREACHABLE', [], { reason: reasonOf(error) })], { cause: error });
  }
};
