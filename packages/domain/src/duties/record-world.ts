import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type ClauseId,
  type DocumentId,
  FIRST_DAY,
  formatDay,
  type Issue,
  issue,
  LAST_DAY,
  reportingPeriod,
  wasKnown,
} from '../kernel/index.js';
import { ancestorsAt, type Body, HIERARCHIES, type Registry } from '../organisations/index.js';
import { itemCarryOvers } from './carry-item.js';
import { dutyBearersOn } from './carry-over.js';
import { type DutyLaw, firstPossibleDay } from './duties-of.js';
import type { CarryOver, Duty, TriggerEvent } from './duty.js';
import { occurrencesOf } from './occurrence.js';
import { DEFAULT_READINGS } from './schedule.js';

/** What a record from outside is held against. `today` is the day on which it comes in. */
export interface RecordWorld {
  readonly law: DutyLaw;
  readonly registry: Registry;
  /** Events registered so far: each opens an occurrence that a record may name. */
  readonly events: readonly TriggerEvent[];
  /** What was carried over to other bodies: they may record what they did for it. */
  readonly carryOvers?: readonly CarryOver[];
  readonly today: CalendarDate;
}

/** A duty or a body that is named, or the issue that there is none; null marks what could not be found. */
export const dutyNamed = (world: RecordWorld, id: ClauseId, issues: Issue[]): Duty | null => {
  const found = world.law.duties.find((duty) => duty.id === id);
  if (found === undefined) issues.push(issue('DUTY_UNKNOWN', ['duty'], { duty: id }));
  return found ?? null;
};

export const bodyNamed = (
  world: Pick<RecordWorld, 'registry'>,
  id: BodyId,
  issues: Issue[],
  at = 'body',
): Body | null => {
  const found = world.registry.bodies.get(id);
  if (found === undefined) issues.push(issue('BODY_UNKNOWN', [at], { body: id }));
  return found ?? null;
};

export const checkNotInFuture = (
  { today }: Pick<RecordWorld, 'today'>,
  day: CalendarDate,
  issues: Issue[],
  at = 'on',
): void => {
  if (day > today)
    issues.push(issue('DAY_IN_FUTURE', [at], { day: formatDay(day), today: formatDay(today) }));
};

/** Nothing can be done for a document before it can have effect. */
export const checkNotBeforeDocument = (
  { law }: RecordWorld,
  duty: Duty,
  day: CalendarDate,
  issues: Issue[],
): void => {
  const from = firstPossibleDay(law.graph, duty.document);
  if (from !== null && day < from)
    issues.push(issue('DAY_BEFORE_DOCUMENT', ['on'], { day: formatDay(day), from: formatDay(from) }));
};

/** One that may bear it passes: whether it does is then a doubt of the status, not a refusal of the record. */
export const bears = (
  { registry, carryOvers = [], today }: RecordWorld,
  duty: Duty,
  body: Body,
  on: CalendarDate,
): boolean =>
  dutyBearersOn(registry, duty, { carryOvers }, { on, knownOn: today }, [body]).length > 0 ||
  // of an item that was carried over alone, whichever it was: its occurrence is looked at with that of the record
  itemCarryOvers(carryOvers)(duty.id).some(
    (by) => by.to === body.id && by.on <= on && wasKnown(by, { on, knownOn: today }),
  );

export const checkBears = (
  world: RecordWorld,
  duty: Duty,
  body: Body,
  on: CalendarDate,
  issues: Issue[],
): void => {
  if (!bears(world, duty, body, on))
    issues.push(issue('BODY_NOT_A_BEARER', ['body'], { body: body.id, duty: duty.id, day: formatDay(on) }));
};

export const checkOccurrence = (
  world: RecordWorld,
  duty: Duty,
  body: BodyId,
  key: string,
  issues: Issue[],
): void => {
  if (!hasOccurrence(world, duty, body, key))
    issues.push(issue('OCCURRENCE_UNKNOWN', ['occurrence'], { occurrence: key.slice(0, 80), duty: duty.id }));
};

const hasOccurrence = (world: RecordWorld, duty: Duty, body: BodyId, key: string): boolean => {
  const { law, today } = world;
  const effectiveFrom = firstPossibleDay(law.graph, duty.document);
  const named = reportingPeriod(key);
  // only the period named can hold the occurrence: all the periods of all years are never listed
  if (effectiveFrom === null || (duty.schedule.kind === 'recurring' && !named.ok)) return false;
  const span = named.ok ? named.value.period : { from: FIRST_DAY, until: LAST_DAY };
  const events = world.events.filter(
    (event) => event.on <= today && (event.body === undefined || event.body === body),
  );
  return occurrencesOf(duty.schedule, { span, effectiveFrom, events, readings: DEFAULT_READINGS }).some(
    (occurrence) => occurrence.key === key,
  );
};

/** Whether one body stands above another in any tree, on the day of the record or today. */
export const standsAbove = (
  { registry, today }: RecordWorld,
  above: BodyId,
  below: BodyId,
  on: CalendarDate,
): boolean => {
  const days: AsOf[] = [on, today].map((day) => ({ on: day, knownOn: today }));
  const inTree = (id: BodyId): boolean =>
    HIERARCHIES.some((hierarchy) =>
      days.some((day) => ancestorsAt(registry, id, hierarchy, day).includes(above)),
    );
  const committee = registry.bodies.get(below)?.organOf;
  return inTree(below) || (committee !== undefined && inTree(committee));
};

/** The body that issued a document, and the committee whose organ it is: a standing board acts for its committee. */
export const issuersOf = ({ law, registry }: RecordWorld, document: DocumentId): BodyId[] => {
  const issuer = law.graph.documents.get(document)?.issuer.body;
  const committee = issuer && registry.bodies.get(issuer)?.organOf;
  return [issuer, committee].filter((body) => body !== undefined);
};
