import { describe, expect, it } from 'vitest';
import {
  day,
  entry,
  FIRST_DAY,
  type KnownDay,
  knownDay,
  period,
  toBodyId,
  toPlaceId,
  unknownDay,
  words,
} from '../kernel/index.js';
import type { Body, Place } from './body.js';
import { checkRegistry } from './check-registry.js';
import { buildRegistry } from './registry.js';
import type { Succession } from './succession.js';
import { bodyEvent, DECISION, placeEvent } from './succession.test-support.js';

const START = knownDay(day('2000-01-01'));
const END = knownDay(day('2025-07-01'));

const names = (id: string) => ({
  id: `${id}#name`,
  entries: [entry(words(id, id), period(FIRST_DAY), DECISION, 'verified')],
});

const place: Place = {
  id: toPlaceId('p'),
  level: 'province',
  life: { from: START, until: null },
  names: names('p'),
  parents: { id: 'p#parent', entries: [] },
};

const body = (id: string, until: KnownDay | null = null, from: KnownDay = START): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'province',
  place: place.id,
  life: { from, until },
  names: names(id),
  parents: {},
});

const codes = (bodies: readonly Body[], ...events: readonly Succession[]): string[] =>
  checkRegistry(buildRegistry([place], bodies, events)).map(
    ({ code, path }) => `${code} ${path.slice(2).join('.')}`,
  );

describe('events in a register', () => {
  it('fit lives that end and begin with them', () => {
    const sound = [body('a', END), body('b', END), body('c', null, END)];
    expect(codes(sound, bodyEvent('consolidate', ['a', 'b'], ['c']))).toEqual([]);
    expect(codes([body('a', END), body('b')], bodyEvent('merge', ['a', ['b']], ['b']))).toEqual([]);
    expect(codes([body('a')], bodyEvent('rename', [['a']], ['a']))).toEqual([]);
  });

  it('name units that are there, of their own sort', () => {
    expect(codes([], bodyEvent('merge', ['a'], ['b']))).toEqual(['BODY_UNKNOWN from.0', 'BODY_UNKNOWN to.0']);
    expect(codes([body('a', END)], placeEvent('merge', ['a'], ['p']))).toEqual(['PLACE_UNKNOWN from.0']);
  });

  it('end a body that does not live on after them', () => {
    const merger = bodyEvent('merge', ['a'], ['b']);
    const lives = ['SUCCESSION_UNIT_LIVES_ON from.0'];
    expect(codes([body('a'), body('b')], merger)).toEqual(lives);
    expect(codes([body('a', knownDay(day('2025-07-02'))), body('b')], merger)).toEqual(lives);
    expect(codes([body('a', unknownDay()), body('b')], merger)).toEqual([]);
    const later = unknownDay({ notBefore: { day: day('2025-07-02'), grade: 'verified' } });
    expect(codes([body('a', later), body('b')], merger)).toEqual(lives);
  });

  it('leave alive a body that is said to live on', () => {
    const off = bodyEvent('split-off', [['a']], ['b']);
    expect(codes([body('a', END), body('b')], off)).toEqual(['SUCCESSION_SURVIVOR_ENDED from.0']);
    expect(codes([body('a', knownDay(day('2025-07-02'))), body('b')], off)).toEqual([]);
  });

  it('find their successor there on the day', () => {
    const merger = bodyEvent('merge', ['a'], ['b']);
    const absent = ['SUCCESSION_UNIT_NOT_THERE to.0'];
    expect(codes([body('a', END), body('b', null, knownDay(day('2025-07-02')))], merger)).toEqual(absent);
    expect(codes([body('a', END), body('b', END)], merger)).toEqual(absent);
    expect(codes([body('a', END), body('b', null, unknownDay())], merger)).toEqual([]);
  });

  it('say nothing of lives where their own day is not known', () => {
    const undated = { ...bodyEvent('merge', ['a'], ['b']), effectiveOn: unknownDay() };
    expect(codes([body('a'), body('b')], undated)).toEqual([]);
  });

  it('stand once at a time; a row that was corrected away does not count', () => {
    const merger = bodyEvent('merge', ['a'], ['b']);
    const bodies = [body('a', END), body('b')];
    expect(codes(bodies, merger, merger)).toEqual(['SUCCESSION_DUPLICATE ']);
    const wrong = { ...bodyEvent('merge', ['b'], ['a']), id: merger.id, supersededOn: day('2025-09-01') };
    expect(codes(bodies, wrong, { ...merger, recordedOn: day('2025-09-01') })).toEqual([]);
  });

  it('are sound in themselves', () => {
    expect(codes([body('a', END), body('c')], bodyEvent('consolidate', ['a'], ['c']))).toEqual([
      'SUCCESSION_SIDES_INVALID kind',
    ]);
  });
});
