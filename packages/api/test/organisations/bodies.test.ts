import { asOf, bodyName, buildRegistry, day, lifeOn, parentAt, toBodyId } from '@danvan/domain';
import { beforeAll, expect, it } from 'vitest';
import { everyNode, openWorld, type World } from '../directives/support/world.js';
import { forEachDatabase } from '../support/databases.js';

const FIELDS = `id slug kind level placeId many sample recordsPublic existsFrom existsFromKnown existsUntil
  existsUntilKnown vi: name en: name(lang: EN) life { state why } kindName
  parents { nodes { hierarchy parent { slug } } }`;

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open());
  });

  it.each(['2013-05-01', '2024-10-31', '2025-03-01', '2026-11-22'])(
    'tells of every body on %s what the register of the domain tells',
    async (on) => {
      const when = asOf(day(on));
      const args = `asOf: {on: "${on}"}`;
      const nodes = await everyNode(world, 'bodies', FIELDS, { args, size: 7 });
      const bodies = [...world.law.registry.bodies.values()];
      expect(new Set(nodes.map(({ slug }) => slug))).toEqual(new Set(bodies.map(({ id }) => id)));
      for (const node of nodes) {
        const body = world.law.registry.bodies.get(toBodyId(node.slug));
        if (body === undefined) throw new Error(node.slug);
        const { state, why = null } = lifeOn(body.life, when);
        const upper = (text: string) => text.toUpperCase().replaceAll('-', '_');
        expect(node).toMatchObject({
          id: `bod_${body.id}`,
          kind: body.kind,
          level: upper(body.level),
          placeId: body.place,
          many: body.many ?? false,
          sample: false,
          recordsPublic: false,
          existsFromKnown: body.life.from.known,
          existsUntilKnown: body.life.until?.known ?? true,
          ...bodyName(body, when),
          life: { state: upper(state), why },
        });
        const parents = Object.keys(body.parents).flatMap((hierarchy) => {
          const parent = parentAt(body, hierarchy as Parameters<typeof parentAt>[1], when);
          return parent === null ? [] : [{ hierarchy: upper(hierarchy), parent: { slug: parent } }];
        });
        expect(node.parents.nodes).toHaveLength(parents.length);
        expect(node.parents.nodes).toEqual(expect.arrayContaining(parents));
      }
    },
  );

  it('shows the bound that is known, and says that it is one', async () => {
    const { body } = await world.ask(
      `{ body(id: "thai-nguyen/bloc/grassroots-party-committees", asOf: {on: "2025-10-01"}) { ${FIELDS} } }`,
    );
    expect(body).toMatchObject({
      many: true,
      existsFromKnown: false,
      existsUntil: '2025-02-03',
      existsUntilKnown: false,
      life: { state: 'UNDETERMINED', why: 'END_NOT_RECORDED' },
    });
  });

  it('finds a body by slug, by global id, and none where there is none', async () => {
    const { a, b, c } = await world.ask(`{ a: body(id: "ha-tinh/party-committee") { id }
      b: body(id: "bod_ha-tinh/party-committee") { slug } c: body(id: "no/such-body") { id } }`);
    expect([a, b, c]).toEqual([
      { id: 'bod_ha-tinh/party-committee' },
      { slug: 'ha-tinh/party-committee' },
      null,
    ]);
    const wrong = await world.answer('{ body(id: "doc_x/y") { id } }');
    expect(wrong.errors[0].message).toContain('ID_MALFORMED');
  });

  it('searches names in any spelling, exact accents first', async () => {
    const search = async (text: string) =>
      (
        await world.ask('query ($s: String) { bodies(search: $s, first: 100) { nodes { name } } }', {
          s: text,
        })
      ).bodies.nodes as { name: string }[];
    const plain = await search('uy ban mat tran');
    expect(plain.length).toBeGreaterThan(0);
    for (const { name } of plain) expect(name.toLowerCase()).toMatch(/ủy ban.*mặt trận|mặt trận.*ủy ban/u);
    expect(await search('ỦY BAN MẶT TRẬN'.normalize('NFD'))).toHaveLength(plain.length);
    expect(await search('uỷ ban mặt trận')).toHaveLength(plain.length);
    expect(await search('khong co to chuc nay')).toEqual([]);
    // "ban" as typed comes before "bàn" and "bản"
    const exact = (await search('ban')).map(({ name }) => name.toLowerCase().includes('ban'));
    expect(exact).toContain(false);
    expect(exact.lastIndexOf(true)).toBeLessThan(exact.indexOf(false));
  });

  it('filters by kind, level, place and group', async () => {
    const filter =
      '{kind: {eq: "party-committee"}, level: {in: [PROVINCE]}, placeId: {startsWith: "ha"}, many: {eq: false}}';
    const nodes = await everyNode(world, 'bodies', 'slug kind level many', { args: `filter: ${filter}` });
    expect(nodes.map(({ slug }) => slug)).toEqual(['ha-tinh/party-committee']);
  });

  it('lists those below a body in one tree, in pages', async () => {
    const below = [...world.law.registry.bodies.values()].filter(
      (body) => parentAt(body, 'party-leadership', asOf(day('2024-10-31'))) === 'ha-tinh/party-committee',
    );
    const { body } = await world.ask(`{ body(id: "ha-tinh/party-committee", asOf: {on: "2024-10-31"}) {
      children(filter: {hierarchy: {eq: PARTY_LEADERSHIP}}, first: 100) { totalCount nodes { body { slug } } } } }`);
    expect(body.children.totalCount).toBe(below.length);
    expect(new Set(body.children.nodes.map((node: { body: { slug: string } }) => node.body.slug))).toEqual(
      new Set(below.map(({ id }) => id)),
    );
  });

  it('asks as often for 3 bodies as for 100', async () => {
    const query = (first: number) =>
      `{ bodies(first: ${first}) { nodes { ${FIELDS} children { totalCount } } } }`;
    const few = await world.answer(query(3));
    const many = await world.answer(query(100));
    expect(many.data.bodies.nodes.length).toBeGreaterThan(50);
    expect([few.statements, many.statements]).toEqual([1, 1]);
  });

  it('changes nothing when loaded again, and closes what the register no longer has', async () => {
    const state = () =>
      world.rows(
        `select 'b' || id, xmin::text, superseded_at::text from body union all
         select 'n' || id, xmin::text, superseded_at::text from body_name union all
         select 'p' || id, xmin::text, superseded_at::text from body_parent union all
         select 'l' || id, xmin::text, null from place order by 1`,
      );
    const before = await state();
    await world.load(world.law);
    expect(await state()).toEqual(before);

    const gone = 'thai-nguyen/bloc/grassroots-party-committees';
    const { places, bodies } = world.law.registry;
    const fewer = buildRegistry(
      [...places.values()],
      [...bodies.values()].filter(({ id }) => id !== gone),
    );
    await world.load({ ...world.law, registry: fewer }, new Date('2024-11-02T00:00:00Z'));
    const ask = async (knownOn: string) =>
      (await world.ask(`{ body(id: "${gone}", asOf: {knownOn: "${knownOn}"}) { slug name } }`)).body;
    expect(await ask('2024-11-03')).toBeNull();
    expect(await ask('2024-11-01')).toMatchObject({ slug: gone });
    await world.load(world.law);
    expect(await ask('2024-11-03')).toMatchObject({ slug: gone });
    expect(await state()).toHaveLength(before.length);
  });

  it('keeps a changed name beside the one it corrects', async () => {
    const id = toBodyId('ha-tinh/party-committee');
    const body = world.law.registry.bodies.get(id);
    const [first] = body?.names.entries ?? [];
    if (!body || first?.state !== 'in-force') throw new Error('no name');
    const renamed = {
      ...body,
      names: {
        ...body.names,
        entries: [
          { ...first, period: { from: first.period.from, until: day('2024-11-01') } },
          { ...first, period: { from: day('2024-11-01') }, value: { vi: 'Tên mới', en: 'New name' } },
        ],
      },
    };
    const bodies = new Map(world.law.registry.bodies).set(id, renamed);
    await world.load({ ...world.law, registry: { ...world.law.registry, bodies } });
    const nameOn = async (on: string) =>
      (await world.ask(`{ body(id: "${id}", asOf: {on: "${on}"}) { name currentName { vi en from } } }`))
        .body;
    expect(await nameOn('2024-10-31')).toMatchObject({ name: first.value.vi, currentName: { from: null } });
    expect(await nameOn('2024-11-01')).toEqual({
      name: 'Tên mới',
      currentName: { vi: 'Tên mới', en: 'New name', from: '2024-11-01' },
    });
    await world.load(world.law);
    expect((await nameOn('2024-11-01')).name).toBe(first.value.vi);
  });
});
