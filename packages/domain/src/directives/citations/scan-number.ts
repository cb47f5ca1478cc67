import {
  assembleNumber,
  cleanCode,
  type DocumentNumber,
  digitsOf,
  issuerOfCode,
  type RawNumber,
  readIssuerCode,
  readTypeCode,
} from '../number/index.js';
import {
  isCodeUnit,
  isDigit,
  isDigitLike,
  isHyphen,
  isLetter,
  isSlash,
  isStroke,
  skipGap,
} from './characters.js';
import { wordAfter } from './type-words.js';

/** A number found in a text. */
export interface ScannedNumber {
  readonly end: number;
  readonly paper: DocumentNumber;
  /**
   * `plain`: shape and codes leave no doubt. `marked`: it is one only where a type or "số" stands before it, for
   * its codes are not in the vocabulary, or say little.
   */
  readonly surety: 'plain' | 'marked';
}

const MAX_DIGITS = 6;
const MAX_CODE = 32;
const MAX_CODES = 6;

interface Code {
  readonly end: number;
  readonly text: string;
}

/** The code that starts exactly at `at`; null when a letter that no code has follows: "12-Điều" is no number. */
const codeAt = (text: string, at: number): Code | null => {
  if (!isLetter(text.charCodeAt(at))) return null;
  let end = at;
  while (end - at < MAX_CODE && isCodeUnit(text.charCodeAt(end))) end += 1;
  if (end === at || isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) return null;
  return { end, text: cleanCode(text.slice(at, end)) };
};

/** Four digits and the stroke after them, from `at`; null when there is no year. */
const yearAt = (text: string, at: number): { year: string; stroke: number } | null => {
  let end = at;
  while (end - at < 5 && (isDigit(text.charCodeAt(end)) || isDigitLike(text.charCodeAt(end)))) end += 1;
  if (end - at !== 4) return null;
  const stroke = skipGap(text, end);
  return isStroke(text.charCodeAt(stroke)) ? { year: text.slice(at, end), stroke } : null;
};

const isUpper = (code: string): boolean => /^[A-ZĐƯ]{2}/.test(code);
const isLower = (code: string): boolean => code === code.toLowerCase();

/**
 * Reads one number and symbol that starts at `at`, which is a digit or a letter that a scanner takes for one. Looks
 * at a bounded stretch of text only, whatever follows. Null for fractions, dates, periods and everything else.
 */
export const scanNumber = (text: string, at: number): ScannedNumber | null => {
  let here = at;
  while (here - at <= MAX_DIGITS && (isDigit(text.charCodeAt(here)) || isDigitLike(text.charCodeAt(here))))
    here += 1;
  if (here - at > MAX_DIGITS) return null;
  const digits = text.slice(at, here);
  let suffix: string | null = null;
  if (/[a-eA-E]/.test(text.charAt(here))) {
    suffix = text.charAt(here);
    here += 1;
  }
  const stroke = skipGap(text, here);
  const hyphen = isHyphen(text.charCodeAt(stroke));
  if (!hyphen && !isSlash(text.charCodeAt(stroke))) return null;
  let next = skipGap(text, stroke + 1);
  let loose = stroke > here || next > stroke + 1;
  const year = !hyphen && isDigitish(text, next) ? yearAt(text, next) : null;
  if (year !== null) {
    const after = skipGap(text, year.stroke + 1);
    loose ||= year.stroke > next + 4 || after > year.stroke + 1 || isHyphen(text.charCodeAt(year.stroke));
    next = after;
  }
  const first = codeAt(text, next);
  if (first === null) return null;
  const read = codesFrom(text, first, hyphen, year !== null);
  if (read === null) return null;
  const number = digitsOf(digits);
  const ocr = number !== digits || (year !== null && digitsOf(year.year) !== year.year);
  return judge(read, loose || read.loose || ocr, {
    number,
    suffix,
    stroke: hyphen ? 'hyphen' : 'slash',
    year: year === null ? null : digitsOf(year.year),
    codes: read.codes,
  });
};

