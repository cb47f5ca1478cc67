import type { CarryOver } from '../duties/index.js';
import { type AsOf, type BodyId, lookUp, type ReportingPeriod } from '../kernel/index.js';
import { type Body, bodyTrees, type Hierarchy, type Registry } from '../organisations/index.js';
import { amountAt, type Column, type Columns, columnsOf } from './columns.js';
import { type ConditionOf, yesOrNo } from './condition.js';
import { closingDay } from './figure.js';
import type { IndicatorFacts } from './indicator-facts.js';
import {
  type SetTarget,
  type Side,
  setTarget,
  standingOf,
  TARGET_REASONS,
  type TargetContext,
  type TargetReason,
} from './judge-target.js';
import type { Indicator, IndicatorId, Measure, MeasureId } from './measure.js';
import { type Rows, rowsOf } from './rows-of-tree.js';
import { type Contribution, sumUp, type TreeSums } from './sum-up.js';
import type { Target } from './target.js';
import { type IndicatorLaw, periodsOf, type TargetBearer, targetBearers } from './target-findings.js';

/** Which bodies, figures and periods. */
export interface ScoreboardQuestion {
  /** The bodies at the top; all that stands under them is on the board. */
  readonly roots: readonly BodyId[];
  /** The tree that is added up; the line of each organisation unless said. */
  readonly hierarchy?: Hierarchy;
  readonly periods: readonly ReportingPeriod[];
  /** All of the catalogue unless said. */
  readonly indicators?: readonly IndicatorId[];
}

export type ScoreboardFacts = IndicatorFacts & { readonly carryOvers?: readonly CarryOver[] };

/** A side of an indicator by the definition of the last day of a period; null where no text defines it then. */
export interface BoardSide {
  readonly measure: Measure;
  readonly column: Column;
}

/** An indicator in one period over all rows. */
export interface BoardIndicator {
  readonly indicator: Indicator;
  readonly numerator: BoardSide | null;
  /** `undefined` for a count. */
  readonly denominator: BoardSide | null | undefined;
  /** Who should report it: 0 nobody says so, 1 surely, 2 perhaps. */
  readonly expected: Uint8Array;
  /** null where a side is not defined or may not be added over the tree. */
  readonly sums: TreeSums | null;
}

/** A target in one period over all rows. */
export interface BoardTarget {
  readonly target: Target;
  readonly set: SetTarget;
  /** By row: 0 where the body is not judged, else the place of the reason in `TARGET_REASONS`, counted from 1. */
  readonly reasons: Uint8Array;
  readonly bearers: ReadonlyMap<BodyId, TargetBearer>;
}

/** One period of a scoreboard. The rows are the bodies that stood on its last day. */
export interface BoardPeriod {
  readonly period: ReportingPeriod;
  readonly rows: Rows;
  readonly indicators: ReadonlyMap<IndicatorId, BoardIndicator>;
  readonly targets: readonly BoardTarget[];
}

/** Bodies × indicators × periods with totals up the tree and findings: columns, read through `cellOf` and others. */
export interface Scoreboard {
  readonly law: IndicatorLaw;
  readonly facts: ScoreboardFacts;
  readonly asOf: AsOf;
  readonly periods: ReadonlyMap<string, BoardPeriod>;
}

/**
 * Evaluates every indicator of every body under the roots in each period, adds it up the tree and judges every
 * target. The outcome is that of `figureOf`, `totalOf` and `findingsOf` asked of one body after another, in columns
 * instead: a country fits. Who stands where, who should report and what is counted are those of the last day of
 * each period.
 *
 * - Should report: the bodies that a target on the indicator judges. Of an indicator that no target sets nobody is
 *   expected; whoever reported is in the total, in doubt.
 * - Added up: the lowest of them on each line, so that a province's own report and those of its communes are not
 *   counted twice. Of a share both sides are added over the bodies that reported both.
 *
 * @example cellOf(scoreboardOf(law, registry, facts, { roots, periods: [yearPeriod(2025)] }, asOf), rate, province, '2025')
 */
export const scoreboardOf = (
  law: IndicatorLaw,
  registry: Registry,
  facts: ScoreboardFacts,
  question: ScoreboardQuestion,
  asOf: AsOf,
): Scoreboard => {
  const { hierarchy = 'sector', roots } = question;
  const trees = bodyTrees(registry, hierarchy, asOf.knownOn);
  const wanted = question.indicators && new Set(question.indicators);
  const indicators = [...law.catalogue.indicators.values()].filter(
    ({ id }) => wanted === undefined || wanted.has(id),
  );
  const drawn = new Map<unknown, { readonly rows: Rows; readonly columns: Columns }>();
  const periods = new Map<string, BoardPeriod>();
  for (const period of question.periods) {
    const tree = trees.at(closingDay(period));
    let base = drawn.get(tree);
    if (base === undefined) {
      const rows = rowsOf(tree, roots);
      base = { rows, columns: columnsOf(facts.observations, rows, asOf) };
      drawn.set(tree, base);
    }
    periods.set(period.key, onePeriod(law, registry, facts, indicators, period, base, asOf));
  }
  return { law, facts, asOf, periods };
};

