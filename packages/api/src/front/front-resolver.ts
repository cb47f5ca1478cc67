import 'reflect-metadata';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { RecommendationConnection } from './answered-types.js';
import { FrontArgs, RepliesArgs, SupervisionsArgs } from './front-arguments.js';
import { SupervisionConnection } from './front-types.js';
import { frontYear } from './front-year.js';
import { FrontYear, FrontYearArgs } from './front-year-types.js';
import { MeetingsArgs, meetingsPage } from './meetings.js';
import { recommendationsPage } from './show-recommendation.js';
import { supervisionsPage } from './show-supervision.js';
import { coordinationPage, draftsPage, movementsPage, petitionsPage, programmesPage } from './show-work.js';
import {
  CoordinationProgrammeConnection,
  CriticisedDraftConnection,
  MeetingYearConnection,
  MovementConnection,
  PetitionConnection,
  SupervisionProgrammeConnection,
} from './work-types.js';

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
    @Args(() => SupervisionsArgs) args: SupervisionsArgs,
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

  @Query(() => SupervisionProgrammeConnection, {
    description:
      'Programmes of supervision and social criticism, the latest first, from the records that the caller may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  supervisionProgrammes(
    @Ctx() context: RequestContext,
    @Args(() => FrontArgs) args: FrontArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return programmesPage(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => CriticisedDraftConnection, {
    description:
      'Drafts offered for social criticism, the latest first, from the records that the caller may see. A consultation is not among them.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  criticisedDrafts(
    @Ctx() context: RequestContext,
    @Args(() => FrontArgs) args: FrontArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return draftsPage(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => CoordinationProgrammeConnection, {
    description:
      'Coordination programmes with the review of each year, the latest first, from the records that the caller may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  coordinationProgrammes(
    @Ctx() context: RequestContext,
    @Args(() => FrontArgs) args: FrontArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return coordinationPage(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => MovementConnection, {
    description:
      'Emulation movements and campaigns, the latest first, from the records that the caller may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  movements(
    @Ctx() context: RequestContext,
    @Args(() => FrontArgs) args: FrontArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return movementsPage(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => PetitionConnection, {
    description:
      'Petitions and how their answer stands, the latest first, from the records that the caller may see.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  petitions(
    @Ctx() context: RequestContext,
    @Args(() => RepliesArgs) args: RepliesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return petitionsPage(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => MeetingYearConnection, {
    description:
      'Whether bodies held the working meetings that clauses ask for each quarter, body by body, from the duties and the facts that the caller may see. Name bodies or a subtree.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  workingMeetings(
    @Ctx() context: RequestContext,
    @Args(() => MeetingsArgs) args: MeetingsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return meetingsPage(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => FrontYear, {
    nullable: true,
    description:
      'What the Front and the organisations did in a year; null without leave for every body there. Name bodies or a subtree.',
  })
  @AllowedTo({ capability: 'record:read' })
  @Costs({ base: 100 })
  frontYear(
    @Ctx() context: RequestContext,
    @Args(() => FrontYearArgs) args: FrontYearArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<FrontYear | null> {
    return frontYear(context, args, resolveAsOf(context, asOf));
  }
}
