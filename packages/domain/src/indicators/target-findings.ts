import type { DocumentGraph } from '../directives/index.js';
import {
  type Bearer,
  bearersOn,
  type CarryOver,
  carriedBearers,
  carryOversFor,
  itemBearersOn,
  itemCarryOvers,
} from '../duties/index.js';
import {
  type AsOf,
  type BodyId,
  type ClauseId,
  type DocumentId,
  earlier,
  intersect,
  later,
  type Period,
  type ReportingPeriod,
  reportingPeriodsIn,
  yearPeriod,
} from '../kernel/index.js';
import type { Body, Registry } from '../organisations/index.js';
import { conditionsIn } from './condition.js';
import { type Catalogue, closingDay, figureOf } from './figure.js';
import { type IndicatorFacts, indexObservations } from './indicator-facts.js';
import { judgeTarget, type TargetFinding } from './judge-target.js';
import type { Target } from './target.js';
import { periodOfKey } from './value.js';

/** The law that targets are judged by. */
export interface IndicatorLaw {
  readonly lawVersion: string;
  readonly graph: DocumentGraph;
  readonly catalogue: Catalogue;
  readonly targets: readonly Target[];
}

/** Which targets, of which bodies, for periods that share a day with the span. */
export interface TargetQuestion {
  readonly span: Required<Period>;
  readonly bodies?: readonly BodyId[];
  readonly documents?: readonly DocumentId[];
  readonly clauses?: readonly ClauseId[];
  /** Keys of terms to judge beside those that something was reported of. */
  readonly terms?: readonly string[];
}

export interface TargetItem extends TargetFinding {
  readonly lawVersion: string;
  /** The decision by which the body bears what was asked of another. */
  readonly carriedBy: CarryOver | null;
}

/**
 * Where bodies stand with the targets of documents. Who is judged is decided on the last day of each period: a body
 * that opened within the year is judged by the figure it reported, one that closed before its end is not. What was
 * asked in a merged province binds its successor only by a carry-over.
 *
 * @example findingsOf(law, registry, facts, { span: yearPeriod(2025).period }, asOf(day('2026-01-31')))
 */
export const findingsOf = (
  law: IndicatorLaw,
  registry: Registry,
  facts: IndicatorFacts & { readonly carryOvers?: readonly CarryOver[] },
  question: TargetQuestion,
  asOf: AsOf,
): TargetItem[] => {
  const index = indexObservations(facts, asOf);
  const among = question.bodies && new Set(question.bodies);
  const bodies = among && [...among].flatMap((id) => registry.bodies.get(id) ?? []);
  const context = { graph: law.graph, recorded: conditionsIn(law.catalogue, index, facts) };
  const items: TargetItem[] = [];
  for (const target of law.targets) {
    if (question.documents && !question.documents.includes(target.document)) continue;
    if (question.clauses && !question.clauses.includes(target.clause)) continue;
    const indicator = law.catalogue.indicators.get(target.indicator);
    if (indicator === undefined) continue;
    for (const period of periodsOf(target, question, facts)) {
      for (const { bearer, by } of targetBearers(target, registry, facts, period, asOf, bodies)) {
        const figure = figureOf(law.catalogue, index, indicator, bearer.body.id, period, asOf);
        items.push({
          ...judgeTarget(target, bearer, figure, context, asOf),
          lawVersion: law.lawVersion,
          carriedBy: by,
        });
      }
    }
  }
  return items;
};

/** A body that a target judges, and the decision that says so where the clause itself does not. */
export interface TargetBearer {
  readonly bearer: Bearer;
  readonly by: CarryOver | null;
}

/**
 * Who is judged by a target in a period: by the clause on its last day, then by what was carried over. `among` narrows
 * the bodies that are looked at.
 */
export const targetBearers = (
  target: Target,
  registry: Registry,
  facts: { readonly carryOvers?: readonly CarryOver[] },
  period: ReportingPeriod,
  asOf: AsOf,
  among?: readonly Body[],
): TargetBearer[] => {
  const closing: AsOf = { on: closingDay(period), knownOn: asOf.knownOn };
  const found = new Map<BodyId, TargetBearer>();
  const add = (bearer: Bearer, by: CarryOver | null): void => {
    if (!found.has(bearer.body.id)) found.set(bearer.body.id, { bearer, by });
  };
  const concerning = carryOversFor(facts.carryOvers ?? [], target.clause);
  for (const { bearers, by } of carriedBearers(target.bearers, target.document, concerning, closing))
    for (const bearer of bearersOn(registry, bearers, closing, {}, among)) add(bearer, by);
  const single = itemCarryOvers(facts.carryOvers)(target.id);
  const time = { key: period.key, opensOn: period.period.from };
  const days = { judged: closing, asOf };
  for (const bearer of itemBearersOn(registry, target.bearers, single, time, days, among))
    add(bearer, bearer.carriedBy ?? null);
  return [...found.values()];
};

/** The periods of a target that share a day with the span, in order. */
export const periodsOf = (
  target: Target,
  { span, terms = [] }: Pick<TargetQuestion, 'span' | 'terms'>,
  facts: IndicatorFacts,
): readonly ReportingPeriod[] => {
  const { time } = target;
  switch (time.kind) {
    case 'by-year-end':
      return [yearPeriod(time.year)].filter(({ period }) => intersect(period, span) !== null);
    case 'each': {
      const from = time.from === undefined ? span.from : later(span.from, time.from);
      const until = time.until === undefined ? span.until : earlier(span.until, time.until);
      return reportingPeriodsIn(time.every, { from, until });
    }
    case 'unstated':
      return reportingPeriodsIn('year', span);
    case 'each-term':
      return termsIn(facts, span, terms);
  }
};

/** Terms are no series of the calendar: those that somebody named or reported on are known, and no others. */
const termsIn = (
  facts: IndicatorFacts,
  span: Required<Period>,
  named: readonly string[],
): ReportingPeriod[] => {
  const keys = new Set([
    ...named,
    ...facts.observations.flatMap(({ period }) => (period.startsWith('term:') ? [period] : [])),
  ]);
  return [...keys]
    .sort()
    .flatMap((key) => periodOfKey(key) ?? [])
    .filter(({ kind, period }) => kind === 'term' && intersect(period, span) !== null);
};
