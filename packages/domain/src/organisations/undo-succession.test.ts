import { describe, expect, it } from 'vitest';
import { day, entry, knownDay, period, toBodyId, toPlaceId, words } from '../kernel/index.js';
import { applySuccession, registryWith, type SuccessionParts } from './apply-succession.js';
import type { Body, Place } from './body.js';
import { brokenBy } from './broken-by.js';
import { builtOn } from './built-on.js';
import { buildRegistry, type Registry } from './registry.js';
import type { Succession } from './succession.js';
import { bodyEvent, DECISION, REFORM } from './succession.test-support.js';
import { undoSuccession } from './undo-succession.js';

const START = day('2000-01-01');
const body = (id: string, parent?: string, from = START): Body => ({
  ...{ id: toBodyId(id), kind: 'party-committee', level: 'province', place: toPlaceId('p') },
  life: { from: knownDay(from, 'verified', DECISION), until: null },
  names: { id: `${id}#name`, entries: [entry(words(id, id), period(from), DECISION, 'verified')] },
  parents:
    parent === undefined
      ? {}
      : {
          sector: {
            id: `${id}#sector`,
            entries: [entry(toBodyId(parent), period(from), DECISION, 'verified')],
          },
        },
});
const place: Place = {
  ...{ id: toPlaceId('p'), level: 'province', life: { from: knownDay(START), until: null } },
  ...{ names: { id: 'p#name', entries: [] }, parents: { id: 'p#parent', entries: [] } },
};
const world = buildRegistry(
  [place],
  ['a', 'b', 'c'].map((id) => body(id, id === 'a' ? undefined : 'a')),
);
const ground = { on: REFORM, basis: DECISION, grade: 'verified' } as const;
const after = (registry: Registry, event: Succession, parts: SuccessionParts = {}): Registry => {
  const applied = applySuccession(registry, event, parts);
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return { ...registryWith(registry, applied.value), successions: [...registry.successions, event] };
};

describe('undoSuccession', () => {
  it.each([
    ['a renaming', bodyEvent('rename', ['b'], ['b']), { change: { name: words('B', 'B') } }],
    ['a move', bodyEvent('move', ['c'], ['c']), { change: { parents: { sector: toBodyId('b') } } }],
    ['a merger', bodyEvent('merge', ['b'], ['c']), {}],
    ['a consolidation', bodyEvent('consolidate', ['b', 'c'], ['n']), { bodies: [body('n', 'a', REFORM)] }],
    ['a split', bodyEvent('split-off', [['b']], ['n']), { bodies: [body('n', 'a', REFORM)] }],
  ] as const)('takes back all that %s wrote', (_, event, parts) => {
    const undone = undoSuccession(after(world, event, parts), event, ground);
    expect(undone.registry).toEqual(world);
    expect(undone.bodies.map(({ id }): string => id)).toEqual('bodies' in parts ? ['n'] : []);
    expect(undone.change).toEqual('change' in parts ? parts.change : {});
  });

  it('leaves what another event of the day lets begin', () => {
    const founding = bodyEvent('establish', [], ['n']);
    const merger = bodyEvent('merge', ['b'], ['n']);
    const founded = after(world, founding, { bodies: [body('n', 'a', REFORM)] });
    expect(undoSuccession(after(founded, merger), merger, ground).registry).toEqual(founded);
  });
});

describe('what stands against a change', () => {
  it('is what is wrong with the register afterwards and was not before', () => {
    const merger = bodyEvent('merge', ['b'], ['c']);
    const registry = after(world, merger);
    expect(brokenBy(registry, registry)).toEqual([]);
    const lives = registryWith(registry, { places: [], bodies: [body('b', 'nobody')] });
    expect(brokenBy(registry, lives)).toMatchObject([
      { code: 'BODY_UNKNOWN', path: ['bodies', 'b', 'parents', 'sector'], params: { body: 'nobody' } },
      { code: 'SUCCESSION_BUILT_ON', path: [], params: { event: merger.id, unit: 'b' } },
    ]);
    // what was wrong before is nobody's doing now
    expect(brokenBy(lives, lives)).toEqual([]);
  });

  it('is who came under a unit, and what befell it, on days on which it had not begun', () => {
    const renaming = bodyEvent('rename', ['c'], ['c']);
    const registry = { ...world, successions: [renaming] };
    const wait = (from: string, until: string) => ({ from: day(from), until: day(until) });
    const late = (id: string) => new Set([toBodyId(id)]);
    expect(builtOn(registry, 'body', late('a'), wait('2000-01-01', '2000-02-01'))).toMatchObject([
      { code: 'UNIT_BUILT_ON', params: { unit: 'a', by: 'b' } },
      { code: 'UNIT_BUILT_ON', params: { unit: 'a', by: 'c' } },
    ]);
    expect(builtOn(registry, 'body', late('a'), wait('1999-01-01', '2000-01-01'))).toEqual([]);
    expect(builtOn(registry, 'body', late('c'), wait('2025-06-01', '2025-07-02'))).toMatchObject([
      { code: 'SUCCESSION_BUILT_ON', params: { event: renaming.id, unit: 'c' } },
    ]);
    expect(builtOn(registry, 'body', new Set(), wait('1999-01-01', '2030-01-01'))).toEqual([]);
  });
});
