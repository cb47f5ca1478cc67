import type { BodyId, LegalBasis, Recorded } from '../kernel/index.js';
import { type Amount, amountOf, type Exactness } from './amount.js';
import type { MeasureId } from './measure.js';

/**
 * What one body reported of one measure for one period. A correction closes the record and adds another
 * (`recordedOn`, `supersededOn`), so that every earlier view can be shown again.
 */
export interface Observation extends Recorded {
  readonly id: string;
  readonly body: BodyId;
  readonly measure: MeasureId;
  /** Canonical key of a reporting period: `2025`, `2025-Q1`, `term:2020-2025`. */
  readonly period: string;
  /** In units of the measure; not below zero. */
  readonly value: number;
  /** How the source writes it; `exact` unless said. */
  readonly exactness?: Exactness;
  /** What a `rounded` value was rounded to. */
  readonly step?: number;
  /** Worked out from other figures instead of counted. */
  readonly estimated?: boolean;
  /** Where it stands: a report, a page, a paper. */
  readonly source?: string;
  readonly basis?: LegalBasis;
  readonly sample?: boolean;
}

/** @example amountIn({ …, value: 12 }) // { low: 12, high: 12, estimated: false } */
export const amountIn = ({
  value,
  exactness = 'exact',
  step = 0,
  estimated = false,
}: Pick<Observation, 'value' | 'exactness' | 'step' | 'estimated'>): Amount =>
  amountOf(value, exactness, step, estimated);
