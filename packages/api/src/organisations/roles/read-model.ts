import {
  ascending,
  column,
  expression,
  id,
  one,
  type ReadType,
  readType,
} from '../../platform/read/index.js';
import { monitoringTable, officeTable } from './tables.js';

const monitoringType = readType(monitoringTable, {
  type: 'MonitoringAssignment',
  prefix: 'mon',
  key: 'id',
  access: 'public',
  clocks: 'recorded',
  columns: {
    id: id('id', 'MonitoringAssignment'),
    from: expression('date', (c) => `lower(${c('valid')})`),
    until: expression('date', (c) => `upper(${c('valid')})`, { nullable: true }),
    grade: column('grade', 'enum'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    byId: id('by_id', 'Body'),
    bodyKey: column('body_id', 'text'),
    byKey: column('by_id', 'text'),
    source: column('source', 'json'),
  },
  relations: { body: one('Body', { body_id: 'id' }), by: one('Body', { by_id: 'id' }) },
  resolvers: { basis: ['source'] },
  orders: { OLDEST: [ascending('from')] },
  filters: ['bodyId', 'byId'],
});

const officeType = readType(officeTable, {
  type: 'OfficeTerm',
  prefix: 'oft',
  key: 'id',
  access: 'public',
  clocks: 'recorded',
  columns: {
    id: id('id', 'OfficeTerm'),
    office: column('office_id', 'text'),
    from: expression('date', (c) => `lower(${c('valid')})`),
    until: expression('date', (c) => `upper(${c('valid')})`, { nullable: true }),
    abolished: expression('boolean', (c) => `${c('state')} = 'repealed'`),
    termsOfHolder: column('terms_of_holder', 'int', { nullable: true }),
    grade: column('grade', 'enum'),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    bodyKey: column('body_id', 'text'),
    titleVi: column('title_vi', 'text'),
    titleEn: column('title_en', 'text'),
    termVi: column('term_vi', 'text', { nullable: true }),
    termEn: column('term_en', 'text', { nullable: true }),
    state: column('state', 'text'),
    source: column('source', 'json'),
  },
  relations: { body: one('Body', { body_id: 'id' }) },
  resolvers: { basis: ['source'], title: ['titleVi', 'titleEn'], term: ['termVi', 'termEn'] },
  orders: { OFFICE: [ascending('office'), ascending('from')] },
  filters: ['bodyId', 'office'],
});

export const rolesModel: readonly ReadType[] = [monitoringType, officeType];
