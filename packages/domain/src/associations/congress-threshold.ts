import type { CalendarDate, LegalBasis } from '../kernel/index.js';
import { type Facts, known, notKnown } from '../rules/index.js';
import { lifecycleFact } from './fact-ids.js';
import type { AssociationLaw } from './lifecycle.js';
import { ASSOCIATION_PARAMETERS } from './parameter-ids.js';
import { parseLegalShare, reachesShare, valueOn } from './share.js';

/** Head counts around a congress; null is unknown. Counts only, never who. */
export interface CongressCounts {
  readonly leaders: number | null;
  readonly leadersAsking: number | null;
  readonly officialMembers: number | null;
  readonly membersAsking: number | null;
  /** Official members, delegates or founders who were to attend, as the kind of congress has it. */
  readonly toAttend: number | null;
  readonly present: number | null;
}

/** Whether one share is reached; null where a count or the law of the day is not known. */
export interface ShareAnswer {
  readonly reached: boolean | null;
  readonly basis: LegalBasis | null;
  readonly missing: readonly string[];
}

const answer = (
  { rules }: AssociationLaw,
  id: string,
  on: CalendarDate,
  count: number | null,
  total: number | null,
): ShareAnswer => {
  const found = valueOn(rules, id, on);
  const share = found === null ? null : parseLegalShare(String(found.value));
  if (found === null || share === null) return { reached: null, basis: null, missing: [id] };
  const { basis } = found.entry;
  return count === null || total === null
    ? { reached: null, basis, missing: [] }
    : { reached: reachesShare(count, total, share), basis, missing: [] };
};

/**
 * Whether enough ask for an extraordinary congress: of the leaders or of the official members, by the law of the day.
 * 45/2010 asks at least half of the members, 126/2024 more than half.
 *
 * @example extraordinaryAsked(law, { ...counts, officialMembers: 100, membersAsking: 50 }, day('2024-11-26')).reached
 */
export const extraordinaryAsked = (
  law: AssociationLaw,
  counts: CongressCounts,
  on: CalendarDate,
): ShareAnswer => {
  const { leaders, leadersAsking, officialMembers, membersAsking } = counts;
  const of = [
    answer(law, ASSOCIATION_PARAMETERS.extraordinaryLeaders, on, leadersAsking, leaders),
    answer(law, ASSOCIATION_PARAMETERS.extraordinaryMembers, on, membersAsking, officialMembers),
  ];
  const enough = of.find(({ reached }) => reached === true);
  if (enough !== undefined) return enough;
  const open = of.find(({ reached }) => reached === null);
  if (open !== undefined)
    return { reached: null, basis: open.basis, missing: of.flatMap(({ missing }) => missing) };
  return of[1] as ShareAnswer;
};

/** Whether enough are present. */
export const quorumReached = (
  law: AssociationLaw,
  { toAttend, present }: CongressCounts,
  on: CalendarDate,
): ShareAnswer => answer(law, ASSOCIATION_PARAMETERS.quorum, on, present, toAttend);

/** What the counts say, as facts for the steps of the lifecycle. */
export const congressFacts = (law: AssociationLaw, counts: CongressCounts, on: CalendarDate): Facts => {
  const fact = ({ reached }: ShareAnswer) => (reached === null ? notKnown() : known(reached));
  return {
    [lifecycleFact('extraordinaryAsked')]: fact(extraordinaryAsked(law, counts, on)),
    [lifecycleFact('quorumReached')]: fact(quorumReached(law, counts, on)),
  };
};
