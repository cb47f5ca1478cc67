import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { KEY } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { Activity } from './activity.js';
import { DutyDecision } from './duty-decision.js';
import { KeepingPeriod } from './keeping-period.js';
import {
  DecideDutyPayload,
  DeclareKeepingPeriodPayload,
  RecordActivityPayload,
  type RecordPayload,
  RegisterTriggerEventPayload,
} from './payloads.js';
import { withBodies } from './record-act.js';
import { TriggerEvent } from './trigger-event.js';

const RECORD = { nullable: true, description: 'The record as it stands; null where nothing was changed.' };

/** The record that was written, by one statement; its writer may read it. */
export const recordOf = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  type: string,
  { written }: RecordPayload,
): Promise<object | null> | null => {
  if (written === null) return null;
  const run = { ...readRun(context).run, scope: withBodies(context, written.bodies) };
  return context.reads.one(info, run, type, { [KEY]: written.key });
};

@Resolver(() => RecordActivityPayload)
export class RecordActivityPayloadResolver {
  @FieldResolver(() => Activity, RECORD)
  activity(
    @Root() payload: RecordActivityPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'Activity', payload);
  }
}

@Resolver(() => DeclareKeepingPeriodPayload)
export class DeclareKeepingPeriodPayloadResolver {
  @FieldResolver(() => KeepingPeriod, RECORD)
  keepingPeriod(
    @Root() payload: DeclareKeepingPeriodPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'KeepingPeriod', payload);
  }
}

@Resolver(() => RegisterTriggerEventPayload)
export class RegisterTriggerEventPayloadResolver {
  @FieldResolver(() => TriggerEvent, RECORD)
  triggerEvent(
    @Root() payload: RegisterTriggerEventPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'TriggerEvent', payload);
  }
}

@Resolver(() => DecideDutyPayload)
export class DecideDutyPayloadResolver {
  @FieldResolver(() => DutyDecision, RECORD)
  dutyDecision(
    @Root() payload: DecideDutyPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return recordOf(context, info, 'DutyDecision', payload);
  }
}
