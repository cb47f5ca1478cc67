import { asOf, bodyName, day, lifeOn, parentAt, toBodyId } from '@danvan/domain';
import { beforeAll, expect, it } from 'vitest';
import { ANY_LIFE, everyNode, openWorld, type World } from '../directives/support/world.js';
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
      const args = `${ANY_LIFE}, asOf: {on: "${on}"}`;
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

  it('changes nothing when loaded again', async () => {
    const state = () =>
      world.rows(
        `select 'b' || row_id, xmin::text, superseded_at::text from body union all
         select 'i' || id, xmin::text, null from body_identity union all
         select 'n' || row_id, xmin::text, superseded_at::text from body_name union all
         select 'p' || row_id, xmin::text, superseded_at::text from body_parent union all
         select 'l' || id, xmin::text, null from place order by 1`,
      );
    const before = await state();
    await world.load(world.law);
    expect(await state()).toEqual(before);
  });

  it('answers for any day of knowledge on the day it is installed', async () => {
    const nodes = await everyNode(world, 'bodies', FIELDS, {
      args: `${ANY_LIFE}, asOf: {on: "2024-10-31", knownOn: "0001-01-01"}`,
    });
    expect(nodes).toHaveLength(world.law.registry.bodies.size);
    const known = await everyNode(world, 'bodies', FIELDS, { args: `${ANY_LIFE}, asOf: {on: "2024-10-31"}` });
    expect(nodes).toEqual(known);
  });
});
