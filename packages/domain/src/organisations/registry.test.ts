import { describe, expect, it } from 'vitest';
import {
  asOf,
  DomainError,
  day,
  entry,
  FIRST_DAY,
  isLevelId,
  knownDay,
  legalBasis,
  type Period,
  period,
  toBodyId,
  toPlaceId,
  unknownDay,
  words,
} from '../kernel/index.js';
import type { Body, Hierarchy, Place } from './body.js';
import { findBodyKind } from './body-kind.js';
import { checkRegistry } from './check-registry.js';
import { LEVELS } from './level.js';
import type { Life } from './life.js';
import { bodyName, buildRegistry } from './registry.js';
import { ancestorsAt, belowAny, descendantsAt, parentAt } from './tree.js';
import { bodyAt } from './unit-at.js';

const BASIS = legalBasis('sample/decision', 'Điều 1');
const ALWAYS = period(FIRST_DAY);

const place = (id: string, parent?: string): Place => ({
  id: toPlaceId(id),
  level: 'province',
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: { id: `${id}#name`, entries: [entry(words(id, id), ALWAYS, BASIS, 'verified')] },
  parents: {
    id: `${id}#parent`,
    entries: parent === undefined ? [] : [entry(toPlaceId(parent), ALWAYS, BASIS, 'verified')],
  },
});

type Held = readonly [
  parent: string,
  period?: Period,
  recorded?: { readonly recordedOn?: string; readonly supersededOn?: string },
];

const dates = ({ recordedOn, supersededOn }: NonNullable<Held[2]>) => ({
  ...(recordedOn === undefined ? {} : { recordedOn: day(recordedOn) }),
  ...(supersededOn === undefined ? {} : { supersededOn: day(supersededOn) }),
});

const body = (
  id: string,
  parents: readonly Held[] = [],
  more: Partial<Body> = {},
  hierarchy: Hierarchy = 'party-leadership',
): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'province',
  place: toPlaceId('p'),
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: {
    id: `${id}#name`,
    entries: [entry(words(`Đảng ủy ${id}`, `Committee ${id}`), ALWAYS, BASIS, 'verified')],
  },
  parents: {
    [hierarchy]: {
      id: `${id}#${hierarchy}`,
      entries: parents.map(([parent, held = ALWAYS, recorded = {}]) =>
        entry(toBodyId(parent), held, BASIS, 'verified', dates(recorded)),
      ),
    },
  },
  ...more,
});

const today = asOf(day('2025-10-01'));
const of = (bodies: readonly Body[]) => buildRegistry([place('p')], bodies);
const codes = (bodies: readonly Body[], places = [place('p')]): string[] =>
  checkRegistry(buildRegistry(places, bodies)).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('buildRegistry', () => {
  it('refuses two records of one id', () => {
    const attempt = (run: () => unknown): string => {
      try {
        run();
      } catch (thrown) {
        if (thrown instanceof DomainError) return thrown.code;
      }
      return 'nothing thrown';
    };
    expect(attempt(() => of([body('a'), body('a')]))).toBe('REGISTRY_DUPLICATE');
    expect(attempt(() => buildRegistry([place('p'), place('p')], []))).toBe('REGISTRY_DUPLICATE');
  });
});

describe('bodyAt', () => {
  const reformed = body('a', [], {
    life: { from: knownDay(day('2000-01-01')), until: knownDay(day('2025-07-01')) },
    recordedOn: day('2024-05-01'),
  });

  it('gives the body as it was on the day', () => {
    const view = bodyAt(of([reformed]), reformed.id, asOf(day('2025-06-30')));
    expect(view?.life.state).toBe('exists');
    expect(view?.name).toMatchObject({ state: 'found', value: { vi: 'Đảng ủy a' } });
    expect(bodyAt(of([reformed]), reformed.id, asOf(day('2025-07-01')))?.life.state).toBe('ended');
  });

  it('is null for one that is not there, or was not yet known', () => {
    expect(bodyAt(of([reformed]), toBodyId('b'), today)).toBeNull();
    expect(bodyAt(of([reformed]), reformed.id, asOf(day('2025-06-30'), day('2024-04-30')))).toBeNull();
    expect(bodyAt(of([reformed]), reformed.id, asOf(day('2025-06-30'), day('2024-05-01')))).not.toBeNull();
  });
});

describe('bodyName', () => {
  const renamed = body('a', [], {
    names: {
      id: 'a#name',
      entries: [
        entry(
          words('Ban Dân vận', 'Mobilisation'),
          period(day('2010-01-01'), day('2025-02-03')),
          BASIS,
          'verified',
        ),
        entry(words('Ban Tuyên giáo và Dân vận', 'Both'), period(day('2025-02-03')), BASIS, 'verified'),
      ],
    },
  });

  it('is that of the day', () => {
    expect(bodyName(renamed, asOf(day('2025-02-02'))).vi).toBe('Ban Dân vận');
    expect(bodyName(renamed, asOf(day('2025-02-03'))).vi).toBe('Ban Tuyên giáo và Dân vận');
  });

  it('is the nearest recorded one before the first, and the id where none is', () => {
    expect(bodyName(renamed, asOf(day('2000-01-01'))).vi).toBe('Ban Dân vận');
    const nameless = body('a', [], { names: { id: 'a#name', entries: [] } });
    expect(bodyName(nameless, today)).toEqual({ vi: 'a', en: 'a' });
  });
});

