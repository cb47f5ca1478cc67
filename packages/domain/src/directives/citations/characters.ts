import { isLookAlike } from '../../kernel/index.js';

/**
 * What a single UTF-16 unit is to the scanner. It works on the caller's own text, composed or not, so that every
 * offset is right without a map, and nothing as long as the text is ever built.
 */

/** The most a writer, a wrapped line and its markdown put between two parts of one number. */
const MAX_GAP = 10;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Spaces of every width, line ends, characters that print nothing, and the marks of markdown. */
export const isGap = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 42 ||
  unit === 92 ||
  unit === 0xa0 ||
  unit === 0xad ||
  unit === 0x85 ||
  (unit >= 0x2000 && unit <= 0x200d) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x2060 ||
  unit === 0x3000 ||
  unit === 0x1680 ||
  unit === 0xfeff;

export const isHyphen = (unit: number): boolean =>
  unit === 45 ||
  (unit >= 0x2010 && unit <= 0x2015) ||
  unit === 0x2212 ||
  unit === 0xfe58 ||
  unit === 0xfe63 ||
  unit === 0xff0d;

export const isSlash = (unit: number): boolean => unit === 47 || unit === 0x2044 || unit === 0x2215;

export const isStroke = (unit: number): boolean => isHyphen(unit) || isSlash(unit);

/** A letter, or a mark that belongs to one. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit <= 0x2af && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x300 && unit <= 0x52f) ||
  (unit >= 0x1e00 && unit <= 0x1eff);

/** The letter of "30a". */
export const isSuffix = (unit: number): boolean => (unit >= 97 && unit <= 101) || (unit >= 65 && unit <= 69);

/** O, o, I and l: what a scanner reads for 0 and 1. */
export const isDigitLike = (unit: number): boolean =>
  unit === 79 || unit === 111 || unit === 73 || unit === 108;

/** Letters that codes are made of: Latin without accents, Đ in all its encodings, Ư with or apart from its horn. */
export const isCodeUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  isDigit(unit) ||
  unit === 0x110 ||
  unit === 0x111 ||
  unit === 0xd0 ||
  unit === 0xf0 ||
  unit === 0x189 ||
  unit === 0x256 ||
  unit === 0x1af ||
  unit === 0x1b0 ||
  unit === 0x31b ||
  (unit >= 0x370 && unit <= 0x52f && isLookAlike(String.fromCharCode(unit)));

/** The first place from `at` on that is no gap; `at` itself when the gap is longer than one number can have. */
export const skipGap = (text: string, at: number): number => {
  const limit = at + MAX_GAP;
  let here = at;
  while (here < limit && isGap(text.charCodeAt(here))) here += 1;
  return here === limit && isGap(text.charCodeAt(here)) ? at : here;
};

/** The same backwards: the place after the last unit before `at` that is no gap. */
export const skipGapBack = (text: string, at: number): number => {
  const limit = Math.max(0, at - MAX_GAP);
  let here = at;
  while (here > limit && isGap(text.charCodeAt(here - 1))) here -= 1;
  return here > 0 && isGap(text.charCodeAt(here - 1)) ? at : here;
};
