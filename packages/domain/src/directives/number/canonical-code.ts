import { foldLookAlikes, lazy, searchKey } from '../../kernel/index.js';
import { TYPE_CODES } from './document-type.js';
import { ISSUER_CODES } from './issuer-code.js';

/**
 * How a written code was recognised: as the vocabulary writes it, with other capitals or without its accents, or
 * not at all.
 */
export interface CodeReading {
  readonly code: string;
  readonly match: 'exact' | 'folded' | 'none';
}

/** From every spelling to its reading, which all that ask share. */
type Vocabulary = ReadonlyMap<string, CodeReading>;

/** From every safe spelling to the code: as is, in any case, and without accents where only one code is left. */
const vocabularyOf = (codes: readonly string[]): Vocabulary => {
  const spellings = new Map<string, string>();
  for (const code of codes) {
    spellings.set(code, code);
    if (!spellings.has(code.toUpperCase())) spellings.set(code.toUpperCase(), code);
  }
  const plain = new Map<string, string | null>();
  for (const code of codes) {
    const key = plainCode(code);
    plain.set(key, plain.has(key) ? null : code);
  }
  for (const [key, code] of plain) if (code !== null && !spellings.has(key)) spellings.set(key, code);
  return new Map(
    [...spellings].map(([spelling, code]) => [
      spelling,
      { code, match: spelling === code ? 'exact' : 'folded' } as const,
    ]),
  );
};

const plainCode = (code: string): string => searchKey(code).toUpperCase();

const types = lazy(() => vocabularyOf(TYPE_CODES));
const issuers = lazy(() => vocabularyOf(Object.keys(ISSUER_CODES)));

const read = (vocabulary: Vocabulary, code: string): CodeReading => {
  const written = vocabulary.get(code);
  if (written?.match === 'exact') return written;
  const found = vocabulary.get(code.toUpperCase());
  return found === undefined
    ? { code, match: 'none' }
    : found.match === 'folded'
      ? found
      : { code: found.code, match: 'folded' };
};

/** One code in one encoding: composed, no spaces, Đ for eth, Latin letters only where others print the same. */
export const cleanCode = (raw: string): string => (/^[A-Za-z0-9ĐđƯư]*$/.test(raw) ? raw : foldCode(raw));

const foldCode = (raw: string): string =>
  foldLookAlikes(raw.normalize('NFC'))
    .normalize('NFC')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** @example readTypeCode('QĐI') // { code: 'QĐi', match: 'folded' } */
export const readTypeCode = (code: string): CodeReading => read(types(), code);

const HORNED = /TƯ|tư/;

/**
 * TƯ is TW (36/TT-MTTƯ-BTT), but TU is the province: only the written Ư is folded.
 *
 * @example readIssuerCode('TTG') // { code: 'TTg', match: 'folded' }
 */
export const readIssuerCode = (code: string): CodeReading => {
  const known = issuers().get(code);
  if (known?.match === 'exact' && !HORNED.test(code)) return known;
  const central = code.replace(/TƯ|tư/g, 'TW');
  const [, letters = central, digits = ''] = /^(\D+)(\d*)$/.exec(central) ?? [];
  const found = read(issuers(), letters);
  const exact = found.match === 'exact' && central !== code ? 'folded' : found.match;
  return { code: found.code + digits, match: exact };
};
