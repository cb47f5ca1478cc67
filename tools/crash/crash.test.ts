import { type Database, openDatabase } from '@danvan/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crashRounds } from './rounds.js';
import { findDamage, foundOf } from './verify.js';
import { type Acknowledged, newWrite } from './writes.js';

it('loses nothing acknowledged and leaves nothing half there, killed twice in the middle of writes', async () => {
  const rounds = await crashRounds({ engine: 'pglite', rounds: 2, seed: 20_241_031, writers: 4 });
  expect(rounds.map(({ damage }) => damage)).toEqual([[], []]);
  for (const { acknowledged, unheard } of rounds)
    expect([acknowledged > 0, unheard > 0]).toEqual([true, true]);
  expect(rounds[1]?.repeated).toBe(rounds[0]?.unheard);
});

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: 'embedded', folder: null });
  await database.migrate();
});
afterAll(() => database.close());

const run = (sql: string) => database.write((_, connection) => connection.rows(sql, []));
const acknowledged = (id: string, version: number): Acknowledged => ({
  ...newWrite('crash-x', 'duty', `title ${version}`),
  ...{ id: `act_${id}`, version, replayed: false },
});

it('sees what is lost, half there, out of order or changed', async () => {
  const damage = () => findDamage(database, [acknowledged('a', 1), acknowledged('a', 2)]);
  expect(await damage()).toEqual(['lost: a 1', 'lost: a 2']);
  await run(`with b as (insert into body_identity (id) values ('b'))
    insert into activity (id, body_id, happened_on, kind, title, version, recorded_by, recorded_at, superseded_at)
    values ('a', 'b', '2024-10-15', 'k', 'title 1', 1, 'crash-x', now(), now()),
      ('a', 'b', '2024-10-15', 'k', 'title 2', 2, 'crash-x', now(), now()) returning id`);
  expect(await damage()).toEqual([
    ...['audit', 'outbox', 'keys'].flatMap((trace) => [`${trace} lacks a 1`, `${trace} lacks a 2`]),
    'history of a: 1- 2-',
  ]);
  await run(`update activity set superseded_at = null where version = 2 returning id`);
  await run(`insert into outbox_event (at, kind, target_id, version, sequence)
    values (now(), 'activity.recorded', 'act_a', 1, 1), (now(), 'activity.corrected', 'act_a', 2, 3),
      (now(), 'activity.corrected', 'act_a', 2, null) returning id::text`);
  await run(`insert into idempotency_key (principal, key, action, request_hash, response, at)
    values ('crash-x', 'k1', 'r', 'h', '{"key": "a", "version": 1}', now()), ('crash-x', 'k2', 'r', 'h', null, now())
    returning key`);
  await run(`insert into audit_entry (at, principal, action, target_kind, target_id, after, request_id, previous_hash,
      hash) values (now(), 'crash-x', 'r', 'activity', 'a', '{"version": 1}', 'r', '0', '1'),
      (now(), 'crash-x', 'r', 'activity', 'a', '{"version": 2}', 'r', '1', '2') returning id::text`);
  expect(await damage()).toEqual([
    'outbox alone has a 2',
    'keys lacks a 2',
    'keys alone has null',
    'the audit chain breaks at 1',
    'the feed has 2 events up to number 3',
  ]);
});

it('finds the writes that were never heard of by their titles', async () => {
  const writes = [newWrite('crash-x', 'duty', 'title 2'), newWrite('crash-x', 'duty', 'title 3')];
  expect([...(await foundOf(database, writes))]).toEqual(['title 2']);
});
