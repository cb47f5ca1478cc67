import { type OutlinePart, REPORTED_PARTS, type RegimeDay, type RegimeFigure } from '../duties/index.js';
import {
  basisReader,
  exactlyReader,
  flagReader,
  gradeReader,
  listReader,
  objectReader,
  oneOfReader,
  type Reader,
  taggedReader,
  textReader,
  timelineReader,
  wholeReader,
  wordsReader,
} from '../kernel/index.js';
import type { ClauseRegime } from './law-file.js';

/** Readers of what a clause says of a report beyond its duty. */

const ground = { basis: basisReader, grade: gradeReader };

const regimeDayReader: Reader<RegimeDay> = taggedReader<RegimeDay>('kind', {
  'period-end': objectReader<RegimeDay & { kind: 'period-end' }>(
    { kind: exactlyReader('period-end'), ...ground },
    { note: wordsReader },
  ),
  'days-from-due': objectReader<RegimeDay & { kind: 'days-from-due' }>(
    { kind: exactlyReader('days-from-due'), days: timelineReader(wholeReader(-400, 400)) },
    {},
  ),
  'month-day': objectReader<RegimeDay & { kind: 'month-day' }>(
    { kind: exactlyReader('month-day'), month: wholeReader(1, 12), day: wholeReader(1, 31), ...ground },
    { note: wordsReader },
  ),
});

const partReader: Reader<OutlinePart> = objectReader<OutlinePart>(
  { id: textReader(80), words: wordsReader },
  {},
);

const figureReader: Reader<RegimeFigure> = objectReader<RegimeFigure>(
  { measure: textReader(200), adds: flagReader },
  { words: wordsReader },
);

export const regimeReader: Reader<ClauseRegime> = objectReader<ClauseRegime>(
  { name: wordsReader, about: oneOfReader(REPORTED_PARTS) },
  {
    content: wordsReader,
    method: wordsReader,
    cutOff: regimeDayReader,
    lock: regimeDayReader,
    outline: listReader(partReader, 100),
    figures: listReader(figureReader, 500),
    note: wordsReader,
  },
);
