import { describe, expect, it } from 'vitest';
import { ASSOCIATION, event } from '../../associations/associations.test-support.js';
import { type AssociationFacts, changeNoticesAt, NO_ASSOCIATION_FACTS } from '../../associations/index.js';
import { asOf, day, period } from '../../kernel/index.js';
import { associationChangeNotices } from '../index.js';

const congress = (on: string) =>
  event('hold-extraordinary-congress', on, { matters: ['leaders', 'charter'] });
const at = (on: string, more: Partial<AssociationFacts>) =>
  changeNoticesAt(
    associationChangeNotices,
    { ...NO_ASSOCIATION_FACTS, ...more },
    ASSOCIATION,
    asOf(day(on)),
  ).map(({ notice, state, basis }) => [notice, state, basis.provision]);
const reports = (...sentOn: readonly string[]): AssociationFacts['reports'] => ({
  keeping: [],
  reports: sentOn.map((sent) => ({
    ...{ id: sent, association: ASSOCIATION, kind: 'change-of-leaders', year: 2025, to: [] },
    sentOn: day(sent),
  })),
});
const keeping = (from: string, until?: string): AssociationFacts['reports'] => ({
  reports: [],
  keeping: [
    {
      ...{ association: ASSOCIATION, kind: 'change-of-leaders', declaredBy: ASSOCIATION },
      period: until === undefined ? period(day(from)) : period(day(from), day(until)),
    },
  ],
});
const LEADERS = 'Điều 24 khoản 10';

describe('the notice of a change', () => {
  it('is asked from the first day of decree 126/2024', () => {
    const of = (on: string) => at('2025-06-01', { events: [congress(on)] });
    expect(of('2024-11-25')).toEqual([]);
    for (const on of ['2024-11-26', '2024-11-27'])
      expect(of(on)).toEqual([
        ['change-of-leaders', 'unknown', LEADERS],
        ['change-of-charter', 'unknown', LEADERS],
      ]);
  });

  it('is sent on the day of the change or later, and open only where notices are kept', () => {
    const events = [congress('2025-03-01')];
    const leaders = (more: Partial<AssociationFacts>, on = '2025-06-01') =>
      at(on, { events, ...more })[0]?.[1];
    expect(leaders({ reports: reports('2025-02-28') })).toBe('unknown');
    expect(leaders({ reports: reports('2025-03-01') })).toBe('sent');
    expect(leaders({ reports: reports('2025-05-01') }, '2025-04-30')).toBe('unknown');
    expect(leaders({ reports: keeping('2025-01-01') })).toBe('not-sent');
    expect(leaders({ reports: keeping('2025-01-01', '2025-05-01') })).toBe('unknown');
    expect(leaders({ reports: keeping('2025-03-02') })).toBe('unknown');
    expect(at('2025-02-28', { events })).toEqual([]);
  });

  it('follows the filling of a post, once for a day', () => {
    const slot = {
      ...{ id: 'l', association: ASSOCIATION, post: 'chair' as const, nominatedOn: day('2025-01-10') },
      ...{ checks: [], opinions: [], electedOn: day('2025-03-01') },
    };
    const more = { leaderSlots: [slot, { ...slot, id: 'm', post: 'vice-chair' as const }] };
    expect(at('2025-06-01', more)).toEqual([['change-of-leaders', 'unknown', LEADERS]]);
    expect(at('2025-06-01', { leaderSlots: [{ ...slot, electedOn: day('2024-11-25') }] })).toEqual([]);
  });
});
