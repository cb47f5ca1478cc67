import {
  type AsOf,
  type BodyId,
  type ReportingPeriod,
  reportingPeriodsIn,
  wasKnown,
} from '../kernel/index.js';
import { type Amount, amountOf } from './amount.js';
import { indexObservations, isLater } from './indicator-facts.js';
import type { Measure } from './measure.js';
import type { Observation } from './observation.js';
import type { Rows } from './rows-of-tree.js';
import { PARTS, valueIn } from './value.js';

/** What a column knows of a row. */
export const CELL = { empty: 0, reported: 1, estimated: 2 } as const;

/** One measure in one period, a place for each row. A number is two bounds, as in {@link Amount}. */
export interface Column {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** One of {@link CELL}. */
  readonly state: Uint8Array;
}

/** Gives the column of a measure in a period; made once, when it is first asked for. */
export type Columns = (measure: Measure, period: ReportingPeriod) => Column;

/**
 * Puts observations into columns over the rows, with the same meaning as `valueIn` over `indexObservations`: the
 * report of the period itself before its parts, and of two side by side the later one.
 *
 * @example columnsOf(observations, rows, asOf)(members, yearPeriod(2025)).low[0] // 812
 */
export const columnsOf = (observations: readonly Observation[], rows: Rows, asOf: AsOf): Columns => {
  const positions = positionsOf(observations, rows, asOf);
  const made = new Map<string, Column>();
  return (measure, period) => {
    const key = `${measure.id} ${period.key}`;
    let column = made.get(key);
    if (column === undefined) {
      column = makeColumn(observations, rows, positions.get(measure.id) ?? NOTHING, measure, period, asOf);
      made.set(key, column);
    }
    return column;
  };
};

/** By key of a period, for each row: the place in the list of observations, counted from 1; 0 for none. */
type Positions = ReadonlyMap<string, Int32Array>;
const NOTHING: Positions = new Map();

const positionsOf = (
  observations: readonly Observation[],
  { bodies, rowOf }: Rows,
  asOf: AsOf,
): ReadonlyMap<Measure['id'], Positions> => {
  const positions = new Map<Measure['id'], Map<string, Int32Array>>();
  observations.forEach((observation, at) => {
    const row = rowOf.get(observation.body);
    if (row === undefined || !wasKnown(observation, asOf)) return;
    let ofMeasure = positions.get(observation.measure);
    if (ofMeasure === undefined) {
      ofMeasure = new Map();
      positions.set(observation.measure, ofMeasure);
    }
    let places = ofMeasure.get(observation.period);
    if (places === undefined) {
      places = new Int32Array(bodies.length);
      ofMeasure.set(observation.period, places);
    }
    const held = places[row] as number;
    if (held === 0 || isLater(observation, observations[held - 1] as Observation)) places[row] = at + 1;
  });
  return positions;
};

const makeColumn = (
  observations: readonly Observation[],
  { bodies }: Rows,
  positions: Positions,
  measure: Measure,
  period: ReportingPeriod,
  asOf: AsOf,
): Column => {
  const size = bodies.length;
  const column = {
    low: new Float64Array(size),
    high: new Float64Array(size),
    state: new Uint8Array(size),
  };
  const own = positions.get(period.key);
  if (own !== undefined)
    for (let row = 0; row < size; row += 1) {
      const at = own[row] as number;
      if (at > 0) putReport(column, row, observations[at - 1] as Observation);
    }
  if (!hasParts(positions, period)) return column;
  // few measures are reported in parts, and then the slow and careful way is good enough
  const ofMeasure = observations.filter((observation) => observation.measure === measure.id);
  const index = indexObservations({ observations: ofMeasure }, asOf);
  for (let row = 0; row < size; row += 1) {
    if (column.state[row] !== CELL.empty) continue;
    const value = valueIn(index, measure, bodies[row] as BodyId, period);
    if (value.known) put(column, row, value.amount);
  }
  return column;
};

const hasParts = (positions: Positions, period: ReportingPeriod): boolean =>
  (PARTS[period.kind] ?? []).some((kind) =>
    reportingPeriodsIn(kind, period.period).some(({ key }) => positions.has(key)),
  );

const putReport = (column: Column, row: number, { value, exactness, step, estimated }: Observation): void => {
  if (exactness !== undefined && exactness !== 'exact') {
    put(column, row, amountOf(value, exactness, step, estimated));
    return;
  }
  column.low[row] = value;
  column.high[row] = value;
  column.state[row] = estimated === true ? CELL.estimated : CELL.reported;
};

const put = ({ low, high, state }: Column, row: number, amount: Amount): void => {
  low[row] = amount.low;
  high[row] = amount.high;
  state[row] = amount.estimated ? CELL.estimated : CELL.reported;
};

/** What stands in a row; null where nothing was reported. */
export const amountAt = ({ low, high, state }: Column, row: number): Amount | null =>
  state[row] === CELL.empty
    ? null
    : {
        low: low[row] as number,
        high: high[row] as number,
        estimated: state[row] === CELL.estimated,
      };
