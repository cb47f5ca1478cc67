import {
  basisReader,
  bodyIdReader,
  dayReader,
  fail,
  flagReader,
  gradeReader,
  type Issue,
  issue,
  listReader,
  objectReader,
  ok,
  oneOfReader,
  placeIdReader,
  type Reader,
  type Result,
  textReader,
  wordsReader,
} from '../kernel/index.js';
import { HIERARCHIES } from './body.js';
import type { BodyCorrection, Dated, PlaceCorrection } from './correction.js';

/** No unit had more names, parents, types or codes. */
const MOST = 200;
const days = { from: dayReader, until: dayReader };
const required = { basis: basisReader, grade: gradeReader };
const more = {
  begins: dayReader,
  ends: dayReader,
  hasNotEnded: flagReader,
  names: listReader(
    objectReader<Required<PlaceCorrection>['names'][number]>({ name: wordsReader }, days),
    MOST,
  ),
};

const ofPlace: Reader<PlaceCorrection> = objectReader<PlaceCorrection>(required, {
  ...more,
  parents: listReader(
    objectReader<Required<PlaceCorrection>['parents'][number]>({ parent: placeIdReader }, days),
    MOST,
  ),
  types: listReader(
    objectReader<Required<PlaceCorrection>['types'][number]>({ type: textReader(80) }, days),
    MOST,
  ),
  codes: listReader(
    objectReader<Required<PlaceCorrection>['codes'][number]>({ code: textReader(20) }, days),
    MOST,
  ),
});

const ofBody: Reader<BodyCorrection> = objectReader<BodyCorrection>(required, {
  ...more,
  parents: listReader(
    objectReader<Required<BodyCorrection>['parents'][number]>(
      { hierarchy: oneOfReader(HIERARCHIES), parent: bodyIdReader },
      days,
    ),
    MOST,
  ),
});

/**
 * Reads a correction of a place from outside. Issues, all at once: those of the shape, PERIOD_INVALID, NOTE_MISSING,
 * END_GIVEN_AND_TAKEN_BACK, and NOTHING_TO_CORRECT, also at a list that is empty: what is taken away must be
 * replaced, or what stood before would be unknown and not wrong.
 *
 * @example readPlaceCorrection({ codes: [{ code: '19264' }], basis, grade: 'verified' }).ok // true
 */
export const readPlaceCorrection: Reader<PlaceCorrection> = (value) => judged(ofPlace(value));

/** Reads a correction of a body in the same way. */
export const readBodyCorrection: Reader<BodyCorrection> = (value) => judged(ofBody(value));

const LISTS = ['names', 'parents', 'types', 'codes'] as const;

const judged = <C extends PlaceCorrection | BodyCorrection>(read: Result<C>): Result<C> => {
  if (!read.ok) return read;
  const { begins, ends, hasNotEnded, basis, grade } = read.value;
  const lists: Partial<Record<(typeof LISTS)[number], readonly Dated<object>[]>> = read.value;
  const given = LISTS.flatMap((field) => {
    const list = lists[field];
    return list === undefined ? [] : [[field, list] as const];
  });
  const issues: Issue[] = given.flatMap(([field, list]) =>
    list.length === 0
      ? [issue('NOTHING_TO_CORRECT', [field])]
      : list.flatMap(({ from, until }, index) =>
          from !== undefined && until !== undefined && until <= from
            ? [issue('PERIOD_INVALID', [field, index, 'until'])]
            : [],
        ),
  );
  const silent = begins === undefined && ends === undefined && hasNotEnded !== true;
  if (silent && given.length === 0) issues.push(issue('NOTHING_TO_CORRECT'));
  if (ends !== undefined && hasNotEnded === true)
    issues.push(issue('END_GIVEN_AND_TAKEN_BACK', ['hasNotEnded']));
  if (grade === 'inferred' && basis.note === undefined) issues.push(issue('NOTE_MISSING', ['basis', 'note']));
  return issues.length > 0 ? fail(...issues) : ok(read.value);
};
