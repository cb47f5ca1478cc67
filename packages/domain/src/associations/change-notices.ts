import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  contains,
  type Grade,
  type LegalBasis,
  type Period,
  wasKnown,
} from '../kernel/index.js';
import type { AssociationFacts } from './association-facts.js';
import type { AssociationReportKind } from './reports.js';

/** What an association reports of its own accord when it changes. */
export const CHANGE_NOTICES = [
  'change-of-leaders',
  'change-of-charter',
  'change-of-seat',
  'new-body',
] as const;
export type ChangeNotice = (typeof CHANGE_NOTICES)[number] & AssociationReportKind;

export const CHANGE_NOTICE_STATES = ['sent', 'not-sent', 'unknown'] as const;

/** A clause that asks for a notice: data of the law. No decree that was read sets a day for one. */
export interface NoticeClause {
  readonly notice: ChangeNotice;
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** How one notice stands. It is never late: the texts set no day. */
export interface ChangeNoticeStanding {
  readonly notice: ChangeNotice;
  readonly changedOn: CalendarDate;
  /** `not-sent` only where all notices of the days are recorded. */
  readonly state: (typeof CHANGE_NOTICE_STATES)[number];
  readonly sentOn: CalendarDate | null;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

interface Change {
  readonly notice: ChangeNotice;
  readonly on: CalendarDate;
}

/** Changes that surely took place: a post that was filled, an extraordinary congress about leaders or the charter. */
const changesOf = (facts: AssociationFacts, association: BodyId, when: AsOf): Change[] => {
  const elected = facts.leaderSlots.flatMap((slot): Change[] =>
    slot.association === association && wasKnown(slot, when) && slot.electedOn !== undefined
      ? [{ notice: 'change-of-leaders', on: slot.electedOn }]
      : [],
  );
  const congresses = facts.events
    .filter(
      (event) =>
        event.step === 'hold-extraordinary-congress' &&
        event.associations.includes(association) &&
        wasKnown(event, when),
    )
    .flatMap(({ on, matters = [] }): Change[] => [
      ...(matters.includes('leaders') ? [{ notice: 'change-of-leaders' as const, on }] : []),
      ...(matters.includes('charter') ? [{ notice: 'change-of-charter' as const, on }] : []),
    ]);
  const byDay = new Map([...elected, ...congresses].map((one) => [`${one.on} ${one.notice}`, one]));
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

/**
 * The notices that an association owes for what surely changed by a day, as then known: decree 126/2024, 24.10 asks them
 * after the change and says no day, so one that is not there is open and never late.
 *
 * @example changeNoticesAt(clauses, facts, association, asOf(day('2025-06-01'))).map(({ state }) => state) // ['sent']
 */
export const changeNoticesAt = (
  clauses: readonly NoticeClause[],
  facts: AssociationFacts,
  association: BodyId,
  when: AsOf,
): ChangeNoticeStanding[] =>
  changesOf(facts, association, when).flatMap(({ notice, on }): ChangeNoticeStanding[] => {
    const clause = clauses.find((one) => one.notice === notice && contains(one.period, on));
    if (on > when.on || clause === undefined || clause.grade === 'recalled') return [];
    const sentOn =
      facts.reports.reports
        .filter(
          (one) =>
            one.association === association &&
            one.kind === notice &&
            one.sentOn >= on &&
            one.sentOn <= when.on &&
            wasKnown(one, when),
        )
        .map((one) => one.sentOn)
        .sort()[0] ?? null;
    const isKept = facts.reports.keeping.some(
      (one) =>
        one.association === association &&
        one.kind === notice &&
        wasKnown(one, when) &&
        contains(one.period, on) &&
        contains(one.period, when.on),
    );
    return [
      {
        ...{ notice, changedOn: on, sentOn, basis: clause.basis, grade: clause.grade },
        state: sentOn !== null ? 'sent' : isKept ? 'not-sent' : 'unknown',
      },
    ];
  });
