import { type AsOf, type BodyId, DomainError, LAST_DAY, type ReportingPeriod } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import type { Amount } from './amount.js';
import { amountAt, type Column } from './columns.js';
import type { IndicatorId, Measure, MeasureId } from './measure.js';
import { type BoardIndicator, type BoardPeriod, type ScoreboardFacts, scoreboardOf } from './scoreboard.js';
import { reasonAt } from './scoreboard-cell.js';
import { sumUp, type TreeSums } from './sum-up.js';
import { type CountCell, hiddenCounts, SMALL_COUNT } from './suppress.js';
import type { IndicatorLaw } from './target-findings.js';

/** One measure over all rows as the public sees it. */
export interface PublicColumn {
  readonly measure: Measure;
  readonly column: Column;
  readonly sums: TreeSums | null;
  /** By row, the sum over all tops last: 1 where the number is held back. */
  readonly hidden: Uint8Array;
}

interface PublicPeriod {
  readonly board: BoardPeriod;
  readonly columns: ReadonlyMap<MeasureId, PublicColumn>;
}

/** What anybody may see of the figures of the whole country. Read through {@link publicTotalOf} and those beside it. */
export interface PublicScoreboard {
  readonly asOf: AsOf;
  readonly periods: ReadonlyMap<string, PublicPeriod>;
}

/** A number that the public sees, or why it does not. `hidden`: somebody could be made out. */
export type PublicTotal =
  | {
      readonly state: 'shown';
      readonly amount: Amount;
      readonly reported: number;
      readonly expected: number;
      /** Of those expected, how many reported: the total never travels without it. */
      readonly expectedReported: number;
    }
  | { readonly state: 'hidden' | 'not-reported' | 'not-additive' | 'not-asked' };

/**
 * The scoreboard without small counts of people. What is hidden is decided over the whole tree, in one hierarchy, by
 * years, and as known now: a view of a part, another way of adding up, months beside the year or a past state of
 * knowledge would each be a second table to subtract from the first. So none of them can be asked for, and every
 * view is a part of one answer. A measure is added up once, over all that report it: its totals do not depend on
 * which share it stands in.
 *
 * Throws `PUBLIC_PERIOD_INVALID` for a period that is no year.
 *
 * @example publicTotalOf(publicScoreboard(law, registry, facts, [yearPeriod(2025)], asOf), members, commune, '2025').state // 'hidden'
 */
export const publicScoreboard = (
  law: IndicatorLaw,
  registry: Registry,
  facts: ScoreboardFacts,
  years: readonly ReportingPeriod[],
  on: AsOf['on'],
): PublicScoreboard => {
  for (const { kind, key } of years) if (kind !== 'year') throw new DomainError('PUBLIC_PERIOD_INVALID', key);
  const asOf: AsOf = { on, knownOn: LAST_DAY };
  const roots = [...registry.bodies.keys()];
  const board = scoreboardOf(law, registry, facts, { roots, periods: years }, asOf);
  return {
    asOf,
    periods: new Map([...board.periods].map(([key, at]) => [key, { board: at, columns: columnsIn(at) }])),
  };
};

const columnsIn = (at: BoardPeriod): ReadonlyMap<MeasureId, PublicColumn> => {
  const columns = new Map<MeasureId, { measure: Measure; column: Column; expected: Uint8Array }>();
  for (const { numerator, denominator, expected } of at.indicators.values())
    for (const side of [numerator, denominator]) {
      if (!side) continue;
      const known = columns.get(side.measure.id);
      if (known === undefined) columns.set(side.measure.id, { ...side, expected: expected.slice() });
      else
        known.expected.forEach((kind, row) => {
          if (kind !== 1 && expected[row] !== 0) known.expected[row] = expected[row] as number;
        });
    }
  return new Map(
    [...columns].map(([id, { measure, column, expected }]) => {
      const sums =
        measure.overTree === 'none'
          ? null
          : sumUp(at.rows, { numerator: column, denominator: null, expected });
      return [id, { measure, column, sums, hidden: hiddenIn(at, measure, column, sums) }];
    }),
  );
};

const hiddenIn = (
  { rows }: BoardPeriod,
  measure: Measure,
  column: Column,
  sums: TreeSums | null,
): Uint8Array => {
  const size = rows.bodies.length;
  const hidden = new Uint8Array(size + 1);
  if (measure.aboutPeople !== true) return hidden;
  const cells: CountCell<number>[] = [];
  for (let row = 0; row < size; row += 1) {
    if (sums === null) {
      const own = amountAt(column, row);
      if (own !== null) cells.push({ id: row, parent: null, value: own.low });
    } else if ((sums.reported[row] as number) > 0) {
      const above = rows.parent[row] as number;
      cells.push({ id: row, parent: above < 0 ? size : above, value: sums.numeratorLow[row] as number });
    }
  }
  if (sums !== null && (sums.reported[size] as number) > 0)
    cells.push({ id: size, parent: null, value: sums.numeratorLow[size] as number });
  for (const row of hiddenCounts(cells)) hidden[row] = 1;
  return hidden;
};

