import { ascending, column, id, marked, one, type ReadType, readType } from '../platform/read/index.js';
import { observationTable } from './tables.js';

const observationType = readType(observationTable, {
  type: 'Observation',
  prefix: 'obs',
  key: 'id',
  // single figures may count few people: they are for those with leave, and the public sees totals
  access: marked({ column: 'access', is: 'public', body: 'body_id', capability: 'record:read' }),
  clocks: 'recorded',
  columns: {
    id: id('id', 'Observation'),
    measureId: column('measure_id', 'text'),
    period: column('period', 'text'),
    value: column('value', 'float'),
    exactness: column('exactness', 'enum'),
    step: column('step', 'float', { nullable: true }),
    estimated: column('estimated', 'boolean'),
    source: column('source', 'text', { nullable: true }),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyKey: column('body_id', 'text'),
    bodyId: id('body_id', 'Body'),
  },
  relations: { body: one('Body', { body_id: 'id' }) },
  orders: { PERIOD: [ascending('period'), ascending('measureId')] },
  filters: ['id', 'bodyId', 'measureId', 'period', 'sample'],
});

export const indicatorsModel: readonly ReadType[] = [observationType];
