import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { AllowedTo } from '../../platform/auth/index.js';
import type { RequestContext } from '../../platform/context.js';
import { type MutationOutcome, toUserErrors, type UserError } from '../../platform/index.js';
import { FromTables } from '../../platform/lane/from-tables.js';
import { planned } from '../../platform/planned.js';
import {
  type ConnectionOf,
  enumFilter,
  type FilterOf,
  filterOf,
  IDFilter,
  KEY,
  PageArgs,
  type ReadRun,
} from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { RegisterWebhookInput, WebhookInput } from './inputs.js';
import {
  type Managed,
  managedScope,
  registerWebhook,
  removeWebhook,
  rotateWebhookSecret,
  type WithSecret,
} from './manage.js';
import { RegisterWebhookPayload, RemoveWebhookPayload, RotateWebhookSecretPayload } from './payloads.js';
import {
  DeliveryStateEnum,
  Webhook,
  WebhookConnection,
  type WebhookDelivery,
  WebhookDeliveryConnection,
} from './webhook.js';

const MANAGE = { capability: 'webhook:manage' } as const;

export const WebhookFilter = filterOf('Webhook', { bodyId: IDFilter });
export const WebhookDeliveryFilter = filterOf('WebhookDelivery', {
  state: enumFilter(DeliveryStateEnum, 'WebhookDeliveryState'),
});

@ArgsType()
class WebhooksArgs extends PageArgs {
  @Field(() => WebhookFilter, { nullable: true, description: 'Which webhooks are meant.' })
  filter?: FilterOf | null;
}

@ArgsType()
class DeliveriesArgs extends PageArgs {
  @Field(() => WebhookDeliveryFilter, { nullable: true, description: 'Which deliveries are meant.' })
  filter?: FilterOf | null;
}

const managedRun = (context: RequestContext): ReadRun => ({
  ...readRun(context).run,
  scope: managedScope(context),
});

interface Payload {
  readonly id: string | null;
  readonly replayed: boolean;
  readonly userErrors: readonly UserError[];
}

const payloadOf = (context: RequestContext, outcome: MutationOutcome<Managed>): Payload =>
  outcome.ok
    ? { id: outcome.value.id, replayed: outcome.replayed, userErrors: [] }
    : { id: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };

const secretPayload = (context: RequestContext, { outcome, secret }: WithSecret) => ({
  ...payloadOf(context, outcome),
  secret,
});

const webhookOf = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  { id }: { readonly id: string | null },
): Promise<object | null> | null =>
  id === null ? null : context.reads.one(info, managedRun(context), 'Webhook', { [KEY]: id });

@Resolver()
export class WebhooksResolver {
  @Query(() => WebhookConnection, {
    description: 'The webhooks of bodies for which the caller manages them, the newest first.',
  })
  @AllowedTo(MANAGE)
  @FromTables()
  webhooks(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => WebhooksArgs) _args: WebhooksArgs,
  ): Promise<object> {
    return context.reads.connection(info, managedRun(context), 'Webhook');
  }

  @Mutation(() => RegisterWebhookPayload, {
    description:
      'Registers an address that is told of changes from now on: of those that the caller can see now, for as long as the grants say.',
  })
  @AllowedTo(MANAGE)
  async registerWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterWebhookInput, { description: 'The address.' }) input: RegisterWebhookInput,
  ): Promise<Payload> {
    return secretPayload(context, await registerWebhook(context, input));
  }

  @Mutation(() => RotateWebhookSecretPayload, {
    description: 'Makes a new secret for a webhook. For 24 hours deliveries are signed with both.',
  })
  @AllowedTo(MANAGE)
  async rotateWebhookSecret(
    @Ctx() context: RequestContext,
    @Arg('input', () => WebhookInput, { description: 'The webhook.' }) input: WebhookInput,
  ): Promise<Payload> {
    return secretPayload(context, await rotateWebhookSecret(context, input));
  }

  @Mutation(() => RemoveWebhookPayload, {
    description: 'Removes a webhook with its log. What waits for it is not delivered any more.',
  })
  @AllowedTo(MANAGE)
  async removeWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => WebhookInput, { description: 'The webhook.' }) input: WebhookInput,
  ): Promise<Payload> {
    return payloadOf(context, await removeWebhook(context, input));
  }
}

@Resolver(() => Webhook)
export class WebhookResolver {
  @FieldResolver(() => WebhookDeliveryConnection, {
    description:
      'What it was told and what came of it, the newest first. Finished ones are kept for 30 days.',
  })
  deliveries(@Args(() => DeliveriesArgs) _args: DeliveriesArgs): ConnectionOf<WebhookDelivery> | undefined {
    return planned();
  }
}

const WEBHOOK = { nullable: true, description: 'The webhook as it stands; null where nothing was changed.' };

@Resolver(() => RegisterWebhookPayload)
export class RegisterWebhookPayloadResolver {
  @FieldResolver(() => Webhook, WEBHOOK)
  webhook(
    @Root() payload: RegisterWebhookPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return webhookOf(context, info, payload);
  }
}

@Resolver(() => RotateWebhookSecretPayload)
export class RotateWebhookSecretPayloadResolver {
  @FieldResolver(() => Webhook, WEBHOOK)
  webhook(
    @Root() payload: RotateWebhookSecretPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    return webhookOf(context, info, payload);
  }
}
