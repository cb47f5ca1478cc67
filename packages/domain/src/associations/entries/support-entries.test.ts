import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { entriesAt } from '../association-entry.js';
import { NO_ASSOCIATION_FACTS } from '../association-facts.js';
import { ASSOCIATION } from '../associations.test-support.js';
import { supportAt } from '../support.js';
import { entry, wrong } from './entries.test-support.js';
import { factsWithEntries } from './facts-with-entries.js';

const standing = (on: string, change: object) => {
  const stored = { ...entry('support', change), id: 's1' };
  return supportAt(factsWithEntries(NO_ASSOCIATION_FACTS, [stored]).supports, ASSOCIATION, asOf(day(on)));
};

describe('a grant', () => {
  it('says everything that is wrong with it at once', () => {
    expect(
      wrong('support', {
        ...{ assignedBy: 'van-hai/none', tiedToTask: false },
        period: { from: '2025-02-01', until: '2025-02-01' },
        result: { on: '2025-01-31', outcome: 'done' },
      }),
    ).toEqual([
      'BODY_UNKNOWN assignedBy',
      'PERIOD_INVALID period.until',
      'ASSOCIATION_SUPPORT_TASK task',
      'ASSOCIATION_DAYS_OUT_OF_ORDER result.on',
    ]);
    expect(wrong('support', { result: { on: '2025-06-02', outcome: 'done' } })).toEqual([
      'DAY_IN_FUTURE result.on',
    ]);
    expect(wrong('support', { amount: -1, lumpSum: 'yes' })).toEqual([
      'SHAPE_EXPECTED lumpSum',
      'VALUE_OUT_OF_RANGE amount',
    ]);
  });

  it('is tied to a task, to none, or nobody says', () => {
    expect(standing('2025-03-31', {})).toMatchObject({ amount: 50_000_000, grants: 1, tiedToNoTask: [] });
    expect(standing('2025-03-31', { task: undefined, tiedToTask: false }).tiedToNoTask).toEqual(['s1']);
    expect(standing('2025-03-31', { task: undefined }).taskUnknown).toEqual(['s1']);
    expect(standing('2025-03-31', { amount: undefined })).toMatchObject({ amount: 0, amountsUnknown: 1 });
  });

  it('has its result from the day of the result on', () => {
    const resultOn = (on: string) => entriesAt([entry('support')], day(on))[0]?.result;
    expect(resultOn('2025-04-30')).toBeUndefined();
    expect(resultOn('2025-05-01')).toMatchObject({ outcome: 'partly' });
    expect(standing('2025-04-01', {}).resultOpen).toEqual(['s1']);
    expect(standing('2025-05-01', {}).resultOpen).toEqual([]);
  });
});
