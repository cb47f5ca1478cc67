import type { Force } from '../directives/index.js';
import {
  type AsOf,
  addDays,
  type CalendarDate,
  contains,
  coveredBy,
  daysBetween,
  period,
  wasKnown,
} from '../kernel/index.js';
import { BEARER_DOUBTS, type Bearer } from './bearers.js';
import type { Activity, Duty, DutyDecision, DutyFacts } from './duty.js';
import { CONTINUING, type Occurrence, WAITING } from './occurrence.js';

/** Where an occurrence stands. Computed on every question, never stored. */
export const STATUSES = [
  'not-yet',
  'open',
  'due-soon',
  'overdue',
  'done',
  'done-late',
  'continuing',
  'waived',
  'superseded',
  'undetermined',
] as const;
export type Status = (typeof STATUSES)[number];

/** Why it stands there: a code whose words are in `messages/`. */
export const STATUS_REASONS = [
  ...BEARER_DOUBTS,
  'DOCUMENT_ENDED',
  'DOCUMENT_SUSPENDED',
  'DOCUMENT_FORCE_UNDETERMINED',
  'DECIDED',
  'PROOF_ON_TIME',
  'PROOF_LATE',
  'PROOF_NO_DEADLINE',
  'TRIGGER_NOT_REGISTERED',
  'NOT_OPEN_YET',
  'WINDOW_OPEN',
  'DUE_SOON',
  'NO_DEADLINE',
  'DUE_DAY_NOT_COMPUTED',
  'SILENCE_IN_KEEPING_PERIOD',
  'NO_DATA',
  'UNSCHEDULED',
] as const;
export type StatusReason = (typeof STATUS_REASONS)[number];

export interface DutyStatus {
  readonly status: Status;
  readonly why: StatusReason;
  /** The decision that lets the body off, where one does. */
  readonly decision?: DutyDecision;
  /** The acts that count as its proof, oldest first. */
  readonly proof: readonly Activity[];
  /**
   * Days after the last day on time, for done-late and overdue; days left until it, for open and due-soon; days
   * since it opened where no deadline is set (`NO_DEADLINE`).
   */
  readonly days: number | null;
}

export interface StatusOptions {
  /** From how many days before the last day on time a duty is "due soon". Ours, no clause sets it. */
  readonly soonDays: number;
}

export const DEFAULT_STATUS_OPTIONS: StatusOptions = { soonDays: 14 };

/**
 * The status of one occurrence for one bearer on a day.
 *
 * `open` and `due-soon` speak of the calendar: the time runs and no proof is recorded. Only `overdue` says that
 * the body has not done it, and that needs a keeping period over the whole time until the due day; without one it
 * is `undetermined` ("chưa có dữ liệu").
 */
export const statusOf = (
  duty: Duty,
  occurrence: Occurrence,
  bearer: Bearer,
  force: Force,
  facts: DutyFacts,
  asOf: AsOf,
  options: StatusOptions = DEFAULT_STATUS_OPTIONS,
): DutyStatus => {
  const proof = proofOf(duty, occurrence, bearer, facts, asOf);
  const say = (status: Status, why: StatusReason, days: number | null = null): DutyStatus => ({
    status,
    why,
    proof,
    days,
  });

  const decision = lastDecision(duty, occurrence, bearer, facts, asOf);
  if (decision !== undefined) return { ...say(decision.outcome, 'DECIDED'), decision };
  if (bearer.doubt !== null) return say('undetermined', bearer.doubt.why);

  const first = proof[0];
  const { opensOn, dueOn } = occurrence;
  if (occurrence.key !== CONTINUING && occurrence.key !== WAITING && first !== undefined) {
    if (dueOn === null) return say('done', 'PROOF_NO_DEADLINE');
    return first.on <= dueOn
      ? say('done', 'PROOF_ON_TIME')
      : say('done-late', 'PROOF_LATE', daysBetween(dueOn, first.on));
  }
  if (force.state === 'ended') return say('superseded', 'DOCUMENT_ENDED');
  if (force.state === 'suspended') return say('superseded', 'DOCUMENT_SUSPENDED');
  if (force.state !== 'in-force') return say('undetermined', 'DOCUMENT_FORCE_UNDETERMINED');
  if (occurrence.key === WAITING) return say('not-yet', 'TRIGGER_NOT_REGISTERED');
  if (occurrence.key === CONTINUING) return say('continuing', 'UNSCHEDULED');
  if (opensOn !== null && asOf.on < opensOn) return say('not-yet', 'NOT_OPEN_YET');
  if (occurrence.issues.length > 0) return say('undetermined', 'DUE_DAY_NOT_COMPUTED');

  const kept = facts.keepingPeriods.filter(
    (stated) => stated.body === bearer.body.id && stated.document === duty.document && wasKnown(stated, asOf),
  );
  const silenceCounts = (until: CalendarDate): boolean =>
    opensOn !== null &&
    coveredBy(
      period(opensOn, until),
      kept.map((stated) => stated.period),
    );

  if (dueOn === null) {
    const since = opensOn === null ? null : daysBetween(opensOn, asOf.on);
    const { until } = occurrence.counts;
    return until === undefined || asOf.on < until || silenceCounts(until)
      ? say('open', 'NO_DEADLINE', since)
      : say('undetermined', 'NO_DATA');
  }
  if (asOf.on <= dueOn)
    return daysBetween(asOf.on, dueOn) <= options.soonDays
      ? say('due-soon', 'DUE_SOON', daysBetween(asOf.on, dueOn))
      : say('open', 'WINDOW_OPEN', daysBetween(asOf.on, dueOn));
  // a register that is complete up to the due day proves the miss; what came later would make it done-late
  return silenceCounts(addDays(dueOn, 1))
    ? say('overdue', 'SILENCE_IN_KEEPING_PERIOD', daysBetween(dueOn, asOf.on))
    : say('undetermined', 'NO_DATA');
};

/** The last one made by the day, whatever the order of the records; of two made on one day that of the later id. */
const lastDecision = (
  duty: Duty,
  occurrence: Occurrence,
  bearer: Bearer,
  facts: DutyFacts,
  asOf: AsOf,
): DutyDecision | undefined =>
  facts.decisions
    .filter(
      (made) =>
        made.duty === duty.id &&
        made.body === bearer.body.id &&
        made.occurrence === occurrence.key &&
        made.on <= asOf.on &&
        wasKnown(made, asOf),
    )
    .sort(byDay)
    .at(-1);

const proofOf = (
  duty: Duty,
  occurrence: Occurrence,
  bearer: Bearer,
  facts: DutyFacts,
  asOf: AsOf,
): readonly Activity[] =>
  facts.activities
    .filter(
      (act) =>
        act.duty === duty.id &&
        act.body === bearer.body.id &&
        act.on <= asOf.on &&
        wasKnown(act, asOf) &&
        (act.occurrence === undefined
          ? contains(occurrence.counts, act.on)
          : act.occurrence === occurrence.key),
    )
    .sort(byDay);

type Dated = Pick<Activity, 'id' | 'on'>;

/** By id on one day, so that the order in which facts were loaded never shows. */
const byDay = (a: Dated, b: Dated): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
