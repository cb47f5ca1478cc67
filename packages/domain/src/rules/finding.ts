import type { AsOf, CalendarDate, LegalBasis, Words } from '../kernel/index.js';
import type { FactId } from './fact.js';
import type { ExceptionId, MissMeaning, Modality, RuleId } from './rule.js';
import type { CompareTrace, RuleTrace } from './trace.js';

/** `undetermined` says that something is missing, `conflict` that two exceptions contradict each other. */
export const OUTCOMES = ['satisfied', 'violated', 'not-applicable', 'undetermined', 'conflict'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A remark on how sure or how complete a finding is. The words for a code live in `messages/`. */
export interface Note {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | null>>;
}

/** What one rule says of one set of facts on one day. */
export interface Finding {
  readonly rule: RuleId;
  readonly title: Words;
  readonly lawVersion: string;
  readonly asOf: AsOf;
  /** The day that picked the versions; null when it is a fact that is not known. */
  readonly anchor: CalendarDate | null;
  readonly outcome: Outcome;
  readonly modality: Modality;
  /** How a miss reads, whether or not this is one. */
  readonly missMeaning: MissMeaning;
  /** Only when undetermined: the facts that stand in the way, a member's as `officers[2].age`. */
  readonly missing: readonly FactId[];
  /** Every comparison that was made, both sides as they were found. */
  readonly operands: readonly CompareTrace[];
  /** The provisions that the finding rests on, the rule's own first. */
  readonly basis: readonly LegalBasis[];
  readonly due: CalendarDate | null;
  /** The exceptions that decided it, or that contradict each other. */
  readonly exceptions: readonly ExceptionId[];
  readonly notes: readonly Note[];
  readonly trace: RuleTrace;
}
