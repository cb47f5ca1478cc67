import { createHash } from 'node:crypto';
import {
  addDays,
  type Body,
  type Entry,
  endOfCivilDay,
  FIRST_DAY,
  type KnownDay,
  type Life,
  lifeSpans,
  type Period,
  type Place,
  type Recorded,
  type Succession,
  searchKey,
  type Words,
} from '@danvan/domain';

type Row = Readonly<Record<string, unknown>>;

/** Stored for what was always known: facts that come with the package were recorded on no day of this server. */
export const ALWAYS = '-infinity';

/** The domain's days of record as instants: from the start of one day, until the start of the other. */
export const recordedColumns = ({ recordedOn, supersededOn }: Recorded): Row => ({
  recorded_at: recordedOn === undefined || recordedOn <= FIRST_DAY ? ALWAYS : startOf(recordedOn),
  superseded_at: supersededOn === undefined ? null : startOf(supersededOn),
});

const startOf = (date: NonNullable<Recorded['recordedOn']>): Date => endOfCivilDay(addDays(date, -1));

/** A range of no day, as PostgreSQL writes it. */
const NO_DAYS = 'empty';

/** Half-open, as PostgreSQL writes it. */
const rangeOf = ({ from, until }: Period): string => `[${from},${until ?? ''})`;

/** An id that is the content: a dated value that changes is another one. */
const contentId = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/** The day itself, or the bound that says most: for a start the day it had come by, for an end one it had not. */
const dayOf = (when: KnownDay | null, side: 'start' | 'end'): string | null => {
  if (when === null) return null;
  if (when.known) return when.day;
  const { notBefore, notAfter } = when;
  return (side === 'start' ? (notAfter ?? notBefore) : (notBefore ?? notAfter))?.day ?? null;
};

const lifeColumns = (life: Life): Row => {
  const { from, until } = life;
  const { sure, possible } = lifeSpans(life);
  return {
    exists_from: dayOf(from, 'start'),
    exists_from_known: from.known,
    exists_until: dayOf(until, 'end'),
    exists_until_known: until?.known ?? true,
    surely_exists: sure === null ? NO_DAYS : rangeOf(sure),
    may_exist: possible === null ? NO_DAYS : rangeOf(possible),
  };
};

/** What an entry says of its days; only `in-force` holds a value that may answer. */
export type RowState = Entry<unknown>['state'] | 'recalled';

const stateOf = (entry: Entry<unknown>): RowState =>
  entry.state === 'in-force' && entry.grade === 'recalled' ? 'recalled' : entry.state;

const held = <T>(entry: Entry<T>): T | undefined => (entry.state === 'in-force' ? entry.value : undefined);

const entryColumns = (entry: Entry<unknown>): Row => ({
  valid: rangeOf(entry.period),
  state: stateOf(entry),
  source: {
    basis: entry.basis,
    grade: entry.grade,
    ...(entry.note === undefined ? {} : { note: entry.note }),
  },
  ...recordedColumns(entry),
});

const nameColumns = (name: Words | undefined): Row => ({
  name_vi: name?.vi ?? '',
  name_en: name?.en ?? null,
  search_key: name === undefined ? '' : searchKey(`${name.vi} ${name.en}`),
});

/** Distinguishes the rows of one thing: by value and days, and by state where there is no value. */
const entryId = (of: readonly string[], entry: Entry<unknown>): string =>
  contentId(...of, held(entry) ?? entry.state, entry.period);

export const placeRow = (place: Place): Row => ({
  id: place.id,
  level: place.level,
  ...lifeColumns(place.life),
  record: { life: place.life },
  ...recordedColumns(place),
});

export const placeNameRows = (place: Place): Row[] =>
  place.names.entries.map((entry) => ({
    id: entryId([place.id], entry),
    place_id: place.id,
    ...nameColumns(held(entry)),
    ...entryColumns(entry),
  }));

export const placeParentRows = (place: Place): Row[] =>
  place.parents.entries.map((entry) => ({
    id: entryId([place.id, 'parent'], entry),
    place_id: place.id,
    parent_id: held(entry) ?? null,
    ...entryColumns(entry),
  }));

/** Type and official code, each on days of its own. */
export const placeValueRows = (place: Place): Row[] =>
  (['type', 'code'] as const).flatMap((attribute) =>
    (place[`${attribute}s`]?.entries ?? []).map((entry) => ({
      id: entryId([place.id, attribute], entry),
      place_id: place.id,
      attribute,
      value: held(entry) ?? null,
      ...entryColumns(entry),
    })),
  );

/** An event without its days of record, which have columns of their own. */
export const successionRow = ({ recordedOn, supersededOn, ...event }: Succession): Row => ({
  id: event.id,
  subject: event.subject,
  kind: event.kind,
  effective_on: dayOf(event.effectiveOn, 'start'),
  effective_on_known: event.effectiveOn.known,
  document_id: event.basis.document,
  grade: event.grade,
  record: event,
  ...recordedColumns({
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...(supersededOn === undefined ? {} : { supersededOn }),
  }),
});

export const bodyRow = (body: Body): Row => ({
  id: body.id,
  kind: body.kind,
  level: body.level,
  place_id: body.place,
  many: body.many ?? false,
  // only invented bodies open their records to everybody
  records_public: body.sample ?? false,
  sample: body.sample ?? false,
  ...lifeColumns(body.life),
  organ_of: body.organOf ?? null,
  record: { life: body.life },
  source: body.basis === undefined ? {} : { basis: body.basis },
  ...recordedColumns(body),
});

export const nameRows = (body: Body): Row[] =>
  body.names.entries.map((entry) => ({
    id: entryId([body.id], entry),
    body_id: body.id,
    ...nameColumns(held(entry)),
    ...entryColumns(entry),
  }));

export const parentRows = (body: Body): Row[] =>
  Object.entries(body.parents).flatMap(([hierarchy, parents]) =>
    parents.entries.map((entry) => ({
      id: entryId([body.id, hierarchy], entry),
      body_id: body.id,
      parent_id: held(entry) ?? null,
      hierarchy,
      ...entryColumns(entry),
    })),
  );
