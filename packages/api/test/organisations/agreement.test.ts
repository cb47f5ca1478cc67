import {
  asOf,
  bodyAt,
  bodyTree,
  type CalendarDate,
  day,
  findByName,
  HIERARCHIES,
  LIFE_STATES,
  type LifeState,
  leadBody,
  lifeOn,
  managingBody,
  placeAt,
  placeTree,
  type RoleLookup,
  successorsOf,
} from '@danvan/domain';
import { associationRoles, law as shippedLaw } from '@danvan/domain/law';
import { beforeAll, expect, it } from 'vitest';
import { assembleLaw } from '../../src/law-at-start.js';
import { DAYS_OF_LIFE } from '../../src/platform/database/migrations/0022-days-of-life.js';
import { ANY_LIFE, everyNode, openWorld, type World } from '../directives/support/world.js';
import { forEachDatabase } from '../support/databases.js';

/** The same data as the server of this test has, never having been near a database. */
const law = assembleLaw(shippedLaw, [], 'all');
const offline = law.registry;

/** Days on both sides of the reform of the data, and one far from any. */
const DAYS: readonly CalendarDate[] = ['2024-12-31', '2025-06-30', '2025-07-01', '2025-12-01'].map(day);

const upper = (id: string): string => id.toUpperCase().replaceAll('-', '_');
const role = (found: RoleLookup): object =>
  found.state === 'found'
    ? { bodies: [...found.bodies].sort(), by: upper(found.by), grade: upper(found.grade), why: null }
    : { bodies: [], by: null, grade: null, why: found.why };
type Holder = { bodies: { slug: string }[]; by: string | null; grade: string | null; why: string | null };
const held = ({ bodies, by, grade, why }: Holder): object => ({
  bodies: bodies.map(({ slug }) => slug).sort(),
  by,
  grade,
  why,
});

const BODIES = `slug currentName { vi } life { state why }
  parents(first: 10) { nodes { hierarchy parent { slug } } } successors { state units { body { slug } } }
  leadBody { bodies { slug } by grade why } managingBody { bodies { slug } by grade why }`;

