import { createHash } from 'node:crypto';
import {
  addDays,
  type Body,
  type Entry,
  endOfCivilDay,
  FIRST_DAY,
  type KnownDay,
  type Period,
  type Place,
  type Recorded,
  searchKey,
} from '@danvan/domain';

type Row = Readonly<Record<string, unknown>>;

/** Stored for what was always known: facts that come with the package were recorded on no day of this server. */
const ALWAYS = '-infinity';

/** The domain's days of record as instants: from the start of one day, until the start of the other. */
export const recordedColumns = ({ recordedOn, supersededOn }: Recorded): Row => ({
  recorded_at: recordedOn === undefined || recordedOn <= FIRST_DAY ? ALWAYS : startOf(recordedOn),
  superseded_at: supersededOn === undefined ? null : startOf(supersededOn),
});

const startOf = (date: NonNullable<Recorded['recordedOn']>): Date => endOfCivilDay(addDays(date, -1));

/** Half-open, as PostgreSQL writes it. */
const rangeOf = ({ from, until }: Period): string => `[${from},${until ?? ''})`;

/** An id that is the content: a dated value that changes is another one. */
const contentId = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

export const placeRow = (place: Place): Row => ({
  id: place.id,
  kind: 'administrative-unit',
  level: place.level,
  record: place,
});

/** The day itself, or the bound that says most: for a start the day it had come by, for an end one it had not. */
const dayOf = (when: KnownDay | null, side: 'start' | 'end'): string | null => {
  if (when === null) return null;
  if (when.known) return when.day;
  const { notBefore, notAfter } = when;
  return (side === 'start' ? (notAfter ?? notBefore) : (notBefore ?? notAfter))?.day ?? null;
};

export const bodyRow = (body: Body): Row => ({
  id: body.id,
  kind: body.kind,
  level: body.level,
  place_id: body.place,
  many: body.many ?? false,
  // only invented bodies open their records to everybody
  records_public: body.sample ?? false,
  sample: body.sample ?? false,
  exists_from: dayOf(body.life.from, 'start'),
  exists_from_known: body.life.from.known,
  exists_until: dayOf(body.life.until, 'end'),
  exists_until_known: body.life.until?.known ?? true,
  record: { life: body.life },
  ...recordedColumns(body),
});

type Held<T> = Extract<Entry<T>, { state: 'in-force' }>;

/** Entries that hold a value to show. What is only recalled may not decide, and would do so here. */
const held = <T>(entries: readonly Entry<T>[]): Held<T>[] =>
  entries.filter((entry): entry is Held<T> => entry.state === 'in-force' && entry.grade !== 'recalled');

export const nameRows = (body: Body): Row[] =>
  held(body.names.entries).map((entry) => {
    const { value, period } = entry;
    return {
      id: contentId(body.id, value, period),
      body_id: body.id,
      name_vi: value.vi,
      name_en: value.en,
      search_key: searchKey(`${value.vi} ${value.en}`),
      valid: rangeOf(period),
      ...recordedColumns(entry),
    };
  });

export const parentRows = (body: Body): Row[] =>
  Object.entries(body.parents).flatMap(([hierarchy, parents]) =>
    held(parents.entries).map((entry) => {
      const { value, period } = entry;
      return {
        id: contentId(body.id, hierarchy, value, period),
        body_id: body.id,
        parent_id: value,
        hierarchy,
        valid: rangeOf(period),
        ...recordedColumns(entry),
      };
    }),
  );
