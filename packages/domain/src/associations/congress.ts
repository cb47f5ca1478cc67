import {
  type AsOf,
  addDays,
  addMonths,
  addYears,
  type BodyId,
  type CalendarDate,
  daysBetween,
  type Grade,
  type LegalBasis,
  wasKnown,
  weakest,
} from '../kernel/index.js';
import type { AssociationEvent } from './association-event.js';
import type { AssociationRecord, CharterTerm } from './association-record.js';
import type { AssociationLaw } from './lifecycle.js';
import { ASSOCIATION_PARAMETERS } from './parameter-ids.js';
import { numberOn, valueOn } from './share.js';

/** What keeps a term from being computed. */
export const TERM_DOUBTS = [
  'LAST_CONGRESS_NOT_RECORDED',
  'TERM_LENGTH_NOT_KNOWN',
  'TERM_RESTART_NOT_KNOWN',
] as const;
export type TermDoubt = (typeof TERM_DOUBTS)[number];

/**
 * The running term of an association on a day. `endsOn` is its last day; `days` are those left to it, negative when
 * it is over. Overdue says that the term, with its extension, ended without a congress: a fact of the calendar, which
 * the remark of 29-CT/TU on late congresses only illustrates.
 */
export type TermLookup =
  | {
      readonly state: 'running' | 'overdue';
      readonly startedOn: CalendarDate;
      readonly endsOn: CalendarDate;
      /** The last day before any extension. */
      readonly endsByCharterOn: CalendarDate;
      readonly extended: boolean;
      readonly days: number;
      readonly years: number;
      /** The years that the charter says when they are more than the decree allows; the decree's count. */
      readonly charterTooLong: number | null;
      readonly basis: readonly LegalBasis[];
      readonly grade: Grade;
    }
  | { readonly state: 'unknown'; readonly why: TermDoubt; readonly missing: readonly string[] };

const TERM_STARTS: readonly AssociationEvent['step'][] = ['hold-founding-congress', 'hold-term-congress'];

/**
 * The term of an association as then known. It is counted from the close of the congress that was really held, late
 * or not (circular 01/2022, 2.7), for the years of the charter but no longer than the decree of that day allows. Where
 * no maximum was found, as under 126/2024, the charter's years stand.
 *
 * @example termOf(law, record, events, asOf(day('2025-05-11'))).state // 'overdue'
 */
export const termOf = (
  law: AssociationLaw,
  record: AssociationRecord,
  events: readonly AssociationEvent[],
  when: AsOf,
): TermLookup => {
  const start = startOf(law, record, events, when);
  if ('why' in start) return { state: 'unknown', ...start };
  const most = numberOn(law.rules, ASSOCIATION_PARAMETERS.termYearsMost, start.on);
  const charter = charterOn(record, start.on, when);
  const years = charter === null ? null : most === null ? charter.years : Math.min(charter.years, most.value);
  if (charter === null || years === null)
    return { state: 'unknown', why: 'TERM_LENGTH_NOT_KNOWN', missing: ['association/charter-term-years'] };
  const tooLong = most !== null && charter.years > most.value;
  const endsByCharterOn = addYears(start.on, years, 'clamp');
  const extension = (record.extensions ?? [])
    .filter((one) => wasKnown(one, when) && one.decidedOn <= when.on && one.decidedOn > start.on)
    .reduce<CalendarDate | null>((last, { until }) => (last === null || until > last ? until : last), null);
  const extended = extension !== null && extension > endsByCharterOn;
  const endsOn = extended ? extension : endsByCharterOn;
  const days = daysBetween(when.on, endsOn);
  return {
    state: days < 0 ? 'overdue' : 'running',
    startedOn: start.on,
    endsOn,
    endsByCharterOn,
    extended,
    days,
    years,
    charterTooLong: tooLong ? charter.years : null,
    basis: [...start.basis, charter.basis, ...(most === null ? [] : [most.entry.basis])],
    grade: most === null ? start.grade : weakest(start.grade, most.entry.grade),
  };
};

interface Start {
  readonly on: CalendarDate;
  readonly basis: readonly LegalBasis[];
  readonly grade: Grade;
}

