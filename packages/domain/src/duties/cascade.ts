import { type DocumentGraph, effectiveDay, type OfficialDocument, relationsTo } from '../directives/index.js';
import {
  type AsOf,
  addDays,
  type BodyId,
  type CalendarDate,
  coveredBy,
  type DocumentId,
  daysBetween,
  hasCome,
  period,
  wasKnown,
} from '../kernel/index.js';
import type { Body, LevelId, Registry } from '../organisations/index.js';
import { type Bearer, bearersOn } from './bearers.js';
import type { Bearers, DutyFacts } from './duty.js';

/** Who a document expects to issue a paper of their own that carries it out, and where it says so. */
export interface Cascade {
  readonly document: DocumentId;
  readonly expected: Bearers;
}

/** One body of the cascade and the paper it issued, if one is recorded. */
export interface CascadeStep {
  readonly body: Body;
  readonly doubt: Bearer['doubt'];
  /** `not-issued` needs a keeping period over the whole time since the issue; without one it is `unknown`. */
  readonly state: 'issued' | 'not-issued' | 'unknown';
  readonly paper: OfficialDocument | null;
  /** Days from the issue of the document to that of the paper, where both are known. There is no "late" here. */
  readonly days: number | null;
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

/**
 * What a document set in motion: which of the bodies that should issue a paper of their own have. The expected
 * bodies are those on the day the document was issued (or took effect), as known on `asOf.knownOn`. An organ's
 * paper counts for its committee. Pure.
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
  const begins = effectiveDay(document);
  const issuedOn = begins.known ? begins.day : (begins.notBefore?.day ?? null);
  const bearers = bearersOn(registry, asked.expected, { ...asOf, on: issuedOn ?? asOf.on }, facts.conditions);
  const papers = papersByBody(graph, registry, asked.document, asOf);

  const byLevel = Map.groupBy(bearers, (bearer) => bearer.body.level);
  return [...byLevel].map(([level, atLevel]) => {
    const steps = atLevel.map((bearer) => stepOf(bearer, papers, facts, asked.document, issuedOn, asOf));
    const count = (state: CascadeStep['state']): number =>
      steps.filter((step) => step.state === state).length;
    return {
      level,
      expected: steps.length,
      issued: count('issued'),
      notIssued: count('not-issued'),
      unknown: count('unknown'),
      uncounted: atLevel.filter((bearer) => bearer.body.many).map((bearer) => bearer.body.id),
      steps,
    };
  });
};

const papersByBody = (
  graph: DocumentGraph,
  registry: Registry,
  id: DocumentId,
  asOf: AsOf,
): ReadonlyMap<BodyId, OfficialDocument> => {
  const papers = new Map<BodyId, OfficialDocument>();
  for (const relation of relationsTo(graph, id, 'implements')) {
    const paper = graph.documents.get(relation.from);
    const issuer = paper?.issuer.body;
    if (paper === undefined || issuer === undefined || hasCome(paper.issuedOn, asOf.on) === false) continue;
    const body = registry.bodies.get(issuer)?.organOf ?? issuer;
    const held = papers.get(body);
    if (held === undefined || isEarlier(paper, held)) papers.set(body, paper);
  }
  return papers;
};

const isEarlier = (a: OfficialDocument, b: OfficialDocument): boolean =>
  a.issuedOn.known && (!b.issuedOn.known || a.issuedOn.day < b.issuedOn.day);

const stepOf = (
  bearer: Bearer,
  papers: ReadonlyMap<BodyId, OfficialDocument>,
  facts: DutyFacts,
  document: DocumentId,
  issuedOn: CalendarDate | null,
  asOf: AsOf,
): CascadeStep => {
  const { body, doubt } = bearer;
  const paper = papers.get(body.id) ?? null;
  if (paper !== null) {
    const days = issuedOn !== null && paper.issuedOn.known ? daysBetween(issuedOn, paper.issuedOn.day) : null;
    return { body, doubt, state: 'issued', paper, days };
  }
  const kept = facts.keepingPeriods.filter(
    (stated) => stated.body === body.id && stated.document === document && wasKnown(stated, asOf),
  );
  const silent =
    !body.many &&
    doubt === null &&
    issuedOn !== null &&
    coveredBy(
      period(issuedOn, addDays(asOf.on, 1)),
      kept.map((stated) => stated.period),
    );
  return { body, doubt, state: silent ? 'not-issued' : 'unknown', paper: null, days: null };
};
