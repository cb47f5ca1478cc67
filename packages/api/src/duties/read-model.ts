import {
  ascending,
  column,
  descending,
  id,
  marked,
  ofBody,
  one,
  type ReadType,
  readType,
} from '../platform/read/index.js';
import {
  activityTable,
  decisionTable,
  eventTable,
  fileTable,
  handoverTable,
  keepingTable,
} from './tables.js';

/** What a body did, and that its register is complete, are seen together or not at all: silence must not lie. */
const ACCESS = ofBody({
  body: 'body_id',
  type: 'Body',
  publicColumn: 'records_public',
  capability: 'record:read',
});

const activityType = readType(activityTable, {
  type: 'Activity',
  prefix: 'act',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'Activity'),
    on: column('happened_on', 'date'),
    kind: column('kind', 'enum'),
    title: column('title', 'text'),
    documentRef: column('document_ref', 'text', { nullable: true }),
    dutyId: column('duty_id', 'text', { nullable: true }),
    occurrence: column('occurrence', 'text', { nullable: true }),
    externalId: column('external_id', 'text', { nullable: true }),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    documentId: id('document_id', 'Document', { nullable: true }),
  },
  relations: {
    body: one('Body', { body_id: 'id' }),
    duty: one('Duty', { duty_id: 'id' }),
    document: one('Document', { document_id: 'id' }),
  },
  orders: { NEWEST: [descending('on')], OLDEST: [ascending('on')] },
  filters: ['id', 'bodyId', 'dutyId', 'documentId', 'on', 'kind', 'occurrence', 'externalId', 'sample'],
});

const keepingType = readType(keepingTable, {
  type: 'KeepingPeriod',
  prefix: 'kep',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'KeepingPeriod'),
    from: column('from_day', 'date'),
    until: column('until_day', 'date', { nullable: true }),
    documentRef: column('document_ref', 'text', { nullable: true }),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    documentId: id('document_id', 'Document', { nullable: true }),
    declaredById: id('declared_by', 'Body'),
  },
  relations: {
    body: one('Body', { body_id: 'id' }),
    document: one('Document', { document_id: 'id' }),
    declaredBy: one('Body', { declared_by: 'id' }),
  },
  orders: { NEWEST: [descending('from')], OLDEST: [ascending('from')] },
  filters: ['id', 'bodyId', 'documentId', 'declaredById', 'from', 'until', 'sample'],
});

const eventType = readType(eventTable, {
  type: 'TriggerEvent',
  prefix: 'evt',
  key: 'id',
  access: marked({ column: 'access', is: 'public', body: 'body_id', capability: 'record:read' }),
  clocks: 'recorded',
  columns: {
    id: id('id', 'TriggerEvent'),
    trigger: column('trigger', 'text'),
    on: column('happened_on', 'date'),
    documentRef: column('document_ref', 'text', { nullable: true }),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: { key: column('id', 'text'), bodyId: id('body_id', 'Body', { nullable: true }) },
  relations: {
    body: one('Body', { body_id: 'id' }),
    registeredFor: one('Body', { registered_for: 'id' }),
  },
  orders: { NEWEST: [descending('on')] },
});

const decisionType = readType(decisionTable, {
  type: 'DutyDecision',
  prefix: 'dec',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'DutyDecision'),
    dutyId: column('duty_id', 'text'),
    occurrence: column('occurrence', 'text'),
    outcome: column('outcome', 'enum'),
    on: column('decided_on', 'date'),
    documentRef: column('document_ref', 'text'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: { key: column('id', 'text'), bodyId: id('body_id', 'Body') },
  relations: {
    body: one('Body', { body_id: 'id' }),
    duty: one('Duty', { duty_id: 'id' }),
    decidedBy: one('Body', { decided_by: 'id' }),
  },
  orders: { NEWEST: [descending('on')] },
});

const handoverType = readType(handoverTable, {
  type: 'HandoverDecision',
  prefix: 'hnd',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'HandoverDecision'),
    kind: column('kind', 'enum'),
    item: column('item', 'text'),
    outcome: column('outcome', 'enum'),
    on: column('decided_on', 'date'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    bodyKey: column('body_id', 'text'),
    successionId: column('succession_id', 'text'),
    receivers: column('receivers', 'json'),
    source: column('source', 'json'),
  },
  relations: { body: one('Body', { body_id: 'id' }) },
  orders: { NEWEST: [descending('on')] },
});

const fileType = readType(fileTable, {
  type: 'OpenFile',
  prefix: 'fil',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'OpenFile'),
    file: column('file', 'text'),
    title: column('title', 'text'),
    closed: column('closed', 'boolean'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    bodyKey: column('body_id', 'text'),
  },
  relations: { body: one('Body', { body_id: 'id' }) },
  orders: { FILE: [ascending('file')] },
});

export const dutiesModel: readonly ReadType[] = [
  activityType,
  keepingType,
  eventType,
  decisionType,
  handoverType,
  fileType,
];
