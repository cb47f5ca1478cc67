import {
  ascending,
  chosen,
  column,
  expression,
  id,
  joined,
  one,
  readType,
  through,
} from '../platform/read/index.js';
import { dutyTable, LAW_CLOCKS } from './tables.js';

/** A duty is seen where its document is. */
export const dutyType = readType(dutyTable, {
  type: 'Duty',
  prefix: 'dty',
  key: 'id',
  access: through('document'),
  clocks: LAW_CLOCKS,
  columns: {
    id: id('id', 'Duty'),
    dutyId: column('id', 'text'),
    kind: column('kind', 'enum'),
    action: chosen('lang', { vi: column('action_vi', 'text'), en: column('action_en', 'text') }),
    modality: column('modality', 'enum'),
    scheduleKind: column('schedule_kind', 'enum'),
    origin: column('origin', 'enum'),
  },
  hidden: {
    documentKey: column('document_id', 'text'),
    record: column('record', 'json'),
    schedule: expression('json', (c) => `${c('record')} -> 'schedule'`),
    ordinal: joined('clause', 'ordinal'),
  },
  relations: {
    document: one('Document', { document_id: 'id' }),
    clause: one('Clause', { clause_id: 'id' }),
  },
  resolvers: { scheduleText: ['schedule'] },
  orders: { DOCUMENT: [ascending('documentKey'), ascending('ordinal')] },
  filters: ['id', 'dutyId', 'kind', 'modality', 'scheduleKind', 'origin'],
});
