import { describe, expect, it } from 'vitest';
import { day, entry, knownDay, legalBasis, period, words } from '../kernel/index.js';
import { basesOf, unexplainedIn } from './bases-of.js';

const HERE = legalBasis('van-hai/15-nq-tu', 'II.1');
const THERE = legalBasis('van-hai/15-nq-tu', 'II.2', { clause: 'VH15-2' });

describe('basesOf', () => {
  it('finds every address, however deep, with the way to it', () => {
    const value = {
      basis: HERE,
      versions: {
        id: 'v',
        entries: [
          entry(
            { op: 'not', of: { op: 'is-true', clause: THERE } },
            period(day('2020-01-01')),
            HERE,
            'verified',
          ),
        ],
      },
    };
    expect(basesOf(value, ['rule']).map(({ basis, path }) => [basis.provision, path.join('.')])).toEqual([
      ['II.1', 'rule.basis'],
      ['II.2', 'rule.versions.entries.0.value.of.clause'],
      ['II.1', 'rule.versions.entries.0.basis'],
    ]);
  });

  it('takes nothing else for one', () => {
    for (const other of [
      null,
      'van-hai',
      [],
      { document: 'van-hai/15-nq-tu' },
      { provision: 'II.1', document: null },
    ])
      expect(basesOf(other)).toEqual([]);
  });
});

describe('unexplainedIn', () => {
  it('finds what is inferred without a word of why', () => {
    const inferred = (more: object) => ({ bound: { day: '2020-01-01', grade: 'inferred', ...more } });
    expect(unexplainedIn(inferred({}))).toEqual([['bound']]);
    expect(unexplainedIn(inferred({ basis: HERE }))).toEqual([['bound']]);
    expect(unexplainedIn(inferred({ note: words('vì', 'why') }))).toEqual([]);
    expect(unexplainedIn(inferred({ basis: { ...HERE, note: words('vì', 'why') } }))).toEqual([]);
    expect(unexplainedIn({ life: { from: knownDay(day('2020-01-01'), 'reported') } })).toEqual([]);
  });
});
