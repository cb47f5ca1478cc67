import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { AsOfInput } from '../../platform/as-of.js';
import { AS_OF } from '../../platform/as-of-argument.js';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { keyOfArgument } from '../../platform/key-of-argument.js';
import { FromTables } from '../../platform/lane/from-tables.js';
import { type FixedConditions, KEY } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { OrganisationPayload } from '../change/payloads.js';
import { RecordMonitoringAssignmentInput, RecordOfficeInput, RolesArgs } from './inputs.js';
import { recordMonitoring, recordOffice } from './record-role.js';
import {
  MonitoringAssignment,
  MonitoringAssignmentConnection,
  OfficeTerm,
  OfficeTermConnection,
} from './types.js';

@ObjectType('RecordMonitoringAssignmentPayload', { description: 'What came of recording an assignment.' })
export class RecordMonitoringAssignmentPayload extends OrganisationPayload {}

@ObjectType('RecordOfficePayload', { description: 'What came of recording a term of an office.' })
export class RecordOfficePayload extends OrganisationPayload {}

const ofBody = (context: RequestContext, { body }: RolesArgs): FixedConditions =>
  body ? { bodyId: [keyOfArgument(context.reads.model, 'Body', body)] } : {};

const written = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  type: string,
  { written: key }: OrganisationPayload,
): Promise<object | null> | null =>
  key === null ? null : context.reads.one(info, readRun(context).run, type, { [KEY]: key });

const RECORD = { nullable: true, description: 'The record as it stands; null where nothing was changed.' };

@Resolver()
export class RolesResolver {
  @Query(() => MonitoringAssignmentConnection, {
    description: 'Which bodies were assigned to follow which, on all days, as known on the day asked for.',
  })
  @AllowedTo('public')
  @FromTables()
  monitoringAssignments(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => RolesArgs) args: RolesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    const { run } = readRun(context, asOf);
    return context.reads.connection(info, run, 'MonitoringAssignment', ofBody(context, args));
  }

  @Query(() => OfficeTermConnection, {
    description:
      'The offices of bodies with their terms, as known on the day asked for; never who holds them.',
  })
  @AllowedTo('public')
  @FromTables()
  officeTerms(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => RolesArgs) args: RolesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'OfficeTerm', ofBody(context, args));
  }

  @Mutation(() => RecordMonitoringAssignmentPayload, {
    description:
      'Records that one body is assigned to follow another, corrects it, or says when it ended. Needs leave for both.',
  })
  @AllowedTo({ capability: 'organisation:write' })
  recordMonitoringAssignment(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordMonitoringAssignmentInput, { description: 'The assignment.' })
    input: RecordMonitoringAssignmentInput,
  ): Promise<OrganisationPayload> {
    return recordMonitoring(context, input);
  }

  @Mutation(() => RecordOfficePayload, {
    description: 'Records a term of an office of a body, or corrects one: the post and its days, no person.',
  })
  @AllowedTo({ capability: 'organisation:write' })
  recordOffice(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordOfficeInput, { description: 'The term.' }) input: RecordOfficeInput,
  ): Promise<OrganisationPayload> {
    return recordOffice(context, input);
  }
}

@Resolver(() => RecordMonitoringAssignmentPayload)
export class RecordMonitoringAssignmentPayloadFields {
  @FieldResolver(() => MonitoringAssignment, RECORD)
  monitoringAssignment(
    @Root() payload: RecordMonitoringAssignmentPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return written(context, info, 'MonitoringAssignment', payload);
  }
}

@Resolver(() => RecordOfficePayload)
export class RecordOfficePayloadFields {
  @FieldResolver(() => OfficeTerm, RECORD)
  officeTerm(
    @Root() payload: RecordOfficePayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return written(context, info, 'OfficeTerm', payload);
  }
}
