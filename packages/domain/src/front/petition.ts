import { factsUntil, type KeepingPeriod, stateAt } from '../duties/index.js';
import type { AsOf, BodyId, CalendarDate } from '../kernel/index.js';
import { dayIn } from './case-values.js';
import type { FrontCase } from './front-case.js';
import { REPLY_STANDINGS, type Reply, type ReplyStanding, replyOf } from './reply.js';

/**
 * A petition on a day: of whom it asks, who passed it on, by when an answer is due, the answer. Who asked is nowhere in
 * it. Complaints and denunciations are no petitions: they are counted as figures and never recorded one by one.
 */
export interface Petition extends Reply {
  readonly id: string;
  readonly passedOnBy: BodyId;
  /** The body asked now: the one it was sent on to last. */
  readonly addressees: readonly BodyId[];
  readonly year: number;
  readonly state: string;
  readonly receivedOn: CalendarDate;
  readonly forwardedOn: CalendarDate | null;
  /** How often it was sent on as not competent. */
  readonly redirected: number;
  /** Null where no text and no addressee set a day: then it is never overdue. */
  readonly dueOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly answerDocument: string | null;
}

/** @example petitionOf(found, keepingPeriods, asOf(day('2025-06-30'))).standing // 'waiting' */
export const petitionOf = (
  found: FrontCase,
  keepingPeriods: readonly KeepingPeriod[],
  asOf: AsOf,
): Petition => {
  const { id, body, definition, history, openedOn, year } = found;
  const { state, passed, parties } = stateAt(definition, history, asOf);
  const steps = (step: string) =>
    passed.flatMap(({ event, transition }) => (transition.id === step ? [event] : []));
  const dueOn = dayIn(factsUntil(history, asOf), 'answer-due-on');
  const answer = steps('answer').at(-1);
  const answeredOn = answer?.on ?? null;
  return {
    ...replyOf(found, { since: openedOn, dueOn, answeredOn }, keepingPeriods, asOf),
    ...{ id, passedOnBy: body, addressees: parties.addressee ?? [], year, state, receivedOn: openedOn },
    forwardedOn: steps('forward')[0]?.on ?? null,
    redirected: steps('redirect').length,
    ...{ dueOn, answeredOn, answerDocument: answer?.document ?? null },
  };
};

/** How many stand how; the sum is how many there are. */
export const replyCounts = (replies: Iterable<Pick<Reply, 'standing'>>): Record<ReplyStanding, number> => {
  const counts = Object.fromEntries(REPLY_STANDINGS.map((one) => [one, 0])) as Record<ReplyStanding, number>;
  for (const { standing } of replies) counts[standing] += 1;
  return counts;
};
