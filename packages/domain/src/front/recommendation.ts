import { factsUntil, type KeepingPeriod, stateAt } from '../duties/index.js';
import type { AsOf, BodyId, CalendarDate } from '../kernel/index.js';
import { dayIn, textIn } from './case-values.js';
import type { FrontCase } from './front-case.js';
import { type Reply, replyOf } from './reply.js';

/** How an addressee answered. */
export const RECOMMENDATION_ANSWERS = ['accepted', 'partly-accepted', 'refused'] as const;
export type RecommendationAnswer = (typeof RECOMMENDATION_ANSWERS)[number];

/** One recommendation to one addressee, as it stands on a day. */
export interface Recommendation extends Reply {
  readonly id: string;
  readonly from: BodyId;
  readonly to: readonly BodyId[];
  readonly year: number;
  /** The supervision it came out of. */
  readonly partOf: string | null;
  readonly sentOn: CalendarDate;
  /** The last day for a reply, where a text sets one that is named; null: no text does ("văn bản không quy định"). */
  readonly dueOn: CalendarDate | null;
  /** The text that sets it. */
  readonly dueBy: string | null;
  readonly answer: RecommendationAnswer | null;
  readonly answeredOn: CalendarDate | null;
  readonly answerDocument: string | null;
  /** Why it was not taken up; null where it was, or where no reason is on record. */
  readonly reason: string | null;
  /** Whether the follow-up was ended. */
  readonly done: boolean;
}

const ANSWERS: Readonly<Record<string, RecommendationAnswer>> = {
  accept: 'accepted',
  'accept-partly': 'partly-accepted',
  refuse: 'refused',
};

/**
 * A recommendation by its case. A day for the reply counts only where the text that sets it is named.
 *
 * @example recommendationOf(found, keepingPeriods, asOf(day('2025-06-30'))).standing // 'no-day-set'
 */
export const recommendationOf = (
  found: FrontCase,
  keepingPeriods: readonly KeepingPeriod[],
  asOf: AsOf,
): Recommendation => {
  const { id, body, definition, history, openedOn, year, partOf } = found;
  const { state, passed, parties } = stateAt(definition, history, asOf);
  const facts = factsUntil(history, asOf);
  const last = passed.findLast(({ transition }) => ANSWERS[transition.id] !== undefined);
  const answer = last === undefined ? null : (ANSWERS[last.transition.id] ?? null);
  const dueBy = textIn(facts, 'reply-due-by');
  const dueOn = dueBy === null ? null : dayIn(facts, 'reply-due-on');
  const answeredOn = last?.event.on ?? null;
  const record = {
    ...{ since: openedOn, dueOn, answeredOn, withdrawn: state === 'withdrawn' },
    silenceRecorded: passed.some(({ transition }) => transition.id === 'record-silence'),
  };
  return {
    ...replyOf(found, record, keepingPeriods, asOf),
    ...{ id, from: body, to: parties.addressee ?? [], year, partOf, sentOn: openedOn },
    ...{ dueOn, dueBy, answer, answeredOn },
    answerDocument: last?.event.document ?? null,
    reason: answer === 'refused' ? textIn(facts, 'refusal-reason') : null,
    done: state === 'done',
  };
};
