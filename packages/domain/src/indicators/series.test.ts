import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS, bodyOf, registryOf } from '../duties/invented-world.test-support.js';
import {
  asOf,
  type BodyId,
  day,
  knownDay,
  legalBasis,
  toBodyId,
  unknownDay,
  yearPeriod,
} from '../kernel/index.js';
import type { Registry, Succession, WeightMethod } from '../organisations/index.js';
import { bodyEvent } from '../organisations/succession.test-support.js';
import { indexObservations } from './indicator-facts.js';
import { ADMITTED, MEMBERS, measureOf, observed } from './invented-figures.test-support.js';
import type { Measure } from './measure.js';
import type { Observation } from './observation.js';
import { type SeriesMode, type SeriesPoint, seriesOf } from './series.js';

const ON = asOf(day('2027-02-01'));
const YEARS = [yearPeriod(2024), yearPeriod(2025), yearPeriod(2026)];
const BEFORE = { from: ALWAYS.from, until: knownDay(day('2025-07-01')) };
const SINCE = { from: knownDay(day('2025-07-01')), until: null };

const registryWithEvents = (
  before: readonly string[],
  after: readonly string[],
  events: readonly Succession[],
): Registry => ({
  ...registryOf([
    ...before.map((id) => bodyOf(toBodyId(id), { life: BEFORE })),
    ...after.map((id) => bodyOf(toBodyId(id), { life: SINCE })),
  ]),
  successions: events,
});

const weights = (
  method: WeightMethod,
  from: string,
  parts: Readonly<Record<string, number>>,
  measure = 'members',
) => ({
  measure,
  method,
  parts: Object.entries(parts).map(([to, count]) => ({
    from: toBodyId(from),
    to: toBodyId(to),
    parts: count,
  })),
  grade: 'verified' as const,
  basis: legalBasis('sample/decision', 'Điều 1'),
});

const ask = (
  registry: Registry,
  observations: readonly Observation[],
  body: string,
  mode: SeriesMode = 'current-boundaries',
  measure: Measure = MEMBERS,
): SeriesPoint[] =>
  seriesOf(indexObservations({ observations }, ON), registry, measure, toBodyId(body), YEARS, mode, ON);

const told = (points: readonly SeriesPoint[]): string[] =>
  points.map((point) =>
    point.certainty === 'unknown'
      ? point.why
      : `${point.certainty} ${point.amount.low}${point.amount.low === point.amount.high ? '' : `..${point.amount.high}`}`,
  );

