import {
  type BodyId,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  fail,
  type Issue,
  issue,
  objectReader,
  ok,
  type Reader,
  type Result,
  textReader,
} from '../kernel/index.js';
import type { Duty } from './duty.js';
import {
  bears,
  bodyNamed,
  checkBears,
  checkNotInFuture,
  issuersOf,
  type RecordWorld,
} from './record-world.js';

/** An event that opens duties, as it comes in. Without a body it concerns every bearer. */
export interface NewTriggerEvent {
  readonly trigger: string;
  readonly on: CalendarDate;
  readonly body?: BodyId;
  readonly documentRef?: string;
  /** On whose authority it is registered. */
  readonly registeredBy: BodyId;
}

const shape: Reader<NewTriggerEvent> = objectReader<NewTriggerEvent>(
  { trigger: textReader(200), on: dayReader, registeredBy: bodyIdReader },
  { body: bodyIdReader, documentRef: textReader(400) },
);

/** The event that a duty waits for; null for duties that wait for none. */
export const triggerOf = ({ schedule }: Duty): string | null =>
  schedule.kind === 'relative'
    ? schedule.after.id
    : schedule.kind === 'conditional'
      ? schedule.trigger.id
      : null;

/**
 * Reads an event from outside. One that concerns every bearer opens duties for all of them, so only the issuer of
 * a document that waits for it (or the committee whose organ that is) may register it.
 *
 * Issues, all at once: those of the shape, TRIGGER_UNKNOWN, DAY_IN_FUTURE, BODY_UNKNOWN, BODY_NOT_A_BEARER,
 * EVENT_NOT_BY_ISSUER.
 *
 * @example readTriggerEvent({ trigger: 'central-guidance-issued', on: '2024-10-01', registeredBy }, world)
 */
export const readTriggerEvent = (input: unknown, world: RecordWorld): Result<NewTriggerEvent> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const { trigger, on, registeredBy } = value;
  const issues: Issue[] = [];
  const waiting = world.law.duties.filter((duty) => triggerOf(duty) === trigger);
  const [first] = waiting;
  if (first === undefined) issues.push(issue('TRIGGER_UNKNOWN', ['trigger'], { trigger }));
  checkNotInFuture(world, on, issues);
  const acting = bodyNamed(world, registeredBy, issues, 'registeredBy');
  if (value.body !== undefined) {
    const body = bodyNamed(world, value.body, issues);
    if (first !== undefined && body !== null && !waiting.some((duty) => bears(world, duty, body, on)))
      checkBears(world, first, body, on, issues);
  } else if (first !== undefined && acting !== null) {
    const issuers = waiting.flatMap((duty) => issuersOf(world, duty.document));
    if (!issuers.includes(registeredBy))
      issues.push(issue('EVENT_NOT_BY_ISSUER', ['registeredBy'], { body: registeredBy }));
  }
  return issues.length > 0 ? fail(...issues) : ok(value);
};
