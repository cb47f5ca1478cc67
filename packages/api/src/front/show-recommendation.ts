import {
  type AsOf,
  answeredShareOf,
  type Recommendation as DomainRecommendation,
  recommendationOf,
} from '@danvan/domain';
import { bareId } from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import type { RecommendationConnection } from './answered-types.js';
import type { RepliesArgs } from './front-arguments.js';
import { Recommendation } from './front-types.js';
import type { FrontFacts, LoadedFront } from './load-front.js';
import { bodiesShown, pageOfFront, workShown } from './page-front.js';

const shown = (found: LoadedFront, one: DomainRecommendation, facts: FrontFacts): Recommendation =>
  Object.assign(new Recommendation(), {
    ...workShown(found, facts.view.asOf),
    addressees: bodiesShown(facts, one.to),
    ...{ sentOn: one.sentOn, standing: one.standing, dueOn: one.dueOn, dueBy: one.dueBy },
    ...{ daysLate: one.daysLate, answer: one.answer, answeredOn: one.answeredOn },
    ...{ answerDocument: one.answerDocument, reason: one.reason, done: one.done },
  });

/** Recommendations that the caller may see, with what became of all of them, whichever standings are asked for. */
export const recommendationsPage = async (
  context: RequestContext,
  args: RepliesArgs,
  asOf: AsOf,
): Promise<RecommendationConnection> => {
  const addressee = args.addressee ? bareId('bod', args.addressee) : null;
  // the share is of all that were sent: asking for the answered ones alone must not make it whole
  const asked: DomainRecommendation[] = [];
  const { page } = await pageOfFront(
    context,
    {
      ...{ view: 'Query.recommendations', type: 'Recommendation', kind: 'recommendation' },
      compute: (found, { keepingPeriods }) => recommendationOf(found, keepingPeriods, asOf),
      isMeant: (one) => {
        if (addressee !== null && !one.to.some((body) => body === addressee)) return false;
        asked.push(one);
        return !args.standings || args.standings.includes(one.standing);
      },
      show: shown,
    },
    args,
    asOf,
  );
  return { ...page, answered: answeredShareOf(asked) };
};