describe('a series over a merger (invented)', () => {
  const registry = registryWithEvents(['a', 'b'], ['c'], [bodyEvent('consolidate', ['a', 'b'], ['c'])]);
  const reports = [
    observed('a', MEMBERS, '2024', 30),
    observed('b', MEMBERS, '2024', 12),
    observed('c', MEMBERS, '2025', 40),
    observed('c', MEMBERS, '2026', 44),
  ];

  it('shows what each body reported, and what the bodies of then reported together', () => {
    expect(told(ask(registry, reports, 'c', 'as-reported'))).toEqual([
      'NOT_REPORTED',
      'exact 40',
      'exact 44',
    ]);
    expect(told(ask(registry, reports, 'a', 'as-reported'))).toEqual([
      'exact 30',
      'NOT_REPORTED',
      'NOT_REPORTED',
    ]);
    expect(told(ask(registry, reports, 'c'))).toEqual(['exact 42', 'exact 40', 'exact 44']);
  });

  it('says whose reports a point is made of', () => {
    expect(
      ask(registry, reports, 'c')[0]
        ?.sources.map(({ body }) => body)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  it('is unknown where one of them did not report, never the part that is there', () => {
    expect(told(ask(registry, reports.slice(1), 'c'))[0]).toBe('NOT_REPORTED');
  });

  it('does not take a year with the change in it for the whole year', () => {
    const admitted = ['2024', '2025'].flatMap((year) => [
      observed('a', ADMITTED, year, 3),
      observed('b', ADMITTED, year, 4),
      observed('c', ADMITTED, year, 5),
    ]);
    expect(told(ask(registry, admitted, 'c', 'current-boundaries', ADMITTED)).slice(0, 2)).toEqual([
      'exact 7',
      'CHANGED_WITHIN_PERIOD',
    ]);
  });

  it('does not add what must not be added', () => {
    const age = measureOf('age', { overTree: 'none' });
    const ages = [observed('a', age, '2024', 40), observed('b', age, '2024', 50)];
    expect(told(ask(registry, ages, 'c', 'current-boundaries', age))[0]).toBe('NOT_ADDITIVE_OVER_TREE');
  });
});

describe('a series over a division (invented)', () => {
  const divided = (method: WeightMethod, parts: Readonly<Record<string, number>>) =>
    registryWithEvents(
      ['a'],
      ['x', 'y'],
      [bodyEvent('divide', ['a'], ['x', 'y'], { weights: [weights(method, 'a', parts)] })],
    );
  const reports = [observed('a', MEMBERS, '2024', 10)];
  const first = (registry: Registry, body = 'x') => told(ask(registry, reports, body))[0];

  it('is exact by exact weights, estimated by population, and bounded where it does not come to whole units', () => {
    expect(first(divided('exact', { x: 3, y: 7 }))).toBe('exact 3');
    expect(first(divided('by-population', { x: 3, y: 7 }))).toBe('estimated 3');
    expect(first(divided('exact', { x: 1, y: 2 }))).toBe('estimated 3..4');
    expect(first(divided('exact', { x: 1, y: 2 }), 'y')).toBe('estimated 6..7');
  });

  it('is unknown without weights, and where a share means nothing', () => {
    expect(first(registryWithEvents(['a'], ['x', 'y'], [bodyEvent('divide', ['a'], ['x', 'y'])]))).toBe(
      'WEIGHT_NOT_RECORDED',
    );
    expect(first(divided('not-divisible', {}))).toBe('NOT_DIVISIBLE');
  });

  it('keeps what a report leaves open', () => {
    const more = [observed('a', MEMBERS, '2024', 10, { exactness: 'more-than' })];
    expect(told(ask(divided('exact', { x: 1, y: 1 }), more, 'x'))[0]).toBe('exact 5..Infinity');
  });

  it('shares out no more and no less than was reported', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 5 }),
        (value, parts) => {
          const to = parts.map((_, at) => `to-${at}`);
          const shares = Object.fromEntries(to.map((id, at) => [id, parts[at] as number]));
          const registry = registryWithEvents(['a'], to, [
            bodyEvent('divide', ['a'], to, { weights: [weights('by-members', 'a', shares)] }),
          ]);
          const points = to.flatMap(
            (id) => ask(registry, [observed('a', MEMBERS, '2024', value)], id)[0] ?? [],
          );
          const bounds = points.map((point) => (point.certainty === 'unknown' ? null : point.amount));
          const sum = (side: 'low' | 'high') =>
            bounds.reduce((all, amount) => all + (amount?.[side] ?? 0), 0);
          expect(bounds).not.toContain(null);
          expect(sum('low')).toBeLessThanOrEqual(value);
          expect(sum('high')).toBeGreaterThanOrEqual(value);
          expect(sum('high') - sum('low')).toBeLessThanOrEqual(to.length);
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe('a series where something is not on record (invented)', () => {
  const years = (id: string): Observation[] =>
    ['2024', '2025', '2026'].map((year) => observed(id, MEMBERS, year, 9));

  it('of a body that nothing befell is its own', () => {
    expect(told(ask(registryOf([bodyOf(toBodyId('s'))]), years('s'), 's'))).toEqual([
      'exact 9',
      'exact 9',
      'exact 9',
    ]);
  });

  it('of a body whose origin is not recorded is unknown before it, whatever others reported', () => {
    const points = ask(registryWithEvents([], ['n'], []), years('n'), 'n');
    expect(told(points)).toEqual(['SUCCESSION_NOT_RECORDED', 'exact 9', 'exact 9']);
  });

  it('of a body that an event founded has nothing before, which is no gap in the record', () => {
    const registry = registryWithEvents([], ['n'], [bodyEvent('establish', [], ['n'])]);
    expect(told(ask(registry, years('n'), 'n'))[0]).toBe('BODY_NOT_THEN');
  });

  it('is unknown while the day of the change is, and where predecessors may be missing', () => {
    const unclear: BodyId = toBodyId('u');
    const registry = registryOf([bodyOf(unclear, { life: { from: unknownDay(), until: null } })]);
    expect(told(ask(registry, years('u'), 'u'))[0]).not.toMatch(/exact|estimated/);
    const partly = registryWithEvents(
      ['a'],
      ['c'],
      [bodyEvent('consolidate', ['a'], ['c'], { unrecorded: ['from'] })],
    );
    expect(told(ask(partly, [observed('a', MEMBERS, '2024', 5)], 'c'))[0]).toBe('SUCCESSION_NOT_RECORDED');
  });
});
