import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEachDatabase, onDatabase } from '../support/databases.js';
import {
  ActivityEntity,
  type Database,
  DocumentEntity,
  metered,
  type ReadConnection,
  upsertRows,
} from '../support/platform.js';

const addBody = (id: string) => async (_: unknown, connection: ReadConnection) => {
  await connection.rows(`insert into body_identity (id) values ($1::text) returning id`, [id]);
};
const bodies = async (connection: ReadConnection): Promise<number> => {
  const [[count] = []] = await connection.rows('select count(*)::text from body_identity', []);
  return Number(count);
};

forEachDatabase((open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open({ limits: { waitMs: 1_500, workMs: 1_000 } });
  });

  it('passes every kind of value as text, and gives rows by position', async () => {
    const at = new Date('2024-10-31T01:02:03.004Z');
    const [row] = await database.read((connection) =>
      connection.rows(
        `select $1::int::text, $2::boolean::text, $3::text, ($4::text[])[2], ($5::jsonb->'a')::text,
           to_char($6::timestamptz at time zone 'UTC', 'HH24:MI:SS.MS'), ($7::int[])[1]::text, $8::date::text`,
        [7, true, null, ['x', 'a"b,\\{}'], { a: [1] }, at, [3, null], '2024-02-29'],
      ),
    );
    expect(row).toEqual(['7', 'true', null, 'a"b,\\{}', '[1]', '01:02:03.004', '3', '2024-02-29']);
  });

  it('never takes a value for SQL', async () => {
    const hostile = `'; drop table body; --`;
    const rows = await database.read((connection) => connection.rows('select $1::text', [hostile]));
    expect(rows).toEqual([[hostile]]);
    expect(await database.read(bodies)).toBe(0);
  });

  it('gives the entity manager and the connection one transaction, and takes all of it back on a throw', async () => {
    await database.write(addBody('b1'));
    const add = (id: string, fails: boolean) =>
      database.write(async (tx, connection) => {
        const happenedOn = '2024-10-01';
        tx.create(ActivityEntity, {
          id,
          bodyId: 'b1',
          happenedOn,
          kind: 'k',
          title: `O'Brien ? ${id}`,
          sample: false,
          version: 1,
          recordedAt: new Date(),
        });
        await tx.flush();
        const rows = await connection.rows(
          'select title, happened_on::text from activity where id = $1::text',
          [id],
        );
        if (fails) throw new Error('taken back');
        return rows;
      });
    expect(await add('a1', false)).toEqual([["O'Brien ? a1", '2024-10-01']]);
    await expect(add('a2', true)).rejects.toThrow('taken back');
    const kept = await database.read((connection) => connection.rows('select id from activity', []));
    expect(kept).toEqual([['a1']]);
  });

  it('keeps a document with its days as text and its record as JSON', async () => {
    const record = { cited: ['a', 1, null] };
    const made = await database.write(async (tx) => {
      const row = tx.create(DocumentEntity, {
        id: 'doc/1',
        searchKey: 'k',
        type: 'directive',
        issuer: 'X',
        level: 'province',
        dissemination: 'unstated',
        titleVi: 'Chỉ thị',
        issuedOn: '2024-02-29',
        secrecy: 'none',
        access: 'public',
        origin: 'registered',
        held: true,
        record,
        version: 1,
        recordedAt: new Date('2024-10-31T00:00:00Z'),
      });
      await tx.flush();
      return row.rowId;
    });
    expect(made).toMatch(/^[\da-f-]{36}$/);
    const found = await database.write(async (tx) => {
      const row = await tx.findOneOrFail(DocumentEntity, { id: 'doc/1', supersededAt: null });
      return [row.rowId, row.issuedOn, row.record, row.symbol];
    });
    expect(found).toEqual([made, '2024-02-29', record, null]);
  });

  it('flushes what the work left in the entity manager', async () => {
    await database.write(async (tx) => {
      const activity = await tx.findOneOrFail(ActivityEntity, { id: 'a1' });
      activity.title = 'changed';
    });
    const rows = await database.read((connection) => connection.rows('select title from activity', []));
    expect(rows).toEqual([['changed']]);
  });

  it('shows no reader what is not committed', async () => {
    const before = await database.read(bodies);
    let wrote = () => {};
    const written = new Promise<void>((resolve) => {
      wrote = resolve;
    });
    const writing = database.write(async (tx, connection) => {
      await addBody('dirty')(tx, connection);
      wrote();
      await wait(150);
      throw new Error('taken back');
    });
    await written;
    const seen = await Promise.all(Array.from({ length: 5 }, () => database.read(bodies)));
    expect(new Set(seen)).toEqual(new Set([before]));
    await expect(writing).rejects.toThrow('taken back');
  });

  it('gives several statements one moment when asked to', async () => {
    const counts = await database.read(
      async (connection) => {
        const first = await bodies(connection);
        const other =
          database.engine === 'server' ? outside(() => database.write(addBody('meanwhile'))) : null;
        await other;
        return [first, await bodies(connection)];
      },
      { snapshot: true },
    );
    expect(counts[0]).toBe(counts[1]);
  });

  it('refuses work inside work at once, instead of waiting for itself', async () => {
    const start = performance.now();
    await expect(database.write(() => database.read(bodies))).rejects.toMatchObject({
      code: 'DATABASE_NESTED',
    });
    await expect(database.read(() => database.write(addBody('x')))).rejects.toMatchObject({
      code: 'DATABASE_NESTED',
    });
    expect(performance.now() - start).toBeLessThan(900);
  });

  it('refuses a statement after the end of its work', async () => {
    const kept: ReadConnection[] = [];
    await database.write(async (_, connection) => {
      kept.push(connection);
    });
    await expect(kept[0]?.rows('select 1::text', [])).rejects.toMatchObject({
      code: 'DATABASE_CONNECTION_ENDED',
    });
  });

  it('ends work that never ends, takes it back and goes on', async () => {
    const before = await database.read(bodies);
    const stuck = database.write(async (tx, connection) => {
      await addBody('stuck')(tx, connection);
      await new Promise(() => {});
    });
    const behind = database.read(bodies);
    await expect(stuck).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await behind).toBe(before);
    expect(await database.read(bodies)).toBe(before);
  });

  it('counts the statements of one request', async () => {
    const meter = { count: 0 };
    const counted = metered(database, meter);
    await counted.read(bodies);
    await counted.write(async (tx, connection) => {
      await tx.findOne(ActivityEntity, { id: 'a1' });
      await connection.rows('select 1::text', []);
    });
    expect(meter.count).toBe(3);
  });

  it('loads rows in bulk, and changes only what differs', async () => {
    const table = { table: 'bulk', key: ['id'], columns: { id: 'text', kind: 'text', record: 'jsonb' } };
    await database.write((_, connection) =>
      connection.rows('create table bulk (id text primary key, kind text, record jsonb)', []),
    );
    const rows = Array.from({ length: 4_500 }, (_, index) => ({
      id: `p${index}`,
      kind: 'k',
      record: { n: index },
    }));
    const load = (list: typeof rows) =>
      database.write((_, connection) => upsertRows(connection, table, list));
    expect(await load(rows)).toBe(4_500);
    expect(await load(rows)).toBe(0);
    expect(await load(rows.map((row) => (row.id === 'p7' ? { ...row, kind: 'other' } : row)))).toBe(1);
  });

  it('writes nothing of rows with a value that has no column', async () => {
    const table = { table: 'bulk', key: ['id'], columns: { id: 'text', kind: 'text' } };
    const rows = [
      { id: 'never', kind: 'k' },
      { id: 'p1', kind: 'k', knd: 'x', level: null },
    ];
    await expect(
      database.write((_, connection) => upsertRows(connection, table, rows)),
    ).rejects.toMatchObject({ code: 'ROW_COLUMNS_DIFFER', message: expect.stringContaining('knd, level') });
    const [[found] = []] = await database.read((connection) =>
      connection.rows(`select count(*)::text from bulk where id = 'never'`, []),
    );
    expect(found).toBe('0');
  });

  it('answers nothing after close', async () => {
    const other = await open();
    await other.close();
    await expect(other.read(bodies)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  });
});

