import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  asOf,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  legalBasis,
  period,
  type Result,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import { applySuccession, registryWith, type SuccessionParts } from './apply-succession.js';
import type { Body, Place } from './body.js';
import { correctSuccession } from './correct-succession.js';
import { buildRegistry, type Registry } from './registry.js';
import type { Succession } from './succession.js';
import { bodyEvent, DECISION, placeEvent, REFORM } from './succession.test-support.js';
import { bodyAt, placeAt } from './unit-at.js';

const START = day('2000-01-01');
const OLD = legalBasis('sample/old', 'Điều 1');
const held = <T>(id: string, value: T, from = START) => ({
  id,
  entries: [entry(value, period(from), OLD, 'verified')],
});
const place = (id: string, parent?: string): Place => ({
  id: toPlaceId(id),
  level: 'commune',
  life: { from: knownDay(START), until: null },
  names: held(`${id}#name`, words(`xã ${id}`, id), FIRST_DAY),
  parents:
    parent === undefined ? { id: `${id}#parent`, entries: [] } : held(`${id}#parent`, toPlaceId(parent)),
  types: held(`${id}#type`, 'commune'),
});
const body = (id: string, parent?: string): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'commune',
  place: toPlaceId('top'),
  life: { from: knownDay(START), until: null },
  names: held(`${id}#name`, words(id, id)),
  parents: parent === undefined ? {} : { sector: held(`${id}#sector`, toBodyId(parent)) },
});
const begun = <U extends Place | Body>(unit: U, on = REFORM): U => ({
  ...unit,
  life: { from: knownDay(on, 'verified', DECISION), until: null },
  names: { ...unit.names, entries: [entry(words(unit.id, unit.id), period(on), DECISION, 'verified')] },
});
const world = buildRegistry(
  [place('top'), place('p', 'top'), place('q', 'top'), place('r', 'q')],
  [body('top'), ...['a', 'b', 'c', 'd'].map((id) => body(id, 'top'))],
);
/** The register after an event, which it names. */
const after = (registry: Registry, event: Succession, parts: SuccessionParts = {}): Registry => {
  const applied = applySuccession(registry, event, parts);
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return { ...registryWith(registry, applied.value), successions: [...registry.successions, event] };
};
const corrected = (
  registry: Registry,
  before: Succession,
  now: Succession,
  parts: SuccessionParts = {},
): Registry => {
  const result = correctSuccession(registry, before, now, parts);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return {
    ...registryWith(registry, result.value),
    successions: registry.successions.map((each) => (each.id === now.id ? now : each)),
  };
};
const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path].join(' '));
const named = (registry: Registry, id: string, on: string) => {
  const view = placeAt(registry, toPlaceId(id), asOf(day(on)));
  return view?.name.state === 'found' ? view.name.value.vi : view?.name.state;
};

