import { parseCalendarDate, type Words } from '../kernel/index.js';

/** A fact's name, the same in the rules that ask for it and in the record that supplies it. */
export type FactId = string;

export const FACT_TYPES = ['boolean', 'number', 'date', 'text', 'list'] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** What can be compared: everything but a list. */
export type ScalarType = Exclude<FactType, 'list'>;
export type Scalar = boolean | number | string;

/** Why a fact is not known. Absent from the record means `not-supplied`. */
export const UNKNOWN_REASONS = ['not-asked', 'not-supplied', 'disputed'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** What a rule may ask for. A fact of type `list` says in `members` what is known of each member. */
export interface FactDefinition {
  readonly id: FactId;
  readonly type: FactType;
  readonly words: Words;
  readonly unit?: string;
  readonly members?: readonly FactDefinition[];
}

export interface KnownFact<T> {
  readonly known: true;
  readonly value: T;
  /**
   * A number only: it was rounded to the nearest multiple of this, so it may be off by half of it. Without it the
   * number is exact. A comparison that the rounding could turn round is unknown.
   */
  readonly precision?: number;
  /** A list only: `false` when there may be members that are not listed. */
  readonly complete?: boolean;
}

export interface UnknownFact {
  readonly known: false;
  readonly why: UnknownReason;
}

export type Fact<T = FactValue> = KnownFact<T> | UnknownFact;
export type FactValue = Scalar | readonly Facts[];

/** Facts by id, as they were known on the day of knowledge of the question. */
export interface Facts {
  readonly [id: FactId]: Fact;
}

/** @example known(45) // { known: true, value: 45 } */
export const known = <T extends FactValue>(value: T): KnownFact<T> => ({ known: true, value });

/** A number that was rounded to the nearest multiple of `precision`: 91.2 with 0.1 stands for 91.15 to 91.25. */
export const rounded = (value: number, precision: number): KnownFact<number> => ({
  known: true,
  value,
  precision,
});

/** @example notKnown('disputed') // { known: false, why: 'disputed' } */
export const notKnown = (why: UnknownReason = 'not-supplied'): UnknownFact => ({ known: false, why });

/** Whether a value is one of that type: numbers finite, dates real ISO days. A list is only looked at from outside. */
export const hasType = (value: unknown, type: FactType): boolean => {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && parseCalendarDate(value).ok;
    case 'text':
      return typeof value === 'string';
    case 'list':
      return Array.isArray(value);
  }
};

/** A rounding step must be a positive number; anything else says nothing about the value. */
export const isPrecision = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;
