import { RECOMMENDATION_ANSWERS, type Recommendation, type RecommendationAnswer } from './recommendation.js';
import type { ReplyStanding } from './reply.js';

/**
 * What became of recommendations, and the share that was answered. Nothing is lost:
 * `sent = answered + waiting + noDaySet + noAnswer + unknown + withdrawn`, and `answered` is the sum of its kinds.
 */
export interface AnsweredShare {
  readonly sent: number;
  readonly answered: number;
  readonly accepted: number;
  readonly partlyAccepted: number;
  readonly refused: number;
  /** Of those refused, how many without a reason on record. */
  readonly refusedWithoutReason: number;
  /** Of those answered, how many after the day that a text set. */
  readonly answeredLate: number;
  readonly waiting: number;
  /** Not answered and without a day set by a text: never overdue, and no part of what is due. */
  readonly noDaySet: number;
  readonly noAnswer: number;
  readonly unknown: number;
  readonly withdrawn: number;
  /** Of those with a day set by a text: answered, or past that day. */
  readonly due: number;
  /** Of those due, how many were answered, at whatever day. */
  readonly dueAnswered: number;
  /** Of what is due and known, the share answered, 0 to 1; null where nothing is due or nothing is known. */
  readonly share: number | null;
  /** Of what is due, the share that is known, 0 to 1; null where nothing is due. The share never travels without it. */
  readonly coverage: number | null;
  /** What the share may be, whatever the unknown ones are; null where nothing is due. */
  readonly bounds: ShareBounds | null;
  /** Of all that was sent and not withdrawn, whether a day was set or not, the share answered so far. */
  readonly ofSent: ShareBounds | null;
}

/** Two shares, 0 to 1: as if nothing unknown was answered, and as if all of it was. */
export interface ShareBounds {
  readonly low: number;
  readonly high: number;
}

type Counted = Pick<Recommendation, 'standing' | 'answer' | 'daysLate' | 'reason' | 'dueOn'>;

const DUE: readonly ReplyStanding[] = ['answered', 'no-answer', 'unknown'];

const boundsOf = (answered: number, unknown: number, all: number): ShareBounds | null =>
  all === 0 ? null : { low: answered / all, high: (answered + unknown) / all };

/**
 * Counts recommendations, each in one standing. Only those whose day a text set can be due, so that answers to what
 * nobody had to answer by a day do not make the share look better: they show in `ofSent`.
 *
 * @example answeredShareOf(recommendations).share // 0.8
 */
export const answeredShareOf = (recommendations: Iterable<Counted>): AnsweredShare => {
  const all = [...recommendations];
  const standing = (one: ReplyStanding): number => all.filter((each) => each.standing === one).length;
  const given = (one: RecommendationAnswer): number => all.filter((each) => each.answer === one).length;
  const [accepted = 0, partlyAccepted = 0, refused = 0] = RECOMMENDATION_ANSWERS.map(given);
  const due = all.filter((each) => each.dueOn !== null && DUE.includes(each.standing));
  const dueAnswered = due.filter((each) => each.standing === 'answered').length;
  const [unknown, withdrawn, answered] = [standing('unknown'), standing('withdrawn'), standing('answered')];
  const known = due.length - unknown;
  return {
    ...{ sent: all.length, answered, accepted, partlyAccepted, refused },
    refusedWithoutReason: all.filter(({ answer, reason }) => answer === 'refused' && reason === null).length,
    answeredLate: all.filter((each) => each.standing === 'answered' && each.daysLate !== null).length,
    ...{ waiting: standing('waiting'), noDaySet: standing('no-day-set'), noAnswer: standing('no-answer') },
    ...{ unknown, withdrawn, due: due.length, dueAnswered },
    share: known === 0 ? null : dueAnswered / known,
    coverage: due.length === 0 ? null : known / due.length,
    bounds: boundsOf(dueAnswered, unknown, due.length),
    ofSent: boundsOf(answered, unknown, all.length - withdrawn),
  };
};
