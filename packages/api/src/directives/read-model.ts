import {
  ascending,
  chosen,
  column,
  descending,
  expression,
  id,
  many,
  marked,
  one,
  type ReadType,
  readType,
} from '../platform/read/index.js';
import { clauseType } from './read-clause.js';
import { dutyType } from './read-duty.js';
import { relationType } from './read-relation.js';
import { documentTable, LAW_CLOCKS } from './tables.js';

/** The names of a list of the stored document, as a JSON array. */
const names = (list: 'recipients' | 'addressees') =>
  expression<'record'>('json', (c) => `jsonb_path_query_array(${c('record')}, '$.${list}[*].name')`);

const documentType = readType(documentTable, {
  type: 'Document',
  prefix: 'doc',
  key: 'id',
  access: marked({ column: 'access', is: 'public', body: 'access_body_id', capability: 'record:read' }),
  clocks: LAW_CLOCKS,
  columns: {
    id: id('id', 'Document'),
    slug: column('id', 'text'),
    symbol: column('symbol', 'text', { nullable: true }),
    type: column('type', 'text'),
    title: chosen('lang', {
      vi: column('title_vi', 'text'),
      en: expression('text', (c) => `coalesce(${c('title_en')}, ${c('title_vi')})`),
    }),
    issuer: column('issuer', 'text'),
    level: column('level', 'enum'),
    province: column('province', 'text', { nullable: true }),
    issuedOn: column('issued_on', 'date', { nullable: true }),
    issuedNotBefore: column('issued_not_before', 'date', { nullable: true }),
    issuedNotAfter: column('issued_not_after', 'date', { nullable: true }),
    secrecy: column('secrecy', 'enum'),
    dissemination: column('dissemination', 'enum'),
    access: column('access', 'enum'),
    origin: column('origin', 'enum'),
    held: column('held', 'boolean'),
    lawVersion: column('law_version', 'text', { nullable: true }),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
    recipients: names('recipients'),
    addressees: names('addressees'),
  },
  hidden: {
    titleVi: column('title_vi', 'text'),
    titleEn: column('title_en', 'text', { nullable: true }),
    searchKey: column('search_key', 'text'),
    issuerBodyId: id('issuer_body_id', 'Body', { nullable: true }),
    record: column('record', 'json'),
    fates: column('fates', 'json'),
    consultations: expression<'record'>('json', (c) => `${c('record')} -> 'consultations'`),
    decides: expression<'fates'>('boolean', (c) => `${c('fates')} <> '[]'::jsonb`),
  },
  relations: {
    issuerBody: one('Body', { issuer_body_id: 'id' }),
    clauses: many('Clause', { id: 'document_id' }, { order: 'ORDINAL' }),
    relations: many('Relation', { id: 'from_id' }),
    relatedFrom: many('Relation', { id: 'to_id' }),
    duties: many('Duty', { id: 'document_id' }),
  },
  resolvers: {
    typeName: ['type'],
    force: ['slug', 'record'],
    consultations: ['consultations'],
  },
  orders: {
    NEWEST: [descending('issuedOn')],
    OLDEST: [ascending('issuedOn')],
    SYMBOL: [ascending('symbol')],
    ID: [],
  },
  filters: [
    'id',
    'slug',
    'symbol',
    'type',
    'issuer',
    'issuerBodyId',
    'level',
    'province',
    'issuedOn',
    'dissemination',
    'access',
    'origin',
    'held',
  ],
  search: { key: 'searchKey', exact: ['titleVi', 'symbol', 'issuer'] },
});

export const directivesModel: readonly ReadType[] = [documentType, clauseType, relationType, dutyType];
