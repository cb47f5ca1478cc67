import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.js';
import { entriesAt } from '../association-entry.js';
import { PROVINCE } from '../associations.test-support.js';
import { entry, wrong } from './entries.test-support.js';

describe('the filling of a post', () => {
  it('says everything that is wrong with it at once', () => {
    expect(
      wrong('leader-slot', {
        opinions: [{ body: 'van-hai/none', askedOn: '2025-02-05', receivedOn: '2025-02-04' }],
        checks: [{ standard: 'age', on: '2025-06-02', met: true }],
        ...{ introducedOn: '2025-03-02', electedOn: '2025-03-01' },
      }),
    ).toEqual([
      'BODY_UNKNOWN opinions.0.body',
      'ASSOCIATION_DAYS_OUT_OF_ORDER opinions.0.receivedOn',
      'DAY_IN_FUTURE checks.0.on',
      'ASSOCIATION_DAYS_OUT_OF_ORDER electedOn',
    ]);
    expect(wrong('leader-slot', { name: 'ai đó' })).toEqual(['PROPERTY_UNKNOWN name']);
  });

  it('stands as far as it had come on a day', () => {
    const on = (text: string) => entriesAt([entry('leader-slot')], day(text))[0];
    expect(on('2025-01-19')).toMatchObject({ checks: [], opinions: [] });
    expect(on('2025-02-04')?.opinions).toEqual([{ body: PROVINCE, askedOn: '2025-01-25' }]);
    expect(on('2025-02-05')?.opinions).toMatchObject([{ receivedOn: '2025-02-05', agrees: true }]);
    expect(on('2025-02-09')).not.toHaveProperty('conclusion');
    expect(on('2025-02-28')).not.toHaveProperty('electedOn');
    expect(on('2025-03-01')).toMatchObject({ conclusion: { agreed: true }, electedOn: '2025-03-01' });
  });
});

it('a plan for a post counts, and names nobody', () => {
  expect(wrong('post-plan', { count: -1 })).toEqual(['VALUE_OUT_OF_RANGE count']);
  expect(wrong('post-plan', { period: { from: '2025-01-01', until: '2025-01-01' } })).toEqual([
    'PERIOD_INVALID period.until',
  ]);
});
