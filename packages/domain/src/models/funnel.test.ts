import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { type Funnel, funnelOf, funnelsBy } from './funnel.js';
import {
  anyModel,
  did,
  FIRST_YEAR,
  GUIDE,
  honoured,
  modelOf,
  WORKFLOW,
} from './invented-models.test-support.js';

const RUNS = { numRuns: 150, seed: 8 };
const LATER = asOf(day('2035-12-31'));
const YEARS = Array.from({ length: 12 }, (_, index) => FIRST_YEAR - 2 + index);

const rest = ({ confirmed, notConfirmed, withdrawn, undecided }: Funnel): number =>
  confirmed + notConfirmed + withdrawn + undecided;

describe('funnelOf', () => {
  const models = [
    modelOf(honoured(2021)),
    modelOf([did('declare', '2021-07-01'), did('visit', '2022-02-01'), did('refuse', '2022-03-01')]),
    modelOf([did('declare', '2021-07-01'), did('take-back', '2021-09-01')]),
    modelOf([did('declare', '2022-07-01')]),
    modelOf([]),
  ];
  const counted = (year: number, when = LATER): number[] => {
    const { opening, registered, confirmed, notConfirmed, withdrawn, undecided } = funnelOf(
      GUIDE,
      WORKFLOW,
      models,
      year,
      when,
    );
    return [opening, registered, confirmed, notConfirmed, withdrawn, undecided];
  };

  it('counts what came in, how it came out, and what stays open', () => {
    expect(counted(2021)).toEqual([0, 3, 1, 0, 1, 1]);
    expect(counted(2022)).toEqual([1, 1, 0, 1, 0, 1]);
    expect(counted(2023)).toEqual([1, 0, 0, 0, 0, 1]);
  });

  it('counts as was known on the day', () => {
    expect(counted(2021, asOf(day('2021-07-31')))).toEqual([0, 3, 0, 0, 0, 3]);
    expect(counted(2021, asOf(day('2021-06-30')))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('counts a decision of January in the year it is meant for', () => {
    const late = [
      did('declare', '2021-07-01'),
      did('visit', '2021-12-01'),
      did('honour', '2022-01-05', { year: 2021 }),
    ];
    expect(funnelOf(GUIDE, WORKFLOW, [modelOf(late)], 2021, LATER)).toMatchObject({
      confirmed: 1,
      undecided: 0,
    });
  });

  it('loses nothing, in any year, for any histories', () => {
    fc.assert(
      fc.property(fc.array(anyModel, { maxLength: 12 }), fc.nat({ max: 6 * 365 }), (some, days) => {
        const when = asOf(day(`${FIRST_YEAR + Math.floor(days / 365)}-0${1 + (days % 9)}-15`));
        for (const one of [when, LATER]) {
          const funnels = YEARS.map((year) => funnelOf(GUIDE, WORKFLOW, some, year, one));
          funnels.forEach((funnel, index) => {
            expect(funnel.opening + funnel.registered).toBe(rest(funnel));
            const next = funnels[index + 1];
            if (next !== undefined) expect(next.opening).toBe(funnel.undecided);
          });
        }
      }),
      RUNS,
    );
  });

  it('is the sum of its parts by level, field and kind, and each part loses nothing', () => {
    fc.assert(
      fc.property(fc.array(anyModel, { maxLength: 12 }), fc.constantFrom(...YEARS), (some, year) => {
        const whole = funnelOf(GUIDE, WORKFLOW, some, year, LATER);
        for (const by of ['level', 'field', 'kind'] as const) {
          const parts = [...funnelsBy(GUIDE, WORKFLOW, some, year, LATER, (model) => model[by]).values()];
          for (const part of parts) expect(part.opening + part.registered).toBe(rest(part));
          for (const count of [
            'opening',
            'registered',
            'confirmed',
            'notConfirmed',
            'withdrawn',
            'undecided',
          ] as const)
            expect(parts.reduce((sum, part) => sum + part[count], 0)).toBe(whole[count]);
        }
      }),
      RUNS,
    );
  });

  it('is not empty by accident: the histories tried come out in every way', () => {
    const sums = fc.sample(anyModel, { numRuns: 300, seed: 8 }).reduce(
      (sum, model) =>
        YEARS.reduce((all, year) => {
          const { confirmed, notConfirmed, withdrawn } = funnelOf(GUIDE, WORKFLOW, [model], year, LATER);
          return [(all[0] ?? 0) + confirmed, (all[1] ?? 0) + notConfirmed, (all[2] ?? 0) + withdrawn];
        }, sum),
      [0, 0, 0],
    );
    for (const sum of sums) expect(sum).toBeGreaterThan(10);
  });
});
