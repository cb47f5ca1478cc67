import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { AsOfInput } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { FromTables } from '../platform/lane/from-tables.js';
import { readRun } from '../platform/reading.js';
import { ActivityConnection } from './activity.js';
import { KeepingPeriodConnection } from './keeping-period.js';
import { ActivitiesArgs, KeepingPeriodsArgs } from './record-arguments.js';

@Resolver()
export class RecordResolver {
  @Query(() => ActivityConnection, {
    description: 'Activities of bodies that open their records to everybody, or that the caller may read.',
  })
  @AllowedTo('public')
  @FromTables()
  activities(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ActivitiesArgs) _args: ActivitiesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'Activity');
  }

  @Query(() => KeepingPeriodConnection, {
    description:
      'Keeping periods of bodies that open their records to everybody, or that the caller may read.',
  })
  @AllowedTo('public')
  @FromTables()
  keepingPeriods(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => KeepingPeriodsArgs) _args: KeepingPeriodsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'KeepingPeriod');
  }
}
