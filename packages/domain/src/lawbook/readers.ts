import {
  type BodyId,
  brandReader,
  type ClauseId,
  type DayBound,
  type DocumentId,
  dayReader,
  type Entry,
  exactlyReader,
  flagReader,
  GRADES,
  isDocumentId,
  isSlug,
  type KnownDay,
  type LegalBasis,
  listReader,
  mapReader,
  nullableReader,
  objectReader,
  oneOfReader,
  type Period,
  type PlaceId,
  type Provision,
  type Reader,
  type Timeline,
  taggedReader,
  textReader,
  type Words,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, LEVELS, type Life, type Place } from '../organisations/index.js';

/** Readers of the kernel's values and of bodies, as law files from outside write them. */

export const wordsReader: Reader<Words> = objectReader<Words>({ vi: textReader(), en: textReader() }, {});
export const gradeReader = oneOfReader(GRADES);
export const documentIdReader = brandReader<DocumentId>(isDocumentId, 'DOCUMENT_ID_INVALID');
export const bodyIdReader = brandReader<BodyId>(isSlug, 'BODY_ID_INVALID');
export const placeIdReader = brandReader<PlaceId>(isSlug, 'PLACE_ID_INVALID');
export const provisionReader = brandReader<Provision>(
  (text) => text.trim() !== '' && text.length <= 200,
  'PROVISION_EMPTY',
);
export const clauseIdReader = brandReader<ClauseId>((text) => /^\S{1,120}$/.test(text), 'CLAUSE_ID_INVALID');
export const levelReader = oneOfReader(LEVELS.map((level) => level.id));

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

const lifeReader: Reader<Life> = objectReader<Life>(
  { from: knownDayReader, until: nullableReader(knownDayReader) },
  {},
);

export const placeReader: Reader<Place> = objectReader<Place>(
  {
    id: placeIdReader,
    level: levelReader,
    life: lifeReader,
    names: timelineReader(wordsReader),
    parents: timelineReader(placeIdReader),
  },
  {},
);

export const bodyReader: Reader<Body> = objectReader<Body>(
  {
    id: bodyIdReader,
    kind: textReader(80),
    level: levelReader,
    place: placeIdReader,
    life: lifeReader,
    names: timelineReader(wordsReader),
    parents: mapReader(HIERARCHIES, timelineReader(bodyIdReader)),
  },
  {
    many: flagReader,
    organOf: bodyIdReader,
    basis: basisReader,
    sample: flagReader,
    recordedOn: dayReader,
    supersededOn: dayReader,
  },
);
