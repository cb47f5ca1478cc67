import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  asOf,
  type BodyId,
  type CalendarDate,
  day,
  type Entry,
  entry,
  FIRST_DAY,
  type KnownDay,
  knownDay,
  lookUp,
  period,
  toBodyId,
  toPlaceId,
  unknownDay,
  wasKnown,
  words,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Place } from './body.js';
import type { DayTree } from './build-day-tree.js';
import { checkRegistry } from './check-registry.js';
import { ancestorsIn, bodyTree, bodyTrees, descendantsIn } from './day-tree.js';
import { lifeOn } from './life.js';
import { buildRegistry, type Registry } from './registry.js';
import { DECISION } from './succession.test-support.js';
import { ancestorsAt } from './tree.js';

const FIRST = day('2024-01-01');
const dayNo = (offset: number): CalendarDate => addDays(FIRST, offset);
const DAYS = Array.from({ length: 26 }, (_, index) => dayNo(index));
const IDS = Array.from({ length: 7 }, (_, index) => toBodyId(`b${index}`));
const TREES = HIERARCHIES.slice(0, 2);

const anyDay = fc.nat(24).map(dayNo);
const recorded = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ recordedOn: anyDay, supersededOn: anyDay }, { requiredKeys: [] }) },
);
const anyEnd: fc.Arbitrary<KnownDay | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: anyDay.map((end) => knownDay(end)) },
  {
    weight: 1,
    arbitrary: anyDay.map((bound) => unknownDay({ notBefore: { day: bound, grade: 'reported' } })),
  },
);

/** One stretch after another: a body has one parent at a time, as long as no stretch was corrected. */
const anyParents = fc
  .array(fc.tuple(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 9 }), recorded), { maxLength: 3 })
  .map((stretches) => {
    let from = 0;
    return stretches.map(([parent, length, record]): Entry<BodyId> => {
      const span = period(from === 0 ? FIRST_DAY : dayNo(from), dayNo(from + length));
      from += length;
      return entry(parent, span, DECISION, 'verified', record);
    });
  });

const anyBody = (id: BodyId): fc.Arbitrary<Body> =>
  fc
    .record({ until: anyEnd, parents: fc.tuple(...TREES.map(() => anyParents)), record: recorded })
    .map(({ until, parents, record }) => ({
      id,
      kind: 'party-committee',
      level: 'province',
      place: PLACE.id,
      life: { from: knownDay(dayNo(-1)), until },
      names: { id: `${id}#name`, entries: [entry(words(id, id), period(FIRST_DAY), DECISION, 'verified')] },
      parents: Object.fromEntries(
        TREES.map((hierarchy, index) => [
          hierarchy,
          { id: `${id}#${hierarchy}`, entries: parents[index] ?? [] },
        ]),
      ),
      ...record,
    }));

const PLACE: Place = {
  id: toPlaceId('p'),
  level: 'province',
  life: { from: knownDay(FIRST), until: null },
  names: { id: 'p', entries: [] },
  parents: { id: 'p', entries: [] },
};

const anyRegistry: fc.Arbitrary<Registry> = fc
  .tuple(...IDS.map(anyBody))
  .map((bodies) => buildRegistry([PLACE], bodies));

const options = { numRuns: 150, seed: 20_250_701 };
const linksOf = (tree: DayTree<BodyId>): string[] =>
  [...tree.parents].map(([child, parent]) => `${child} < ${parent}`);

/** Said once more in the plainest way: each body and its parent looked up anew. */
const plainly = (
  registry: Registry,
  hierarchy: (typeof TREES)[number],
  on: CalendarDate,
  knownOn: CalendarDate,
) =>
  [...registry.bodies.values()].flatMap((body) => {
    const at = asOf(on, knownOn);
    const { state } = lifeOn(body.life, at);
    if (!wasKnown(body, at) || state === 'ended' || state === 'not-yet') return [];
    const parents = body.parents[hierarchy];
    const found = parents === undefined ? null : lookUp(parents, at);
    return found?.state === 'found' ? [`${body.id} < ${found.value}`] : [];
  });

