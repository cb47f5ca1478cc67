import type { BodyId } from '../kernel/index.js';
import type { Outcome } from '../rules/index.js';
import type { Amount } from './amount.js';
import { amountAt, CELL } from './columns.js';
import { conditionsIn } from './condition.js';
import { figureOf } from './figure.js';
import { indexObservations } from './indicator-facts.js';
import { judgeTarget, TARGET_REASONS, type TargetReason } from './judge-target.js';
import type { IndicatorId } from './measure.js';
import type { BoardIndicator, BoardPeriod, BoardTarget, Scoreboard } from './scoreboard.js';
import type { TreeSums } from './sum-up.js';
import type { TargetItem } from './target-findings.js';

/** An indicator added up the tree. It never travels without its coverage. */
export interface BoardTotal {
  /** null where nobody reported (both sides, of a share): unknown, not zero. */
  readonly numerator: Amount | null;
  /** null also for a count. */
  readonly denominator: Amount | null;
  readonly reported: number;
  readonly expected: number;
  readonly expectedReported: number;
  readonly uncertain: number;
  /** Of the lower bound of the numerator, 0 to 1; null where there is none or it is zero. */
  readonly estimatedShare: number | null;
}

/** What the board says of one body, indicator and period. */
export interface BoardCell {
  readonly own: { readonly numerator: Amount | null; readonly denominator: Amount | null };
  /** Why there may be no total: a side is not defined for the period, or means nothing when added up. */
  readonly total: BoardTotal | 'NOT_DEFINED' | 'NOT_ADDITIVE_OVER_TREE';
}

/**
 * The cell of a body; null where the body was not there on the last day of the period or the board has no such
 * column. `'all'` is the sum over all roots.
 */
export const cellOf = (
  board: Scoreboard,
  indicator: IndicatorId,
  body: BodyId | 'all',
  period: string,
): BoardCell | null => {
  const at = board.periods.get(period);
  const column = at?.indicators.get(indicator);
  if (at === undefined || column === undefined) return null;
  if (body === 'all')
    return { own: { numerator: null, denominator: null }, total: totalAt(column, at.rows.bodies.length) };
  const row = at.rows.rowOf.get(body);
  if (row === undefined) return null;
  return {
    own: {
      numerator: column.numerator === null ? null : amountAt(column.numerator.column, row),
      denominator: column.denominator ? amountAt(column.denominator.column, row) : null,
    },
    total: totalAt(column, row),
  };
};

const totalAt = ({ numerator, denominator, sums }: BoardIndicator, row: number): BoardCell['total'] => {
  if (numerator === null || denominator === null) return 'NOT_DEFINED';
  if (sums === null) return 'NOT_ADDITIVE_OVER_TREE';
  const reported = sums.reported[row] as number;
  const estimated = (sums.estimated[row] as number) > 0;
  const low = sums.numeratorLow[row] as number;
  return {
    numerator: reported === 0 ? null : { low, high: sums.numeratorHigh[row] as number, estimated },
    denominator: reported === 0 || denominator === undefined ? null : baseAt(sums, row, estimated),
    reported,
    expected: sums.expected[row] as number,
    expectedReported: sums.expectedReported[row] as number,
    uncertain: sums.uncertain[row] as number,
    estimatedShare: reported === 0 || low === 0 ? null : (sums.estimatedLow[row] as number) / low,
  };
};

const baseAt = (sums: TreeSums, row: number, estimated: boolean): Amount => ({
  low: sums.denominatorLow[row] as number,
  high: sums.denominatorHigh[row] as number,
  estimated,
});

/** The bodies under one, itself among them, that surely should have reported both sides and did not. */
export const missingUnder = (
  board: Scoreboard,
  indicator: IndicatorId,
  body: BodyId,
  period: string,
): BodyId[] => {
  const at = board.periods.get(period);
  const column = at?.indicators.get(indicator);
  const row = at?.rows.rowOf.get(body);
  if (at === undefined || column === undefined || row === undefined || column.sums === null) return [];
  const { numerator, denominator, expected, sums } = column;
  const missing: BodyId[] = [];
  for (let next = row; next < (at.rows.end[row] as number); next += 1) {
    if (sums.isPart[next] !== 1 || expected[next] !== 1) continue;
    const has = (side: BoardIndicator['denominator']): boolean =>
      side === undefined || (side !== null && side.column.state[next] !== CELL.empty);
    if (!has(numerator) || !has(denominator)) missing.push(at.rows.bodies[next] as BodyId);
  }
  return missing;
};

const OUTCOMES: Readonly<Partial<Record<TargetReason, Outcome>>> = {
  REACHED: 'satisfied',
  NOT_REACHED: 'violated',
  DOCUMENT_ENDED: 'not-applicable',
  DOCUMENT_SUSPENDED: 'not-applicable',
  CONDITION_NOT_MET: 'not-applicable',
};

/** How a reason reads: whatever keeps a target from being judged leaves it undetermined. */
export const outcomeFor = (reason: TargetReason): Outcome => OUTCOMES[reason] ?? 'undetermined';

/** The reason in a row of a target; null where the body is not judged by it. */
export const reasonAt = ({ reasons }: BoardTarget, row: number): TargetReason | null =>
  TARGET_REASONS[(reasons[row] ?? 0) - 1] ?? null;

/** How many bodies under one, itself among them, stand how with a target. */
export const tallyUnder = (
  { rows }: BoardPeriod,
  target: BoardTarget,
  body: BodyId,
): Readonly<Record<Outcome, number>> => {
  const tally: Record<Outcome, number> = {
    satisfied: 0,
    violated: 0,
    'not-applicable': 0,
    undetermined: 0,
    conflict: 0,
  };
  const row = rows.rowOf.get(body);
  if (row === undefined) return tally;
  for (let next = row; next < (rows.end[row] as number); next += 1) {
    const reason = reasonAt(target, next);
    if (reason !== null) tally[outcomeFor(reason)] += 1;
  }
  return tally;
};

/**
 * The findings of some bodies of a board in full, as `findingsOf` gives them: with figure, clause and what else
 * the explanation needs.
 */
export const boardFindings = (board: Scoreboard, bodies?: readonly BodyId[]): TargetItem[] => {
  const { law, facts, asOf } = board;
  const among = bodies && new Set(bodies);
  const observations =
    among === undefined ? facts.observations : facts.observations.filter(({ body }) => among.has(body));
  const index = indexObservations({ observations }, asOf);
  const context = { graph: law.graph, recorded: conditionsIn(law.catalogue, index, facts) };
  const items: TargetItem[] = [];
  for (const { period, targets, indicators } of board.periods.values())
    for (const { target, bearers } of targets) {
      const indicator = indicators.get(target.indicator)?.indicator;
      if (indicator === undefined) continue;
      for (const [body, { bearer, by }] of bearers) {
        if (among !== undefined && !among.has(body)) continue;
        const figure = figureOf(law.catalogue, index, indicator, body, period, asOf);
        items.push({
          ...judgeTarget(target, bearer, figure, context, asOf),
          lawVersion: law.lawVersion,
          carriedBy: by,
        });
      }
    }
  return items;
};
