import {
  type CalendarDate,
  day,
  type Grade,
  type KnownDay,
  knownDay,
  type LegalBasis,
  unknownDay,
  type Words,
} from '../kernel/index.js';

/** The two-level system begins: districts end, merged provinces and new communes begin (72/2025/QH15; 203/2025/QH15). */
export const TWO_LEVELS_FROM: CalendarDate = day('2025-07-01');

/**
 * No source gives the day a body began, only that it was there on some day: it began on that day or before, and
 * nothing is asked of it earlier.
 */
export const thereBy = (firstSeen: string, basis: LegalBasis, grade: Grade = 'verified'): KnownDay =>
  unknownDay({ notAfter: { day: day(firstSeen), grade, basis } });

/** The end was not found: not before the day, and nothing after it is known. */
export const endNotFound = (notBefore: string, grade: Grade, note: Words): KnownDay =>
  unknownDay({ notBefore: { day: day(notBefore), grade, note } });

/** The end is the reform of 1/7/2025. */
export const endedByReform = (basis: LegalBasis, grade: Grade): KnownDay =>
  knownDay(TWO_LEVELS_FROM, grade, basis);
