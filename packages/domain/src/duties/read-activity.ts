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
import { type Duty, PROOF_KINDS, type ProofKind } from './duty.js';
import { type ExternalId, externalIdReader } from './read-external-id.js';
import {
  bodyNamed,
  checkBears,
  checkNotBeforeDocument,
  checkNotInFuture,
  checkOccurrence,
  dutyNamed,
  type RecordWorld,
} from './record-world.js';

/** An activity as it comes in: what a body did on a day, for which duty, and the paper that shows it. */
export interface NewActivity {
  readonly body: BodyId;
  readonly duty: ClauseId;
  readonly on: CalendarDate;
  readonly kind: ProofKind;
  readonly title: string;
  /** Number or title of the paper. */
  readonly documentRef?: string;
  /** The occurrence it is meant for; without it, the one in whose period the day falls. */
  readonly occurrence?: string;
  /** The body's own code for it. */
  readonly externalId?: ExternalId;
}

const shape: Reader<NewActivity> = objectReader<NewActivity>(
  {
    body: bodyIdReader,
    duty: clauseIdReader,
    on: dayReader,
    kind: oneOfReader(PROOF_KINDS),
    title: textReader(400),
  },
  { documentRef: textReader(400), occurrence: textReader(200), externalId: externalIdReader },
);

/**
 * Reads an activity from outside. What is recorded counts as proof, so its kind must be one that the duty lists;
 * a duty that lists none takes any. A body of which it is not known whether it bears the duty that day passes.
 *
 * Issues, all at once: those of the shape, DUTY_UNKNOWN, BODY_UNKNOWN, BODY_NOT_A_BEARER, DAY_IN_FUTURE,
 * DAY_BEFORE_DOCUMENT, PROOF_KIND_NOT_ASKED, OCCURRENCE_UNKNOWN.
 *
 * @example readActivity({ body: 'ha-tinh/party-committee', … }, world).ok // true
 */
export const readActivity = (input: unknown, world: RecordWorld): Result<NewActivity> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const issues: Issue[] = [];
  const duty = dutyNamed(world, value.duty, issues);
  const body = bodyNamed(world, value.body, issues);
  checkNotInFuture(world, value.on, issues);
  if (duty !== null) {
    checkNotBeforeDocument(world, duty, value.on, issues);
    checkKind(duty, value.kind, issues);
    if (body !== null) checkBears(world, duty, body, value.on, issues);
    if (value.occurrence !== undefined) checkOccurrence(world, duty, value.body, value.occurrence, issues);
  }
  return issues.length > 0 ? fail(...issues) : ok(value);
};

const checkKind = (duty: Duty, kind: ProofKind, issues: Issue[]): void => {
  if (duty.proof.length > 0 && !duty.proof.includes(kind))
    issues.push(issue('PROOF_KIND_NOT_ASKED', ['kind'], { kind, allowed: duty.proof.join(', ') }));
};
