import type { Language } from '@danvan/domain';

/** What a header says of a language; null where it does not name it. */
type Weights = Record<Language | '*', number | null>;

/** A weight as RFC 9110 writes it: 0 to 1 with at most three decimals. Anything else is no wish at all. */
const QUALITY = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;
const LONGEST = 500;

const isKnown = (tag: string): tag is keyof Weights => tag === 'vi' || tag === 'en' || tag === '*';

const weightOf = (params: readonly string[]): number | null => {
  const quality = params.find((param) => param.startsWith('q='));
  if (quality === undefined) return 1;
  const [, digits] = QUALITY.exec(quality) ?? [];
  return digits === undefined ? null : Number(digits);
};

/**
 * The language of error messages. Only Vietnamese and English exist; Vietnamese where the header asks for
 * neither. Of two asked for alike the first is taken; `*` stands for what is not named. The language of legal
 * texts is an argument of the field and not decided here.
 *
 * @example languageOf('fr, en;q=0.8, vi;q=0.5') // 'en'
 */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const named: Weights = { vi: null, en: null, '*': null };
  let first: Language = 'vi';
  for (const part of (acceptLanguage ?? '').slice(0, LONGEST).split(',')) {
    const [range = '', ...params] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const tag = range.split('-')[0] ?? '';
    const weight = weightOf(params);
    if (!isKnown(tag) || weight === null) continue;
    if (tag === 'en' && named.vi === null) first = 'en';
    named[tag] = Math.max(named[tag] ?? 0, weight);
  }
  const [vi, en] = [named.vi ?? named['*'] ?? 0, named.en ?? named['*'] ?? 0];
  if (vi !== en) return vi > en ? 'vi' : 'en';
  return vi > 0 ? first : 'vi';
};
