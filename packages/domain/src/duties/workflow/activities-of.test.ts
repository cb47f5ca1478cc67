import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { activitiesOf } from './activities-of.js';
import type { WorkflowDefinition } from './definition.js';
import {
  BLOC,
  CELL_A,
  confirming,
  EXAMPLES,
  historyOf,
  registering,
  sending,
} from './invented-workflow.test-support.js';

describe('activitiesOf', () => {
  const history = historyOf([
    { ...registering('2025-03-02', { document: '01-ĐK' }), recordedOn: day('2025-03-03') },
    sending('2025-05-01'),
    confirming('2025-05-02'),
    registering('2025-06-01'),
  ]);

  it('proves the duty for the actor or for a role, the yearly one for the year meant', () => {
    expect(activitiesOf(EXAMPLES, history, asOf(day('2025-12-31')))).toEqual([
      {
        id: `example-1/e1/VH-1/${CELL_A}`,
        body: CELL_A,
        on: '2025-03-02',
        kind: 'registration',
        duty: 'VH-1',
        occurrence: '2025',
        document: '01-ĐK',
        recordedOn: '2025-03-03',
      },
      { id: `example-1/e3/VH-4/${BLOC}`, body: BLOC, on: '2025-05-02', kind: 'document', duty: 'VH-4' },
    ]);
  });

  it('a step meant for another year proves that of the other year', () => {
    const late = historyOf([registering('2026-01-05', { year: 2025 })]);
    expect(activitiesOf(EXAMPLES, late, asOf(day('2026-12-31')))[0]?.occurrence).toBe('2025');
  });

  it('a step proves a duty of some years only in those', () => {
    const from2025: WorkflowDefinition = {
      ...EXAMPLES,
      transitions: EXAMPLES.transitions.map((one) => ({
        ...one,
        proves: (one.proves ?? []).map((proven) => ({ ...proven, years: { from: 2025, to: 2025 } })),
      })),
    };
    const proofs = (year: number): number =>
      activitiesOf(from2025, historyOf([registering('2026-01-05', { year })]), asOf(day('2026-12-31')))
        .length;
    expect([2024, 2025, 2026].map(proofs)).toEqual([0, 1, 0]);
  });

  it('not what was not known, nor a role that nobody plays', () => {
    expect(activitiesOf(EXAMPLES, history, asOf(day('2025-05-31'), day('2025-03-02')))).toEqual([]);
    const alone = historyOf([
      registering('2025-02-01', { parties: {} }),
      sending('2025-02-02'),
      confirming('2025-02-03'),
    ]);
    expect(activitiesOf(EXAMPLES, alone, asOf(day('2025-12-31'))).map(({ duty }) => duty)).toEqual(['VH-1']);
  });
});
