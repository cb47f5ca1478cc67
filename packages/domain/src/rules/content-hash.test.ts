import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';
import { contentHash } from './content-hash.js';
import { sha256 } from './sha256.js';

describe('sha256', () => {
  it('gives the published value for "abc"', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with the platform on any text, at every length around a block', () => {
    const platform = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
    for (let length = 0; length < 200; length += 1) {
      const text = 'ữ'.repeat(length % 3) + 'a'.repeat(length);
      expect(sha256(text)).toBe(platform(text));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(platform(text));
      }),
    );
    expect(sha256('a\ud800b')).toBe(platform('a\ud800b'));
  });
});

describe('contentHash', () => {
  it('does not depend on the order of keys, and does on that of lists', () => {
    expect(contentHash({ a: 1, b: [1, 2] })).toBe(contentHash({ b: [1, 2], a: 1 }));
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
    expect(contentHash({ a: 1 })).toMatch(/^[0-9a-f]{32}$/);
  });

  it('survives JSON, undefined properties included', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const back: unknown = JSON.parse(JSON.stringify(value));
        expect(contentHash(back)).toBe(contentHash(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(back);
      }),
    );
    expect(contentHash({ a: undefined, b: 1 })).toBe(contentHash({ b: 1 }));
  });

  it.each([
    ['a function', () => 1],
    ['NaN', Number.NaN],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a hole', [undefined]],
  ])('refuses %s', (_name, value) => {
    expect(() => contentHash({ value })).toThrow(/NOT_PLAIN_DATA/);
  });
});
