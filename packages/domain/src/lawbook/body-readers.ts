import {
  basisReader,
  bodyIdReader,
  brandReader,
  dayReader,
  exactlyReader,
  fail,
  flagReader,
  gradeReader,
  isSlug,
  issue,
  knownDayReader,
  levelReader,
  mapReader,
  nullableReader,
  objectReader,
  oneOfReader,
  placeIdReader,
  type Reader,
  textReader,
  timelineReader,
  wordsReader,
} from '../kernel/index.js';
import {
  BODY_SYSTEMS,
  type Body,
  type BodyKind,
  type BodyRow,
  HIERARCHIES,
  hasBodyId,
  type Life,
  type Place,
  type PlaceRow,
} from '../organisations/index.js';

/** Readers of places and bodies, as law files from outside write them. */

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
  {
    types: timelineReader(textReader(80)),
    codes: timelineReader(textReader(20)),
    recordedOn: dayReader,
    supersededOn: dayReader,
  },
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

const slugReader = brandReader<string>(isSlug, 'BODY_ID_INVALID');
const rowFrame = { level: levelReader, vi: textReader(400), en: textReader(400), life: lifeReader };
const rowGround = { basis: basisReader, grade: gradeReader };

export const placeRowReader: Reader<PlaceRow> = objectReader<PlaceRow>(
  { id: placeIdReader, ...rowFrame, ...rowGround },
  { parent: placeIdReader },
);

const bodyRowShape: Reader<BodyRow> = objectReader<BodyRow>(
  { place: placeIdReader, kind: slugReader, ...rowFrame, ...rowGround },
  {
    as: slugReader,
    parents: mapReader(HIERARCHIES, bodyIdReader),
    organOf: bodyIdReader,
    many: exactlyReader(true),
    sample: exactlyReader(true),
  },
);

/** The parts of the id may each be good and yet make one that is too long. */
export const bodyRowReader: Reader<BodyRow> = (value) => {
  const read = bodyRowShape(value);
  if (!read.ok || hasBodyId(read.value)) return read;
  return fail(issue('BODY_ID_INVALID', ['place'], { value: read.value.place.slice(0, 80) }));
};

export const bodyKindReader: Reader<BodyKind> = objectReader<BodyKind>(
  { id: slugReader, words: wordsReader, system: oneOfReader(BODY_SYSTEMS) },
  {},
);
