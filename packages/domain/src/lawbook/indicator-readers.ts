import {
  type Indicator,
  indicatorIdReader,
  type Measure,
  measureIdReader,
  OVER_TIME,
  OVER_TREE,
  type Target,
  type TargetReading,
  type TargetTime,
  UNITS,
} from '../indicators/index.js';
import {
  basisReader,
  dayReader,
  exactlyReader,
  fail,
  flagReader,
  gradeReader,
  issue,
  listReader,
  nullableReader,
  objectReader,
  ok,
  oneOfReader,
  type Reader,
  SERIES_KINDS,
  taggedReader,
  textReader,
  timelineReader,
  wholeReader,
  wordsReader,
} from '../kernel/index.js';
import { OPERATORS } from '../rules/index.js';

import { bearersReader, conditionReader } from './duty-readers.js';
import type { ClauseTarget } from './law-file.js';

/** Readers of what is counted, of the figures formed of it, and of the targets that clauses set. */

const decimalsReader = wholeReader(0, 6);

export const measureReader: Reader<Measure> = objectReader<Measure>(
  {
    id: measureIdReader,
    words: wordsReader,
    unit: oneOfReader(UNITS),
    decimals: decimalsReader,
    overTime: oneOfReader(OVER_TIME),
    overTree: oneOfReader(OVER_TREE),
  },
  { aboutPeople: flagReader },
);

export const indicatorReader: Reader<Indicator> = objectReader<Indicator>(
  {
    id: indicatorIdReader,
    words: wordsReader,
    kind: oneOfReader(['count', 'share']),
    numerator: timelineReader(measureIdReader),
    decimals: decimalsReader,
    moreIsBetter: nullableReader(flagReader),
    basis: basisReader,
    grade: gradeReader,
  },
  { denominator: timelineReader(measureIdReader) },
);

const numberReader: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value)
    ? ok(value)
    : fail(issue('SHAPE_EXPECTED', [], { expected: 'number' }));

const datedNumberReader: Reader<ClauseTarget['value']> = (value) =>
  typeof value === 'number' ? numberReader(value) : timelineReader(numberReader)(value);

const timeReader: Reader<TargetTime> = taggedReader<TargetTime>('kind', {
  'by-year-end': objectReader<TargetTime & { kind: 'by-year-end' }>(
    { kind: exactlyReader('by-year-end'), year: wholeReader(1, 9998) },
    {},
  ),
  each: objectReader<TargetTime & { kind: 'each' }>(
    { kind: exactlyReader('each'), every: oneOfReader(SERIES_KINDS) },
    { from: dayReader, until: dayReader },
  ),
  'each-term': objectReader<TargetTime & { kind: 'each-term' }>({ kind: exactlyReader('each-term') }, {}),
  unstated: objectReader<TargetTime & { kind: 'unstated' }>({ kind: exactlyReader('unstated') }, {}),
});

const readingReader: Reader<TargetReading> = objectReader<TargetReading>(
  { id: textReader(80), words: wordsReader },
  { operator: oneOfReader(OPERATORS), value: numberReader },
);

const baselineReader: Reader<NonNullable<Target['baseline']>> = objectReader<NonNullable<Target['baseline']>>(
  { value: numberReader, period: textReader(40), basis: basisReader },
  {},
);

export const targetReader: Reader<ClauseTarget> = objectReader<ClauseTarget>(
  {
    indicator: indicatorIdReader,
    bearers: bearersReader,
    operator: oneOfReader(OPERATORS),
    value: datedNumberReader,
    time: timeReader,
  },
  {
    upTo: datedNumberReader,
    condition: conditionReader,
    baseline: baselineReader,
    readings: listReader(readingReader, 10),
    grade: gradeReader,
    note: wordsReader,
  },
);
