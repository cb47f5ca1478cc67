import {
  clauseIdReader,
  type DayBound,
  dayReader,
  documentIdReader,
  type Entry,
  exactlyReader,
  gradeReader,
  type KnownDay,
  type LegalBasis,
  listReader,
  objectReader,
  oneOfReader,
  type Period,
  provisionReader,
  type Reader,
  type Timeline,
  taggedReader,
  textReader,
  wordsReader,
} from '../kernel/index.js';

/** Readers of an address and of all that carries one: days, bounds, timelines. */

export const basisReader: Reader<LegalBasis> = objectReader<LegalBasis>(
  { document: documentIdReader, provision: provisionReader },
  { clause: clauseIdReader, note: wordsReader },
);

const boundReader: Reader<DayBound> = objectReader<DayBound>(
  { day: dayReader, grade: gradeReader },
  { basis: basisReader, note: wordsReader },
);

type Known = KnownDay & { readonly known: true };
type Unknown = KnownDay & { readonly known: false };
export const knownDayReader: Reader<KnownDay> = taggedReader<KnownDay>('known', {
  true: objectReader<Known>(
    { known: exactlyReader(true), day: dayReader, grade: gradeReader },
    { basis: basisReader },
  ),
  false: objectReader<Unknown>(
    { known: exactlyReader(false) },
    { notBefore: boundReader, notAfter: boundReader },
  ),
});

const periodReader: Reader<Period> = objectReader<Period>({ from: dayReader }, { until: dayReader });

type InForce<T> = Entry<T> & { readonly state: 'in-force' };
type Ended<T> = Entry<T> & { readonly state: 'repealed' | 'suspended' };

const entryFrame = { period: periodReader, basis: basisReader, grade: gradeReader };
const entryMore = { note: wordsReader, recordedOn: dayReader, supersededOn: dayReader };

const entryReader = <T extends {}>(value: Reader<T>): Reader<Entry<T>> => {
  const state = oneOfReader(['repealed', 'suspended']);
  const ended = objectReader<Ended<T>>({ ...entryFrame, state }, entryMore);
  // with T still open the compiler cannot tell required from optional properties; with each T it is as below
  const open = objectReader as unknown as (required: object, optional: object) => Reader<InForce<T>>;
  const inForce = open({ ...entryFrame, state: exactlyReader('in-force'), value }, entryMore);
  return taggedReader<Entry<T>>('state', { 'in-force': inForce, repealed: ended, suspended: ended });
};

export const timelineReader = <T extends {}>(value: Reader<T>): Reader<Timeline<T>> =>
  objectReader<Timeline<T>>(
    { id: textReader(200), entries: listReader(entryReader(value)) },
    { unit: textReader(80) },
  );
