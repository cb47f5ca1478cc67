import { describe, expect, it } from 'vitest';
import {
  CELL_A,
  documentOf,
  ELSEWHERE,
  GUIDE,
  graphOf,
  registryOf,
} from '../duties/invented-world.test-support.js';
import { asOf, day, entry, knownDay, legalBasis, period, toClauseId, toDocumentId } from '../kernel/index.js';
import { lawOf, targetOf } from './invented-figures.test-support.js';
import { toIndicatorId } from './measure.js';
import { overlappingTargets } from './overlapping-targets.js';
import type { Target } from './target.js';

const NEXT = toDocumentId('van-hai/02-hd');
const second = (more: Partial<Target> = {}): Target =>
  targetOf({ id: 'VH02-T', clause: toClauseId('VH02-T'), document: NEXT, ...more });
const value = (threshold: number, from = '2000-01-01') => ({
  id: 'v2',
  entries: [entry(threshold, period(day(from)), legalBasis(NEXT, 'II'), 'verified')],
});
const ask = (other: Target, on = '2024-12-31') =>
  overlappingTargets(
    {
      ...lawOf(other, targetOf()),
      graph: graphOf([documentOf(GUIDE), documentOf(NEXT, knownDay(day('2024-06-01')))]),
    },
    registryOf(),
    asOf(day(on)),
  );

describe('overlappingTargets', () => {
  it('shows both targets on one figure, and in what they differ', () => {
    expect(ask(second())).toMatchObject([{ kind: 'overlap', differences: [] }]);
    const [found] = ask(
      second({ value: value(95), operator: '>', time: { kind: 'by-year-end', year: 2030 } }),
    );
    expect(found).toMatchObject({ kind: 'differs', differences: ['threshold', 'comparator', 'time'] });
    expect(found?.targets.map(({ id }) => id)).toEqual(['VH-II.2-1', 'VH02-T']);
    expect(found?.bodies).toContain(CELL_A);
  });

  it('says nothing of a threshold that is not known on the day', () => {
    expect(ask(second({ value: value(95, '2030-01-01') }))[0]?.differences).toEqual([]);
  });

  it.each([
    ['another figure', second({ indicator: toIndicatorId('admissions') }), '2024-12-31'],
    ['other bodies', second({ bearers: { by: 'name', bodies: [ELSEWHERE] } }), '2024-12-31'],
    ['one document', second({ document: GUIDE }), '2024-12-31'],
    ['a document that does not yet hold', second(), '2024-05-31'],
  ])('does not compare %s', (_, other, on) => {
    expect(ask(other, on)).toEqual([]);
  });
});
