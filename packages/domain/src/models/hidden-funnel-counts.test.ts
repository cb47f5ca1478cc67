import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_COUNT } from '../indicators/index.js';
import {
  FUNNEL_COUNTS,
  type FunnelCount,
  hiddenFunnelCounts,
  type YearCounts,
} from './hidden-funnel-counts.js';

type Split = Readonly<Record<'registered' | 'confirmed' | 'notConfirmed' | 'withdrawn' | 'known', number>>;

/** Years of one kind that hang together: what a year leaves undecided opens the next. */
const yearsOf = (splits: readonly Split[], isConfirmedKnown: boolean): YearCounts[] => {
  let opening = 0;
  return splits.map((split) => {
    const confirmed = Math.min(split.confirmed, opening + split.registered);
    const notConfirmed = Math.min(split.notConfirmed, opening + split.registered - confirmed);
    const withdrawn = Math.min(split.withdrawn, opening + split.registered - confirmed - notConfirmed);
    const undecided = opening + split.registered - confirmed - notConfirmed - withdrawn;
    const year = {
      ...{ opening, registered: split.registered, confirmed, notConfirmed, withdrawn, undecided },
      confirmedKnown: isConfirmedKnown ? confirmed : Math.min(split.known, confirmed),
      isConfirmedKnown,
    };
    opening = undecided;
    return year;
  });
};

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What it is surely not below: the confirmed ones that anybody may see. */
  readonly least: number;
}

const MANY = 1_000;
const OUTSIDE = 0;

/** Everything hidden as a flow that must come out even in every year; an opening is the undecided of the year before. */
const hiddenFlows = (years: readonly YearCounts[], hidden: readonly ReadonlySet<FunnelCount>[]): Edge[] =>
  years.flatMap((year, index) =>
    FUNNEL_COUNTS.flatMap((count): Edge[] => {
      if (!hidden[index]?.has(count) || count === 'opening') return [];
      const here = index + 1;
      const isLast = index === years.length - 1;
      const least = count === 'confirmed' ? year.confirmedKnown : 0;
      if (count === 'registered') return [{ from: OUTSIDE, to: here, value: year[count], least }];
      return [
        { from: here, to: count === 'undecided' && !isLast ? here + 1 : OUTSIDE, value: year[count], least },
      ];
    }),
  );

/** How far one hidden count could be raised, were the others moved so that every sum still comes out: a largest flow. */
const raisedBy = (edges: readonly Edge[], raised: Edge): number => {
  const left = edges
    .filter((edge) => edge !== raised)
    .map(({ value, least }) => ({ up: MANY, down: value - least }));
  const others = edges.filter((edge) => edge !== raised);
  let total = 0;
  for (;;) {
    const cameBy = new Map<number, readonly [edge: number, isUp: boolean, at: number]>();
    const queue = [raised.to];
    while (queue.length > 0 && !cameBy.has(raised.from)) {
      const at = queue.shift() as number;
      others.forEach((edge, index) => {
        const ways = [
          [edge.from, edge.to, true],
          [edge.to, edge.from, false],
        ] as const;
        for (const [from, to, isUp] of ways) {
          const room = isUp ? left[index]?.up : left[index]?.down;
          if (from !== at || !room || cameBy.has(to) || to === raised.to) continue;
          cameBy.set(to, [index, isUp, at]);
          queue.push(to);
        }
      });
    }
    if (raised.from === raised.to) return MANY;
    if (!cameBy.has(raised.from) || total >= MANY) return total;
    for (let at = raised.from; at !== raised.to; ) {
      const [index, isUp, before] = cameBy.get(at) as readonly [number, boolean, number];
      const room = left[index] as { up: number; down: number };
      room.up += isUp ? -1 : 1;
      room.down += isUp ? 1 : -1;
      at = before;
    }
    total += 1;
    if (total > SMALL_COUNT) return total;
  }
};

/** Hidden counts of which all sums together tell that they are small. */
const toldSmall = (years: readonly YearCounts[], hidden: readonly ReadonlySet<FunnelCount>[]): Edge[] => {
  const edges = hiddenFlows(years, hidden);
  return edges.filter(
    (edge) =>
      edge.value - edge.least < SMALL_COUNT && edge.value - edge.least + raisedBy(edges, edge) < SMALL_COUNT,
  );
};

