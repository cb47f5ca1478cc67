import 'reflect-metadata';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { askReviews } from './ask-review.js';
import { DocumentReviews, ReviewArgs } from './review-types.js';

@Resolver()
export class ReviewResolver {
  @Query(() => DocumentReviews, {
    description:
      'The documents in force that are due for a review on the day, or soon will be, the longest due first: by their age, by a clause that asks for it, by the end of their time.',
  })
  @AllowedTo('public')
  @Costs({ base: 20 })
  async documentsForReview(
    @Ctx() context: RequestContext,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<DocumentReviews> {
    return askReviews(context, args, resolveAsOf(context, asOf));
  }
}
