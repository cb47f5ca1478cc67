import { CELL, type Column } from './columns.js';
import type { Rows } from './rows-of-tree.js';

/** What is added: a count, or both sides of a share over the bodies that reported both. */
export interface Contribution {
  readonly numerator: Column;
  readonly denominator: Column | null;
  /** By row: 0 nobody says that it should report, 1 it surely should, 2 perhaps. */
  readonly expected: Uint8Array;
}

/** Sums by row over what stands under it, itself among them; the last place is the sum over all roots. */
export interface TreeSums {
  readonly numeratorLow: Float64Array;
  readonly numeratorHigh: Float64Array;
  readonly denominatorLow: Float64Array;
  readonly denominatorHigh: Float64Array;
  /** Of the lower bound of the numerator, what was estimated; and whether anything was. */
  readonly estimatedLow: Float64Array;
  readonly estimated: Int32Array;
  /** Bodies whose figures are in the sum; that surely should report; that did of these; of which it is in doubt. */
  readonly reported: Int32Array;
  readonly expected: Int32Array;
  readonly expectedReported: Int32Array;
  readonly uncertain: Int32Array;
  /** By row: 1 where the body itself is one of those added up. */
  readonly isPart: Uint8Array;
}

/** Adds up the tree: the lowest that should report on each line; without any that should, all that did. */
export const sumUp = (rows: Rows, { numerator, denominator, expected }: Contribution): TreeSums => {
  const size = rows.bodies.length;
  const sums = emptySums(size);
  const isPart = partsOf(rows, expected, numerator);
  for (let row = size - 1; row >= 0; row -= 1) {
    if (isPart[row] === 1) addOwn(sums, row, numerator, denominator, expected[row] as number);
    const above = rows.parent[row] as number;
    addTo(sums, above < 0 ? size : above, row);
  }
  return { ...sums, isPart };
};

type Sums = Omit<TreeSums, 'isPart'>;

const emptySums = (size: number): Sums => {
  const floats = (): Float64Array => new Float64Array(size + 1);
  const ints = (): Int32Array => new Int32Array(size + 1);
  return {
    numeratorLow: floats(),
    numeratorHigh: floats(),
    denominatorLow: floats(),
    denominatorHigh: floats(),
    estimatedLow: floats(),
    estimated: ints(),
    reported: ints(),
    expected: ints(),
    expectedReported: ints(),
    uncertain: ints(),
  };
};

/** Those that should report, or did where none should, and that have none such under them. */
const partsOf = ({ bodies, parent }: Rows, expected: Uint8Array, { state }: Column): Uint8Array => {
  const isAnyExpected = expected.some((kind) => kind > 0);
  const isPart = new Uint8Array(bodies.length);
  const hasBelow = new Uint8Array(bodies.length);
  for (let row = bodies.length - 1; row >= 0; row -= 1) {
    const counts = isAnyExpected ? expected[row] !== 0 : state[row] !== CELL.empty;
    if (counts && hasBelow[row] === 0) isPart[row] = 1;
    const above = parent[row] as number;
    if (above >= 0 && (counts || hasBelow[row] === 1)) hasBelow[above] = 1;
  }
  return isPart;
};

const addOwn = (
  sums: Sums,
  row: number,
  numerator: Column,
  denominator: Column | null,
  expected: number,
): void => {
  if (expected === 1) increase(sums.expected, row, 1);
  else increase(sums.uncertain, row, 1);
  if (numerator.state[row] === CELL.empty || denominator?.state[row] === CELL.empty) return;
  increase(sums.reported, row, 1);
  if (expected === 1) increase(sums.expectedReported, row, 1);
  const low = numerator.low[row] as number;
  increase(sums.numeratorLow, row, low);
  increase(sums.numeratorHigh, row, numerator.high[row] as number);
  if (denominator !== null) {
    increase(sums.denominatorLow, row, denominator.low[row] as number);
    increase(sums.denominatorHigh, row, denominator.high[row] as number);
  }
  if (numerator.state[row] === CELL.estimated) increase(sums.estimatedLow, row, low);
  if (numerator.state[row] === CELL.estimated || denominator?.state[row] === CELL.estimated)
    increase(sums.estimated, row, 1);
};

const increase = (column: Float64Array | Int32Array, row: number, by: number): void => {
  column[row] = (column[row] as number) + by;
};

const addTo = (sums: Sums, above: number, row: number): void => {
  increase(sums.numeratorLow, above, sums.numeratorLow[row] as number);
  increase(sums.numeratorHigh, above, sums.numeratorHigh[row] as number);
  increase(sums.denominatorLow, above, sums.denominatorLow[row] as number);
  increase(sums.denominatorHigh, above, sums.denominatorHigh[row] as number);
  increase(sums.estimatedLow, above, sums.estimatedLow[row] as number);
  increase(sums.estimated, above, sums.estimated[row] as number);
  increase(sums.reported, above, sums.reported[row] as number);
  increase(sums.expected, above, sums.expected[row] as number);
  increase(sums.expectedReported, above, sums.expectedReported[row] as number);
  increase(sums.uncertain, above, sums.uncertain[row] as number);
};
