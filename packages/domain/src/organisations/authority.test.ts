import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asOf,
  type CalendarDate,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  toPlaceId,
  unknownDay,
  words,
} from '../kernel/index.js';
import { CAPABILITIES, can, type Grant, isCapability, scopeOf } from './authority.js';
import { type Body, HIERARCHIES, type Hierarchy, isHierarchy } from './body.js';
import { buildRegistry } from './registry.js';
import { bodyEvent } from './succession.test-support.js';

const BASIS = legalBasis('sample/decision', 'Điều 1');
const REFORM = day('2025-07-01');

type Parents = Partial<Record<Hierarchy, readonly (readonly [string, CalendarDate?, CalendarDate?])[]>>;

const body = (id: string, parents: Parents = {}): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'province',
  place: toPlaceId('p'),
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: { id: `${id}#name`, entries: [entry(words(id, id), period(FIRST_DAY), BASIS, 'verified')] },
  parents: Object.fromEntries(
    Object.entries(parents).map(([hierarchy, held]) => [
      hierarchy,
      {
        id: `${id}#${hierarchy}`,
        entries: held.map(([parent, from = FIRST_DAY, until]) =>
          entry(toBodyId(parent), period(from, until), BASIS, 'verified'),
        ),
      },
    ]),
  ),
});

const registry = buildRegistry(
  [],
  [
    { ...body('entered', { 'party-leadership': [['district']] }), recordedOn: day('2025-03-01') },
    body('province'),
    body('district', { 'party-leadership': [['province']] }),
    body('commune', {
      'party-leadership': [
        ['district', FIRST_DAY, REFORM],
        ['province', REFORM],
      ],
      'state-management': [['people']],
    }),
    body('people'),
  ],
);

const grant = (to: string, more: Partial<Grant> = {}): Grant => ({
  capability: 'activity:write',
  body: toBodyId(to),
  subtree: true,
  hierarchy: 'party-leadership',
  valid: period(day('2024-01-01'), day('2026-01-01')),
  ...more,
});

const may = (grants: readonly Grant[], id: string, text = '2025-01-01'): boolean =>
  can(registry, grants, 'activity:write', toBodyId(id), asOf(day(text)));

describe('can', () => {
  it('says no without a grant', () => {
    expect(may([], 'province')).toBe(false);
  });

  it('covers the body itself and, with its subtree, what is below it', () => {
    expect(may([grant('district')], 'district')).toBe(true);
    expect(may([grant('district')], 'commune')).toBe(true);
    expect(may([grant('district', { subtree: false })], 'commune')).toBe(false);
  });

  it('never covers what is above or beside it', () => {
    expect(may([grant('district')], 'province')).toBe(false);
    expect(may([grant('district')], 'people')).toBe(false);
  });

  it('is for one capability only', () => {
    for (const other of CAPABILITIES)
      expect(can(registry, [grant('province')], other, toBodyId('commune'), asOf(day('2025-01-01')))).toBe(
        other === 'activity:write',
      );
  });

  it('says no for a body that is not known, whatever the grant', () => {
    expect(may([grant('nobody')], 'nobody')).toBe(false);
    const by = (text: string): boolean =>
      can(
        registry,
        [grant('entered')],
        'activity:write',
        toBodyId('entered'),
        asOf(day('2025-01-01'), day(text)),
      );
    expect([by('2025-02-28'), by('2025-03-01')]).toEqual([false, true]);
  });

  it('follows its own hierarchy only', () => {
    expect(may([grant('people')], 'commune')).toBe(false);
    expect(may([grant('people', { hierarchy: 'state-management' })], 'commune')).toBe(true);
  });

  it('holds from the first day of its validity to the last, the end out', () => {
    expect(may([grant('province')], 'commune', '2023-12-31')).toBe(false);
    expect(may([grant('province')], 'commune', '2024-01-01')).toBe(true);
    expect(may([grant('province')], 'commune', '2025-12-31')).toBe(true);
    expect(may([grant('province')], 'commune', '2026-01-01')).toBe(false);
  });

  it('is checked on the tree of the day: a district loses its communes with the reform', () => {
    expect(may([grant('district')], 'commune', '2025-06-30')).toBe(true);
    expect(may([grant('district')], 'commune', '2025-07-01')).toBe(false);
    expect(may([grant('province')], 'commune', '2025-07-01')).toBe(true);
  });
});

