import { readFileSync } from 'node:fs';
import {
  asOf,
  day,
  findByName,
  lifeOn,
  nested,
  type PlaceId,
  placeName,
  placeTree,
  predecessorsOf,
  successorsOf,
  type TreeNode,
  toBodyId,
  toPlaceId,
} from '@danvan/domain';
import { law as shippedLaw } from '@danvan/domain/law';
import { vietnamRegistry } from '@danvan/domain/reference/units';
import { beforeAll, expect, it } from 'vitest';
import { assembleLaw } from '../../src/law-at-start.js';
import { ANY_LIFE, everyNode, openWorld, type World } from '../directives/support/world.js';
import { forEachDatabase } from '../support/databases.js';

const BEFORE = '2025-06-30';
const AFTER = '2025-07-01';
/** The 34, and the province of a letter that does not say which one it is. */
const PROVINCES_AFTER = 34 + 1;
const offline = vietnamRegistry();

/** A tree of the API as the domain tells it. */
const nest = ({ slugs, parents }: { slugs: string[]; parents: number[] }): TreeNode<string> => {
  const nodes = slugs.map((id) => ({ id, children: [] as TreeNode<string>[] }));
  parents.forEach((parent, index) => {
    const node = nodes[index];
    if (node !== undefined && parent >= 0) nodes[parent]?.children.push(node);
  });
  const [top] = nodes;
  if (top === undefined) throw new Error('no tree');
  return sorted(top);
};
/** Children by id: the order among them is that of the register, which a database need not keep. */
const sorted = ({ id, children }: TreeNode<string>): TreeNode<string> => ({
  id,
  children: [...children].sort((a, b) => (a.id < b.id ? -1 : 1)).map(sorted),
});
const plain = (lineage: ReturnType<typeof successorsOf>) =>
  lineage.state === 'found'
    ? { state: 'FOUND', units: lineage.units.map(({ id }) => id as string).sort() }
    : { state: lineage.state.toUpperCase(), units: [] };
