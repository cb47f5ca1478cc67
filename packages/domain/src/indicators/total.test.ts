import { describe, expect, it } from 'vitest';
import { bearersOn } from '../duties/index.js';
import {
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  CELLS,
  GROUP,
  registryWith,
} from '../duties/invented-world.test-support.js';
import { asOf, day, FIRST_DAY, knownDay, toBodyId, unknownDay, yearPeriod } from '../kernel/index.js';
import { exactly } from './amount.js';
import { indexObservations } from './indicator-facts.js';
import { MEMBERS, measureOf, observed } from './invented-figures.test-support.js';
import { peopleReached } from './people-reached.js';
import { checkSplit } from './split-target.js';
import { coverageOf, totalOf } from './total.js';

const ON = asOf(day('2025-12-31'));
const YEAR = yearPeriod(2025);

describe('a total (invented)', () => {
  const registry = registryWith(
    bodyOf(GROUP, { parent: BLOC, life: { from: knownDay(FIRST_DAY), until: unknownDay() } }),
  );
  const bearers = bearersOn(registry, CELLS, ON);
  const index = (...values: readonly (readonly [typeof CELL_A, number, boolean?])[]) =>
    indexObservations(
      {
        observations: values.map(([body, value, estimated]) =>
          observed(body, MEMBERS, '2025', value, estimated ? { estimated } : {}),
        ),
      },
      ON,
    );

  it('says who is missing, who is in doubt and what was estimated', () => {
    const total = totalOf(index([CELL_A, 30], [GROUP, 10, true]), MEMBERS, bearers, YEAR);
    expect(total).toMatchObject({
      amount: { low: 40, high: 40, estimated: true },
      reported: 2,
      expected: 2,
      missing: [CELL_B],
      uncertain: [GROUP],
      estimatedShare: 0.25,
    });
    expect(typeof total === 'object' && coverageOf(total)).toBe(0.5);
  });

  it('of nothing reported is unknown, never zero', () => {
    expect(totalOf(index(), MEMBERS, bearers, YEAR)).toMatchObject({
      amount: null,
      missing: [CELL_A, CELL_B],
    });
    expect(totalOf(index([CELL_A, 0]), MEMBERS, bearers, YEAR)).toMatchObject({ amount: exactly(0) });
  });

  it('is refused where adding up means nothing', () => {
    const ages = measureOf('average-age', { overTree: 'none' });
    expect(totalOf(index(), ages, bearers, YEAR)).toBe('NOT_ADDITIVE_OVER_TREE');
  });
});

describe('persons behind memberships', () => {
  it('are bounded by the largest and by all together, and by the population', () => {
    expect(peopleReached([exactly(300), exactly(200)])).toMatchObject({ low: 300, high: 500 });
    expect(peopleReached([exactly(300), exactly(200)], exactly(420))).toMatchObject({ low: 300, high: 420 });
    expect(peopleReached([])).toBeNull();
  });
});

describe('a target split over the bodies below', () => {
  const [a, b, c] = ['x/a', 'x/b', 'x/c'].map(toBodyId) as [typeof CELL_A, typeof CELL_A, typeof CELL_A];

  it('must be complete, of the right bodies, and come to the whole', () => {
    expect(
      checkSplit(
        100,
        [
          { body: a, value: 60 },
          { body: b, value: 40 },
        ],
        new Set([a, b]),
      ),
    ).toEqual([]);
    const codes = checkSplit(
      100,
      [
        { body: a, value: 60.5 },
        { body: a, value: 10 },
        { body: c, value: 5 },
      ],
      new Set([a, b]),
    ).map(({ code }) => code);
    expect(codes).toEqual([
      'SPLIT_SHARE_INVALID',
      'SPLIT_BODY_TWICE',
      'SPLIT_BODY_NOT_BELOW',
      'SPLIT_BODY_LEFT_OUT',
      'SPLIT_SUM_DIFFERS',
    ]);
  });

  it('may ask for more than is needed where that is allowed', () => {
    const shares = [
      { body: a, value: 60 },
      { body: b, value: 45 },
    ];
    expect(checkSplit(100, shares, new Set([a, b]), 'at-least')).toEqual([]);
    expect(checkSplit(100, shares, new Set([a, b]))[0]?.params).toEqual({ sum: 105, whole: 100 });
  });
});