describe('parents, ancestors and descendants', () => {
  const moved: Held[] = [
    ['district', period(day('2000-01-01'), day('2025-07-01'))],
    ['province', period(day('2025-07-01'))],
  ];
  const registry = of([
    body('province'),
    body('district', [['province']]),
    body('commune', moved),
    body('cell', [['commune']]),
    body('union', [['district']], {}, 'state-management'),
  ]);
  const above = (id: string, text: string, hierarchy: Hierarchy = 'party-leadership'): string[] =>
    ancestorsAt(registry, toBodyId(id), hierarchy, asOf(day(text)));

  it('are those of the day', () => {
    expect(above('cell', '2025-06-30')).toEqual(['commune', 'district', 'province']);
    expect(above('cell', '2025-07-01')).toEqual(['commune', 'province']);
  });

  it('are those of the named hierarchy', () => {
    expect(above('union', '2025-06-30')).toEqual([]);
    expect(above('union', '2025-06-30', 'state-management')).toEqual(['district']);
  });

  it('are none before the first, and none of a body that is not there', () => {
    const commune = registry.bodies.get(toBodyId('commune'));
    expect(commune && parentAt(commune, 'party-leadership', asOf(day('1999-12-31')))).toBeNull();
    expect(above('nowhere', '2025-06-30')).toEqual([]);
  });

  it('agree in both directions on any day', () => {
    for (const text of ['1999-12-31', '2025-06-30', '2025-07-01'])
      for (const id of registry.bodies.keys())
        for (const other of registry.bodies.keys())
          expect(descendantsAt(registry, id, 'party-leadership', asOf(day(text))).includes(other)).toBe(
            above(other, text).includes(id),
          );
  });

  it('are found below several at once, one below another among them', () => {
    const below = belowAny(
      registry,
      [toBodyId('province'), toBodyId('commune')],
      'party-leadership',
      asOf(day('2025-07-01')),
    );
    expect([...below].sort()).toEqual(['cell', 'commune', 'district']);
  });

  it('end on a loop', () => {
    const loop = of([body('a', [['b']]), body('b', [['c']]), body('c', [['a']])]);
    expect(ancestorsAt(loop, toBodyId('a'), 'party-leadership', today)).toEqual(['b', 'c']);
    expect(descendantsAt(loop, toBodyId('a'), 'party-leadership', today)).toEqual(['b', 'c']);
  });

  it('read a correction by the day of knowledge', () => {
    const corrected = of([
      body('a'),
      body('b'),
      body('c', [
        ['a', ALWAYS, { supersededOn: '2024-06-01' }],
        ['b', ALWAYS, { recordedOn: '2024-06-01' }],
      ]),
    ]);
    const known = (text: string): string[] =>
      ancestorsAt(corrected, toBodyId('c'), 'party-leadership', asOf(day('2023-01-01'), day(text)));
    expect(known('2024-05-31')).toEqual(['a']);
    expect(known('2024-06-01')).toEqual(['b']);
  });
});

