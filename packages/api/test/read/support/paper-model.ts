import {
  ascending,
  chosen,
  column,
  defineModel,
  descending,
  expression,
  id,
  joined,
  many,
  marked,
  ofBody,
  one,
  readType,
  table,
  through,
} from '../../../src/platform/read/index.js';

/** An invented register: papers of offices with versions, dated names of the offices, notes on papers. */
export const PAPER_TABLES = `
  create table office (id text primary key, kind text not null, records_public boolean not null,
    recorded_at timestamptz not null, superseded_at timestamptz);
  create table office_name (id text primary key, office_id text not null, name_vi text not null, search_key text not null,
    valid daterange not null, recorded_at timestamptz not null, superseded_at timestamptz);
  create table paper (row_id text primary key, id text not null, symbol text, title_vi text not null, title_en text,
    search_key text not null, kind text not null, issued_on date, pages int, weight float8 not null, urgent boolean not null,
    office_id text, origin text not null, access text not null, record jsonb not null,
    recorded_at timestamptz not null, superseded_at timestamptz);
  create table note (id text primary key, paper_id text not null, office_id text not null, body text not null,
    rank int not null, made_at timestamptz not null);
`;

const office = table('office', ['id', 'kind', 'records_public', 'recorded_at', 'superseded_at']);
const officeName = table('office_name', [
  'id',
  'office_id',
  'name_vi',
  'search_key',
  'valid',
  'recorded_at',
  'superseded_at',
]);
const paper = table('paper', [
  'row_id',
  'id',
  'symbol',
  'title_vi',
  'title_en',
  'search_key',
  'kind',
  'issued_on',
  'pages',
  'weight',
  'urgent',
  'office_id',
  'origin',
  'access',
  'record',
  'recorded_at',
  'superseded_at',
]);
const note = table('note', ['id', 'paper_id', 'office_id', 'body', 'rank', 'made_at']);

export const paperModel = defineModel([
  readType(paper, {
    type: 'Paper',
    prefix: 'pap',
    key: 'id',
    access: marked({ column: 'access', is: 'public', body: 'office_id', capability: 'papers.read' }),
    clocks: { kind: 'recorded', law: { column: 'origin', is: 'law' } },
    columns: {
      id: id('id', 'Paper'),
      symbol: column('symbol', 'text', { nullable: true }),
      title: chosen('lang', {
        VI: column('title_vi', 'text'),
        EN: expression('text', (c) => `coalesce(${c('title_en')}, ${c('title_vi')})`),
      }),
      kind: column('kind', 'enum'),
      issuedOn: column('issued_on', 'date', { nullable: true }),
      pages: column('pages', 'int', { nullable: true }),
      weight: column('weight', 'float'),
      urgent: column('urgent', 'boolean'),
      record: column('record', 'json'),
      officeName: joined('office', 'name'),
    },
    hidden: {
      officeId: id('office_id', 'Office', { nullable: true }),
      titleVi: column('title_vi', 'text'),
      searchKey: column('search_key', 'text'),
    },
    relations: {
      office: one('Office', { office_id: 'id' }),
      notes: many('Note', { id: 'paper_id' }),
      topNotes: many('Note', { id: 'paper_id' }, { order: 'RANK' }),
    },
    resolvers: { label: ['symbol', 'pages'] },
    orders: {
      NEWEST: [descending('issuedOn')],
      SYMBOL: [ascending('symbol', 'first'), descending('weight')],
      PAGES: [ascending('pages'), descending('urgent')],
      OFFICE: [ascending('officeName'), ascending('kind')],
    },
    filters: ['id', 'symbol', 'kind', 'issuedOn', 'pages', 'urgent', 'officeId', 'officeName'],
    search: { key: 'searchKey', exact: ['titleVi', 'symbol'] },
  }),
  readType(office, {
    type: 'Office',
    prefix: 'off',
    key: 'id',
    access: 'public',
    clocks: 'recorded',
    columns: {
      id: id('id', 'Office'),
      kind: column('kind', 'text'),
      name: joined('currentName', 'name'),
    },
    hidden: { searchKey: joined('currentName', 'searchKey') },
    relations: {
      currentName: one('OfficeName', { id: 'office_id' }),
      names: many('OfficeName', { id: 'office_id' }),
      papers: many('Paper', { id: 'office_id' }),
      letters: many('Paper', { id: 'office_id' }, { where: { kind: 'letter' }, order: 'SYMBOL' }),
      notes: many('Note', { id: 'office_id' }),
    },
    orders: { NAME: [ascending('name')], KEY: [] },
    filters: ['id', 'kind', 'name'],
    search: { key: 'searchKey', exact: ['name'] },
  }),
  readType(officeName, {
    type: 'OfficeName',
    key: 'id',
    access: 'public',
    clocks: 'valid+recorded',
    columns: {
      name: column('name_vi', 'text'),
      validFrom: expression('date', (c) => `lower(${c('valid')})`, { nullable: true }),
    },
    hidden: { searchKey: column('search_key', 'text') },
    relations: { office: one('Office', { office_id: 'id' }) },
    orders: { VALID: [descending('validFrom')] },
    filters: ['name', 'validFrom'],
  }),
  readType(note, {
    type: 'Note',
    prefix: 'not',
    key: 'id',
    access: [
      through('paper'),
      ofBody({
        body: 'office_id',
        type: 'Office',
        publicColumn: 'records_public',
        capability: 'notes.read',
      }),
    ],
    clocks: 'none',
    columns: {
      id: id('id', 'Note'),
      body: column('body', 'text'),
      rank: column('rank', 'int'),
      madeAt: column('made_at', 'datetime'),
      paperKind: joined('paper', 'kind'),
    },
    hidden: { paperId: id('paper_id', 'Paper'), officeId: id('office_id', 'Office') },
    relations: {
      paper: one('Paper', { paper_id: 'id' }),
      office: one('Office', { office_id: 'id' }),
    },
    orders: { MADE: [ascending('madeAt')], RANK: [descending('rank'), ascending('madeAt')] },
    filters: ['id', 'body', 'rank', 'madeAt', 'paperId', 'officeId', 'paperKind'],
  }),
]);
