import {
  type AsOf,
  type CalendarDate,
  type DayBound,
  FIRST_DAY,
  hasCome,
  isEmpty,
  type KnownDay,
  type Period,
  period,
} from '../kernel/index.js';

/** The days something exists: from the first to the first day it no longer does; null when no end is known of. */
export interface Life {
  readonly from: KnownDay;
  /** null: nothing says that it ended or will; an unknown day: it ends, or may have ended, and no source says when. */
  readonly until: KnownDay | null;
}

export const LIFE_STATES = ['exists', 'not-yet', 'ended', 'undetermined'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** What can be said of something's existence on a day; `bound` is the last thing known where it is not decided. */
export interface LifeLookup {
  readonly state: LifeState;
  readonly why?: 'START_NOT_RECORDED' | 'END_NOT_RECORDED';
  readonly bound?: DayBound;
}

/** Existence on the day of the question. Between the bounds of an unknown day it is undetermined, never guessed. */
export const lifeOn = (life: Life, { on }: AsOf): LifeLookup => {
  const ended = life.until === null ? false : hasCome(life.until, on);
  if (ended === true) return { state: 'ended' };
  const begun = hasCome(life.from, on);
  if (begun === false) return { state: 'not-yet' };
  if (ended === 'unknown') return { state: 'undetermined', why: 'END_NOT_RECORDED', ...boundOf(life.until) };
  if (begun === 'unknown') return { state: 'undetermined', why: 'START_NOT_RECORDED', ...boundOf(life.from) };
  return { state: 'exists' };
};

const boundOf = (when: KnownDay | null): { bound?: DayBound } => {
  if (when === null || when.known) return {};
  const bound = when.notBefore ?? when.notAfter;
  return bound === undefined ? {} : { bound };
};

/** The days that a life surely covers, and those that it may cover; null for none. */
export interface LifeSpans {
  readonly sure: Period | null;
  readonly possible: Period | null;
}

/**
 * The same as {@link lifeOn} of all days at once: it exists on the sure days and is undetermined on the other possible
 * ones; before them it is not yet, after them it has ended.
 *
 * @example lifeSpans({ from: knownDay(day('2025-07-01')), until: null }).sure // { from: '2025-07-01' }
 */
export const lifeSpans = ({ from, until }: Life): LifeSpans => {
  const begins = bounds(from);
  const ends = until === null ? null : bounds(until);
  const possible = spanOf(begins.first ?? FIRST_DAY, ends?.last);
  const sure = begins.last === undefined ? null : spanOf(begins.last, ends && (ends.first ?? FIRST_DAY));
  return { sure, possible };
};

/** What counts of a day that may not be known: what is only recalled bounds nothing. */
const bounds = (when: KnownDay): { first?: CalendarDate; last?: CalendarDate } => {
  if (when.known) return when.grade === 'recalled' ? {} : { first: when.day, last: when.day };
  const { notBefore, notAfter } = when;
  return {
    ...(notBefore && notBefore.grade !== 'recalled' ? { first: notBefore.day } : {}),
    ...(notAfter && notAfter.grade !== 'recalled' ? { last: notAfter.day } : {}),
  };
};

const spanOf = (from: CalendarDate, until: CalendarDate | null | undefined): Period | null => {
  const span = period(from, until ?? undefined);
  return isEmpty(span) ? null : span;
};
