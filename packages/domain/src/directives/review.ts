import {
  type AsOf,
  addDays,
  addYears,
  type BodyId,
  type CalendarDate,
  type DocumentId,
  daysBetween,
  hasCome,
  type KnownDay,
  LAST_DAY,
  type LegalBasis,
  latestDay,
  lookUp,
  partsOf,
  type Timeline,
} from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { effectiveDay, forceOn } from './force.js';
import type { DocumentGraph } from './graph.js';

/** Why a document should be looked at again: its age, a clause that asks for a review, the end of its time. */
export const REVIEW_REASONS = ['AGE', 'REVIEW_CLAUSE', 'END_OF_PERIOD'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** A clause that asks to review a document by a day ("tổng kết sau 5 năm"). */
export interface ReviewClause {
  readonly document: DocumentId;
  readonly by: KnownDay;
  readonly basis: LegalBasis;
}

/** What reviews are found by. What is not given is not looked at: without an age no document is old. */
export interface ReviewFacts {
  /** From what age in whole years a document is looked at again, dated and sourced. */
  readonly maxAge?: Timeline<number>;
  /** The same as whoever asks sets it, in place of `maxAge`: no text is its basis. */
  readonly olderThan?: number;
  readonly clauses?: readonly ReviewClause[];
  /** How many days before its day a review is listed as coming. */
  readonly soonDays: number;
  /** Whose documents are meant; without it those of all. */
  readonly issuer?: BodyId;
}

/** One reason for one document. `on` is the day from which it is due; `coming` that it is near. */
export interface ReviewDue {
  readonly document: DocumentId;
  readonly why: ReviewReason;
  readonly on: CalendarDate;
  readonly state: 'due' | 'coming';
  readonly basis: LegalBasis | null;
}

/**
 * The documents in force that are due for a review on a day, or soon will be, the longest due first. A document
 * without a known day of issue is as old as its latest bound; without one its age says nothing.
 *
 * @example documentsForReview(graph, { maxAge, soonDays: 90 }, asOf(day('2026-01-01')))[0]?.why // 'AGE'
 */
export const documentsForReview = (graph: DocumentGraph, facts: ReviewFacts, asOf: AsOf): ReviewDue[] => {
  const byDocument = Map.groupBy(facts.clauses ?? [], (clause) => clause.document);
  const age = ageOf(facts, asOf);
  const found: ReviewDue[] = [];
  const soon = daysBetween(asOf.on, LAST_DAY) <= facts.soonDays ? LAST_DAY : addDays(asOf.on, facts.soonDays);
  for (const document of graph.documents.values()) {
    if (facts.issuer !== undefined && document.issuer.body !== facts.issuer) continue;
    const add = (why: ReviewReason, on: CalendarDate | undefined, basis: LegalBasis | null): void => {
      if (on === undefined || on > soon) return;
      found.push({ document: document.id, why, on, state: on <= asOf.on ? 'due' : 'coming', basis });
    };
    const lapsed = endOf(document);
    // an end that has come is the reason itself; what else ended the document needs no review any more
    const { state, why } = forceOn(graph, document.id, asOf);
    if (state !== 'in-force' && why !== 'LAPSED') continue;
    add('END_OF_PERIOD', lapsed, document.basis ?? null);
    if (state !== 'in-force') continue;
    const issued = latestDay(effectiveDay(document));
    if (age !== null && issued !== undefined) add('AGE', yearsAfter(issued, age.years), age.basis);
    for (const { by, basis } of byDocument.get(document.id) ?? [])
      if (by.known || hasCome(by, soon) === true) add('REVIEW_CLAUSE', latestDay(by), basis);
  }
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

interface Age {
  readonly years: number;
  readonly basis: LegalBasis | null;
}

const ageOf = ({ maxAge, olderThan }: ReviewFacts, asOf: AsOf): Age | null => {
  if (olderThan !== undefined) return { years: olderThan, basis: null };
  const found = maxAge === undefined ? null : lookUp(maxAge, asOf);
  return found?.state === 'found' ? { years: found.value, basis: found.entry.basis } : null;
};

/** That many years on; nothing where that is past the last day that can be written. */
const yearsAfter = (day: CalendarDate, years: number): CalendarDate | undefined =>
  partsOf(day).year + years > partsOf(LAST_DAY).year ? undefined : addYears(day, years, 'clamp');

const endOf = ({ effectiveUntil }: OfficialDocument): CalendarDate | undefined =>
  effectiveUntil?.known === true ? effectiveUntil.day : undefined;

const keyOf = ({ on, document, why }: ReviewDue): string => `${on} ${document} ${why}`;
