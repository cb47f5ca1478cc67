import { type AsOf, type Recorded, wasKnown } from './as-of.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import type { Grade } from './grade.js';
import { type Issue, issue } from './issue.js';
import type { LegalBasis } from './legal-basis.js';
import { contains, isEmpty, type Period } from './period.js';
import type { Words } from './words.js';

/**
 * One value and the days it held, with the provision that says so, in one record: value and source cannot drift
 * apart. An entry that was repealed or suspended has no value; "no longer exists" is not zero.
 */
export type Entry<T> = EntryFrame &
  ({ readonly state: 'in-force'; readonly value: T } | { readonly state: 'repealed' | 'suspended' });

interface EntryFrame extends Recorded {
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
  readonly note?: Words;
}

/** Dated values of one thing. Entries known at the same time must not overlap; see {@link checkTimeline}. */
export interface Timeline<T> {
  readonly id: string;
  readonly unit?: string;
  readonly entries: readonly Entry<T>[];
}

/**
 * What a look-up finds: a value, or why there is none. `undetermined` is an entry that is only recalled: it may
 * be shown, it must not decide.
 */
export type Lookup<T> =
  | { readonly state: 'found'; readonly value: T; readonly entry: Entry<T> }
  | { readonly state: 'before-first' | 'gap'; readonly near: Entry<T> | null }
  | { readonly state: 'repealed' | 'suspended' | 'undetermined'; readonly entry: Entry<T> };

/** An entry in force, as law files write it. */
export const entry = <T>(
  value: T,
  period: Period,
  basis: LegalBasis,
  grade: Grade,
  more: Recorded & { readonly note?: Words } = {},
): Entry<T> => ({ state: 'in-force', value, period, basis, grade, ...more });

/** The value on a day as it was known on another. Linear in the entries, which are few; never throws. */
export const lookUp = <T>(timeline: Timeline<T>, asOf: AsOf): Lookup<T> => {
  let before: Entry<T> | null = null;
  let first: Entry<T> | null = null;
  for (const candidate of timeline.entries) {
    if (!wasKnown(candidate, asOf)) continue;
    if (contains(candidate.period, asOf.on)) return stateOf(candidate);
    if (first === null || candidate.period.from < first.period.from) first = candidate;
    if (candidate.period.from <= asOf.on && (before === null || before.period.from < candidate.period.from))
      before = candidate;
  }
  return before === null ? { state: 'before-first', near: first } : { state: 'gap', near: before };
};

const stateOf = <T>(found: Entry<T>): Lookup<T> => {
  if (found.grade === 'recalled') return { state: 'undetermined', entry: found };
  return found.state === 'in-force'
    ? { state: 'found', value: found.value, entry: found }
    : { state: found.state, entry: found };
};

/**
 * Everything wrong with a timeline that a look-up would have to pass over in silence: empty periods, and overlaps
 * of entries that are known at the same time (those corrected away do not count).
 */
export const checkTimeline = (timeline: Timeline<unknown>): Issue[] => {
  const issues: Issue[] = [];
  const current = timeline.entries.filter((candidate) => candidate.supersededOn === undefined);
  timeline.entries.forEach((candidate, index) => {
    if (isEmpty(candidate.period))
      issues.push(issue('TIMELINE_PERIOD_EMPTY', ['entries', index], { timeline: timeline.id }));
  });
  const sorted = current.filter((candidate) => !isEmpty(candidate.period)).sort(byStart);
  for (let index = 1; index < sorted.length; index += 1) {
    const previous = sorted[index - 1] as Entry<unknown>;
    const next = sorted[index] as Entry<unknown>;
    if (previous.period.until === undefined || next.period.from < previous.period.until)
      issues.push(issue('TIMELINE_OVERLAP', ['entries'], { timeline: timeline.id, on: next.period.from }));
  }
  return issues;
};

/** The stretches of `span` for which the timeline holds no entry at all: empty when it covers every day. */
export const gapsIn = (timeline: Timeline<unknown>, span: Period): Period[] => {
  const gaps: Period[] = [];
  let reached: CalendarDate = span.from;
  const sorted = timeline.entries.filter((known) => known.supersededOn === undefined).sort(byStart);
  for (const { period: held } of sorted) {
    if (span.until !== undefined && held.from >= span.until) break;
    if (held.from > reached) gaps.push({ from: reached, until: held.from });
    if (held.until === undefined) return gaps;
    if (held.until > reached) reached = held.until;
  }
  if (span.until === undefined) gaps.push({ from: reached });
  else if (reached < span.until) gaps.push({ from: reached, until: span.until });
  return gaps;
};

/** The days on which the timeline changes, and the day before and after each: where temporal tests must look. */
export const edgesOf = (timeline: Timeline<unknown>): CalendarDate[] => {
  const days = new Set<CalendarDate>();
  for (const { period: held } of timeline.entries)
    for (const edge of held.until === undefined ? [held.from] : [held.from, held.until])
      for (const step of [-1, 0, 1]) days.add(addDays(edge, step));
  return [...days].sort();
};

const byStart = (a: Entry<unknown>, b: Entry<unknown>): number => (a.period.from < b.period.from ? -1 : 1);
