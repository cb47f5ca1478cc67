import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  period,
  type Result,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import type { Body, Place } from './body.js';
import { correctBody, correctPlace } from './correct-unit.js';
import { readBodyCorrection, readPlaceCorrection } from './read-correction.js';
import { buildRegistry, placeName } from './registry.js';
import { bodyEvent, DECISION, placeEvent, REFORM } from './succession.test-support.js';

const SHOWN = { basis: DECISION, grade: 'verified' } as const;
const held = <T>(id: string, value: T, from = FIRST_DAY) => ({
  id,
  entries: [entry(value, period(from), DECISION, 'verified')],
});
const place = (id: string, parent?: string, more: Partial<Place> = {}): Place => ({
  id: toPlaceId(id),
  level: 'commune',
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: held(`${id}#name`, words(`xã ${id}`, `${id} commune`)),
  parents:
    parent === undefined ? { id: `${id}#parent`, entries: [] } : held(`${id}#parent`, toPlaceId(parent)),
  ...more,
});
const ended = { from: knownDay(day('2000-01-01')), until: knownDay(REFORM) };
const body = (id: string, parent?: string, more: Partial<Body> = {}): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'commune',
  place: toPlaceId('a'),
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: held(`${id}#name`, words(id, id)),
  parents: parent === undefined ? {} : { sector: held(`${id}#sector`, toBodyId(parent)) },
  ...more,
});
const registry = buildRegistry(
  [place('top'), place('a', 'top'), place('b', 'a'), place('old', 'top', { life: ended })],
  [body('x'), body('y', 'x'), body('gone', 'x', { life: ended })],
  [placeEvent('merge', ['old'], ['a']), bodyEvent('merge', ['gone'], ['x'])],
);
const told = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path].join(' '));
const ofPlace = (id: string, correction: object) => {
  const read = readPlaceCorrection({ ...SHOWN, ...correction });
  return read.ok ? correctPlace(registry, toPlaceId(id), read.value) : read;
};
const ofBody = (id: string, correction: object) => {
  const read = readBodyCorrection({ ...SHOWN, ...correction });
  return read.ok ? correctBody(registry, toBodyId(id), read.value) : read;
};

describe('readPlaceCorrection', () => {
  it('says at once everything that is wrong', () => {
    expect(
      told(
        readPlaceCorrection({
          ...SHOWN,
          grade: 'inferred',
          names: [],
          types: [{ type: 'ward', from: '2025-07-01', until: '2025-07-01' }],
          ends: '2025-07-01',
          hasNotEnded: true,
        }),
      ),
    ).toEqual([
      'NOTHING_TO_CORRECT names',
      'PERIOD_INVALID types 0 until',
      'END_GIVEN_AND_TAKEN_BACK hasNotEnded',
      'NOTE_MISSING basis note',
    ]);
    expect(told(readPlaceCorrection(SHOWN))).toEqual(['NOTHING_TO_CORRECT']);
    expect(told(readPlaceCorrection({ ...SHOWN, hasNotEnded: false }))).toEqual(['NOTHING_TO_CORRECT']);
    expect(
      told(readPlaceCorrection({ ...SHOWN, codes: [{ code: ' ' }], parents: [{ parent: 'Ơ' }] })),
    ).toEqual(['PLACE_ID_INVALID parents 0 parent', 'TEXT_EMPTY codes 0 code']);
    expect(told(readBodyCorrection({ ...SHOWN, types: [{ type: 'ward' }] }))).toEqual([
      'PROPERTY_UNKNOWN types',
    ]);
  });
});

