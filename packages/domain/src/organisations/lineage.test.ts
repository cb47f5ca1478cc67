import { describe, expect, it } from 'vitest';
import {
  asOf,
  type CalendarDate,
  day,
  entry,
  FIRST_DAY,
  type KnownDay,
  knownDay,
  LAST_DAY,
  period,
  toBodyId,
  toPlaceId,
  unknownDay,
  words,
} from '../kernel/index.js';
import type { Body } from './body.js';
import { type Lineage, predecessorsOf, successorsOf } from './lineage.js';
import { buildRegistry } from './registry.js';
import { type Share, shareFor } from './share.js';
import type { CrosswalkWeights, Succession } from './succession.js';
import { bodyEvent, DECISION, REFORM } from './succession.test-support.js';

const START = knownDay(day('2000-01-01'));

const body = (id: string, until: KnownDay | string | null = null, more: Partial<Body> = {}): Body => ({
  id: toBodyId(id),
  kind: 'party-committee',
  level: 'district',
  place: toPlaceId('p'),
  life: { from: START, until: typeof until === 'string' ? knownDay(day(until)) : until },
  names: { id, entries: [entry(words(id, id), period(FIRST_DAY), DECISION, 'verified')] },
  parents: {},
  ...more,
});

const weights = (
  measure: string,
  method: CrosswalkWeights['method'],
  parts: readonly (readonly [string, string, number])[],
  more: Partial<Succession> = {},
): CrosswalkWeights<ReturnType<typeof toBodyId>> => ({
  measure,
  method,
  parts: parts.map(([from, to, count]) => ({ from: toBodyId(from), to: toBodyId(to), parts: count })),
  grade: more.grade ?? 'verified',
  basis: DECISION,
});

const on = (date: string) => ({ effectiveOn: knownDay(day(date)) });
const say = (share: Share): string =>
  share.certainty === 'unknown'
    ? share.why
    : `${share.fraction.parts}/${share.fraction.of} ${share.certainty}`;

/** As `id share` for a measure, with `…` where there may be more. */
const told = (found: Lineage<'body'>, measure = 'members'): string =>
  found.state === 'found'
    ? [
        ...found.units.map(({ id, shares }) => `${id} ${say(shareFor(shares, measure))}`),
        ...(found.complete ? [] : ['…']),
      ].join(', ')
    : found.state === 'unknown'
      ? `unknown ${found.why}`
      : 'none';

const ask = (bodies: readonly Body[], events: readonly Succession[]) => {
  const registry = buildRegistry([], bodies, events);
  const then = (date: string, known: CalendarDate = LAST_DAY) => asOf(day(date), known);
  return {
    after: (id: string, date = '2026-01-01', known?: string, measure?: string) =>
      told(
        successorsOf(registry, 'body', toBodyId(id), then(date, known === undefined ? LAST_DAY : day(known))),
        measure,
      ),
    since: (id: string, since: string) =>
      told(successorsOf(registry, 'body', toBodyId(id), then('2026-01-01'), { since: day(since) })),
    before: (id: string, date = '2026-01-01') =>
      told(predecessorsOf(registry, 'body', toBodyId(id), then(date))),
    registry,
  };
};

