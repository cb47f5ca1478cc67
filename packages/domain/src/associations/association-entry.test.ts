import { describe, expect, it } from 'vitest';
import { day, legalBasis } from '../kernel/index.js';
import { factsWithEntries, readAssociationEntry, type StoredAssociationEntry } from './association-entry.js';
import { NO_ASSOCIATION_FACTS } from './association-facts.js';
import { ASSOCIATION, PROVINCE, registry } from './associations.test-support.js';

const world = { registry, today: day('2025-06-01') };
const basis = { document: 'van-hai/12-qd-ubnd', provision: 'Điều 1' };
const codes = (input: object) => {
  const read = readAssociationEntry({ association: ASSOCIATION, ...input }, world);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const period = { from: '2024-01-01' };

describe('readAssociationEntry', () => {
  it.each([
    { kind: 'profile', scope: 'province', underOwnLaw: false },
    { kind: 'charter-term', from: '2020-01-01', years: 5, basis },
    { kind: 'extension', decidedOn: '2025-01-01', until: '2025-12-31', basis },
    { kind: 'last-congress', on: '2020-05-01', basis, grade: 'verified' },
    {
      kind: 'status',
      status: 'party-assigned',
      value: true,
      level: 'province',
      period,
      basis,
      grade: 'verified',
    },
    { kind: 'report', report: 'activity', year: 2024, sentOn: '2024-12-01', to: [PROVINCE] },
    { kind: 'reports-kept', report: 'activity', period, declaredBy: PROVINCE },
    { kind: 'assignments-kept', period },
    { kind: 'membership', on: '2025-01-01', members: 10, source: 'báo cáo', grade: 'reported' },
  ])('takes $kind', (entry) => {
    expect(codes(entry)).toEqual([]);
  });

  it('says everything that is wrong', () => {
    expect(codes({ kind: 'no-such' }).length).toBe(1);
    expect(codes({ kind: 'charter-term', from: '2020-01-01', years: 0, basis: {} }).length).toBe(3);
    expect(codes({ kind: 'last-congress', on: '2025-06-02', basis, grade: 'inferred' })).toEqual([
      'NOTE_MISSING basis.note',
      'DAY_IN_FUTURE on',
    ]);
    expect(
      codes({ kind: 'report', report: 'activity', year: 2025, sentOn: '2025-06-02', to: ['van-hai/x'] }),
    ).toEqual(['DAY_IN_FUTURE sentOn', 'BODY_UNKNOWN to']);
    expect(codes({ kind: 'extension', decidedOn: '2025-01-01', until: '2025-01-01', basis })).toEqual([
      'ASSOCIATION_EXTENSION_EARLIER until',
    ]);
    expect(codes({ kind: 'assignments-kept', period: { from: '2024-01-01', until: '2024-01-01' } })).toEqual([
      'PERIOD_INVALID period.until',
    ]);
  });
});

describe('factsWithEntries', () => {
  const own = { association: ASSOCIATION, id: 'e' };
  const cited = legalBasis('van-hai/12-qd-ubnd', 'Điều 1');
  const entries: StoredAssociationEntry[] = [
    { ...own, kind: 'profile', scope: 'province' },
    { ...own, kind: 'profile', underOwnLaw: false },
    { ...own, kind: 'charter-term', from: day('2015-01-01'), years: 5, basis: cited },
    { ...own, kind: 'charter-term', from: day('2020-01-01'), years: 4, basis: cited },
    { ...own, kind: 'assignments-kept', period: { from: day('2020-01-01') } },
  ];

  it('puts each in its place, and makes one record of an association', () => {
    const records = [{ body: ASSOCIATION, frontMember: true }];
    const facts = factsWithEntries({ ...NO_ASSOCIATION_FACTS, records }, entries);
    expect(facts.records).toMatchObject([
      {
        body: ASSOCIATION,
        frontMember: true,
        scope: 'province',
        ownLaw: 'none',
        charterTerms: [{ years: 5 }, { years: 4 }],
      },
    ]);
    expect(facts.monitoring.keeping).toEqual([
      { of: 'assignments', body: ASSOCIATION, period: { from: '2020-01-01' } },
    ]);
    expect(facts.reports).toEqual(NO_ASSOCIATION_FACTS.reports);
  });
});
