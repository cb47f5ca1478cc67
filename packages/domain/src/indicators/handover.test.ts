import { describe, expect, it } from 'vitest';
import type { CarryOver } from '../duties/index.js';
import { handoverFacts } from '../duties/index.js';
import {
  ALWAYS,
  BLOC,
  bodyOf,
  CELL_A,
  ELSEWHERE,
  GUIDE,
  registryWith,
} from '../duties/invented-world.test-support.js';
import { asOf, day, knownDay, legalBasis, yearPeriod } from '../kernel/index.js';
import { openTargetsOf } from './handover.js';
import { ELIGIBLE, lawOf, MEMBERS, observed, targetOf } from './invented-figures.test-support.js';
import type { Observation } from './observation.js';
import { findingsOf } from './target-findings.js';

const ENDS = day('2025-07-01');
const LAST = asOf(day('2025-06-30'));
const registry = registryWith(
  bodyOf(CELL_A, { parent: BLOC, life: { ...ALWAYS, until: knownDay(ENDS) } }),
  bodyOf(ELSEWHERE, { life: { from: knownDay(ENDS), until: null } }),
);
const yearly = targetOf({ time: { kind: 'each', every: 'year' } });
const span = { from: day('2024-01-01'), until: day('2026-01-01') };
const figures = (body: typeof CELL_A, key: string, members: number): Observation[] => [
  observed(body, MEMBERS, key, members),
  observed(body, ELIGIBLE, key, 100),
];
const open = (observations: readonly Observation[] = []) =>
  openTargetsOf(lawOf(yearly), registry, { observations }, { bodies: [CELL_A], span }, LAST);

describe('the targets that a body leaves open', () => {
  it('are those whose year still runs, and those of a year without figures', () => {
    expect(open().map(({ kind, id, body }) => [kind, id, body])).toEqual([
      ['target', 'VH-II.2-1 2024', CELL_A],
      ['target', 'VH-II.2-1 2025', CELL_A],
    ]);
  });

  it('are those for the end of a year far beyond the days asked about as well', () => {
    const far = targetOf({ id: 'VH-II.2-2', time: { kind: 'by-year-end', year: 2030 } });
    const items = openTargetsOf(
      lawOf(yearly, far),
      registry,
      { observations: [] },
      { bodies: [CELL_A], span },
      LAST,
    );
    expect(items.map(({ id }) => id)).toContain('VH-II.2-2 2030');
  });

  it.each([
    [95, 'reached'],
    [10, 'missed'],
  ])('with %d of 100 in 2024 it is judged and closed: %s', (members) => {
    expect(open(figures(CELL_A, '2024', members)).map(({ id }) => id)).toEqual(['VH-II.2-1 2025']);
  });

  it('are judged of whoever a paper carries them to, and of nobody without one', () => {
    const basis = legalBasis('van-hai/02-qd', 'Điều 3');
    const { carryOvers } = handoverFacts(
      [
        {
          ...{
            id: 'd',
            kind: 'target',
            item: 'VH-II.2-1 2025',
            body: CELL_A,
            outcome: 'carried',
            to: [ELSEWHERE],
          },
          ...{ on: day('2025-06-20'), effectiveOn: ENDS, basis },
        },
      ],
      () => GUIDE,
    );
    const judged = (carried: readonly CarryOver[], on = '2026-02-01') =>
      findingsOf(
        lawOf(yearly),
        registry,
        { observations: figures(ELSEWHERE, '2025', 95), carryOvers: carried },
        { span: yearPeriod(2025).period, bodies: [ELSEWHERE, CELL_A] },
        asOf(day(on)),
      );
    expect(judged([])).toEqual([]);
    expect(judged(carryOvers, '2025-06-30').filter(({ carriedBy }) => carriedBy !== null)).toEqual([]);
    expect(judged(carryOvers)).toMatchObject([{ outcome: 'satisfied', carriedBy: { basis, from: CELL_A } }]);
    // the year that was not carried stays where it was
    expect(
      findingsOf(
        lawOf(yearly),
        registry,
        { observations: [], carryOvers },
        { span: yearPeriod(2024).period, bodies: [ELSEWHERE, CELL_A] },
        asOf(day('2026-02-01')),
      ).map(({ bearer }) => bearer.body.id),
    ).toEqual([CELL_A]);
  });
});
