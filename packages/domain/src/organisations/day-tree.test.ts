import { describe, expect, it } from 'vitest';
import {
  asOf,
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
import {
  ancestorsIn,
  bodyTree,
  bodyTrees,
  descendantsIn,
  nested,
  placeTree,
  placeTrees,
  treeAt,
} from './day-tree.js';
import { buildRegistry } from './registry.js';
import { DECISION, REFORM } from './succession.test-support.js';
import { bodyAt, placeAt } from './unit-at.js';

const START = knownDay(day('2000-01-01'));
const ENDED = knownDay(REFORM);
type Parent = readonly [id: string, from?: string, until?: string];

const held = (id: string, parents: readonly Parent[]) => ({
  id: `${id}#parents`,
  entries: parents.map(([parent, from, until]) =>
    entry(
      parent as never,
      period(from === undefined ? FIRST_DAY : day(from), until === undefined ? undefined : day(until)),
      DECISION,
      'verified' as const,
    ),
  ),
});
const names = (id: string) => ({
  id: `${id}#name`,
  entries: [entry(words(id, id), period(FIRST_DAY), DECISION, 'verified')],
});

const body = (
  id: string,
  parents: readonly Parent[] = [],
  until: KnownDay | null = null,
  more: Partial<Body> = {},
): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'province',
  place: toPlaceId('p'),
  life: { from: START, until },
  names: names(id),
  parents: { 'party-leadership': held(id, parents) },
  ...more,
});
const place = (id: string, parents: readonly Parent[] = [], until: KnownDay | null = null): Place => ({
  id: toPlaceId(id),
  level: 'province',
  life: { from: START, until },
  names: names(id),
  parents: held(id, parents),
});

const registry = buildRegistry(
  [
    place('vn'),
    place('p', [['vn']], ENDED),
    place('d', [['p']], ENDED),
    place('c', [
      ['d', '2000-01-01', '2025-07-01'],
      ['vn', '2025-07-01'],
    ]),
  ],
  [
    body('top'),
    body('district', [['top']], ENDED),
    body('commune', [
      ['district', '2000-01-01', '2025-07-01'],
      ['top', '2025-07-01'],
    ]),
    body('cell', [['commune']]),
    body('doubtful', [['top']], unknownDay()),
    body('entered', [['top']], null, { recordedOn: day('2025-03-01') }),
  ],
);
const LEADERSHIP = 'party-leadership' as const;
const at = (date: string, known?: string) => asOf(day(date), ...(known === undefined ? [] : [day(known)]));

describe('a tree on a day', () => {
  it('has the bodies of that day under the parents of that day', () => {
    expect(treeAt(registry, toBodyId('top'), LEADERSHIP, at('2025-06-30'))).toEqual({
      id: 'top',
      children: [
        { id: 'district', children: [{ id: 'commune', children: [{ id: 'cell', children: [] }] }] },
        { id: 'doubtful', children: [] },
        { id: 'entered', children: [] },
      ],
    });
    expect(treeAt(registry, toBodyId('top'), LEADERSHIP, at('2025-07-01'))).toEqual({
      id: 'top',
      children: [
        { id: 'commune', children: [{ id: 'cell', children: [] }] },
        { id: 'doubtful', children: [] },
        { id: 'entered', children: [] },
      ],
    });
  });

  it('has what was known by then, and no root that was not', () => {
    const ids = bodyTree(registry, LEADERSHIP, at('2025-06-30', '2025-02-28')).children.get(toBodyId('top'));
    expect(ids).toEqual(['district', 'doubtful']);
    expect(treeAt(registry, toBodyId('entered'), LEADERSHIP, at('2025-06-30', '2025-02-28'))).toBeNull();
    expect(treeAt(registry, toBodyId('nowhere'), LEADERSHIP, at('2025-06-30'))).toBeNull();
  });

  it('stands for the days between two changes', () => {
    const { days } = bodyTree(registry, LEADERSHIP, at('2010-05-05'));
    expect(days).toEqual({ from: '2000-01-01', until: '2025-07-01' });
    expect(bodyTree(registry, LEADERSHIP, at('2025-07-01')).days).toEqual({ from: '2025-07-01' });
    expect(bodyTree(registry, LEADERSHIP, at('1999-12-31')).days).toEqual({
      from: FIRST_DAY,
      until: '2000-01-01',
    });
  });

  it('is read upwards and downwards', () => {
    const tree = bodyTree(registry, LEADERSHIP, at('2025-06-30'));
    expect(ancestorsIn(tree, toBodyId('cell'))).toEqual(['commune', 'district', 'top']);
    expect(descendantsIn(tree, toBodyId('district'))).toEqual(['commune', 'cell']);
    expect(descendantsIn(tree, toBodyId('nowhere'))).toEqual([]);
  });

  it('of places has what is part of what', () => {
    expect(nested(placeTree(registry, at('2025-06-30')), toPlaceId('vn'))).toEqual({
      id: 'vn',
      children: [{ id: 'p', children: [{ id: 'd', children: [{ id: 'c', children: [] }] }] }],
    });
    expect(nested(placeTree(registry, at('2025-07-01')), toPlaceId('vn'))).toEqual({
      id: 'vn',
      children: [{ id: 'c', children: [] }],
    });
  });

  it('walks a loop once', () => {
    const tree = bodyTree(
      buildRegistry([], [body('a', [['b']]), body('b', [['a']])]),
      LEADERSHIP,
      at('2025-01-01'),
    );
    expect(ancestorsIn(tree, toBodyId('a'))).toEqual(['b']);
    expect(descendantsIn(tree, toBodyId('a'))).toEqual(['b']);
    expect(nested(tree, toBodyId('a'))).toEqual({ id: 'a', children: [{ id: 'b', children: [] }] });
  });
});

describe('trees of many days', () => {
  it('are built once for each stretch without a change', () => {
    const trees = bodyTrees(registry, LEADERSHIP);
    expect(trees.at(day('2025-06-30'))).toBe(trees.at(day('2010-01-01')));
    expect(trees.at(day('2025-07-01'))).not.toBe(trees.at(day('2025-06-30')));
    expect(trees.at(day('2025-07-01'))).toEqual(bodyTree(registry, LEADERSHIP, at('2025-07-01')));
    const places = placeTrees(registry, day('2025-01-01'));
    expect(places.at(day('2025-07-01'))).toEqual(placeTree(registry, at('2025-07-01', '2025-01-01')));
  });
});

describe('bodyAt and placeAt', () => {
  it('show the parents of the day', () => {
    const commune = (date: string) => bodyAt(registry, toBodyId('commune'), at(date))?.parents[LEADERSHIP];
    expect(commune('2025-06-30')).toMatchObject({ state: 'found', value: 'district' });
    expect(commune('2025-07-01')).toMatchObject({ state: 'found', value: 'top' });
    expect(bodyAt(registry, toBodyId('commune'), at('2025-07-01'))?.parents.sector).toBeUndefined();
    expect(placeAt(registry, toPlaceId('d'), at('2025-06-30'))).toMatchObject({
      life: { state: 'exists' },
      name: { value: { vi: 'd' } },
      parent: { value: 'p' },
    });
    expect(placeAt(registry, toPlaceId('d'), at('2025-07-01'))?.life).toEqual({ state: 'ended' });
    expect(placeAt(registry, toPlaceId('nowhere'), at('2025-07-01'))).toBeNull();
  });
});
