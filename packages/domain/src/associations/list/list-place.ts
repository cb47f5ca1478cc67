import {
  asOf,
  exactKey,
  isSlug,
  issue,
  type LevelId,
  type PlaceId,
  searchKey,
  toPlaceId,
} from '../../kernel/index.js';
import { lifeOn, type Place, placesAround } from '../../organisations/index.js';
import { type Cell, textOf } from './list-cells.js';
import { atCell, type ListRow, type ListWorld } from './list-row.js';

/** What stands before a name of a place and is not part of it. */
const TYPES = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+/iu;
/** A remark behind the name: "Vĩnh Long (trước 1/7/2025)". Which place is meant follows from the day of the list. */
const REMARK = /\s*\([^()]*\)\s*$/u;

/** Places by what their names come to, without type and accents; made once for a file. */
export type PlaceIndex = ReadonlyMap<string, readonly Place[]>;

const bare = (name: string): string => name.normalize('NFC').trim().replace(TYPES, '');

/**
 * The places of the register by their names. Those that had ended by the day of the list, or had not begun, are not
 * meant; from when on a name was borne is in few sources, so any of its names will do.
 */
export const indexOfPlaces = ({ registry, paper }: ListWorld): PlaceIndex => {
  const index = new Map<string, Place[]>();
  for (const place of registry.places.values()) {
    const { state } = lifeOn(place.life, asOf(paper.on));
    if (state === 'not-yet' || state === 'ended') continue;
    const keys = place.names.entries.flatMap((held) =>
      held.state === 'in-force' && held.supersededOn === undefined ? [searchKey(bare(held.value.vi))] : [],
    );
    for (const key of new Set(keys)) index.set(key, [...(index.get(key) ?? []), place]);
  }
  return index;
};

const COUNTRY = toPlaceId('viet-nam');

/**
 * The place that a line is of: by slug or by name, else that of the whole file, else of an association of the centre the
 * country. Issues: PLACE_UNKNOWN, and ASSOCIATION_LIST_PLACE_SEVERAL where more than one bears the name.
 */
export const placeOf = (
  row: ListRow,
  level: LevelId | null,
  world: ListWorld,
  index: PlaceIndex,
): Cell<PlaceId> => {
  const text = textOf(row, 'place').replace(REMARK, '').trim();
  const path = atCell(row.number, 'place');
  const unknown = { issues: [issue('PLACE_UNKNOWN', path, { place: text.slice(0, 80) })] };
  const { registry } = world;
  if (text === '') {
    const meant = level === 'centre' ? COUNTRY : world.place;
    return meant !== null && registry.places.has(meant) ? { value: meant } : unknown;
  }
  const slug = text.replace(/^plc_/u, '');
  if (isSlug(slug) && registry.places.has(toPlaceId(slug))) return { value: toPlaceId(slug) };
  const named = (index.get(searchKey(bare(text))) ?? []).filter(
    (place) => level === null || place.level === level,
  );
  const found = narrowed(named, text, world);
  const [first, ...others] = found;
  if (first === undefined) return unknown;
  return others.length === 0
    ? { value: first.id }
    : {
        issues: [
          issue('ASSOCIATION_LIST_PLACE_SEVERAL', path, {
            place: text.slice(0, 80),
            places: found
              .slice(0, 5)
              .map(({ id }) => id)
              .join(', '),
          }),
        ],
      };
};

/** Of places with one name those inside the place of the file, and those whose very accents are meant. */
const narrowed = (
  named: readonly Place[],
  text: string,
  { registry, place, paper }: ListWorld,
): readonly Place[] => {
  const inside =
    place === null ? [] : named.filter(({ id }) => placesAround(registry, id, asOf(paper.on)).has(place));
  const meant = inside.length > 0 ? inside : named;
  if (meant.length < 2) return meant;
  const same = meant.filter(({ names }) =>
    names.entries.some(
      (held) => held.state === 'in-force' && exactKey(bare(held.value.vi)) === exactKey(bare(text)),
    ),
  );
  return same.length > 0 ? same : meant;
};
