import { describe, expect, it } from 'vitest';
import { legalBasis, type Result } from '../kernel/index.js';
import { bodyOf, placeOf } from '../organisations/index.js';
import { bodyKindReader, bodyRowReader, placeReader, placeRowReader } from './body-readers.js';
import { composeLaw } from './compose.js';
import { readLawFile } from './read-law-file.js';

const ground = { basis: legalBasis('van-hai/15-nq-tu', 'Phụ lục'), grade: 'verified' };
const life = { from: { known: true, day: '2025-07-01', grade: 'verified' }, until: null };
const place = { id: 'van-hai', level: 'province', vi: 'Vân Hải', en: 'Vân Hải', life, ...ground };
const body = {
  place: 'van-hai',
  kind: 'party-committee',
  level: 'province',
  vi: 'Tỉnh ủy Vân Hải',
  en: 'Vân Hải Provincial Party Committee',
  life,
  parents: { 'party-leadership': 'viet-nam/party-central-committee' },
  ...ground,
};
const kind = { id: 'water-users-group', words: { vi: 'tổ dùng nước', en: 'water users' }, system: 'other' };

const problems = (read: Result<unknown>): string[] =>
  read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('places written out', () => {
  const dated = (value: unknown) => ({
    id: 'van-hai',
    entries: [{ state: 'in-force', value, period: { from: '2025-07-01' }, ...ground }],
  });
  const whole = {
    id: 'van-hai',
    level: 'province',
    life,
    names: dated({ vi: 'tỉnh Vân Hải', en: 'Vân Hải province' }),
    parents: { id: 'van-hai', entries: [] },
  };

  it('may have types and codes, each with its days', () => {
    const place = { ...whole, types: dated('province'), codes: dated('99') };
    expect(placeReader(place)).toEqual({ ok: true, value: place });
    expect(placeReader(whole)).toEqual({ ok: true, value: whole });
  });

  it('are refused with a code that has no days', () => {
    expect(problems(placeReader({ ...whole, codes: '99' }))).not.toEqual([]);
    expect(problems(placeReader({ ...whole, codes: dated(99) }))).not.toEqual([]);
  });
});

describe('rows of places and bodies', () => {
  it('are written out when the law is composed', () => {
    const read = readLawFile({
      document: null,
      clauses: [],
      placeRows: [place],
      bodyRows: [body, { ...body, kind: 'agency', as: 'agencies', many: true }],
      kinds: [kind],
    });
    if (!read.ok) throw new Error(problems(read).join());
    const { placeRows = [], bodyRows = [] } = read.value;
    const law = composeLaw([read.value], 'trial');
    expect(law.places).toEqual(placeRows.map(placeOf));
    expect(law.bodies).toEqual(bodyRows.map(bodyOf));
    expect(law.bodies.map(({ id, kind: of, many }) => [id, of, many])).toEqual([
      ['van-hai/party-committee', 'party-committee', undefined],
      ['van-hai/agencies', 'agency', true],
    ]);
    expect(law.kinds).toEqual([kind]);
  });

  it('are refused with all that is wrong, so that composing never throws', () => {
    expect(problems(placeRowReader({ ...place, id: 'Vân Hải', parent: '' }))).toEqual([
      'PLACE_ID_INVALID id',
      'PLACE_ID_INVALID parent',
    ]);
    expect(problems(bodyRowReader({ ...body, kind: 'Đảng ủy', level: 'galaxy', many: false }))).toEqual([
      'BODY_ID_INVALID kind',
      'NOT_ONE_OF level',
      'NOT_ONE_OF many',
    ]);
    expect(problems(bodyRowReader({ ...body, parents: { family: 'a/b' } }))).toEqual([
      'PROPERTY_UNKNOWN parents.family',
    ]);
    const long = { ...body, place: 'p'.repeat(100), as: 'b'.repeat(100) };
    expect(problems(bodyRowReader(long))).toEqual(['BODY_ID_INVALID place']);
  });
});

describe('kinds of body', () => {
  it('are of one of the systems', () => {
    expect(bodyKindReader(kind).ok).toBe(true);
    expect(problems(bodyKindReader({ ...kind, id: 'Tổ', system: 'family' }))).toEqual([
      'BODY_ID_INVALID id',
      'NOT_ONE_OF system',
    ]);
  });
});
