import {
  type Body,
  buildRegistry,
  day,
  entry,
  knownDay,
  legalBasis,
  period,
  type Registry,
  toBodyId,
  toPlaceId,
  words,
} from '@danvan/domain';
import { beforeAll, expect, it } from 'vitest';
import { readRegistries } from '../../src/organisations/known-registries.js';
import { openWorld, type World } from '../directives/support/world.js';
import { forEachDatabase } from '../support/databases.js';

const ID = toBodyId('ha-tinh/party-committee');
const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);

/** What a register says, without the order of its lists and the names of its timelines. */
const plain = (registry: Registry) => ({
  places: Object.fromEntries([...registry.places].sort(([a], [b]) => (a < b ? -1 : 1))),
  bodies: Object.fromEntries([...registry.bodies].sort(([a], [b]) => (a < b ? -1 : 1))),
});

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open());
  });
  const readAll = () => world.database.read(readRegistries, { snapshot: true });

  it('gives back from the tables every place and body that was loaded, with every source and grade', async () => {
    const registries = await readAll();
    const { registry } = world.law;
    expect(registry.places.size).toBeGreaterThan(5);
    expect(plain(registries.at(day('2026-11-22')))).toEqual(plain(registry));
    // one register serves every day of knowledge where nothing was corrected
    expect(registries.at(day('0001-01-01'))).toBe(registries.at(day('2026-11-22')));
  });

  it('keeps apart what was known of a body before and after a correction, days of record and all', async () => {
    const body = world.law.registry.bodies.get(ID);
    if (body === undefined) throw new Error(ID);
    const basis = legalBasis('ha-tinh/ctr-28-nq-tw', 'III.1');
    const corrected: Body = {
      ...body,
      level: 'commune',
      life: { from: knownDay(day('1991-01-01')), until: null },
      names: {
        id: `${ID}#name`,
        entries: [
          entry(words('Tên cũ', 'Old'), period(day('1991-01-01'), day('2000-01-01')), basis, 'quoted'),
          {
            state: 'suspended',
            period: period(day('2000-01-01'), day('2001-01-01')),
            basis,
            grade: 'quoted',
          },
          entry(words('Tên nhớ', 'Recalled'), period(day('2001-01-01')), basis, 'recalled'),
        ],
      },
      parents: {},
    };
    const bodies = [...world.law.registry.bodies.values()].map((each) => (each.id === ID ? corrected : each));
    const places = [...world.law.registry.places.values()];
    await world.load({ ...world.law, registry: buildRegistry(places, bodies) }, noon('2024-11-10'));
    const registries = await readAll();
    const before = registries.at(day('2024-11-09')).bodies.get(ID);
    const after = registries.at(day('2024-11-10')).bodies.get(ID);
    expect(before).toMatchObject({ level: body.level, life: body.life, supersededOn: '2024-11-10' });
    expect(after).toMatchObject({ level: 'commune', life: corrected.life, recordedOn: '2024-11-10' });
    expect(after?.names.entries.filter(({ recordedOn }) => recordedOn !== undefined)).toEqual(
      corrected.names.entries.map((each) => ({ ...each, recordedOn: day('2024-11-10') })),
    );
    // the other bodies are the same objects in both
    const other = toBodyId('ha-tinh/front-committee');
    expect(registries.at(day('2024-11-09')).bodies.get(other)).toBe(
      registries.at(day('2024-11-10')).bodies.get(other),
    );
    await world.load(world.law, noon('2024-11-11'));
  });

  it('is asked of again only when places or bodies have changed, and then at once', async () => {
    const seen = async () => {
      const context = world.contextOf();
      await context.renewLaw?.();
      return context.law;
    };
    const first = await seen();
    await world.rows('select 1::text');
    await world.load(world.law, noon('2024-11-12'));
    expect(await seen()).toBe(first);
    await world.database.write(async (_, connection) => {
      await connection.rows(
        `update body_name set superseded_at = $2::timestamptz where body_id = $1::text and superseded_at is null returning 1`,
        [ID, noon('2024-11-20')],
      );
    });
    const second = await seen();
    expect(second).not.toBe(first);
    const names = (on: string) => second.registryAt?.(day(on)).bodies.get(ID)?.names.entries ?? [];
    expect(names('2024-11-20').filter(({ supersededOn }) => supersededOn === undefined)).toEqual([]);
    await world.load({ ...world.law, registry: buildRegistry([], []) }, noon('2024-11-20'));
    await world.load(world.law, noon('2024-11-21'));
  });

  it('answers a nearest name and a life by the day of knowledge that is asked for', async () => {
    const body = world.law.registry.bodies.get(ID);
    const [first] = body?.names.entries ?? [];
    if (body === undefined || first?.state !== 'in-force') throw new Error(ID);
    // a name from a later day on: before it, the nearest is shown, which only the register knows
    const later = { ...first, period: period(day('2030-01-01')), value: words('Tên sau', 'Later') };
    const renamed = { ...body, names: { ...body.names, entries: [later] } };
    const bodies = [...world.law.registry.bodies.values()].map((each) => (each.id === ID ? renamed : each));
    const places = [...world.law.registry.places.values()];
    await world.load({ ...world.law, registry: buildRegistry(places, bodies) }, noon('2024-12-01'));
    const name = async (knownOn: string) =>
      (
        await world.ask(
          `{ body(id: "${ID}", asOf: {on: "2024-10-31", knownOn: "${knownOn}"}) { name } }`,
          {},
          { now: noon('2024-12-02') },
        )
      ).body.name;
    expect(await name('2024-12-01')).toBe('Tên sau');
    expect(await name('2024-11-30')).toBe(first.value.vi);
    await world.load(world.law, noon('2024-12-03'));
  });

  it('has dated places, each with one name and one parent a day', async () => {
    const place = toPlaceId('quang-tri/vinh-linh');
    const [row] = await world.rows(
      `select p.level, n.name_vi, u.parent_id, p.exists_until::text from place p
         join place_name n on n.place_id = p.id and n.superseded_at is null
         join place_parent u on u.place_id = p.id and u.superseded_at is null
       where p.id = $1::text and p.superseded_at is null`,
      [place],
    );
    expect(row).toEqual(['district', expect.stringContaining('Vĩnh Linh'), 'quang-tri', '2025-07-01']);
    const twice = (table: string, more: string) =>
      world.database
        .write(async (_, connection) => {
          await connection.rows(
            `insert into ${table} (id, place_id, valid${more.split('|')[0]}) values ('x', $1::text, '[2000-01-01,2000-01-02)'${more.split('|')[1]}) returning 1`,
            [place],
          );
        })
        .catch(
          (error: { readonly code?: string; readonly cause?: { readonly code?: string } }) => error.code,
        );
    expect(await twice('place_name', `, name_vi, search_key|, 'a', 'a'`)).toBe('23P01');
    expect(await twice('place_parent', `, parent_id|, 'quang-tri'`)).toBe('23P01');
  });
});
