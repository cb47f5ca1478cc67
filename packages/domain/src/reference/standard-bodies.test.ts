import { describe, expect, it } from 'vitest';
import { asOf, day, toBodyId, toPlaceId } from '../kernel/index.js';
import { bodyName, buildRegistry, checkRegistry, descendantsAt, lifeOn } from '../organisations/index.js';
import { referenceRegistry, standardBodiesOf } from './index.js';
import { vietnamRegistry } from './units/index.js';

const registry = vietnamRegistry();
const of = (id: string) => {
  const place = registry.places.get(toPlaceId(id));
  if (place === undefined) throw new Error(id);
  return standardBodiesOf(registry, place);
};
const nameOn = (id: string, kind: string, on: string): string | undefined => {
  const body = of(id).find((one) => one.kind === kind);
  return body && bodyName(body, asOf(day(on))).vi;
};

describe('standardBodiesOf', () => {
  it('gives a ward its nine bodies, under the bodies of its province', () => {
    const bodies = of('ha-noi/ngoc-ha');
    expect(bodies.map(({ kind }) => kind)).toEqual([
      'party-committee',
      'peoples-council',
      'peoples-committee',
      'front-committee',
      'labour-federation',
      'farmers-association',
      'womens-union',
      'veterans-association',
      'youth-union',
    ]);
    const all = buildRegistry(
      [...registry.places.values()],
      [...registry.bodies.values(), ...of('ha-noi'), ...bodies],
    );
    expect(checkRegistry(all)).toEqual([]);
    const on = asOf(day('2025-07-01'));
    const below = (hierarchy: Parameters<typeof descendantsAt>[2], top: string) =>
      descendantsAt(all, toBodyId(top), hierarchy, on);
    expect(below('party-leadership', 'ha-noi/party-committee')).toHaveLength(17);
    expect(below('front-membership', 'ha-noi/ngoc-ha/front-committee')).toHaveLength(5);
    expect(below('state-management', 'ha-noi/peoples-committee')).toEqual([
      'ha-noi/ngoc-ha/peoples-committee',
    ]);
    expect(below('sector', 'ha-noi/womens-union')).toEqual(['ha-noi/ngoc-ha/womens-union']);
  });

  it.each([
    ['ha-noi/ngoc-ha', 'party-committee', 'Đảng ủy phường Ngọc Hà'],
    ['ha-noi/ngoc-ha', 'labour-federation', 'Công đoàn phường Ngọc Hà'],
    ['hue', 'party-committee', 'Thành ủy Huế'],
    ['hung-yen-2025', 'party-committee', 'Tỉnh ủy Hưng Yên'],
    ['hung-yen-2025', 'labour-federation', 'Liên đoàn Lao động tỉnh Hưng Yên'],
    ['ho-chi-minh-2025/con-dao', 'peoples-council', 'Hội đồng nhân dân đặc khu Côn Đảo'],
  ])('names that of %s: %s', (place, kind, name) => {
    expect(nameOn(place, kind, '2025-07-01')).toBe(name);
  });

  it('names them as the place is named on the day', () => {
    expect(nameOn('dong-nai-2025', 'party-committee', '2026-04-29')).toBe('Tỉnh ủy Đồng Nai');
    expect(nameOn('dong-nai-2025', 'party-committee', '2026-04-30')).toBe('Thành ủy Đồng Nai');
    expect(nameOn('dong-nai-2025/tri-an', 'front-committee', '2026-04-30')).toBe(
      'Ủy ban Mặt trận Tổ quốc Việt Nam phường Trị An',
    );
  });

  it('says inferred, with a note, and nothing of the days before the reform', () => {
    for (const place of ['ha-tinh', 'hung-yen-2025', 'hung-yen-2025/pho-hien'])
      for (const { id, life, basis, names } of of(place)) {
        expect(basis?.note, id).toBeDefined();
        expect(
          names.entries.every(({ grade, period }) => grade === 'inferred' && period.from >= '2025-07-01'),
        ).toBe(true);
        expect(lifeOn(life, asOf(day('2025-06-30'))).state, id).not.toBe('exists');
        expect(lifeOn(life, asOf(day('2025-07-01'))).state, id).toBe('exists');
      }
  });

  it('leaves out what is on record, districts, and what the reform ended', () => {
    const recorded = [...referenceRegistry().bodies.keys()];
    expect(of('ha-tinh').filter(({ id }) => recorded.includes(id))).toEqual([]);
    expect(of('ha-tinh').map(({ kind }) => kind)).not.toContain('party-committee');
    for (const place of ['quang-tri-2025', 'quang-tri/vinh-linh', 'ha-noi/ba-dinh', 'yen-bai', 'viet-nam'])
      expect(of(place), place).toEqual([]);
  });

  it('gives the whole country a tree that stands', () => {
    const bodies = [...registry.places.values()].flatMap((place) => standardBodiesOf(registry, place));
    // 3,355 places of nine bodies, without those of the four provinces that the documents lead to
    const recorded = ['ha-tinh', 'quang-tri-2025', 'lao-cai-2025', 'thai-nguyen-2025'].reduce(
      (sum, id) => sum + 9 - of(id).length,
      0,
    );
    expect(bodies).toHaveLength((3321 + 34) * 9 - recorded + of('unplaced-1').length);
    const all = [...registry.bodies.values(), ...bodies];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const known = new Set(all.map(({ id }) => id));
    const parents = bodies.flatMap((body) => Object.values(body.parents).flatMap(({ entries }) => entries));
    const missing = parents.filter((held) => held.state !== 'in-force' || !known.has(held.value));
    expect(missing).toEqual([]);
    expect(parents.length).toBeGreaterThan(2 * bodies.length);
  });
});
