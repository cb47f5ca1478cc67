import { type DocumentGraph, effectiveDay, type Force, forceOn } from '../directives/index.js';
import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type ClauseId,
  type DocumentId,
  earlier,
  FIRST_DAY,
  type HolidayCalendar,
  isEmpty,
  type LegalBasis,
  lastDay,
  later,
  type Period,
  wasKnown,
} from '../kernel/index.js';
import type { Body, Registry } from '../organisations/index.js';
import type { Bearer } from './bearers.js';
import { itemBearersOn, itemCarryOvers } from './carry-item.js';
import { dutyBearersOn } from './carry-over.js';
import type { Duty, DutyFacts, TriggerEvent } from './duty.js';
import { indexFacts } from './facts-index.js';
import { type Occurrence, type OccurrenceContext, occurrencesOf } from './occurrence.js';
import { DEFAULT_READINGS, type Readings } from './schedule.js';
import { DEFAULT_STATUS_OPTIONS, type DutyStatus, type StatusOptions, statusOf } from './status.js';

/** The law that duties are computed from. */
export interface DutyLaw {
  readonly lawVersion: string;
  readonly graph: DocumentGraph;
  readonly duties: readonly Duty[];
}

/** What is asked: which bodies, which documents, which days. Without bodies all bearers, without documents all. */
export interface DutyQuestion {
  readonly span: Required<Period>;
  readonly bodies?: readonly BodyId[];
  readonly documents?: readonly DocumentId[];
  readonly duties?: readonly ClauseId[];
}

export interface DutyOptions extends StatusOptions {
  readonly readings: Readings;
  readonly calendar?: HolidayCalendar;
}

/** One occurrence of one duty for one bearer, with its status and the clause that asks. */
export interface DutyItem extends DutyStatus {
  readonly duty: Duty;
  readonly bearer: Bearer;
  readonly occurrence: Occurrence;
  readonly force: Force;
  readonly basis: LegalBasis;
  readonly lawVersion: string;
  readonly asOf: AsOf;
}

/**
 * What documents ask of bodies in a span of days, and where each stands as of a day: dated duties first, by due
 * day, then those without one, each by clause. Pure and synchronous.
 *
 * @example dutiesOf(law, registry, NO_FACTS, { span: october2024, bodies: [committee] }, asOf(day('2024-10-01')))
 */
export const dutiesOf = (
  law: DutyLaw,
  registry: Registry,
  facts: DutyFacts,
  question: DutyQuestion,
  asOf: AsOf,
  options: DutyOptions = { ...DEFAULT_STATUS_OPTIONS, readings: DEFAULT_READINGS },
): DutyItem[] => {
  const items: DutyItem[] = [];
  if (isEmpty(question.span)) return items;
  const bodies = question.bodies && bodiesOf(registry, question.bodies);
  const factsOf = indexFacts(facts);
  const carriedOf = itemCarryOvers(facts.carryOvers);
  for (const duty of law.duties) {
    if (question.documents && !question.documents.includes(duty.document)) continue;
    if (question.duties && !question.duties.includes(duty.id)) continue;
    const effectiveFrom = firstPossibleDay(law.graph, duty.document);
    if (effectiveFrom === null) continue;
    const context = { span: question.span, effectiveFrom, ...options };
    for (const { occurrence, asks } of occurrencesByBody(duty, facts, context, asOf)) {
      const on = judgedOn(occurrence, question.span, asOf);
      const force = forceOn(law.graph, duty.document, { on, knownOn: asOf.knownOn });
      if (force.state === 'not-yet') continue;
      const judged: AsOf = { on, knownOn: asOf.knownOn };
      const own = dutyBearersOn(registry, duty, facts, judged, bodies);
      const carried = itemBearersOn(
        registry,
        duty.bearers,
        carriedOf(duty.id),
        occurrence,
        { judged, asOf },
        bodies,
        facts.conditions,
      );
      for (const bearer of [...own, ...withoutOwn(carried, own)]) {
        if (!asks(bearer.body.id) && !(bearer.carriedBy?.item && asks(bearer.carriedBy.from))) continue;
        const status = statusOf(
          duty,
          occurrence,
          bearer,
          force,
          factsOf(duty, bearer.body.id),
          asOf,
          options,
        );
        items.push({
          duty,
          bearer,
          occurrence,
          force,
          basis: duty.basis,
          lawVersion: law.lawVersion,
          asOf,
          ...status,
        });
      }
    }
  }
  return items.sort(byDueDay);
};

