import {
  type BodyId,
  basisReader,
  bodyIdReader,
  brandReader,
  DomainError,
  dayReader,
  exactlyReader,
  fail,
  gradeReader,
  isSlug,
  knownDayReader,
  listReader,
  objectReader,
  oneOfReader,
  type PlaceId,
  placeIdReader,
  type Reader,
  taggedReader,
  textReader,
  wholeReader,
  wordsReader,
} from '../kernel/index.js';
import { checkSuccession } from './check-succession.js';
import {
  type CrosswalkWeights,
  type Predecessor,
  SUCCESSION_KINDS,
  SUCCESSION_SIDES,
  type Subject,
  type Succession,
  type Successor,
  type UnitIds,
  WEIGHT_METHODS,
  type WeightPart,
} from './succession.js';

const successionId = brandReader<string>(isSlug, 'SUCCESSION_ID_INVALID');
/** One event names no more units than a country has communes. */
const MOST_UNITS = 20_000;

const shapeOf = <S extends Subject>(subject: S, id: Reader<UnitIds[S]>): Reader<Succession> => {
  const part = objectReader<WeightPart>(
    { from: id, to: id, parts: wholeReader(0, Number.MAX_SAFE_INTEGER) },
    {},
  );
  const weights = objectReader<CrosswalkWeights>(
    {
      measure: textReader(160),
      method: oneOfReader(WEIGHT_METHODS),
      parts: listReader(part, MOST_UNITS),
      grade: gradeReader,
      basis: basisReader,
    },
    { note: wordsReader },
  );
  return objectReader<Succession>(
    {
      id: successionId,
      subject: exactlyReader(subject),
      kind: oneOfReader(SUCCESSION_KINDS),
      effectiveOn: knownDayReader,
      from: listReader(objectReader<Predecessor>({ id }, { survives: exactlyReader(true) }), MOST_UNITS),
      to: listReader(objectReader<Successor>({ id }, {}), MOST_UNITS),
      basis: basisReader,
      grade: gradeReader,
    },
    {
      decidedOn: knownDayReader,
      unrecorded: listReader(oneOfReader(SUCCESSION_SIDES), 2),
      weights: listReader(weights, 1_000),
      note: wordsReader,
      recordedOn: dayReader,
      supersededOn: dayReader,
    },
  );
};

const shape: Reader<Succession> = taggedReader<Succession>('subject', {
  place: shapeOf<'place'>('place', placeIdReader as Reader<PlaceId>),
  body: shapeOf<'body'>('body', bodyIdReader as Reader<BodyId>),
});

/**
 * Reads an event from outside: its shape, then what {@link checkSuccession} finds. Whether its units are known and
 * lived on that day is asked of a register: `checkRegistry`.
 *
 * @example readSuccession({ id: 'x', subject: 'place', kind: 'merge', … }).ok // true
 */
export const readSuccession: Reader<Succession> = (value) => {
  const read = shape(value);
  if (!read.ok) return read;
  const issues = checkSuccession(read.value);
  return issues.length > 0 ? fail(...issues) : read;
};

/**
 * An event written in code. Throws a `DomainError` with the code of the first thing wrong with it.
 *
 * @example
 * succession({ id: 'nq-202-2025/quang-tri', subject: 'place', kind: 'consolidate', from: [{ id: quangBinh }, … ], … })
 */
export const succession = <S extends Subject>(event: Succession<S>): Succession<S> => {
  const [first] = checkSuccession(event);
  if (first !== undefined) throw new DomainError(first.code, `${event.id} ${first.path.join('.')}`);
  return event;
};
