import type { OfficialDocument } from '../../directives/index.js';
import type { BodyId, CalendarDate, DocumentId, LegalBasis, LevelId, Timeline } from '../../kernel/index.js';
import type { Body } from '../../organisations/index.js';
import type { Bearer } from '../bearers.js';
import type { Bearers } from '../duty.js';

/** Who a document expects to issue a paper of their own that carries it out, and where it says so. */
export interface Cascade {
  readonly document: DocumentId;
  readonly basis: LegalBasis;
  readonly expected: Bearers;
  /**
   * Within how many days after the issue the paper is due, where a text says so: dated and sourced, looked up on
   * the day of issue. Without it there is no "late", only days since the issue.
   */
  readonly deadline?: Timeline<number>;
}

/** What became of one expected paper. */
export const CASCADE_STATES = ['issued', 'not-issued', 'unknown'] as const;
export type CascadeState = (typeof CASCADE_STATES)[number];

/**
 * How it stands with the deadline. `running`: there is time left. `unknown`: the deadline, or the day of the paper,
 * or whether there is one, is not known.
 */
export const CASCADE_TIMINGS = ['no-deadline', 'running', 'on-time', 'late', 'unknown'] as const;
export type CascadeTiming = (typeof CASCADE_TIMINGS)[number];

/** One body of the cascade and the paper it issued, if one is recorded. */
export interface CascadeStep {
  readonly body: Body;
  readonly doubt: Bearer['doubt'];
  /** `not-issued` needs a keeping period over the whole time since the issue; without one it is `unknown`. */
  readonly state: CascadeState;
  readonly paper: OfficialDocument | null;
  /** The papers between the document and this one, from above: empty where it carries the document out itself. */
  readonly through: readonly DocumentId[];
  /** Days from the issue of the document to that of the paper, where both are known. */
  readonly days: number | null;
  /** The last day on time; null where none is set or the day of issue is not known. */
  readonly dueOn: CalendarDate | null;
  readonly timing: CascadeTiming;
  /** Days after the last day on time, of a late paper or of one that is surely missing. */
  readonly daysLate: number | null;
}

/** expected = issued + notIssued + unknown, at each level. */
export interface CascadeLevel {
  readonly level: LevelId;
  readonly expected: number;
  readonly issued: number;
  readonly notIssued: number;
  readonly unknown: number;
  /** Groups among the expected whose members are not recorded: the count is then a floor. */
  readonly uncounted: readonly BodyId[];
  readonly steps: readonly CascadeStep[];
}
