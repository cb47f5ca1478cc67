import type { ApiRoom } from '../platform/index.js';
import { ChangesResolver } from './changes-resolver.js';
import { startDispatcher } from './start-dispatcher.js';
import { webhooksModel } from './webhooks/read-model.js';
import {
  RegisterWebhookPayloadResolver,
  RotateWebhookSecretPayloadResolver,
  WebhookResolver,
  WebhooksResolver,
} from './webhooks/resolvers.js';

export { FEED_DAYS } from './purge.js';
export { startDispatcher } from './start-dispatcher.js';
export { DELIVERY_TIMES, type DeliveryTimes } from './webhooks/delivery-times.js';

/** What changed, for who keeps a copy: a feed to read on from where one was, and webhooks that say when. */
export const changesRoom: ApiRoom = {
  name: 'changes',
  resolvers: [
    ChangesResolver,
    WebhooksResolver,
    WebhookResolver,
    RegisterWebhookPayloadResolver,
    RotateWebhookSecretPayloadResolver,
  ],
  readModel: webhooksModel,
  work: startDispatcher,
};
