import { beforeAll, expect, it } from 'vitest';
import { loadDutyFacts } from '../../src/duties/load-duty-facts.js';
import { ACTIVITY_ROWS, DECISION_ROWS, EVENT_ROWS, KEEPING_ROWS } from '../../src/duties/tables.js';
import { upsertRows } from '../../src/platform/database/index.js';
import { readRun } from '../../src/platform/reading.js';
import { forEachDatabase } from '../support/databases.js';
import { BLOC, CELLS, GUIDE } from './support/records.js';
import { type Asked, type DutyWorld, holding, NOBODY, openDutyWorld } from './support/world.js';

/** One row of every kind of record of a body that does not open its records. */
const CANARY = {
  act: [
    ACTIVITY_ROWS,
    {
      happened_on: '2024-05-02',
      kind: 'report',
      title: 'kín',
      duty_id: 'TN29-III.2.2-7',
      document_id: GUIDE,
    },
  ],
  kep: [KEEPING_ROWS, { document_id: GUIDE, from_day: '2024-01-01', declared_by: BLOC }],
  evt: [
    EVENT_ROWS,
    { trigger: 'kín', happened_on: '2024-05-02', access: 'restricted', registered_for: BLOC },
  ],
  dec: [
    DECISION_ROWS,
    {
      duty_id: 'TN29-III.2.2-7',
      occurrence: '2024',
      outcome: 'waived',
      decided_on: '2024-05-02',
      document_ref: 'kín',
      decided_by: BLOC,
    },
  ],
} as const;
type Prefix = keyof typeof CANARY;
const PREFIXES: readonly Prefix[] = ['act', 'kep', 'evt', 'dec'];

const READER = holding(BLOC, 'record:read');
const BLIND: readonly Asked['who'][] = [
  NOBODY,
  holding('ha-tinh/party-committee', 'record:read'),
  holding(BLOC, 'activity:write', 'keeping:write', 'document:write'),
];

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open(), { samples: false });
    for (const prefix of PREFIXES) {
      const [table, columns] = CANARY[prefix];
      const row = { ...columns, id: 'canary', body_id: CELLS, sample: false, version: 1 };
      await world.database.write((_, connection) =>
        upsertRows(connection, table, [
          { ...row, recorded_at: '2024-06-01T05:00:00Z' },
          { ...row, id: 'canary-to-come', recorded_at: '2024-10-02T05:00:00Z' },
        ]),
      );
      await world.rows(
        `insert into ${table.table} (${Object.keys(table.columns).join(', ')}, superseded_at)
         select ${Object.keys(table.columns)
           .map((name) => (name === 'id' ? `'canary-closed'` : name))
           .join(', ')}, timestamptz '2024-07-01 05:00Z' from ${table.table} where id = 'canary' returning 1`,
      );
    }
  });

  const nodeOf = async (id: string, who: Asked['who'], knownOn?: string) => {
    const query = 'query ($id: ID!, $asOf: AsOfInput) { node(id: $id, asOf: $asOf) { id } }';
    const asOf = knownOn === undefined ? null : { knownOn };
    return (await world.ask(query, { id, asOf }, who ? { who } : {})).node?.id ?? null;
  };

  it.each(PREFIXES)('finds %s_canary for a reader of the body and for nobody else', async (prefix) => {
    expect(await nodeOf(`${prefix}_canary`, READER)).toBe(`${prefix}_canary`);
    for (const who of BLIND) expect(await nodeOf(`${prefix}_canary`, who)).toBeNull();
  });

  it.each(PREFIXES)('finds %s rows on the days on which they were known', async (prefix) => {
    expect(await nodeOf(`${prefix}_canary`, READER, '2024-05-31')).toBeNull();
    expect(await nodeOf(`${prefix}_canary`, READER, '2024-06-01')).not.toBeNull();
    expect(await nodeOf(`${prefix}_canary-to-come`, READER)).toBeNull();
    expect(await nodeOf(`${prefix}_canary-to-come`, READER, '2024-10-02')).not.toBeNull();
    expect(await nodeOf(`${prefix}_canary-closed`, READER)).toBeNull();
    expect(await nodeOf(`${prefix}_canary-closed`, READER, '2024-06-30')).not.toBeNull();
    expect(await nodeOf(`${prefix}_canary-closed`, READER, '2024-07-01')).toBeNull();
  });

  it('loads all facts of a body or none of them', async () => {
    const factsFor = async (who: Asked['who']) => {
      const context = world.contextOf(who ? { who } : {});
      const duties = world.law.law.duties.map((duty) => ({
        ...duty,
        schedule: { kind: 'conditional', trigger: { id: 'kín', words: duty.action } } as const,
      }));
      const facts = await loadDutyFacts(context, readRun(context).run, { bodies: null, duties });
      return [facts.activities, facts.keepingPeriods, facts.events, facts.decisions].map((list) =>
        list.map(({ id }) => id),
      );
    };
    expect(await factsFor(READER)).toEqual([['canary'], ['canary'], ['canary'], ['canary']]);
    for (const who of BLIND) expect(await factsFor(who)).toEqual([[], [], [], []]);
  });

  it('counts and lists what is seen, and nothing beside it', async () => {
    const lists = '{ activities { totalCount nodes { id } } keepingPeriods { totalCount nodes { id } } }';
    const seen = await world.ask(lists, {}, { who: READER });
    expect(seen.activities).toEqual({ totalCount: 1, nodes: [{ id: 'act_canary' }] });
    expect(seen.keepingPeriods).toEqual({ totalCount: 1, nodes: [{ id: 'kep_canary' }] });
    for (const who of BLIND) {
      const none = { totalCount: 0, nodes: [] };
      expect(await world.ask(lists, {}, who ? { who } : {})).toEqual({
        activities: none,
        keepingPeriods: none,
      });
    }
  });
});
