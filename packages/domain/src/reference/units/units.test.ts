import { describe, expect, it } from 'vitest';
import { asOf, day, lookUp, sameText, toPlaceId } from '../../kernel/index.js';
import { law } from '../../law/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { checkRegistry, checkSuccession, lifeOn, type Place } from '../../organisations/index.js';
import { referenceRegistry } from '../index.js';
import { administrativeUnits, vietnamRegistry } from './index.js';

const registry = vietnamRegistry();
const { places, successions } = administrativeUnits();
const at = (level: string): Place[] => places.filter((place) => place.level === level);
const valueOn = <T>(timeline: Parameters<typeof lookUp<T>>[0] | undefined, on: string): T | null => {
  const found = timeline && lookUp(timeline, asOf(day(on)));
  return found?.state === 'found' ? found.value : null;
};
const countByType = (level: string, on: string) => {
  const types = at(level).map(({ types }) => valueOn(types, on));
  return Object.fromEntries(
    [...Map.groupBy(types, (type) => type)].map(([type, { length }]) => [type, length]),
  );
};
/** Places below one on a day that exist or may exist then: the tree of the units. */
const below = (id: string, on: string): Place[] =>
  [...registry.places.values()].filter(
    ({ parents, life }) => valueOn(parents, on) === id && lifeOn(life, asOf(day(on))).state === 'exists',
  );
const names = (some: readonly Place[], on: string) => some.map((one) => valueOn(one.names, on)?.vi);

describe('the units below the provinces', () => {
  it('are 696 districts before and 3,321 communes after, by type', () => {
    expect([at('district').length, at('commune').length]).toEqual([696, 3321]);
    expect(countByType('district', '2025-06-30')).toEqual({
      'rural-district': 508,
      city: 87,
      town: 52,
      'urban-district': 49,
    });
    expect(countByType('commune', '2025-07-01')).toEqual({ commune: 2621, ward: 687, 'special-zone': 13 });
    expect(countByType('commune', '2026-04-30')).toEqual({ commune: 2611, ward: 697, 'special-zone': 13 });
  });

  it('have ids of their own, names in composed form and codes of their level', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const [level, length, on] of [
      ['district', 3, '2025-06-30'],
      ['commune', 5, '2025-07-01'],
    ] as const) {
      const codes = at(level).map(({ codes }) => valueOn(codes, on) ?? '');
      expect(new Set(codes).size, level).toBe(codes.length);
      expect(codes.filter((code) => !/^\d+$/.test(code) || code.length !== length)).toEqual([]);
      for (const name of names(at(level), on)) expect(name).toBe(name?.normalize('NFC').trim());
    }
  });

  it('stand under a province that is there on the same day', () => {
    for (const [level, on] of [
      ['district', '2025-06-30'],
      ['commune', '2025-07-01'],
    ] as const)
      for (const { id, parents } of at(level)) {
        const parent = registry.places.get(valueOn(parents, on) ?? toPlaceId('none'));
        expect(parent?.level, id).toBe('province');
        expect(parent && lifeOn(parent.life, asOf(day(on))).state, id).toBe('exists');
        expect(id.startsWith(`${parent?.id}/`), id).toBe(true);
      }
  });

  it('keep ids that were once given', () => {
    // one letter apart, two units of a name, a district and a ward of one name, a name with an apostrophe
    const ids: readonly (readonly [string, string, string])[] = [
      ['thai-nguyen-2025/van-lang-1', 'xã Văn Lang', '2025-07-01'],
      ['thai-nguyen-2025/van-lang-2', 'xã Văn Lăng', '2025-07-01'],
      ['dong-thap/cao-lanh-thanh-pho', 'thành phố Cao Lãnh', '2025-06-30'],
      ['dong-thap/cao-lanh-huyen', 'huyện Cao Lãnh', '2025-06-30'],
      ['dong-thap-2025/my-tho-phuong', 'phường Mỹ Tho', '2025-07-01'],
      ['ha-noi/ba-dinh', 'quận Ba Đình', '2025-06-30'],
      ['ha-noi/ba-dinh-2025', 'phường Ba Đình', '2025-07-01'],
      ['dak-lak-2025/cu-mgar', "xã Cư M'gar", '2025-07-01'],
      ['quang-tri-2025/vinh-linh', 'xã Vĩnh Linh', '2025-07-01'],
      ['ho-chi-minh/1', 'quận 1', '2025-06-30'],
    ];
    for (const [id, name, on] of ids) {
      const place = registry.places.get(toPlaceId(id));
      expect(place && valueOn(place.names, on)?.vi, id).toBe(name);
    }
  });
});

