import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  entry,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  toDocumentId,
  toProvision,
  unknownDay,
} from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { buildGraph } from './graph.js';
import type { Relation } from './relation.js';
import { documentsForReview, type ReviewFacts } from './review.js';

// invented documents
const RULE = legalBasis('sample/rules', 'Điều 7');
const ID = toDocumentId('own');
const document = (more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  id: ID,
  symbol: null,
  type: 'directive',
  title: { vi: 'own' },
  issuer: { name: 'own' },
  level: 'province',
  issuedOn: knownDay(day('2020-05-10')),
  held: true,
  secrecy: 'none',
  dissemination: { scope: 'unstated' },
  access: 'public',
  ...more,
});
const FIVE_YEARS: ReviewFacts = {
  maxAge: { id: 'age', unit: 'year', entries: [entry(5, period(day('2015-01-01')), RULE, 'verified')] },
  soonDays: 30,
};
const ask = (
  on: string,
  facts: ReviewFacts,
  more: Partial<OfficialDocument> = {},
  relations: Relation[] = [],
) =>
  documentsForReview(buildGraph([document(more)], relations), facts, asOf(day(on))).map(
    (found) => `${found.why} ${found.on} ${found.state}`,
  );

describe('documents due for review', () => {
  it.each([
    ['2025-04-09', []],
    ['2025-04-10', ['AGE 2025-05-10 coming']],
    ['2025-05-09', ['AGE 2025-05-10 coming']],
    ['2025-05-10', ['AGE 2025-05-10 due']],
    ['2025-05-11', ['AGE 2025-05-10 due']],
  ])('by age, on %s: %j', (on, expected) => {
    expect(ask(on, FIVE_YEARS)).toEqual(expected);
  });

  it('are not old without a rule on age, nor where nothing bounds the day of issue', () => {
    expect(ask('2030-01-01', { soonDays: 30 })).toEqual([]);
    expect(ask('2030-01-01', FIVE_YEARS, { issuedOn: unknownDay() })).toEqual([]);
  });

  it('by an age that the question sets, which no text is the basis of', () => {
    const found = (olderThan: number, on = '2025-01-01') =>
      documentsForReview(buildGraph([document()], []), { ...FIVE_YEARS, olderThan }, asOf(day(on)));
    expect(found(3)).toMatchObject([{ why: 'AGE', on: '2023-05-10', state: 'due', basis: null }]);
    expect(found(10)).toEqual([]);
    // past the last day that can be written nothing is due
    expect(found(9_000, '9999-12-31')).toEqual([]);
  });

  it('of one issuer, where one is named', () => {
    const body = toBodyId('sample/committee');
    const issued = { issuer: { name: 'own', body } };
    expect(ask('2025-05-10', { ...FIVE_YEARS, issuer: body }, issued)).toEqual(['AGE 2025-05-10 due']);
    expect(ask('2025-05-10', { ...FIVE_YEARS, issuer: toBodyId('sample/other') }, issued)).toEqual([]);
    expect(ask('2025-05-10', { ...FIVE_YEARS, issuer: body })).toEqual([]);
  });

  it('by a clause that asks for it, and by the end of their time', () => {
    const clauses = [{ document: ID, by: knownDay(day('2024-12-31')), basis: RULE }];
    expect(ask('2024-12-01', { clauses, soonDays: 30 })).toEqual(['REVIEW_CLAUSE 2024-12-31 coming']);
    const until = { effectiveUntil: knownDay(day('2025-01-01')) };
    expect(ask('2024-12-15', { soonDays: 30 }, until)).toEqual(['END_OF_PERIOD 2025-01-01 coming']);
    expect(ask('2025-03-01', { ...FIVE_YEARS, clauses }, until)).toEqual(['END_OF_PERIOD 2025-01-01 due']);
  });

  it('are in force: one that was replaced is looked at no more', () => {
    const next = { ...document(), id: toDocumentId('next'), issuedOn: knownDay(day('2024-01-01')) };
    const replaces: Relation = {
      from: next.id,
      kind: 'replaces',
      to: ID,
      provision: toProvision('Điều 9'),
      grade: 'verified',
    };
    const found = documentsForReview(
      buildGraph([document(), next], [replaces]),
      FIVE_YEARS,
      asOf(day('2026-01-01')),
    );
    expect(found).toEqual([]);
  });
});
