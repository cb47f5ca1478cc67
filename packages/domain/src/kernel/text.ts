/**
 * Vietnamese text as it really arrives: composed or decomposed, with `hoà` beside `hòa`, with the Icelandic eth
 * for Đ, with spaces and dashes from word processors, with a Cyrillic Т in a document number. Keys fold all of
 * that; nothing here changes what a text says.
 */

/** Characters that print nothing: zero-width spaces and joiners, the soft hyphen, the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const SPACES = /[^\S\n]+/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const STROKED_D = /[\u00d0\u00f0\u0189\u0256]/g;

/** Letters of other scripts that print like Latin ones. Every lower-case letter here has its capital here too. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕЅІЈКМНОРСТУХЬ', 'ABESIJKMHOPCTYXb'),
  ...pairs('аеѕіјорсух', 'aesijopcyx'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ονρ', 'ovp'),
]);
const OTHER_SCRIPT = /[\u0370-\u052f]/;
const OTHER_SCRIPT_ALL = /[\u0370-\u052f]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const MARKS = /\p{M}+/gu;
const NOT_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** A tone on the first vowel of oa, oe, uy, decomposed: the older of the two placements. */
const TONE_FIRST =
  /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?!\p{M})|(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?!\p{M})/gu;

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((letter, index) => [letter, targets[index] ?? letter]);
}

/** Every look-alike made Latin, whatever stands around it: for texts that can only be Latin, such as codes. */
export const foldLookAlikes = (text: string): string =>
  OTHER_SCRIPT.test(text)
    ? text.replace(OTHER_SCRIPT_ALL, (letter) => LOOK_ALIKES.get(letter) ?? letter)
    : text;

/** Whether a letter of another script prints like a Latin one. */
export const isLookAlike = (letter: string): boolean => LOOK_ALIKES.has(letter);

// a word of Russian or Greek stays what it is: only words that are Latin but for look-alikes change
const foldMixedWords = (text: string): string =>
  OTHER_SCRIPT.test(text)
    ? text.replace(WORD, (word) => {
        const folded = foldLookAlikes(word);
        return folded !== word && LATIN.test(word) && !OTHER_SCRIPT.test(folded) ? folded : word;
      })
    : text;

/**
 * The same text in one encoding: NFC, plain spaces (one at a time) and line breaks, `-` for every dash, Đ for eth,
 * Latin letters in words that otherwise are Latin. Case, accents, tone placement and punctuation stay.
 *
 * @example normaliseText('29–СT/TU') // '29-CT/TU'
 */
export const normaliseText = (text: string): string =>
  foldMixedWords(
    text
      .replace(INVISIBLE, '')
      .normalize('NFC')
      .replace(LINE_ENDS, '\n')
      .replace(SPACES, ' ')
      .replace(DASHES, '-')
      .replace(STROKED_D, strokedD),
  ).normalize('NFC');

const strokedD = (letter: string): string => (letter === '\u00d0' || letter === '\u0189' ? 'Đ' : 'đ');

/**
 * What a search compares: lower case, no accents and no đ, punctuation and line breaks as single spaces. The
 * search column of the database holds this, and it is written here only.
 *
 * @example searchKey('Uỷ ban, HOÀ BÌNH') // 'uy ban hoa binh'
 */
export const searchKey = (text: string): string => {
  const letters = normaliseText(text).normalize('NFD').replace(MARKS, '').toLowerCase();
  const plain = letters.normalize('NFD').replace(MARKS, '').replace(STROKED_D, 'đ').replaceAll('đ', 'd');
  return foldMixedWords(plain).replace(NOT_WORDS, ' ').trim();
};

/**
 * The search key with its accents kept and one tone placement, so that among texts with one {@link searchKey}
 * those with the asked accents rank first.
 *
 * @example exactKey('Hoà Bình') === exactKey('HÒA BÌNH') // true
 */
export const exactKey = (text: string): string =>
  normaliseText(normaliseText(text).toLowerCase())
    .normalize('NFD')
    .replace(TONE_FIRST, (_, o, toneO, ae, u, toneU, y) => (o ? o + ae + toneO : u + y + toneU))
    .normalize('NFC')
    .replace(NOT_WORDS, ' ')
    .trim();

/** The same words: case, encoding, tone placement, spaces and punctuation aside. Accents count. */
export const sameText = (a: string, b: string): boolean => a === b || exactKey(a) === exactKey(b);
