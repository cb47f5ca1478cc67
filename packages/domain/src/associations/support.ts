import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  contains,
  type LegalBasis,
  type Period,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';

/** What came of a grant by its end. */
export const SUPPORT_OUTCOMES = ['done', 'partly', 'not-done'] as const;
export type SupportOutcome = (typeof SUPPORT_OUTCOMES)[number];

/** Money that the State gives an association: for a task that was assigned, or as a lump sum. */
export interface AssociationSupport extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  /** The task that was assigned, in short words; null where the grant is tied to none; absent is unknown. */
  readonly task?: string | null;
  /** In đồng; null where it is not known. */
  readonly amount: number | null;
  readonly period: Period;
  /** Given once for all work of the period (khoán kinh phí). */
  readonly lumpSum: boolean;
  readonly assignedBy: BodyId;
  readonly basis: LegalBasis;
  readonly result?: {
    readonly on: CalendarDate;
    readonly outcome: SupportOutcome;
    readonly document?: string;
  };
}

/** What an association got in a year, and what of it is tied to no task or has no result. */
export interface SupportStanding {
  /** In đồng, of the grants whose amount is known. */
  readonly amount: number;
  readonly grants: number;
  readonly amountsUnknown: number;
  readonly lumpSum: boolean;
  readonly tiedToNoTask: readonly string[];
  readonly taskUnknown: readonly string[];
  /** Grants whose period is over and of which no result is recorded. */
  readonly resultOpen: readonly string[];
}

/**
 * The support that runs on a day, with what is open of it and of what ended before.
 *
 * @example supportAt(supports, association, asOf(day('2025-06-01'))).tiedToNoTask // []
 */
export const supportAt = (
  supports: readonly AssociationSupport[],
  association: BodyId,
  when: AsOf,
): SupportStanding => {
  const mine = supports.filter((one) => one.association === association && wasKnown(one, when));
  const running = mine.filter(({ period }) => contains(period, when.on));
  const over = mine.filter(({ period }) => period.until !== undefined && period.until <= when.on);
  const ids = (some: readonly AssociationSupport[]) => some.map(({ id }) => id);
  return {
    amount: running.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    grants: running.length,
    amountsUnknown: running.filter(({ amount }) => amount === null).length,
    lumpSum: running.some(({ lumpSum }) => lumpSum),
    tiedToNoTask: ids(running.filter(({ task }) => task === null)),
    taskUnknown: ids(running.filter(({ task }) => task === undefined)),
    resultOpen: ids(over.filter(({ result }) => result === undefined || result.on > when.on)),
  };
};
