import type { Grade, LegalBasis, Lookup, Period, Words } from '../kernel/index.js';
import type { Operator } from './condition.js';
import type { FactId, Scalar, ScalarType, UnknownReason } from './fact.js';
import type { ExceptionId, RuleId } from './rule.js';
import type { Truth } from './truth.js';

/** The timeline entry that gave a value: what it was, since when, and who says so. */
export interface Used {
  readonly timeline: string;
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** Why an operand has no value: the fact's own reason, or what went wrong on the way to it. */
export type NoValue =
  | UnknownReason
  | 'undeclared'
  | 'wrong-type'
  | 'recalled'
  | 'out-of-range'
  | Exclude<Lookup<unknown>['state'], 'found' | 'undetermined'>;

/** The member of a list fact that a condition was asked of; `index` counts from 0. */
export interface MemberPlace {
  readonly list: FactId;
  readonly index: number;
  readonly words: Words;
  readonly within: MemberPlace | null;
}

/** One side of a comparison as it was found. `value` is null exactly when `noValue` says why. */
export interface TracedOperand {
  readonly kind: 'fact' | 'parameter' | 'literal' | 'day' | 'shift';
  /** Of a fact or parameter. */
  readonly id: string | null;
  readonly words: Words | null;
  readonly type: ScalarType | null;
  readonly value: Scalar | null;
  readonly unit: string | null;
  /** The rounding step of a number; 0 when it is exact. */
  readonly precision: number;
  readonly noValue: NoValue | null;
  readonly member: MemberPlace | null;
  readonly used: Used | null;
  /** What a shifted day was made of: the day and the distance. */
  readonly parts: readonly TracedOperand[] | null;
}

interface Frame {
  readonly truth: Truth;
  readonly label: Words | null;
  readonly clause: LegalBasis | null;
}

export interface GroupTrace extends Frame {
  readonly op: 'all' | 'any' | 'not';
  readonly children: readonly TraceNode[];
}

export interface IsTrueTrace extends Frame {
  readonly op: 'is-true';
  readonly left: TracedOperand;
}

export interface CompareTrace extends Frame {
  readonly op: 'compare';
  readonly operator: Operator;
  readonly left: TracedOperand;
  readonly right: TracedOperand;
}

/** One child per listed member; none when the list itself is not known. */
export interface MembersTrace extends Frame {
  readonly op: 'every-member' | 'some-member';
  readonly fact: FactId;
  /** What the list is called, whatever the condition is labelled. */
  readonly words: Words | null;
  readonly noValue: NoValue | null;
  /** false when the list may have members that are not listed. */
  readonly complete: boolean;
  readonly member: MemberPlace | null;
  readonly children: readonly TraceNode[];
}

/** Every condition that was asked, with its answer. Nothing is cut short: the whole condition is always there. */
export type TraceNode = GroupTrace | IsTrueTrace | CompareTrace | MembersTrace;

export interface ExceptionTrace {
  readonly id: ExceptionId;
  readonly title: Words | null;
  readonly when: TraceNode;
  /** As `when`, but unknown for an exception that is only recalled. */
  readonly fires: Truth;
  readonly effect: 'not-applicable' | 'satisfied' | 'requirement';
  /** What the exception asks instead; null when it asks nothing or does not fire. */
  readonly requirement: TraceNode | null;
  readonly overrides: readonly ExceptionId[];
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** The whole way to a finding. Its outcome follows from it alone; see `weigh`. */
export interface RuleTrace {
  readonly op: 'rule';
  readonly rule: RuleId;
  /** The fact that picks the version, where the rule is anchored to one. */
  readonly anchor: TracedOperand | null;
  /** What the look-up of the version found; null when the anchor is unknown or the rule only recalled. */
  readonly state: Lookup<unknown>['state'] | null;
  readonly version: Used | null;
  readonly applies: TraceNode | null;
  readonly requirement: TraceNode | null;
  readonly exceptions: readonly ExceptionTrace[];
}
