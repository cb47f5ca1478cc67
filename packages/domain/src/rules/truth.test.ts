import { describe, expect, it } from 'vitest';
import { and, negated, or, type Truth, truthOf } from './truth.js';

const VALUES: readonly Truth[] = ['true', 'false', 'unknown'];
const boolean = (truth: Truth): readonly boolean[] =>
  truth === 'unknown' ? [true, false] : [truth === 'true'];

/** What a connective must be: the answer that all readings of the unknown share. */
const shared = (answers: readonly boolean[]): Truth =>
  answers.every(Boolean) ? 'true' : answers.some(Boolean) ? 'unknown' : 'false';

describe('Kleene truth', () => {
  it.each(VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const)))('%s with %s', (a, b) => {
    const pairs = boolean(a).flatMap((x) => boolean(b).map((y) => [x, y] as const));
    expect(and(a, b)).toBe(shared(pairs.map(([x, y]) => x && y)));
    expect(or(a, b)).toBe(shared(pairs.map(([x, y]) => x || y)));
    expect(negated(a)).toBe(shared(boolean(a).map((x) => !x)));
  });

  it('takes a plain yes or no', () => {
    expect([truthOf(true), truthOf(false)]).toEqual(['true', 'false']);
  });
});