/** Runs as if another request did it: outside the work that is under way. */
const outside = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    outsiders.push(() => work().then(resolve, reject));
  });
const outsiders: (() => void)[] = [];
setInterval(() => {
  for (const work of outsiders.splice(0)) work();
}, 5).unref();

onDatabase('embedded', (open) => {
  describe('the queue', () => {
    it('serves in order, and refuses who has waited too long', async () => {
      const database = await open({ limits: { waitMs: 300, workMs: 5_000 } });
      const order: number[] = [];
      const holder = database.read(() => wait(600));
      const late = [1, 2].map((index) => database.read(async () => order.push(index)));
      for (const refused of late) await expect(refused).rejects.toMatchObject({ code: 'TIMEOUT' });
      await holder;
      await Promise.all([3, 4, 5].map((index) => database.read(async () => order.push(index))));
      expect(order).toEqual([3, 4, 5]);
    });
  });
});

onDatabase('server', (open) => {
  it('refuses with TIMEOUT when no connection comes free', async () => {
    const database = await open({ limits: { waitMs: 300, workMs: 3_000 } });
    const holders = Array.from({ length: 10 }, () => database.read(() => wait(800)));
    await expect(database.read(bodies)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await Promise.all(holders);
    expect(await database.read(bodies)).toBe(0);
  });
});