describe('a renaming that was recorded wrongly', () => {
  const upgrade = placeEvent('upgrade', ['p'], ['p']);
  const change = { name: words('phường P', 'P ward'), type: 'ward', parent: toPlaceId('q') };
  const recorded = after(world, upgrade, { change });
  const later = { ...upgrade, effectiveOn: knownDay(day('2025-08-01')) };

  it('changes on the right day all that it changed, without being told again', () => {
    const mended = corrected(recorded, upgrade, later);
    expect(['2025-07-31', '2025-08-01'].map((on) => named(mended, 'p', on))).toEqual(['xã p', 'phường P']);
    expect(mended.places.get(toPlaceId('p'))).toMatchObject({
      names: {
        entries: [{ period: { from: FIRST_DAY, until: '2025-08-01' } }, { period: { from: '2025-08-01' } }],
      },
      types: { entries: [{ value: 'commune' }, { value: 'ward', period: { from: '2025-08-01' } }] },
      parents: { entries: [{ value: 'top' }, { value: 'q', period: { from: '2025-08-01' } }] },
    });
  });

  it('has the new name where one is given, and the rest as it was', () => {
    const mended = corrected(recorded, upgrade, upgrade, { change: { name: words('phường Q', 'Q ward') } });
    expect(['2025-06-30', '2025-07-01'].map((on) => named(mended, 'p', on))).toEqual(['xã p', 'phường Q']);
    expect(mended.places.get(toPlaceId('p'))?.types?.entries).toHaveLength(2);
  });

  it('of another unit leaves the wrong one as if nothing had happened', () => {
    const other = { ...upgrade, from: [{ id: toPlaceId('r') }], to: [{ id: toPlaceId('r') }] };
    const mended = corrected(recorded, upgrade, other);
    expect(mended.places.get(toPlaceId('p'))).toEqual(world.places.get(toPlaceId('p')));
    expect(named(mended, 'r', '2025-07-01')).toBe('phường P');
  });

  it('leaves a later renaming, also where it is moved behind it', () => {
    const second = {
      ...placeEvent('rename', ['p'], ['p']),
      id: 'x/second',
      effectiveOn: knownDay(day('2026-01-01')),
    };
    const twice = after(recorded, second, { change: { name: words('phường Hai', 'Second ward') } });
    const days = ['2025-07-15', '2025-12-31', '2026-01-01', '2026-03-01'];
    expect(days.map((on) => named(corrected(twice, upgrade, later), 'p', on))).toEqual([
      ...['xã p', 'phường P', 'phường Hai', 'phường Hai'],
    ]);
    const last = { ...upgrade, effectiveOn: knownDay(day('2026-02-01')) };
    expect(days.map((on) => named(corrected(twice, upgrade, last), 'p', on))).toEqual([
      ...['xã p', 'xã p', 'phường Hai', 'phường P'],
    ]);
    const same = { ...upgrade, effectiveOn: second.effectiveOn };
    expect(codes(correctSuccession(twice, upgrade, same))).toEqual(['CHANGE_DAY_TAKEN change name']);
  });

  it('does not touch what another event of its day and document wrote', () => {
    const move = {
      ...placeEvent('move', ['p'], ['p']),
      ...{
        id: 'x/move',
        basis: { ...DECISION, provision: legalBasis('sample/decision', 'Điều 2').provision },
      },
    };
    const renamed = after(world, upgrade, { change: { name: words('phường P', 'P ward') } });
    const both = after(renamed, move, { change: { parent: toPlaceId('q') } });
    const mended = corrected(both, upgrade, later);
    expect(named(mended, 'p', '2025-07-01')).toBe('xã p');
    expect(mended.places.get(toPlaceId('p'))?.parents).toEqual(both.places.get(toPlaceId('p'))?.parents);
  });
});

describe('an event that ends units and lets others begin', () => {
  const merger = bodyEvent('merge', ['a'], ['b']);
  const founding = bodyEvent('consolidate', ['a', 'b'], ['n']);
  const founded = after(world, founding, { bodies: [begun(body('n', 'top'))] });
  const moved = { ...founding, effectiveOn: knownDay(day('2025-08-01')) };
  const life = (registry: Registry, id: string) => registry.bodies.get(toBodyId(id))?.life;

  it('into another successor, or of another unit', () => {
    const recorded = after(world, merger);
    const into = corrected(recorded, merger, { ...merger, to: [{ id: toBodyId('c') }] });
    expect([life(into, 'a')?.until, life(into, 'c')]).toEqual([life(recorded, 'a')?.until, life(world, 'c')]);
    const of = corrected(recorded, merger, { ...merger, from: [{ id: toBodyId('d') }] });
    expect([life(of, 'a')?.until, life(of, 'd')?.until]).toMatchObject([null, { day: REFORM }]);
  });

  it('may turn out to have renamed, and then needs a name', () => {
    const recorded = after(world, merger);
    const renaming = { ...merger, kind: 'rename' as const, to: [{ id: toBodyId('a') }] };
    expect(codes(correctSuccession(recorded, merger, renaming))).toEqual(['CHANGE_MISSING change']);
    const mended = corrected(recorded, merger, renaming, { change: { name: words('A mới', 'New A') } });
    expect(life(mended, 'a')).toEqual(life(world, 'a'));
    expect(bodyAt(mended, toBodyId('a'), asOf(REFORM))?.name).toMatchObject({ value: { vi: 'A mới' } });
  });

  it('moves with its day what began with it, whatever became of that later', () => {
    const renaming = { ...bodyEvent('rename', ['n'], ['n']), effectiveOn: knownDay(day('2026-01-01')) };
    const renamed = after(founded, renaming, { change: { name: words('N mới', 'New N') } });
    const mended = corrected(renamed, founding, moved);
    expect(life(mended, 'n')?.from).toMatchObject({ day: '2025-08-01' });
    expect(mended.bodies.get(toBodyId('n'))?.names.entries).toMatchObject([
      { period: { from: '2025-08-01', until: '2026-01-01' } },
      { period: { from: '2026-01-01' } },
    ]);
  });

  it('says anew of what begins with it what was recorded wrongly', () => {
    const parts = { bodies: [begun({ ...body('n', 'top'), kind: 'front-committee' })] };
    expect(corrected(founded, founding, founding, parts).bodies.get(toBodyId('n'))?.kind).toBe(
      'front-committee',
    );
  });

  it('is refused with what rests on it', () => {
    const ended = { ...bodyEvent('dissolve', ['n'], []), effectiveOn: knownDay(day('2025-07-20')) };
    expect(correctSuccession(after(founded, ended), founding, moved)).toMatchObject({
      issues: [{ code: 'SUCCESSION_BUILT_ON', params: { event: ended.id, unit: 'n' } }],
    });
    const taken = { ...bodyEvent('merge', ['c'], ['n']), effectiveOn: knownDay(day('2025-07-20')) };
    expect(correctSuccession(after(founded, taken), founding, moved)).toMatchObject({
      issues: [{ code: 'SUCCESSION_BUILT_ON', params: { event: taken.id, unit: 'n' } }],
    });
    const below = begun(body('m'), REFORM);
    const under = { ...below, parents: { sector: held('m#sector', toBodyId('n'), REFORM) } };
    const established = after(founded, bodyEvent('establish', [], ['m']), { bodies: [under] });
    expect(correctSuccession(established, founding, moved)).toMatchObject({
      issues: [{ code: 'UNIT_BUILT_ON', params: { unit: 'n', by: 'm' } }],
    });
    expect(codes(correctSuccession(founded, founding, { ...founding, to: [{ id: toBodyId('c') }] }))).toEqual(
      ['SUCCESSION_UNIT_LEFT to 0'],
    );
    expect(codes(correctSuccession(founded, founding, { ...founding, id: 'other' }))).toEqual([
      'SUCCESSION_UNKNOWN id',
    ]);
    expect(
      codes(correctSuccession(founded, founding, { ...founding, effectiveOn: { known: false } })),
    ).toEqual(['SUCCESSION_DAY_UNKNOWN effectiveOn']);
  });
});

