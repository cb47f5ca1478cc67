import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, CELLS, registryOf } from '../duties/invented-world.test-support.js';
import { type BodyId, DomainError, day, quarterPeriod, toBodyId, yearPeriod } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import { exactly } from './amount.js';
import {
  ELIGIBLE,
  lawOf,
  MEMBERS,
  measureOf,
  observed,
  RATE,
  targetOf,
} from './invented-figures.test-support.js';
import type { Observation } from './observation.js';
import {
  isFindingPublic,
  type PublicScoreboard,
  publicScoreboard,
  publicShareOf,
  publicTotalOf,
} from './public-scoreboard.js';
import { SMALL_COUNT } from './suppress.js';

const TODAY = day('2026-03-01');
const ROOT = toBodyId('van-hai/top');
const PEOPLE = { aboutPeople: true } as const;
const law = (() => {
  const found = lawOf(targetOf({ bearers: { ...CELLS, within: ROOT, hierarchy: 'sector' } as never }));
  const measures = [measureOf('members', PEOPLE), measureOf('eligible', { unit: 'person', ...PEOPLE })];
  return {
    ...found,
    catalogue: {
      ...found.catalogue,
      measures: new Map([...found.catalogue.measures, ...measures.map((one) => [one.id, one] as const)]),
    },
  };
})();

/** A tree of three levels: some districts, each with some cells that report. */
const treeOf = (widths: readonly number[]): { registry: Registry; cells: BodyId[]; all: BodyId[] } => {
  const above = (parent: BodyId) => ({ parent, hierarchy: 'sector' as const });
  const cells: BodyId[] = [];
  const bodies = [bodyOf(ROOT, { kind: 'party-committee', level: 'province' })];
  widths.forEach((width, at) => {
    const district = toBodyId(`van-hai/d${at}`);
    bodies.push(bodyOf(district, { kind: 'party-committee', level: 'district', ...above(ROOT) }));
    for (let cell = 0; cell < width; cell += 1) {
      const id = toBodyId(`van-hai/d${at}-c${cell}`);
      cells.push(id);
      bodies.push(bodyOf(id, above(district)));
    }
  });
  return { registry: registryOf(bodies), cells, all: bodies.map(({ id }) => id) };
};

const figures = (
  cells: readonly BodyId[],
  values: readonly (number | null)[],
  measure = MEMBERS,
): Observation[] =>
  cells.flatMap((cell, at) => {
    const value = values[at % values.length];
    return value === null || value === undefined ? [] : [observed(cell, measure, '2025', value)];
  });

const boardOf = (registry: Registry, observations: readonly Observation[]): PublicScoreboard =>
  publicScoreboard(law, registry, { observations }, [yearPeriod(2025)], TODAY);

/** All that a reader can work out from every number that is shown anywhere, by subtracting one from another. */
const workedOut = (
  board: PublicScoreboard,
  { registry, all }: { registry: Registry; all: readonly BodyId[] },
  reported: ReadonlySet<BodyId>,
): ReadonlySet<string> => {
  const known = new Set<string>();
  const sums = new Map<string, string[]>();
  for (const body of all) {
    if (publicTotalOf(board, MEMBERS.id, body, '2025').state === 'shown') known.add(body);
    const parent = registry.bodies.get(body)?.parents.sector?.entries[0];
    const above = parent?.state === 'in-force' ? parent.value : 'all';
    // a district without any report has no number to subtract
    const counts = [...reported].some(
      (cell) => cell === body || cell.startsWith(`${body}-`) || body === ROOT,
    );
    if (counts) sums.set(above, [...(sums.get(above) ?? []), body]);
  }
  if (publicTotalOf(board, MEMBERS.id, 'all', '2025').state === 'shown') known.add('all');
  for (let found = true; found; ) {
    found = false;
    for (const [parent, parts] of sums) {
      const open = [parent, ...parts].filter((id) => !known.has(id));
      if (open.length !== 1) continue;
      known.add(open[0] as string);
      found = true;
    }
  }
  return known;
};

describe('what the public sees of a scoreboard (invented)', () => {
  it('holds a small count back with another, and shows the total', () => {
    const tree = treeOf([3]);
    const [a, b, c] = tree.cells as [BodyId, BodyId, BodyId];
    const board = boardOf(tree.registry, figures(tree.cells, [3, 17, 40]));
    const state = (body: BodyId | 'all') => publicTotalOf(board, MEMBERS.id, body, '2025').state;
    expect([a, b, c].map(state)).toEqual(['hidden', 'hidden', 'shown']);
    expect(publicTotalOf(board, MEMBERS.id, c, '2025')).toMatchObject({ amount: exactly(40), reported: 1 });
    // one part above another, one sum each: the district is the only part of the top, and all are shown
    expect(state(ROOT)).toBe('shown');
    expect(state(toBodyId('van-hai/none'))).toBe('not-asked');
  });

  it('never lets a hidden count be worked out, over all views and levels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.option(fc.nat(25), { freq: 6 }), { minLength: 1, maxLength: 13 }),
        (widths, values) => {
          const tree = treeOf(widths);
          const observations = figures(tree.cells, values);
          const board = boardOf(tree.registry, observations);
          const known = workedOut(board, tree, new Set(observations.map(({ body }) => body)));
          const small = observations.filter(({ value }) => value < SMALL_COUNT);
          expect(small.filter(({ body }) => known.has(body))).toEqual([]);
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });

  it('shows a share only of two shown numbers of the same bodies', () => {
    const tree = treeOf([3]);
    const [a, , c] = tree.cells as [BodyId, BodyId, BodyId];
    const members = figures(tree.cells, [3, 17, 40]);
    const full = boardOf(tree.registry, [...members, ...figures(tree.cells, [10, 20, 50], ELIGIBLE)]);
    expect(publicShareOf(full, RATE.id, a, '2025').state).toBe('hidden');
    expect(publicShareOf(full, RATE.id, c, '2025')).toMatchObject({
      state: 'shown',
      numerator: exactly(40),
      denominator: exactly(50),
    });
    const partly = boardOf(tree.registry, [...members, ...figures(tree.cells, [10, null, 50], ELIGIBLE)]);
    expect(publicShareOf(partly, RATE.id, ROOT, '2025').state).toBe('not-comparable');
  });

  it('holds back a finding that would tell of a hidden count', () => {
    const tree = treeOf([3]);
    const [a, b, c] = tree.cells as [BodyId, BodyId, BodyId];
    const board = boardOf(tree.registry, [
      ...figures(tree.cells, [3, 17, 40]),
      ...figures(tree.cells, [10, 20, 50], ELIGIBLE),
    ]);
    const isShown = (body: BodyId) => isFindingPublic(board, 'VH-II.2-1', body, '2025');
    expect([a, b, c].map(isShown)).toEqual([false, false, true]);
    expect(isShown(ROOT)).toBe(false);
  });

  it('knows years only: months beside a year would be a second table', () => {
    const ask = () =>
      publicScoreboard(law, treeOf([1]).registry, { observations: [] }, [quarterPeriod(2025, 1)], TODAY);
    expect(ask).toThrow(DomainError);
  });
});
