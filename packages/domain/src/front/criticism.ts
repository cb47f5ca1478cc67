import { stateAt, yearOf } from '../duties/index.js';
import type { AsOf, BodyId, CalendarDate } from '../kernel/index.js';
import { casesOfKind, type FrontCase } from './front-case.js';

/** A draft that was offered for social criticism, and how far it came. */
export interface CriticisedDraft {
  readonly id: string;
  readonly critic: readonly BodyId[];
  readonly drafter: readonly BodyId[];
  readonly partOf: string | null;
  readonly state: string;
  /** The year that it was offered for; null while it is only listed. */
  readonly offeredFor: number | null;
  readonly offeredOn: CalendarDate | null;
  readonly chosenOn: CalendarDate | null;
  readonly criticisedOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
}

/** @example criticisedDraftOf(found, asOf(day('2025-12-31'))).chosenOn // '2025-02-01' */
export const criticisedDraftOf = (
  { id, definition, history, partOf }: FrontCase,
  asOf: AsOf,
): CriticisedDraft => {
  const { state, passed, parties } = stateAt(definition, history, asOf);
  const first = (step: string) => passed.find(({ transition }) => transition.id === step)?.event ?? null;
  const offer = first('offer');
  return {
    ...{ id, critic: parties.critic ?? [], drafter: parties.drafter ?? [], partOf, state },
    ...{ offeredFor: offer === null ? null : yearOf(offer), offeredOn: offer?.on ?? null },
    chosenOn: first('choose')?.on ?? null,
    criticisedOn: first('criticise')?.on ?? null,
    answeredOn: first('answer')?.on ?? null,
  };
};

/**
 * The drafts offered for a year and what came of them. Nothing is lost: `offered = chosen + notChosen + undecided` and
 * `chosen = criticised + dropped + underWay`; of those criticised, `answered` were answered.
 */
export interface CriticismYear {
  readonly year: number;
  readonly offered: number;
  readonly chosen: number;
  readonly notChosen: number;
  readonly undecided: number;
  /** Topics of social criticism carried out. */
  readonly criticised: number;
  readonly dropped: number;
  readonly underWay: number;
  readonly answered: number;
}

/**
 * Counts the drafts offered for a year. A consultation is another thing: it has another frame and never enters.
 *
 * @example criticismOfYear(cases, 2025, asOf(day('2025-12-31'))).criticised // 2
 */
export const criticismOfYear = (cases: Iterable<FrontCase>, year: number, asOf: AsOf): CriticismYear => {
  const drafts = casesOfKind(cases, 'criticism', asOf)
    .map((found) => criticisedDraftOf(found, asOf))
    .filter(({ offeredFor }) => offeredFor === year);
  const count = (is: (draft: CriticisedDraft) => boolean): number => drafts.filter(is).length;
  const chosen = count(({ chosenOn }) => chosenOn !== null);
  const notChosen = count(({ state }) => state === 'not-chosen');
  const criticised = count(({ criticisedOn }) => criticisedOn !== null);
  const dropped = count(({ state }) => state === 'dropped');
  return {
    ...{ year, offered: drafts.length, chosen, notChosen, undecided: drafts.length - chosen - notChosen },
    ...{ criticised, dropped, underWay: chosen - criticised - dropped },
    answered: count(({ answeredOn }) => answeredOn !== null),
  };
};
