// Invented figures and targets of the invented province Vân Hải, for the tests of this room.
import type { Bearers } from '../duties/index.js';
import { CELLS, GUIDE, graphOf } from '../duties/invented-world.test-support.js';
import {
  type BodyId,
  day,
  entry,
  FIRST_DAY,
  legalBasis,
  period,
  toBodyId,
  toClauseId,
  words,
} from '../kernel/index.js';
import { type Indicator, type Measure, toIndicatorId, toMeasureId } from './measure.js';
import type { Observation } from './observation.js';
import type { Target } from './target.js';
import type { IndicatorLaw } from './target-findings.js';

const BASIS = legalBasis(GUIDE, 'II.2');

export const measureOf = (id: string, more: Partial<Measure> = {}): Measure => ({
  id: toMeasureId(id),
  words: words(`số ${id}`, `number of ${id}`),
  unit: 'membership',
  decimals: 0,
  overTime: 'last',
  overTree: 'sum',
  ...more,
});

export const MEMBERS = measureOf('members');
export const ELIGIBLE = measureOf('eligible', { unit: 'person' });
export const ELIGIBLE_LATER = measureOf('eligible-by-2026', { unit: 'person' });
export const ADMITTED = measureOf('admitted', { overTime: 'sum' });

/** The base changes at the turn of 2026, as the enterprises with a union do in real texts. */
export const RATE: Indicator = {
  id: toIndicatorId('gathering-rate'),
  words: words('tỷ lệ tập hợp', 'gathering rate'),
  kind: 'share',
  numerator: { id: 'n', entries: [entry(MEMBERS.id, period(day('2020-01-01')), BASIS, 'verified')] },
  denominator: {
    id: 'd',
    entries: [
      entry(ELIGIBLE.id, period(day('2020-01-01'), day('2026-01-01')), BASIS, 'verified'),
      entry(ELIGIBLE_LATER.id, period(day('2026-01-01'), day('2028-01-01')), BASIS, 'verified'),
    ],
  },
  decimals: 2,
  moreIsBetter: true,
  basis: BASIS,
  grade: 'verified',
};

export const ADMISSIONS: Indicator = {
  id: toIndicatorId('admissions'),
  words: words('số kết nạp', 'admissions'),
  kind: 'count',
  numerator: { id: 'a', entries: [entry(ADMITTED.id, period(FIRST_DAY), BASIS, 'verified')] },
  decimals: 0,
  moreIsBetter: true,
  basis: BASIS,
  grade: 'verified',
};

export const targetOf = (more: Partial<Target> = {}): Target => ({
  id: 'VH-II.2-1',
  clause: toClauseId('VH-II.2-1'),
  document: GUIDE,
  basis: BASIS,
  modality: 'aspirational',
  grade: 'verified',
  indicator: RATE.id,
  bearers: CELLS as Bearers,
  operator: '>=',
  value: { id: 'v', entries: [entry(90, period(FIRST_DAY), BASIS, 'verified')] },
  time: { kind: 'by-year-end', year: 2025 },
  ...more,
});

export const lawOf = (...targets: readonly Target[]): IndicatorLaw => ({
  lawVersion: 'invented',
  graph: graphOf(),
  catalogue: {
    measures: new Map([MEMBERS, ELIGIBLE, ELIGIBLE_LATER, ADMITTED].map((one) => [one.id, one])),
    indicators: new Map([RATE, ADMISSIONS].map((one) => [one.id, one])),
  },
  targets,
});

let counter = 0;
export const observed = (
  body: BodyId | string,
  measure: Measure,
  periodKey: string,
  value: number,
  more: Partial<Observation> = {},
): Observation => {
  counter += 1;
  return {
    id: `obs-${String(counter).padStart(6, '0')}`,
    body: toBodyId(body),
    measure: measure.id,
    period: periodKey,
    value,
    ...more,
  };
};
