import { type LevelId, type Words, words } from '../kernel/index.js';

/** What kind of administrative unit a place is. It changes (a xã becomes a phường) while the place stays. */
export interface PlaceType {
  readonly id: string;
  readonly level: LevelId;
  readonly words: Words;
  /** The word as it stands in a name: "thành phố Huế", whatever the rank of the city. */
  readonly inName: Words;
}

const type = (
  id: string,
  level: LevelId,
  vi: string,
  en: string,
  inName: Words = words(vi, en),
): PlaceType => ({
  id,
  level,
  words: words(vi, en),
  inName,
});

const CITY = words('thành phố', 'city');

export const PLACE_TYPES = [
  type('province', 'province', 'tỉnh', 'province'),
  type('central-city', 'province', 'thành phố trực thuộc trung ương', 'centrally run city', CITY),
  type('rural-district', 'district', 'huyện', 'district'),
  type('urban-district', 'district', 'quận', 'urban district'),
  type('town', 'district', 'thị xã', 'town'),
  type('city', 'district', 'thành phố thuộc cấp tỉnh', 'city under a province', CITY),
  type('commune', 'commune', 'xã', 'commune'),
  type('ward', 'commune', 'phường', 'ward'),
  type('township', 'commune', 'thị trấn', 'township'),
  type('special-zone', 'commune', 'đặc khu', 'special zone'),
] as const satisfies readonly PlaceType[];

/** @example findPlaceType('ward')?.words.vi // 'phường' */
export const findPlaceType = (id: string): PlaceType | null =>
  PLACE_TYPES.find((known) => known.id === id) ?? null;

/**
 * The full name of a unit, as offices write it.
 *
 * @example fullName(findPlaceType('ward'), 'Ba Đình') // { vi: 'phường Ba Đình', en: 'Ba Đình ward' }
 */
export const fullName = ({ inName }: PlaceType, name: string): Words => {
  // a unit that has a number for a name: "quận 1" is District 1, not 1 District
  const numbered = /^\d+$/.test(name);
  return words(`${inName.vi} ${name}`, numbered ? `${inName.en} ${name}` : `${name} ${inName.en}`);
};
