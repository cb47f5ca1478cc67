import { ascending, chosen, column, id, many, one, readType, through } from '../platform/read/index.js';
import { clauseTable, LAW_CLOCKS } from './tables.js';

/** A clause is seen where its document is. */
export const clauseType = readType(clauseTable, {
  type: 'Clause',
  prefix: 'cls',
  key: 'id',
  access: through('document'),
  clocks: LAW_CLOCKS,
  columns: {
    id: id('id', 'Clause'),
    clauseId: column('id', 'text'),
    ordinal: column('ordinal', 'int'),
    provision: column('provision', 'text'),
    kind: column('kind', 'enum'),
    context: column('context', 'text'),
    actor: column('actor', 'text'),
    says: chosen('lang', {
      vi: column('summary_vi', 'text', { nullable: true }),
      en: column('summary_en', 'text'),
    }),
    terms: column('terms', 'text'),
    modality: column('modality', 'enum'),
    operative: column('operative', 'boolean'),
    checkable: column('checkable', 'enum'),
    handling: column('handling', 'enum'),
  },
  hidden: {
    documentId: id('document_id', 'Document'),
    documentKey: column('document_id', 'text'),
    searchKey: column('search_key', 'text'),
    saysVi: column('summary_vi', 'text', { nullable: true }),
    saysEn: column('summary_en', 'text'),
  },
  relations: {
    document: one('Document', { document_id: 'id' }),
    relations: many('Relation', { id: 'clause_id' }),
    duty: one('Duty', { id: 'clause_id' }),
  },
  orders: { DOCUMENT: [ascending('documentKey'), ascending('ordinal')], ORDINAL: [ascending('ordinal')] },
  filters: [
    'id',
    'clauseId',
    'documentId',
    'provision',
    'kind',
    'context',
    'modality',
    'operative',
    'checkable',
    'handling',
  ],
  search: { key: 'searchKey', exact: ['saysVi', 'saysEn', 'terms'] },
});