const onePeriod = (
  law: IndicatorLaw,
  registry: Registry,
  facts: ScoreboardFacts,
  indicators: readonly Indicator[],
  period: ReportingPeriod,
  { rows, columns }: { readonly rows: Rows; readonly columns: Columns },
  asOf: AsOf,
): BoardPeriod => {
  const closing: AsOf = { on: closingDay(period), knownOn: asOf.knownOn };
  const context = { graph: law.graph, recorded: conditionsOf(law, facts, rows, columns) };
  const among = rows.bodies.flatMap((id) => registry.bodies.get(id) ?? []);
  const bearersFor = rememberBearers(registry, facts, period, asOf, among);
  const targetsOn = Map.groupBy(law.targets, ({ indicator }) => indicator);
  const found = new Map<IndicatorId, BoardIndicator>();
  const targets: BoardTarget[] = [];
  for (const indicator of indicators) {
    const onIt = targetsOn.get(indicator.id) ?? [];
    const numerator = sideOf(law, columns, indicator.numerator, period, closing);
    const denominator =
      indicator.denominator === undefined
        ? undefined
        : sideOf(law, columns, indicator.denominator, period, closing);
    const expected = expectedIn(rows, onIt.map(bearersFor));
    found.set(indicator.id, {
      indicator,
      numerator,
      denominator,
      expected,
      sums: sumsOf(rows, numerator, denominator, expected),
    });
    for (const target of onIt) {
      if (!periodsOf(target, { span: period.period }, facts).some(({ key }) => key === period.key)) continue;
      const bearers = bearersFor(target);
      const set = setTarget(target, period, context, asOf);
      targets.push({
        target,
        set,
        bearers,
        reasons: reasonsOf(set, bearers, rows, numerator, denominator, context),
      });
    }
  }
  return { period, rows, indicators: found, targets };
};

/** The same as `conditionsIn`, out of columns. */
const conditionsOf =
  (
    { catalogue }: IndicatorLaw,
    { conditions = {} }: ScoreboardFacts,
    rows: Rows,
    columns: Columns,
  ): ConditionOf =>
  (fact, body, period) => {
    const measure = catalogue.measures.get(fact as MeasureId);
    const row = rows.rowOf.get(body);
    const amount =
      measure === undefined || row === undefined ? null : amountAt(columns(measure, period), row);
    return yesOrNo(amount) ?? conditions[fact]?.[body];
  };

/** Many targets select the same bodies: each selection is made once a period. */
const rememberBearers = (
  registry: Registry,
  facts: ScoreboardFacts,
  period: ReportingPeriod,
  asOf: AsOf,
  among: readonly Body[],
): ((target: Target) => BoardTarget['bearers']) => {
  const known = new Map<string, BoardTarget['bearers']>();
  return (target) => {
    const { id, document, bearers } = target;
    // a carry-over may concern single clauses or targets
    const key = JSON.stringify([bearers, document, facts.carryOvers?.length ? id : null]);
    let selected = known.get(key);
    if (selected === undefined) {
      const all = targetBearers(target, registry, facts, period, asOf, among);
      selected = new Map(all.map((each) => [each.bearer.body.id, each]));
      known.set(key, selected);
    }
    return selected;
  };
};

const sideOf = (
  law: IndicatorLaw,
  columns: Columns,
  definition: Indicator['numerator'],
  period: ReportingPeriod,
  closing: AsOf,
): BoardSide | null => {
  const entry = lookUp(definition, closing);
  const measure = entry.state === 'found' ? law.catalogue.measures.get(entry.value) : undefined;
  return measure === undefined ? null : { measure, column: columns(measure, period) };
};

const expectedIn = (rows: Rows, selections: readonly BoardTarget['bearers'][]): Uint8Array => {
  const expected = new Uint8Array(rows.bodies.length);
  for (const selection of new Set(selections))
    for (const [body, { bearer }] of selection) {
      const row = rows.rowOf.get(body);
      if (row === undefined) continue;
      if (bearer.doubt === null) expected[row] = 1;
      else if (expected[row] === 0) expected[row] = 2;
    }
  return expected;
};

const sumsOf = (
  rows: Rows,
  numerator: BoardSide | null,
  denominator: BoardSide | null | undefined,
  expected: Uint8Array,
): TreeSums | null => {
  if (numerator === null || denominator === null) return null;
  if (numerator.measure.overTree === 'none' || denominator?.measure.overTree === 'none') return null;
  const contribution: Contribution = {
    numerator: numerator.column,
    denominator: denominator?.column ?? null,
    expected,
  };
  return sumUp(rows, contribution);
};

const NOT_REPORTED: Side = { state: 'not-reported' };
const NOT_DEFINED: Side = { state: 'not-defined' };

const sideAt = (side: BoardSide | null, row: number): Side => {
  if (side === null) return NOT_DEFINED;
  const amount = amountAt(side.column, row);
  return amount === null ? NOT_REPORTED : { state: 'known', amount };
};

const CODES = new Map<TargetReason, number>(TARGET_REASONS.map((reason, at) => [reason, at + 1]));

const reasonsOf = (
  set: SetTarget,
  bearers: BoardTarget['bearers'],
  rows: Rows,
  numerator: BoardSide | null,
  denominator: BoardSide | null | undefined,
  context: TargetContext,
): Uint8Array => {
  const reasons = new Uint8Array(rows.bodies.length);
  for (const [body, { bearer }] of bearers) {
    const row = rows.rowOf.get(body);
    if (row === undefined) continue;
    const sides = {
      numerator: sideAt(numerator, row),
      denominator: denominator === undefined ? null : sideAt(denominator, row),
    };
    reasons[row] = CODES.get(standingOf(set, bearer, sides, context).why) as number;
  }
  return reasons;
};
