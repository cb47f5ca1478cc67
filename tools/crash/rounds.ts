import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, type DatabaseConfig, openDatabase } from '@danvan/api';
import { Cluster } from '../postgres/cluster.js';
import { startServerProcess } from './server-process.js';
import { findDamage, foundOf } from './verify.js';
import { type Acknowledged, findDuty, newWrite, SECRET, send, type Write, writeUntilGone } from './writes.js';

export type Engine = 'pglite' | 'postgres';

export interface Round {
  readonly round: number;
  /** What was killed. */
  readonly killed: 'server' | 'postmaster' | 'both';
  readonly afterMs: number;
  readonly acknowledged: number;
  /** Writes without an answer, and how many of them were there. */
  readonly unheard: number;
  readonly there: number;
  /** Writes of the round before, sent again with their keys: one effect each. */
  readonly repeated: number;
  readonly damage: readonly string[];
}

export interface CrashOptions {
  readonly engine: Engine;
  readonly rounds: number;
  /** The same numbers for the same seed. */
  readonly seed: number;
  readonly writers?: number;
  readonly onRound?: (round: Round) => void;
}

/** Mulberry32: small, and the same everywhere. */
const numbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

interface Place {
  readonly config: DatabaseConfig;
  readonly env: Readonly<Record<string, string>>;
  readonly cluster: Cluster | null;
  remove(): Promise<void>;
}

const placeFor = async (engine: Engine): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-crash-'));
  const env = { DANVAN_DATA_DIR: folder, DANVAN_JWT_SECRET: SECRET, DANVAN_SAMPLES: 'off' };
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (engine === 'pglite') {
    const config: DatabaseConfig = { kind: 'embedded', folder };
    return { config, env: { ...env, DATABASE_URL: '' }, cluster: null, remove: async () => removeFolder() };
  }
  const cluster = await Cluster.create();
  await cluster.start();
  return {
    config: { kind: 'server', url: cluster.url },
    env: { ...env, DATABASE_URL: cluster.url },
    cluster,
    remove: async () => {
      await cluster.remove();
      removeFolder();
    },
  };
};

const looking = async <T>({ config }: Place, look: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openDatabase(config);
  try {
    return await look(database);
  } finally {
    await database.close();
  }
};

/** Sends again what was never heard of: whatever was there is replayed, whatever was not happens now. */
const repeat = async (url: string, writes: readonly Write[], there: ReadonlySet<string>) => {
  const acknowledged: Acknowledged[] = [];
  const damage: string[] = [];
  for (const write of writes) {
    const { title } = write.input;
    const answer = await send(url, write);
    acknowledged.push(answer);
    if (answer.replayed !== there.has(title)) damage.push(`${title} replayed: ${answer.replayed}`);
  }
  return { acknowledged, damage };
};

/** The write, as soon as it is taken; throws the reason where it is not within ten seconds. */
const writeAgain = async (url: string, write: Write): Promise<Acknowledged> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send(url, write);
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    }
  }
};

type Killed = Round['killed'];

interface Struck {
  readonly acknowledged: readonly Acknowledged[];
  readonly unheard: readonly Write[];
  readonly damage: readonly string[];
  readonly repeated: number;
}

/** What was never heard of in the last round, and which of it was there. */
interface Before {
  readonly unheard: readonly Write[];
  readonly there: ReadonlySet<string>;
}

interface Strike {
  /** Begins the titles of the round. */
  readonly name: string;
  readonly killed: Killed;
  readonly afterMs: number;
  readonly writers: number;
}

/** One life of the server, from its start to its end in the middle of writes. */
const strike = async (place: Place, before: Before, options: Strike): Promise<Struck> => {
  const { name, killed, afterMs, writers } = options;
  const server = await startServerProcess(place.env);
  const ended = new AbortController();
  try {
    const { url } = server;
    const again = await repeat(url, before.unheard, before.there);
    const acknowledged = [...again.acknowledged];
    const duty = await findDuty(url);
    const writing = writeUntilGone({ url, duty, writers, name, signal: ended.signal });
    await Promise.race([wait(afterMs), writing]);
    if (killed !== 'server') await place.cluster?.kill();
    if (killed === 'postmaster') {
      // the server lives on: it must not take anything for done meanwhile, and must find its way back
      await wait(100);
      await place.cluster?.start();
      acknowledged.push(await writeAgain(url, newWrite('crash-back', duty, `${name}-back`)));
    }
    await server.kill();
    ended.abort();
    const writes = await writing;
    if (killed === 'both') await place.cluster?.start();
    return {
      acknowledged: [...acknowledged, ...writes.acknowledged],
      unheard: writes.unheard,
      damage: again.damage,
      repeated: again.acknowledged.length,
    };
  } finally {
    ended.abort();
    await server.kill();
  }
};

const killedIn = (engine: Engine, round: number): Killed => {
  if (engine === 'pglite' || round % 2 === 1) return 'server';
  return round % 4 === 0 ? 'both' : 'postmaster';
};

/**
 * Starts the server, writes, kills it with -9 at a moment of chance, looks at what is left, and again, on one
 * database. On PostgreSQL every second round kills the postmaster, alone or together with the server.
 */
export const crashRounds = async (options: CrashOptions): Promise<readonly Round[]> => {
  const { engine, rounds, seed, writers = 8, onRound } = options;
  const chance = numbers(seed);
  const place = await placeFor(engine);
  const acknowledged: Acknowledged[] = [];
  const done: Round[] = [];
  let before: Before = { unheard: [], there: new Set() };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const killed = killedIn(engine, round);
      const afterMs = Math.round(200 + chance() * 1_300);
      const struck = await strike(place, before, { name: `${round}`, killed, afterMs, writers });
      acknowledged.push(...struck.acknowledged);
      const { unheard } = struck;
      const damage = await looking(place, async (database) => {
        before = { unheard, there: await foundOf(database, unheard) };
        return findDamage(database, acknowledged);
      });
      const result: Round = {
        ...{ round, killed, afterMs, repeated: struck.repeated },
        acknowledged: struck.acknowledged.length - struck.repeated,
        ...{ unheard: unheard.length, there: before.there.size },
        damage: [...struck.damage, ...damage],
      };
      done.push(result);
      onRound?.(result);
    }
    return done;
  } finally {
    await place.remove();
  }
};
