import { lazy, searchKey } from '../../kernel/index.js';
import {
  DOCUMENT_TYPE_IDS,
  type DocumentTypeId,
  documentType,
  TYPE_CODES,
  typesOfCode,
} from '../number/index.js';
import { isDigit, isLetter, skipGapBack } from './characters.js';
import { type Memory, remember } from './memory.js';
import { compose } from './window.js';

/** A word of the text, lower case and composed, with its place in the caller's text. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What a word or phrase before a number says about the type. */
export interface TypeWord {
  readonly types: readonly DocumentTypeId[];
  /** `everyday` sentences use the word too; an `abbreviation` proves nothing without its code. */
  readonly strength: 'name' | 'everyday' | 'abbreviation';
}

/** What stands before a number: the type phrase and the word "số". */
export interface Heading {
  readonly typeWord: TypeWord | null;
  /** Where the type phrase starts, else "số", else the number. */
  readonly start: number;
  readonly hasSo: boolean;
  /** A form, an annex, a table: its number is no document number. */
  readonly isForm: boolean;
}

const MAX_WORD = 24;

const phrases = lazy((): ReadonlyMap<string, TypeWord> => {
  const found = new Map<string, TypeWord>();
  const add = (phrase: string, typeWord: TypeWord): void => {
    for (const spelling of [phrase, phrase.replace('thỏa', 'thoả').replace('ủy', 'uỷ'), searchKey(phrase)])
      if (!found.has(spelling)) found.set(spelling, typeWord);
  };
  for (const id of DOCUMENT_TYPE_IDS) {
    const { words, alsoNamed = [], everyday = false } = documentType(id);
    for (const phrase of [words.vi.toLowerCase(), ...alsoNamed])
      add(phrase, { types: [id], strength: everyday ? 'everyday' : 'name' });
  }
  // abbreviations of running text: "KL số 72-KL/TW", "NĐ 126"
  for (const code of TYPE_CODES)
    if (code.length >= 2)
      found.set(code.toLowerCase(), {
        types: [...new Set([...typesOfCode(code, 'party'), ...typesOfCode(code, 'state')])],
        strength: 'abbreviation',
      });
  return found;
});

/** The phrases from their last word backwards, as they are met in front of a number. */
interface Ending {
  typeWord: TypeWord | null;
  readonly before: Map<string, Ending>;
}

const newEnding = (): Ending => ({ typeWord: null, before: new Map() });

const endings = lazy((): Ending => {
  const root = newEnding();
  for (const [phrase, typeWord] of phrases()) {
    let at = root;
    for (const word of phrase.split(' ').reverse()) {
      const next = at.before.get(word) ?? newEnding();
      at.before.set(word, next);
      at = next;
    }
    at.typeWord = typeWord;
  }
  return root;
});

/** The units on which "số" and the last word of a type phrase can end, composed, in either case. */
export const lastUnits = (): ReadonlySet<number> =>
  new Set(
    [...endings().before.keys(), 'số', 'so']
      .map((word) => word.slice(-1))
      .flatMap((letter) => [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]),
  );

const pairOf = (before: number, last: number): number => before * 0x10000 + last;

/** The last two letters of those words, which all have two, in any mixture of cases. */
const lastPairs = lazy<ReadonlySet<number>>(
  () =>
    new Set(
      [...endings().before.keys(), 'số', 'so'].flatMap((word) => {
        const [before = '', last = ''] = word.slice(-2);
        return [before, before.toUpperCase()].flatMap((one) =>
          [last, last.toUpperCase()].map((other) => pairOf(one.charCodeAt(0), other.charCodeAt(0))),
        );
      }),
    ),
);

/** ASCII, Latin-1 and the composed letters of Vietnamese, eth aside, which is read as Đ. */
const isComposed = (unit: number): boolean =>
  unit < 0xc0
    ? unit > 64
    : unit < 0x180
      ? unit !== 0xd0 && unit !== 0xf0
      : unit === 0x1a0 ||
        unit === 0x1a1 ||
        unit === 0x1af ||
        unit === 0x1b0 ||
        (unit >= 0x1ea0 && unit <= 0x1ef9);

/**
 * Whether a type word or "số" may end at `end`, by its last two letters: "năm 2024" and "ngày 30" are told apart from
 * them before a word is read. Whatever is not plainly composed is left to the reading.
 */
