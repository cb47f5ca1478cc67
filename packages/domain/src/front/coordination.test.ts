import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { coordinationOf } from './coordination.js';
import { caseOf, did, FRONT, GOVERNMENT, keeping, WORLD } from './invented-front.test-support.js';

const KEPT = [keeping('2023-01-01', '2026-12-31')];
const signed = did('sign', '2023-03-01');
const reviews = (
  events: Parameters<typeof caseOf>[1],
  on: string,
  kept: Parameters<typeof coordinationOf>[1] = [],
) =>
  coordinationOf(
    caseOf('coordination', events, { parties: { signatories: [FRONT, GOVERNMENT] } }),
    kept,
    asOf(day(on)),
    WORLD,
  ).reviews.map(({ year, standing }) => `${year} ${standing}`);

describe('coordinationOf', () => {
  it('says of each year since the signing whether it was reviewed', () => {
    const events = [
      signed,
      did('review', '2023-12-20'),
      did('renew', '2024-01-10'),
      did('review', '2025-01-05', { year: 2024 }),
    ];
    expect(reviews(events, '2025-06-01')).toEqual(['2023 reviewed', '2024 reviewed-late', '2025 not-yet']);
    // the review for 2024 was not on record yet
    expect(reviews(events, '2025-01-01', KEPT)).toEqual([
      ...['2023 reviewed', '2024 not-reviewed', '2025 not-yet'],
    ]);
  });

  it.each([
    ['2024-12-30', '2024 not-yet'],
    ['2024-12-31', '2024 not-yet'],
    ['2025-01-01', '2024 not-reviewed'],
  ])('on %s, with a kept register: %s', (on, expected) => {
    expect(reviews([signed, did('review', '2023-12-01')], on, KEPT)).toContain(expected);
  });

  it('does not know what is silent outside a keeping period', () => {
    expect(reviews([signed], '2025-01-01')).toEqual(['2023 unknown', '2024 unknown', '2025 not-yet']);
  });

  it('asks for no review of the year in which it ended before one was due', () => {
    expect(
      reviews([signed, did('review', '2023-12-01'), did('end', '2024-06-01')], '2026-01-01', KEPT),
    ).toEqual([...['2023 reviewed', '2024 not-asked']]);
  });

  it('has a hundred years at most, however far ahead it is asked', () => {
    expect(reviews([signed], '9999-12-31')).toHaveLength(100);
  });

  it('has no years before it is signed', () => {
    const found = coordinationOf(caseOf('coordination', []), KEPT, asOf(day('2025-01-01')), WORLD);
    expect(found).toMatchObject({ state: 'drafted', signedOn: null, signatories: [], reviews: [] });
  });
});
