import type { CalendarDate, Issue, LegalBasis, Words } from '../../kernel/index.js';
import type { ActorRule } from './definition.js';
import type { StateId, StepId } from './ids.js';
import type { WindowDays } from './window-days.js';

/** Why a step is refused. */
export const REFUSALS = [
  'STEP_UNKNOWN',
  'STEP_NOT_IN_FORCE',
  'STEP_OUT_OF_ORDER',
  'STEP_REQUIRES_EARLIER',
  'STEP_FORBIDDEN',
  'STEP_BREAKS_LATER',
  'ACTOR_UNKNOWN',
  'ACTOR_NOT_THERE',
  'ACTOR_NOT_ENTITLED',
  'ACTOR_OFFICE_WRONG',
  'ACTOR_NOT_TOGETHER',
  'FORM_MISSING',
  'FORM_WRONG',
  'PARTY_NOT_NAMED',
  'WINDOW_NOT_OPEN',
  'WINDOW_CLOSED',
  'GUARD_NOT_MET',
  'RULE_NOT_MET',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** What is not known, where it would decide. */
export const DOUBTS = [
  'FACTS_MISSING',
  'VALUE_NOT_KNOWN',
  'PARTY_NOT_RECORDED',
  'ACTOR_LIFE_NOT_RECORDED',
  'OFFICE_NOT_RECORDED',
  'WINDOW_DAYS_UNKNOWN',
  'RULE_IN_CONFLICT',
  'ONLY_RECALLED',
] as const;
export type DoubtCode = (typeof DOUBTS)[number];

/** What an allowed step carries with it. */
export const STEP_NOTES = [
  'LATE',
  'EARLY',
  'DAYS_UNKNOWN',
  'STEP_OURS',
  'FORM_NOT_ASKED',
  'RULE_MISSED',
] as const;
export type StepNoteCode = (typeof STEP_NOTES)[number];

/** The mark of a refusal that no clause states: "văn bản không quy định". */
export const TEXT_SILENT = 'TEXT_SILENT';

interface Said<Code extends string> {
  readonly code: Code;
  readonly params: Issue['params'];
}

/** One ground of a refusal: the provisions that stand against the step, or that the text is silent. */
export interface Refusal extends Said<RefusalCode> {
  readonly ground: 'clause' | typeof TEXT_SILENT;
  readonly basis: readonly LegalBasis[];
  /** The words of the prohibition, where the definition has some. */
  readonly words?: Words;
}

/** One thing that is not known, with the facts that would settle it. */
export interface Doubt extends Said<DoubtCode> {
  readonly missing: readonly string[];
  readonly issues: readonly Issue[];
}

export interface StepNote extends Said<StepNoteCode> {
  readonly basis: readonly LegalBasis[];
  readonly words?: Words;
  /** Facts that would settle it. */
  readonly missing?: readonly string[];
  readonly issues?: readonly Issue[];
}

/** A window that concerns the step, with its days and how far outside them the step is. */
export interface JudgedWindow extends WindowDays {
  readonly words: Words;
  /** Days after the last on time; 0 inside, and where no last day is known. */
  readonly daysLate: number;
  /** Days before the first; 0 inside, and where no first day is known. */
  readonly daysEarly: number;
}

/**
 * What is to be said of a step. `refused`: something stands against it, and all of that is listed. `undetermined`:
 * nothing does, but something that would decide is not known. `allowed`: it may be taken, late or not; where its
 * days are not known the note `DAYS_UNKNOWN` says so, for then it cannot be told whether it is late.
 */
export interface StepDecision {
  readonly outcome: 'allowed' | 'undetermined' | 'refused';
  readonly step: StepId;
  readonly from: StateId;
  /** Null for a step that the workflow does not have. */
  readonly to: StateId | null;
  readonly reasons: readonly Refusal[];
  readonly doubts: readonly Doubt[];
  readonly notes: readonly StepNote[];
  /** By how much the step is late, by the window that it misses by most. */
  readonly late: { readonly days: number; readonly dueOn: CalendarDate } | null;
  readonly windows: readonly JudgedWindow[];
  /** The rule by which the body may act, where one surely says so. */
  readonly entitledBy: ActorRule | null;
  readonly basis: readonly LegalBasis[];
}

export const refusal = (
  code: RefusalCode,
  params: Issue['params'],
  basis: readonly LegalBasis[],
  more: { readonly words?: Words } = {},
): Refusal => ({ code, params, basis, ground: basis.length > 0 ? 'clause' : TEXT_SILENT, ...more });

export const doubt = (
  code: DoubtCode,
  params: Issue['params'],
  more: { readonly missing?: readonly string[]; readonly issues?: readonly Issue[] } = {},
): Doubt => ({ code, params, missing: more.missing ?? [], issues: more.issues ?? [] });
