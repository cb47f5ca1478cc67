import { describe, expect, it } from 'vitest';
import { asOf, day, knownDay, toBodyId, toClauseId, toDocumentId, words } from '../kernel/index.js';
import type { Duty } from './duty.js';
import {
  CELL_A,
  CELL_B,
  documentOf,
  dutyOf,
  ELSEWHERE,
  GUIDE,
  graphOf,
  lawOf,
  registryOf,
  relationOf,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import { findOverlaps } from './overlaps.js';

const NEXT = toDocumentId('van-hai/02-hd');
const later = (more = {}) => documentOf(NEXT, knownDay(day('2024-06-01')), more);
const MARCH = { ...YEARLY_OCTOBER, due: { kind: 'within-month' as const, month: 3 } };
const first = dutyOf();
const second = (more: Partial<Duty> = {}): Duty =>
  dutyOf(more.schedule, { id: toClauseId('VH02-1'), document: NEXT, ...more });

const ask = (
  other: Duty,
  graph = graphOf([documentOf(GUIDE), later()]),
  options: Parameters<typeof findOverlaps>[3] = {},
  on = '2024-12-31',
) => findOverlaps(lawOf([other, first], graph), registryOf(), asOf(day(on)), options);

describe('findOverlaps', () => {
  it('shows both clauses, the older document first, with the bodies both ask', () => {
    const [found, ...others] = ask(second({ bearers: { by: 'name', bodies: [CELL_B, ELSEWHERE] } }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'overlap', bodies: [CELL_B], differences: [] });
    expect(found?.duties.map(({ id }) => id)).toEqual(['VH01-1', 'VH02-1']);
  });

  it('says in what they differ', () => {
    const other = second({ schedule: MARCH, modality: 'mandatory', addressees: [{ body: CELL_A }] });
    expect(ask(other)[0]).toMatchObject({
      kind: 'differs',
      differences: ['schedule', 'addressees', 'modality'],
    });
  });

  it('takes the same words but for accents and case, or a pair that was named', () => {
    expect(ask(second({ action: words('RÀ SOÁT, đăng ký mô hình', 'x') }))).toHaveLength(1);
    const other = second({ action: words('Việc khác', 'Something else') });
    expect(ask(other)).toEqual([]);
    expect(ask(other, undefined, { sameThing: [[other.id, first.id]] })).toHaveLength(1);
  });

  it.each([
    ['of one document', graphOf([documentOf(GUIDE)]), second({ document: GUIDE })],
    [
      'of another issuer',
      graphOf([documentOf(GUIDE), later({ issuer: { name: 'x', body: toBodyId('xa-la/cell') } })]),
      second(),
    ],
    ['of an issuer not on record', graphOf([documentOf(GUIDE), later({ issuer: { name: 'x' } })]), second()],
    ['of other bodies', undefined, second({ bearers: { by: 'name', bodies: [ELSEWHERE] } })],
    [
      'of a document that was replaced',
      graphOf([documentOf(GUIDE), later()], [relationOf(NEXT, 'replaces', GUIDE)]),
      second(),
    ],
  ])('does not compare clauses %s', (_, graph, other) => {
    expect(ask(other, graph)).toEqual([]);
  });

  it('compares the documents of one issuer, or one document with the others, where asked', () => {
    const third = documentOf(toDocumentId('van-hai/03-hd'), knownDay(day('2024-07-01')));
    const more = dutyOf(undefined, { id: toClauseId('VH03-1'), document: third.id });
    const graph = graphOf([documentOf(GUIDE), later(), third]);
    const pairs = (options: Parameters<typeof findOverlaps>[3]) =>
      findOverlaps(lawOf([more, second(), first], graph), registryOf(), asOf(day('2024-12-31')), options).map(
        ({ duties }) => duties.map(({ id }) => id).join(' '),
      );
    expect(pairs({})).toEqual(['VH01-1 VH02-1', 'VH01-1 VH03-1', 'VH02-1 VH03-1']);
    expect(pairs({ document: NEXT })).toEqual(['VH01-1 VH02-1', 'VH02-1 VH03-1']);
    expect(pairs({ document: toDocumentId('no/such-document') })).toEqual([]);
    const issuer = documentOf(GUIDE).issuer.body;
    if (issuer === undefined) throw new Error('the guide has an issuer on record');
    expect(pairs({ issuer })).toHaveLength(3);
    expect(pairs({ issuer: toBodyId('xa-la/cell') })).toEqual([]);
  });

  it.each([
    ['2024-05-31', 0],
    ['2024-06-01', 1],
  ])('looks at what is in force on the day: %s', (on, count) => {
    expect(ask(second(), undefined, {}, on)).toHaveLength(count);
  });
});