describe('checkRegistry', () => {
  it('is content with a sound register', () => {
    expect(
      codes([body('a'), body('b', [['a']], { organOf: toBodyId('a') })], [place('vn'), place('p', 'vn')]),
    ).toEqual([]);
  });

  it('reports a place, a parent, a committee and a unit above that are not there', () => {
    expect(codes([body('a', [], { place: toPlaceId('q') })])).toEqual(['PLACE_UNKNOWN bodies.a.place']);
    expect(codes([body('a', [['x']])])).toEqual(['BODY_UNKNOWN bodies.a.parents.party-leadership']);
    expect(codes([body('a', [], { organOf: toBodyId('x') })])).toEqual(['BODY_UNKNOWN bodies.a.organOf']);
    expect(codes([], [place('p', 'vn')])).toEqual(['PLACE_UNKNOWN places.p.parents']);
  });

  it('reports a kind that nobody brought along', () => {
    const misspelt = body('a', [], { kind: 'party-comittee' });
    expect(codes([misspelt])).toEqual(['BODY_KIND_UNKNOWN bodies.a.kind']);
    const brought = [{ id: 'party-comittee', words: words('a', 'b'), system: 'party' }] as const;
    expect(checkRegistry(of([misspelt]), brought)).toEqual([]);
  });

  it('reports names and parents that overlap, of bodies and of places', () => {
    const named = (from: string, until?: string) =>
      entry(
        words(from, from),
        period(day(from), until === undefined ? undefined : day(until)),
        BASIS,
        'verified',
      );
    const names = { id: 'names', entries: [named('2000-01-01', '2010-01-02'), named('2010-01-01')] };
    expect(codes([body('a', [], { names })])).toEqual(['TIMELINE_OVERLAP bodies.a.names.entries']);
    expect(codes([body('b'), body('c'), body('a', [['b'], ['c']])])).toEqual([
      'TIMELINE_OVERLAP bodies.a.parents.party-leadership.entries',
    ]);
    expect(codes([], [{ ...place('p'), names }])).toEqual(['TIMELINE_OVERLAP places.p.names.entries']);
    const above = place('p', 'vn').parents;
    const twice = { ...above, entries: [...above.entries, ...above.entries] };
    expect(codes([], [place('vn'), { ...place('p'), parents: twice }])).toEqual([
      'TIMELINE_OVERLAP places.p.parents.entries',
    ]);
  });

  it('reports a life that surely has no day, and passes one that may have some', () => {
    const lived = (from: Life['from'], until: Life['until']): string[] =>
      codes([body('a', [], { life: { from, until } })]);
    const bound = (text: string) => ({ day: day(text), grade: 'verified' }) as const;
    const start = knownDay(day('2020-01-01'));
    expect(lived(start, knownDay(day('2020-01-01')))).toEqual(['LIFE_ENDS_BEFORE_START bodies.a.life']);
    expect(lived(start, knownDay(day('2020-01-02')))).toEqual([]);
    expect(lived(start, unknownDay({ notAfter: bound('2019-01-01') }))).toEqual([
      'LIFE_ENDS_BEFORE_START bodies.a.life',
    ]);
    expect(lived(unknownDay({ notBefore: bound('2020-01-01') }), knownDay(day('2019-01-01')))).toEqual([
      'LIFE_ENDS_BEFORE_START bodies.a.life',
    ]);
    expect(lived(unknownDay({ notAfter: bound('2020-01-01') }), knownDay(day('2019-01-01')))).toEqual([]);
    const never = { from: start, until: knownDay(day('2019-01-01')) };
    expect(codes([], [{ ...place('p'), life: never }])).toEqual(['LIFE_ENDS_BEFORE_START places.p.life']);
  });

  it('reports a body that is its own parent, and a longer loop at each body of it', () => {
    expect(codes([body('a', [['a']])])).toEqual(['BODY_LOOP bodies.a.parents.party-leadership']);
    expect(codes([body('a', [['b']]), body('b', [['a']])])).toHaveLength(2);
  });

  it('reports a place that is part of itself, at each place of the loop', () => {
    expect(codes([], [place('p', 'p')])).toEqual(['PLACE_LOOP places.p.parents']);
    expect(codes([], [place('p', 'q'), place('q', 'p')])).toEqual([
      'PLACE_LOOP places.p.parents',
      'PLACE_LOOP places.q.parents',
    ]);
  });

  it('reports a loop that closes only when the later parent begins', () => {
    const found = codes([
      body('a', [['b', period(day('2010-01-01'))]]),
      body('b', [['a', period(day('2020-01-01'))]]),
    ]);
    expect(found).toEqual(['BODY_LOOP bodies.b.parents.party-leadership']);
  });

  it('reports a loop of parents that were recorded at different times', () => {
    const found = codes([
      body('a', [['b', period(day('2010-01-01')), { recordedOn: '2024-01-01' }]]),
      body('b', [['a', period(day('2015-01-01'))]]),
    ]);
    expect(found).toEqual(['BODY_LOOP bodies.b.parents.party-leadership']);
  });

  it('passes over a loop that was corrected away, and one that no day closes', () => {
    expect(codes([body('a', [['b', ALWAYS, { supersededOn: '2024-01-01' }]]), body('b', [['a']])])).toEqual(
      [],
    );
    expect(
      codes([
        body('a', [['b', period(day('2010-01-01'), day('2015-01-01'))]]),
        body('b', [['a', period(day('2015-01-01'))]]),
      ]),
    ).toEqual([]);
  });
});

describe('levels and kinds', () => {
  it('rank the centre first and end the districts on 1/7/2025', () => {
    expect(LEVELS[0]).toMatchObject({ id: 'centre', rank: 0 });
    expect(LEVELS.filter((level) => level.until !== undefined).map(({ id, until }) => [id, until])).toEqual([
      ['district', '2025-07-01'],
    ]);
    expect(isLevelId('commune')).toBe(true);
    expect(isLevelId('xã')).toBe(false);
  });

  it('finds a kind by its id, and says null for one that a law file must bring', () => {
    expect(findBodyKind('party-cell')?.words.vi).toBe('chi bộ');
    expect(findBodyKind('cooperative-alliance')).toBeNull();
  });
});
