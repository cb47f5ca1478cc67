import { ApiError } from '../errors/index.js';
import type { Database, PoolUse, ReadConnection, ReadOptions } from './database.js';
import { walPosition } from './wal-position.js';

/** Where the primary's log ended at an instant, in milliseconds. */
export interface Mark {
  readonly at: number;
  readonly position: bigint;
}

/** What the primary said of itself, newest mark last. */
export interface PrimaryState {
  readonly marks: readonly Mark[];
  readonly system: string | null;
}

export interface ReplicaLimits {
  /** A replica further behind than this answers nothing. */
  readonly behindMs: number;
  /** A replica that does not answer within this is left out. */
  readonly answerMs: number;
}

const STATE = `select pg_is_in_recovery()::text, pg_last_wal_replay_lsn()::text`;

/** Which cluster a server is a copy of; null where the user of the connection may not ask. */
export const systemOf = (connection: ReadConnection): Promise<string | null> =>
  connection.rows('select system_identifier::text from pg_control_system()', []).then(
    ([[system = null] = []]) => system,
    () => null,
  );

const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** One standby: opened when it can be reached, looked at from time to time, used while it keeps up. */
export class Replica {
  readonly name: string;
  readonly #open: () => Promise<Database>;
  readonly #limits: ReplicaLimits;
  #database: Database | null = null;
  #opening: Promise<Database> | null = null;
  #system: string | null = null;
  #replayed: bigint | null = null;
  #level: number | null = null;
  #usable = false;
  #reads = 0;
  readonly #waiting = new Set<() => void>();

  constructor(name: string, open: () => Promise<Database>, limits: ReplicaLimits) {
    this.name = name;
    this.#open = open;
    this.#limits = limits;
  }

  /** Whether its last look was good and it shows everything up to the position. */
  shows(position: bigint | null): boolean {
    return this.#usable && this.#replayed !== null && (position === null || this.#replayed >= position);
  }

  async read<T>(work: (connection: ReadConnection) => Promise<T>, options: ReadOptions): Promise<T> {
    const database = await this.#opened();
    let giveUp = () => {};
    const silent = new Promise<never>((_, reject) => {
      giveUp = () => reject(new ApiError('SERVICE_UNAVAILABLE', `${this.name} does not answer`));
    });
    this.#waiting.add(giveUp);
    try {
      const value = await Promise.race([database.read(work, options), silent]);
      this.#reads += 1;
      return value;
    } finally {
      this.#waiting.delete(giveUp);
    }
  }

  /** Looks at it: in use again or left out, and if so why; null where it may be used. */
  async look(primary: PrimaryState): Promise<string | null> {
    try {
      const reason = await within(this.#limits.answerMs, this.#reasonAgainst(primary));
      this.#usable = reason === null;
      return reason;
    } catch (error) {
      this.#usable = false;
      // what waits for it would wait for its own time limit, and end in nothing
      for (const giveUp of this.#waiting) giveUp();
      return error instanceof Error ? error.message : String(error);
    }
  }

  leaveOut(): void {
    this.#usable = false;
  }

  use(now: number): PoolUse {
    const [own] = this.#database?.pools() ?? [];
    return {
      ...(own ?? { used: 0, idle: 0, waiting: 0 }),
      pool: this.name,
      replica: {
        usable: this.#usable,
        behindSeconds: this.#level === null ? null : (now - this.#level) / 1_000,
        reads: this.#reads,
      },
    };
  }

  async close(): Promise<void> {
    await this.#opening?.catch(() => null);
    await this.#database?.close();
  }

  async #opened(): Promise<Database> {
    if (this.#database) return this.#database;
    this.#opening ??= this.#open().finally(() => {
      this.#opening = null;
    });
    this.#database = await this.#opening;
    return this.#database;
  }

  async #reasonAgainst({ marks, system }: PrimaryState): Promise<string | null> {
    const database = await this.#opened();
    const [recovery, replayed] = await database.read(async (connection) => {
      this.#system ??= await systemOf(connection);
      const [row = []] = await connection.rows(STATE, []);
      return row;
    });
    this.#replayed = walPosition(replayed);
    if (recovery !== 'true') return 'it is no standby';
    if (system !== null && this.#system !== null && system !== this.#system)
      return 'it is a copy of another cluster';
    const level = marks.findLast(({ position }) => this.#replayed !== null && position <= this.#replayed);
    if (level) this.#level = level.at;
    const behind = level ? performance.now() - level.at : Number.POSITIVE_INFINITY;
    return behind <= this.#limits.behindMs ? null : 'it is too far behind';
  }
}
