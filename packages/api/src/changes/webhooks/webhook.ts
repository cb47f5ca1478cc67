import 'reflect-metadata';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Body } from '../../organisations/index.js';
import { enumOfIds } from '../../platform/enums.js';
import { connectionOf } from '../../platform/read/index.js';
import { DateTimeScalar } from '../../platform/scalars.js';

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const STATE_WORDS: Readonly<Record<DeliveryState, string>> = {
  waiting: 'To be tried, for the first time or again.',
  delivered: 'Answered with a status of 200 to 299.',
  failed: 'Given up; the change is still in the feed.',
};

export const DeliveryStateEnum = enumOfIds(
  'WebhookDeliveryState',
  DELIVERY_STATES,
  'What became of the delivery of a change to a webhook.',
  (state) => STATE_WORDS[state],
);

@ObjectType('WebhookDelivery', { description: 'One change on its way to a webhook, with its last try.' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'The `webhook-id` of every try: the receiver knows repetitions by it.' })
  readonly id!: string;

  @Field(() => Webhook, { description: 'The webhook it is for.' })
  readonly webhook!: Webhook;

  @Field(() => String, { description: 'The kind of the change.' })
  readonly kind!: string;

  @Field(() => DeliveryStateEnum, { description: 'What became of it.' })
  readonly state!: DeliveryState;

  @Field(() => Int, { description: 'How often it was tried; at most 8 times, over about a day.' })
  readonly attempts!: number;

  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last tried.' })
  readonly lastAttemptAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status of the last answer; null where none came.',
  })
  readonly lastStatus!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the last try brought no answer, such as `TIMED_OUT` or `ADDRESS_REFUSED`; new codes may appear.',
  })
  readonly lastError!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was delivered or given up; null while it waits.',
  })
  readonly finishedAt!: Date | null;
}

@ObjectType('Webhook', {
  description:
    'An address that is told of changes, signed by Standard Webhooks: those that its registrant could see, by the grants held when registering.',
})
export class Webhook {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => Body, { nullable: true, description: 'The body that it is managed for.' })
  readonly body!: Body | null;

  @Field(() => String, { description: 'The address.' })
  readonly url!: string;

  @Field(() => [String], { nullable: true, description: 'The kinds it is told of; null means all.' })
  readonly kinds!: string[] | null;

  @Field(() => Int, { description: 'How many tries failed since the last that did not.' })
  readonly failures!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when nothing is tried after failures in a row; in the past or null means tried.',
  })
  readonly pausedUntil!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is told nothing any more, because its address answered 410 Gone.',
  })
  readonly disabledAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when deliveries are signed with the secret before the current one as well.',
  })
  readonly previousSecretUntil!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  readonly registeredAt!: Date;

  @Field(() => Int, { description: 'Counts its changes from 1; needed to change it.' })
  readonly version!: number;
}

export const WebhookConnection = connectionOf(Webhook, 'Webhook');
export const WebhookDeliveryConnection = connectionOf(WebhookDelivery, 'WebhookDelivery');
