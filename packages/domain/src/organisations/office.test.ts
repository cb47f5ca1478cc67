import { describe, expect, it } from 'vitest';
import { asOf, day, entry, period, toBodyId, words } from '../kernel/index.js';
import { type Office, officeAt, termsOfHolder } from './office.js';
import { DECISION } from './succession.test-support.js';

const chair: Office = {
  id: 'p/front-committee/chair',
  body: toBodyId('p/front-committee'),
  title: words('Chủ tịch', 'Chair'),
  recordedOn: day('2024-02-01'),
  terms: {
    id: 'p/front-committee/chair#terms',
    entries: [
      entry({ termsOfHolder: 2 }, period(day('2019-01-01'), day('2024-01-01')), DECISION, 'verified'),
      entry({ termsOfHolder: null }, period(day('2024-03-01')), DECISION, 'verified'),
    ],
  },
};

describe('an office', () => {
  it('has a term on a day, or none between two', () => {
    expect(officeAt(chair, asOf(day('2023-12-31')))).toMatchObject({ state: 'found' });
    expect(officeAt(chair, asOf(day('2024-01-01')))).toMatchObject({ state: 'gap' });
    expect(officeAt(chair, asOf(day('2018-12-31')))).toMatchObject({ state: 'before-first' });
    expect(officeAt(chair, asOf(day('2023-12-31'), day('2024-01-31')))).toBeNull();
  });

  it('gives rules the number of terms of its holder, unknown where none is recorded', () => {
    expect(termsOfHolder(chair, asOf(day('2023-12-31')))).toEqual({ known: true, value: 2 });
    for (const on of ['2024-01-01', '2024-03-01'])
      expect(termsOfHolder(chair, asOf(day(on)))).toEqual({ known: false, why: 'not-supplied' });
  });
});
