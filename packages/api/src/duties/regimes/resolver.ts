import 'reflect-metadata';
import type { Hierarchy } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { HierarchyEnum } from '../../organisations/index.js';
import { AsOfInput, resolveAsOf } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { Costs } from '../../platform/limits/index.js';
import { readDocument } from '../duties-question.js';
import { recordOf } from '../payload-resolvers.js';
import type { RecordPayload } from '../payloads.js';
import { ExpectedReportsArgs, ReportMetricsArgs } from './arguments.js';
import { ReportDraft } from './draft-types.js';
import {
  ExtendReportInput,
  ExtendReportPayload,
  LockReportInput,
  LockReportPayload,
  ReturnReportInput,
  ReturnReportPayload,
  SubmitReportInput,
  SubmitReportPayload,
} from './inputs.js';
import { ReportExtension, ReportLock, ReportReturn, ReportSubmission } from './record-types.js';
import { extendReport, lockReport, returnReport, submitReport } from './report-acts.js';
import { ExpectedReportConnection, ReportMetrics, ReportRegime } from './report-types.js';
import { draftOf, metricsOfReports, pageOfReports, regimesOf } from './show-reports.js';

const RECORD = { nullable: true, description: 'The record as it stands; null where nothing was changed.' };

@Resolver()
export class ReportsResolver {
  @Query(() => [ReportRegime], {
    description: 'The reports that a document asks for, in its order: what, of whom, to whom, when.',
  })
  @AllowedTo('public')
  @Costs({ base: 20, size: 10 })
  async reportRegimes(
    @Ctx() context: RequestContext,
    @Arg('document', () => ID, { description: 'Global id or slug.' }) document: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<ReportRegime[]> {
    return regimesOf(context, readDocument(context, document), resolveAsOf(context, asOf));
  }

  @Query(() => ExpectedReportConnection, {
    description:
      'The reports that clauses ask for in a span of days, of exactly those whom they list, and where each stands. Name a document, a duty, bodies or a subtree.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  async expectedReports(
    @Ctx() context: RequestContext,
    @Args(() => ExpectedReportsArgs) args: ExpectedReportsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<ExpectedReportConnection> {
    return pageOfReports(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => ReportMetrics, {
    description:
      'Who has reported in a span of days, of those whom clauses list; who has not, and how it stands.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  async reportMetrics(
    @Ctx() context: RequestContext,
    @Args(() => ReportMetricsArgs) args: ReportMetricsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<ReportMetrics> {
    return metricsOfReports(context, args, resolveAsOf(context, asOf));
  }

  @Query(() => ReportDraft, {
    nullable: true,
    description:
      'What the reports of one time say together, as a draft for the level above; null where no text says what the report consists of.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  async reportDraft(
    @Ctx() context: RequestContext,
    @Arg('duty', () => String, { description: 'The duty of kind report, by its permanent id.' }) duty: string,
    @Arg('occurrence', () => String, { description: 'Which time it is, such as `2024`.' }) occurrence: string,
    @Arg('bodies', () => [ID], {
      nullable: true,
      description: 'Bodies by global id or slug; without them all.',
    })
    bodies?: string[] | null,
    @Arg('subtree', () => ID, { nullable: true, description: 'A body: it and all that stood under it.' })
    subtree?: string | null,
    @Arg('hierarchy', () => HierarchyEnum, {
      defaultValue: 'party-leadership',
      description: 'In which tree `subtree` goes down.',
    })
    hierarchy: Hierarchy = 'party-leadership',
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<ReportDraft | null> {
    const question = { duty, occurrence, bodies: bodies ?? null, subtree: subtree ?? null, hierarchy };
    return draftOf(context, question, resolveAsOf(context, asOf));
  }

  @Mutation(() => SubmitReportPayload, {
    description:
      'Records a report that a body sent, or corrects it. It must be expected, not locked and not stand already.',
  })
  @AllowedTo({ capability: 'activity:write' })
  async submitReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => SubmitReportInput, { description: 'The report.' }) input: SubmitReportInput,
  ): Promise<RecordPayload> {
    return submitReport(context, input);
  }

  @Mutation(() => ReturnReportPayload, {
    description: 'Sends a report back with a reason; it then proves nothing, and may be sent again.',
  })
  @AllowedTo({ capability: 'activity:write' })
  async returnReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReturnReportInput, { description: 'The return.' }) input: ReturnReportInput,
  ): Promise<RecordPayload> {
    return returnReport(context, input);
  }

  @Mutation(() => ExtendReportPayload, { description: 'Grants more time for one report of one body.' })
  @AllowedTo({ capability: 'activity:write' })
  async extendReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => ExtendReportInput, { description: 'The grant.' }) input: ExtendReportInput,
  ): Promise<RecordPayload> {
    return extendReport(context, input);
  }

  @Mutation(() => LockReportPayload, { description: 'Decides that nothing more is taken in for one report.' })
  @AllowedTo({ capability: 'activity:write' })
  async lockReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => LockReportInput, { description: 'The decision.' }) input: LockReportInput,
  ): Promise<RecordPayload> {
    return lockReport(context, input);
  }
}

@Resolver(() => SubmitReportPayload)
export class SubmitReportPayloadResolver {
  @FieldResolver(() => ReportSubmission, RECORD)
  submission(
    @Root() payload: SubmitReportPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'ReportSubmission', payload);
  }
}

@Resolver(() => ReturnReportPayload)
export class ReturnReportPayloadResolver {
  @FieldResolver(() => ReportReturn, RECORD)
  reportReturn(
    @Root() payload: ReturnReportPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'ReportReturn', payload);
  }
}

@Resolver(() => ExtendReportPayload)
export class ExtendReportPayloadResolver {
  @FieldResolver(() => ReportExtension, RECORD)
  extension(
    @Root() payload: ExtendReportPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'ReportExtension', payload);
  }
}

@Resolver(() => LockReportPayload)
export class LockReportPayloadResolver {
  @FieldResolver(() => ReportLock, RECORD)
  lock(
    @Root() payload: LockReportPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'ReportLock', payload);
  }
}