const columnAt = (
  { periods }: PublicScoreboard,
  measure: MeasureId,
  body: BodyId | 'all',
  period: string,
): { readonly at: PublicPeriod; readonly found: PublicColumn; readonly row: number } | null => {
  const at = periods.get(period);
  const found = at?.columns.get(measure);
  const row = body === 'all' ? at?.board.rows.bodies.length : at?.board.rows.rowOf.get(body);
  return at === undefined || found === undefined || row === undefined ? null : { at, found, row };
};

/** A measure of a body with all that stands under it; `'all'` is the sum over everything. */
export const publicTotalOf = (
  board: PublicScoreboard,
  measure: MeasureId,
  body: BodyId | 'all',
  period: string,
): PublicTotal => {
  const cell = columnAt(board, measure, body, period);
  if (cell === null) return { state: 'not-asked' };
  const { found, row } = cell;
  if (found.hidden[row] === 1) return { state: 'hidden' };
  const { sums } = found;
  if (sums === null) {
    const own = body === 'all' ? null : amountAt(found.column, row);
    if (own === null) return { state: body === 'all' ? 'not-additive' : 'not-reported' };
    return { state: 'shown', amount: own, reported: 1, expected: 1, expectedReported: 1 };
  }
  const reported = sums.reported[row] as number;
  if (reported === 0) return { state: 'not-reported' };
  const amount = {
    low: sums.numeratorLow[row] as number,
    high: sums.numeratorHigh[row] as number,
    estimated: (sums.estimated[row] as number) > 0,
  };
  const [expected, expectedReported] = [sums.expected[row] as number, sums.expectedReported[row] as number];
  return { state: 'shown', amount, reported, expected, expectedReported };
};

/** Both sides of a share. `not-comparable`: not the same bodies reported both, so their quotient means nothing. */
export type PublicShare =
  | { readonly state: 'shown'; readonly numerator: Amount; readonly denominator: Amount }
  | { readonly state: 'hidden' | 'not-comparable' | 'not-defined' };

/**
 * A share that the public sees: the quotient of two numbers that are both shown, so that it tells nothing that they
 * do not.
 */
export const publicShareOf = (
  board: PublicScoreboard,
  indicator: IndicatorId,
  body: BodyId | 'all',
  period: string,
): PublicShare => {
  const at = board.periods.get(period);
  const column = at?.board.indicators.get(indicator);
  if (at === undefined || !column?.numerator || !column.denominator) return { state: 'not-defined' };
  const above = publicTotalOf(board, column.numerator.measure.id, body, period);
  const below = publicTotalOf(board, column.denominator.measure.id, body, period);
  if (above.state === 'hidden' || below.state === 'hidden') return { state: 'hidden' };
  if (above.state !== 'shown' || below.state !== 'shown' || !isPaired(at.board, column, body, above, below))
    return { state: 'not-comparable' };
  return { state: 'shown', numerator: above.amount, denominator: below.amount };
};

/** Those that reported both are among those that reported either: as many of each are the same ones. */
const isPaired = (
  { rows }: BoardPeriod,
  { sums }: BoardIndicator,
  body: BodyId | 'all',
  above: { readonly reported: number },
  below: { readonly reported: number },
): boolean => {
  if (sums === null) return body !== 'all';
  const row = body === 'all' ? rows.bodies.length : rows.rowOf.get(body);
  const both = row === undefined ? 0 : sums.reported[row];
  return both === above.reported && both === below.reported;
};

/** Whether the finding of a body on a target may be shown: not where a count of people behind it is held back. */
export const isFindingPublic = (
  board: PublicScoreboard,
  targetId: string,
  body: BodyId,
  period: string,
): boolean => {
  const at = board.periods.get(period);
  const target = at?.board.targets.find((one) => one.target.id === targetId);
  const row = at?.board.rows.rowOf.get(body);
  if (at === undefined || target === undefined || row === undefined || reasonAt(target, row) === null)
    return false;
  const sides = at.board.indicators.get(target.target.indicator);
  return [sides?.numerator, sides?.denominator].every((side) => {
    if (side?.measure.aboutPeople !== true) return true;
    const own = amountAt(side.column, row);
    const isSmall = own !== null && own.low < SMALL_COUNT;
    return !isSmall && at.columns.get(side.measure.id)?.hidden[row] !== 1;
  });
};
