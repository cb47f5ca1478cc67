import type { Language } from '@danvan/domain';

interface Wish {
  readonly language: Language;
  readonly weight: number;
}

const wish = (part: string): Wish | null => {
  const [tag = '', ...params] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const language = tag.split('-')[0];
  if (language !== 'vi' && language !== 'en') return null;
  const quality = params.find((param) => param.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return Number.isFinite(weight) && weight > 0 ? { language, weight } : null;
};

/**
 * The language of error messages. Only Vietnamese and English exist; Vietnamese where the header asks for
 * neither. The language of legal texts is an argument of the field and not decided here.
 *
 * @example languageOf('fr, en;q=0.8, vi;q=0.5') // 'en'
 */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  let best: Wish = { language: 'vi', weight: 0 };
  for (const part of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const next = wish(part);
    if (next && next.weight > best.weight) best = next;
  }
  return best.language;
};
