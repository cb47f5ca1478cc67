import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  entry,
  knownDay,
  period,
  toBodyId,
  toPlaceId,
  unknownDay,
  words,
} from '../kernel/index.js';
import type { Body } from './body.js';
import { leftUnder } from './left-under.js';
import { buildRegistry } from './registry.js';
import { bodyEvent, DECISION, REFORM } from './succession.test-support.js';

const START = day('2000-01-01');
const NOW = asOf(day('2026-01-01'), day('2026-01-01'));
const held = (id: string, parents: readonly (readonly [string, string, string?])[]) => ({
  id: `${id}#sector`,
  entries: parents.map(([parent, from, until]) =>
    entry(
      toBodyId(parent),
      period(day(from), until === undefined ? undefined : day(until)),
      DECISION,
      'verified',
    ),
  ),
});
const body = (id: string, parents: Parameters<typeof held>[1], life: Partial<Body['life']> = {}): Body => ({
  ...{ id: toBodyId(id), kind: 'party-committee', level: 'district', place: toPlaceId('p') },
  life: { from: knownDay(START), until: null, ...life },
  names: { id: `${id}#name`, entries: [entry(words(id, id), period(START), DECISION, 'verified')] },
  parents: { sector: held(id, parents) },
});
const ended = { until: knownDay(REFORM) };
const merger = bodyEvent('merge', ['district'], ['province']);
const left = (bodies: readonly Body[], event = merger, at = NOW) =>
  leftUnder(
    buildRegistry(
      [],
      [body('province', []), body('district', [['province', '2000-01-01']], ended), ...bodies],
    ),
    event,
    at,
  ).map(({ body: id, hierarchy, under }) => `${id} ${hierarchy} ${under}`);

describe('leftUnder', () => {
  it.each([
    ['who goes on under it', body('cell', [['district', '2000-01-01']]), ['cell sector district']],
    [
      'who may live on',
      body('cell', [['district', '2000-01-01']], {
        until: unknownDay({ notBefore: { day: START, grade: 'verified' } }),
      }),
      ['cell sector district'],
    ],
    ['nobody who ends with it', body('cell', [['district', '2000-01-01']], ended), []],
    [
      'nobody who is put under another on the day',
      body('cell', [
        ['district', '2000-01-01', REFORM],
        ['province', REFORM],
      ]),
      [],
    ],
    ['nobody who stood under it once', body('cell', [['district', '2000-01-01', '2010-01-01']]), []],
    [
      'nobody who was not known',
      { ...body('cell', [['district', '2000-01-01']]), recordedOn: day('2026-06-01') },
      [],
    ],
  ])('names %s', (_, cell, expected) => {
    expect(left([cell])).toEqual(expected);
  });

  it('says nothing of a body that lives on, nor of an event without a day', () => {
    const cell = body('cell', [['district', '2000-01-01']]);
    expect(left([cell], bodyEvent('split-off', [['district']], ['province']))).toEqual([]);
    expect(left([cell], { ...merger, effectiveOn: unknownDay() })).toEqual([]);
  });
});
