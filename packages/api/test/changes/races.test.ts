import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDispatcher } from '../../src/changes/index.js';
import { type Database, fixedLaw, OPEN_INTERNET, openDatabase } from '../../src/platform/index.js';
import { createServerDatabase, onDatabase } from '../support/databases.js';
import { type FeedWorld, NOW, openFeedWorld, recordEvent } from './support/feed-world.js';

const WRITERS = 8;
const EACH = 40;
const SERVERS = 3;

onDatabase('server', () => {
  let world: FeedWorld;
  let databases: readonly Database[];
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const created = await createServerDatabase();
    drop = created.drop;
    databases = await Promise.all(
      Array.from({ length: SERVERS }, () => openDatabase({ kind: 'server', url: created.url })),
    );
    const [first] = databases;
    if (!first) throw new Error('no database');
    await first.migrate();
    world = await openFeedWorld(first);
  });
  afterAll(async () => {
    for (const database of databases) await database.close();
    await drop();
  });

  it('loses nothing and shows nothing twice to a reader beside 8 writers and 3 dispatchers', async () => {
    const services = {
      laws: fixedLaw(world.law),
      model: world.reads.model,
      outbound: OPEN_INTERNET,
      clock: () => NOW,
    };
    const log: unknown[] = [];
    const dispatchers = databases.map((database) =>
      startDispatcher({ ...services, database, log: (line) => log.push(line) }),
    );
    const written: string[][] = Array.from({ length: WRITERS }, () => []);
    const writer = async (index: number): Promise<void> => {
      const database = databases[index % SERVERS];
      for (let round = 0; round < EACH; round += 1) {
        const ids = await database?.write(async (_, connection) => {
          // ids are taken early and committed late, in another order than they were taken
          const first = await recordEvent(connection);
          await wait(Math.random() * 12);
          return [first, ...(round % 3 === 0 ? [await recordEvent(connection)] : [])];
        });
        written[index]?.push(...(ids ?? []));
        dispatchers[index % SERVERS]?.wake();
        if (round % 10 === index)
          await database?.write((_, connection) => rolledBack(connection)).catch(() => {});
      }
    };
    const rolledBack = async (connection: Parameters<typeof recordEvent>[0]): Promise<void> => {
      await recordEvent(connection);
      throw new Error('rolled back');
    };

    let writing = true;
    const seen: string[] = [];
    const reader = async (): Promise<void> => {
      let cursor: string | null = null;
      for (let idle = 0; writing || idle < 100; ) {
        const page = await world.changes({ after: cursor, first: 7 });
        seen.push(...page.nodes.map(({ id }) => id));
        cursor = page.pageInfo.endCursor;
        idle = page.nodes.length === 0 && !writing ? idle + 1 : 0;
        if (page.nodes.length === 0) await wait(5);
      }
    };
    const reading = reader();
    await Promise.all(written.map((_, index) => writer(index)));
    writing = false;
    await reading;
    await Promise.all(dispatchers.map((each) => each.close()));

    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort()).toEqual(written.flat().sort());
    // what one writer did after another thing comes after it
    for (const own of written) expect(seen.filter((id) => own.includes(id))).toEqual(own);
    const [[last, highest, waiting] = []] = await world.rows(
      `select (select last_sequence from change_feed)::text, max(sequence)::text,
         count(*) filter (where sequence is null)::text from outbox_event`,
    );
    expect([last, highest, waiting]).toEqual([String(seen.length), String(seen.length), '0']);
    expect(log).toEqual([]);
  });
});