const LINEAGE = 'state units { place { slug } body { slug } }';
const shown = (lineage: {
  state: string;
  units: { place?: { slug: string }; body?: { slug: string } }[];
}) => ({
  state: lineage.state,
  units: lineage.units.map(({ place, body }) => (place ?? body)?.slug ?? '').sort(),
});

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open(), assembleLaw(shippedLaw, [], 'all'));
  });

  const tree = async (root: string, on: string, depth = 9) =>
    await world.answer(
      `query ($root: ID!, $on: Date, $depth: Int) {
          placeTree(root: $root, depth: $depth, asOf: {on: $on}) { size slugs parents depths names childCounts } }`,
      { root, on, depth },
    );

  it('answers two days in one request, neither disturbing the other', async () => {
    const { a, b } = await world.ask(`{
      a: bodies(filter: {slug: {eq: "quang-tri/party-committee"}}, ${ANY_LIFE}, asOf: {on: "${BEFORE}"}) { nodes { slug life { state } successors { state } place { life { state } } } }
      b: bodies(filter: {slug: {eq: "quang-tri/party-committee"}}, ${ANY_LIFE}, asOf: {on: "${AFTER}"}) { nodes { slug life { state } successors { state } place { life { state } } } } }`);
    const slug = 'quang-tri/party-committee';
    expect(a.nodes).toEqual([
      {
        slug,
        life: { state: 'EXISTS' },
        successors: { state: 'NONE' },
        place: { life: { state: 'EXISTS' } },
      },
    ]);
    expect(b.nodes).toEqual([
      { slug, life: { state: 'ENDED' }, successors: { state: 'FOUND' }, place: { life: { state: 'ENDED' } } },
    ]);
  });

  it('lists the bodies and the places of each of two days, and others only where they are asked for', async () => {
    const lists = `first: 100, filter: {slug: {in: ["lao-cai/front-committee", "lao-cai-2025/front-committee"]}}`;
    const { a, b, all, communes, districts } = await world.ask(`{
      a: bodies(${lists}, asOf: {on: "${BEFORE}"}) { nodes { slug } }
      b: bodies(${lists}, asOf: {on: "${AFTER}"}) { nodes { slug } }
      all: bodies(${lists}, life: [ENDED, NOT_YET, EXISTS], orderBy: ID, asOf: {on: "${BEFORE}"}) { nodes { slug life { state } } }
      communes: places(filter: {level: {eq: COMMUNE}}, asOf: {on: "${AFTER}"}) { totalCount }
      districts: places(filter: {level: {eq: DISTRICT}}, asOf: {on: "${AFTER}"}) { totalCount } }`);
    expect(a.nodes).toEqual([{ slug: 'lao-cai/front-committee' }]);
    expect(b.nodes).toEqual([{ slug: 'lao-cai-2025/front-committee' }]);
    expect(all.nodes).toEqual([
      { slug: 'lao-cai-2025/front-committee', life: { state: 'NOT_YET' } },
      { slug: 'lao-cai/front-committee', life: { state: 'EXISTS' } },
    ]);
    expect([communes.totalCount, districts.totalCount]).toEqual([3_321, 0]);
  });

  it.each([
    ['hung-yen', 'hung-yen-2025', 10, 104],
    ['quang-tri', 'quang-tri-2025', 10, 78],
    ['lao-cai', 'lao-cai-2025', 9, 99],
  ])('tells the tree of %s before and after the reform', async (old, merged, districts, communes) => {
    const before = (await tree(old, BEFORE)).data.placeTree;
    const after = (await tree(merged, AFTER)).data.placeTree;
    expect([before.size - 1, after.size - 1]).toEqual([districts, communes]);
    for (const [root, on, found] of [
      [old, BEFORE, before],
      [merged, AFTER, after],
      [old, AFTER, (await tree(old, AFTER)).data.placeTree],
    ] as const)
      expect(nest(found), `${root} ${on}`).toEqual(
        sorted(nested(placeTree(offline, asOf(day(on))), toPlaceId(root))),
      );
    const country = (await tree('viet-nam', BEFORE, 1)).data.placeTree.slugs;
    expect([country.includes(old), country.includes(merged)]).toEqual([true, false]);
    const then = (await tree('viet-nam', AFTER, 1)).data.placeTree.slugs;
    expect([then.includes(old), then.includes(merged), then.length]).toEqual([
      false,
      true,
      1 + PROVINCES_AFTER,
    ]);
  });

  it('tells all 3,321 communes in one answer, with as many statements as for one province', async () => {
    const whole = await tree('viet-nam', AFTER);
    const { size, depths, names, slugs } = whole.data.placeTree;
    expect(size).toBe(1 + PROVINCES_AFTER + 3_321);
    expect(depths.filter((depth: number) => depth === 2)).toHaveLength(3_321);
    expect(whole.statements).toBe((await tree('viet-nam', AFTER, 1)).statements);
    slugs.forEach((slug: string, index: number) => {
      const place = offline.places.get(slug as PlaceId);
      expect(names[index]).toBe(place && placeName(place, asOf(day(AFTER))).vi);
    });
  });

  it('answers the question of the page on organisations', async () => {
    const page = readFileSync(new URL('../../../../docs/organisations.md', import.meta.url), 'utf8');
    const query = /```graphql\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
    const { before, after } = await world.ask(query);
    expect([before.size, after.size]).toEqual([1 + 10, 1 + 104]);
  });

  it('lists places by level, type, province and words, with one statement', async () => {
    const nodes = await everyNode(
      world,
      'places',
      'slug type code name currentParent { parent { slug } } life { state }',
      {
        args: `asOf: {on: "${AFTER}"}, filter: {level: {eq: COMMUNE}, type: {eq: "ward"}, parentId: {eq: "plc_quang-tri-2025"}}`,
        size: 100,
      },
    );
    const wards = nodes.map(({ slug }) => slug).sort();
    const expected = [...offline.places.values()].filter(({ types, parents }) => {
      const [type] = types?.entries ?? [];
      const [parent] = parents.entries;
      return (
        type?.state === 'in-force' &&
        type.value === 'ward' &&
        parent?.state === 'in-force' &&
        parent.value === 'quang-tri-2025'
      );
    });
    expect(wards).toEqual(expected.map(({ id }) => id as string).sort());
    expect(nodes[0]).toMatchObject({
      currentParent: { parent: { slug: 'quang-tri-2025' } },
      life: { state: 'EXISTS' },
    });
    const found = await world.answer(
      `{ places(search: "vinh linh", first: 100, ${ANY_LIFE}, asOf: {on: "${AFTER}"}) { nodes { slug name typeName history { names { name } } } } }`,
    );
    expect(found.statements).toBe(1);
    expect(found.data.places.nodes.map(({ slug }: { slug: string }) => slug)).toEqual(
      expect.arrayContaining(['quang-tri/vinh-linh', 'quang-tri-2025/vinh-linh']),
    );
  });

  it('tells what followed every province and every body, and what came before, as the domain does', async () => {
    for (const on of [BEFORE, AFTER, '2026-11-22']) {
      const at = asOf(day(on));
      const provinces = await everyNode(
        world,
        'places',
        `slug life { state } successors { ${LINEAGE} } predecessors { ${LINEAGE} }`,
        {
          args: `${ANY_LIFE}, asOf: {on: "${on}"}, filter: {level: {eq: PROVINCE}}`,
          size: 100,
        },
      );
      expect(provinces).toHaveLength(63 + 23 + 1);
      for (const { slug, life, successors, predecessors } of provinces) {
        const id = toPlaceId(slug);
        const place = offline.places.get(id);
        expect(life.state).toBe(place && lifeOn(place.life, at).state.toUpperCase().replaceAll('-', '_'));
        expect(shown(successors), slug).toEqual(plain(successorsOf(offline, 'place', id, at)));
        expect(shown(predecessors), slug).toEqual(plain(predecessorsOf(offline, 'place', id, at)));
      }
      const bodies = await everyNode(
        world,
        'bodies',
        `slug successors { ${LINEAGE} } predecessors { ${LINEAGE} }`,
        {
          args: `${ANY_LIFE}, asOf: {on: "${on}"}`,
          size: 100,
        },
      );
      expect(bodies).toHaveLength(offline.bodies.size);
      for (const { slug, successors, predecessors } of bodies) {
        const id = toBodyId(slug);
        expect(shown(successors), slug).toEqual(plain(successorsOf(offline, 'body', id, at)));
        expect(shown(predecessors), slug).toEqual(plain(predecessorsOf(offline, 'body', id, at)));
      }
    }
  });

  it('finds by former names and short forms what the domain finds', async () => {
    for (const [name, on] of [
      ['Vĩnh Linh', AFTER],
      ['vinh linh', BEFORE],
      ['Thái Bình', AFTER],
      ['phuong Ba Dinh', AFTER],
      ['UBND tinh Quang Tri', BEFORE],
      ['khong co noi nay', AFTER],
    ] as const) {
      const { findPlaces, findBodies } = await world.ask(
        `query ($name: String!, $on: Date) {
          findPlaces(name: $name, asOf: {on: $on}) { place { slug } matchedName fit former life { state } successors { ${LINEAGE} } }
          findBodies(name: $name, asOf: {on: $on}) { body { slug } matchedName fit former life { state } successors { ${LINEAGE} } } }`,
        { name, on },
      );
      const at = asOf(day(on));
      for (const [subject, found] of [
        ['place', findPlaces],
        ['body', findBodies],
      ] as const)
        expect(
          found.map((match: Record<string, { slug: string }> & { former: boolean; fit: string }) => [
            match[subject]?.slug,
            match.former,
            match.fit,
          ]),
          `${name} ${subject}`,
        ).toEqual(
          findByName(offline, name, at, { subject }).map(({ id, former, fit }) => [
            id,
            former,
            fit.toUpperCase().replaceAll('-', '_'),
          ]),
        );
    }
    const { findPlaces } = await world.ask(
      `{ findPlaces(name: "tỉnh Thái Bình", first: 1, asOf: {on: "${AFTER}"}) { place { slug } life { state } successors { complete units { place { name } share { certainty parts of } events } } } }`,
    );
    expect(findPlaces).toEqual([
      {
        place: { slug: 'thai-binh' },
        life: { state: 'ENDED' },
        successors: {
          complete: true,
          units: [
            {
              place: { name: 'tỉnh Hưng Yên' },
              share: { certainty: 'EXACT', parts: '1', of: '1' },
              events: ['suc_hung-yen-2025/merger-2025'],
            },
          ],
        },
      },
    ]);
  });

  it('still resolves the former district of a plan: the body, its end, and that what followed is not recorded', async () => {
    const { body, document } = await world.ask(`{
      document(id: "quang-tri/vinh-linh-plan-29-ct-tu") { slug }
      body(id: "quang-tri/vinh-linh/party-committee", asOf: {on: "2026-11-22"}) {
        name life { state } existsUntil existsUntilKnown
        place { slug name life { state } successors { state why } }
        successors { state complete why events }
        events { slug kind kindName effectiveOn { day } basis { documentSlug provision } unrecorded from { body { slug } } }
        history { ends { day grade basis { documentSlug } } names { name from until grade basis { provision } recordedOn } parents { hierarchy parent { slug } } } } }`);
    expect(document.slug).toBe('quang-tri/vinh-linh-plan-29-ct-tu');
    expect(body).toMatchObject({
      life: { state: 'ENDED' },
      existsUntil: AFTER,
      existsUntilKnown: true,
      place: { slug: 'quang-tri/vinh-linh', life: { state: 'ENDED' }, successors: { state: 'UNKNOWN' } },
      successors: { state: 'UNKNOWN', complete: false, why: 'SUCCESSION_NOT_RECORDED' },
      events: [
        {
          slug: 'quang-tri/vinh-linh/district-bodies/end-2025',
          kind: 'TIER_ABOLISHED',
          kindName: 'kết thúc hoạt động của một cấp',
          effectiveOn: { day: AFTER },
          basis: { documentSlug: 'state/72-2025-qh15', provision: 'toàn văn' },
          unrecorded: ['TO'],
        },
      ],
      history: {
        ends: { day: AFTER, grade: 'REPORTED', basis: { documentSlug: 'state/72-2025-qh15' } },
        names: [{ name: body.name, from: null, until: null, recordedOn: null }],
      },
    });
  });

  it('lists events by kind and day, and finds one by its id', async () => {
    const { successions, node, succession } = await world.ask(`{
      successions(filter: {subject: {eq: PLACE}, kind: {eq: CONSOLIDATE}, effectiveOn: {eq: "${AFTER}"}}, first: 100) {
        totalCount nodes { slug decidedOn { day } to { place { slug name } } weights { measure method parts { from to parts } } version } }
      node(id: "suc_lao-cai-2025/merger-2025") { id ... on Succession { from { place { slug } survives } } }
      succession(id: "lao-cai-2025/merger-2025") { kindName(lang: EN) note } }`);
    expect(successions.totalCount).toBe(23);
    expect(successions.nodes[0]).toMatchObject({ decidedOn: { day: '2025-06-12' }, version: 1 });
    expect(node.from).toEqual([
      { place: { slug: 'lao-cai' }, survives: false },
      { place: { slug: 'yen-bai' }, survives: false },
    ]);
    expect(succession).toEqual({ kindName: 'consolidated into a new one', note: null });
  });

  it('refuses what it cannot answer, and says null for what is not there', async () => {
    const { a, b } = await world.ask(
      `{ a: placeTree(root: "khong/co") { size } b: bodyTree(root: "Không có") { size } }`,
    );
    expect([a, b]).toEqual([null, null]);
    const wrong = await world.answer('{ placeTree(root: "bod_x") { size } }');
    expect(wrong.errors[0].message).toContain('ID_MALFORMED');
    const long = await world.answer(`{ findBodies(name: "${'a'.repeat(201)}") { fit } }`);
    expect(long.errors[0].message).toContain('SEARCH_TOO_LONG');
  });
});
