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
import type { Registry } from '../organisations/index.js';
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
  const context = { graph: law.graph, conditions: facts.conditions ?? {} };
  const carriedOf = itemCarryOvers(facts.carryOvers);
  const items: TargetItem[] = [];
  for (const target of law.targets) {
    if (question.documents && !question.documents.includes(target.document)) continue;
    if (question.clauses && !question.clauses.includes(target.clause)) continue;
    const indicator = law.catalogue.indicators.get(target.indicator);
    if (indicator === undefined) continue;
    for (const period of periodsOf(target, question, facts)) {
      const closing: AsOf = { on: closingDay(period), knownOn: asOf.knownOn };
      const own = bearersIn(target, registry, facts, closing);
      const time = { key: period.key, opensOn: period.period.from };
      const carried = itemBearersOn(registry, target.bearers, carriedOf(target.id), time, {
        judged: closing,
        asOf,
      })
        .filter(({ body }) => own.every(({ bearer }) => bearer.body !== body))
        .map((bearer) => ({ bearer, by: bearer.carriedBy ?? null }));
      for (const { bearer, by } of [...own, ...carried]) {
        if (among !== undefined && !among.has(bearer.body.id)) continue;
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

const bearersIn = (
  target: Target,
  registry: Registry,
  facts: IndicatorFacts & { readonly carryOvers?: readonly CarryOver[] },
  closing: AsOf,
): { readonly bearer: Bearer; readonly by: CarryOver | null }[] => {
  const seen = new Set<BodyId>();
  const concerning = carryOversFor(facts.carryOvers ?? [], target.clause);
  return carriedBearers(target.bearers, target.document, concerning, closing).flatMap(({ bearers, by }) =>
    bearersOn(registry, bearers, closing).flatMap((bearer) => {
      if (seen.has(bearer.body.id)) return [];
      seen.add(bearer.body.id);
      return [{ bearer, by }];
    }),
  );
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
