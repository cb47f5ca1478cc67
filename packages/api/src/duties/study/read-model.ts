import {
  ascending,
  column,
  descending,
  id,
  ofBody,
  one,
  type ReadType,
  readType,
} from '../../platform/read/index.js';
import { studyTable } from '../tables.js';

// a session proves a duty, so it is seen with the other activities of its body or not at all
const sessionType = readType(studyTable, {
  type: 'StudySession',
  prefix: 'sts',
  key: 'id',
  access: ofBody({
    body: 'body_id',
    type: 'Body',
    publicColumn: 'records_public',
    capability: 'record:read',
  }),
  clocks: 'recorded',
  columns: {
    id: id('id', 'StudySession'),
    kind: column('kind', 'enum'),
    on: column('held_on', 'date'),
    invited: column('invited', 'int', { nullable: true }),
    attended: column('attended', 'int', { nullable: true }),
    dutyId: column('duty_id', 'text', { nullable: true }),
    documentRef: column('document_ref', 'text', { nullable: true }),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    documentId: id('document_id', 'Document'),
  },
  relations: {
    body: one('Body', { body_id: 'id' }),
    document: one('Document', { document_id: 'id' }),
    duty: one('Duty', { duty_id: 'id' }),
  },
  orders: { NEWEST: [descending('on')], OLDEST: [ascending('on')] },
  filters: ['id', 'bodyId', 'documentId', 'dutyId', 'on', 'kind', 'sample'],
});

export const studyModel: readonly ReadType[] = [sessionType];
