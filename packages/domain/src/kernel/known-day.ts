import type { CalendarDate } from './calendar-date.js';
import type { Grade } from './grade.js';
import type { LegalBasis } from './legal-basis.js';
import type { Words } from './words.js';

/** One side of what is known of a day that no source gives: it was not before, or not after, `day`. */
export interface DayBound {
  readonly day: CalendarDate;
  readonly grade: Grade;
  /** Where the bound comes from: a provision, or a remark on a source that is no official document. */
  readonly basis?: LegalBasis;
  readonly note?: Words;
}

/**
 * A day that may not be known. Four of the six source documents print no date, and the end of many bodies was
 * never found: the bounds say what still is known, both inclusive, and whatever falls between them is
 * undetermined, never guessed.
 */
export type KnownDay =
  | { readonly known: true; readonly day: CalendarDate; readonly grade: Grade; readonly basis?: LegalBasis }
  | { readonly known: false; readonly notBefore?: DayBound; readonly notAfter?: DayBound };

export const knownDay = (day: CalendarDate, grade: Grade = 'verified', basis?: LegalBasis): KnownDay => ({
  known: true,
  day,
  grade,
  ...(basis === undefined ? {} : { basis }),
});

export const unknownDay = (
  bounds: { readonly notBefore?: DayBound; readonly notAfter?: DayBound } = {},
): KnownDay => ({ known: false, ...bounds });

/** The first day it can be; undefined where nothing bounds it. */
export const earliestDay = (when: KnownDay): CalendarDate | undefined =>
  when.known ? when.day : when.notBefore?.day;

/** The last day it can be; undefined where nothing bounds it. */
export const latestDay = (when: KnownDay): CalendarDate | undefined =>
  when.known ? when.day : when.notAfter?.day;

/** Whether that day is over by `on` (it is `on` or earlier): yes, no, or not to be told from what is known. */
export const hasCome = (when: KnownDay, on: CalendarDate): boolean | 'unknown' => {
  if (when.known) return when.grade === 'recalled' ? 'unknown' : when.day <= on;
  if (when.notAfter && when.notAfter.grade !== 'recalled' && when.notAfter.day <= on) return true;
  if (when.notBefore && when.notBefore.grade !== 'recalled' && on < when.notBefore.day) return false;
  return 'unknown';
};
