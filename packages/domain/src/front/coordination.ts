import {
  type KeepingPeriod,
  stateAt,
  stepNamed,
  stepTiming,
  type WorkflowWorld,
  yearOf,
} from '../duties/index.js';
import { type AsOf, asOf as at, type BodyId, type CalendarDate, day, partsOf } from '../kernel/index.js';
import { type FrontCase, isRegisterKept } from './front-case.js';

/** Whether a year of a programme was reviewed; `not-asked`: it ended before the review was due. */
export const REVIEW_STANDINGS = [
  'reviewed',
  'reviewed-late',
  'not-reviewed',
  'not-yet',
  'unknown',
  'not-asked',
] as const;
export type ReviewStanding = (typeof REVIEW_STANDINGS)[number];

export interface YearReview {
  readonly year: number;
  readonly standing: ReviewStanding;
  readonly on: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
}

/** A coordination programme on a day: who signed it, and each of its years. */
export interface CoordinationProgramme {
  readonly id: string;
  readonly signatories: readonly BodyId[];
  readonly state: string;
  readonly signedOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
  /** From the year of the signing to that of the question or of the end, oldest first. */
  readonly reviews: readonly YearReview[];
}

/** However far ahead it is asked: no programme is followed longer. */
const MOST_YEARS = 100;

/**
 * A programme by its case. Where no text says by when a year is to be reviewed, an unreviewed year is not yet reviewed
 * and never overdue.
 *
 * @example coordinationOf(found, keepingPeriods, asOf, world).reviews.at(-1)?.standing // 'not-yet'
 */
export const coordinationOf = (
  found: FrontCase,
  keepingPeriods: readonly KeepingPeriod[],
  asOf: AsOf,
  world: WorkflowWorld,
): CoordinationProgramme => {
  const { id, definition, history } = found;
  const { state, passed, parties } = stateAt(definition, history, asOf);
  const first = (step: string): CalendarDate | null =>
    passed.find(({ transition }) => transition.id === step)?.event.on ?? null;
  const [signedOn, endedOn] = [first('sign'), first('end')];
  const from = signedOn === null ? null : partsOf(signedOn).year;
  const last = partsOf(endedOn ?? asOf.on).year;
  const to = from === null ? last : Math.min(last, from + MOST_YEARS - 1);
  const reviews = Array.from({ length: from === null ? 0 : to - from + 1 }, (_, index): YearReview => {
    const year = (from ?? to) + index;
    const done = passed.find(({ event, transition }) => transition.id === 'review' && yearOf(event) === year);
    const dueOn = dueOfYear(found, year, world);
    const on = done?.event.on ?? null;
    const say = (standing: ReviewStanding): YearReview => ({ year, standing, on, dueOn });
    if (on !== null) return say(dueOn !== null && dueOn < on ? 'reviewed-late' : 'reviewed');
    if (endedOn !== null && (dueOn === null || endedOn <= dueOn)) return say('not-asked');
    if (dueOn === null || asOf.on <= dueOn) return say('not-yet');
    const opens = firstOf(year);
    const since = signedOn !== null && opens < signedOn ? signedOn : opens;
    return say(isRegisterKept(found, since, dueOn, keepingPeriods, asOf) ? 'not-reviewed' : 'unknown');
  });
  return { id, signatories: parties.signatories ?? [], state, signedOn, endedOn, reviews };
};

const firstOf = (year: number): CalendarDate => day(`${String(year).padStart(4, '0')}-01-01`);

/** The last day on time for the review of a year, by the windows of the step; null where no text sets one. */
const dueOfYear = (
  { definition, history }: FrontCase,
  year: number,
  world: WorkflowWorld,
): CalendarDate | null => {
  if (!stepNamed(definition, 'review')?.windows?.length) return null;
  // as it is asked in that year, of a case in which nothing was done yet
  const asked = at(firstOf(year));
  return stepTiming(definition, { ...history, events: [] }, 'review', asked, world).dueOn;
};
