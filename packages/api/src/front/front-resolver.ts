import 'reflect-metadata';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { RecommendationConnection } from './answered-types.js';
import { FrontArgs, RepliesArgs } from './front-arguments.js';
import { SupervisionConnection } from './front-types.js';
import { recommendationsPage } from './show-recommendation.js';
import { supervisionsPage } from './show-supervision.js';

@Resolver()
export class FrontResolver {
  @Query(() => SupervisionConnection, {
    description:
      'Supervisions by the Front and the organisations, the latest first, from the records that the caller may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  supervisions(
    @Ctx() context: RequestContext,
    @Args(() => FrontArgs) args: FrontArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return supervisionsPage(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => RecommendationConnection, {
    description:
      'Recommendations, the latest first, and the share that was answered, from the records that the caller may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  recommendations(
    @Ctx() context: RequestContext,
    @Args(() => RepliesArgs) args: RepliesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<RecommendationConnection> {
    return recommendationsPage(context, args, resolveAsOf(context, asOf));
  }
}
