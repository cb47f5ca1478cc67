import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asOf, day } from '../kernel/index.js';
import { criticismOfYear } from './criticism.js';
import { caseOf, did, WORKFLOWS } from './invented-front.test-support.js';

const END = asOf(day('2025-12-31'));
const offered = did('offer', '2025-01-15');
const chosen = did('choose', '2025-02-01');

describe('criticismOfYear', () => {
  const cases = [
    caseOf('criticism', []),
    caseOf('criticism', [offered]),
    caseOf('criticism', [offered, did('leave', '2025-02-01')]),
    caseOf('criticism', [offered, chosen]),
    caseOf('criticism', [offered, chosen, did('drop', '2025-03-01')]),
    caseOf('criticism', [offered, chosen, did('criticise', '2025-04-01')]),
    caseOf('criticism', [offered, chosen, did('criticise', '2025-04-01'), did('answer', '2025-05-01')]),
    caseOf('criticism', [did('offer', '2024-12-20', { year: 2025 })], { openedOn: day('2024-12-01') }),
  ];

  it('has the drafts offered for the year and what came of them', () => {
    expect(criticismOfYear(cases, 2025, END)).toEqual({
      ...{ year: 2025, offered: 7, chosen: 4, notChosen: 1, undecided: 2 },
      ...{ criticised: 2, dropped: 1, underWay: 1, answered: 1 },
    });
    expect(criticismOfYear(cases, 2024, END).offered).toBe(0);
    expect(criticismOfYear(cases, 2025, asOf(day('2025-03-31'))).criticised).toBe(0);
  });

  it('counts no consultation, whatever happened in it', () => {
    const consulted = ['send', 'give-opinion', 'answer', 'submit'].map((step, index) =>
      did(step, `2025-0${index + 2}-01`),
    );
    const both = [...cases, caseOf('consultation', consulted), caseOf('consultation', [])];
    expect(criticismOfYear(both, 2025, END)).toEqual(criticismOfYear(cases, 2025, END));
  });

  it('loses no draft, for any histories', () => {
    const steps = WORKFLOWS.criticism.transitions.map(({ id }) => id);
    const anyCase = fc
      .array(fc.record({ step: fc.constantFrom(...steps), days: fc.nat({ max: 700 }) }), { maxLength: 8 })
      .map((made) =>
        caseOf(
          'criticism',
          made.map(({ step, days }, order) =>
            did(step, addDays(day('2025-01-01'), days), { id: `e${order}`, order }),
          ),
        ),
      );
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 10 }), fc.constantFrom(2025, 2026), (some, year) => {
        const count = criticismOfYear(some, year, asOf(day('2027-12-31')));
        expect(count.chosen + count.notChosen + count.undecided).toBe(count.offered);
        expect(count.criticised + count.dropped + count.underWay).toBe(count.chosen);
        expect(Math.min(...Object.values(count))).toBeGreaterThanOrEqual(0);
        expect(count.answered).toBeLessThanOrEqual(count.criticised);
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});