const anySplit: fc.Arbitrary<Split> = fc.record({
  registered: fc.oneof(fc.nat(8), fc.nat(60)),
  confirmed: fc.oneof(fc.nat(6), fc.nat(40)),
  notConfirmed: fc.oneof(fc.nat(6), fc.nat(12)),
  withdrawn: fc.oneof(fc.nat(6), fc.nat(12)),
  known: fc.nat(10),
});

const one = (counts: Partial<Split>): Split => ({
  ...{ registered: 0, confirmed: 0, notConfirmed: 0, withdrawn: 0, known: 0 },
  ...counts,
});

describe('hiddenFunnelCounts', () => {
  it('holds back small counts with another, so that no sum gives one back', () => {
    const years = yearsOf([one({ registered: 100, confirmed: 60, notConfirmed: 2, withdrawn: 8 })], true);
    expect(hiddenFunnelCounts(years).map((hidden) => [...hidden].sort())).toEqual([
      ['notConfirmed', 'withdrawn'],
    ]);
  });

  it('goes on into the next year with what was left undecided', () => {
    const years = yearsOf(
      [
        one({ registered: 40, confirmed: 10, notConfirmed: 10, withdrawn: 18 }),
        one({ registered: 50, confirmed: 20, notConfirmed: 9, withdrawn: 10 }),
      ],
      true,
    );
    expect(years[0]?.undecided).toBe(2);
    expect(hiddenFunnelCounts(years).map((hidden) => [...hidden].sort())).toEqual([
      ['notConfirmed', 'undecided'],
      ['notConfirmed', 'opening', 'withdrawn'],
    ]);
  });

  it('shows everything where nothing is small, and what is public by name always', () => {
    const all = yearsOf([one({ registered: 60, confirmed: 20, notConfirmed: 10, withdrawn: 10 })], true);
    expect(hiddenFunnelCounts(all)).toEqual([new Set()]);
    const few = yearsOf([one({ registered: 3, confirmed: 2 })], true);
    expect(hiddenFunnelCounts(few)[0]?.has('confirmed')).toBe(false);
    const persons = yearsOf(
      [one({ registered: 60, confirmed: 20, known: 18, notConfirmed: 10, withdrawn: 10 })],
      false,
    );
    expect(hiddenFunnelCounts(persons)[0]?.has('confirmed')).toBe(true);
  });

  it('cannot be worked out from all years together, by whatever subtraction', () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.array(anySplit, { minLength: 1, maxLength: 6 }), fc.boolean(), (splits, isKnown) => {
        const years = yearsOf(splits, isKnown);
        const hidden = hiddenFunnelCounts(years);
        years.forEach((year, index) => {
          for (const count of FUNNEL_COUNTS) {
            const isPublic = (count === 'confirmed' && isKnown) || (count === 'opening' && index === 0);
            if (!isPublic && year[count] < SMALL_COUNT) expect(hidden[index]?.has(count)).toBe(true);
          }
          if (index > 0) expect(hidden[index]?.has('opening')).toBe(hidden[index - 1]?.has('undecided'));
          shown += FUNNEL_COUNTS.length - (hidden[index]?.size ?? 0);
        });
        expect(toldSmall(years, hidden)).toEqual([]);
      }),
      { seed: 8, numRuns: 2_000 },
    );
    expect(shown).toBeGreaterThan(1_000);
  });

  it('could be, were the small ones alone held back', () => {
    const years = yearsOf([one({ registered: 60, confirmed: 20, notConfirmed: 2, withdrawn: 20 })], true);
    expect(toldSmall(years, [new Set(['notConfirmed'] as const)])).toHaveLength(1);
    const two = yearsOf([one({ registered: 60, confirmed: 20, notConfirmed: 2, withdrawn: 1 })], true);
    expect(toldSmall(two, [new Set(['notConfirmed', 'withdrawn'] as const)])).toHaveLength(2);
  });
});
