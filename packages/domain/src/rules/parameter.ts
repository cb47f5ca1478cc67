import type { CalendarDate, Timeline, Words } from '../kernel/index.js';
import type { Scalar, ScalarType } from './fact.js';

export type ParameterId = string;

/**
 * A threshold, rate or day that the law sets and changes: a timeline of values, each with its basis and grade,
 * together with its name, its type and (in `unit`) what it counts.
 */
export interface Parameter<T extends Scalar = Scalar> extends Timeline<T> {
  readonly id: ParameterId;
  readonly type: ScalarType;
  readonly words: Words;
  /** When somebody last compared the values with the sources; see `freshDays` of a rule set. */
  readonly checkedOn?: CalendarDate;
}