/** Who bears it by the clause itself needs no decision for it. */
const withoutOwn = (carried: readonly Bearer[], own: readonly Bearer[]): readonly Bearer[] =>
  carried.filter(({ body }) => own.every((bearer) => bearer.body !== body));

/** Each body once, however often it was named; those that are not registered bear nothing. */
const bodiesOf = (registry: Registry, ids: readonly BodyId[]): Body[] =>
  [...new Set(ids)].map((id) => registry.bodies.get(id)).filter((body) => body !== undefined);

interface Asked {
  readonly occurrence: Occurrence;
  readonly asks: (body: BodyId) => boolean;
}

/**
 * The occurrences with the bodies they are for. An event of one body opens a duty for that body alone, and while
 * it does, the others go on waiting for theirs.
 */
const occurrencesByBody = (
  duty: Duty,
  facts: DutyFacts,
  context: Omit<OccurrenceContext, 'events'>,
  asOf: AsOf,
): Asked[] => {
  const { schedule } = duty;
  const forAll = (): boolean => true;
  const asked = (events: readonly TriggerEvent[], asks: Asked['asks']): Asked[] =>
    occurrencesOf(schedule, { ...context, events }).map((occurrence) => ({ occurrence, asks }));
  if (schedule.kind !== 'relative' && schedule.kind !== 'conditional') return asked([], forAll);

  const trigger = schedule.kind === 'relative' ? schedule.after : schedule.trigger;
  const events = facts.events.filter(
    (event) => event.trigger === trigger.id && event.on <= asOf.on && wasKnown(event, asOf),
  );
  const general = events.filter((event) => event.body === undefined);
  const own = Map.groupBy(events, (event) => event.body);
  return [
    ...asked(general, general.length === 0 ? (body) => !own.has(body) : forAll),
    ...[...own].flatMap(([body, ofBody]) =>
      body === undefined ? [] : asked(ofBody, (other) => other === body),
    ),
  ];
};

/**
 * Bearers and force are judged on the due day; a duty without one on the day of the question, kept inside the
 * days asked about.
 */
const judgedOn = (occurrence: Occurrence, span: Required<Period>, asOf: AsOf): CalendarDate => {
  if (occurrence.dueOn !== null) return occurrence.dueOn;
  const last = lastDay(span) ?? asOf.on;
  return later(span.from, earlier(asOf.on, last));
};

/**
 * The earliest day on which the document may have had effect; of one whose day has no bound that is any day, so
 * that its duties are listed as undetermined and do not vanish. Null for a document that is not there.
 */
export const firstPossibleDay = (graph: DocumentGraph, id: DocumentId): CalendarDate | null => {
  const document = graph.documents.get(id);
  if (document === undefined) return null;
  const begins = effectiveDay(document);
  return begins.known ? begins.day : (begins.notBefore?.day ?? FIRST_DAY);
};

const byDueDay = (a: DutyItem, b: DutyItem): number => {
  const dayA = a.occurrence.dueOn;
  const dayB = b.occurrence.dueOn;
  if (dayA !== dayB) return dayA === null ? 1 : dayB === null ? -1 : dayA < dayB ? -1 : 1;
  const textA = `${a.duty.id} ${a.bearer.body.id} ${a.occurrence.key}`;
  const textB = `${b.duty.id} ${b.bearer.body.id} ${b.occurrence.key}`;
  return textA < textB ? -1 : textA > textB ? 1 : 0;
};
