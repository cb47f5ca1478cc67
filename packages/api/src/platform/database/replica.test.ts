import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ApiError } from '../errors/index.js';
import type { Database, ReadConnection } from './database.js';
import { Replica } from './replica.js';

interface Standby {
  recovery: string;
  replayed: string | null;
  system: string;
  silent: boolean;
}

const standbyOf = (state: Standby): Database => {
  const rows: ReadConnection['rows'] = async (sql) => {
    if (state.silent) await wait(60_000, undefined, { ref: false });
    return sql.includes('system_identifier') ? [[state.system]] : [[state.recovery, state.replayed]];
  };
  const never = () => Promise.reject(new ApiError('INTERNAL', 'not for this test'));
  return {
    engine: 'server',
    read: (work) => work({ rows }),
    write: never,
    ping: never,
    migrate: never,
    pendingMigrations: never,
    pools: () => [],
    close: async () => {},
  };
};

const replicaOf = (given: Partial<Standby> = {}) => {
  const state: Standby = { recovery: 'true', replayed: '0/10', system: 's', silent: false, ...given };
  const limits = { behindMs: 1_000, answerMs: 50 };
  return { state, replica: new Replica('replica-1', async () => standbyOf(state), limits) };
};

const primary = (position: bigint, ago = 0) => ({
  marks: [{ at: performance.now() - ago, position }],
  system: 's',
});

it('shows what it has replayed and no more', async () => {
  const { replica } = replicaOf();
  expect(replica.shows(null)).toBe(false);
  expect(await replica.look(primary(0x10n))).toBeNull();
  expect([replica.shows(null), replica.shows(0x10n), replica.shows(0x11n)]).toEqual([true, true, false]);
});

it.each([
  ['it is no standby', { recovery: 'false', replayed: null }],
  ['it is a copy of another cluster', { system: 'other' }],
  ['it is too far behind', { replayed: '0/F' }],
  ['no answer within 50 ms', { silent: true }],
])('is left out: %s', async (reason, state) => {
  const { replica } = replicaOf(state);
  expect(await replica.look(primary(0x10n))).toBe(reason);
  expect(replica.shows(null)).toBe(false);
});

it('counts how far it is behind from when it was last level', async () => {
  const { replica } = replicaOf();
  expect(await replica.look(primary(0x10n, 900))).toBeNull();
  expect(await replica.look(primary(0x10n, 1_100))).toBe('it is too far behind');
});

it('gives up what waits for a replica that no longer answers, so that the primary can answer', async () => {
  const { replica, state } = replicaOf();
  await replica.look(primary(0x10n));
  state.silent = true;
  const reading = replica.read((connection) => connection.rows('select 1', []), {});
  await Promise.all([
    expect(reading).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' }),
    replica.look(primary(0x10n)),
  ]);
});
