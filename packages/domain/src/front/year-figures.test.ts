import { describe, expect, it } from 'vitest';
import { indexObservations, type Measure, type Observation } from '../indicators/index.js';
import { asOf, day, toBodyId, words } from '../kernel/index.js';
import { FRONT_MEASURES, yearFigureOf } from './year-figures.js';

const [A, B, C] = ['a', 'b', 'c'].map((name) => toBodyId(`van-hai/${name}`)) as [
  ...[ReturnType<typeof toBodyId>, ReturnType<typeof toBodyId>, ReturnType<typeof toBodyId>],
];
const NEW_WORKS: Measure = {
  ...{ id: FRONT_MEASURES.newWorks, words: words('việc làm mới', 'new works'), unit: 'work-item' },
  ...{ decimals: 0, overTime: 'sum', overTree: 'sum' },
};

const reported = (body: typeof A, period: string, value: number): Observation => ({
  ...{ id: `${body} ${period}`, body, measure: FRONT_MEASURES.newWorks, period, value },
});

describe('yearFigureOf', () => {
  it('adds what was reported and names who did not report: that is not zero', () => {
    const halves = [reported(B, '2025-H1', 1), reported(B, '2025-H2', 0)];
    const index = indexObservations(
      { observations: [reported(A, '2025', 2), ...halves] },
      asOf(day('2026-01-31')),
    );
    expect(yearFigureOf(index, NEW_WORKS, [A, B, C], 2025)).toEqual({
      ...{ measure: FRONT_MEASURES.newWorks, amount: { low: 3, high: 3, estimated: false } },
      ...{ reported: 2, expected: 3, missing: [C] },
    });
    expect(yearFigureOf(index, NEW_WORKS, [C], 2025)).toMatchObject({ amount: null, reported: 0 });
    expect(yearFigureOf(index, NEW_WORKS, [A], 2024)).toMatchObject({ amount: null, missing: [A] });
  });
});
