import { type CalendarDate, LAST_DAY } from './calendar-date.js';

/**
 * The two clocks of a question: what held on one day, as it was known at the end of another. `knownOn` filters
 * facts, not law: the law in a package version is the law as its authors knew it.
 */
export interface AsOf {
  readonly on: CalendarDate;
  readonly knownOn: CalendarDate;
}

/** With all that is known, unless a day of knowledge is given. */
export const asOf = (on: CalendarDate, knownOn: CalendarDate = LAST_DAY): AsOf => ({ on, knownOn });

/** A record's own place on the clock of knowledge: entered on one day, perhaps corrected away on another. */
export interface Recorded {
  readonly recordedOn?: CalendarDate;
  readonly supersededOn?: CalendarDate;
}

/** Whether the record was known, and not yet corrected away, at the end of `knownOn`. */
export const wasKnown = (record: Recorded, { knownOn }: AsOf): boolean =>
  (record.recordedOn === undefined || record.recordedOn <= knownOn) &&
  (record.supersededOn === undefined || record.supersededOn > knownOn);
