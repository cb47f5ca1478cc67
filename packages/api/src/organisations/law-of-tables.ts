import { LAST_DAY } from '@danvan/domain';
import type { Database, ReadOptions } from '../platform/database/index.js';
import type { ApiLaw, LawSource } from '../platform/index.js';
import { readRegistries, revisionOf } from './known-registries.js';

/** Standbys may show one revision while the primary shows the next. */
const KEPT = 3;

/**
 * Bodies and places as the tables have them, read anew only when their revision has changed. On a server each
 * request asks for the revision, since another process may have changed it; requests that come in while one asks
 * share the next answer. The embedded database has one process: it asks after a commit of its own.
 */
class LawOfTables implements LawSource {
  readonly #database: Database;
  readonly #start: ApiLaw;
  readonly #known = new Map<string, ApiLaw>();
  readonly #replicated: boolean;
  #last: ApiLaw;
  #stale = true;
  #asking: Promise<ApiLaw> | null = null;
  #next: Promise<ApiLaw> | null = null;

  constructor(database: Database, start: ApiLaw) {
    this.#database = database;
    this.#start = start;
    this.#last = start;
    this.#replicated = database.pools().some(({ replica }) => replica !== undefined);
  }

  get last(): ApiLaw {
    return this.#last;
  }

  written(): void {
    this.#stale = true;
  }

  async now(route?: ReadOptions['route']): Promise<ApiLaw> {
    if (this.#database.engine === 'embedded' && !this.#stale) return this.#last;
    // what a request reads from a standby goes with the bodies that the same standby shows
    return this.#replicated && route ? this.#ask({ route }) : this.#together();
  }

  /** An answer that was asked for before this call may be of before a change that the caller has seen. */
  async #together(): Promise<ApiLaw> {
    if (this.#asking === null) {
      this.#asking = this.#ask({}).finally(() => {
        this.#asking = null;
      });
      return this.#asking;
    }
    this.#next ??= this.#asking
      .catch(() => {})
      .then(() => {
        this.#next = null;
        return this.#together();
      });
    return this.#next;
  }

  async #ask(options: ReadOptions): Promise<ApiLaw> {
    this.#stale = false;
    try {
      const revision = await this.#database.read(revisionOf, options);
      const law = this.#known.get(revision) ?? (await this.#load(options));
      this.#last = law;
      return law;
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }

  async #load(options: ReadOptions): Promise<ApiLaw> {
    const [revision, registries] = await this.#database.read(
      async (connection) => [await revisionOf(connection), await readRegistries(connection)] as const,
      { ...options, snapshot: true },
    );
    const law: ApiLaw = {
      ...this.#start,
      revision,
      registry: registries.at(LAST_DAY),
      registryAt: (knownOn) => registries.at(knownOn),
    };
    this.#known.set(revision, law);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
    return law;
  }
}

/** The law of the server with the bodies and places of its tables, as they are when a request comes in. */
export const lawOfTables = (database: Database, start: ApiLaw): LawSource => new LawOfTables(database, start);
