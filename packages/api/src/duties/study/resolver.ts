import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { FromTables } from '../../platform/lane/from-tables.js';
import { Costs } from '../../platform/limits/index.js';
import { readRun } from '../../platform/reading.js';
import { recordOf } from '../payload-resolvers.js';
import type { RecordPayload } from '../payloads.js';
import { StudyCoverageArgs, StudySessionsArgs } from './arguments.js';
import { askStudyCoverage } from './ask-coverage.js';
import { StudyCoverage } from './coverage-types.js';
import { RecordStudySessionInput, RecordStudySessionPayload } from './inputs.js';
import { recordStudySession } from './record-session.js';
import { StudySession, StudySessionConnection } from './study-session.js';

@Resolver()
class StudyResolver {
  @Query(() => StudySessionConnection, {
    description:
      'Sessions of study and dissemination of bodies that open their records to everybody, or that the caller may read.',
  })
  @AllowedTo('public')
  @FromTables()
  studySessions(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => StudySessionsArgs) _args: StudySessionsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'StudySession');
  }

  @Query(() => StudyCoverage, {
    description:
      'How far a document was studied or made known among bodies, from the sessions that the caller may see. Name bodies or a subtree.',
  })
  @AllowedTo('public')
  @Costs({ base: 30 })
  async studyCoverage(
    @Ctx() context: RequestContext,
    @Args(() => StudyCoverageArgs) args: StudyCoverageArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<StudyCoverage> {
    return askStudyCoverage(context, args, resolveAsOf(context, asOf));
  }

  @Mutation(() => RecordStudySessionPayload, {
    description:
      'Records that a body held a session on a document, with how many came, or corrects an earlier record.',
  })
  @AllowedTo({ capability: 'activity:write' })
  async recordStudySession(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordStudySessionInput, { description: 'The session.' })
    input: RecordStudySessionInput,
  ): Promise<RecordPayload> {
    return recordStudySession(context, input);
  }
}

@Resolver(() => RecordStudySessionPayload)
class RecordStudySessionPayloadResolver {
  @FieldResolver(() => StudySession, {
    nullable: true,
    description: 'The record as it stands; null where nothing was changed.',
  })
  studySession(
    @Root() payload: RecordStudySessionPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'StudySession', payload);
  }
}

/** Sessions of study and dissemination: recorded, listed, and how far a document was studied. */
export const studyResolvers = [StudyResolver, RecordStudySessionPayloadResolver] as const;
