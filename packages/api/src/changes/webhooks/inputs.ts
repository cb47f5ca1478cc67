import 'reflect-metadata';
import { Field, ID, InputType, Int } from 'type-graphql';

const KEY = 'Your name for this act: a repetition returns what the first returned, but no secret.';

@InputType({ description: 'An address to be told of changes.' })
export class RegisterWebhookInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'The address: https, and in no private network unless the operator listed it.',
  })
  readonly url!: string;

  @Field(() => [String], { nullable: true, description: 'Only these kinds of changes, at most 50.' })
  readonly kinds?: string[] | null;

  @Field(() => String, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A webhook as the caller knows it.' })
export class WebhookInput {
  @Field(() => ID, { description: 'The id of the webhook.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version that you know.' })
  readonly expectedVersion!: number;

  @Field(() => String, { description: KEY })
  readonly idempotencyKey!: string;
}
