import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  LAST_DAY,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import type { Body, Place } from './body.js';
import { findByName, type NameQuestion } from './find-by-name.js';
import { nameKey } from './name-key.js';
import { buildRegistry } from './registry.js';
import { bodyEvent, DECISION, REFORM } from './succession.test-support.js';

type Named = readonly [vi: string, from?: string, until?: string];

const names = (id: string, all: readonly Named[]) => ({
  id: `${id}#name`,
  entries: all.map(([vi, from, until]) =>
    entry(
      words(vi, `${vi} (en)`),
      period(from === undefined ? FIRST_DAY : day(from), until === undefined ? undefined : day(until)),
      DECISION,
      'verified',
    ),
  ),
});

const START = knownDay(day('2000-01-01'));

const body = (id: string, all: readonly Named[], more: Partial<Body> = {}): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'province',
  place: toPlaceId('hoa-binh'),
  life: { from: START, until: null },
  names: names(id, all),
  parents: {},
  ...more,
});

const hoaBinh: Place = {
  id: toPlaceId('hoa-binh'),
  level: 'province',
  life: { from: START, until: knownDay(REFORM) },
  names: names('hoa-binh', [['Hòa Bình']]),
  parents: { id: 'x', entries: [] },
};

const registry = buildRegistry(
  [hoaBinh],
  [
    body('government', [['Ủy ban nhân dân tỉnh Hòa Bình']], {
      life: { from: START, until: knownDay(REFORM) },
    }),
    body('new-government', [['Ủy ban nhân dân tỉnh Phú Thọ']]),
    body('front', [['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hòa Bình']]),
    body('women', [['Hội Liên hiệp Phụ nữ tỉnh Hòa Bình']]),
    body('veterans', [['Hội Cựu chiến binh tỉnh Hòa Bình']]),
    body('farmers', [['Hội Nông dân tỉnh Hòa Bình']]),
    body('labour', [['Liên đoàn Lao động tỉnh Hòa Bình']]),
    body('council', [['Hội đồng nhân dân tỉnh Hòa Bình']]),
    body('youth', [['Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Hòa Bình']]),
    body('commission', [
      ['Ban Tuyên giáo Tỉnh ủy', '2000-01-01', '2025-02-01'],
      ['Ban Tuyên giáo và Dân vận Tỉnh ủy', '2025-02-01'],
    ]),
    body('later', [['Hội Mới']], { recordedOn: day('2025-08-01') }),
  ],
  [bodyEvent('merge', ['government'], ['new-government'])],
);

const BEFORE = '2025-06-30';
const find = (text: string, on = BEFORE, question: NameQuestion = {}, knownOn?: string) =>
  findByName(registry, text, asOf(day(on), knownOn === undefined ? LAST_DAY : day(knownOn)), question);
const ids = (text: string, on?: string) => find(text, on, { subject: 'body' }).map(({ id }) => id);

describe('findByName', () => {
  it.each([
    ['UBND tỉnh Hòa Bình', 'government'],
    ['ubnd tinh hoa binh', 'government'],
    ['Uỷ ban nhân dân tỉnh Hoà Bình', 'government'],
    ['UỶ BAN NHÂN DÂN TỈNH HOÀ BÌNH'.normalize('NFD'), 'government'],
    ['MTTQ Hòa Bình', 'front'],
    ['UBMTTQVN tỉnh Hòa Bình'.replace('VN', ' VN'), 'front'],
    ['LHPN tỉnh Hòa Bình', 'women'],
    ['Hội CCB tỉnh Hòa Bình', 'veterans'],
    ['HND tỉnh Hoà Bình', 'farmers'],
    ['LĐLĐ tỉnh', 'labour'],
    ['LDLD tinh', 'labour'],
    ['HĐND tỉnh', 'council'],
    ['ĐTN tỉnh Hoà Bình', 'youth'],
  ])('finds %s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  it('says how well a name fits, the best first', () => {
    const fits = (text: string) => find(text).map(({ id, fit }) => `${id} ${fit}`);
    expect(fits('Hoà Bình')[0]).toBe('hoa-binh same-accents');
    expect(fits('hoa binh')[0]).toBe('hoa-binh same');
    expect(fits('Hội Nông dân')).toEqual(['farmers beginning']);
    expect(fits('Nông dân tỉnh')).toEqual(['farmers phrase']);
    expect(fits('Nông dân Bình')).toEqual(['farmers words']);
    expect(fits('Bình Nông dân')).toEqual([]);
    expect(fits('nông')).toEqual(['farmers phrase']);
    expect(fits('nôn')).toEqual([]);
    expect(fits(' - ')).toEqual([]);
  });

  it('finds a body under a former name, says so, and names it as it was on the day', () => {
    const [former] = find('Ban Tuyên giáo Tỉnh ủy', '2025-03-01');
    expect(former).toMatchObject({
      id: 'commission',
      former: true,
      name: { vi: 'Ban Tuyên giáo Tỉnh ủy' },
      period: { from: '2000-01-01', until: '2025-02-01' },
      nameThen: { vi: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' },
    });
    expect(find('Ban Tuyên giáo Tỉnh ủy', '2025-01-31')[0]).toMatchObject({ former: false });
    expect(find('Ban Tuyên giáo và Dân vận', '2025-01-31')).toEqual([]);
  });

  it('finds a body that has ended, with what followed it', () => {
    const [before] = find('UBND tỉnh Hòa Bình', BEFORE);
    expect(before).toMatchObject({ life: { state: 'exists' } });
    expect(before).not.toHaveProperty('successors');
    const [after] = find('UBND tỉnh Hòa Bình', '2025-07-01');
    expect(after).toMatchObject({
      id: 'government',
      life: { state: 'ended' },
      successors: { state: 'found', units: [{ id: 'new-government' }], complete: true },
    });
    const [place] = find('Hòa Bình', '2025-07-01', { subject: 'place' });
    expect(place).toMatchObject({ successors: { state: 'unknown', why: 'SUCCESSION_NOT_RECORDED' } });
  });

  it('puts the unit of the day before one of the same name that has ended', () => {
    const merged = {
      ...hoaBinh,
      id: toPlaceId('hoa-binh-2025'),
      life: { from: knownDay(REFORM), until: null },
    };
    const both = buildRegistry([hoaBinh, merged], []);
    const found = (on: string) => findByName(both, 'hoa binh', asOf(day(on))).map(({ id }) => id as string);
    expect(found('2025-06-30')).toEqual(['hoa-binh']);
    expect(found('2025-07-01')).toEqual(['hoa-binh-2025', 'hoa-binh']);
  });

  it('finds only what was known, and at most so many', () => {
    expect(find('Hội Mới', BEFORE, {}, '2025-07-31')).toEqual([]);
    expect(find('Hội Mới', BEFORE, {}, '2025-08-01')).toHaveLength(1);
    expect(find('tỉnh Hòa Bình').length).toBeGreaterThan(3);
    expect(find('tỉnh Hòa Bình', BEFORE, { first: 3 })).toHaveLength(3);
  });

  it('looks in both languages', () => {
    expect(find('Hội Nông dân tỉnh Hòa Bình (en)')[0]).toMatchObject({ id: 'farmers', fit: 'same-accents' });
  });
});

describe('nameKey', () => {
  it('writes abbreviations out and leaves those with two meanings', () => {
    expect(nameKey('UBND TP. HCM')).toBe('uy ban nhan dan thanh pho ho chi minh');
    expect(nameKey('BTC Tỉnh ủy')).toBe('btc tinh uy');
  });
});
