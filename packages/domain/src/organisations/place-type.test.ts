import { describe, expect, it } from 'vitest';
import { day, entry, knownDay, legalBasis, period, toPlaceId, words } from '../kernel/index.js';
import type { Place } from './body.js';
import { checkRegistry } from './check-registry.js';
import { findPlaceType, fullName, PLACE_TYPES } from './place-type.js';
import { buildRegistry } from './registry.js';

const BASIS = legalBasis('sample/decision', 'Điều 1');
const REFORM = period(day('2025-07-01'));
const held = <T>(...values: readonly T[]) => ({
  id: 'sample',
  entries: values.map((value) => entry(value, REFORM, BASIS, 'verified')),
});
const place = (more: Partial<Place>): Place => ({
  id: toPlaceId('mine'),
  level: 'commune',
  life: { from: knownDay(REFORM.from), until: null },
  names: held(words('xã Mẫu', 'Mẫu commune')),
  parents: held(),
  ...more,
});
const codes = (more: Partial<Place>) =>
  checkRegistry(buildRegistry([place(more)], [])).map(({ code, path }) => [code, path[2]]);

describe('types of places', () => {
  it('make the full name', () => {
    const name = (id: string, bare: string) => {
      const type = findPlaceType(id);
      return type && fullName(type, bare);
    };
    expect(name('ward', 'Ba Đình')).toEqual({ vi: 'phường Ba Đình', en: 'Ba Đình ward' });
    expect(name('central-city', 'Huế')).toEqual({ vi: 'thành phố Huế', en: 'Huế city' });
    expect(name('urban-district', '1')).toEqual({ vi: 'quận 1', en: 'urban district 1' });
    expect(findPlaceType('village')).toBeNull();
  });

  it('have ids of their own', () => {
    expect(new Set(PLACE_TYPES.map(({ id }) => id)).size).toBe(PLACE_TYPES.length);
  });
});

describe('a register', () => {
  it('takes a place without type or code, and with both', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ types: held('commune'), codes: held('00004') })).toEqual([]);
  });

  it('reports a type that is none, and types or codes that overlap', () => {
    expect(codes({ types: held('village') })).toEqual([['PLACE_TYPE_UNKNOWN', 'types']]);
    expect(codes({ types: held('commune', 'ward') })).toEqual([['TIMELINE_OVERLAP', 'types']]);
    expect(codes({ codes: held('00004', '00008') })).toEqual([['TIMELINE_OVERLAP', 'codes']]);
  });
});
