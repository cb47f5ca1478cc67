import 'reflect-metadata';
import { toBodyId } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { StepDecision } from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import { UserError } from '../platform/index.js';
import { Costs } from '../platform/limits/index.js';
import { KEY } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { Association } from './association.js';
import { AssociationEntry, AssociationEvent } from './association-event.js';
import { scopeWith } from './authority.js';
import { oneAssociation } from './read-register.js';

/** What was written: the key of its row, and the association to show. */
export interface WrittenHere {
  readonly key: string;
  readonly associations: readonly string[];
}

/** What every payload of this room has. */
@ObjectType()
export abstract class AssociationPayload {
  readonly written!: WrittenHere | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty where it was.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;
}

@ObjectType()
export abstract class AssociationEventPayload extends AssociationPayload {
  @Field(() => [StepDecision], {
    description:
      'What is to be said of the event for each association, whether it was recorded or refused; empty where it did not come to that.',
  })
  @Costs({ size: 1 })
  readonly decisions!: readonly StepDecision[];
}

@ObjectType('RegisterAssociationEventPayload', { description: 'What came of registering an event.' })
export class RegisterAssociationEventPayload extends AssociationEventPayload {}

@ObjectType('CorrectAssociationEventPayload', { description: 'What came of correcting an event.' })
export class CorrectAssociationEventPayload extends AssociationEventPayload {}

@ObjectType('RecordAssociationPayload', { description: 'What came of recording something.' })
export class RecordAssociationPayload extends AssociationPayload {}

const ASSOCIATION = {
  nullable: true,
  description: 'The association as it stands now, the first of several; null where nothing was changed.',
};

const rowOf = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  type: string,
  { written }: AssociationPayload,
): Promise<object | null> | null => {
  if (written === null) return null;
  const run = { ...readRun(context).run, scope: scopeWith(context, written.associations.map(toBodyId)) };
  return context.reads.one(info, run, type, { [KEY]: written.key });
};

const associationOf = (
  context: RequestContext,
  { written }: AssociationPayload,
): Promise<Association | null> | null => {
  const [first] = written?.associations ?? [];
  return first === undefined
    ? null
    : oneAssociation(
        context,
        first,
        readRun(context).asOf,
        scopeWith(context, (written?.associations ?? []).map(toBodyId)),
      );
};

const EVENT = { nullable: true, description: 'The event as it is recorded; null where nothing was changed.' };

@Resolver(() => RegisterAssociationEventPayload)
export class RegisterAssociationEventPayloadFields {
  @FieldResolver(() => AssociationEvent, EVENT)
  event(
    @Root() payload: RegisterAssociationEventPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return rowOf(context, info, 'AssociationEvent', payload);
  }

  @FieldResolver(() => Association, ASSOCIATION)
  association(
    @Root() payload: RegisterAssociationEventPayload,
    @Ctx() context: RequestContext,
  ): Promise<Association | null> | null {
    return associationOf(context, payload);
  }
}

@Resolver(() => CorrectAssociationEventPayload)
export class CorrectAssociationEventPayloadFields {
  @FieldResolver(() => AssociationEvent, EVENT)
  event(
    @Root() payload: CorrectAssociationEventPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return rowOf(context, info, 'AssociationEvent', payload);
  }

  @FieldResolver(() => Association, ASSOCIATION)
  association(
    @Root() payload: CorrectAssociationEventPayload,
    @Ctx() context: RequestContext,
  ): Promise<Association | null> | null {
    return associationOf(context, payload);
  }
}

@Resolver(() => RecordAssociationPayload)
export class RecordAssociationPayloadFields {
  @FieldResolver(() => AssociationEntry, {
    nullable: true,
    description: 'The entry as it is recorded; null where nothing was changed.',
  })
  entry(
    @Root() payload: RecordAssociationPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return rowOf(context, info, 'AssociationEntry', payload);
  }

  @FieldResolver(() => Association, ASSOCIATION)
  association(
    @Root() payload: RecordAssociationPayload,
    @Ctx() context: RequestContext,
  ): Promise<Association | null> | null {
    return associationOf(context, payload);
  }
}
