import { type Body, buildRegistry, day, knownDay, period, toBodyId } from '@danvan/domain';
import { beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../directives/support/world.js';
import { forEachDatabase } from '../support/databases.js';

const SEEN = `slug name kind level existsFrom existsUntil life { state }
  currentName { vi en from } parents(first: 100) { nodes { hierarchy parent { slug } } }`;

/** Noon in Vietnam. */
const noon = (on: string): Date => new Date(`${on}T05:00:00Z`);

const ID = toBodyId('ha-tinh/party-committee');
const GONE = toBodyId('thai-nguyen/bloc/grassroots-party-committees');

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open());
  });

  const bodyOf = (id: Body['id']): Body => {
    const body = world.law.registry.bodies.get(id);
    if (body === undefined) throw new Error(id);
    return body;
  };
  /** Loads the register as a later release would bring it: these bodies otherwise, and some no more. */
  const release = (on: string, changed: readonly Body[], without: readonly Body['id'][] = []) => {
    const bodies = new Map(world.law.registry.bodies);
    for (const body of changed) bodies.set(body.id, body);
    for (const id of without) bodies.delete(id);
    const registry = buildRegistry([...world.law.registry.places.values()], [...bodies.values()]);
    return world.load({ ...world.law, registry }, noon(on));
  };
  const seen = async (id: string, knownOn: string, on = '2024-10-31') =>
    (
      await world.ask(
        'query ($id: ID!, $asOf: AsOfInput) { body(id: $id, asOf: $asOf) { SEEN } }'.replace('SEEN', SEEN),
        {
          id,
          asOf: { on, knownOn },
        },
      )
    ).body;
  const named = (body: Body, vi: string): Body => ({
    ...body,
    names: {
      ...body.names,
      entries: body.names.entries.map((entry) =>
        entry.state === 'in-force' ? { ...entry, value: { vi, en: vi } } : entry,
      ),
    },
  });

  it('keeps what was said of a name, and says the new one from the day it is learnt', async () => {
    const before = await seen(ID, '2024-10-31');
    await release('2024-11-10', [named(bodyOf(ID), 'Tên hai')]);
    await release('2024-11-20', [named(bodyOf(ID), 'Tên ba')]);
    expect(await seen(ID, '2024-11-09')).toEqual(before);
    expect(await seen(ID, '2024-11-10')).toMatchObject({ name: 'Tên hai', currentName: { vi: 'Tên hai' } });
    expect(await seen(ID, '2024-11-19')).toMatchObject({ name: 'Tên hai' });
    expect(await seen(ID, '2024-11-20')).toMatchObject({ name: 'Tên ba', currentName: { from: null } });
    expect(await seen(ID, '0001-01-01')).toEqual(before);

    // the first name again is a third change, not a return to never having erred
    await release('2024-11-25', []);
    expect(await seen(ID, '2024-11-25')).toEqual(before);
    expect(await seen(ID, '2024-11-24')).toMatchObject({ name: 'Tên ba' });
    expect(await seen(ID, '2024-11-12')).toMatchObject({ name: 'Tên hai' });
  });

  it('keeps what was said of a body and of its parents', async () => {
    const id = toBodyId('ha-tinh/front-committee');
    const before = await seen(id, '2024-10-31');
    expect(before.parents.nodes.length).toBeGreaterThan(0);
    const life = { from: knownDay(day('1991-01-01')), until: knownDay(day('2024-06-01')) };
    await release('2024-12-01', [{ ...bodyOf(id), life, parents: {} }]);
    expect(await seen(id, '2024-11-30')).toEqual(before);
    const after = await seen(id, '2024-12-01');
    expect(after).toMatchObject({
      existsUntil: '2024-06-01',
      life: { state: 'ENDED' },
      parents: { nodes: [] },
    });
    await release('2024-12-02', []);
    expect(await seen(id, '2024-12-02')).toEqual(before);
    expect(await seen(id, '2024-12-01')).toEqual(after);
  });

  it('closes a body that is no more in the register, and takes it up again later', async () => {
    const before = await seen(GONE, '2024-10-31');
    await release('2024-12-10', [], [GONE]);
    expect(await seen(GONE, '2024-12-09')).toEqual(before);
    expect(await seen(GONE, '2024-12-10')).toBeNull();
    await release('2024-12-12', []);
    expect(await seen(GONE, '2024-12-11')).toBeNull();
    expect(await seen(GONE, '2024-12-12')).toEqual(before);
  });

  it('takes a body that comes for the first time as always known', async () => {
    const id = toBodyId('ha-tinh/new-body');
    const body: Body = {
      ...named(bodyOf(ID), 'Tổ chức mới'),
      id,
      parents: {},
    };
    await release('2024-12-20', [body]);
    expect(await seen(id, '2024-01-01')).toMatchObject({ slug: id, name: 'Tổ chức mới' });
    await release('2024-12-21', [named(body, 'Tên khác')]);
    expect(await seen(id, '2024-12-20')).toMatchObject({ name: 'Tổ chức mới' });
    expect(await seen(id, '2024-12-21')).toMatchObject({ name: 'Tên khác' });
  });

  it('takes days of record from the data where a body comes for the first time', async () => {
    const id = toBodyId('ha-tinh/corrected-body');
    const [first] = bodyOf(ID).names.entries;
    if (first?.state !== 'in-force') throw new Error('no name');
    const learnt = day('2024-03-01');
    const body: Body = {
      ...bodyOf(ID),
      id,
      parents: {},
      names: {
        id: `${id}#name`,
        entries: [
          { ...first, value: { vi: 'Tên sai', en: 'Wrong' }, supersededOn: learnt },
          { ...first, value: { vi: 'Tên đúng', en: 'Right' }, recordedOn: learnt },
        ],
      },
    };
    await release('2024-12-22', [body]);
    expect(await seen(id, '2024-02-29')).toMatchObject({ name: 'Tên sai' });
    expect(await seen(id, '2024-03-01')).toMatchObject({ name: 'Tên đúng' });
  });

  it('has one version for any day of knowledge even where the clock was set back', async () => {
    const id = toBodyId('lao-cai/party-committee');
    await release('2025-06-01', [named(bodyOf(id), 'Từ tương lai')]);
    await release('2024-12-30', [named(bodyOf(id), 'Đồng hồ đúng')]);
    for (const knownOn of ['2024-12-30', '2025-05-31', '2025-06-01', '2026-01-01'])
      expect(await seen(id, knownOn), knownOn).toMatchObject({ name: 'Đồng hồ đúng' });
    const twice = await world.rows(
      `select a.id from body_name a join body_name b on a.body_id = b.body_id and a.row_id < b.row_id
         and a.valid && b.valid and tstzrange(a.recorded_at, a.superseded_at) && tstzrange(b.recorded_at, b.superseded_at)`,
    );
    expect(twice).toEqual([]);
  });

  it('can be loaded by two servers at once', async () => {
    const id = toBodyId('quang-tri/party-committee');
    const later = () => release('2025-01-10', [named(bodyOf(id), 'Cùng lúc')]);
    await Promise.all([later(), later(), later()]);
    expect(await seen(id, '2025-01-10')).toMatchObject({ name: 'Cùng lúc' });
    const [[open_] = []] = await world.rows(
      `select count(*)::text from body_name where body_id = $1::text and superseded_at is null`,
      [id],
    );
    expect(open_).toBe(String(bodyOf(id).names.entries.length));
  });

  it('leaves nothing of invented bodies when they go', async () => {
    const id = toBodyId('mau/invented');
    const body: Body = { ...named(bodyOf(ID), '[MẪU] Tổ chức'), id, parents: {}, sample: true };
    await release('2025-01-20', [body]);
    expect(await seen(id, '2024-01-01')).toMatchObject({ slug: id });
    await release('2025-01-21', []);
    expect(await seen(id, '2025-01-20')).toBeNull();
    await release('2025-01-22', [body]);
    expect(await seen(id, '2024-01-01')).toMatchObject({ slug: id });
  });

  it('tells a change on a day from a correction', async () => {
    const id = toBodyId('lao-cai/front-committee');
    const [first] = bodyOf(id).names.entries;
    if (first?.state !== 'in-force') throw new Error('no name');
    const entries = [
      { ...first, period: period(first.period.from, day('2024-07-01')) },
      { ...first, period: period(day('2024-07-01')), value: { vi: 'Tên mới', en: 'New' } },
    ];
    const body: Body = { ...bodyOf(id), names: { ...bodyOf(id).names, entries } };
    await release('2025-02-01', [body]);
    const asked = (on: string, knownOn: string) => seen(id, knownOn, on);
    expect(await asked('2024-06-30', '2025-02-01')).toMatchObject({ name: first.value.vi });
    expect(await asked('2024-07-01', '2025-02-01')).toMatchObject({
      name: 'Tên mới',
      currentName: { vi: 'Tên mới', en: 'New', from: '2024-07-01' },
    });
    expect(await asked('2024-07-01', '2025-01-31')).toMatchObject({ name: first.value.vi });
  });
});
