import { actBefore, actOfAssembly, behind, dateOfHead, inverted } from './around.js';
import { isDigit, isDigitLike, isLetter, isSlash, isStroke, skipGapBack } from './characters.js';
import { type Draft, typeOf } from './draft.js';
import type { Memory } from './memory.js';
import { scanNumber } from './scan-number.js';
import { headingBefore } from './type-words.js';

/**
 * Whether a number may start at `at`: not in the middle of a word, of another number, of a date or an address, and
 * not after a slash, where a header without a number left its blank ("Số: /2024/QĐ-UBND").
 */
const startsFree = (text: string, at: number): boolean => {
  if (at === 0) return true;
  const unit = text.charCodeAt(at - 1);
  const before = at > 1 ? text.charCodeAt(at - 2) : 0;
  if (isDigit(unit) || isSlash(unit)) return false;
  const inside = isDigit(before) || isLetter(before);
  // a unit that binds: hyphen, point, comma, underscore, equals sign
  if ((isStroke(unit) || unit === 46 || unit === 44 || unit === 95 || unit === 61) && inside)
    return unit === 44;
  const back = skipGapBack(text, at);
  return back === 0 || !isSlash(text.charCodeAt(back - 1));
};

/** The start of the digits that `at` belongs to, one or two letters that a scanner read for digits included. */
const digitsStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && at - start < 2 && isDigitLike(text.charCodeAt(start - 1))) start -= 1;
  return start > 0 && isLetter(text.charCodeAt(start - 1)) ? at : start;
};

/**
 * The full citation whose first digit is at `at`, or null. `floor` is the end of the citation before it: nothing in
 * front of that is read.
 */
export const fullForm = (text: string, at: number, floor: number, memory: Memory): Draft | null => {
  const start = Math.max(digitsStart(text, at), floor);
  if (!startsFree(text, start)) return null;
  const scanned = scanNumber(text, start, memory);
  if (scanned === null) return null;
  const heading = headingBefore(text, start, memory);
  if (heading.isForm) return null;
  // "số29-HD/ĐUK" lacks its space; any other letter in front makes it part of a word
  if (start > 0 && isLetter(text.charCodeAt(start - 1)) && !heading.hasSo) return null;
  if (scanned.surety === 'marked' && !heading.hasSo && heading.typeWord === null) return null;

  const { paper, end } = scanned;
  const after = behind(text, end, heading.typeWord !== null, memory);
  let { date, issuer } = after;
  let typeWord = heading.typeWord ?? after.typeWord;
  if (typeWord === null && (heading.hasSo || text.charAt(skipGapBack(text, start) - 1) === '(')) {
    const front = inverted(text, heading.start, floor, memory);
    typeWord = front.typeWord;
    date ??= front.date;
    issuer ??= front.issuer;
    if (date === null && typeWord === null && heading.hasSo) date = dateOfHead(text, start, end);
  }
  if (typeWord === null && paper.typeCode === null && paper.term !== null)
    typeWord = actOfAssembly(text, heading.start);
  if (issuer === null && heading.typeWord !== null && heading.start > floor) {
    const act = actBefore(text, heading.start, memory);
    issuer = act.issuer;
    date ??= act.date;
  }
  return {
    start,
    end,
    kind: 'full',
    headStart: heading.start,
    paper,
    number: paper.number,
    suffix: paper.suffix ?? '',
    year: paper.year,
    typeWord,
    doubtful: false,
    type: typeOf(typeWord, paper.possibleTypes),
    date,
    dateShared: after.dateShared,
    issuer,
  };
};
