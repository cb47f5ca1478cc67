import { defineEntity, p } from '@mikro-orm/core';

export const IdempotencyKeyEntity = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    principal: p.text().primary(),
    key: p.text().primary(),
    action: p.text().primary(),
    requestHash: p.text(),
    response: p.json().nullable(),
    at: p.datetime(),
  },
});

export const OutboxEventEntity = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  properties: {
    id: p.bigint().primary(),
    at: p.datetime(),
    kind: p.text(),
    targetId: p.text(),
    version: p.integer(),
    payload: p.json(),
    sequence: p.bigint().nullable(),
  },
});
