import { type AsOf, type DayBound, hasCome, type KnownDay } from '../kernel/index.js';

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
