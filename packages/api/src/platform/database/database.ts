import type { EntityManager } from '@mikro-orm/sql';

/** Positional rows: every selected column is cast to text in the SQL, `$1` placeholders, values as parameters. */
export interface ReadConnection {
  rows(sql: string, values: readonly unknown[]): Promise<ReadonlyArray<ReadonlyArray<string | null>>>;
}

/** Counts the statements of one request, reads and writes alike; transaction commands are not counted. */
export interface StatementMeter {
  count: number;
}

/**
 * Where the reads of one request may go. Only reads with a route ever leave the primary, so that what runs at start
 * or beside requests sees what is committed.
 */
export interface ReadRoute {
  /** Whose writes its reads must show; null for the anonymous. */
  readonly reader: string | null;
  /** Whether everything goes to the primary, as in a request that writes. */
  primary: boolean;
  /** The write-ahead log position that its reads must show at least, such as `0/16B3748`. */
  after: string | null;
  /** The replica that the request reads from: with two it might see a later state before an earlier one. */
  replica?: string;
}

/** How a pool of connections is used, and for a replica whether reads go to it. */
export interface PoolUse {
  readonly pool: string;
  readonly used: number;
  readonly idle: number;
  /** Work that waits for a connection. */
  readonly waiting: number;
  readonly replica?: {
    readonly usable: boolean;
    /** Seconds since it was last seen level with the primary; null where it never was. */
    readonly behindSeconds: number | null;
    /** Pieces of work it has answered. */
    readonly reads: number;
  };
}

export interface ReadOptions {
  readonly meter?: StatementMeter;
  readonly route?: ReadRoute;
  /** All statements see one moment. Needed where a page is put together from several statements. */
  readonly snapshot?: boolean;
}

export interface WriteOptions {
  readonly meter?: StatementMeter;
  readonly route?: ReadRoute;
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
  pools(): readonly PoolUse[];
  close(): Promise<void>;
}

/** The database of one request: every statement is counted by `meter`, and reads go where `route` allows. */
export const metered = (database: Database, meter: StatementMeter, route?: ReadRoute): Database => ({
  engine: database.engine,
  read: (work, options) => database.read(work, { ...options, meter, ...(route ? { route } : {}) }),
  write: (work, options) => database.write(work, { ...options, meter, ...(route ? { route } : {}) }),
  ping: () => database.ping(),
  migrate: () => database.migrate(),
  pendingMigrations: () => database.pendingMigrations(),
  pools: () => database.pools(),
  close: () => database.close(),
});
