import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type ClauseId,
  type Recorded,
  wasKnown,
} from '../../kernel/index.js';
import { type Activity, type DutyFacts, NO_FACTS } from '../duty.js';
import type { ExternalId } from '../read-external-id.js';

/** A report as it was sent. A correction closes the record and adds one; a report sent again is another record. */
export interface ReportSubmission extends Recorded {
  readonly id: string;
  readonly duty: ClauseId;
  readonly body: BodyId;
  readonly occurrence: string;
  /** The day it was sent. */
  readonly on: CalendarDate;
  /** Number or title of the paper. */
  readonly document?: string;
  /** Figures by measure; null says that the body does not know it, which is not zero. */
  readonly figures?: Readonly<Record<string, number | null>>;
  /** Text by part of the outline. */
  readonly narrative?: Readonly<Record<string, string>>;
  /** The body's own code for it. */
  readonly externalId?: ExternalId;
  readonly sample?: boolean;
}

/** The receiver sends a report back, and says why. */
export interface ReportReturn extends Recorded {
  readonly id: string;
  readonly submission: string;
  readonly on: CalendarDate;
  readonly by: BodyId;
  readonly reason: string;
}

/** More time for one occurrence: for one body, or for all where none is named. */
export interface ReportExtension extends Recorded {
  readonly id: string;
  readonly duty: ClauseId;
  readonly occurrence: string;
  readonly body?: BodyId;
  /** The new last day on time. */
  readonly until: CalendarDate;
  /** The day it was granted. */
  readonly on: CalendarDate;
  readonly by: BodyId;
  /** The paper that grants it. */
  readonly document: string;
}

/** A decision of the receiver that nothing more is taken in for an occurrence. */
export interface ReportLock extends Recorded {
  readonly id: string;
  readonly duty: ClauseId;
  readonly occurrence: string;
  readonly body?: BodyId;
  readonly on: CalendarDate;
  readonly by: BodyId;
  readonly reason: string;
}

/** All that is known of reports: what regimes are asked with. */
export interface ReportFacts extends DutyFacts {
  readonly submissions: readonly ReportSubmission[];
  readonly returns: readonly ReportReturn[];
  readonly extensions: readonly ReportExtension[];
  readonly locks: readonly ReportLock[];
}

export const NO_REPORT_FACTS: ReportFacts = {
  ...NO_FACTS,
  submissions: [],
  returns: [],
  extensions: [],
  locks: [],
};

/** The returns that had happened by the day, as then known, by submission; the first where there are several. */
export const returnsBySubmission = (
  { returns }: Pick<ReportFacts, 'returns'>,
  asOf: AsOf,
): ReadonlyMap<string, ReportReturn> => {
  const found = new Map<string, ReportReturn>();
  for (const made of returns) {
    if (made.on > asOf.on || !wasKnown(made, asOf)) continue;
    const held = found.get(made.submission);
    if (held === undefined || `${made.on} ${made.id}` < `${held.on} ${held.id}`)
      found.set(made.submission, made);
  }
  return found;
};

/**
 * Reports as the proof of their duties: every one that was sent and not returned by the day. One that came back
 * proves nothing; what is sent in its place does, on its own day. That is our rule, no clause has it.
 *
 * @example activitiesOfReports(facts, asOf(day('2024-12-31')))[0]?.kind // 'report'
 */
export const activitiesOfReports = (
  facts: Pick<ReportFacts, 'submissions' | 'returns'>,
  asOf: AsOf,
): Activity[] => {
  const returned = returnsBySubmission(facts, asOf);
  return facts.submissions.flatMap(({ id, body, on, duty, occurrence, document, sample, ...more }) => {
    if (on > asOf.on || !wasKnown(more, asOf) || returned.has(id)) return [];
    const { recordedOn, supersededOn } = more;
    return [
      {
        id,
        body,
        on,
        kind: 'report',
        duty,
        occurrence,
        ...(document === undefined ? {} : { document }),
        ...(sample === undefined ? {} : { sample }),
        ...(recordedOn === undefined ? {} : { recordedOn }),
        ...(supersededOn === undefined ? {} : { supersededOn }),
      },
    ];
  });
};
