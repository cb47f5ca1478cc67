import { expect, it } from 'vitest';
import { day, legalBasis } from '../../kernel/index.js';
import {
  ASSOCIATION_ENTRY_KINDS,
  type AssociationEntry,
  type StoredAssociationEntry,
} from '../association-entry.js';
import { NO_ASSOCIATION_FACTS } from '../association-facts.js';
import { ASSOCIATION } from '../associations.test-support.js';
import { entry } from './entries.test-support.js';
import { factsWithEntries } from './facts-with-entries.js';

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

it('loses no kind: each changes the facts', () => {
  const none = JSON.stringify(NO_ASSOCIATION_FACTS);
  for (const kind of ASSOCIATION_ENTRY_KINDS) {
    const facts = factsWithEntries(NO_ASSOCIATION_FACTS, [{ ...(entry(kind) as AssociationEntry), id: 'e' }]);
    expect([kind, JSON.stringify(facts) === none]).toEqual([kind, false]);
  }
});
