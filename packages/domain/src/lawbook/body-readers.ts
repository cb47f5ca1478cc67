import {
  bodyIdReader,
  dayReader,
  flagReader,
  levelReader,
  mapReader,
  nullableReader,
  objectReader,
  placeIdReader,
  type Reader,
  textReader,
  wordsReader,
} from '../kernel/index.js';
import { type Body, HIERARCHIES, type Life, type Place } from '../organisations/index.js';
import { basisReader, knownDayReader, timelineReader } from './dated-readers.js';

/** Readers of places and bodies, as law files from outside write them. */

export const lifeReader: Reader<Life> = objectReader<Life>(
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