describe('correctPlace', () => {
  it('puts what is given in the place of what was recorded, and leaves the rest', () => {
    const result = ofPlace('b', {
      names: [
        { name: { vi: 'xã Cũ', en: 'Old commune' }, until: '2025-01-01' },
        { name: { vi: 'phường Mới', en: 'New ward' }, from: '2025-01-01' },
      ],
      types: [{ type: 'ward', from: '2025-01-01' }],
      codes: [{ code: '00001' }],
      parents: [{ parent: 'top' }],
      begins: '1999-01-01',
    });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { value } = result;
    const name = (on: string) => placeName(value, asOf(day(on))).vi;
    expect([name('2024-12-31'), name('2025-01-01')]).toEqual(['xã Cũ', 'phường Mới']);
    expect(value.life).toEqual({ from: knownDay(day('1999-01-01'), 'verified', DECISION), until: null });
    expect(value.parents.entries).toMatchObject([{ value: 'top', period: { from: FIRST_DAY } }]);
    expect([value.types?.entries.length, value.codes?.entries.length]).toEqual([1, 1]);
    const names = ofPlace('b', { codes: [{ code: '00002' }] });
    expect(names.ok && names.value.names).toBe(registry.places.get(toPlaceId('b'))?.names);
  });

  it.each([
    ['a place that is not there', 'none', { begins: '2001-01-01' }, 'PLACE_UNKNOWN'],
    [
      'names of one day',
      'b',
      { names: [{ name: words('X', 'X') }, { name: words('Y', 'Y'), from: '2020-01-01' }] },
      'PERIODS_OVERLAP names',
    ],
    ['a type that is none', 'b', { types: [{ type: 'planet' }] }, 'PLACE_TYPE_UNKNOWN types'],
    ['a place above that is not there', 'b', { parents: [{ parent: 'none' }] }, 'PLACE_UNKNOWN parents'],
    ['itself above', 'a', { parents: [{ parent: 'b' }] }, 'PLACE_LOOP parents'],
    ['an end before the beginning', 'b', { ends: '1999-01-01' }, 'LIFE_ENDS_BEFORE_START'],
    ['an end that an event decided', 'old', { hasNotEnded: true }, 'SUCCESSION_BUILT_ON'],
    ['an end of what an event made go on', 'a', { ends: '2025-01-01' }, 'SUCCESSION_BUILT_ON'],
  ])('refuses %s', (_, id, correction, expected) => {
    expect(told(ofPlace(id, correction))).toContain(expected);
  });

  it('finds a loop that another place closes on a later day', () => {
    const moved = place('b', 'top', {
      parents: {
        id: 'b#parent',
        entries: [
          entry(toPlaceId('top'), period(FIRST_DAY, REFORM), DECISION, 'verified'),
          entry(toPlaceId('a'), period(REFORM), DECISION, 'verified'),
        ],
      },
    });
    const later = buildRegistry([place('top'), place('a', 'top'), moved], []);
    const read = readPlaceCorrection({ ...SHOWN, parents: [{ parent: 'b' }] });
    if (!read.ok) throw new Error('unread');
    expect(told(correctPlace(later, toPlaceId('a'), read.value))).toEqual(['PLACE_LOOP']);
  });
});

describe('correctBody', () => {
  it('corrects one tree and leaves the others', () => {
    const result = ofBody('y', { parents: [{ hierarchy: 'party-leadership', parent: 'x' }] });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(Object.keys(result.value.parents).sort()).toEqual(['party-leadership', 'sector']);
    expect(result.value.parents.sector).toBe(registry.bodies.get(toBodyId('y'))?.parents.sector);
  });

  it.each([
    ['a body that is not there', 'none', { begins: '2001-01-01' }, 'BODY_UNKNOWN'],
    [
      'a body above that is not there',
      'y',
      { parents: [{ hierarchy: 'sector', parent: 'none' }] },
      'BODY_UNKNOWN parents',
    ],
    ['itself above', 'x', { parents: [{ hierarchy: 'sector', parent: 'y' }] }, 'BODY_LOOP parents'],
    ['an end that an event decided', 'gone', { ends: '2026-01-01' }, 'SUCCESSION_BUILT_ON'],
  ])('refuses %s', (_, id, correction, expected) => {
    expect(told(ofBody(id, correction))).toContain(expected);
  });
});
