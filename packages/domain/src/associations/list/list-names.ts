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
/** What a place of a level is called before its name. */
const TYPE_WORDS: Partial<Record<LevelId, readonly (readonly string[])[]>> = {
  province: [['tinh'], ['thanh', 'pho']],
  district: [['huyen'], ['quan'], ['thi', 'xa'], ['thanh', 'pho']],
  commune: [['xa'], ['phuong'], ['thi', 'tran'], ['dac', 'khu']],
};

const ALONE = ['tỉnh', 'thành phố'].map((type) => exactKey(type).split(' '));

/** The words that only say of which place an association is. */
export interface PlaceWords {
  readonly names: readonly (readonly string[])[];
  readonly types: readonly (readonly string[])[];
  /** With their accents those that say it without a name too: "Hội Nhà văn thành phố", but not "Liên minh hợp tác xã". */
  readonly alone: readonly (readonly string[])[];
}

export const wordsOfPlace = (place: Place | undefined): PlaceWords => ({
  names: (place?.names.entries ?? [])
    .flatMap((held) => (held.state === 'in-force' ? [nameKey(held.value.vi).split(' ')] : []))
    .sort((a, b) => b.length - a.length),
  types: place === undefined ? [] : (TYPE_WORDS[place.level] ?? []),
  alone: place?.level === 'province' ? ALONE : [],
});

const endsWith = (words: readonly string[], tail: readonly string[], before = 0): boolean => {
  const end = words.length - before;
  return (
    tail.length > 0 &&
    end > tail.length &&
    tail.every((word, index) => words[end - tail.length + index] === word)
  );
};

/** How many words at the end of a name only say of which place it is. */
const placeWords = (
  plain: readonly string[],
  exact: readonly string[],
  { names, types, alone }: PlaceWords,
): number => {
  const named = names.find((place) => endsWith(plain, place))?.length;
  return named === undefined
    ? (alone.find((type) => endsWith(exact, type))?.length ?? 0)
    : named + (types.find((type) => endsWith(plain, type, named))?.length ?? 0);
};

/** The name without its place at the end: "Hội Đông y tỉnh Vĩnh Long" and "Hội Đông y" are one in Vĩnh Long. */
export const coreOf = (name: string, place: PlaceWords): NameCore => {
  const plain = nameKey(name).split(' ');
  const exact = exactKey(name).split(' ');
  const dropped = placeWords(plain, exact, place);
  const kept = plain.slice(0, plain.length - dropped);
  return {
    // abbreviations are written out without accents: where the words differ in number the plain ones have to do
    exact: exact.length === plain.length ? exact.slice(0, kept.length).join(' ') : kept.join(' '),
    plain: kept.join(' '),
    loose: kept.filter((word) => !FILLERS.has(word)).join(' '),
  };
};

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
  const words = wordsOfPlace(registry.places.get(place));
  return [...registry.bodies.values()].flatMap((body) => {
    const isOne = body.kind === 'association' && body.place === place && body.level === level;
    if (!isOne || body.many === true || body.supersededOn !== undefined) return [];
    const held = body.names.entries.flatMap((entry) =>
      entry.state === 'in-force' && entry.supersededOn === undefined ? [entry] : [],
    );
    return held.map(({ value, period }) => ({
      body,
      name: value.vi,
      core: coreOf(value.vi, words),
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
 * @example whoIsMeant('Hội Dong y', associations, wordsOfPlace(vinhLong)).kind // 'spelled-otherwise'
 */
export const whoIsMeant = (
  name: string,
  associations: readonly NamedAssociation[],
  place: PlaceWords,
): NameAnswer => {
  const core = coreOf(name, place);
  const same = associations.filter((one) => one.core.exact === core.exact);
  const now = same.find(({ onThatDay }) => onThatDay);
  if (now !== undefined) return { kind: 'same', found: now };
  const [other] = same;
  if (other !== undefined) return { kind: 'of-other-days', found: other };
  const like = associations.find((one) => one.core.plain === core.plain || one.core.loose === core.loose);
  return like === undefined ? { kind: 'none' } : { kind: 'spelled-otherwise', found: like };
};
