import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '@danvan/domain';
import type { EntityManager } from '@mikro-orm/sql';
import { ApiError, sqlStateOf } from '../errors/index.js';
import type { Log } from '../log.js';
import type { Database, PoolUse, ReadConnection, ReadOptions, ReadRoute, WriteOptions } from './database.js';
import { Readers } from './readers.js';
import { type Mark, Replica, type ReplicaLimits, systemOf } from './replica.js';
import { later, WAL_COMMITTED, walPosition, walText } from './wal-position.js';

export interface ReplicationLimits extends ReplicaLimits {
  /** Time between two looks at the replicas. */
  readonly lookMs: number;
}

export const DEFAULT_REPLICATION: ReplicationLimits = { behindMs: 10_000, answerMs: 2_000, lookMs: 500 };

/** Whether the same work may go well on the primary: not where the work itself was refused or took too long. */
const mayBeTheReplica = (error: unknown): boolean => {
  if (error instanceof ApiError) return error.code === 'SERVICE_UNAVAILABLE';
  return !(error instanceof DomainError) && sqlStateOf(error) !== '57014';
};

/**
 * A primary with streaming standbys. Reads that have a route go to the standbys in turn; writes, reads of requests
 * that write, and everything without a route go to the primary. A caller's reads only go to a standby that has
 * replayed that caller's last write. What a standby cannot answer, the primary does.
 */
class ReplicatedDatabase implements Database {
  readonly engine = 'server';
  readonly #primary: Database;
  readonly #replicas: readonly Replica[];
  readonly #limits: ReplicationLimits;
  readonly #log: Log;
  readonly #readers = new Readers();
  readonly #against = new Map<string, string | null>();
  readonly #stop = new AbortController();
  #watching: Promise<void> | null = null;
  #marks: Mark[] = [];
  #system: string | null = null;
  /** No read goes to a standby that does not show this much; null until the primary has said how far it is. */
  #floor: bigint | null = null;
  /** How often it became unknown how far a write came. */
  #doubts = 0;
  #turn = 0;

  constructor(
    primary: Database,
    replicas: readonly Replica[],
    { limits, log }: { readonly limits: ReplicationLimits; readonly log: Log },
  ) {
    this.#primary = primary;
    this.#replicas = replicas;
    this.#limits = limits;
    this.#log = log;
  }

  async read<T>(work: (connection: ReadConnection) => Promise<T>, options: ReadOptions = {}): Promise<T> {
    const { route } = options;
    const replica = route && this.#replicaFor(route);
    if (!route || !replica) return this.#primary.read(work, options);
    try {
      return await replica.read(work, options);
    } catch (error) {
      if (!mayBeTheReplica(error)) throw error;
      replica.leaveOut();
      route.primary = true;
      return this.#primary.read(work, options);
    }
  }

  async write<T>(
    work: (tx: EntityManager, connection: ReadConnection) => Promise<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    const { route } = options;
    if (route) route.primary = true;
    const value = await this.#primary.write(work, options);
    if (route) await this.#remember(route);
    return value;
  }

  ping(): Promise<void> {
    return this.#primary.ping();
  }

  migrate(): Promise<void> {
    return this.#primary.migrate();
  }

  pendingMigrations(): Promise<readonly string[]> {
    return this.#primary.pendingMigrations();
  }

  pools(): readonly PoolUse[] {
    const now = performance.now();
    return [...this.#primary.pools(), ...this.#replicas.map((replica) => replica.use(now))];
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#watching;
    await Promise.all(this.#replicas.map((replica) => replica.close()));
    await this.#primary.close();
  }

  /** One standby for all reads of a request; the primary for all where none will do. */
  #replicaFor(route: ReadRoute): Replica | null {
    this.#watching ??= this.#watch();
    if (route.primary) return null;
    const needed = later(walPosition(route.after), this.#readers.mustSee(route.reader));
    const usable = this.#replicas.filter(
      (replica) => this.#floor !== null && replica.shows(later(this.#floor, needed)),
    );
    const bound = route.replica === undefined ? usable[this.#turn % usable.length] : undefined;
    const chosen = bound ?? usable.find(({ name }) => name === route.replica) ?? null;
    if (bound) this.#turn += 1;
    if (chosen) route.replica = chosen.name;
    else route.primary = true;
    return chosen;
  }

  async #remember(route: ReadRoute): Promise<void> {
    const position = await this.#position().catch(() => null);
    // how far the write came is not known: until the primary says it again, nothing is read elsewhere
    if (position === null) {
      this.#floor = null;
      this.#doubts += 1;
    } else {
      route.after = walText(position);
      if (route.reader !== null) this.#readers.wrote(route.reader, position);
    }
  }

  async #position(): Promise<bigint | null> {
    const [[text] = []] = await this.#primary.read((connection) => connection.rows(WAL_COMMITTED, []));
    return walPosition(text);
  }

  /** Begins with the first read that has a route: what was loaded at start is then below the floor. */
  async #watch(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await this.#look();
      await wait(this.#limits.lookMs, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  async #look(): Promise<void> {
    const doubts = this.#doubts;
    const at = performance.now();
    const position = await this.#position().catch(() => null);
    if (position !== null) {
      this.#system ??= await this.#primary.read(systemOf).catch(() => null);
      // a position from before a write of unknown place says nothing about that write
      if (doubts === this.#doubts) this.#floor ??= position;
      const oldest = at - 2 * this.#limits.behindMs;
      this.#marks = [...this.#marks.filter((mark) => mark.at >= oldest), { at, position }];
    }
    const primary = { marks: this.#marks, system: this.#system };
    await Promise.all(
      this.#replicas.map(async (replica) => this.#note(replica, await replica.look(primary))),
    );
  }

  #note({ name }: Replica, against: string | null): void {
    if (this.#against.get(name) === against) return;
    this.#against.set(name, against);
    if (against === null) this.#log({ level: 'info', event: 'replica_used', replica: name });
    else this.#log({ level: 'warn', event: 'replica_left_out', replica: name, reason: against });
  }
}

export interface ReplicationOptions {
  readonly log: Log;
  readonly limits?: ReplicationLimits;
}

/** Puts standbys beside an open primary; each is opened when it can be reached, at start or later. */
export const withReplicas = (
  primary: Database,
  openers: readonly (() => Promise<Database>)[],
  { log, limits = DEFAULT_REPLICATION }: ReplicationOptions,
): Database =>
  new ReplicatedDatabase(
    primary,
    openers.map((open, index) => new Replica(`replica-${index + 1}`, open, limits)),
    { limits, log },
  );
