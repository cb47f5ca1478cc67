import { column, descending, id, ofBody, one, type ReadType, readType } from '../../platform/read/index.js';
import { extensionTable, lockTable, returnTable, submissionTable } from './tables.js';

/** All that is recorded of a body's reports is seen together or not at all: silence must not lie. */
const ACCESS = ofBody({
  body: 'body_id',
  type: 'Body',
  publicColumn: 'records_public',
  capability: 'record:read',
});

const submissionType = readType(submissionTable, {
  type: 'ReportSubmission',
  prefix: 'rsu',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'ReportSubmission'),
    dutyId: column('duty_id', 'text'),
    occurrence: column('occurrence', 'text'),
    on: column('sent_on', 'date'),
    documentRef: column('document_ref', 'text', { nullable: true }),
    externalId: column('external_id', 'text', { nullable: true }),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    figures: column('figures', 'json'),
    narrative: column('narrative', 'json'),
  },
  relations: { body: one('Body', { body_id: 'id' }), duty: one('Duty', { duty_id: 'id' }) },
  orders: { NEWEST: [descending('on')] },
});

const returnType = readType(returnTable, {
  type: 'ReportReturn',
  prefix: 'rre',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'ReportReturn'),
    on: column('returned_on', 'date'),
    reason: column('reason', 'text'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    submissionKey: column('submission_id', 'text'),
    byKey: column('returned_by', 'text'),
  },
  relations: { body: one('Body', { body_id: 'id' }), by: one('Body', { returned_by: 'id' }) },
  orders: { NEWEST: [descending('on')] },
});

const extensionType = readType(extensionTable, {
  type: 'ReportExtension',
  prefix: 'rex',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'ReportExtension'),
    dutyId: column('duty_id', 'text'),
    occurrence: column('occurrence', 'text'),
    until: column('until_day', 'date'),
    on: column('granted_on', 'date'),
    documentRef: column('document_ref', 'text'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    byKey: column('granted_by', 'text'),
  },
  relations: { body: one('Body', { body_id: 'id' }), by: one('Body', { granted_by: 'id' }) },
  orders: { NEWEST: [descending('on')] },
});

const lockType = readType(lockTable, {
  type: 'ReportLock',
  prefix: 'rlo',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'ReportLock'),
    dutyId: column('duty_id', 'text'),
    occurrence: column('occurrence', 'text'),
    on: column('locked_on', 'date'),
    reason: column('reason', 'text'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    byKey: column('locked_by', 'text'),
  },
  relations: { body: one('Body', { body_id: 'id' }), by: one('Body', { locked_by: 'id' }) },
  orders: { NEWEST: [descending('on')] },
});

export const reportsModel: readonly ReadType[] = [submissionType, returnType, extensionType, lockType];
