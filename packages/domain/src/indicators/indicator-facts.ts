import { type AsOf, type BodyId, wasKnown } from '../kernel/index.js';
import type { MeasureId } from './measure.js';
import type { Observation } from './observation.js';

/** All that was reported, and the facts that targets make conditions of. What is absent is unknown, never zero. */
export interface IndicatorFacts {
  readonly observations: readonly Observation[];
  /** "Còn nguồn", "còn hộ nghèo": by fact id and body. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<BodyId, boolean>>>>;
}

export const NO_OBSERVATIONS: IndicatorFacts = { observations: [] };

/** The observations that were known on a day of knowledge, by measure, period and body. */
export type ObservationIndex = ReadonlyMap<MeasureId, ReadonlyMap<string, ReadonlyMap<BodyId, Observation>>>;

/**
 * Indexes what was known at the end of `asOf.knownOn`. Of two that stand side by side for one body, measure and
 * period, which {@link checkObservations} reports, the one recorded later counts, then the one of the later id.
 */
export const indexObservations = (facts: IndicatorFacts, asOf: AsOf): ObservationIndex => {
  const index = new Map<MeasureId, Map<string, Map<BodyId, Observation>>>();
  for (const observation of facts.observations) {
    if (!wasKnown(observation, asOf)) continue;
    let ofMeasure = index.get(observation.measure);
    if (ofMeasure === undefined) {
      ofMeasure = new Map();
      index.set(observation.measure, ofMeasure);
    }
    let ofPeriod = ofMeasure.get(observation.period);
    if (ofPeriod === undefined) {
      ofPeriod = new Map();
      ofMeasure.set(observation.period, ofPeriod);
    }
    const held = ofPeriod.get(observation.body);
    if (held === undefined || isLater(observation, held)) ofPeriod.set(observation.body, observation);
  }
  return index;
};

/** Which of two that stand side by side counts. */
export const isLater = (one: Observation, other: Observation): boolean => {
  const [a, b] = [one.recordedOn ?? '', other.recordedOn ?? ''];
  return a === b ? one.id > other.id : a > b;
};
