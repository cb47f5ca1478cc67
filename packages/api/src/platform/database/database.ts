import type { EntityManager } from '@mikro-orm/sql';

/** Positional rows: every selected column is cast to text in the SQL, `$1` placeholders, values as parameters. */
export interface ReadConnection {
  rows(sql: string, values: readonly unknown[]): Promise<ReadonlyArray<ReadonlyArray<string | null>>>;
}

/** Counts the statements of one request, reads and writes alike; transaction commands are not counted. */
export interface StatementMeter {
  count: number;
}

export interface ReadOptions {
  readonly meter?: StatementMeter;
  /** All statements see one moment. Needed where a page is put together from several statements. */
  readonly snapshot?: boolean;
}

export interface WriteOptions {
  readonly meter?: StatementMeter;
}

/**
 * One interface on both engines. Work given to `read` and `write` gets a connection that is dead after the
 * work: whatever runs late is refused and cannot touch another request's transaction. Work may not call
 * `read` or `write` again (DomainError DATABASE_NESTED): the connection it was given is the one to use.
 *
 * Throws ApiError TIMEOUT when a connection is not free, or the work not done, within the limit, and
 * SERVICE_UNAVAILABLE when the server is out of reach or the database is closed.
 */
export interface Database {
  readonly engine: 'embedded' | 'server';
  read<T>(work: (connection: ReadConnection) => Promise<T>, options?: ReadOptions): Promise<T>;
  /**
   * One transaction: what the entity manager holds is flushed, then committed; a throw rolls all of it back.
   * The connection reads and writes inside the same transaction.
   */
  write<T>(
    work: (tx: EntityManager, connection: ReadConnection) => Promise<T>,
    options?: WriteOptions,
  ): Promise<T>;
  /** One statement, to see whether the database answers. */
  ping(): Promise<void>;
  /** Brings the tables to the newest migration. Safe when several servers start at once. */
  migrate(): Promise<void>;
  /** Names of migrations that the database does not have yet. */
  pendingMigrations(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The same database, every statement of it counted by `meter`. */
export const metered = (database: Database, meter: StatementMeter): Database => ({
  engine: database.engine,
  read: (work, options) => database.read(work, { ...options, meter }),
  write: (work, options) => database.write(work, { ...options, meter }),
  ping: () => database.ping(),
  migrate: () => database.migrate(),
  pendingMigrations: () => database.pendingMigrations(),
  close: () => database.close(),
});