describe('what followed a body', () => {
  const merged = [body('a', '2025-07-01'), body('b', '2025-07-01'), body('c')];
  const merger = bodyEvent('consolidate', ['a', 'b'], ['c']);

  it('is all of it with its one successor, from the day of the event', () => {
    const { after } = ask(merged, [merger]);
    expect(after('a')).toBe('c 1/1 exact');
    expect(after('a', '2025-07-01')).toBe('c 1/1 exact');
    expect(after('a', '2025-06-30')).toBe('none');
  });

  it('is unknown for one that ended without an event, and for one that is not there', () => {
    const { after } = ask(merged, []);
    expect(after('a')).toBe('unknown SUCCESSION_NOT_RECORDED');
    expect(after('a', '2025-06-30')).toBe('none');
    expect(after('c')).toBe('none');
    expect(after('x')).toBe('unknown UNIT_NOT_KNOWN');
  });

  it('is none only where an event says so: a level that ended with nothing after it', () => {
    const ended = [body('a', '2025-07-01')];
    expect(ask(ended, [bodyEvent('tier-abolished', ['a'], [])]).after('a')).toBe('none');
    const silent = bodyEvent('tier-abolished', ['a'], [], { unrecorded: ['to'] });
    expect(ask(ended, [silent]).after('a')).toBe('unknown SUCCESSION_NOT_RECORDED');
  });

  it('is unknown while it cannot be told whether the body ended, or whether the event took place', () => {
    const open = [body('a', unknownDay({ notBefore: { day: day('2024-01-01'), grade: 'verified' } }))];
    expect(ask(open, []).after('a')).toBe('unknown UNIT_END_UNDETERMINED');
    expect(ask(open, []).after('a', '2023-12-31')).toBe('none');
    const recalled = { ...merger, grade: 'recalled' as const };
    expect(ask(merged, [recalled]).after('a')).toBe('unknown SUCCESSION_UNDETERMINED');
    const undated = { ...merger, effectiveOn: unknownDay() };
    expect(ask(merged, [undated]).after('a')).toBe('unknown SUCCESSION_UNDETERMINED');
  });

  it('follows one event to the next, and stops at the day of the question', () => {
    const { after } = ask(
      [body('a', '2010-01-01'), body('b', '2025-07-01'), body('c')],
      [bodyEvent('upgrade', ['a'], ['b'], on('2010-01-01')), bodyEvent('upgrade', ['b'], ['c'])],
    );
    expect(after('a')).toBe('c 1/1 exact');
    expect(after('a', '2020-01-01')).toBe('b 1/1 exact');
  });

  it('says that there may be more where the chain breaks off', () => {
    const { after } = ask(
      [body('a', '2010-01-01'), body('b', '2020-01-01')],
      [bodyEvent('upgrade', ['a'], ['b'], on('2010-01-01'))],
    );
    expect(after('a')).toBe('b 1/1 exact, …');
  });

  it('stays with a body that only changed its name, rank or parent', () => {
    expect(ask([body('a')], [bodyEvent('rename', [['a']], ['a'])]).after('a')).toBe('none');
    expect(ask([body('a'), body('b')], [bodyEvent('merge', [['a'], 'b'], ['a'])]).after('a')).toBe('none');
  });
});

describe('shares', () => {
  const split = bodyEvent('split-off', [['a']], ['b'], {
    ...on('2010-01-01'),
    weights: [
      weights('members', 'exact', [
        ['a', 'a', 70],
        ['a', 'b', 30],
      ]),
      weights('land', 'not-divisible', []),
      weights('any', 'by-population', [
        ['a', 'a', 1],
        ['a', 'b', 1],
      ]),
    ],
  });
  const { after, since, before } = ask(
    [body('a', '2025-07-01'), body('b'), body('c')],
    [split, bodyEvent('upgrade', ['a'], ['c'])],
  );

  it('are those of each measure, else those for any', () => {
    expect(after('a', '2020-01-01')).toBe('a 7/10 exact, b 3/10 exact');
    expect(after('a')).toBe('c 7/10 exact, b 3/10 exact');
    expect(after('a', '2026-01-01', undefined, 'budget')).toBe('c 1/2 estimated, b 1/2 estimated');
    expect(after('a', '2026-01-01', undefined, 'land')).toBe('c NOT_DIVISIBLE, b NOT_DIVISIBLE');
  });

  it('of what was held later count only later events', () => {
    expect(since('a', '2009-12-31')).toBe('c 7/10 exact, b 3/10 exact');
    expect(since('a', '2010-01-01')).toBe('c 1/1 exact');
  });

  it('are seen from the younger body too', () => {
    expect(before('c')).toBe('a 7/10 exact');
    expect(before('b')).toBe('a 3/10 exact');
  });

  it('are unknown without weights, and whole again where all parts meet', () => {
    const parted = ask(
      [body('a', '2010-01-01'), body('b', '2025-07-01'), body('c', '2025-07-01'), body('d')],
      [bodyEvent('divide', ['a'], ['b', 'c'], on('2010-01-01')), bodyEvent('consolidate', ['b', 'c'], ['d'])],
    );
    expect(parted.after('a', '2020-01-01')).toBe('b WEIGHT_NOT_RECORDED, c WEIGHT_NOT_RECORDED');
    expect(parted.after('a')).toBe('d 1/1 exact');
  });

  it('are added where branches meet beside others', () => {
    const parted = ask(
      [body('a', '2010-01-01'), body('b', '2025-07-01'), body('c', '2025-07-01'), body('d'), body('e')],
      [
        bodyEvent('divide', ['a'], ['b', 'c', 'e'], {
          ...on('2010-01-01'),
          weights: [
            weights('members', 'by-members', [
              ['a', 'b', 2],
              ['a', 'c', 3],
              ['a', 'e', 5],
            ]),
          ],
        }),
        bodyEvent('consolidate', ['b', 'c'], ['d']),
      ],
    );
    expect(parted.after('a')).toBe('d 1/2 estimated, e 1/2 estimated');
  });

  it('by weights that are only recalled are not known', () => {
    const recalled = bodyEvent('divide', ['a'], ['b', 'c'], {
      weights: [
        weights(
          'members',
          'exact',
          [
            ['a', 'b', 1],
            ['a', 'c', 1],
          ],
          { grade: 'recalled' },
        ),
      ],
    });
    const { after: then } = ask([body('a', '2025-07-01'), body('b'), body('c')], [recalled]);
    expect(then('a')).toBe('b WEIGHT_ONLY_RECALLED, c WEIGHT_ONLY_RECALLED');
  });
});

