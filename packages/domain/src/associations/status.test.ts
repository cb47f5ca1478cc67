import { describe, expect, it } from 'vitest';
import { asOf, day, legalBasis, period, toPlaceId } from '../kernel/index.js';
import { ASSOCIATION, OTHER } from './associations.test-support.js';
import {
  consequencesAt,
  type StatusData,
  type StatusFact,
  type StatusList,
  statusAt,
  statusesAt,
} from './status.js';

const PLACE = toPlaceId('van-hai');
const basis = legalBasis('van-hai/12-qd-ubnd', 'Điều 1');
const list = (more: Partial<StatusList> = {}): StatusList => ({
  id: 'list',
  kind: 'special-character',
  level: 'province',
  within: PLACE,
  names: [ASSOCIATION],
  count: 1,
  complete: true,
  period: period(day('2014-07-22')),
  basis,
  grade: 'quoted',
  ...more,
});
const fact = (more: Partial<StatusFact> = {}): StatusFact => ({
  id: 'fact',
  association: ASSOCIATION,
  kind: 'party-assigned',
  level: 'province',
  value: true,
  period: period(day('2023-01-01')),
  basis,
  grade: 'verified',
  ...more,
});
const data = (more: Partial<StatusData> = {}): StatusData => ({
  statuses: [],
  lists: [],
  ends: [{ kind: 'special-character', from: day('2024-11-26'), basis, grade: 'reported' }],
  ...more,
});
const at = (
  given: StatusData,
  association = ASSOCIATION,
  on = '2024-01-01',
  kind: StatusFact['kind'] = 'special-character',
) => statusAt(given, { association, level: 'province', place: PLACE }, kind, asOf(day(on)));

describe('a status', () => {
  it('is yes for whom a list names, and no for others only when the whole list was seen', () => {
    expect(at(data({ lists: [list()] })).state).toBe('yes');
    expect(at(data({ lists: [list()] }), OTHER).state).toBe('no');
    expect(at(data({ lists: [list({ complete: false })] }), OTHER)).toEqual({
      state: 'unknown',
      why: 'STATUS_LIST_PARTIAL',
    });
    expect(at(data(), OTHER)).toEqual({ state: 'unknown', why: 'STATUS_NOT_RECORDED' });
  });

  it('is not said by the list of another place', () => {
    const elsewhere = list({ within: toPlaceId('other'), names: [] });
    expect(at(data({ lists: [elsewhere] })).state).toBe('unknown');
  });

  it.each([
    ['2024-11-25', 'yes'],
    ['2024-11-26', 'ended'],
    ['2024-11-27', 'ended'],
  ])('of special character is on %s: %s', (on, state) => {
    expect(at(data({ lists: [list()] }), ASSOCIATION, on).state).toBe(state);
  });

  it('never follows from another', () => {
    const given = data({ lists: [list()] });
    expect(
      statusesAt(
        given,
        { association: ASSOCIATION, level: 'province', place: PLACE },
        asOf(day('2024-01-01')),
      ),
    ).toMatchObject({
      'special-character': { state: 'yes' },
      'party-assigned': { state: 'unknown' },
      'regime-as-assigned': { state: 'unknown' },
    });
  });

  it('is what a source says of the association itself, before any list', () => {
    const given = data({ statuses: [fact({ kind: 'special-character', value: false })], lists: [list()] });
    expect(at(given).state).toBe('no');
    const recalled = data({ statuses: [fact({ grade: 'recalled' })] });
    expect(at(recalled, ASSOCIATION, '2024-01-01', 'party-assigned')).toEqual({
      state: 'unknown',
      why: 'STATUS_ONLY_RECALLED',
    });
    const later = data({ statuses: [fact({ recordedOn: day('2024-06-01') })] });
    const known = (knownOn: string) =>
      statusAt(
        later,
        { association: ASSOCIATION, level: 'province', place: PLACE },
        'party-assigned',
        asOf(day('2024-01-01'), day(knownOn)),
      ).state;
    expect([known('2024-05-31'), known('2024-06-01')]).toEqual(['unknown', 'yes']);
  });

  it('brings its own consequences, and none while it is unknown', () => {
    const one = {
      id: 'c',
      kind: 'party-assigned' as const,
      levels: ['centre' as const],
      words: { vi: 'c', en: 'c' },
      period: period(day('2024-11-26')),
      basis,
      grade: 'quoted' as const,
    };
    const yes = { state: 'yes' as const, basis, grade: 'verified' as const, since: day('2023-01-01') };
    const of = (level: 'centre' | 'province', on: string) =>
      consequencesAt([one], 'party-assigned', level, yes, asOf(day(on))).length;
    expect([of('centre', '2024-11-25'), of('centre', '2024-11-26'), of('province', '2024-11-26')]).toEqual([
      0, 1, 0,
    ]);
    const unknown = { state: 'unknown' as const, why: 'STATUS_NOT_RECORDED' as const };
    expect(consequencesAt([one], 'party-assigned', 'centre', unknown, asOf(day('2025-01-01')))).toEqual([]);
  });
});
