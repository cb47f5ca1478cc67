import 'reflect-metadata';
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { PAGE_DEFAULT, PAGE_MAX } from '../../platform/read/index.js';
import { readPage } from '../../platform/read/page.js';
import { AssociationStandardCheck } from './leader-objects.js';
import {
  AssociationEntriesArgs,
  AssociationEntryConnection,
  AssociationMergerCandidate,
  LeaderStandardsArgs,
} from './lists.js';
import { candidatesToMerge, leaderStandardsOf, pageOfEntries } from './read-entries.js';

@Resolver()
export class AssociationRecordsResolver {
  @Query(() => AssociationEntryConnection, {
    description:
      'What is recorded of one association beside its events by the day asked for, the oldest first, each as it stood on that day. Empty where the caller may see none of it.',
  })
  @AllowedTo('public')
  @Costs({ base: 10 })
  associationEntries(
    @Ctx() context: RequestContext,
    @Args(() => AssociationEntriesArgs) args: AssociationEntriesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<AssociationEntryConnection> {
    return pageOfEntries(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => [AssociationMergerCandidate], {
    description:
      'Pairs of associations of one scope and place that are alike in field, functions or name: whom somebody may look at together. It decides nothing; associations whose scope is not recorded are in no pair.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  associationMergerCandidates(
    @Ctx() context: RequestContext,
    @Arg('place', () => ID, {
      description: 'A place by global id or slug: associations of it and of the places that are part of it.',
    })
    place: string,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many pairs: ${PAGE_DEFAULT} unless given, at most ${PAGE_MAX}.`,
    })
    first?: number | null,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<AssociationMergerCandidate[]> {
    return candidatesToMerge(context, place, readPage({ first }).limit, resolveAsOf(context, asOf));
  }

  @Query(() => [AssociationStandardCheck], {
    description:
      'The standards for a leading post by the conclusion or decision in force on the day asked for, which is that of the nomination. Of nobody in particular: what is answered is not kept. A province’s own standard is unknown until it is loaded. Empty where there is no such association.',
  })
  @AllowedTo('public')
  @Costs({ base: 10, size: 4 })
  associationLeaderStandards(
    @Ctx() context: RequestContext,
    @Args(() => LeaderStandardsArgs) args: LeaderStandardsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<AssociationStandardCheck[]> {
    return leaderStandardsOf(context, args, resolveAsOf(context, asOf));
  }
}
