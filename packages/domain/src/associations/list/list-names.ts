import { contains, exactKey, type LevelId, type PlaceId } from '../../kernel/index.js';
import { type Body, nameKey, type Place, type Registry } from '../../organisations/index.js';
import type { ListPaper } from './list-row.js';

/** A name as lists write it: without the place that it is of, which the list as a whole gives. */
export interface NameCore {
  /** With its accents. */
  readonly exact: string;
  /** Without them. */
  readonly plain: string;
  /** Without the words that lists leave out or put in. */
  readonly loose: string;
}

const FILLERS: ReadonlySet<string> = new Set(['va', 'cac', 'cua', 'nhung', 'o', 'tai']);
const TYPE_WORDS: readonly (readonly string[])[] = [
  ['tinh'],
  ['thanh', 'pho'],
  ['huyen'],
  ['quan'],
  ['xa'],
  ['phuong'],
];

/** How many words at the end of a name only say of which place it is. */
const placeWords = (words: readonly string[], places: readonly (readonly string[])[]): number => {
  const endsWith = (tail: readonly string[], before: number): boolean => {
    const end = words.length - before;
    return (
      tail.length > 0 &&
      end > tail.length &&
      tail.every((word, index) => words[end - tail.length + index] === word)
    );
  };
  const named = places.find((place) => endsWith(place, 0))?.length ?? 0;
  const typed = TYPE_WORDS.find((type) => endsWith(type, named))?.length ?? 0;
  return named + typed;
};

/** The name without its place at the end: "Hội Đông y tỉnh Vĩnh Long" and "Hội Đông y" are one in Vĩnh Long. */
export const coreOf = (name: string, places: readonly string[]): NameCore => {
  const plain = nameKey(name).split(' ');
  const tails = places.map((place) => nameKey(place).split(' ')).sort((a, b) => b.length - a.length);
  const dropped = placeWords(plain, tails);
  const kept = plain.slice(0, plain.length - dropped);
  const exact = exactKey(name).split(' ');
  return {
    // abbreviations are written out without accents: where the words differ in number the plain ones have to do
    exact: exact.length === plain.length ? exact.slice(0, kept.length).join(' ') : kept.join(' '),
    plain: kept.join(' '),
    loose: kept.filter((word) => !FILLERS.has(word)).join(' '),
  };
};

export const namesOfPlace = (place: Place | undefined): readonly string[] =>
  (place?.names.entries ?? []).flatMap((held) => (held.state === 'in-force' ? [held.value.vi] : []));

/** An association of the register beside one name that it bears, or bore. */
export interface NamedAssociation {
  readonly body: Body;
  readonly name: string;
  readonly core: NameCore;
  /** Whether it is its name on the day of the list. */
  readonly onThatDay: boolean;
}

/** The associations of a place and level by all names that they are recorded under. */
export const associationsOf = (
  registry: Registry,
  place: PlaceId,
  level: LevelId,
  { on }: ListPaper,
): readonly NamedAssociation[] => {
  const places = namesOfPlace(registry.places.get(place));
  return [...registry.bodies.values()].flatMap((body) => {
    const isOne = body.kind === 'association' && body.place === place && body.level === level;
    if (!isOne || body.many === true || body.supersededOn !== undefined) return [];
    const held = body.names.entries.flatMap((entry) =>
      entry.state === 'in-force' && entry.supersededOn === undefined ? [entry] : [],
    );
    return held.map(({ value, period }) => ({
      body,
      name: value.vi,
      core: coreOf(value.vi, places),
      // of one that never had another name nobody wrote down from when on it bore this one
      onThatDay: held.length === 1 || contains(period, on),
    }));
  });
};

/** What the register says to a name: the association, one that is spelled otherwise, one of another day, or nobody. */
export type NameAnswer =
  | { readonly kind: 'same' | 'spelled-otherwise' | 'of-other-days'; readonly found: NamedAssociation }
  | { readonly kind: 'none' };

/**
 * Whom a name means. Only the same words with the same accents are taken for the same association; what is merely like
 * it is said and never guessed.
 *
 * @example whoIsMeant('Hội Dong y', associations, ['Vĩnh Long']).kind // 'spelled-otherwise'
 */
export const whoIsMeant = (
  name: string,
  associations: readonly NamedAssociation[],
  places: readonly string[],
): NameAnswer => {
  const core = coreOf(name, places);
  const same = associations.filter((one) => one.core.exact === core.exact);
  const now = same.find(({ onThatDay }) => onThatDay);
  if (now !== undefined) return { kind: 'same', found: now };
  const [other] = same;
  if (other !== undefined) return { kind: 'of-other-days', found: other };
  const like = associations.find((one) => one.core.plain === core.plain || one.core.loose === core.loose);
  return like === undefined ? { kind: 'none' } : { kind: 'spelled-otherwise', found: like };
};
