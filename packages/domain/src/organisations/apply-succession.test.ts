import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  entry,
  knownDay,
  legalBasis,
  lookUp,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import { applySuccession, endedBy, registryWith } from './apply-succession.js';
import type { Body, Place } from './body.js';
import { correctSuccession } from './correct-succession.js';
import { lifeOn } from './life.js';
import { bodyName, buildRegistry, placeName } from './registry.js';
import type { Succession } from './succession.js';
import { parentAt } from './tree.js';

const BASIS = legalBasis('sample/decision', 'Điều 1');
const ON = day('2025-07-01');
const since = period(day('2000-01-01'));

const body = (id: string, parent?: string): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'province',
  place: toPlaceId('p'),
  life: { from: knownDay(since.from), until: null },
  names: { id: `${id}#name`, entries: [entry(words(id, id), since, BASIS, 'verified')] },
  parents:
    parent === undefined
      ? {}
      : { sector: { id: `${id}#sector`, entries: [entry(toBodyId(parent), since, BASIS, 'verified')] } },
});
const place: Place = {
  id: toPlaceId('p'),
  level: 'commune',
  life: { from: knownDay(since.from), until: null },
  names: { id: 'p#name', entries: [entry(words('xã P', 'P commune'), since, BASIS, 'verified')] },
  parents: { id: 'p#parent', entries: [] },
};
const registry = buildRegistry([place], [body('top'), body('a', 'top'), body('b', 'top')]);
const event = (more: Partial<Succession> = {}): Succession =>
  ({
    id: 'x/event',
    subject: 'body',
    kind: 'consolidate',
    effectiveOn: knownDay(ON),
    from: [{ id: toBodyId('a') }, { id: toBodyId('b') }],
    to: [{ id: toBodyId('c') }],
    basis: BASIS,
    grade: 'verified',
    ...more,
  }) as Succession;
