import { type DocumentGraph, effectiveDay, type Force, forceOn } from '../directives/index.js';
import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type ClauseId,
  type DocumentId,
  earlier,
  type HolidayCalendar,
  type LegalBasis,
  lastDay,
  later,
  type Period,
  wasKnown,
} from '../kernel/index.js';
import type { Body, Registry } from '../organisations/index.js';
import { type Bearer, bearersOn } from './bearers.js';
import type { Duty, DutyFacts } from './duty.js';
import { type Occurrence, occurrencesOf } from './occurrence.js';
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
  const bodies = question.bodies?.map((id) => registry.bodies.get(id)).filter((body) => body !== undefined);
  const items: DutyItem[] = [];
  for (const duty of law.duties) {
    if (question.documents && !question.documents.includes(duty.document)) continue;
    if (question.duties && !question.duties.includes(duty.id)) continue;
    const effectiveFrom = firstPossibleDay(law.graph, duty.document);
    if (effectiveFrom === null) continue;
    for (const occurrence of allOccurrences(duty, facts, question, effectiveFrom, asOf, options)) {
      const on = judgedOn(occurrence, question.span, asOf);
      const force = forceOn(law.graph, duty.document, { on, knownOn: asOf.knownOn });
      if (force.state === 'not-yet') continue;
      const bearers = bearersOn(
        registry,
        duty.bearers,
        { on, knownOn: asOf.knownOn },
        facts.conditions,
        bodies,
      );
      for (const bearer of bearers) {
        if (!concerns(duty, occurrence, bearer.body, facts)) continue;
        const status = statusOf(duty, occurrence, bearer, force, facts, asOf, options);
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

const allOccurrences = (
  duty: Duty,
  facts: DutyFacts,
  question: DutyQuestion,
  effectiveFrom: CalendarDate,
  asOf: AsOf,
  options: DutyOptions,
): Occurrence[] =>
  occurrencesOf(duty.schedule, {
    span: question.span,
    effectiveFrom,
    events: facts.events.filter((event) => event.on <= asOf.on && wasKnown(event, asOf)),
    readings: options.readings,
    ...(options.calendar === undefined ? {} : { calendar: options.calendar }),
  });

/** An event of one body opens a duty for that body alone. */
const concerns = (duty: Duty, occurrence: Occurrence, body: Body, facts: DutyFacts): boolean => {
  if (duty.schedule.kind !== 'conditional' && duty.schedule.kind !== 'relative') return true;
  const event = facts.events.find((one) => one.id === occurrence.key);
  return event?.body === undefined || event.body === body.id;
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

/** The earliest day on which the document may have had effect; null when not even a bound is known. */
const firstPossibleDay = (graph: DocumentGraph, id: DocumentId): CalendarDate | null => {
  const document = graph.documents.get(id);
  if (document === undefined) return null;
  const begins = effectiveDay(document);
  return begins.known ? begins.day : (begins.notBefore?.day ?? null);
};

const byDueDay = (a: DutyItem, b: DutyItem): number => {
  const dayA = a.occurrence.dueOn;
  const dayB = b.occurrence.dueOn;
  if (dayA !== dayB) return dayA === null ? 1 : dayB === null ? -1 : dayA < dayB ? -1 : 1;
  const textA = `${a.duty.id} ${a.bearer.body.id} ${a.occurrence.key}`;
  const textB = `${b.duty.id} ${b.bearer.body.id} ${b.occurrence.key}`;
  return textA < textB ? -1 : textA > textB ? 1 : 0;
};
