import {
  type AsOf,
  addDays,
  type BodyId,
  type CalendarDate,
  contains,
  earlier,
  type Grade,
  type LegalBasis,
  type Period,
  type Recorded,
  type Words,
  wasKnown,
} from '../kernel/index.js';
import type { AssociationLaw } from './lifecycle.js';
import { ASSOCIATION_PARAMETERS } from './parameter-ids.js';
import { numberOn } from './share.js';

export const CONGRESS_KINDS = ['founding', 'term', 'extraordinary'] as const;
export type CongressKind = (typeof CONGRESS_KINDS)[number];

/** A paper that the file of a congress must, or in some cases must, have: data of the law, not of the engine. */
export interface PaperRequirement {
  readonly id: string;
  readonly words: Words;
  readonly congresses: readonly CongressKind[];
  readonly stage: 'report' | 'result';
  /** `conditional`: only where `when` says. */
  readonly need: 'required' | 'conditional';
  readonly when?: Words;
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** A paper as it came in, and perhaps went back to be put right. */
export interface PaperReceived {
  readonly paper: string;
  readonly receivedOn: CalendarDate;
  readonly returnedOn?: CalendarDate;
  readonly reason?: string;
}

/** A body asked for its opinion on the congress. */
export interface Consultation {
  readonly body: BodyId;
  readonly askedOn: CalendarDate;
  readonly answeredOn?: CalendarDate;
  readonly agrees?: boolean;
}

/** The file of one congress of one association, from the report to the result. */
export interface CongressFile extends Recorded {
  readonly id: string;
  readonly association: BodyId;
  readonly kind: CongressKind;
  /** The day on which it is meant to be held. */
  readonly plannedOn?: CalendarDate;
  readonly papers: readonly PaperReceived[];
  /** Conditional papers of which it is known whether they are asked for in this case. */
  readonly asked?: Readonly<Record<string, boolean>>;
  readonly consultations: readonly Consultation[];
  readonly consent?: { readonly on: CalendarDate; readonly given: boolean; readonly basis: LegalBasis };
  readonly heldOn?: CalendarDate;
  readonly resultReportedOn?: CalendarDate;
}

export const PAPER_STATES = ['received', 'returned', 'missing', 'not-asked', 'unknown'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export interface PaperStanding {
  readonly requirement: PaperRequirement;
  readonly state: PaperState;
  readonly on: CalendarDate | null;
}

export const CONGRESS_ANSWERS = ['consented', 'refused', 'awaited', 'overdue', 'not-due-known'] as const;
export type CongressAnswer = (typeof CONGRESS_ANSWERS)[number];

export const FILE_STATES = ['yes', 'no', 'unknown'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Where the file stands on a day. */
export interface CongressFileStanding {
  readonly papers: readonly PaperStanding[];
  /** `unknown` where no list of papers is known for that day, or a paper may or may not be asked for. */
  readonly complete: FileState;
  /** The day on which the last paper came in; null while the file is not complete. */
  readonly completeOn: CalendarDate | null;
  /** The last day to report the congress, counted back from the day it is planned for; null where no text sets one. */
  readonly reportDueOn: CalendarDate | null;
  /** The last day to answer the report; null where no text sets one, or none was found. */
  readonly answerDueOn: CalendarDate | null;
  readonly answer: CongressAnswer;
  readonly opinionsOpen: readonly BodyId[];
  readonly basis: readonly LegalBasis[];
}

/**
 * The checklist of a congress file as then known: what came, went back and is missing, whether it is complete, until
 * when an answer is due. The papers are those of the day on which the file was opened, its first paper.
 *
 * @example congressFileAt(law, papers, file, asOf(day('2025-03-20'))).complete // 'no'
 */
export const congressFileAt = (
  law: AssociationLaw,
  requirements: readonly PaperRequirement[],
  file: CongressFile,
  when: AsOf,
  stage: PaperRequirement['stage'] = 'report',
): CongressFileStanding => {
  const { on } = when;
  const came = wasKnown(file, when) ? file.papers.filter(({ receivedOn }) => receivedOn <= on) : [];
  const opened = came.reduce<CalendarDate>((first, { receivedOn }) => earlier(first, receivedOn), on);
  const papers = requirements
    .filter(
      (one) => one.stage === stage && one.congresses.includes(file.kind) && contains(one.period, opened),
    )
    .map((requirement) => standingOf(requirement, file, came, on));
  const complete =
    papers.length === 0
      ? 'unknown'
      : papers.some(({ state }) => state === 'missing' || state === 'returned')
        ? 'no'
        : papers.some(({ state }) => state === 'unknown')
          ? 'unknown'
          : 'yes';
  const completeOn =
    complete === 'yes'
      ? papers.reduce<CalendarDate | null>(
          (last, { on: day }) => (day !== null && (last === null || day > last) ? day : last),
          null,
        )
      : null;
  const asked = file.consultations.filter(({ askedOn }) => askedOn <= on);
  const days =
    completeOn === null
      ? null
      : numberOn(
          law.rules,
          asked.length > 0
            ? ASSOCIATION_PARAMETERS.congressReplyConsultedDays
            : ASSOCIATION_PARAMETERS.congressReplyDays,
          completeOn,
        );
  const answerDueOn = completeOn === null || days === null ? null : addDays(completeOn, days.value);
  return {
    papers,
    complete,
    completeOn,
    reportDueOn: reportDueOn(law, file),
    answerDueOn,
    answer: answerOf(file, answerDueOn, on),
    opinionsOpen: asked
      .filter(({ answeredOn }) => answeredOn === undefined || answeredOn > on)
      .map(({ body }) => body),
    basis: [
      ...new Set([
        ...papers.map(({ requirement }) => requirement.basis),
        ...(days === null ? [] : [days.entry.basis]),
      ]),
    ],
  };
};

const reportDueOn = ({ rules }: AssociationLaw, { plannedOn }: CongressFile): CalendarDate | null => {
  if (plannedOn === undefined) return null;
  const before = numberOn(rules, ASSOCIATION_PARAMETERS.congressReportDaysBefore, plannedOn);
  return before === null ? null : addDays(plannedOn, -before.value);
};

const standingOf = (
  requirement: PaperRequirement,
  file: CongressFile,
  came: readonly PaperReceived[],
  on: CalendarDate,
): PaperStanding => {
  const last = came
    .filter(({ paper }) => paper === requirement.id)
    .reduce<PaperReceived | null>(
      (latest, one) => (latest === null || one.receivedOn >= latest.receivedOn ? one : latest),
      null,
    );
  if (last !== null)
    return last.returnedOn !== undefined && last.returnedOn <= on
      ? { requirement, state: 'returned', on: last.returnedOn }
      : { requirement, state: 'received', on: last.receivedOn };
  if (requirement.need === 'required') return { requirement, state: 'missing', on: null };
  const asked = file.asked?.[requirement.id];
  return {
    requirement,
    state: asked === undefined ? 'unknown' : asked ? 'missing' : 'not-asked',
    on: null,
  };
};

const answerOf = (
  { consent }: CongressFile,
  dueOn: CalendarDate | null,
  on: CalendarDate,
): CongressFileStanding['answer'] => {
  if (consent !== undefined && consent.on <= on) return consent.given ? 'consented' : 'refused';
  if (dueOn === null) return 'not-due-known';
  return dueOn < on ? 'overdue' : 'awaited';
};