describe('the tree on 30/6/2025 and on 1/7/2025', () => {
  it.each([
    ['hung-yen', 10, 'hung-yen-2025', 104],
    ['thai-binh', 8, 'hung-yen-2025', 104],
    ['quang-tri', 10, 'quang-tri-2025', 78],
    ['quang-binh', 8, 'quang-tri-2025', 78],
    ['lao-cai', 9, 'lao-cai-2025', 99],
    ['yen-bai', 9, 'lao-cai-2025', 99],
    ['ha-tinh', 12, 'ha-tinh', 69],
  ])('%s: %i districts, then %s: %i communes', (before, districts, after, communes) => {
    expect(below(before, '2025-06-30').filter(({ level }) => level === 'district')).toHaveLength(districts);
    expect(below(before, '2025-06-30').filter(({ level }) => level === 'commune')).toEqual([]);
    expect(below(after, '2025-07-01')).toHaveLength(communes);
    expect(below(after, '2025-07-01').every(({ level }) => level === 'commune')).toBe(true);
    if (before !== after) {
      expect(below(after, '2025-06-30')).toEqual([]);
      expect(below(before, '2025-07-01')).toEqual([]);
    }
  });

  it('has 63 provinces and then 34', () => {
    const provinces = (on: string) => below('viet-nam', on).filter(({ id }) => id !== 'unplaced-1').length;
    expect(['2025-06-30', '2025-07-01'].map(provinces)).toEqual([63, 34]);
  });

  it('does not know which commune was there before', () => {
    const commune = registry.places.get(toPlaceId('lao-cai-2025/sa-pa'));
    expect(commune && lifeOn(commune.life, asOf(day('2025-06-30'))).state).toBe('undetermined');
  });
});

describe('what happened to them', () => {
  it('is the end of every district, with nothing said of what followed, and the wards of 2026', () => {
    const ends = successions.filter(({ kind }) => kind === 'tier-abolished');
    expect(new Set(ends.flatMap(({ from }) => from.map(({ id }) => id))).size).toBe(696);
    expect(ends.every(({ to, unrecorded }) => to.length === 0 && unrecorded?.includes('to'))).toBe(true);
    const upgrades = successions.filter(({ kind }) => kind === 'upgrade');
    expect(upgrades).toHaveLength(10);
    const wards = upgrades.flatMap(({ to }) => registry.places.get(to[0]?.id ?? toPlaceId('none')) ?? []);
    expect(names(wards, '2026-04-29').every((name) => name?.startsWith('xã '))).toBe(true);
    expect(names(wards, '2026-04-30').every((name) => name?.startsWith('phường '))).toBe(true);
  });
});

describe('vietnamRegistry', () => {
  it('is the register of the documents with all units, and stands', () => {
    expect(registry.places.size).toBe(referenceRegistry().places.size + 696 + 3321 - 1);
    expect(checkRegistry(registry)).toEqual([]);
    expect(registry.successions.flatMap(checkSuccession)).toEqual([]);
    const ids = registry.successions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { documents } = composeLaw(law, 'test').graph;
    const cited = new Set(places.flatMap(({ names }) => names.entries.map(({ basis }) => basis.document)));
    expect([...cited].filter((document) => !documents.has(document))).toEqual([]);
  });

  it('keeps what a document says of Vĩnh Linh, and adds its code', () => {
    const vinhLinh = registry.places.get(toPlaceId('quang-tri/vinh-linh'));
    expect(vinhLinh && lifeOn(vinhLinh.life, asOf(day('2024-01-01'))).state).toBe('exists');
    expect(valueOn(vinhLinh?.codes, '2025-06-30')).toMatch(/^\d{3}$/);
    expect(sameText(valueOn(vinhLinh?.names, '2025-06-30')?.vi ?? '', 'huyện Vĩnh Linh')).toBe(true);
  });

  it('takes places of a caller, each id once', () => {
    const [mine] = places;
    if (mine === undefined) throw new Error('there are places');
    expect(() => vietnamRegistry([mine])).toThrow('REGISTRY_DUPLICATE');
    const own = { ...mine, id: toPlaceId('mine/place') };
    expect(vietnamRegistry([own]).places.get(own.id)).toBe(own);
  });
});
