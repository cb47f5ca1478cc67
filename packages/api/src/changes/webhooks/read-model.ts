import {
  column,
  descending,
  id,
  many,
  marked,
  one,
  type ReadType,
  readType,
  table,
  through,
} from '../../platform/read/index.js';

const webhookTable = table('webhook', [
  'id',
  'body_id',
  'access',
  'url',
  'kinds',
  'failures',
  'paused_until',
  'disabled_at',
  'previous_until',
  'registered_at',
  'version',
]);

const deliveryTable = table('webhook_delivery', [
  'id',
  'webhook_id',
  'kind',
  'state',
  'attempts',
  'created_at',
  'last_attempt_at',
  'last_status',
  'last_error',
  'finished_at',
]);

const webhookType = readType(webhookTable, {
  type: 'Webhook',
  prefix: 'whk',
  key: 'id',
  // none is public: the mark that would say so has no such value
  access: marked({ column: 'access', is: 'public', body: 'body_id', capability: 'webhook:manage' }),
  clocks: 'none',
  columns: {
    id: id('id', 'Webhook'),
    url: column('url', 'text'),
    kinds: column('kinds', 'json', { nullable: true }),
    failures: column('failures', 'int'),
    pausedUntil: column('paused_until', 'datetime', { nullable: true }),
    disabledAt: column('disabled_at', 'datetime', { nullable: true }),
    previousSecretUntil: column('previous_until', 'datetime', { nullable: true }),
    registeredAt: column('registered_at', 'datetime'),
    version: column('version', 'int'),
  },
  hidden: { bodyId: id('body_id', 'Body') },
  relations: {
    body: one('Body', { body_id: 'id' }),
    deliveries: many('WebhookDelivery', { id: 'webhook_id' }),
  },
  orders: { NEWEST: [descending('registeredAt')] },
  filters: ['bodyId'],
});

const deliveryType = readType(deliveryTable, {
  type: 'WebhookDelivery',
  prefix: 'msg',
  key: 'id',
  access: through('webhook'),
  clocks: 'none',
  columns: {
    id: id('id', 'WebhookDelivery'),
    kind: column('kind', 'text'),
    state: column('state', 'enum'),
    attempts: column('attempts', 'int'),
    createdAt: column('created_at', 'datetime'),
    lastAttemptAt: column('last_attempt_at', 'datetime', { nullable: true }),
    lastStatus: column('last_status', 'int', { nullable: true }),
    lastError: column('last_error', 'text', { nullable: true }),
    finishedAt: column('finished_at', 'datetime', { nullable: true }),
  },
  relations: { webhook: one('Webhook', { webhook_id: 'id' }) },
  orders: { NEWEST: [descending('createdAt')] },
  filters: ['state'],
});

export const webhooksModel: readonly ReadType[] = [webhookType, deliveryType];
