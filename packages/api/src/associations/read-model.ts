import { column, descending, id, ofBody, type ReadType, readType } from '../platform/read/index.js';
import { entryTable, eventTable } from './tables.js';

/** What is recorded of an association is as open as the records of its body. */
const ACCESS = ofBody({
  body: 'body_id',
  type: 'Body',
  publicColumn: 'records_public',
  capability: 'record:read',
});

const eventType = readType(eventTable, {
  type: 'AssociationEvent',
  prefix: 'ase',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'AssociationEvent'),
    step: column('step', 'enum'),
    on: column('happened_on', 'date'),
    filedOn: column('filed_on', 'date', { nullable: true }),
    office: column('office', 'text', { nullable: true }),
    length: column('length', 'int', { nullable: true }),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    eventKey: column('event_id', 'text'),
    bodyId: id('body_id', 'Body'),
    actingKey: column('acting_body', 'text'),
    associationKeys: column('associations', 'json'),
    intoKeys: column('into_bodies', 'json'),
    decided: column('decision', 'json', { nullable: true }),
    about: column('matters', 'json'),
    ordinal: column('ordinal', 'int'),
    given: column('facts', 'json'),
  },
  resolvers: {
    associations: ['associationKeys'],
    into: ['intoKeys'],
    by: ['actingKey'],
    decision: ['decided'],
    matters: ['about'],
  },
  orders: { NEWEST: [descending('on')] },
});

const entryType = readType(entryTable, {
  type: 'AssociationEntry',
  prefix: 'asr',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'AssociationEntry'),
    kind: column('kind', 'enum'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    bodyKey: column('body_id', 'text'),
    entry: column('entry', 'json'),
  },
  resolvers: { association: ['bodyKey'], on: ['key', 'entry'], record: ['key', 'entry'] },
  orders: { OLDEST: [{ field: 'recordedAt', direction: 'asc', nulls: 'last' }] },
});

export const associationsModel: readonly ReadType[] = [eventType, entryType];
