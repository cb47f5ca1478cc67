import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AsOf,
  addDays,
  asOf,
  day,
  entry,
  knownDay,
  LAST_DAY,
  legalBasis,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import type { Body } from './body.js';
import { keptLookUps } from './kept-look-ups.js';
import { buildRegistry, type Registry } from './registry.js';
import { bodyAt } from './unit-at.js';
import { viewOfBody } from './unit-views.js';

const BASIS = legalBasis('sample/decision', 'Điều 1');
const START = day('2025-01-01');
const registry = buildRegistry([], []);

/** A look-up over days that change on 1/7/2025, which counts how often it is worked out. */
const counting = () => {
  const asked: string[] = [];
  const look = keptLookUps<string, { readonly told: string }>(
    () => [day('2025-07-01')],
    (_, id, { on }) => {
      asked.push(`${id} ${on}`);
      return id === 'nobody' ? null : { told: `${id} ${on >= '2025-07-01'}` };
    },
  );
  return {
    asked,
    look: (id: string, on: string, of: Registry = registry, knownOn?: string) =>
      look(of, id, asOf(day(on), knownOn === undefined ? LAST_DAY : day(knownOn))),
  };
};

describe('keptLookUps', () => {
  it('works out once what no change parts, and anew what one does', () => {
    const { asked, look } = counting();
    for (const on of ['2025-06-01', '2025-06-30', '2024-01-01', '2025-06-01'])
      expect(look('a', on)?.told).toBe('a false');
    for (const on of ['2025-07-01', '2026-01-01']) expect(look('a', on)?.told).toBe('a true');
    expect(look('a', '2025-06-30')?.told).toBe('a false');
    expect(asked).toEqual(['a 2025-06-01', 'a 2025-07-01']);
  });

  it('keeps that there is nothing, and what was known on a day apart from what is known', () => {
    const { asked, look } = counting();
    expect([look('nobody', '2025-06-01'), look('nobody', '2025-06-02')]).toEqual([null, null]);
    look('a', '2025-06-01', registry, '2025-06-01');
    look('a', '2025-06-01', registry, '2025-06-02');
    look('a', '2025-06-01', registry, '2025-06-01');
    expect(asked).toEqual(['nobody 2025-06-01', 'a 2025-06-01', 'a 2025-06-01']);
  });

  it('keeps nothing of one register for another, and gives what nobody can change', () => {
    const { asked, look } = counting();
    const view = look('a', '2025-06-01');
    expect(Object.isFrozen(view)).toBe(true);
    look('a', '2025-06-01', buildRegistry([], []));
    expect(asked).toHaveLength(2);
  });

  it('begins anew before it keeps too much', () => {
    const { asked, look } = counting();
    for (let index = 0; index < 60_000; index += 1) look(`unit-${index}`, '2025-06-01');
    look('unit-59999', '2025-06-01');
    look('unit-0', '2025-06-01');
    expect(asked).toHaveLength(60_001);
  });
});

describe('bodyAt', () => {
  const offset = fc.integer({ min: 0, max: 40 });
  const on = (days: number) => addDays(START, days);
  const aBody = fc
    .record({
      from: offset,
      lasts: fc.option(offset),
      names: fc.uniqueArray(offset, { minLength: 1, maxLength: 4 }),
      known: fc.option(offset),
    })
    .map(({ from, lasts, names, known }): Body => {
      const days = [...names].sort((a, b) => a - b);
      return {
        ...{
          id: toBodyId('a'),
          kind: 'party-committee',
          level: 'province',
          place: toPlaceId('p'),
          parents: {},
        },
        life: { from: knownDay(on(from)), until: lasts === null ? null : knownDay(on(from + lasts + 1)) },
        names: {
          id: 'a#name',
          entries: days.map((begins, index) => {
            const ends = days[index + 1];
            const held = period(on(begins), ends === undefined ? undefined : on(ends));
            return entry(words(`tên ${index}`, `name ${index}`), held, BASIS, 'verified', {
              recordedOn: on(begins),
            });
          }),
        },
        ...(known === null ? {} : { recordedOn: on(known) }),
      };
    });
  const aDay = fc.tuple(offset, offset).map(([first, second]): AsOf => asOf(on(first), on(second)));

  it('says on any day, in any order, what it would say had nothing been asked before', () => {
    fc.assert(
      fc.property(aBody, fc.array(aDay, { minLength: 5, maxLength: 30 }), (body, days) => {
        const of = buildRegistry([], [body]);
        for (const at of days) expect(bodyAt(of, body.id, at)).toEqual(viewOfBody(body, at));
      }),
      { seed: 20250701, numRuns: 200 },
    );
  });
});
