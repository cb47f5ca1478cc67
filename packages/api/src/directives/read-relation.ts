import { ascending, chosen, column, id, joined, one, readType, through } from '../platform/read/index.js';
import { LAW_CLOCKS, relationTable } from './tables.js';

/** A relation is seen where the document that states it is; the other end may be hidden all the same. */
export const relationType = readType(relationTable, {
  type: 'Relation',
  prefix: 'rel',
  key: 'id',
  access: through('from'),
  clocks: LAW_CLOCKS,
  columns: {
    id: id('id', 'Relation'),
    kind: column('kind', 'enum'),
    provision: column('provision', 'text'),
    toProvision: column('to_provision', 'text', { nullable: true }),
    grade: column('grade', 'enum'),
    note: chosen('lang', {
      vi: column('note_vi', 'text', { nullable: true }),
      en: column('note_en', 'text', { nullable: true }),
    }),
    origin: column('origin', 'enum'),
  },
  hidden: {
    fromKey: column('from_id', 'text'),
    toKey: column('to_id', 'text'),
    clauseKey: column('clause_id', 'text', { nullable: true }),
    record: column('record', 'json'),
    fromRecord: joined('from', 'record'),
  },
  relations: {
    from: one('Document', { from_id: 'id' }),
    to: one('Document', { to_id: 'id' }),
    clause: one('Clause', { clause_id: 'id' }),
  },
  resolvers: { kindName: ['kind'] },
  orders: { KIND: [ascending('kind'), ascending('fromKey'), ascending('toKey')] },
  filters: ['id', 'kind', 'grade', 'origin'],
});
