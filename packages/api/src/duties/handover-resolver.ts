import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RegisterSuccessionPayload } from '../organisations/index.js';
import { AsOfInput, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { KEY } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { askHandover, decideHandover } from './handover.js';
import {
  DecideHandoverInput,
  DecideHandoverPayload,
  HandoverDecision,
  HandoverList,
} from './handover-types.js';
import { OpenFile, RecordOpenFileInput, RecordOpenFilePayload } from './open-file.js';
import { recordOpenFile } from './open-files.js';
import type { RecordPayload } from './payloads.js';
import { withBodies } from './record-act.js';

@Resolver()
export class HandoverResolver {
  @Query(() => HandoverList, {
    nullable: true,
    description:
      'What the bodies that an event ends leave open, and what becomes of each item; null where there is no such event of bodies.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  handover(
    @Ctx() context: RequestContext,
    @Arg('succession', () => ID, { description: 'The event, by global id or slug.' }) succession: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<HandoverList | null> {
    return askHandover(context, succession, resolveAsOf(context, asOf));
  }

  @Mutation(() => DecideHandoverPayload, {
    description:
      'Records what becomes of an open item of a body that ends: others carry it on, or it ends. Needs leave on both sides.',
  })
  @AllowedTo({ capability: 'activity:write' })
  decideHandover(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideHandoverInput, { description: 'The decision.' }) input: DecideHandoverInput,
  ): Promise<RecordPayload> {
    return decideHandover(context, input);
  }

  @Mutation(() => RecordOpenFilePayload, {
    description: 'Records a file that a body has open, so that it is handed over when the body ends.',
  })
  @AllowedTo({ capability: 'activity:write' })
  recordOpenFile(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordOpenFileInput, { description: 'The file.' }) input: RecordOpenFileInput,
  ): Promise<RecordPayload> {
    return recordOpenFile(context, input);
  }
}

@Resolver(() => RecordOpenFilePayload)
export class RecordOpenFilePayloadResolver {
  @FieldResolver(() => OpenFile, {
    nullable: true,
    description: 'The record as it stands; null where nothing was changed.',
  })
  openFile(
    @Root() { written }: RecordOpenFilePayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    if (written === null) return null;
    const run = { ...readRun(context).run, scope: withBodies(context, written.bodies) };
    return context.reads.one(info, run, 'OpenFile', { [KEY]: written.key });
  }
}

@Resolver(() => DecideHandoverPayload)
export class DecideHandoverPayloadResolver {
  @FieldResolver(() => HandoverDecision, {
    nullable: true,
    description: 'The record as it stands; null where nothing was changed.',
  })
  handoverDecision(
    @Root() { written }: DecideHandoverPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    if (written === null) return null;
    const run = { ...readRun(context).run, scope: withBodies(context, written.bodies) };
    return context.reads.one(info, run, 'HandoverDecision', { [KEY]: written.key });
  }
}

@Resolver(() => RegisterSuccessionPayload)
export class RegisterSuccessionHandover {
  @FieldResolver(() => HandoverList, {
    nullable: true,
    description:
      'What the bodies that end leave open: all of it stays to be decided until a paper says more. Null where no body ends.',
  })
  @Costs({ base: 50 })
  handover(
    @Root() { written }: RegisterSuccessionPayload,
    @Ctx() context: RequestContext,
  ): Promise<HandoverList | null> | null {
    return written === null ? null : askHandover(context, written, resolveAsOf(context, null));
  }
}