/** The congress from which the term runs; an extraordinary one for a rename starts it anew under circular 01/2022. */
const startOf = (
  law: AssociationLaw,
  record: AssociationRecord,
  events: readonly AssociationEvent[],
  when: AsOf,
): Start | { readonly why: TermDoubt; readonly missing: readonly string[] } => {
  const mine = events
    .filter((one) => one.associations.includes(record.body) && wasKnown(one, when) && one.on <= when.on)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const term = mine.findLast(({ step }) => TERM_STARTS.includes(step));
  const recorded = record.lastCongress;
  const base: Start | null =
    term !== undefined && (recorded === undefined || recorded.on <= term.on)
      ? { on: term.on, basis: [], grade: 'verified' }
      : recorded !== undefined && recorded.on <= when.on
        ? { on: recorded.on, basis: [recorded.basis], grade: recorded.grade }
        : null;
  if (base === null) return { why: 'LAST_CONGRESS_NOT_RECORDED', missing: ['association/last-congress-on'] };
  const renaming = mine.findLast(
    ({ step, on, matters = [] }) =>
      step === 'hold-extraordinary-congress' && on > base.on && matters.includes('rename'),
  );
  if (renaming === undefined) return base;
  const restarts = valueOn(law.rules, ASSOCIATION_PARAMETERS.termRestartsAt, renaming.on);
  if (restarts === null)
    return { why: 'TERM_RESTART_NOT_KNOWN', missing: [ASSOCIATION_PARAMETERS.termRestartsAt] };
  return String(restarts.value).split(',').includes('rename')
    ? { on: renaming.on, basis: [restarts.entry.basis], grade: restarts.entry.grade }
    : base;
};

/**
 * The charter in force at the congress; where none is recorded, the first after it: that of a founding congress takes
 * effect with its approval, which comes later. Whether a charter changed within a term lengthens it, no text says.
 */
const charterOn = (record: AssociationRecord, on: CalendarDate, when: AsOf): CharterTerm | null => {
  const known = (record.charterTerms ?? [])
    .filter((one) => wasKnown(one, when) && one.from <= when.on)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return known.findLast(({ from }) => from <= on) ?? known[0] ?? null;
};

/** What is to follow an overdue congress, by the law of the day on which the term ended. */
export interface OverdueCongress {
  readonly association: BodyId;
  readonly endedOn: CalendarDate;
  readonly daysOverdue: number;
  /** By when the managing body demands the congress in writing; null where the law of the day says no such day. */
  readonly demandBy: CalendarDate | null;
  /** From when, after a demand, the head may be suspended or dissolution considered; null without a demand. */
  readonly actionFrom: CalendarDate | null;
  readonly basis: readonly LegalBasis[];
  readonly grade: Grade;
}

/** A written demand to hold the congress. */
export interface CongressDemand {
  readonly association: BodyId;
  readonly on: CalendarDate;
}

/**
 * The associations whose term is over without a congress, longest first, each with what it rests on. Those whose
 * term is not known are not in the list: ask {@link termOf} of them.
 *
 * @example overdueCongresses(law, records, events, [], asOf(day('2025-06-01'))).map(({ association }) => association)
 */
export const overdueCongresses = (
  law: AssociationLaw,
  records: readonly AssociationRecord[],
  events: readonly AssociationEvent[],
  demands: readonly CongressDemand[],
  when: AsOf,
): OverdueCongress[] =>
  records
    .flatMap((record): OverdueCongress[] => {
      const term = termOf(law, record, events, when);
      if (term.state !== 'overdue') return [];
      const over = addDays(term.endsOn, 1);
      const demandWithin = numberOn(law.rules, ASSOCIATION_PARAMETERS.overdueDemandMonths, over);
      const demand = demands.find(
        ({ association, on }) => association === record.body && on > term.endsOn && on <= when.on,
      );
      const action =
        demand === undefined
          ? null
          : numberOn(law.rules, ASSOCIATION_PARAMETERS.overdueActionMonths, demand.on);
      return [
        {
          association: record.body,
          endedOn: term.endsOn,
          daysOverdue: -term.days,
          demandBy: demandWithin === null ? null : addMonths(term.endsOn, demandWithin.value, 'clamp'),
          actionFrom:
            demand === undefined || action === null ? null : addMonths(demand.on, action.value, 'clamp'),
          basis: [
            ...term.basis,
            ...[demandWithin, action].flatMap((one) => (one === null ? [] : [one.entry.basis])),
          ],
          grade: term.grade,
        },
      ];
    })
    .sort((a, b) => b.daysOverdue - a.daysOverdue || (a.association < b.association ? -1 : 1));
