import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  contains,
  dayOf,
  daysFromTo,
  partsOf,
  wasKnown,
} from '../kernel/index.js';
import { isKept, type MeetingKind, type MonitoringFacts } from './monitoring.js';

export const MEETING_STATES = ['held', 'not-held', 'not-yet', 'unknown'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

const spanOf = (year: number) => daysFromTo(dayOf(year, 1, 1), dayOf(year, 12, 31));

/**
 * Whether a standing body held its yearly working meeting with associations in a year: known only where it is
 * recorded or the register is kept to the end of the year.
 *
 * @example yearlyMeeting(facts, standingBody, 2024, asOf(day('2025-01-05'))) // 'held'
 */
export const yearlyMeeting = (facts: MonitoringFacts, by: BodyId, year: number, when: AsOf): MeetingState => {
  const span = spanOf(year);
  const held = facts.meetings.some(
    (one) =>
      one.by === by &&
      one.kind === 'yearly' &&
      wasKnown(one, when) &&
      one.on <= when.on &&
      contains(span, one.on),
  );
  if (held) return 'held';
  if (when.on < span.until) return 'not-yet';
  return isKept(facts, 'meetings', by, span, when) ? 'not-held' : 'unknown';
};

/** The meetings of standing bodies with one association. */
export interface MeetingStanding {
  readonly lastYearlyOn: CalendarDate | null;
  readonly lastAdHocOn: CalendarDate | null;
  /** The year of the day asked about. */
  readonly thisYear: MeetingState;
  readonly lastYear: MeetingState;
}

/**
 * The yearly and other meetings with one association on a day as then known. That none was held in a year is said only
 * where a body that meets it keeps such records to the end of the year.
 *
 * @example meetingsAt(facts, association, asOf(day('2025-06-01'))).lastYear // 'not-held'
 */
export const meetingsAt = (facts: MonitoringFacts, association: BodyId, when: AsOf): MeetingStanding => {
  const mine = facts.meetings.filter(
    (one) => one.associations.includes(association) && wasKnown(one, when) && one.on <= when.on,
  );
  const last = (kind: MeetingKind): CalendarDate | null =>
    mine
      .filter((one) => one.kind === kind)
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null;
  const keepers = facts.keeping.filter(
    (one) => one.of === 'meetings' && (one.association === undefined || one.association === association),
  );
  const stateOf = (year: number): MeetingState => {
    const span = spanOf(year);
    if (mine.some((one) => one.kind === 'yearly' && contains(span, one.on))) return 'held';
    if (when.on < span.until) return 'not-yet';
    const known = { ...facts, keeping: keepers.map(({ association: _of, ...one }) => one) };
    return keepers.some(({ body }) => isKept(known, 'meetings', body, span, when)) ? 'not-held' : 'unknown';
  };
  const { year } = partsOf(when.on);
  return {
    lastYearlyOn: last('yearly'),
    lastAdHocOn: last('ad-hoc'),
    thisYear: stateOf(year),
    lastYear: stateOf(year - 1),
  };
};
