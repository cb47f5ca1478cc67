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
  type LegalBasis,
  type LevelId,
  period,
  wasKnown,
} from '../kernel/index.js';
import { type Body, LEVELS, type Registry } from '../organisations/index.js';
import { type Bearer, bearersOn } from './bearers.js';
import type { Bearers, DutyFacts } from './duty.js';

/** Who a document expects to issue a paper of their own that carries it out, and where it says so. */
export interface Cascade {
  readonly document: DocumentId;
  readonly basis: LegalBasis;
  readonly expected: Bearers;
}

/** What became of one expected paper. */
export const CASCADE_STATES = ['issued', 'not-issued', 'unknown'] as const;

/** One body of the cascade and the paper it issued, if one is recorded. */
export interface CascadeStep {
  readonly body: Body;
  readonly doubt: Bearer['doubt'];
  /** `not-issued` needs a keeping period over the whole time since the issue; without one it is `unknown`. */
  readonly state: (typeof CASCADE_STATES)[number];
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
 * What a document set in motion: which of the bodies that should issue a paper of their own have, from the centre
 * down. The expected bodies are those on the day the document was issued (or took effect), as known on
 * `asOf.knownOn`; before that day nothing is expected. An organ's paper counts for its committee. Pure.
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
  const papers = papersByBody(graph, registry, asked.document, asOf);

  const byLevel = Map.groupBy(bearers.sort(byId), (bearer) => bearer.body.level);
  return LEVELS.flatMap(({ id: level }) => {
    const atLevel = byLevel.get(level);
    if (atLevel === undefined) return [];
    const steps = atLevel.map((bearer) => stepOf(bearer, papers, facts, document, asOf));
    const count = (state: CascadeStep['state']): number =>
      steps.filter((step) => step.state === state).length;
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

/** A body's paper; one that is only recalled neither counts nor lets silence speak. */
interface Paper {
  readonly document: OfficialDocument;
  readonly recalled: boolean;
}

const papersByBody = (
  graph: DocumentGraph,
  registry: Registry,
  id: DocumentId,
  asOf: AsOf,
): ReadonlyMap<BodyId, Paper> => {
  const papers = new Map<BodyId, Paper>();
  for (const relation of relationsTo(graph, id, 'implements')) {
    const document = graph.documents.get(relation.from);
    const issuer = document?.issuer.body;
    if (document === undefined || issuer === undefined) continue;
    if (hasCome(document.issuedOn, asOf.on) === false) continue;
    const body = registry.bodies.get(issuer)?.organOf ?? issuer;
    const paper = { document, recalled: relation.grade === 'recalled' };
    const held = papers.get(body);
    if (held === undefined || isBetter(paper, held)) papers.set(body, paper);
  }
  return papers;
};

/** Not recalled before recalled, then dated before undated, then the earlier; the id where nothing else decides. */
const isBetter = (a: Paper, b: Paper): boolean => {
  if (a.recalled !== b.recalled) return b.recalled;
  const [one, other] = [a.document.issuedOn, b.document.issuedOn];
  if (one.known !== other.known) return one.known;
  if (one.known && other.known && one.day !== other.day) return one.day < other.day;
  return a.document.id < b.document.id;
};

const stepOf = (
  bearer: Bearer,
  papers: ReadonlyMap<BodyId, Paper>,
  facts: DutyFacts,
  document: OfficialDocument,
  asOf: AsOf,
): CascadeStep => {
  const { body, doubt } = bearer;
  const paper = papers.get(body.id);
  if (paper !== undefined && !paper.recalled) {
    const [from, to] = [effectiveDay(document), paper.document.issuedOn];
    const days = from.known && to.known ? daysBetween(from.day, to.day) : null;
    return { body, doubt, state: 'issued', paper: paper.document, days };
  }
  const kept = facts.keepingPeriods.filter(
    (stated) => stated.body === body.id && stated.document === document.id && wasKnown(stated, asOf),
  );
  const issuedOn = firstDay(document);
  const silent =
    paper === undefined &&
    !body.many &&
    doubt === null &&
    issuedOn !== null &&
    coveredBy(
      period(issuedOn, addDays(asOf.on, 1)),
      kept.map((stated) => stated.period),
    );
  return { body, doubt, state: silent ? 'not-issued' : 'unknown', paper: null, days: null };
};
