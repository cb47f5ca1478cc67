import {
  assembleNumber,
  cleanCode,
  type DocumentNumber,
  digitsOf,
  isNumberInRange,
  issuerOfCode,
  type RawNumber,
  readIssuerCode,
  readTypeCode,
  renumbered,
} from '../number/index.js';
import {
  isCodeUnit,
  isDigit,
  isDigitLike,
  isHyphen,
  isLetter,
  isSlash,
  isStroke,
  isSuffix,
  skipGap,
} from './characters.js';
import { type Memory, newMemory, remember, type ScannedTail, type Surety } from './memory.js';
import { wordAfter } from './type-words.js';

/** A number found in a text. */
export interface ScannedNumber {
  readonly end: number;
  readonly paper: DocumentNumber;
  readonly surety: Surety;
}

/** Letters that a scanner read for digits. */
const SLIPS = /[OoIl]/;
const MAX_DIGITS = 6;
const MAX_CODE = 32;
const MAX_CODES = 6;
/** No codes that cling together are longer; what is longer is read without being remembered. */
const MAX_TAIL = 48;

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

/** Where the stroke after four digits from `at` stands; -1 when there is no year. */
const strokeAfterYear = (text: string, at: number): number => {
  let end = at;
  while (end - at < 5 && isDigitish(text.charCodeAt(end))) end += 1;
  if (end - at !== 4) return -1;
  const stroke = skipGap(text, end);
  return isStroke(text.charCodeAt(stroke)) ? stroke : -1;
};

const isDigitish = (unit: number): boolean => isDigit(unit) || isDigitLike(unit);

const isUpper = (code: string): boolean => /^[A-ZĐƯ]{2}/.test(code);
const isLower = (code: string): boolean => code === code.toLowerCase();

/**
 * Reads one number and symbol that starts at `at`, which is a digit or a letter that a scanner takes for one. Looks
 * at a bounded stretch of text only, whatever follows. Null for fractions, dates, periods and everything else.
 */
export const scanNumber = (text: string, at: number, memory: Memory): ScannedNumber | null => {
  let here = at;
  while (here - at <= MAX_DIGITS && isDigitish(text.charCodeAt(here))) here += 1;
  if (here - at > MAX_DIGITS) return null;
  const digitsEnd = here;
  if (isSuffix(text.charCodeAt(here))) here += 1;
  const stroke = skipGap(text, here);
  const hyphen = isHyphen(text.charCodeAt(stroke));
  if (!hyphen && !isSlash(text.charCodeAt(stroke))) return null;
  let next = skipGap(text, stroke + 1);
  let loose = stroke > here || next > stroke + 1;
  let year: string | null = null;
  if (!hyphen && isDigitish(text.charCodeAt(next))) {
    const yearStroke = strokeAfterYear(text, next);
    if (yearStroke >= 0) {
      const after = skipGap(text, yearStroke + 1);
      loose ||= yearStroke > next + 4 || after > yearStroke + 1 || isHyphen(text.charCodeAt(yearStroke));
      year = text.slice(next, next + 4);
      next = after;
    }
  }
  // a date, a fraction, a period end here: nothing has been copied for them
  if (!isLetter(text.charCodeAt(next))) return null;
  const written = text.slice(at, digitsEnd);
  const digits = SLIPS.test(written) ? digitsOf(written) : written;
  const inYear = year === null ? null : digitsOf(year);
  loose ||= digits !== written || inYear !== year;
  const raw = {
    number: digits,
    suffix: here > digitsEnd ? text.charAt(digitsEnd) : null,
    stroke: hyphen ? 'hyphen' : 'slash',
    year: inYear,
  } as const;
  if (!isNumberInRange(raw)) return null;
  const tail = tailAt(text, next, raw, loose, memory);
  return tail === null
    ? null
    : { end: next + tail.length, paper: renumbered(tail.model, raw), surety: tail.surety };
};

type Head = Omit<RawNumber, 'codes'>;

/**
 * The codes from `at` on. Where all that decides about them clings together ("NQ/TW", "QĐ-UBND"), they are read once
 * for each way of standing (stroke, year, looseness) and remembered.
 */
const tailAt = (text: string, at: number, head: Head, loose: boolean, memory: Memory): ScannedTail | null => {
  const hyphen = head.stroke === 'hyphen';
  const end = clingingEnd(text, at, hyphen);
  if (end < 0) return readTail(text, at, head, loose);
  const way = (hyphen ? 0 : head.year === null ? 1 : 2) + (loose ? 3 : 0);
  const tails = memory.tails[way] as Map<string, ScannedTail | null>;
  const key = text.slice(at, end);
  const known = tails.get(key);
  return known === undefined ? remember(tails, key, readTail(text, at, head, loose)) : known;
};

/** Where code letters and strokes from `at` on end, if nothing behind them can belong to the number; else -1. */
const clingingEnd = (text: string, at: number, hyphen: boolean): number => {
  let end = at;
  let strokes = 0;
  for (; end - at < MAX_TAIL; end += 1) {
    const unit = text.charCodeAt(end);
    if (isStroke(unit)) strokes += 1;
    else if (!isCodeUnit(unit)) break;
  }
  const unit = text.charCodeAt(end);
  if (end - at === MAX_TAIL || isLetter(unit) || isStroke(text.charCodeAt(end - 1))) return -1;
  // a lone code may have its stroke behind a gap, and a comma may join a second issuer
  if (strokes === 0 && isStroke(text.charCodeAt(skipGap(text, end)))) return -1;
  return hyphen && unit === 44 && jointIssuer(text, end, []) !== end ? -1 : end;
};

const readTail = (text: string, at: number, head: Head, loose: boolean): ScannedTail | null => {
  const first = codeAt(text, at);
  const read = first && codesFrom(text, first, head.stroke === 'hyphen', head.year !== null);
  return read && judge(read, loose || read.loose, { ...head, codes: read.codes }, at);
};

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
  const word = isLetter(text.charCodeAt(follow)) ? wordAfter(text, follow, newMemory()) : null;
  if (isLetter(text.charCodeAt(follow)) && !['ngày', 'của', 'về'].includes(word?.key ?? '')) return end;
  issuers.push(code.text);
  return code.end;
};

/** Whether what was read is a number: the looser its spelling, the better its codes must be known. */
const judge = (read: Codes, loose: boolean, raw: RawNumber, at: number): ScannedTail | null => {
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
  return {
    length: read.end - at,
    model: result.value,
    surety: bare || stranger || lower ? 'marked' : 'plain',
  };
};
