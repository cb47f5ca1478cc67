import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError, toBodyId } from '../kernel/index.js';
import { apportion } from './apportion.js';
import type { WeightMethod } from './succession.js';
import { bodyEvent, DECISION } from './succession.test-support.js';

const A = toBodyId('a');

const divide = (method: WeightMethod, parts: readonly number[]) => {
  const to = parts.map((_, index) => `to-${index}`);
  return bodyEvent('divide', ['a'], to, {
    weights: [
      {
        measure: 'members',
        method,
        parts:
          method === 'not-divisible'
            ? []
            : parts.map((count, index) => ({ from: A, to: toBodyId(`to-${index}`), parts: count })),
        grade: 'verified',
        basis: DECISION,
      },
    ],
  });
};

const shared = (value: number, method: WeightMethod, parts: readonly number[]) => {
  const found = apportion(value, divide(method, parts), A, 'members');
  return found.state === 'found'
    ? found.parts.map((part) => `${part.value} ${part.certainty}`)
    : `unknown ${found.why}`;
};

describe('apportion', () => {
  it('gives each its share, and the last units to the largest remainders', () => {
    expect(shared(10, 'exact', [1, 1])).toEqual(['5 exact', '5 exact']);
    expect(shared(10, 'exact', [1, 1, 1])).toEqual(['4 estimated', '3 estimated', '3 estimated']);
    expect(shared(10, 'exact', [20, 37, 43])).toEqual(['2 exact', '4 estimated', '4 estimated']);
    expect(shared(-10, 'exact', [1, 2])).toEqual(['-3 estimated', '-7 estimated']);
    expect(shared(0.3, 'exact', [1, 2])).toEqual(['0.1 exact', '0.2 exact']);
    expect(shared(7, 'exact', [0, 5])).toEqual(['0 exact', '7 exact']);
  });

  it('says that it estimates where people stand in for the thing itself', () => {
    expect(shared(10, 'by-population', [1, 1])).toEqual(['5 estimated', '5 estimated']);
    expect(shared(10, 'by-members', [1, 1])).toEqual(['5 estimated', '5 estimated']);
  });

  it('does not guess', () => {
    expect(shared(10, 'not-divisible', [1, 1])).toBe('unknown NOT_DIVISIBLE');
    expect(apportion(10, divide('exact', [1, 1]), A, 'households')).toEqual({
      state: 'unknown',
      why: 'WEIGHT_NOT_RECORDED',
    });
  });

  it('needs no weights where there is one receiver, and none where there is no receiver', () => {
    const merged = apportion(10, bodyEvent('merge', ['a'], ['b']), A, 'members');
    expect(merged).toEqual({
      state: 'found',
      parts: [{ id: 'b', value: 10, certainty: 'exact', grade: 'verified' }],
    });
    const ended = bodyEvent('tier-abolished', ['a'], []);
    expect(apportion(10, ended, A, 'members')).toEqual({ state: 'found', parts: [] });
    const silent = bodyEvent('merge', ['a'], ['b'], { unrecorded: ['to'] });
    expect(apportion(10, silent, A, 'members')).toEqual({ state: 'unknown', why: 'WEIGHT_NOT_RECORDED' });
  });

  it('refuses what cannot be shared out, and a body that the event does not start from', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, 1e-9])
      expect(() => shared(value, 'exact', [1, 1])).toThrow(DomainError);
    expect(() => apportion(1, divide('exact', [1, 1]), toBodyId('b'), 'members')).toThrow(
      'APPORTION_UNIT_INVALID',
    );
  });

  it('loses nothing and is nowhere off by a unit', () => {
    const anyParts = fc
      .array(fc.nat(1_000_000_000), { minLength: 2, maxLength: 12 })
      .filter((parts) => parts.some((count) => count > 0));
    const anyValue = fc.integer({ min: -9_000_000_000, max: 9_000_000_000 });
    fc.assert(
      fc.property(anyValue, fc.nat(3), anyParts, (units, decimals, parts) => {
        // a value without its decimals is shared out in whole units
        fc.pre(decimals === 0 || units % 10 !== 0);
        const scale = 10 ** decimals;
        const found = apportion(units / scale, divide('by-members', parts), A, 'members');
        if (found.state === 'unknown') throw new Error(found.why);
        const inUnits = found.parts.map(({ value }) => Math.round(value * scale));
        expect(inUnits.reduce((sum, part) => sum + part, 0)).toBe(units);
        const whole = parts.reduce((sum, count) => sum + count, 0);
        inUnits.forEach((part, index) => {
          expect(Math.abs(part - (units * (parts[index] ?? 0)) / whole)).toBeLessThan(1.000_001);
        });
      }),
      { numRuns: 500, seed: 20_250_701 },
    );
  });
});
