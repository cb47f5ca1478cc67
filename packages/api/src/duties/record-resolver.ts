import 'reflect-metadata';
import { type AsOf, isSlug, toBodyId } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { withPredecessors } from '../organisations/index.js';
import { AsOfInput } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { FromTables } from '../platform/lane/from-tables.js';
import { registryAsOf } from '../platform/law.js';
import type { FixedConditions } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { ActivityConnection } from './activity.js';
import { KeepingPeriodConnection } from './keeping-period.js';
import { ActivitiesArgs, KeepingPeriodsArgs } from './record-arguments.js';

/** The bodies that a list is about, where it names one: with those it came from, if it is asked for them. */
const bodiesOf = (
  context: RequestContext,
  { body, includePredecessors }: ActivitiesArgs,
  asOf: AsOf,
): FixedConditions => {
  if (!body) return {};
  const key = keyOfArgument(context.reads.model, 'Body', body);
  if (!includePredecessors || !isSlug(key)) return { bodyId: [key] };
  return { bodyId: withPredecessors(registryAsOf(context.law, asOf), [toBodyId(key)], asOf) };
};

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
    @Args(() => ActivitiesArgs) args: ActivitiesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    const { run, asOf: days } = readRun(context, asOf);
    return context.reads.connection(info, run, 'Activity', bodiesOf(context, args, days));
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
