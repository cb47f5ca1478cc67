import {
  type BodyId,
  type CalendarDate,
  day,
  entry,
  FIRST_DAY,
  type Grade,
  type KnownDay,
  knownDay,
  type LegalBasis,
  legalBasis,
  type PlaceId,
  period,
  toBodyId,
  toPlaceId,
  unknownDay,
  type Words,
  words,
} from '../kernel/index.js';
import type { Body, Hierarchy, LevelId, Life, Place } from '../organisations/index.js';

/** The two-level system begins: districts end, merged provinces and new communes begin (72/2025/QH15; 203/2025/QH15). */
export const TWO_LEVELS_FROM: CalendarDate = day('2025-07-01');

/**
 * No source gives the day a body began, only that it was there on some day: it began on that day or before, and
 * nothing is asked of it earlier.
 */
export const thereBy = (firstSeen: string, basis: LegalBasis, grade: Grade = 'verified'): KnownDay =>
  unknownDay({ notAfter: { day: day(firstSeen), grade, basis } });

/** The end was not found: not before the day, and nothing after it is known. */
export const endNotFound = (notBefore: string, grade: Grade, note: Words): KnownDay =>
  unknownDay({ notBefore: { day: day(notBefore), grade, note } });

/** The end is the reform of 1/7/2025. */
export const endedByReform = (basis: LegalBasis, grade: Grade): KnownDay =>
  knownDay(TWO_LEVELS_FROM, grade, basis);

/** How a place is written down in reference data; texts become ids, days and timelines. */
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

/** How a body is written down in reference data: `<place>/<kind>` unless the row gives another last part. */
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
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

export const bodyOf = (row: BodyRow): Body => {
  const id = toBodyId(`${row.place}/${row.as ?? row.kind}`);
  const parents: Partial<Record<Hierarchy, Body['parents'][Hierarchy]>> = {};
  for (const [hierarchy, parent] of Object.entries(row.parents ?? {}) as [Hierarchy, string][])
    parents[hierarchy] = {
      id: `${id}#${hierarchy}`,
      entries: [entry<BodyId>(toBodyId(parent), period(FIRST_DAY), row.basis, row.grade)],
    };
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
    ...(row.organOf === undefined ? {} : { organOf: toBodyId(row.organOf) }),
  };
};

/** The document and place that name a body. */
export const namedIn = (document: string, provision: string): LegalBasis => legalBasis(document, provision);
