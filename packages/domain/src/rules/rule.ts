import type { CalendarDate, Grade, LegalBasis, Period, Timeline, Words } from '../kernel/index.js';
import type { Condition, Operand } from './condition.js';
import type { FactDefinition, FactId } from './fact.js';
import type { Parameter } from './parameter.js';

/** Permanent: a rule keeps its id when its wording changes. */
export type RuleId = string;
export type ExceptionId = string;

/**
 * How strongly the words bind: `mandatory` (phải), `aspirational` (phấn đấu), `hedged` (cơ bản), `encouraged`
 * (khuyến khích), `conditional` (nếu có, còn nguồn, nơi có điều kiện: the condition stands in `appliesWhen`).
 */
export const MODALITIES = [
  'plain',
  'mandatory',
  'aspirational',
  'hedged',
  'encouraged',
  'conditional',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** How a miss reads: only plain words and "phải" (and a condition that is met) can be violated. */
export const MISS_MEANINGS = ['violated', 'target-not-reached', 'warning', 'count'] as const;
export type MissMeaning = (typeof MISS_MEANINGS)[number];

const MEANINGS: Readonly<Record<Modality, MissMeaning>> = {
  plain: 'violated',
  mandatory: 'violated',
  conditional: 'violated',
  aspirational: 'target-not-reached',
  hedged: 'warning',
  encouraged: 'count',
};

/** @example missMeaningOf('aspirational') // 'target-not-reached' */
export const missMeaningOf = (modality: Modality): MissMeaning => MEANINGS[modality];

/** Which day picks the versions of rule and parameters: that of the question, or one of the case, as its filing. */
export type Anchor = 'as-of' | { readonly fact: FactId };

/** What an exception does: it frees from the rule, counts as meeting it, or asks something else instead. */
export type ExceptionEffect = 'not-applicable' | 'satisfied' | { readonly condition: Condition };

/**
 * An exception is named and says which others give way to it; their order means nothing. One that itself gives
 * way still silences those below it. Two that hold at once, lead to different outcomes and do not know each other
 * are a conflict, not a choice.
 */
export interface RuleException {
  readonly id: ExceptionId;
  readonly title?: Words;
  readonly when: Condition;
  readonly effect: ExceptionEffect;
  readonly overrides?: readonly ExceptionId[];
  /** The anchor days on which the exception exists; without it, all. */
  readonly period?: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

export interface Rule {
  readonly id: RuleId;
  readonly title: Words;
  readonly basis: LegalBasis;
  readonly grade: Grade;
  readonly modality: Modality;
  readonly anchor: Anchor;
  /** What is asked, by the days on which it was asked. */
  readonly versions: Timeline<Condition>;
  /** Whom or when the rule concerns; without it, everyone. */
  readonly appliesWhen?: Condition;
  readonly exceptions: readonly RuleException[];
  /** The last day on time, where the text sets one: a day operand. */
  readonly due?: Operand;
  readonly checkedOn?: CalendarDate;
}

/**
 * Rules with the facts and parameters they name: plain data that survives JSON. It must not be changed after its
 * first evaluation; build a new one instead.
 */
export interface RuleSet {
  /** Package version and content hash; every finding carries it. */
  readonly lawVersion: string;
  readonly facts: readonly FactDefinition[];
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
  /** After so many days a `checkedOn` makes a note that the value may be out of date; without it, never. */
  readonly freshDays?: number;
}
