import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  dayOf,
  daysBetween,
  type Grade,
  isRealDay,
  type LegalBasis,
  type Period,
  partsOf,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';
import type { AssociationLaw } from './lifecycle.js';
import { ASSOCIATION_PARAMETERS } from './parameter-ids.js';
import { numberOn, valueOn } from './share.js';

/** What an association sends of its own accord: yearly reports, and notices of a change. */
export const ASSOCIATION_REPORTS = [
  'activity',
  'settlement',
  'finance-publication',
  'change-of-leaders',
  'change-of-seat',
  'change-of-charter',
  'new-body',
] as const;
export type AssociationReportKind = (typeof ASSOCIATION_REPORTS)[number];

export interface AssociationReport extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  readonly kind: AssociationReportKind;
  /** The year it is for; of a notice, that of its day. */
  readonly year: number;
  readonly sentOn: CalendarDate;
  readonly form?: string;
  readonly to: readonly BodyId[];
  readonly document?: string;
}

/** A statement that all reports of a kind that an association sent in the days are recorded. */
export interface ReportKeeping extends Recorded {
  readonly association: BodyId;
  readonly kind: AssociationReportKind;
  readonly period: Period;
  readonly declaredBy: BodyId;
}

export interface AssociationReportFacts {
  readonly reports: readonly AssociationReport[];
  readonly keeping: readonly ReportKeeping[];
}

export const ASSOCIATION_REPORT_STATES = ['not-yet', 'sent', 'sent-late', 'missing', 'unknown'] as const;
export type AssociationReportState = (typeof ASSOCIATION_REPORT_STATES)[number];

export interface AssociationReportStanding {
  readonly year: number;
  /** `missing` only inside a keeping period: elsewhere a report that is not there is unknown. */
  readonly state: AssociationReportState;
  readonly sentOn: CalendarDate | null;
  /** The last day on time; null where no text sets one, as for settlement reports. */
  readonly dueOn: CalendarDate | null;
  readonly daysLate: number;
  /** The form that the law of that day names; null where it names none. */
  readonly form: string | null;
  readonly basis: LegalBasis | null;
  readonly grade: Grade | null;
}

/**
 * The yearly report of a kind for one year, by the law of the 1st of December of that year: not later than 1/12 under
 * 45/2010, before 31/12 on form 16 under 126/2024. Of the report for 2024 the new decree decides.
 *
 * @example reportStanding(law, facts, association, 'activity', 2024, asOf(day('2025-01-10'))).dueOn // '2024-12-30'
 */
export const reportStanding = (
  law: AssociationLaw,
  facts: AssociationReportFacts,
  association: BodyId,
  kind: AssociationReportKind,
  year: number,
  when: AsOf,
): AssociationReportStanding => {
  const due = kind === 'activity' ? lastDayOf(law, year) : null;
  const dueOn = due?.on ?? null;
  const sentOn =
    facts.reports
      .filter(
        (one) =>
          one.association === association &&
          one.kind === kind &&
          one.year === year &&
          one.sentOn <= when.on &&
          wasKnown(one, when),
      )
      .map((one) => one.sentOn)
      .sort()[0] ?? null;
  const form =
    kind === 'activity' ? valueOn(law.rules, ASSOCIATION_PARAMETERS.activityReportForm, lawDay(year)) : null;
  // the text sets a year for the settlement report and no day
  const asked =
    kind === 'settlement'
      ? valueOn(law.rules, ASSOCIATION_PARAMETERS.settlementReportEvery, lawDay(year))
      : null;
  const about = {
    year,
    sentOn,
    dueOn,
    form: form === null ? null : String(form.value),
    basis: due?.basis ?? asked?.entry.basis ?? null,
    grade: due?.grade ?? asked?.entry.grade ?? null,
  };
  if (sentOn !== null) {
    const daysLate = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, sentOn));
    return { ...about, state: daysLate > 0 ? 'sent-late' : 'sent', daysLate };
  }
  const lastDay = dueOn ?? dayOf(year, 12, 31);
  if (when.on <= lastDay) return { ...about, state: 'not-yet', daysLate: 0 };
  const daysLate = dueOn === null ? 0 : daysBetween(dueOn, when.on);
  const kept = facts.keeping.some(
    (one) =>
      one.association === association &&
      one.kind === kind &&
      wasKnown(one, when) &&
      one.period.from <= dayOf(year, 1, 1) &&
      (one.period.until === undefined || one.period.until > lastDay),
  );
  return { ...about, state: kept ? 'missing' : 'unknown', daysLate: kept ? daysLate : 0 };
};

/** The law of the 1st of December decides on the reports of a year. */
const lawDay = (year: number): CalendarDate => dayOf(year, 12, 1);

const MONTH_DAY = /^(\d{2})-(\d{2})$/;

const lastDayOf = (
  { rules }: AssociationLaw,
  year: number,
): { on: CalendarDate; basis: LegalBasis; grade: Grade } | null => {
  const found = valueOn(rules, ASSOCIATION_PARAMETERS.activityReportLastDay, lawDay(year));
  const match = found === null ? null : MONTH_DAY.exec(String(found.value));
  if (found === null || match === null) return null;
  const parts = { year, month: Number(match[1]), day: Number(match[2]) };
  const { basis, grade } = found.entry;
  return isRealDay(parts) ? { on: dayOf(parts.year, parts.month, parts.day), basis, grade } : null;
};

/** How many years in a row a report is missing, up to the last year that is due. */
export interface MissingYears {
  /** The years that surely lack it, ending with the last one due. */
  readonly sure: number;
  /** Those and the years before or between of which it is not known. */
  readonly atMost: number;
  /** Whether as many are missing as are a ground of dissolution; null where that is not known. */
  readonly reachesGround: boolean | null;
  readonly basis: LegalBasis | null;
}

/** No register goes further back than a term and its extension, and neither does this. */
const MOST_YEARS = 10;

/**
 * "Two years in a row without reports", as decree 126/2024, 30.2 has it. Only years that a keeping period covers are
 * surely missing.
 *
 * @example yearsMissing(law, facts, association, 'activity', asOf(day('2027-01-10'))).reachesGround
 */
export const yearsMissing = (
  law: AssociationLaw,
  facts: AssociationReportFacts,
  association: BodyId,
  kind: AssociationReportKind,
  when: AsOf,
): MissingYears => {
  const { year: thisYear } = partsOf(when.on);
  let sure = 0;
  let atMost = 0;
  let stillSure = true;
  let year = thisYear;
  const states = new Set<AssociationReportState>(['missing', 'unknown']);
  if (reportStanding(law, facts, association, kind, year, when).state === 'not-yet') year -= 1;
  for (let steps = 0; steps < MOST_YEARS; steps += 1, year -= 1) {
    const { state } = reportStanding(law, facts, association, kind, year, when);
    if (!states.has(state)) break;
    stillSure &&= state === 'missing';
    if (stillSure) sure += 1;
    atMost += 1;
  }
  const least = numberOn(law.rules, ASSOCIATION_PARAMETERS.reportYearsMissing, when.on);
  return {
    sure,
    atMost,
    reachesGround: least === null ? null : sure >= least.value ? true : atMost < least.value ? false : null,
    basis: least?.entry.basis ?? null,
  };
};
