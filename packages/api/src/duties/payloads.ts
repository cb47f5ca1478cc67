import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { UserError, type WrittenRecord } from '../platform/index.js';

/** What every payload of a record has; the record itself is read anew by a field of its own. */
@ObjectType()
export abstract class RecordPayload {
  readonly written!: WrittenRecord | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty where it was.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;
}

@ObjectType('RecordActivityPayload', { description: 'What came of recording or correcting an activity.' })
export class RecordActivityPayload extends RecordPayload {}

@ObjectType('DeclareKeepingPeriodPayload', {
  description: 'What came of declaring or correcting a keeping period.',
})
export class DeclareKeepingPeriodPayload extends RecordPayload {}

@ObjectType('RegisterTriggerEventPayload', {
  description: 'What came of registering or correcting an event.',
})
export class RegisterTriggerEventPayload extends RecordPayload {}

@ObjectType('DecideDutyPayload', { description: 'What came of recording or correcting a decision.' })
export class DecideDutyPayload extends RecordPayload {}