export const mayEndHeading = (text: string, end: number): boolean => {
  const before = text.charCodeAt(end - 2);
  const last = text.charCodeAt(end - 1);
  return !isComposed(before) || !isComposed(last) || lastPairs().has(pairOf(before, last));
};

const FORMS: ReadonlySet<string> = new Set(['mẫu', 'biểu', 'lục', 'bảng', 'hình', 'mau']);

const firstWords = lazy<ReadonlySet<string>>(
  () =>
    new Set(
      [...phrases().keys()]
        .filter((phrase) => phrase.includes(' '))
        .map((phrase) => phrase.split(' ')[0] ?? ''),
    ),
);

const allFirstWords = lazy<ReadonlySet<string>>(
  () => new Set([...phrases().keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
);

/** Whether a phrase, of one word or several, starts with this one. */
export const startsPhrase = (word: string): boolean => allFirstWords().has(word);

/** Whether a phrase of several words starts with this one. */
export const opensPhrase = (word: string): boolean => firstWords().has(word);

export const typeWordOf = (phrase: string): TypeWord | undefined => phrases().get(phrase);

const keyOf = (word: string, memory: Memory): string =>
  memory.keys.get(word) ?? remember(memory.keys, word, compose(word).toLowerCase().replace(/[ðɖ]/g, 'đ'));

/** The word that ends before `at`, over one gap; null at punctuation, at a digit and at the start. */
export const wordBefore = (text: string, at: number, memory: Memory): Word | null => {
  const end = skipGapBack(text, at);
  let start = end;
  while (start > 0 && end - start <= MAX_WORD && isLetter(text.charCodeAt(start - 1))) start -= 1;
  if (start === end || end - start > MAX_WORD) return null;
  return start > 0 && isDigit(text.charCodeAt(start - 1))
    ? null
    : { key: keyOf(text.slice(start, end), memory), start, end };
};

/** The word that starts at `at` or after one gap, up to `MAX_WORD` units of it; null where none starts. */
export const wordAfter = (text: string, at: number, memory: Memory): Word | null => {
  let end = at;
  while (end - at <= MAX_WORD && isLetter(text.charCodeAt(end))) end += 1;
  return end === at || end - at > MAX_WORD
    ? null
    : { key: keyOf(text.slice(at, end), memory), start: at, end };
};

const isSo = (key: string): boolean => key === 'số' || key === 'so';

/** Reads backwards from a number: "số", with its colon, and the longest type phrase before it. */
export const headingBefore = (text: string, at: number, memory: Memory): Heading => {
  let from = skipGapBack(text, at);
  const mark = from > 0 ? text.charCodeAt(from - 1) : 0;
  const colon = mark === 58 || mark === 46;
  if (colon) from -= 1;
  let word = wordBefore(text, from, memory);
  const none = { typeWord: null, start: at, hasSo: false, isForm: false };
  if (word === null) return none;
  const hasSo = isSo(word.key);
  if (colon && !hasSo) return none;
  if (hasSo) {
    const so = word;
    word = wordBefore(text, so.start, memory);
    if (word === null) return { ...none, start: so.start, hasSo };
  }
  if (FORMS.has(word.key)) return { ...none, hasSo, isForm: true };
  const found = typePhraseEndingWith(text, word, memory);
  return found === null
    ? { ...none, hasSo }
    : { typeWord: found.typeWord, start: found.start, hasSo, isForm: false };
};

/** The longest type phrase whose last word is this one. */
const typePhraseEndingWith = (
  text: string,
  last: Word,
  memory: Memory,
): { typeWord: TypeWord; start: number } | null => {
  let best: { typeWord: TypeWord; start: number } | null = null;
  let word: Word | null = last;
  let ending = endings().before.get(last.key);
  while (ending !== undefined) {
    if (ending.typeWord !== null) best = { typeWord: ending.typeWord, start: word.start };
    if (ending.before.size === 0) break;
    word = wordBefore(text, word.start, memory);
    if (word === null) break;
    ending = ending.before.get(word.key);
  }
  return best;
};

/** Whether the phrase starts with a capital, as the name of a document does and an everyday verb does not. */
export const isCapitalised = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 1));
