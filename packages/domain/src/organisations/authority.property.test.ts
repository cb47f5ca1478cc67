import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  asOf,
  type BodyId,
  type CalendarDate,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  legalBasis,
  type Period,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import { CAPABILITIES, can, type Grant, scopeOf } from './authority.js';
import { type Body, HIERARCHIES, type Hierarchy } from './body.js';
import { buildRegistry } from './registry.js';

const BASIS = legalBasis('sample/decision', 'Điều 1');
const DAYS = ['2023-12-31', '2024-01-01', '2024-06-15', '2025-06-30', '2025-07-01', '2030-01-01'].map(day);
const ids = Array.from({ length: 7 }, (_, index) => toBodyId(`body-${index}`));

interface Held {
  readonly hierarchy: Hierarchy;
  readonly parent: BodyId;
  readonly period: Period;
  readonly correctedAway: boolean;
}

const anyDay = fc.constantFrom(...DAYS);
const anyBody = fc.constantFrom(...ids);
const anyPeriod = fc
  .tuple(
    fc.constantFrom(FIRST_DAY, FIRST_DAY, FIRST_DAY, ...DAYS),
    fc.option(anyDay, { nil: undefined, freq: 1 }),
  )
  .map(([from, until]) => period(from, until === undefined || until > from ? until : addDays(from, 1)));

const anyHeld: fc.Arbitrary<Held> = fc.record({
  hierarchy: fc.constantFrom(...HIERARCHIES.slice(0, 2)),
  parent: anyBody,
  period: anyPeriod,
  correctedAway: fc.nat(4).map((chance) => chance === 0),
});

const anyGrant: fc.Arbitrary<Grant> = fc.record({
  capability: fc.constantFrom(...CAPABILITIES.slice(0, 2)),
  body: fc.constantFrom(...ids, toBodyId('nowhere')),
  subtree: fc.nat(3).map((chance) => chance > 0),
  hierarchy: fc.constantFrom(...HIERARCHIES.slice(0, 2)),
  valid: anyPeriod,
});

const CORRECTED = { supersededOn: day('2024-03-01') };

const bodyOf = (id: BodyId, held: readonly Held[], correctedAway: boolean): Body => ({
  id,
  kind: 'party-committee',
  level: 'province',
  place: toPlaceId('p'),
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: { id: `${id}#name`, entries: [entry(words(id, id), period(FIRST_DAY), BASIS, 'verified')] },
  parents: Object.fromEntries(
    HIERARCHIES.map((hierarchy) => [
      hierarchy,
      {
        id: `${id}#${hierarchy}`,
        entries: held
          .filter((each) => each.hierarchy === hierarchy)
          .map((each) =>
            entry(each.parent, each.period, BASIS, 'verified', each.correctedAway ? CORRECTED : {}),
          ),
      },
    ]),
  ),
  ...(correctedAway ? CORRECTED : {}),
});

interface World {
  readonly held: readonly (readonly Held[])[];
  readonly correctedAway: readonly boolean[];
}

const anyWorld: fc.Arbitrary<World> = fc.record({
  held: fc.tuple(...ids.map(() => fc.array(anyHeld, { maxLength: 4 }))),
  correctedAway: fc.tuple(...ids.map(() => fc.nat(9).map((chance) => chance === 0))),
});

const inside = ({ from, until }: Period, on: CalendarDate): boolean =>
  from <= on && (until === undefined || on < until);

/** The bodies above one, found the long way: every step looked up anew, until a body comes a second time. */
const above = (world: World, hierarchy: Hierarchy, start: BodyId, on: CalendarDate): Set<BodyId> => {
  const met = new Set<BodyId>();
  let current: BodyId | undefined = start;
  while (current !== undefined) {
    const held: readonly Held[] = world.held[ids.indexOf(current)] ?? [];
    const parent: BodyId | undefined = held.find(
      (each) => each.hierarchy === hierarchy && !each.correctedAway && inside(each.period, on),
    )?.parent;
    current = parent === undefined || parent === start || met.has(parent) ? undefined : parent;
    if (current !== undefined) met.add(current);
  }
  return met;
};

/** Leave, said once more in the plainest way. */
const plainly = (world: World, grants: readonly Grant[], capability: string, to: BodyId, on: CalendarDate) =>
  grants.some((grant) => {
    if (grant.capability !== capability || !inside(grant.valid, on)) return false;
    const known = world.correctedAway[ids.indexOf(to)] === false;
    if (!known) return false;
    return grant.body === to || (grant.subtree && above(world, grant.hierarchy, to, on).has(grant.body));
  });

describe('leave on random trees, loops and corrections among them', () => {
  it('is what the plain rule says, for each body and for all of them at once', () => {
    const seen = { below: 0, no: 0 };
    fc.assert(
      fc.property(anyWorld, fc.array(anyGrant, { maxLength: 5 }), anyDay, (world, grants, on) => {
        const registry = buildRegistry(
          [],
          ids.map((id, at) => bodyOf(id, world.held[at] ?? [], world.correctedAway[at] ?? false)),
        );
        const today = asOf(on);
        for (const capability of CAPABILITIES) {
          const scope = scopeOf(registry, grants, capability, today);
          for (const id of [...ids, toBodyId('nowhere')]) {
            const expected = plainly(world, grants, capability, id, on);
            expect(can(registry, grants, capability, id, today)).toBe(expected);
            expect(scope.has(id)).toBe(expected);
            if (!expected) seen.no += 1;
            else if (!grants.some(({ body }) => body === id)) seen.below += 1;
          }
        }
      }),
      { numRuns: 2_000, seed: 20_241_031 },
    );
    expect(seen.below).toBeGreaterThan(200);
    expect(seen.no).toBeGreaterThan(1_000);
  });

  it('grows with grants and never shrinks', () => {
    fc.assert(
      fc.property(
        anyWorld,
        fc.array(anyGrant, { maxLength: 4 }),
        anyGrant,
        anyDay,
        (world, grants, one, on) => {
          const registry = buildRegistry(
            [],
            ids.map((id, at) => bodyOf(id, world.held[at] ?? [], world.correctedAway[at] ?? false)),
          );
          const less = scopeOf(registry, grants, one.capability, asOf(on));
          const more = scopeOf(registry, [...grants, one], one.capability, asOf(on));
          for (const id of less) expect(more.has(id)).toBe(true);
        },
      ),
      { numRuns: 200, seed: 20_241_031 },
    );
  });
});
