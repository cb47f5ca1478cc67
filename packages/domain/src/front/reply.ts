import type { KeepingPeriod } from '../duties/index.js';
import { type AsOf, type CalendarDate, daysBetween } from '../kernel/index.js';
import { type FrontCase, isRegisterKept } from './front-case.js';

/**
 * How a reply stands that somebody waits for. Exactly one of them is true of a case on a day:
 * `no-day-set` waits without end and is never late; `unknown` is past its day, but nobody states that the register is
 * complete; `no-answer` is past its day inside such a statement, or the body that waits recorded that there was none.
 */
export const REPLY_STANDINGS = [
  'answered',
  'waiting',
  'no-day-set',
  'no-answer',
  'unknown',
  'withdrawn',
] as const;
export type ReplyStanding = (typeof REPLY_STANDINGS)[number];

/** What is on record of a reply. */
export interface ReplyRecord {
  readonly since: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly silenceRecorded?: boolean;
  readonly withdrawn?: boolean;
}

export interface Reply {
  readonly standing: ReplyStanding;
  /** Days after the last on time: of the answer, or, where there is surely none, until the day of the question. */
  readonly daysLate: number | null;
}

/** @example replyOf(found, { since, dueOn: null, answeredOn: null }, [], asOf).standing // 'no-day-set' */
export const replyOf = (
  found: Pick<FrontCase, 'body' | 'definition'>,
  { since, dueOn, answeredOn, silenceRecorded = false, withdrawn = false }: ReplyRecord,
  keepingPeriods: readonly KeepingPeriod[],
  asOf: AsOf,
): Reply => {
  const late = (on: CalendarDate): number | null =>
    dueOn !== null && dueOn < on ? daysBetween(dueOn, on) : null;
  if (answeredOn !== null) return { standing: 'answered', daysLate: late(answeredOn) };
  if (withdrawn) return { standing: 'withdrawn', daysLate: null };
  if (silenceRecorded) return { standing: 'no-answer', daysLate: late(asOf.on) };
  if (dueOn === null) return { standing: 'no-day-set', daysLate: null };
  if (asOf.on <= dueOn) return { standing: 'waiting', daysLate: null };
  return isRegisterKept(found, since, dueOn, keepingPeriods, asOf)
    ? { standing: 'no-answer', daysLate: late(asOf.on) }
    : { standing: 'unknown', daysLate: null };
};
