import { describe, expect, it } from 'vitest';
import { toBodyId, words } from '../kernel/index.js';
import { checkSuccession } from './check-succession.js';
import type { CrosswalkWeights, Succession, SuccessionKind } from './succession.js';
import { bodyEvent, DECISION } from './succession.test-support.js';

const codes = (event: Succession): string[] =>
  checkSuccession(event).map(({ code, path }) => `${code} ${path.join('.')}`);

type Sides = readonly (string | readonly [string])[];
const SIDES: readonly (readonly [SuccessionKind, Sides, readonly string[], boolean])[] = [
  ['rename', [['a']], ['a'], true],
  ['rename', ['a', 'b'], ['c'], false],
  ['move', [['a']], ['a'], true],
  ['upgrade', ['a'], ['b'], true],
  ['upgrade', [], ['b'], false],
  ['merge', ['a', ['b']], ['b'], true],
  ['merge', ['a'], ['b'], true],
  ['merge', [['a']], ['b'], false],
  ['merge', ['a', 'b'], ['c', 'd'], false],
  ['consolidate', ['a', 'b'], ['c'], true],
  ['consolidate', ['a'], ['c'], false],
  ['consolidate', ['a', ['b']], ['c'], false],
  ['divide', ['a'], ['b', 'c'], true],
  ['divide', ['a'], ['b'], false],
  ['divide', [['a']], ['b', 'c'], false],
  ['split', [['a']], ['b'], true],
  ['split', [['a']], ['a'], false],
  ['split', ['a'], ['b', 'c'], true],
  ['split', ['a'], ['b'], false],
  ['split-off', [['a']], ['b'], true],
  ['split-off', ['a'], ['b'], false],
  ['tier-abolished', ['a', 'b'], [], true],
  ['tier-abolished', ['a'], ['b', 'c'], true],
  ['tier-abolished', [['a']], [], false],
  ['establish', [], ['a'], true],
  ['establish', ['b'], ['a'], false],
];

describe('the sides that a kind can have', () => {
  it.each(SIDES)('%s from %j to %j: %s', (kind, from, to, fits) => {
    expect(codes(bodyEvent(kind, from, to))).toEqual(fits ? [] : ['SUCCESSION_SIDES_INVALID kind']);
  });

  it('may be short where it is said that not all is recorded, never too long', () => {
    expect(codes(bodyEvent('consolidate', [], ['c'], { unrecorded: ['from'] }))).toEqual([]);
    expect(codes(bodyEvent('divide', ['a'], [], { unrecorded: ['to'] }))).toEqual([]);
    expect(codes(bodyEvent('merge', ['a'], ['b', 'c'], { unrecorded: ['from', 'to'] }))).toEqual([
      'SUCCESSION_SIDES_INVALID kind',
    ]);
    expect(codes(bodyEvent('establish', [], ['a'], { unrecorded: ['from'] }))).toEqual([
      'SUCCESSION_SIDES_INVALID kind',
    ]);
  });
});

describe('an event on its own', () => {
  it('reports a unit that stands twice on a side', () => {
    expect(codes(bodyEvent('consolidate', ['a', 'a'], ['c']))).toEqual(['SUCCESSION_UNIT_TWICE from.1']);
  });

  it('wants a note for a reading of ours', () => {
    expect(codes(bodyEvent('merge', ['a'], ['b'], { grade: 'inferred' }))).toEqual(['NOTE_MISSING ']);
    const note = words('theo cách hiểu', 'our reading');
    expect(codes(bodyEvent('merge', ['a'], ['b'], { grade: 'inferred', note }))).toEqual([]);
  });
});

describe('weights', () => {
  const weights = (
    parts: readonly (readonly [string, string, number])[],
    more: Partial<CrosswalkWeights<never>> = {},
  ) =>
    ({
      measure: 'members',
      method: 'by-members',
      parts: parts.map(([from, to, count]) => ({ from: toBodyId(from), to: toBodyId(to), parts: count })),
      grade: 'verified',
      basis: DECISION,
      ...more,
    }) as CrosswalkWeights<never>;
  const of = (...all: CrosswalkWeights<never>[]) =>
    codes(bodyEvent('split-off', [['a']], ['b'], { weights: all }));

  it('may leave a part with the unit that lives on', () => {
    expect(
      of(
        weights([
          ['a', 'a', 70],
          ['a', 'b', 30],
        ]),
      ),
    ).toEqual([]);
  });

  it('report units that neither give nor receive', () => {
    expect(of(weights([['b', 'a', 1]]))).toEqual(['WEIGHT_UNIT_UNKNOWN weights.0.parts.0']);
    expect(of(weights([['a', 'c', 1]]))).toEqual(['WEIGHT_UNIT_UNKNOWN weights.0.parts.0']);
  });

  it('report parts that are no count, come twice or share nothing out', () => {
    expect(of(weights([['a', 'b', 0.5]]))).toEqual(['WEIGHT_PARTS_INVALID weights.0.parts.0']);
    expect(
      of(
        weights([
          ['a', 'b', 1],
          ['a', 'b', 1],
        ]),
      ),
    ).toEqual(['WEIGHT_PARTS_INVALID weights.0.parts.1']);
    expect(of(weights([['a', 'b', 0]]))).toEqual(['WEIGHT_PARTS_INVALID weights.0.parts']);
    expect(of(weights([]))).toEqual(['WEIGHT_PARTS_INVALID weights.0.parts']);
    expect(of(weights([['a', 'b', 1]], { method: 'not-divisible' }))).toEqual([
      'WEIGHT_PARTS_INVALID weights.0.parts',
    ]);
    expect(of(weights([], { method: 'not-divisible' }))).toEqual([]);
  });

  it('report a measure that comes twice', () => {
    expect(of(weights([['a', 'b', 1]]), weights([['a', 'b', 2]]))).toEqual([
      'WEIGHT_MEASURE_TWICE weights.1.measure',
    ]);
  });
});
