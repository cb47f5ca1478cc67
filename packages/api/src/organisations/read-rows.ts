import {
  type Body,
  type BodyId,
  type CalendarDate,
  civilDay,
  type Entry,
  type Grade,
  HIERARCHIES,
  type Hierarchy,
  isHierarchy,
  type LegalBasis,
  type LevelId,
  type Life,
  legalBasis,
  type Place,
  type PlaceId,
  type Recorded,
  type Succession,
  type Timeline,
  type Words,
  words,
} from '@danvan/domain';
import type { RowState } from './rows.js';

/** A row as the database gives it: every column a text. */
export type TextRow = readonly (string | null)[];

const DAY = (sql: string) => `to_char(${sql}, 'YYYY-MM-DD')`;
const INSTANT = (column: string) =>
  `case when isfinite(${column}) then to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end`;
const CLOCK = `${INSTANT('recorded_at')}, ${INSTANT('superseded_at')}`;
const ENTRY = `${DAY('lower(valid)')}, ${DAY('upper(valid)')}, state, source::text, ${CLOCK}`;

/** What was closed on the day it began was known at the end of no day. */
const EVER_KNOWN = `superseded_at is null or superseded_at > recorded_at`;
const ORDER = `recorded_at, lower(valid), id`;

// the order of a text is that of its letters on every server: what is computed must not differ by database
/** The statements that read everything that was ever known, oldest first; the readers below know their columns. */
export const ROW_SQL = {
  places: `select id, level, record::text, ${CLOCK} from place where ${EVER_KNOWN} order by id collate "C", recorded_at`,
  placeNames: `select place_id, name_vi, name_en, ${ENTRY} from place_name where ${EVER_KNOWN} order by place_id collate "C", ${ORDER}`,
  placeParents: `select place_id, parent_id, ${ENTRY} from place_parent where ${EVER_KNOWN} order by place_id collate "C", ${ORDER}`,
  placeValues: `select place_id, attribute, value, ${ENTRY} from place_value where ${EVER_KNOWN} order by place_id collate "C", ${ORDER}`,
  successions: `select record::text, ${CLOCK}, version::text from succession where ${EVER_KNOWN} order by effective_on, id collate "C", recorded_at`,
  bodies: `select id, kind, level, place_id, many::text, sample::text, organ_of, record::text, source::text, ${CLOCK}
    from body where ${EVER_KNOWN} order by id collate "C", recorded_at`,
  bodyNames: `select body_id, name_vi, name_en, ${ENTRY} from body_name where ${EVER_KNOWN} order by body_id collate "C", ${ORDER}`,
  bodyParents: `select body_id, hierarchy, parent_id, ${ENTRY} from body_parent where ${EVER_KNOWN} order by body_id collate "C", ${ORDER}`,
} as const;

// what is read here was written from the domain's own values by this room alone: the casts below rest on that
const textOf = (row: TextRow, at: number): string => row[at] ?? '';

const dayOfInstant = (text: string | null | undefined): CalendarDate | undefined =>
  text ? civilDay(new Date(text)) : undefined;

const clockOf = (row: TextRow, at: number): Recorded => {
  const [recordedOn, supersededOn] = [dayOfInstant(row[at]), dayOfInstant(row[at + 1])];
  return {
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...(supersededOn === undefined ? {} : { supersededOn }),
  };
};

interface Source {
  readonly basis?: LegalBasis;
  readonly grade?: Grade;
  readonly note?: Words;
}

/** Rows of a release that did not keep sources: their values were read from a source that is not told any more. */
const UNTOLD: Required<Source> = {
  basis: legalBasis('unrecorded', '-'),
  grade: 'inferred',
  note: words(
    'Dòng này do bản phát hành trước ghi, khi nguồn chưa được lưu cùng',
    'An earlier release wrote this row, when sources were not kept with it',
  ),
};

/** One entry with the days it held and was known; `value` is read only where the entry has one. */
const entryOf = <T>(row: TextRow, at: number, value: () => T): Entry<T> => {
  const source: Source = JSON.parse(row[at + 3] ?? 'null') ?? UNTOLD;
  const until = row[at + 1] as CalendarDate | null | undefined;
  const frame = {
    period: { from: textOf(row, at) as CalendarDate, ...(until ? { until } : {}) },
    basis: source.basis ?? UNTOLD.basis,
    grade: source.grade ?? UNTOLD.grade,
    ...(source.note === undefined ? {} : { note: source.note }),
    ...clockOf(row, at + 4),
  };
  const state = textOf(row, at + 2) as RowState;
  return state === 'in-force' || state === 'recalled'
    ? { state: 'in-force', value: value(), ...frame }
    : { state, ...frame };
};

