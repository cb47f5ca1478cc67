import {
  DomainError,
  entry,
  type Grade,
  type LegalBasis,
  type Period,
  type PlaceId,
  type Timeline,
  toPlaceId,
} from '../kernel/index.js';
import { fullName, type Life, PLACE_TYPES, type Place, type PlaceType } from '../organisations/index.js';

/** One line of a table of administrative units. */
export interface UnitLine {
  readonly id: string;
  readonly type: PlaceType;
  readonly code: string;
  /** Without the word for its type. */
  readonly name: string;
  /** The unit whose heading stands above the line. */
  readonly under: string;
  /** What stands after "=". */
  readonly cameFrom: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  t: 'province',
  T: 'central-city',
  h: 'rural-district',
  q: 'urban-district',
  s: 'town',
  c: 'city',
  x: 'commune',
  p: 'ward',
  k: 'special-zone',
};
const BY_LETTER = new Map(
  Object.entries(TYPES).map(([letter, id]) => [letter, PLACE_TYPES.find((known) => known.id === id)]),
);

/**
 * Reads a table of units: `@ha-noi` puts what follows under that province; then one unit a line: letter of its
 * type, code, id (its last part under a heading), name. Tables come with this package, so a line that cannot be
 * read is a programmer's mistake: `UNIT_TABLE_INVALID`.
 */
export const readUnits = (table: string, top = ''): UnitLine[] => {
  let under = top;
  const lines: UnitLine[] = [];
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('@')) {
      under = line.slice(1);
      continue;
    }
    const [letter = '', code = '', slug = ''] = line.split(' ', 3);
    const type = BY_LETTER.get(letter);
    const [name = '', cameFrom] = line.slice(letter.length + code.length + slug.length + 3).split(' = ');
    if (type === undefined || name === '') throw new DomainError('UNIT_TABLE_INVALID', line);
    const id = under === top ? slug : `${under}/${slug}`;
    lines.push({ id, type, code, name, under, cameFrom: cameFrom?.split(' ') ?? [] });
  }
  return lines;
};

/** A place of which type and code are recorded too. */
export type UnitPlace = Place & Required<Pick<Place, 'types' | 'codes'>>;

/** What the units of one table have in common. */
export interface UnitSource {
  readonly life: Life;
  /** The days for which name, type and code are known to hold. */
  readonly since: Period;
  /** The days on which it stands under its parent, if it exists. */
  readonly under: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/**
 * The place that a line means.
 *
 * @example unitPlace(line, source).names.entries[0] // value: { vi: 'phường Ba Đình', en: 'Ba Đình ward' }
 */
export const unitPlace = (line: UnitLine, { life, since, under, basis, grade }: UnitSource): UnitPlace => {
  const held = <T>(what: string, value: T, days: Period): Timeline<T> => ({
    id: `${line.id}#${what}`,
    entries: [entry(value, days, basis, grade)],
  });
  return {
    id: toPlaceId(line.id),
    level: line.type.level,
    life,
    names: held('name', fullName(line.type, line.name), since),
    parents: held<PlaceId>('parent', toPlaceId(line.under), under),
    types: held('type', line.type.id, since),
    codes: held('code', line.code, since),
  };
};

/**
 * The units, where a document names one as that document has it, with its type and code added; then the places
 * that are no unit of the table. A place keeps what a text says of it: the table is weaker.
 */
export const withUnits = (named: readonly Place[], units: readonly Place[]): Place[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Set(named.map(({ id }) => id));
  return [
    ...named.map((place) => {
      const { types, codes } = byId.get(place.id) ?? place;
      return types === undefined || codes === undefined ? place : { ...place, types, codes };
    }),
    ...units.filter(({ id }) => !known.has(id)),
  ];
};