describe('scopeOf', () => {
  it('is exactly the bodies for which can says yes, for any grants on any day', () => {
    const ids = [...registry.bodies.keys()];
    const nobody = toBodyId('nobody');
    const grants = fc.array(
      fc.record({
        capability: fc.constantFrom(...CAPABILITIES),
        body: fc.constantFrom(...ids, nobody),
        subtree: fc.boolean(),
        hierarchy: fc.constantFrom(...HIERARCHIES),
        valid: fc.constantFrom(period(day('2024-01-01')), period(day('2024-01-01'), REFORM), period(REFORM)),
      }),
      { maxLength: 4 },
    );
    const knowledge = fc.constantFrom('2025-02-28', '2025-03-01', '9999-12-31');
    const days = fc.constantFrom('2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2030-01-01');
    fc.assert(
      fc.property(
        grants,
        fc.constantFrom(...CAPABILITIES),
        days,
        knowledge,
        (given, capability, text, by) => {
          const today = asOf(day(text), day(by));
          const scope = scopeOf(registry, given, capability, today);
          for (const id of [...ids, nobody])
            expect(scope.has(id)).toBe(can(registry, given, capability, id, today));
        },
      ),
    );
  });
});

describe('at the size of a country', () => {
  const communes = Array.from({ length: 25_000 }, (_, index) =>
    body(`commune-${index}`, { 'party-leadership': [[`district-${index % 700}`]] }),
  );
  const districts = Array.from({ length: 700 }, (_, index) =>
    body(`district-${index}`, { 'party-leadership': [['province']] }),
  );
  const country = buildRegistry([], [body('province'), ...districts, ...communes]);

  it('a thousand grants cost one walk, and a small grant only its own part', () => {
    const grants = [...districts, ...communes.slice(0, 300)].map(({ id }) => grant(id));
    const today = asOf(day('2025-01-01'));
    // to walk the whole register for each grant takes minutes here
    expect(scopeOf(country, grants, 'activity:write', today).size).toBe(25_700);
    for (const one of grants) scopeOf(country, [one], 'activity:write', today);
    expect(scopeOf(country, [grant('district-3')], 'activity:write', today).size).toBe(1 + 36);
  });
});

describe('the closed lists', () => {
  it('know their own members only', () => {
    expect(isCapability('document:write')).toBe(true);
    expect(isCapability('document:delete')).toBe(false);
    expect(isHierarchy('sector')).toBe(true);
    expect(isHierarchy('constructor')).toBe(false);
  });
});

describe('leave after a reorganisation', () => {
  const ended = { life: { from: knownDay(day('2000-01-01')), until: knownDay(REFORM) } };
  const merged = buildRegistry(
    [],
    [
      body('new'),
      body('new-office', { 'party-leadership': [['new']] }),
      { ...body('old'), ...ended },
      { ...body('older'), life: { ...ended.life, until: knownDay(day('2010-01-01')) } },
      { ...body('undecided'), life: { ...ended.life, until: unknownDay() } },
      { ...body('old-office'), ...ended },
      body('giver'),
    ],
    [
      bodyEvent('upgrade', ['older'], ['old'], { effectiveOn: knownDay(day('2010-01-01')) }),
      bodyEvent('consolidate', ['old', 'undecided'], ['new']),
      bodyEvent('merge', ['old-office'], ['new-office']),
      bodyEvent('split-off', [['giver']], ['new']),
    ],
  );
  const leave = (on: string, held: Grant) =>
    [...merged.bodies.keys()].filter((id) => {
      const may = can(merged, [held], 'activity:write', id, asOf(day(on)));
      expect(scopeOf(merged, [held], 'activity:write', asOf(day(on))).has(id)).toBe(may);
      return may;
    });

  it('for a successor reaches what ended in it, however long ago', () => {
    expect(leave('2025-07-01', grant('new', { subtree: false }))).toEqual(['new', 'old', 'older']);
    expect(leave('2025-07-01', grant('new'))).toEqual(['new', 'new-office', 'old', 'older', 'old-office']);
  });

  it('reaches nothing before the day of the event, and no body that lives on or may', () => {
    expect(leave('2025-06-30', grant('new'))).toEqual(['new', 'new-office']);
    expect(leave('2025-06-30', grant('old'))).toEqual(['old', 'older']);
  });

  it('for what has ended does not reach its successor', () => {
    expect(leave('2025-07-01', grant('old'))).toEqual(['old', 'older']);
  });
});