/** Groups entries by the thing they are of; entries of one thing stand in the order of the rows. */
const byOwner = <T>(
  rows: readonly TextRow[],
  read: (row: TextRow) => T,
  owner: (row: TextRow) => string,
): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const key = owner(row);
    const known = found.get(key);
    if (known === undefined) found.set(key, [read(row)]);
    else known.push(read(row));
  }
  return found;
};

const nameOf = (row: TextRow): Words => ({ vi: textOf(row, 1), en: row[2] ?? textOf(row, 1) });

/** Names by the thing that has them. */
export const namesByOwner = (rows: readonly TextRow[]): ((id: string) => Timeline<Words>) => {
  const found = byOwner(
    rows,
    (row) => entryOf(row, 3, () => nameOf(row)),
    (row) => textOf(row, 0),
  );
  return (id) => ({ id: `${id}#name`, entries: found.get(id) ?? [] });
};

/** The places above by the place below. */
export const placeParentsByOwner = (rows: readonly TextRow[]): ((id: string) => Timeline<PlaceId>) => {
  const found = byOwner(
    rows,
    (row) => entryOf(row, 2, () => textOf(row, 1) as PlaceId),
    (row) => textOf(row, 0),
  );
  return (id) => ({ id: `${id}#parent`, entries: found.get(id) ?? [] });
};

/** Types and codes by the place that has them; nothing for a place of which none is recorded. */
export const placeValuesByOwner = (
  rows: readonly TextRow[],
): ((id: string) => Pick<Place, 'types' | 'codes'>) => {
  const found = byOwner(
    rows,
    (row) => ({ attribute: textOf(row, 1), entry: entryOf(row, 3, () => textOf(row, 2)) }),
    (row) => textOf(row, 0),
  );
  return (id) => {
    const of = (attribute: string): Timeline<string> | null => {
      const entries = (found.get(id) ?? []).flatMap((each) =>
        each.attribute === attribute ? [each.entry] : [],
      );
      return entries.length === 0 ? null : { id: `${id}#${attribute}`, entries };
    };
    const [types, codes] = [of('type'), of('code')];
    return { ...(types === null ? {} : { types }), ...(codes === null ? {} : { codes }) };
  };
};

/** An event as one version of its row has it. */
export const successionOf = (row: TextRow): Succession & { readonly version: number } => ({
  ...(JSON.parse(textOf(row, 0)) as Succession),
  ...clockOf(row, 1),
  version: Number(row[3]),
});

/** The bodies above by the body below, in each hierarchy that it has any in. */
export const bodyParentsByOwner = (rows: readonly TextRow[]): ((id: string) => Body['parents']) => {
  const found = byOwner(
    rows,
    (row) => ({ hierarchy: textOf(row, 1), entry: entryOf(row, 3, () => textOf(row, 2) as BodyId) }),
    (row) => textOf(row, 0),
  );
  return (id) => {
    const parents: Partial<Record<Hierarchy, Timeline<BodyId>>> = {};
    for (const hierarchy of HIERARCHIES) {
      const entries = (found.get(id) ?? []).flatMap((each) =>
        each.hierarchy === hierarchy && isHierarchy(each.hierarchy) ? [each.entry] : [],
      );
      if (entries.length > 0) parents[hierarchy] = { id: `${id}#${hierarchy}`, entries };
    }
    return parents;
  };
};

/** A place as one version of its row has it, without its dated values. */
export const placeFrame = (row: TextRow) => ({
  id: textOf(row, 0) as PlaceId,
  level: textOf(row, 1) as LevelId,
  life: (JSON.parse(textOf(row, 2)) as { life: Life }).life,
  ...clockOf(row, 3),
});

/** A body as one version of its row has it, without its dated values. */
export const bodyFrame = (row: TextRow) => {
  const organOf = row[6] as BodyId | null | undefined;
  const basis = (JSON.parse(row[8] ?? 'null') as Source | null)?.basis;
  return {
    id: textOf(row, 0) as BodyId,
    kind: textOf(row, 1),
    level: textOf(row, 2) as LevelId,
    place: textOf(row, 3) as PlaceId,
    life: (JSON.parse(textOf(row, 7)) as { life: Life }).life,
    ...(row[4] === 'true' ? { many: true } : {}),
    ...(row[5] === 'true' ? { sample: true } : {}),
    ...(organOf ? { organOf } : {}),
    ...(basis === undefined ? {} : { basis }),
    ...clockOf(row, 9),
  };
};
