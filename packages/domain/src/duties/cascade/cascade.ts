import { type DocumentGraph, effectiveDay, type OfficialDocument } from '../../directives/index.js';
import {
  type AsOf,
  addDays,
  type BodyId,
  type CalendarDate,
  coveredBy,
  daysBetween,
  hasCome,
  period,
  wasKnown,
} from '../../kernel/index.js';
import { LEVELS, type Registry } from '../../organisations/index.js';
import { type Bearer, bearersOn } from '../bearers.js';
import type { DutyFacts, KeepingPeriod } from '../duty.js';
import { type Deadline, deadlineOf, timingOf } from './deadline.js';
import type { Cascade, CascadeLevel, CascadeState, CascadeStep } from './definition.js';
import { type Paper, papersByBody } from './papers.js';

/**
 * What a document set in motion: which of the bodies that should issue a paper of their own have, from the centre
 * down. The expected bodies are those on the day the document was issued (or took effect), as known on
 * `asOf.knownOn`; before that day nothing is expected. A paper counts that carries the document out, directly or
 * through papers of the levels between; an organ's paper counts for its committee. Linear in bodies and records.
 * Pure.
 *
 * @example cascade(law.graph, registry, NO_FACTS, law.cascades[0], asOf(day('2024-06-01')))[0]?.expected
 */
export const cascade = (
  graph: DocumentGraph,
  registry: Registry,
  facts: DutyFacts,
  asked: Cascade,
  asOf: AsOf,
): CascadeLevel[] => {
  const document = graph.documents.get(asked.document);
  if (document === undefined) return [];
  if (hasCome(effectiveDay(document), asOf.on) === false) return [];
  const on = firstDay(document) ?? asOf.on;
  const bearers = bearersOn(registry, asked.expected, { ...asOf, on }, facts.conditions);
  const world: World = {
    document,
    papers: papersByBody(graph, registry, asked.document, asOf),
    kept: Map.groupBy(
      facts.keepingPeriods.filter((stated) => stated.document === document.id && wasKnown(stated, asOf)),
      (stated) => stated.body,
    ),
    deadline: deadlineOf(asked, document, asOf),
    asOf,
  };

  const byLevel = Map.groupBy(bearers.sort(byId), (bearer) => bearer.body.level);
  return LEVELS.flatMap(({ id: level }) => {
    const atLevel = byLevel.get(level);
    if (atLevel === undefined) return [];
    const steps = atLevel.map((bearer) => stepOf(bearer, world));
    const count = (state: CascadeState): number => steps.filter((step) => step.state === state).length;
    const uncounted = atLevel.filter((bearer) => bearer.body.many).map((bearer) => bearer.body.id);
    const counts = { issued: count('issued'), notIssued: count('not-issued'), unknown: count('unknown') };
    return [{ level, expected: steps.length, ...counts, uncounted, steps }];
  });
};

/** The first day the document may have begun on: who is expected is judged then, and silence counts from it. */
const firstDay = (document: OfficialDocument): CalendarDate | null => {
  const begins = effectiveDay(document);
  return begins.known ? begins.day : (begins.notBefore?.day ?? null);
};

const byId = (a: Bearer, b: Bearer): number => (a.body.id < b.body.id ? -1 : 1);

interface World {
  readonly document: OfficialDocument;
  readonly papers: ReadonlyMap<BodyId, Paper>;
  readonly kept: ReadonlyMap<BodyId, readonly KeepingPeriod[]>;
  readonly deadline: Deadline;
  readonly asOf: AsOf;
}

const stepOf = ({ body, doubt }: Bearer, world: World): CascadeStep => {
  const { document, papers, kept, deadline, asOf } = world;
  const paper = papers.get(body.id);
  if (paper !== undefined && !paper.recalled) {
    const [from, to] = [effectiveDay(document), paper.document.issuedOn];
    return {
      body,
      doubt,
      state: 'issued',
      paper: paper.document,
      through: paper.through,
      days: from.known && to.known ? daysBetween(from.day, to.day) : null,
      ...timingOf(deadline, 'issued', paper.document.issuedOn, asOf),
    };
  }
  const issuedOn = firstDay(document);
  const silent =
    paper === undefined &&
    !body.many &&
    doubt === null &&
    issuedOn !== null &&
    coveredBy(
      period(issuedOn, addDays(asOf.on, 1)),
      (kept.get(body.id) ?? []).map((stated) => stated.period),
    );
  const state = silent ? 'not-issued' : 'unknown';
  return {
    body,
    doubt,
    state,
    paper: null,
    through: [],
    days: null,
    ...timingOf(deadline, state, null, asOf),
  };
};
