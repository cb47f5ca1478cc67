import {
  type BodyId,
  bodyIdReader,
  type CalendarDate,
  type ClauseId,
  clauseIdReader,
  dayReader,
  fail,
  type Issue,
  issue,
  objectReader,
  ok,
  oneOfReader,
  type Reader,
  type Result,
  textReader,
} from '../kernel/index.js';
import { DECISION_OUTCOMES, type DutyDecision } from './duty.js';
import {
  bodyNamed,
  checkBears,
  checkNotInFuture,
  checkOccurrence,
  dutyNamed,
  issuersOf,
  type RecordWorld,
  standsAbove,
} from './record-world.js';

/** A decision on one occurrence of a duty for one body, as it comes in, with the paper that holds it. */
export interface NewDutyDecision {
  readonly duty: ClauseId;
  readonly body: BodyId;
  readonly occurrence: string;
  readonly outcome: DutyDecision['outcome'];
  readonly on: CalendarDate;
  readonly documentRef: string;
  /** Who decided. */
  readonly decidedBy: BodyId;
}

const shape: Reader<NewDutyDecision> = objectReader<NewDutyDecision>(
  {
    duty: clauseIdReader,
    body: bodyIdReader,
    occurrence: textReader(200),
    outcome: oneOfReader(DECISION_OUTCOMES),
    on: dayReader,
    documentRef: textReader(400),
    decidedBy: bodyIdReader,
  },
  {},
);

/**
 * Reads a decision from outside. Nobody lets himself off: it is made by the issuer of the document (or the
 * committee whose organ that is) or by a body above the one concerned. No clause says more about who may.
 *
 * Issues, all at once: those of the shape, DUTY_UNKNOWN, BODY_UNKNOWN, BODY_NOT_A_BEARER, DAY_IN_FUTURE,
 * OCCURRENCE_UNKNOWN, DECIDER_NOT_ABOVE.
 *
 * @example readDutyDecision({ duty, body, occurrence: '2024', outcome: 'waived', … }, world)
 */
export const readDutyDecision = (input: unknown, world: RecordWorld): Result<NewDutyDecision> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const { decidedBy, occurrence, on } = value;
  const issues: Issue[] = [];
  const duty = dutyNamed(world, value.duty, issues);
  const body = bodyNamed(world, value.body, issues);
  const decider = bodyNamed(world, decidedBy, issues, 'decidedBy');
  checkNotInFuture(world, on, issues);
  if (duty !== null && body !== null) {
    checkBears(world, duty, body, on, issues);
    checkOccurrence(world, duty, body.id, occurrence, issues);
    const entitled =
      decidedBy !== body.id &&
      (issuersOf(world, duty.document).includes(decidedBy) || standsAbove(world, decidedBy, body.id, on));
    if (decider !== null && !entitled)
      issues.push(issue('DECIDER_NOT_ABOVE', ['decidedBy'], { decidedBy, body: body.id }));
  }
  return issues.length > 0 ? fail(...issues) : ok(value);
};
