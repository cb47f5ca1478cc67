import { lazy } from '../../kernel/index.js';
import { lastUnits } from './type-words.js';

/**
 * The digits at which a citation may start, found by one pattern. Most digits of a text are counts, days and years;
 * the engine of patterns passes over them far sooner than code that looks at each. It lets through too many, never
 * too few: what `fullForm` and `shortForms` read is decided there.
 */

const GAP = String.raw`\t-\r *\\\u0085\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff`;
const STROKE = String.raw`\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d/\u2044\u2215`;
const LETTER = String.raw`A-Za-z\u00c0-\u02af\u0300-\u052f\u1e00-\u1eff`;
const DIGITISH = '0-9OoIl';

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

/** What a heading can end on, marks apart from their letter, eth and other scripts included. */
const headingEnd = (): string => `${[...lastUnits()].map(escaped).join('')}\\u00d0\\u00f0\\u0180-\\u1dff`;

/** A stroke behind the digits, then codes, or a year and its stroke. */
const FULL = `(?=[${DIGITISH}]{0,6}[a-eA-E]?[${GAP}]{0,10}[${STROKE}][${GAP}]{0,10}(?:[${LETTER}]|[${DIGITISH}]{4}[${GAP}]{0,10}[${STROKE}]))`;
/** The end of a heading before the digit. */
const short = (): string => `(?<=:[0-9]|[:${headingEnd()}][${GAP}]{1,10}[0-9])`;

/** A new pattern for each reading, because it remembers its place. */
export const candidatePattern = (): RegExp => new RegExp(source().text, 'g');

const source = lazy(() => ({ text: `[0-9](?<![0-9][0-9])(?:${FULL}|${short()})` }));
