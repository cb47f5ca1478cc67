import { clauseIdReader, documentIdReader, gradeReader, provisionReader, wordsReader } from './id-readers.js';
import type { DayBound, KnownDay } from './known-day.js';
import type { LegalBasis } from './legal-basis.js';
import type { Period } from './period.js';
import {
  dayReader,
  exactlyReader,
  listReader,
  objectReader,
  oneOfReader,
  type Reader,
  taggedReader,
  textReader,
} from './reader.js';
import type { Entry, Timeline } from './timeline.js';

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

export const periodReader: Reader<Period> = objectReader<Period>({ from: dayReader }, { until: dayReader });

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