const begun = (id: string): Body => ({
  ...body(id, 'top'),
  life: { from: knownDay(ON, 'verified', BASIS), until: null },
});
const codes = (result: ReturnType<typeof applySuccession>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('applySuccession', () => {
  it('ends what goes into another on the day, and begins what is new', () => {
    const applied = applySuccession(registry, event(), { bodies: [begun('c')] });
    if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
    expect(applied.value.ended).toEqual(['a', 'b']);
    const after = registryWith(registry, applied.value);
    const state = (id: string, on: string) => {
      const found = after.bodies.get(toBodyId(id));
      return found && lifeOn(found.life, asOf(day(on))).state;
    };
    expect(['a', 'b', 'c', 'top'].map((id) => state(id, '2025-06-30'))).toEqual([
      'exists',
      'exists',
      'not-yet',
      'exists',
    ]);
    expect(['a', 'b', 'c', 'top'].map((id) => state(id, '2025-07-01'))).toEqual([
      'ended',
      'ended',
      'exists',
      'exists',
    ]);
  });

  it('says what is wrong: units that are not there, ids that are taken, an event that is there already', () => {
    expect(codes(applySuccession(registry, event()))).toEqual(['BODY_UNKNOWN to.0']);
    expect(
      codes(applySuccession(registry, event({ to: [{ id: toBodyId('top') }] }), { bodies: [begun('top')] })),
    ).toEqual(['UNIT_EXISTS bodies.0.id']);
    const done = buildRegistry([place], [...registry.bodies.values(), begun('c')], [event()]);
    expect(codes(applySuccession(done, event()))).toEqual(['SUCCESSION_DUPLICATE id']);
    expect(codes(applySuccession(done, event({ id: 'x/other' })))).toEqual([
      'UNIT_NOT_THERE from.0',
      'UNIT_NOT_THERE from.1',
    ]);
    const early = event({ effectiveOn: knownDay(day('2000-01-01')) });
    expect(codes(applySuccession(registry, early, { bodies: [begun('c')] }))[0]).toBe(
      'UNIT_NOT_THERE from.0',
    );
    expect(codes(applySuccession(registry, event({ effectiveOn: { known: false } })))).toEqual([
      'SUCCESSION_DAY_UNKNOWN effectiveOn',
    ]);
  });

  it('renames, moves and upgrades from the day on, and needs to be told to what', () => {
    const renamed = event({ kind: 'rename', from: [{ id: toBodyId('a') }], to: [{ id: toBodyId('a') }] });
    expect(endedBy(renamed)).toEqual([]);
    expect(codes(applySuccession(registry, renamed))).toEqual(['CHANGE_MISSING change']);
    const applied = applySuccession(registry, renamed, {
      change: { name: words('A mới', 'New A'), parents: { sector: toBodyId('b') } },
    });
    if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
    const [after] = applied.value.bodies;
    if (after === undefined) throw new Error('nothing changed');
    expect([bodyName(after, asOf(day('2025-06-30'))).vi, bodyName(after, asOf(ON)).vi]).toEqual([
      'a',
      'A mới',
    ]);
    expect([parentAt(after, 'sector', asOf(day('2025-06-30'))), parentAt(after, 'sector', asOf(ON))]).toEqual(
      ['top', 'b'],
    );
    const upgraded = applySuccession(
      registry,
      {
        ...event(),
        subject: 'place',
        kind: 'upgrade',
        from: [{ id: place.id }],
        to: [{ id: place.id }],
      } as Succession,
      { change: { name: words('phường P', 'P ward'), type: 'ward', code: '00001', parent: toPlaceId('q') } },
    );
    if (!upgraded.ok) throw new Error(JSON.stringify(upgraded.issues));
    const [ward] = upgraded.value.places;
    if (ward?.types === undefined) throw new Error('no type');
    expect([placeName(ward, asOf(day('2025-06-30'))).vi, placeName(ward, asOf(ON)).vi]).toEqual([
      'xã P',
      'phường P',
    ]);
    expect([lookUp(ward.types, asOf(day('2025-06-30'))).state, lookUp(ward.types, asOf(ON)).state]).toEqual([
      'before-first',
      'found',
    ]);
  });
});

describe('correctSuccession', () => {
  const applied = applySuccession(registry, event(), { bodies: [begun('c')] });
  if (!applied.ok) throw new Error('not applied');
  const recorded = { ...registryWith(registry, applied.value), successions: [event()] };

  it('moves what the event did to the right day', () => {
    const later = event({ effectiveOn: knownDay(day('2025-08-01')) });
    const corrected = correctSuccession(recorded, event(), later);
    if (!corrected.ok) throw new Error(JSON.stringify(corrected.issues));
    const lives = new Map(corrected.value.bodies.map(({ id, life }) => [id, life]));
    expect(lives.get(toBodyId('a'))?.until).toMatchObject({ day: '2025-08-01' });
    expect(lives.get(toBodyId('c'))?.from).toMatchObject({ day: '2025-08-01' });
  });

  it('lets a unit live on that the event did not end after all', () => {
    const merged = event({ kind: 'merge', from: [{ id: toBodyId('a') }], to: [{ id: toBodyId('c') }] });
    const corrected = correctSuccession(recorded, event(), merged);
    if (!corrected.ok) throw new Error(JSON.stringify(corrected.issues));
    const lives = new Map(
      [...registryWith(recorded, corrected.value).bodies].map(([id, { life }]) => [id, life]),
    );
    expect([lives.get(toBodyId('a'))?.until, lives.get(toBodyId('b'))?.until]).toEqual([
      expect.objectContaining({ day: ON }),
      null,
    ]);
  });

  it('begins what the event was recorded without, and leaves nothing without a beginning', () => {
    const divided = event({
      kind: 'divide',
      from: [{ id: toBodyId('a') }],
      to: [{ id: toBodyId('c') }, { id: toBodyId('d') }],
    });
    const first = applySuccession(registry, divided, { bodies: [begun('c'), begun('d')] });
    if (!first.ok) throw new Error(JSON.stringify(first.issues));
    const held = { ...registryWith(registry, first.value), successions: [divided] };
    const inThree = { ...divided, to: [...divided.to, { id: toBodyId('e') }] };
    expect(codes(correctSuccession(held, divided, inThree))).toEqual(['BODY_UNKNOWN to.2']);
    const corrected = correctSuccession(held, divided, inThree, { bodies: [begun('e')] });
    if (!corrected.ok) throw new Error(JSON.stringify(corrected.issues));
    const after = registryWith(held, corrected.value);
    const third = after.bodies.get(toBodyId('e'));
    expect(third && lifeOn(third.life, asOf(ON)).state).toBe('exists');
    expect(codes(correctSuccession(held, divided, inThree, { bodies: [begun('b')] }))).toContain(
      'UNIT_EXISTS bodies.0.id',
    );
    const later = { ...registryWith(held, corrected.value), successions: [inThree] };
    expect(codes(correctSuccession(later, inThree, divided))).toEqual(['SUCCESSION_UNIT_LEFT to.2']);
    const elsewhere = event({ id: 'x/founded', kind: 'establish', from: [], to: [{ id: toBodyId('e') }] });
    const founded = { ...later, successions: [inThree, elsewhere] };
    expect(codes(correctSuccession(founded, inThree, divided))).toEqual([]);
  });
});
