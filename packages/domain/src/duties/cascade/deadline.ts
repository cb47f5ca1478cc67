import { effectiveDay, type OfficialDocument } from '../../directives/index.js';
import {
  type AsOf,
  addDays,
  type CalendarDate,
  daysBetween,
  earliestDay,
  type KnownDay,
  latestDay,
  lookUp,
} from '../../kernel/index.js';
import type { Cascade, CascadeState, CascadeStep } from './definition.js';

/** The last day on time of a cascade, that there is none, or that it cannot be told. */
export type Deadline =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'day'; readonly dueOn: CalendarDate };

/** Read on the day of issue: a deadline that a later text sets does not reach back. */
export const deadlineOf = (
  { deadline }: Cascade,
  document: OfficialDocument,
  { knownOn }: AsOf,
): Deadline => {
  if (deadline === undefined) return { kind: 'none' };
  const issued = effectiveDay(document);
  if (!issued.known) return { kind: 'unknown' };
  const found = lookUp(deadline, { on: issued.day, knownOn });
  if (found.state === 'found') return { kind: 'day', dueOn: addDays(issued.day, found.value) };
  return { kind: found.state === 'undetermined' || found.state === 'suspended' ? 'unknown' : 'none' };
};

type Timing = Pick<CascadeStep, 'dueOn' | 'timing' | 'daysLate'>;

/** Late only where a deadline exists, and only where it is known that the paper came after it or did not come. */
export const timingOf = (
  deadline: Deadline,
  state: CascadeState,
  issuedOn: KnownDay | null,
  { on }: AsOf,
): Timing => {
  if (deadline.kind === 'none') return { dueOn: null, timing: 'no-deadline', daysLate: null };
  if (deadline.kind === 'unknown') return { dueOn: null, timing: 'unknown', daysLate: null };
  const { dueOn } = deadline;
  if (state === 'issued' && issuedOn !== null) return ofPaper(dueOn, issuedOn);
  if (on <= dueOn) return { dueOn, timing: 'running', daysLate: null };
  return state === 'not-issued'
    ? { dueOn, timing: 'late', daysLate: daysBetween(dueOn, on) }
    : { dueOn, timing: 'unknown', daysLate: null };
};

const ofPaper = (dueOn: CalendarDate, issuedOn: KnownDay): Timing => {
  const [first, last] = [earliestDay(issuedOn), latestDay(issuedOn)];
  if (last !== undefined && last <= dueOn) return { dueOn, timing: 'on-time', daysLate: null };
  if (first !== undefined && first > dueOn)
    return { dueOn, timing: 'late', daysLate: issuedOn.known ? daysBetween(dueOn, issuedOn.day) : null };
  return { dueOn, timing: 'unknown', daysLate: null };
};
