import type { BodyId, CalendarDate, Grade, LegalBasis, Recorded, Words } from '../kernel/index.js';
import type { AssociationScope } from './fact-ids.js';

/** What a charter says of the length of a term, from the day it took effect. */
export interface CharterTerm extends Recorded {
  readonly from: CalendarDate;
  readonly years: number;
  readonly basis: LegalBasis;
}

/** A term that the competent body extended, to its new last day. */
export interface TermExtension extends Recorded {
  readonly decidedOn: CalendarDate;
  /** The last day of the term as extended. */
  readonly until: CalendarDate;
  readonly basis: LegalBasis;
}

/**
 * What is known of an association beside the register of bodies, which has its names, place, level and life. Absent
 * is unknown: not false, and not none. Never anything of a person.
 */
export interface AssociationRecord extends Recorded {
  readonly body: BodyId;
  readonly scope?: AssociationScope;
  /** The field of work, as the record names it: what candidates for a merger are compared by. */
  readonly field?: Words;
  /** Functions of the association in short words, for the same comparison. */
  readonly functions?: readonly string[];
  readonly businessFederation?: boolean;
  /** `none`: known to be under no law of its own; a basis: that law. */
  readonly ownLaw?: 'none' | LegalBasis;
  readonly charterTerms?: readonly CharterTerm[];
  readonly extensions?: readonly TermExtension[];
  /** Close of the last term congress, where it is known only from a record and no event was entered. */
  readonly lastCongress?: { readonly on: CalendarDate; readonly basis: LegalBasis; readonly grade: Grade };
  readonly frontMember?: boolean;
  readonly usesStateBudget?: boolean;
  readonly sample?: boolean;
}