describe('correctSuccession', () => {
  const ids = ['a', 'b', 'c', 'd'] as const;
  const anEvent = fc
    .record({
      kind: fc.constantFrom('rename', 'move', 'merge', 'dissolve', 'split-off'),
      of: fc.constantFrom(...ids),
      other: fc.constantFrom(...ids),
      after: fc.integer({ min: 0, max: 60 }),
      name: fc.constantFrom('M', 'N'),
    })
    .filter(({ of, other }) => of !== other)
    .map(({ kind, of, other, after: days, name }) => ({
      event: {
        ...bodyEvent(
          kind as Succession['kind'],
          kind === 'split-off' ? [[of]] : [of],
          kind === 'dissolve' ? [] : kind === 'merge' ? [other] : kind === 'split-off' ? ['n'] : [of],
        ),
        ...{ id: 'x/tried', effectiveOn: knownDay(addDays(REFORM, days)) },
      },
      parts: {
        ...(kind === 'rename' ? { change: { name: words(name, name) } } : {}),
        ...(kind === 'move' ? { change: { parents: { sector: toBodyId(other) } } } : {}),
        ...(kind === 'split-off' ? { bodies: [begun(body('n', 'top'), addDays(REFORM, days))] } : {}),
      } as SuccessionParts,
    }));
  const shown = (registry: Registry) =>
    Array.from({ length: 64 }, (_, days) => addDays(REFORM, days - 2)).map((on) =>
      [...ids, 'n'].map((id) => {
        const view = bodyAt(registry, toBodyId(id), asOf(on));
        const parent = view?.parents.sector;
        return [
          view?.life.state,
          view?.name.state === 'found' && view.name.value.vi,
          parent?.state === 'found' && parent.value,
        ].join();
      }),
    );

  it('leads to what the register would say had the event been recorded rightly at once', () => {
    let [compared, refused] = [0, 0];
    fc.assert(
      fc.property(anEvent, anEvent, (wrong, right) => {
        const recorded = after(world, wrong.event, wrong.parts);
        const result = correctSuccession(recorded, wrong.event, right.event, right.parts);
        if (!result.ok) {
          refused += 1;
          expect(codes(result)).toEqual(['SUCCESSION_UNIT_LEFT to 0']);
          return;
        }
        compared += 1;
        expect(shown(registryWith(recorded, result.value))).toEqual(
          shown(after(world, right.event, right.parts)),
        );
      }),
      { seed: 20250701, numRuns: 300 },
    );
    expect([compared > 200, refused > 10]).toEqual([true, true]);
  });
});