const isDigitish = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || isDigitLike(text.charCodeAt(at));

interface Codes {
  readonly codes: readonly (readonly string[])[];
  readonly end: number;
  readonly loose: boolean;
}

/** The code after the type, then units or further issuers, which cling to it but for a wrapped line. */
const codesFrom = (text: string, first: Code, hyphen: boolean, hasYear: boolean): Codes | null => {
  const typed = readTypeCode(first.text).match !== 'none';
  const standsAlone = !typed && issuerOfCode(readIssuerCode(first.text).code) !== undefined;
  const alone: Codes = { codes: [[first.text]], end: first.end, loose: false };
  if (standsAlone && /^(?:QH|UBTVQH)\d/i.test(first.text)) return hyphen ? null : alone;
  const stroke = skipGap(text, first.end);
  const unit = text.charCodeAt(stroke);
  const next = isStroke(unit) ? skipGap(text, stroke + 1) : -1;
  const second = next < 0 ? null : codeAt(text, next);
  const loose = stroke > first.end || next > stroke + 1;
  if (second === null || (standsAlone && (loose || !isUpper(second.text))))
    return standsAlone && !hyphen && !hasYear ? alone : null;
  const wrongStroke = hyphen ? !isSlash(unit) : !isHyphen(unit);
  const groups: string[][] = [[first.text], [second.text]];
  let end = second.end;
  if (hyphen) end = jointIssuer(text, end, groups[1] ?? []);
  while (groups.length < MAX_CODES && isHyphen(text.charCodeAt(end))) {
    const start = skipGap(text, end + 1);
    const more = codeAt(text, start);
    if (more === null || !isUpper(more.text)) break;
    if (start > end + 1 && readIssuerCode(more.text).match === 'none') break;
    groups.push([more.text]);
    end = more.end;
  }
  return { codes: groups, end, loose: loose || wrongStroke };
};

/** 03-TTr/ĐUMTTQ, CĐTTW: a comma belongs to the number only before another long Party code that ends the phrase. */
const jointIssuer = (text: string, end: number, issuers: string[]): number => {
  if (text.charCodeAt(end) !== 44) return end;
  const code = codeAt(text, skipGap(text, end + 1));
  if (code === null || code.text.length < 5) return end;
  if (issuerOfCode(readIssuerCode(code.text).code)?.system !== 'party') return end;
  const follow = skipGap(text, code.end);
  const word = wordAfter(text, follow);
  if (isLetter(text.charCodeAt(follow)) && !['ngày', 'của', 'về'].includes(word?.key ?? '')) return end;
  issuers.push(code.text);
  return code.end;
};

/** Whether what was read is a number: the looser its spelling, the better its codes must be known. */
const judge = (read: Codes, loose: boolean, raw: RawNumber): ScannedNumber | null => {
  const flat = read.codes.flat();
  const [first = '', second] = flat;
  const type = readTypeCode(first);
  const typed = type.match !== 'none' || (second !== undefined && readIssuerCode(first).match === 'none');
  const issuer = readIssuerCode(typed ? (second ?? '') : first);
  const known = (!typed || type.match !== 'none') && issuer.match !== 'none';
  if (loose && !known) return null;
  if (issuer.match === 'none' && !isUpper(issuer.code)) return null;
  if (typed && type.match === 'none' && !/^[A-ZĐ]{2,6}[a-zđ]{0,3}$/.test(first)) return null;
  const result = assembleNumber(raw);
  if (!result.ok) return null;
  const bare = !typed && (second === undefined ? raw.year === null : issuer.match !== 'exact');
  const stranger = typed && type.match === 'none' && issuer.match === 'none';
  const lower = flat.some(isLower) && raw.year === null;
  return { end: read.end, paper: result.value, surety: bare || stranger || lower ? 'marked' : 'plain' };
};
