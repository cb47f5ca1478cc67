import { buildRegistry, checkLaw, civilDay, composeLaw, day, readLawFile, STATUSES } from '@danvan/domain';
import { law as shippedLaw } from '@danvan/domain/law';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleBodies, sampleLawFile, samplePlaces } from '../../src/samples/index.js';
import { codesOf, mutate, RECORD_ACTIVITY } from '../duties/support/records.js';
import { clerkOf, type DutyWorld, daysLater, NOW, openDutyWorld } from '../duties/support/world.js';
import { forEachDatabase } from '../support/databases.js';

const TODAY = civilDay(NOW);
const upper = (text: string) => text.toUpperCase().replaceAll('-', '_');

const STATUSES_OF = `query ($from: Date, $to: Date, $asOf: AsOfInput) {
  duties(subtree: "mau/party-committee", documents: ["mau/ke-hoach-mau"], from: $from, to: $to, asOf: $asOf, first: 100) {
    totalCount counts { status count }
    nodes { key status why days action body { slug sample name } proof { id title documentRef } addressees { slug } } } }`;

const TABLES = [
  'document',
  'clause',
  'duty',
  'relation',
  'activity',
  'keeping_period',
  'trigger_event',
  'duty_decision',
];

describe('the sample document', () => {
  it('is a law file that reads and fits beside the law', () => {
    const file = sampleLawFile(TODAY);
    expect(readLawFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
    expect(checkLaw(composeLaw([file], 'samples'), registryOfSamples())).toEqual([]);
    const taken = new Set(composeLaw(shippedLaw, 'x').clauses.keys());
    expect(file.clauses.filter(({ id }) => taken.has(id))).toEqual([]);
  });

  it('says everywhere that it is invented', () => {
    const { document, clauses } = sampleLawFile(TODAY);
    expect(document?.title.vi).toMatch(/^\[MẪU\]/);
    for (const clause of clauses) {
      expect(clause.duty?.action.vi).toMatch(/^\[MẪU\]/);
      expect(clause.says.en).toMatch(/^\[SAMPLE\]/);
    }
    for (const body of sampleBodies) {
      expect(body.sample).toBe(true);
      expect(body.id).toMatch(/^mau\//);
      for (const entry of body.names.entries)
        expect(entry.state === 'in-force' && entry.value.vi).toMatch(/^\[MẪU\]/);
      for (const parents of Object.values(body.parents))
        for (const entry of parents.entries)
          expect(entry.state === 'in-force' && entry.value).toMatch(/^mau\//);
    }
  });
});

const registryOfSamples = () => buildRegistry(samplePlaces, sampleBodies);

forEachDatabase((open) => {
  let world: DutyWorld;
  beforeAll(async () => {
    world = await openDutyWorld(await open());
  });

  const span = (now: Date) => {
    const on = (days: number) => civilDay(new Date(now.getTime() + days * 86_400_000));
    return { from: on(-120), to: on(90) };
  };
  /** What stands in every table, apart from the ids that a database makes up. */
  const stored = async () => {
    const all: Record<string, unknown> = {};
    for (const table of TABLES)
      all[table] = await world.rows(`select (to_jsonb(r) - 'row_id')::text from ${table} r order by 1`);
    return all;
  };

  it.each([0, 1, 100, 365])('shows every status to everybody when started %i days later', async (days) => {
    const now = daysLater(days);
    await world.load(now);
    const { duties } = await world.ask(STATUSES_OF, span(now), { now });
    const found = new Set(duties.nodes.map(({ status }: { status: string }) => status));
    expect([...STATUSES].map(upper).filter((status) => !found.has(status))).toEqual([]);
    expect(duties.counts.every(({ count }: { count: number }) => count > 0)).toBe(true);
    for (const node of duties.nodes) {
      expect(node.body).toMatchObject({ sample: true });
      expect(node.body.name).toMatch(/^\[MẪU\]/);
      expect(node.action).toMatch(/^\[MẪU\]/);
    }
  });

  it('changes nothing when started again on the same day', async () => {
    await world.load(NOW);
    const before = await stored();
    await world.load(NOW);
    expect(await stored()).toEqual(before);
  });

  it('is dated anew on another day and leaves what others recorded', async () => {
    await world.load(NOW);
    const written = await mutate(
      world,
      RECORD_ACTIVITY,
      {
        actingFor: 'mau/xa-4/party-committee',
        body: 'mau/xa-4/party-committee',
        duty: 'MAU-5',
        on: '2024-09-30',
        kind: 'MEETING',
        title: 'Họp thử',
      },
      { who: clerkOf('mau/party-committee') },
    );
    expect(codesOf(written)).toEqual([]);
    expect(written.activity.sample).toBe(true);
    await world.load(daysLater(30));
    const [issued] = await world.rows(`select issued_on::text from document where id = 'mau/ke-hoach-mau'`);
    expect(issued).toEqual(['2024-07-03']);
    const acts = await world.rows(`select id from activity where id not like 'mau-%'`);
    expect(acts.map(([id]) => `act_${id}`)).toContain(written.activity.id);
    await world.load(NOW);
  });

  it('is put right again where a sample row was corrected', async () => {
    const before = await stored();
    const input = {
      actingFor: 'mau/xa-1/party-committee',
      body: 'mau/xa-1/party-committee',
      duty: 'MAU-5',
      on: '2024-09-29',
      kind: 'MEETING',
      title: 'Sửa thử',
      id: 'act_mau-hoat-dong-4',
      expectedVersion: 1,
    };
    const corrected = await mutate(world, RECORD_ACTIVITY, input, { who: clerkOf('mau/party-committee') });
    expect(corrected.activity).toMatchObject({ version: 2, title: 'Sửa thử' });
    await world.load(NOW);
    expect(await stored()).toEqual(before);
  });

  it('goes when samples are off, and nothing else with it', async () => {
    const outside = () => world.rows(`select id from document where id not like 'mau/%' order by 1`);
    const others = await outside();
    await world.load(NOW, false);
    for (const table of TABLES) {
      const [[count] = []] = await world.rows(
        `select count(*)::text from ${table} where id like 'mau-%' or id like 'mau/%' or id like 'MAU-%'`,
      );
      expect(`${table} ${count}`).toBe(`${table} 0`);
    }
    expect(await outside()).toEqual(others);
    await world.load(NOW);
    const { duties } = await world.ask(STATUSES_OF, span(NOW));
    expect(duties.totalCount).toBeGreaterThan(20);
  });

  it('refuses to load beside a register that does not have its bodies', async () => {
    const bare = await openDutyWorld(world.database, { samples: false });
    await expect(bare.load(NOW, true)).rejects.toMatchObject({ code: 'SAMPLES_NOT_IN_REGISTRY' });
    expect(day('2024-10-01')).toBe(TODAY);
    await world.load(NOW);
  });
});
