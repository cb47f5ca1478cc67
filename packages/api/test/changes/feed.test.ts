import { beforeAll, beforeEach, expect, it } from 'vitest';
import { decodeFeedCursor, encodeFeedCursor } from '../../src/changes/feed-cursor.js';
import { FEED_DAYS, purge } from '../../src/changes/purge.js';
import { WINDOW } from '../../src/changes/visible-events.js';
import { forEachDatabase } from '../support/databases.js';
import { type FeedWorld, holding, NOBODY, NOW, openFeedWorld } from './support/feed-world.js';

const BLOC = 'thai-nguyen/bloc/party-committee';
const CELLS = 'thai-nguyen/bloc/party-cells';
const ELSEWHERE = 'ha-tinh/party-committee';
const READER = holding(BLOC, 'record:read');

const daysLater = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

it('seals a cursor: the same text for the same place, and no place in the text', () => {
  const cursor = encodeFeedCursor('key', 7);
  expect(encodeFeedCursor('key', 7)).toBe(cursor);
  expect(decodeFeedCursor('key', cursor)).toBe(7);
  expect(decodeFeedCursor('key', encodeFeedCursor('key', Number.MAX_SAFE_INTEGER))).toBe(
    Number.MAX_SAFE_INTEGER,
  );
  const next = Buffer.from(encodeFeedCursor('key', 8), 'base64url');
  const same = [...Buffer.from(cursor, 'base64url')].filter((byte, index) => byte === next[index]);
  expect(same.length).toBeLessThan(8);
  for (const wrong of ['', 'x', cursor.slice(1), `${cursor}A`, cursor.replace(/^./, '_'), 'é'.repeat(48)])
    expect(() => decodeFeedCursor('key', wrong)).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
  expect(() => decodeFeedCursor('other', cursor)).toThrow(
    expect.objectContaining({ code: 'INVALID_CURSOR' }),
  );
});

