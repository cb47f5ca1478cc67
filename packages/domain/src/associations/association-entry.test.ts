import { describe, expect, it } from 'vitest';
import { day } from '../kernel/index.js';
import {
  ASSOCIATION_ENTRY_KINDS,
  associationsOfEntry,
  dayOfEntry,
  entriesAt,
  readAssociationEntry,
} from './association-entry.js';
import { ASSOCIATION, OTHER, PROVINCE } from './associations.test-support.js';
import { ENTRIES, entry, registry } from './entries/entries.test-support.js';

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

describe('an entry of every kind', () => {
  it('is read as it was given', () => {
    expect(Object.keys(ENTRIES).sort()).toEqual([...ASSOCIATION_ENTRY_KINDS].sort());
    for (const kind of ASSOCIATION_ENTRY_KINDS) {
      const given = { kind, association: ASSOCIATION, ...ENTRIES[kind] };
      expect([kind, readAssociationEntry(given, world)]).toEqual([kind, { ok: true, value: given }]);
    }
  });

  it('names a body that nobody knows, whatever its kind', () => {
    for (const kind of ASSOCIATION_ENTRY_KINDS)
      expect(codes({ kind, ...ENTRIES[kind], association: 'van-hai/none' })).toContain(
        'BODY_UNKNOWN association',
      );
  });
});

describe('the dated history of entries', () => {
  it('has each by its day, the oldest first, and those without a day before all', () => {
    const all = [entry('inspection'), entry('movement'), entry('profile'), entry('support')];
    expect(all.map(dayOfEntry)).toEqual(['2025-02-01', '2024-01-01', null, '2025-01-01']);
    const kinds = (on: string) => entriesAt(all, day(on)).map(({ kind }) => kind);
    expect(kinds('2023-12-31')).toEqual(['profile']);
    expect(kinds('2025-01-31')).toEqual(['profile', 'movement', 'support']);
    expect(kinds('2025-02-01')).toEqual(['profile', 'movement', 'support', 'inspection']);
  });

  it('tells of whom an entry is', () => {
    expect(associationsOfEntry(entry('scheme'))).toEqual([ASSOCIATION, OTHER]);
    expect(associationsOfEntry(entry('support'))).toEqual([ASSOCIATION]);
  });
});
