import {
  ascending,
  column,
  descending,
  expression,
  id,
  joined,
  many,
  one,
  type ReadType,
  readType,
  table,
} from '../platform/read/index.js';

const CLOCKS = ['recorded_at', 'superseded_at'] as const;

const place = table('place', [
  'id',
  'level',
  'exists_from',
  'exists_from_known',
  'exists_until',
  'exists_until_known',
  'surely_exists',
  'may_exist',
  'version',
  'record',
  ...CLOCKS,
]);
const placeName = table('place_name', [
  'id',
  'place_id',
  'name_vi',
  'name_en',
  'search_key',
  'state',
  'valid',
  ...CLOCKS,
]);
const placeParent = table('place_parent', ['id', 'place_id', 'parent_id', 'state', 'valid', ...CLOCKS]);
const placeValue = table('place_value', [
  'id',
  'place_id',
  'attribute',
  'value',
  'state',
  'valid',
  ...CLOCKS,
]);
const succession = table('succession', [
  'id',
  'subject',
  'kind',
  'effective_on',
  'document_id',
  'grade',
  'version',
  'record',
  ...CLOCKS,
]);

/** Fields whose resolvers all need one column. */
export const needing = <C extends string>(column: C, ...fields: readonly string[]): Record<string, [C]> =>
  Object.fromEntries(fields.map((field) => [field, [column]]));

/** Entries that say there is no value any more, or whose value is only recalled, answer nothing. */
export const IN_FORCE = { state: 'in-force' };

/** What `lifeOn` says of the day asked about, from the days that `lifeSpans` gave. */
export const LIFE_STATE = expression(
  'enum',
  (c, on) =>
    `case when ${c('surely_exists')} @> ${on()} then 'exists' when ${c('may_exist')} @> ${on()} then 'undetermined' ` +
    `when ${on()} < lower(${c('may_exist')}) then 'not-yet' else 'ended' end`,
);

const placeType = readType(place, {
  type: 'Place',
  prefix: 'plc',
  key: 'id',
  access: 'public',
  clocks: 'recorded',
  columns: {
    id: id('id', 'Place'),
    slug: column('id', 'text'),
    level: column('level', 'enum'),
    type: joined('currentType', 'value'),
    code: joined('currentCode', 'value'),
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
    parentId: joined('currentParent', 'parentKey'),
    lifeRecord: expression('json', (c) => `${c('record')} -> 'life'`),
    lifeState: LIFE_STATE,
  },
  relations: {
    currentName: one('PlaceName', { id: 'place_id' }, IN_FORCE),
    currentParent: one('PlaceParent', { id: 'place_id' }, IN_FORCE),
    currentType: one('PlaceValue', { id: 'place_id' }, { ...IN_FORCE, attribute: 'type' }),
    currentCode: one('PlaceValue', { id: 'place_id' }, { ...IN_FORCE, attribute: 'code' }),
    children: many('PlaceParent', { id: 'parent_id' }, { where: IN_FORCE }),
  },
  resolvers: {
    name: ['slug', 'nameVi', 'nameEn'],
    typeName: ['type'],
    life: ['lifeRecord'],
    ...needing('slug', 'history', 'successors', 'predecessors', 'events'),
  },
  orders: { NAME: [ascending('searchKey'), ascending('nameVi')], ID: [], CODE: [ascending('code')] },
  filters: ['id', 'slug', 'level', 'type', 'code', 'parentId', 'existsFrom', 'existsUntil'],
  search: { key: 'searchKey', exact: ['nameVi', 'nameEn'] },
});

const placeNameType = readType(placeName, {
  type: 'PlaceName',
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

const placeParentType = readType(placeParent, {
  type: 'PlaceParent',
  key: 'id',
  access: 'public',
  clocks: 'valid+recorded',
  columns: {},
  hidden: {
    placeKey: column('place_id', 'text'),
    parentKey: id('parent_id', 'Place', { nullable: true }),
  },
  relations: { parent: one('Place', { parent_id: 'id' }), place: one('Place', { place_id: 'id' }) },
  orders: { PLACE: [ascending('placeKey')] },
});

const placeValueType = readType(placeValue, {
  type: 'PlaceValue',
  key: 'id',
  access: 'public',
  clocks: 'valid+recorded',
  columns: {
    value: column('value', 'text', { nullable: true }),
    from: expression('date', (c) => `nullif(lower(${c('valid')}), date '0001-01-01')`, { nullable: true }),
  },
  orders: { VALUE: [ascending('value')] },
});

const successionType = readType(succession, {
  type: 'Succession',
  prefix: 'suc',
  key: 'id',
  access: 'public',
  clocks: 'recorded',
  columns: {
    id: id('id', 'Succession'),
    slug: column('id', 'text'),
    subject: column('subject', 'enum'),
    kind: column('kind', 'enum'),
    grade: column('grade', 'enum'),
    version: column('version', 'int'),
  },
  hidden: {
    effectiveOn: column('effective_on', 'date', { nullable: true }),
    documentSlug: column('document_id', 'text'),
    record: column('record', 'json'),
  },
  resolvers: {
    kindName: ['kind'],
    ...needing('record', 'effectiveOn', 'decidedOn', 'from', 'to', 'unrecorded', 'weights', 'basis', 'note'),
  },
  orders: { NEWEST: [descending('effectiveOn')], OLDEST: [ascending('effectiveOn')] },
  filters: ['id', 'slug', 'subject', 'kind', 'effectiveOn', 'documentSlug', 'grade'],
});

export const placeModel: readonly ReadType[] = [
  placeType,
  placeNameType,
  placeParentType,
  placeValueType,
  successionType,
];
