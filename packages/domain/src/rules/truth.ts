/** Kleene's three values. `unknown` is not false, not zero, and not "does not apply". */
export type Truth = 'true' | 'false' | 'unknown';

export const truthOf = (value: boolean): Truth => (value ? 'true' : 'false');

/**
 * False decides, whatever the other is.
 *
 * @example and('false', 'unknown') // 'false'
 */
export const and = (a: Truth, b: Truth): Truth =>
  a === 'false' || b === 'false' ? 'false' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'true';

/**
 * True decides, whatever the other is.
 *
 * @example or('true', 'unknown') // 'true'
 */
export const or = (a: Truth, b: Truth): Truth =>
  a === 'true' || b === 'true' ? 'true' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'false';

/** @example negated('unknown') // 'unknown' */
export const negated = (a: Truth): Truth => (a === 'unknown' ? 'unknown' : a === 'true' ? 'false' : 'true');
