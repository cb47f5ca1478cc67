import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountCell, hiddenCounts, SMALL_COUNT } from './suppress.js';

/** A tree of totals: each parent the sum of its children. */
const treeOf = (leaves: readonly number[], spread: readonly number[]): CountCell<number>[] => {
  let level = leaves.map((value, id) => ({ id, value }));
  const cells: CountCell<number>[] = [];
  let next = leaves.length;
  for (const width of spread) {
    if (level.length <= 1) break;
    const above: { id: number; value: number }[] = [];
    for (let at = 0; at < level.length; at += width) {
      const parts = level.slice(at, at + width);
      const parent = { id: next++, value: parts.reduce((sum, { value }) => sum + value, 0) };
      for (const part of parts) cells.push({ ...part, parent: parent.id });
      above.push(parent);
    }
    level = above;
  }
  return [...cells, ...level.map((cell) => ({ ...cell, parent: null }))];
};

/** Works out what it can by subtraction over all sums, as a reader with pencil and paper would. */
const workedOut = (cells: readonly CountCell<number>[], hidden: ReadonlySet<number>): Set<number> => {
  const known = new Set(cells.filter(({ id }) => !hidden.has(id)).map(({ id }) => id));
  const parents = new Set(cells.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  for (let found = true; found; ) {
    found = false;
    for (const parent of parents) {
      const sum = [parent, ...cells.filter((cell) => cell.parent === parent).map(({ id }) => id)];
      const open = sum.filter((id) => !known.has(id));
      if (open.length !== 1) continue;
      known.add(open[0] as number);
      found = true;
    }
  }
  return known;
};

describe('small counts of people', () => {
  it('are held back with a second sibling, so that no subtraction gives one back', () => {
    const cells = treeOf([3, 17, 40], [3]);
    expect([...hiddenCounts(cells)].sort()).toEqual([0, 1]);
  });

  it('leave everything shown where nothing is small', () => {
    expect(hiddenCounts(treeOf([5, 6, 7, 8], [2, 2])).size).toBe(0);
  });

  it('take the total along where a body has one part only', () => {
    const cells: CountCell<string>[] = [
      { id: 'province', parent: null, value: 60 },
      { id: 'district', parent: 'province', value: 3 },
      { id: 'other', parent: 'province', value: 57 },
      { id: 'commune', parent: 'district', value: 3 },
    ];
    expect([...hiddenCounts(cells)].sort()).toEqual(['commune', 'district', 'other']);
  });

  it('cannot be worked out on any tree, whatever part of the answer is shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 24 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
        (leaves, spread) => {
          const cells = treeOf(leaves, spread);
          const hidden = hiddenCounts(cells);
          const found = workedOut(cells, hidden);
          const small = cells.filter(({ value }) => value < SMALL_COUNT);
          expect(small.filter(({ id }) => found.has(id))).toEqual([]);
          // the hidden parts of a shown sum never come to so little that each is known to be small
          for (const { id } of cells) {
            const parts = cells.filter((cell) => cell.parent === id && hidden.has(cell.id));
            if (hidden.has(id) || parts.length === 0) continue;
            expect(parts.length).toBeGreaterThan(1);
            expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThanOrEqual(SMALL_COUNT);
          }
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });
});
