import {
  type BodyId,
  entry,
  FIRST_DAY,
  type Grade,
  isSlug,
  type LegalBasis,
  type LevelId,
  type PlaceId,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Hierarchy, type Place } from './body.js';
import type { Life } from './life.js';

/** A place written shortly: one name and at most one parent, for all its days, from one source. */
export interface PlaceRow {
  readonly id: string;
  readonly level: LevelId;
  readonly vi: string;
  readonly en: string;
  readonly parent?: string;
  readonly life: Life;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** A body written shortly, in the same way: `<place>/<kind>` unless the row gives another last part. */
export interface BodyRow {
  readonly place: string;
  readonly kind: string;
  /** The last part of the id, where a place has several bodies of a kind. */
  readonly as?: string;
  readonly level: LevelId;
  readonly vi: string;
  readonly en: string;
  readonly life: Life;
  readonly parents?: Readonly<Partial<Record<Hierarchy, string>>>;
  readonly organOf?: string;
  readonly many?: true;
  readonly sample?: true;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/**
 * Writes a row out as the place it means. Throws `PLACE_ID_INVALID` for an id that is none.
 *
 * @example placeOf({ id: 'ha-tinh', level: 'province', vi: 'Hà Tĩnh', … }).names.entries.length // 1
 */
export const placeOf = (row: PlaceRow): Place => ({
  id: toPlaceId(row.id),
  level: row.level,
  life: row.life,
  names: {
    id: `${row.id}#name`,
    entries: [entry(words(row.vi, row.en), period(FIRST_DAY), row.basis, row.grade)],
  },
  parents: {
    id: `${row.id}#parent`,
    entries:
      row.parent === undefined
        ? []
        : [entry<PlaceId>(toPlaceId(row.parent), period(FIRST_DAY), row.basis, row.grade)],
  },
});

/** The id that a row stands for, before it is known to be one. */
const idOf = (row: Pick<BodyRow, 'place' | 'kind' | 'as'>): string => `${row.place}/${row.as ?? row.kind}`;

export const hasBodyId = (row: BodyRow): boolean => isSlug(idOf(row));

/**
 * Writes a row out as the body it means. Throws `BODY_ID_INVALID` for parts that make no id.
 *
 * @example bodyOf({ place: 'ha-tinh', kind: 'party-committee', … }).id // 'ha-tinh/party-committee'
 */
export const bodyOf = (row: BodyRow): Body => {
  const id = toBodyId(idOf(row));
  const parents: Partial<Record<Hierarchy, Body['parents'][Hierarchy]>> = {};
  for (const hierarchy of HIERARCHIES) {
    const parent = row.parents?.[hierarchy];
    if (parent !== undefined)
      parents[hierarchy] = {
        id: `${id}#${hierarchy}`,
        entries: [entry<BodyId>(toBodyId(parent), period(FIRST_DAY), row.basis, row.grade)],
      };
  }
  return {
    id,
    kind: row.kind,
    level: row.level,
    place: toPlaceId(row.place),
    life: row.life,
    names: {
      id: `${id}#name`,
      entries: [entry(words(row.vi, row.en), period(FIRST_DAY), row.basis, row.grade)],
    },
    parents: parents as Body['parents'],
    basis: row.basis,
    ...(row.many ? { many: true } : {}),
    ...(row.sample ? { sample: true } : {}),
    ...(row.organOf === undefined ? {} : { organOf: toBodyId(row.organOf) }),
  };
};
