import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { anyModel, did, GUIDE, honoured, modelOf, WORKFLOW } from './invented-models.test-support.js';
import { progressOf } from './progress.js';
import { confirmedIn, survivalOf, survivedFor } from './survival.js';

const at = (on: string) => asOf(day(on));
const fared = (events: ReturnType<typeof honoured>, years: number, on: string) =>
  survivedFor(GUIDE, WORKFLOW, modelOf(events), years, at(on));

describe('survivedFor', () => {
  const events = honoured(2021);

  it('is asked of confirmed models only', () => {
    expect(fared(events.slice(0, 2), 1, '2030-01-01')).toBeNull();
  });

  it('is not known before something shows it, and not asked before the day', () => {
    expect(fared(events, 1, '2022-07-31')).toBe('not-yet');
    expect(fared(events, 1, '2022-08-01')).toBe('not-known');
    const seen = [...events, did('look-again', '2022-08-01')];
    expect(fared(seen, 1, '2022-08-01')).toBe('going-on');
    expect(fared([...events, did('look-again', '2022-07-31')], 1, '2022-08-01')).toBe('not-known');
    expect(fared(seen, 3, '2025-01-01')).toBe('not-known');
  });

  it('ended before the day is ended, on it or after it still went on', () => {
    expect(fared([...events, did('end', '2022-07-31')], 1, '2023-01-01')).toBe('ended');
    expect(fared([...events, did('end', '2022-08-01')], 1, '2023-01-01')).toBe('going-on');
    expect(fared([...events, did('end', '2022-08-01')], 3, '2023-01-01')).toBe('ended');
  });

  it.each(['spread', 'thank', 'shine'])('%s shows it too', (step) => {
    expect(fared([...events, did(step, '2023-01-01')], 1, '2024-01-01')).toBe('going-on');
  });

  it('counts every confirmed model once, for 1, 3 and 5 years', () => {
    fc.assert(
      fc.property(fc.array(anyModel, { maxLength: 10 }), (models) => {
        const when = at('2024-06-30');
        const confirmed = models.filter(
          (model) => progressOf(GUIDE, WORKFLOW, model, when).confirmedOn !== null,
        ).length;
        const rows = survivalOf(GUIDE, WORKFLOW, models, when);
        expect(rows.map(({ years }) => years)).toEqual([1, 3, 5]);
        for (const row of rows)
          expect(row['going-on'] + row.ended + row['not-known'] + row['not-yet']).toBe(confirmed);
        for (const state of ['going-on'] as const)
          expect(rows[2]?.[state] ?? 0).toBeLessThanOrEqual(rows[0]?.[state] ?? 0);
      }),
      { numRuns: 100, seed: 8 },
    );
  });
});

describe('confirmedIn', () => {
  it('puts every confirmed model in one year', () => {
    fc.assert(
      fc.property(fc.array(anyModel, { maxLength: 10 }), (models) => {
        const when = at('2040-01-01');
        const years = Array.from({ length: 15 }, (_, index) => 2015 + index);
        const found = years.flatMap((year) => confirmedIn(GUIDE, WORKFLOW, models, year, when));
        const confirmed = models.filter(
          (model) => progressOf(GUIDE, WORKFLOW, model, when).confirmedOn !== null,
        );
        expect(found.map(({ id }) => id).sort()).toEqual(confirmed.map(({ id }) => id).sort());
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  it('goes by the year that the step is meant for, as known on the day', () => {
    const late = modelOf([...honoured(2021).slice(0, 2), did('honour', '2022-01-03', { year: 2021 })]);
    const years = (on: string): number[] =>
      [2021, 2022].filter((year) => confirmedIn(GUIDE, WORKFLOW, [late], year, at(on)).length > 0);
    expect([years('2022-01-02'), years('2022-01-03')]).toEqual([[], [2021]]);
  });
});
