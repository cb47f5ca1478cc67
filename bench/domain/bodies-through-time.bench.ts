import {
  type AsOf,
  addDays,
  asOf,
  bodyAt,
  bodyViews,
  type CalendarDate,
  day,
  descendantsIn,
  exactKey,
  findByName,
  lifeOn,
  nameKey,
  type PlaceId,
  placeAt,
  placeTrees,
  placeViews,
  type Registry,
} from '@danvan/domain';
import { vietnamRegistry } from '@danvan/domain/reference/units';
import { bench } from '../bench.js';
import { slowerThan } from '../figures.js';
import { bestOfRounds } from '../measure.js';

/** A thousand days, on both sides of 1/7/2025. */
const FIRST = day('2024-01-01');
const DAYS: readonly CalendarDate[] = Array.from({ length: 1_000 }, (_, at) => addDays(FIRST, at));

/** What somebody would keep who knows no history: the country of one day, as DHIS2 has it. */
interface Static {
  readonly name: string;
  readonly parent: string | undefined;
}

/** The static trees of the days: one for each stretch without change, made beforehand and handed over by day. */
const staticOn = (registry: Registry, at: AsOf) => {
  const places = new Map<string, Static>();
  const bodies = new Map<string, string>();
  const children = new Map<string, string[]>();
  const tree = placeTrees(registry).at(at.on);
  for (const id of tree.units) {
    const view = placeAt(registry, id, at);
    const parent = tree.parents.get(id);
    places.set(id, { name: view?.name.state === 'found' ? view.name.value.vi : id, parent });
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  for (const id of registry.bodies.keys()) {
    const view = bodyAt(registry, id, at);
    if (view !== null) bodies.set(id, view.name.state === 'found' ? view.name.value.vi : id);
  }
  return { places, bodies, children, names: namesOn(registry, at) };
};

const belowStatic = (children: ReadonlyMap<string, readonly string[]>, root: string): number => {
  const below = [root];
  for (const unit of below) below.push(...(children.get(unit) ?? []));
  return below.length - 1;
};

/** A unit with the names that it has or had by the day, each in both languages, best placed for one pass. */
interface Named {
  readonly id: string;
  readonly forms: readonly { readonly key: string; readonly exact: string }[];
}

const namesOn = ({ places, bodies }: Registry, at: AsOf): Named[] =>
  [...places.values(), ...bodies.values()].flatMap(({ id, names, life }) => {
    if (lifeOn(life, at).state === 'not-yet') return [];
    const forms = names.entries.flatMap((held) =>
      held.state === 'in-force' && held.period.from <= at.on
        ? [held.value.vi, held.value.en].map((name) => ({ key: nameKey(name), exact: exactKey(name) }))
        : [],
    );
    return [{ id, forms }];
  });

const inOrder = (name: string, words: readonly string[]): boolean => {
  let next = 0;
  for (const word of name.split(' ')) if (word === words[next]) next += 1;
  return next === words.length;
};

/** By the same keys and the same order of fits, of names that never change. */
const findStatic = (names: readonly Named[], text: string, first = 20): string[] => {
  const [key, exact] = [nameKey(text), exactKey(text)];
  const words = key.split(' ');
  const found: { id: string; fit: number }[] = [];
  for (const { id, forms } of names) {
    let best = 5;
    for (const name of forms) {
      const fit =
        name.exact === exact
          ? 0
          : name.key === key
            ? 1
            : name.key.startsWith(`${key} `)
              ? 2
              : ` ${name.key} `.includes(` ${key} `)
                ? 3
                : inOrder(name.key, words)
                  ? 4
                  : 5;
      best = Math.min(best, fit);
    }
    if (best < 5) found.push({ id, fit: best });
  }
  return found
    .sort((a, b) => a.fit - b.fit || (a.id < b.id ? -1 : 1))
    .slice(0, first)
    .map(({ id }) => id);
};

export default bench({
  name: 'bodies-through-time',
  title: 'look-ups over 63 and 34 provinces, 696 districts, 3,321 communes on any of 1,000 days',
  run: async (context) => {
    const registry = vietnamRegistry();
    const days = DAYS.map((on) => asOf(on));
    const trees = placeTrees(registry);
    const [places, heads] = [placeViews(registry), bodyViews(registry)];
    // the first look-up of a day is made here: what is compared is every one after it
    const made = new Map<object, ReturnType<typeof staticOn>>();
    const statics = days.map((at) => {
      const tree = trees.at(at.on);
      const known = made.get(tree) ?? staticOn(registry, at);
      made.set(tree, known);
      return known;
    });
    const ids = [...registry.places.keys()];
    const bodies = [...registry.bodies.keys()];
    const provinces = ids.filter((id) => registry.places.get(id)?.level === 'province');
    const at = (index: number): AsOf => days[(index * 7) % days.length] as AsOf;
    const still = (index: number) => statics[(index * 7) % days.length] as ReturnType<typeof staticOn>;
    const province = (index: number): PlaceId => provinces[index % provinces.length] as PlaceId;

    for (let index = 0; index < 200; index += 1) {
      const ours = descendantsIn(trees.at(at(index).on), province(index)).length;
      if (ours !== belowStatic(still(index).children, province(index)))
        throw new Error(`different trees of ${province(index)} on ${at(index).on}`);
    }
    const texts = ['Vĩnh Linh', 'quang tri', 'phường 1', 'UBND tỉnh Lào Cai', 'Hưng Yên', 'khong co ten nay'];
    const text = (index: number): string => texts[index % texts.length] as string;
    for (let index = 0; index < 24; index += 1) {
      const ours = findByName(registry, text(index), at(index), { first: Infinity }).map(({ id }) => id);
      const theirs = findStatic(still(index).names, text(index), Infinity);
      if (ours.sort().join() !== theirs.sort().join())
        throw new Error(`other names for ${text(index)} on ${at(index).on}`);
    }

    const repeat = (times: number, work: (index: number) => number) => () => {
      let sum = 0;
      for (let index = 0; index < times; index += 1) sum += work(index);
      return sum;
    };
    const [many, some, few] = [context.pick(200_000, 200), context.pick(20_000, 20), context.pick(400, 4)];
    const best = await bestOfRounds(
      context,
      [
        {
          name: 'the tree of a province',
          units: some,
          run: repeat(some, (index) => descendantsIn(trees.at(at(index).on), province(index)).length),
        },
        {
          name: 'a static tree',
          units: some,
          run: repeat(some, (index) => belowStatic(still(index).children, province(index))),
        },
        {
          name: 'a place',
          units: many,
          run: repeat(many, (index) => {
            const view = places.at(at(index >> 7).on).get(ids[(index * 31) % ids.length] as PlaceId);
            return view?.name.state === 'found' ? view.name.value.vi.length : 0;
          }),
        },
        {
          name: 'a place by placeAt',
          units: many,
          run: repeat(many, (index) => {
            const view = placeAt(registry, ids[(index * 31) % ids.length] as PlaceId, at(index >> 7));
            return view?.name.state === 'found' ? view.name.value.vi.length : 0;
          }),
        },
        {
          name: 'a static map of places',
          units: many,
          run: repeat(
            many,
            (index) =>
              still(index >> 7).places.get(ids[(index * 31) % ids.length] as PlaceId)?.name.length ?? 0,
          ),
        },
        {
          name: 'a body',
          units: many,
          run: repeat(many, (index) => {
            const id = bodies[(index * 31) % bodies.length] as (typeof bodies)[number];
            const view = heads.at(at(index >> 7).on).get(id);
            return view?.name.state === 'found' ? view.name.value.vi.length : 0;
          }),
        },
        {
          name: 'a body by bodyAt',
          units: many,
          run: repeat(many, (index) => {
            const id = bodies[(index * 31) % bodies.length] as (typeof bodies)[number];
            const view = bodyAt(registry, id, at(index >> 7));
            return view?.name.state === 'found' ? view.name.value.vi.length : 0;
          }),
        },
        {
          name: 'a static map of bodies',
          units: many,
          run: repeat(many, (index) => {
            const id = bodies[(index * 31) % bodies.length] as (typeof bodies)[number];
            return still(index >> 7).bodies.get(id)?.length ?? 0;
          }),
        },
        {
          name: 'findByName',
          units: few,
          run: repeat(few, (index) => findByName(registry, text(index), at(index)).length),
        },
        {
          name: 'one pass over static names',
          units: few,
          run: repeat(few, (index) => findStatic(still(index).names, text(index)).length),
        },
      ],
      15,
      'cpu',
    );
    return (
      [
        ['the tree of a province', 'a static tree'],
        ['a place', 'a static map of places'],
        ['a place by placeAt', 'a static map of places'],
        ['a body', 'a static map of bodies'],
        ['a body by bodyAt', 'a static map of bodies'],
        ['findByName', 'one pass over static names'],
      ] as const
    ).map(([ours, theirs]) => slowerThan(context, best, { ours, theirs }, 3));
  },
});