forEachDatabase((open) => {
  let world: FeedWorld;
  beforeAll(async () => {
    world = await openFeedWorld(await open());
  });
  let start: string;
  beforeEach(async () => {
    await world.number();
    start = (await world.changes({ first: 0 })).headCursor;
  });

  it('shows nothing before it is numbered, then everything once and in order', async () => {
    const ids = [await world.record(), await world.record({ at: daysLater(0.001) }), await world.record()];
    expect((await world.changes({ after: start })).nodes).toEqual([]);
    expect(await world.number()).toBe(3);
    expect(await world.number()).toBe(0);
    const { nodes, pageInfo, headCursor } = await world.changes({ after: start });
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(nodes[1]).toEqual({
      cursor: nodes[1]?.cursor,
      kind: 'trigger-event.recorded',
      id: ids[1],
      version: 1,
      recordedAt: daysLater(0.001),
      bodyId: null,
    });
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: expect.any(Boolean),
      startCursor: nodes[0]?.cursor,
      endCursor: headCursor,
    });
  });

  it('goes on from a stored cursor with exactly what came later', async () => {
    const first = [await world.record(), await world.record(), await world.record()];
    await world.number();
    const read = await world.follow(start, 2);
    expect(read.ids).toEqual(first);
    expect((await world.follow(read.cursor)).ids).toEqual([]);
    const later = [await world.record(), await world.record()];
    await world.number();
    expect((await world.follow(read.cursor, 1)).ids).toEqual(later);
    const [page] = (await world.changes({ after: start })).nodes;
    expect((await world.follow(page?.cursor ?? '')).ids).toEqual([...first.slice(1), ...later]);
  });

  it('leaves out what the caller may not see, and moves on', async () => {
    const [open, own, other] = [
      await world.record(),
      await world.record({ body: CELLS }),
      await world.record({ body: ELSEWHERE }),
    ];
    await world.number();
    expect((await world.follow(start, 100, { who: NOBODY })).ids).toEqual([open]);
    expect((await world.follow(start, 100, { who: READER })).ids).toEqual([open, own]);
    const { nodes } = await world.changes({ after: start }, { who: READER });
    expect(nodes.map(({ bodyId }) => bodyId)).toEqual([null, `bod_${CELLS}`]);
    expect((await world.follow(start, 100, { who: holding(ELSEWHERE, 'record:read') })).ids).toEqual([
      open,
      other,
    ]);
    // leave to write is none to read, and leave that has ended is none
    expect((await world.follow(start, 100, { who: holding(BLOC, 'activity:write') })).ids).toEqual([open]);
    const ended = {
      ...READER,
      grants: READER.grants.map((grant) => ({ ...grant, until: world.contextOf().today })),
    };
    expect((await world.follow(start, 100, { who: ended })).ids).toEqual([open]);
    const { pageInfo, headCursor } = await world.changes({ after: start }, { who: NOBODY });
    expect([pageInfo.endCursor, pageInfo.hasNextPage]).toEqual([headCursor, false]);
  });

  it('leaves out what was opened to nobody since, whichever version the event tells of', async () => {
    const id = await world.record();
    await world.number();
    expect((await world.follow(start)).ids).toEqual([id]);
    await world.rows(
      `update trigger_event set access = 'restricted', body_id = $2::text where id = $1::text returning id`,
      [id.slice(4), CELLS],
    );
    expect((await world.follow(start)).ids).toEqual([]);
    expect((await world.follow(start, 100, { who: READER })).ids).toEqual([id]);
  });

  it('asks for some kinds alone', async () => {
    const id = await world.record();
    await world.number();
    const of = async (...kinds: string[]) => (await world.changes({ after: start, kinds })).nodes;
    expect((await of('trigger-event.recorded', 'activity.recorded')).map((node) => node.id)).toEqual([id]);
    const none = await world.changes({ after: start, kinds: ['activity.recorded'] });
    expect([none.nodes, none.pageInfo.endCursor]).toEqual([[], none.headCursor]);
    for (const kinds of [[], ['x'], ["a.b' or true"], Array.from({ length: 51 }, () => 'a.b')])
      await expect(of(...kinds)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('does not pass over a record made on a server whose clock is ahead', async () => {
    const id = await world.record({ at: daysLater(1) });
    await world.number();
    expect((await world.follow(start)).ids).toEqual([id]);
  });

  it('takes two statements, whatever is in the feed', async () => {
    const statements = async (first: number) => {
      const context = world.contextOf({ who: READER });
      const { readChanges } = await import('../../src/changes/read-changes.js');
      await readChanges(context, { first });
      return context.meter.count;
    };
    expect([await statements(1), await statements(100)]).toEqual([2, 2]);
  });

  it('refuses sizes and cursors that are none, and those beyond the end', async () => {
    for (const first of [-1, 101])
      await expect(world.changes({ first })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const [[key = null] = []] = await world.rows('select cursor_key from change_feed');
    for (const after of ['', 'nonsense', encodeFeedCursor('other', 1), encodeFeedCursor(key ?? '', 1e9)])
      await expect(world.changes({ after })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  });

  it('looks at a window at a time, so that a reader of little goes on instead of waiting', async () => {
    await world.rows(
      `insert into outbox_event (at, kind, target_id, version)
       select $1::timestamptz, 'activity.recorded', 'act_none', 1 from generate_series(1, ${WINDOW + 10}) returning 1`,
      [NOW],
    );
    const id = await world.record();
    expect(await world.number()).toBe(WINDOW + 11);
    const { nodes, pageInfo } = await world.changes({ after: start });
    expect([nodes, pageInfo.hasNextPage]).toEqual([[], true]);
    expect((await world.follow(pageInfo.endCursor)).ids).toEqual([id]);
    expect((await world.follow(start)).ids).toEqual([id]);
  });

  it(`keeps events for ${FEED_DAYS} days, says when a cursor is older, and gives no number twice`, async () => {
    const old = await world.record({ at: daysLater(-FEED_DAYS - 1) });
    await world.number();
    const afterOld = (await world.changes({ first: 0 })).headCursor;
    const kept = await world.record({ at: daysLater(-FEED_DAYS + 1) });
    await world.number();
    await purge(world.database, NOW);
    // younger events stand before it in the feed: it goes when they go
    expect((await world.follow(start)).ids).toEqual([old, kept]);
    await purge(world.database, daysLater(FEED_DAYS - 1.5));
    expect((await world.follow(start)).ids).toEqual([old, kept]);

    const later = daysLater(FEED_DAYS + 1.5);
    await purge(world.database, later);
    const fresh = await world.record({ at: later });
    expect(await world.number()).toBe(1);
    expect((await world.follow(null)).ids).toEqual([fresh]);
    await expect(world.changes({ after: start })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    await expect(world.changes({ after: afterOld })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    const head = (await world.changes({ first: 0 })).headCursor;
    expect((await world.follow(head)).ids).toEqual([]);
    await purge(world.database, daysLater(3 * FEED_DAYS));
    expect(await world.rows('select 1::text from outbox_event')).toEqual([]);
    // the place where everything was read is no gap
    expect((await world.follow(head)).ids).toEqual([]);
    const last = await world.record({ at: daysLater(3 * FEED_DAYS) });
    await world.number();
    expect((await world.follow(head)).ids).toEqual([last]);
  });
});
