import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/index.js';

@ObjectType()
abstract class WebhookPayload {
  readonly id!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty where it was.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;
}

@ObjectType()
abstract class SecretPayload extends WebhookPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The secret that signs, shown this once: null in a repetition. Who lost it makes a new one by `rotateWebhookSecret`.',
  })
  readonly secret!: string | null;
}

@ObjectType('RegisterWebhookPayload', { description: 'What came of registering a webhook.' })
export class RegisterWebhookPayload extends SecretPayload {}

@ObjectType('RotateWebhookSecretPayload', { description: 'What came of making a new secret.' })
export class RotateWebhookSecretPayload extends SecretPayload {}

@ObjectType('RemoveWebhookPayload', { description: 'What came of removing a webhook.' })
export class RemoveWebhookPayload extends WebhookPayload {}