describe('trees of random registers with changes and corrections', () => {
  it('say on every day what each look-up says, from one build for each stretch of days', () => {
    const seen = { links: 0, stretches: 0 };
    fc.assert(
      fc.property(anyRegistry, anyDay, (registry, knownOn) => {
        for (const hierarchy of TREES) {
          const trees = bodyTrees(registry, hierarchy, knownOn);
          const built = new Set<DayTree<BodyId>>();
          for (const on of DAYS) {
            const tree = trees.at(on);
            built.add(tree);
            const expected = plainly(registry, hierarchy, on, knownOn);
            expect(linksOf(tree)).toEqual(expected);
            expect(linksOf(bodyTree(registry, hierarchy, asOf(on, knownOn)))).toEqual(expected);
            seen.links += expected.length;
          }
          seen.stretches += built.size;
        }
      }),
      options,
    );
    expect(seen.links).toBeGreaterThan(5_000);
    expect(seen.stretches).toBeLessThan(DAYS.length * options.numRuns * TREES.length);
  });

  it('list every body under its one parent, downwards as upwards', () => {
    fc.assert(
      fc.property(anyRegistry, anyDay, (registry, on) => {
        const tree = bodyTree(registry, 'party-leadership', asOf(on));
        const listed = [...tree.children].flatMap(([parent, children]) =>
          children.map((child) => `${child} < ${parent}`),
        );
        expect(listed.sort()).toEqual(linksOf(tree).sort());
        for (const id of IDS)
          for (const below of descendantsIn(tree, id)) expect(ancestorsIn(tree, below)).toContain(id);
      }),
      options,
    );
  });

  it('have no loop on any day where the check finds none', () => {
    const seen = { sound: 0, looped: 0 };
    fc.assert(
      fc.property(anyRegistry, (registry) => {
        // what is known now, of few enough bodies that many of these registers have no loop
        const current = buildRegistry([PLACE], [...registry.bodies.values()].map(keepingCurrent));
        const loops = checkRegistry(current).filter(({ code }) => code === 'BODY_LOOP');
        const looped = TREES.some((hierarchy) =>
          DAYS.some((on) => IDS.some((id) => isOnLoop(current, hierarchy, id, on))),
        );
        expect(looped).toBe(loops.length > 0);
        seen[looped ? 'looped' : 'sound'] += 1;
      }),
      options,
    );
    expect(Math.min(seen.sound, seen.looped)).toBeGreaterThan(10);
  });

  it('do not change for anything recorded later', () => {
    fc.assert(
      fc.property(
        anyRegistry,
        anyDay,
        anyDay,
        fc.constantFrom(...IDS),
        anyParents,
        (registry, on, knownOn, id, more) => {
          const later = addDays(knownOn, 1);
          const body = registry.bodies.get(id) as Body;
          const parents = body.parents['party-leadership'] ?? { id: 'x', entries: [] };
          const corrected: Body = {
            ...body,
            parents: {
              ...body.parents,
              'party-leadership': {
                ...parents,
                entries: [
                  // a correction closes what was open, and adds beside it
                  ...parents.entries.map((held) =>
                    held.supersededOn === undefined ? { ...held, supersededOn: later } : held,
                  ),
                  ...more.map((held) => ({ ...held, recordedOn: later })),
                ],
              },
            },
          };
          const newcomer: Body = { ...body, id: toBodyId('newcomer'), recordedOn: later };
          const others = [...registry.bodies.values()].filter((other) => other.id !== id);
          const now = buildRegistry([PLACE], [...others, corrected, newcomer]);
          const before = linksOf(bodyTree(registry, 'party-leadership', asOf(on, knownOn))).sort();
          expect(linksOf(bodyTree(now, 'party-leadership', asOf(on, knownOn))).sort()).toEqual(before);
        },
      ),
      options,
    );
  });
});

const isOnLoop = (
  registry: Registry,
  hierarchy: (typeof TREES)[number],
  id: BodyId,
  on: CalendarDate,
): boolean => {
  const chain = ancestorsAt(registry, id, hierarchy, asOf(on));
  const last = chain.at(-1) ?? id;
  const parents = registry.bodies.get(last)?.parents[hierarchy];
  const next = parents === undefined ? null : lookUp(parents, asOf(on));
  return next?.state === 'found' && (next.value === id || next.value === last || chain.includes(next.value));
};

const keepingCurrent = (body: Body, index: number): Body => ({
  ...body,
  parents: Object.fromEntries(
    TREES.map((hierarchy) => [
      hierarchy,
      {
        id: hierarchy,
        entries: (body.parents[hierarchy]?.entries ?? []).filter(
          ({ supersededOn }) => supersededOn === undefined && index < 3,
        ),
      },
    ]),
  ),
});