describe('what came before a body', () => {
  it('is unknown without an event: nothing says that it came from nothing', () => {
    expect(ask([body('a')], []).before('a')).toBe('unknown SUCCESSION_NOT_RECORDED');
    expect(ask([body('a')], [bodyEvent('establish', [], ['a'])]).before('a')).toBe('none');
    const silent = bodyEvent('consolidate', [], ['a'], { unrecorded: ['from'] });
    expect(ask([body('a')], [silent]).before('a')).toBe('unknown SUCCESSION_NOT_RECORDED');
  });

  it('is told from the day of the event on, nearest first', () => {
    const { before } = ask(
      [body('a', '2010-01-01'), body('b', '2025-07-01'), body('x', '2025-07-01'), body('c')],
      [
        bodyEvent('upgrade', ['a'], ['b'], on('2010-01-01')),
        bodyEvent('consolidate', ['b', 'x'], ['c'], { unrecorded: ['from'] }),
      ],
    );
    expect(before('c')).toBe('b 1/1 exact, x 1/1 exact, a 1/1 exact, …');
    expect(before('c', '2025-06-30')).toBe('unknown SUCCESSION_NOT_RECORDED');
  });

  it('leaves out a body that took others in', () => {
    const { before } = ask([body('a'), body('b', '2025-07-01')], [bodyEvent('merge', [['a'], 'b'], ['a'])]);
    expect(before('a')).toBe('b 1/1 exact');
  });
});

describe('a correction and a change', () => {
  it('leaves what was known before as it was', () => {
    const wrong = bodyEvent('upgrade', ['a'], ['b'], {
      id: 'e',
      recordedOn: day('2025-08-01'),
      supersededOn: day('2025-09-01'),
    });
    const right = bodyEvent('upgrade', ['a'], ['c'], { id: 'e', recordedOn: day('2025-09-01') });
    const { after } = ask([body('a', '2025-07-01'), body('b'), body('c')], [wrong, right]);
    expect(after('a', '2026-01-01', '2025-07-31')).toBe('unknown SUCCESSION_NOT_RECORDED');
    expect(after('a', '2026-01-01', '2025-08-31')).toBe('b 1/1 exact');
    expect(after('a', '2026-01-01', '2025-09-01')).toBe('c 1/1 exact');
  });

  it('two events of one day that lead back to each other end in doubt, not in a loop', () => {
    const { after } = ask(
      [body('a'), body('b')],
      [bodyEvent('upgrade', ['a'], ['b']), bodyEvent('upgrade', ['b'], ['a'])],
    );
    expect(after('a')).toBe('unknown SUCCESSION_UNDETERMINED');
    expect(REFORM).toBe('2025-07-01');
  });
});
