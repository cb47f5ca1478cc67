import type { AsOf, CalendarDate } from '../../kernel/index.js';
import type { ReportExtension, ReportLock, ReportReturn } from './report-facts.js';

/**
 * Why a report is or is not taken in. `NO_LOCK_STATED`: no text sets a last day; `LOCK_NOT_YET`: it has not come;
 * `EXTENDED`: more time was granted after the lock; `RETURNED_OPEN`: it came back, so it may be sent again.
 */
export const LOCK_REASONS = [
  'NO_LOCK_STATED',
  'LOCK_NOT_YET',
  'EXTENDED',
  'RETURNED_OPEN',
  'LOCKED_BY_DATE',
  'LOCKED_BY_DECISION',
] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

export interface ReportLockState {
  readonly locked: boolean;
  readonly why: LockReason;
  /** The last day on which it is taken in; for a decision, its day; null where none is set. */
  readonly on: CalendarDate | null;
  readonly by: ReportLock | null;
}

/** What the state of a lock depends on, of one report. */
export interface LockFacts {
  /** The last day on which it is taken in, by the regime. */
  readonly lockOn: CalendarDate | null;
  readonly decision: ReportLock | null;
  readonly extension: ReportExtension | null;
  /** The return that still waits for another report. */
  readonly returned: ReportReturn | null;
}

/**
 * Whether a report is still taken in. More time that is granted opens it again until that day; a report that came
 * back may be sent again, or nobody could answer the return (our rule, no clause has it).
 */
export const lockState = (
  { lockOn, decision, extension, returned }: LockFacts,
  { on }: Pick<AsOf, 'on'>,
): ReportLockState => {
  const isRunning = extension !== null && on <= extension.until;
  if (decision !== null) {
    const { on: since } = decision;
    if (isRunning && extension.on >= since)
      return { locked: false, why: 'EXTENDED', on: extension.until, by: decision };
    if (returned !== null && returned.on >= since)
      return { locked: false, why: 'RETURNED_OPEN', on: null, by: decision };
    return { locked: true, why: 'LOCKED_BY_DECISION', on: since, by: decision };
  }
  if (lockOn === null) return { locked: false, why: 'NO_LOCK_STATED', on: null, by: null };
  if (on <= lockOn) return { locked: false, why: 'LOCK_NOT_YET', on: lockOn, by: null };
  if (isRunning) return { locked: false, why: 'EXTENDED', on: extension.until, by: null };
  if (returned !== null) return { locked: false, why: 'RETURNED_OPEN', on: null, by: null };
  return { locked: true, why: 'LOCKED_BY_DATE', on: lockOn, by: null };
};
