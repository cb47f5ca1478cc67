import 'reflect-metadata';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import {
  DecideDutyInput,
  DeclareKeepingPeriodInput,
  RecordActivityInput,
  RegisterTriggerEventInput,
} from './inputs.js';
import {
  DecideDutyPayload,
  DeclareKeepingPeriodPayload,
  RecordActivityPayload,
  type RecordPayload,
  RegisterTriggerEventPayload,
} from './payloads.js';
import { decideDuty, declareKeepingPeriod, recordActivity, registerTriggerEvent } from './record-acts.js';

@Resolver()
export class RecordMutations {
  @Mutation(() => RecordActivityPayload, {
    description: 'Records that a body did something, as the proof of a duty, or corrects an earlier record.',
  })
  @AllowedTo({ capability: 'activity:write' })
  async recordActivity(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordActivityInput, { description: 'What was done.' }) input: RecordActivityInput,
  ): Promise<RecordPayload> {
    return recordActivity(context, input);
  }

  @Mutation(() => DeclareKeepingPeriodPayload, {
    description:
      'States that the register of a body for a document is complete over some days, or corrects such a statement. Inside it silence is read as not done.',
  })
  @AllowedTo({ capability: 'keeping:write' })
  async declareKeepingPeriod(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeclareKeepingPeriodInput, { description: 'The statement.' })
    input: DeclareKeepingPeriodInput,
  ): Promise<RecordPayload> {
    return declareKeepingPeriod(context, input);
  }

  @Mutation(() => RegisterTriggerEventPayload, {
    description: 'Registers an event that duties wait for, which opens them, or corrects an earlier record.',
  })
  @AllowedTo({ capability: 'activity:write' })
  async registerTriggerEvent(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterTriggerEventInput, { description: 'The event.' })
    input: RegisterTriggerEventInput,
  ): Promise<RecordPayload> {
    return registerTriggerEvent(context, input);
  }

  @Mutation(() => DecideDutyPayload, {
    description: 'Records a decision on one occurrence of a duty, or corrects an earlier record.',
  })
  @AllowedTo({ capability: 'activity:write' })
  async decideDuty(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideDutyInput, { description: 'The decision.' }) input: DecideDutyInput,
  ): Promise<RecordPayload> {
    return decideDuty(context, input);
  }
}
