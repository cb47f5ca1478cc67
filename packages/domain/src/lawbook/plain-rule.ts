import {
  type CalendarDate,
  entry,
  FIRST_DAY,
  type Grade,
  type LegalBasis,
  period,
  type Words,
} from '../kernel/index.js';
import type { Condition, Modality, Rule } from '../rules/index.js';

/** A rule as one sentence of a clause states it: one condition, the same on every day from the first. */
export interface PlainRule {
  readonly id: string;
  readonly title: Words;
  readonly basis: LegalBasis;
  readonly asks: Condition;
  /** Whom or when it concerns; without it, everyone. */
  readonly when?: Condition;
  /** The first day; without it, every day. */
  readonly from?: CalendarDate;
  readonly modality?: Modality;
  /** `inferred` needs the note. */
  readonly grade?: Grade;
  readonly note?: Words;
}

/**
 * Writes such a rule out.
 *
 * @example plainRule({ id: 'a', title, basis, asks: isTrue('x') }).versions.entries.length // 1
 */
export const plainRule = (said: PlainRule): Rule => {
  const { id, title, asks, when, from = FIRST_DAY, modality = 'plain', grade = 'verified', note } = said;
  const basis = note === undefined ? said.basis : { ...said.basis, note };
  return {
    id,
    title,
    basis,
    grade,
    modality,
    anchor: 'as-of',
    ...(when === undefined ? {} : { appliesWhen: when }),
    versions: { id, entries: [entry(asks, period(from), basis, grade, note === undefined ? {} : { note })] },
    exceptions: [],
  };
};
