import {
  ascending,
  column,
  expression,
  id,
  joined,
  many,
  one,
  type ReadType,
  readType,
  table,
} from '../platform/read/index.js';
import { IN_FORCE, LIFE_STATE, needing, placeModel } from './place-model.js';

const body = table('body', [
  'id',
  'kind',
  'level',
  'place_id',
  'many',
  'records_public',
  'sample',
  'exists_from',
  'exists_from_known',
  'exists_until',
  'exists_until_known',
  'surely_exists',
  'may_exist',
  'record',
  'version',
  'recorded_at',
  'superseded_at',
]);
const bodyName = table('body_name', [
  'id',
  'body_id',
  'name_vi',
  'name_en',
  'search_key',
  'state',
  'valid',
  'recorded_at',
  'superseded_at',
]);
const bodyParent = table('body_parent', [
  'id',
  'body_id',
  'parent_id',
  'hierarchy',
  'state',
  'valid',
  'recorded_at',
  'superseded_at',
]);

const bodyType = readType(body, {
  type: 'Body',
  prefix: 'bod',
  key: 'id',
  access: 'public',
  clocks: 'recorded',
  columns: {
    id: id('id', 'Body'),
    slug: column('id', 'text'),
    kind: column('kind', 'text'),
    level: column('level', 'enum', { nullable: true }),
    placeId: column('place_id', 'text', { nullable: true }),
    many: column('many', 'boolean'),
    sample: column('sample', 'boolean'),
    recordsPublic: column('records_public', 'boolean'),
    existsFrom: column('exists_from', 'date', { nullable: true }),
    existsFromKnown: column('exists_from_known', 'boolean'),
    existsUntil: column('exists_until', 'date', { nullable: true }),
    existsUntilKnown: column('exists_until_known', 'boolean'),
    version: column('version', 'int'),
  },
  hidden: {
    nameVi: joined('currentName', 'vi'),
    nameEn: joined('currentName', 'en'),
    searchKey: joined('currentName', 'searchKey'),
    lifeRecord: expression('json', (c) => `${c('record')} -> 'life'`),
    lifeState: LIFE_STATE,
  },
  relations: {
    place: one('Place', { place_id: 'id' }),
    currentName: one('BodyName', { id: 'body_id' }, IN_FORCE),
    parents: many('BodyParent', { id: 'body_id' }, { where: IN_FORCE }),
    children: many('BodyParent', { id: 'parent_id' }, { where: IN_FORCE }),
  },
  resolvers: {
    name: ['slug', 'nameVi', 'nameEn'],
    kindName: ['kind'],
    life: ['lifeRecord'],
    ...needing(
      'slug',
      'history',
      'successors',
      'predecessors',
      'events',
      'leadBody',
      'managingBody',
      'monitoringBody',
    ),
  },
  orders: { NAME: [ascending('searchKey'), ascending('nameVi')], ID: [] },
  filters: ['id', 'slug', 'kind', 'level', 'placeId', 'many', 'sample', 'recordsPublic'],
  search: { key: 'searchKey', exact: ['nameVi', 'nameEn'] },
});

const bodyNameType = readType(bodyName, {
  type: 'BodyName',
  key: 'id',
  access: 'public',
  clocks: 'valid+recorded',
  columns: {
    vi: column('name_vi', 'text'),
    en: column('name_en', 'text', { nullable: true }),
    // names whose beginning no source gives are stored from the first day of all
    from: expression('date', (c) => `nullif(lower(${c('valid')}), date '0001-01-01')`, { nullable: true }),
  },
  hidden: { searchKey: column('search_key', 'text') },
  orders: { FROM: [ascending('from')] },
});

const bodyParentType = readType(bodyParent, {
  type: 'BodyParent',
  key: 'id',
  access: 'public',
  clocks: 'valid+recorded',
  columns: { hierarchy: column('hierarchy', 'enum') },
  hidden: { bodyKey: column('body_id', 'text') },
  relations: {
    parent: one('Body', { parent_id: 'id' }),
    body: one('Body', { body_id: 'id' }),
  },
  orders: { HIERARCHY: [ascending('hierarchy'), ascending('bodyKey')] },
  filters: ['hierarchy'],
});

export const organisationsModel: readonly ReadType[] = [
  bodyType,
  bodyNameType,
  bodyParentType,
  ...placeModel,
];
