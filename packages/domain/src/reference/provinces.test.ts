import { describe, expect, it } from 'vitest';
import { asOf, day, lookUp, toPlaceId } from '../kernel/index.js';
import { law } from '../law/index.js';
import { composeLaw } from '../lawbook/index.js';
import { checkRegistry, checkSuccession, lifeOn, type Place } from '../organisations/index.js';
import { provinces, quangTri, REFERENCE_PLACES, REFERENCE_SUCCESSIONS, referenceRegistry } from './index.js';

const registry = referenceRegistry();
const onlyProvinces = REFERENCE_PLACES.filter(
  ({ id, level }) => level === 'province' && !id.startsWith('unplaced'),
);
const there = (on: string): Place[] =>
  onlyProvinces.filter(({ life }) => lifeOn(life, asOf(day(on))).state === 'exists');
const valueOn = <T>(timeline: Parameters<typeof lookUp<T>>[0] | undefined, on: string): T | null => {
  const found = timeline && lookUp(timeline, asOf(day(on)));
  return found?.state === 'found' ? found.value : null;
};
const place = (id: string): Place => {
  const found = registry.places.get(toPlaceId(id));
  if (found === undefined) throw new Error(id);
  return found;
};
const mergers = provinces.successions.filter(({ kind }) => kind === 'consolidate');

describe('the provinces', () => {
  it('are 63 on 30/6/2025 and 34 on 1/7/2025, six of them cities, seven from 30/4/2026', () => {
    expect(
      [there('2025-06-30'), there('2025-07-01'), there('2026-11-26')].map((some) => some.length),
    ).toEqual([63, 34, 34]);
    const cities = (on: string): number =>
      there(on).filter(({ types }) => valueOn(types, on) === 'central-city').length;
    expect(['2025-06-30', '2025-07-01', '2026-04-29', '2026-04-30'].map(cities)).toEqual([6, 6, 6, 7]);
  });

  it('are not said to have been before the resolution that names them', () => {
    expect(lifeOn(place('yen-bai').life, asOf(day('2025-06-11'))).state).toBe('undetermined');
    // a document names Lào Cai earlier
    expect(lifeOn(place('lao-cai').life, asOf(day('2025-06-11'))).state).toBe('exists');
  });

  it('have a name, a type and a code of their own on each day', () => {
    for (const on of ['2025-06-30', '2025-07-01'])
      for (const part of ['names', 'types', 'codes'] as const)
        for (const one of there(on))
          expect(valueOn<unknown>(one[part], on), `${one.id} ${part}`).not.toBeNull();
    for (const on of ['2025-06-30', '2025-07-01']) {
      const codes = there(on).map(({ codes }) => valueOn(codes, on));
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('pass codes on to others, so that none can be an id', () => {
    expect(valueOn(place('quang-binh').codes, '2025-06-30')).toBe('44');
    expect(valueOn(place('quang-tri-2025').codes, '2025-07-01')).toBe('44');
    expect(valueOn(place('lao-cai').codes, '2025-06-30')).toBe('10');
    expect(valueOn(place('lao-cai-2025').codes, '2025-07-01')).toBe('15');
  });

  it('that a document names keep what it says of them', () => {
    const [named] = quangTri.places;
    expect(place('quang-tri')).toMatchObject({ ...named });
    expect(place('quang-tri').types?.entries).toHaveLength(1);
  });
});

describe('the mergers of 1/7/2025', () => {
  it('are 23 out of 52, and eleven provinces go on as the same places', () => {
    expect(mergers).toHaveLength(23);
    const from = mergers.flatMap((merger) => merger.from.map(({ id }) => id));
    const to = mergers.flatMap((merger) => merger.to.map(({ id }) => id));
    expect([from.length, new Set(from).size, to.length, new Set(to).size]).toEqual([52, 52, 23, 23]);
    const stay = there('2025-07-01').filter(({ id }) => !to.includes(id));
    expect(stay.map(({ id }) => id).sort()).toEqual([
      'cao-bang',
      'dien-bien',
      'ha-noi',
      'ha-tinh',
      'hue',
      'lai-chau',
      'lang-son',
      'nghe-an',
      'quang-ninh',
      'son-la',
      'thanh-hoa',
    ]);
  });

  it.each([
    ['hung-yen-2025', ['hung-yen', 'thai-binh']],
    ['quang-tri-2025', ['quang-binh', 'quang-tri']],
    ['lao-cai-2025', ['lao-cai', 'yen-bai']],
    ['thai-nguyen-2025', ['bac-kan', 'thai-nguyen']],
    ['ho-chi-minh-2025', ['ba-ria-vung-tau', 'binh-duong', 'ho-chi-minh']],
  ])('%s', (to, from) => {
    const merger = mergers.find((one) => one.to[0]?.id === to);
    expect(merger?.from.map(({ id }): string => id).sort()).toEqual(from);
    expect(merger).toMatchObject({
      effectiveOn: { known: true, day: '2025-07-01' },
      decidedOn: { known: true, day: '2025-06-12' },
      grade: 'quoted',
    });
    for (const id of from) expect(lifeOn(place(id).life, asOf(day('2025-07-01'))).state, id).toBe('ended');
  });

  it('know one of them less well: no sentence of the resolution on Hà Giang and Tuyên Quang was seen', () => {
    const reported = mergers.filter(({ grade }) => grade !== 'quoted').map(({ to }) => to[0]?.id);
    expect(reported).toEqual(['tuyen-quang-2025']);
  });
});

describe('Đồng Nai on 30/4/2026', () => {
  it('is the same place under another name and type', () => {
    const dongNai = place('dong-nai-2025');
    expect(['2026-04-29', '2026-04-30'].map((on) => valueOn(dongNai.names, on)?.vi)).toEqual([
      'tỉnh Đồng Nai',
      'thành phố Đồng Nai',
    ]);
    const upgrades = provinces.successions.filter(({ kind }) => kind === 'upgrade');
    expect(upgrades).toMatchObject([
      { from: [{ id: 'dong-nai-2025', survives: true }], to: [{ id: 'dong-nai-2025' }], grade: 'reported' },
    ]);
  });
});

describe('the register of the documents', () => {
  it('stands', () => {
    expect(checkRegistry(registry)).toEqual([]);
    expect(REFERENCE_SUCCESSIONS.flatMap(checkSuccession)).toEqual([]);
    const ids = REFERENCE_SUCCESSIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names only places and bodies that it has, and documents that are known', () => {
    const { documents } = composeLaw(law, 'test').graph;
    const places: ReadonlySet<string> = new Set(registry.places.keys());
    const bodies: ReadonlySet<string> = new Set(registry.bodies.keys());
    for (const { id, subject, from, to, basis } of REFERENCE_SUCCESSIONS) {
      const known = subject === 'place' ? places : bodies;
      const units = [...from, ...to].map((unit): string => unit.id);
      expect(
        units.filter((unit) => !known.has(unit)),
        id,
      ).toEqual([]);
      expect(documents.has(basis.document), id).toBe(true);
    }
    for (const { id, names } of registry.places.values())
      for (const { basis } of names.entries) expect(documents.has(basis.document), id).toBe(true);
  });
});
