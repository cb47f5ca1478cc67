import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { entriesAt } from '../association-entry.js';
import { NO_ASSOCIATION_FACTS } from '../association-facts.js';
import { ASSOCIATION } from '../associations.test-support.js';
import { oversightAt } from '../oversight.js';
import { entry, wrong } from './entries.test-support.js';
import { factsWithEntries } from './facts-with-entries.js';

describe('an inspection', () => {
  it('says everything that is wrong with it at once', () => {
    expect(
      wrong('inspection', {
        ...{ by: 'van-hai/none', on: '2025-03-02' },
        remedy: { dueOn: '2025-02-28', doneOn: '2025-06-02' },
      }),
    ).toEqual([
      'BODY_UNKNOWN by',
      'DAY_IN_FUTURE remedy.doneOn',
      'ASSOCIATION_DAYS_OUT_OF_ORDER concluded.on',
      'ASSOCIATION_DAYS_OUT_OF_ORDER remedy.dueOn',
    ]);
    expect(wrong('inspection', { concluded: undefined })).toEqual([
      'ASSOCIATION_REMEDY_WITHOUT_BREACH remedy',
    ]);
    expect(wrong('inspection', { form: 'audit', subjects: ['fees', 'souls'] })).toEqual([
      'NOT_ONE_OF form',
      'NOT_ONE_OF subjects.1',
    ]);
  });

  it('stands as far as it had come on a day', () => {
    const on = (day_: string) => entriesAt([entry('inspection')], day(day_))[0];
    expect(on('2025-02-28')).not.toHaveProperty('concluded');
    expect(on('2025-03-01')).toMatchObject({ concluded: { breach: true }, remedy: { dueOn: '2025-09-01' } });
    expect(on('2025-04-30')?.remedy).not.toHaveProperty('doneOn');
    expect(on('2025-05-01')?.remedy).toMatchObject({ doneOn: '2025-05-01' });
  });
});

describe('a measure', () => {
  it('ends after it began, and in the past', () => {
    expect(wrong('measure', { endedOn: '2025-03-04' })).toEqual(['ASSOCIATION_DAYS_OUT_OF_ORDER endedOn']);
    expect(wrong('measure', { endedOn: '2025-06-02' })).toEqual(['DAY_IN_FUTURE endedOn']);
  });

  it('is what was done about a breach; without one the breach is unhandled', () => {
    const remedy = { remedy: undefined };
    const at = (on: string, measured: boolean) =>
      oversightAt(
        factsWithEntries(NO_ASSOCIATION_FACTS, [
          { ...entry('inspection', remedy), id: 'i1' },
          ...(measured ? [{ ...entry('measure'), id: 'm1' }] : []),
        ]).oversight,
        ASSOCIATION,
        asOf(day(on)),
      );
    expect(at('2025-02-28', false).breachesUnhandled).toEqual([]);
    expect(at('2025-03-01', false).breachesUnhandled).toEqual(['i1']);
    expect(at('2025-03-04', true).breachesUnhandled).toEqual(['i1']);
    expect(at('2025-03-05', true)).toMatchObject({ breachesOpen: ['i1'], breachesUnhandled: [] });
    expect(at('2025-03-05', true).measures).toMatchObject([{ kind: 'warning', ground: 'inactive' }]);
    expect(at('2025-05-01', true).measures).toEqual([]);
  });
});
