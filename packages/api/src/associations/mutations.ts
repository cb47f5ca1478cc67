import 'reflect-metadata';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import {
  CorrectAssociationEventInput,
  RecordAssociationInput,
  RegisterAssociationEventInput,
} from './inputs.js';
import {
  type AssociationEventPayload,
  CorrectAssociationEventPayload,
  RecordAssociationPayload,
  RegisterAssociationEventPayload,
} from './payloads.js';
import { recordAssociation } from './record-association.js';
import { correctAssociationEvent, registerAssociationEvent } from './register-event.js';

@Resolver()
export class AssociationMutations {
  @Mutation(() => RegisterAssociationEventPayload, {
    description:
      'Registers what happened in the life of associations, judged by the decree of its day. Refused with every ground at once, each with its clause; where it changes bodies it is written to their register too, once.',
  })
  @AllowedTo({ capability: 'activity:write' })
  registerAssociationEvent(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterAssociationEventInput, { description: 'The event.' })
    input: RegisterAssociationEventInput,
  ): Promise<AssociationEventPayload> {
    return registerAssociationEvent(context, input);
  }

  @Mutation(() => CorrectAssociationEventPayload, {
    description:
      'Corrects an event that was recorded wrongly. A look with an earlier `knownOn` is not changed.',
  })
  @AllowedTo({ capability: 'activity:write' })
  correctAssociationEvent(
    @Ctx() context: RequestContext,
    @Arg('input', () => CorrectAssociationEventInput, { description: 'The event as it should have been.' })
    input: CorrectAssociationEventInput,
  ): Promise<AssociationEventPayload> {
    return correctAssociationEvent(context, input);
  }

  @Mutation(() => RecordAssociationPayload, {
    description:
      'Records one thing of an association beside its events, such as its charter, a report or a count of members, or corrects an earlier entry.',
  })
  @AllowedTo({ capability: 'activity:write' })
  recordAssociation(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordAssociationInput, { description: 'What is recorded.' })
    input: RecordAssociationInput,
  ): Promise<RecordAssociationPayload> {
    return recordAssociation(context, input);
  }
}