interface Found {
  readonly place?: { readonly slug: string };
  readonly body?: { readonly slug: string };
  readonly fit: string;
  readonly former: boolean;
}

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open(), law);
  });

  it.each(DAYS)('every body is the same offline and of the API on %s', async (on) => {
    const at = asOf(on);
    const seen = new Map<string, unknown>();
    for (const node of await everyNode(world, 'bodies', BODIES, {
      args: `, ${ANY_LIFE}, asOf: {on: "${on}"}`,
      size: 100,
    }))
      seen.set(node.slug, {
        name: node.currentName?.vi ?? null,
        life: node.life,
        parents: Object.fromEntries(
          node.parents.nodes.map((held: { hierarchy: string; parent: { slug: string } }) => [
            held.hierarchy,
            held.parent.slug,
          ]),
        ),
        successors: {
          state: node.successors.state,
          units: node.successors.units.map((unit: { body: { slug: string } }) => unit.body.slug).sort(),
        },
        lead: held(node.leadBody),
        manage: held(node.managingBody),
      });
    expect(seen.size).toBe(offline.bodies.size);
    for (const id of offline.bodies.keys()) {
      const view = bodyAt(offline, id, at);
      const followed = successorsOf(offline, 'body', id, at);
      expect(seen.get(id), `${id} on ${on}`).toEqual({
        name: view?.name.state === 'found' ? view.name.value.vi : null,
        life: { state: upper(view?.life.state ?? ''), why: view?.life.why ?? null },
        parents: Object.fromEntries(
          HIERARCHIES.flatMap((hierarchy) => {
            const parent = view?.parents[hierarchy];
            return parent?.state === 'found' ? [[upper(hierarchy), parent.value]] : [];
          }),
        ),
        successors: {
          state: upper(followed.state),
          units: followed.state === 'found' ? followed.units.map((unit) => unit.id as string).sort() : [],
        },
        lead: role(leadBody(offline, id, at, associationRoles)),
        manage: role(managingBody(offline, id, at, associationRoles)),
      });
    }
  });

  it.each(DAYS)('lists of %s have the units that were there, and those that may have been', async (on) => {
    const listed = async (list: 'places' | 'bodies', life: string): Promise<string[]> =>
      (
        await everyNode(world, list, 'slug', { args: `${life}, orderBy: ID, asOf: {on: "${on}"}`, size: 100 })
      ).map(({ slug }) => slug);
    const of = (units: typeof offline.places | typeof offline.bodies, ...states: readonly LifeState[]) =>
      [...units.values()]
        .filter(({ life }) => states.includes(lifeOn(life, asOf(on)).state))
        .map(({ id }) => id as string)
        .sort();
    expect((await listed('places', '')).sort()).toEqual(of(offline.places, 'exists', 'undetermined'));
    expect((await listed('bodies', '')).sort()).toEqual(of(offline.bodies, 'exists', 'undetermined'));
    for (const state of LIFE_STATES)
      expect((await listed('bodies', `, life: [${upper(state)}]`)).sort()).toEqual(of(offline.bodies, state));
  });

  it('a server of an earlier release says the same of days of life', async () => {
    const { may_exist, surely_exists } = DAYS_OF_LIFE;
    for (const table of ['place', 'body']) {
      const [row] = await world.database.read((connection) =>
        connection.rows(
          `select count(*)::text, count(*) filter (where may_exist is distinct from (${may_exist})
             or surely_exists is distinct from (${surely_exists}))::text from ${table}`,
          [],
        ),
      );
      expect([Number(row?.[0]) > 100, row?.[1]]).toEqual([true, '0']);
    }
  });

  it.each(DAYS)('every tree is the same offline and of the API on %s', async (on) => {
    const edges = ({ slugs, parents }: { slugs: string[]; parents: number[] }): string[] =>
      slugs
        .flatMap((id, at) => ((parents[at] ?? -1) < 0 ? [] : [`${id} < ${slugs[parents[at] ?? 0]}`]))
        .sort();
    const below = (children: ReadonlyMap<string, readonly string[]>, root: string): string[] => {
      const found = [root];
      const lines: string[] = [];
      for (const unit of found)
        for (const child of children.get(unit) ?? []) {
          found.push(child);
          lines.push(`${child} < ${unit}`);
        }
      return lines.sort();
    };
    const { country } = await world.ask(
      `query ($on: Date!) { country: placeTree(root: "viet-nam", depth: 9, asOf: {on: $on}) { slugs parents } }`,
      { on },
    );
    expect(edges(country)).toEqual(below(placeTree(offline, asOf(on)).children, 'viet-nam'));
    for (const hierarchy of HIERARCHIES) {
      const tree = bodyTree(offline, hierarchy, asOf(on));
      const roots = [...tree.children.keys()].filter((id) => !tree.parents.has(id) && offline.bodies.has(id));
      for (const root of roots) {
        const { found } = await world.ask(
          `query ($root: ID!, $in: Hierarchy!, $on: Date!) {
            found: bodyTree(root: $root, hierarchy: $in, depth: 9, asOf: {on: $on}) { slugs parents } }`,
          { root, in: upper(hierarchy), on },
        );
        expect(edges(found), `${root} in ${hierarchy} on ${on}`).toEqual(below(tree.children, root));
      }
    }
  });

  it.each(DAYS)('names find the same offline and of the API on %s', async (on) => {
    for (const name of ['Vĩnh Linh', 'lao cai', 'UBND tinh', 'MTTQ', 'Ban Dân vận', 'phường 1', 'không có']) {
      const { places, bodies } = await world.ask(
        `query ($name: String!, $on: Date!) {
          places: findPlaces(name: $name, first: 20, asOf: {on: $on}) { place { slug } fit former }
          bodies: findBodies(name: $name, first: 20, asOf: {on: $on}) { body { slug } fit former } }`,
        { name, on },
      );
      for (const [subject, found] of [
        ['place', places],
        ['body', bodies],
      ] as const)
        expect(
          found.map((one: Found) => [one[subject]?.slug, one.fit, one.former]),
          `${subject} ${name} ${on}`,
        ).toEqual(
          findByName(offline, name, asOf(on), { subject, first: 20 }).map(({ id, fit, former }) => [
            id,
            upper(fit),
            former,
          ]),
        );
    }
  });

  it('every place is the same offline and of the API on sampled days', async () => {
    for (const on of [day('2025-07-01')]) {
      const nodes = await everyNode(world, 'places', 'slug currentName { vi } life { state }', {
        args: `, ${ANY_LIFE}, asOf: {on: "${on}"}`,
        size: 100,
      });
      expect(nodes.length).toBe(offline.places.size);
      for (const { slug, currentName, life } of nodes) {
        const view = placeAt(offline, slug, asOf(on));
        expect([slug, currentName?.vi ?? null, life.state]).toEqual([
          slug,
          view?.name.state === 'found' ? view.name.value.vi : null,
          upper(view?.life.state ?? ''),
        ]);
      }
    }
  });
});
