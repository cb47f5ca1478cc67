import { searchKey } from '@danvan/domain';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  ascending,
  checkModel,
  column,
  decodeId,
  defineModel,
  encodeId,
  expression,
  id,
  joined,
  many,
  marked,
  one,
  readType,
  table,
  through,
} from '../../src/platform/read/index.js';
import { paperModel } from './support/paper-model.js';

const box = table('box', ['id', 'label', 'shelf_id', 'access', 'superseded_at']);
const shelf = table('shelf', ['id', 'label']);

const shelfType = readType(shelf, {
  type: 'Shelf',
  prefix: 'she',
  key: 'id',
  access: 'public',
  clocks: 'none',
  columns: { id: id('id', 'Shelf'), label: column('label', 'text') },
  relations: { boxes: many('Box', { id: 'shelf_id' }) },
  orders: { LABEL: [ascending('label')] },
});

type BoxSpec = Parameters<typeof readType<(typeof box)['columns'][number], string, string>>[1];

const boxType = (change: Partial<BoxSpec> = {}) =>
  readType<(typeof box)['columns'][number], string, string>(box, {
    type: 'Box',
    prefix: 'box',
    key: 'id',
    access: marked({ column: 'access', is: 'public', body: null, capability: 'boxes.read' }),
    clocks: 'current',
    columns: { id: id('id', 'Box'), label: column('label', 'text', { nullable: true }) },
    hidden: { shelfId: column('shelf_id', 'text', { nullable: true }) },
    relations: { shelf: one('Shelf', { shelf_id: 'id' }) },
    orders: { LABEL: [ascending('label')] },
    filters: ['label'],
    ...change,
  });

describe('defineModel', () => {
  it('refuses what does not hang together', () => {
    const broken: [string, Partial<BoxSpec>][] = [
      ['unknown type', { relations: { shelf: one('Nothing', { shelf_id: 'id' }) } }],
      ['unknown foreign column', { relations: { shelf: one('Shelf', { shelf_id: 'nothing' }) } }],
      ['unknown order', { relations: { shelves: many('Shelf', { shelf_id: 'id' }, { order: 'NOTHING' }) } }],
      [
        'a select',
        { columns: { label: expression('text', (c) => `(select max(${c('label')}) from secret)`) } },
      ],
      ['joined through nothing', { columns: { label: joined('nothing', 'label') } }],
      ['access through nothing', { access: through('nothing') }],
      ['a filter without a column', { filters: ['nothing'] }],
      ['an order without a column', { orders: { LABEL: [ascending('nothing')] } }],
      ['no order', { orders: {} }],
      ['a prefix used twice', { prefix: 'she' }],
      ['clocks without columns', { clocks: 'recorded' }],
    ];
    for (const [what, change] of broken)
      expect(() => defineModel([shelfType, boxType(change)]), what).toThrow('READ_MODEL_INVALID');
    expect(() => defineModel([shelfType, boxType()])).not.toThrow();
  });

  it('refuses access that goes in a circle', () => {
    const looped = readType(shelf, {
      type: 'Shelf',
      key: 'id',
      access: through('box'),
      clocks: 'none',
      columns: { label: column('label', 'text') },
      relations: { box: one('Box', { id: 'shelf_id' }) },
      orders: { LABEL: [ascending('label')] },
    });
    expect(() => defineModel([looped, boxType({ access: through('shelf') })])).toThrow('circle');
  });

  it('lets the compiler refuse a column that the table does not have', () => {
    expect(() =>
      defineModel([
        readType(shelf, {
          type: 'Shelf',
          key: 'id',
          access: 'public',
          clocks: 'none',
          // @ts-expect-error the table has no such column
          columns: { label: column('lable', 'text') },
          orders: { LABEL: [ascending('label')] },
        }),
      ]),
    ).toThrow('READ_MODEL_INVALID');
  });

  it('takes no name that would have to be escaped in SQL', () => {
    expect(() => table('box"; drop table box; --', ['id'])).toThrow('READ_MODEL_INVALID');
  });
});

describe('checkModel', () => {
  const page = 'first: Int, after: String, last: Int, before: String';
  const connection = (type: string) =>
    `type ${type}Edge { node: ${type}! cursor: String! } type ${type}Connection { nodes: [${type}!]! edges: [${type}Edge!]! }`;
  const sdl = (boxFields: string, rest = '') =>
    buildSchema(`type Query { shelf: Shelf } type PageInfo { endCursor: String }
      type Box { ${boxFields} } type Shelf { id: ID! label: String! boxes(${page}): BoxConnection! }
      ${connection('Box')} ${connection('Shelf')} ${rest}`);
  const codes = (boxFields: string) =>
    checkModel(sdl(boxFields), defineModel([shelfType, boxType()])).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );

  it('finds nothing where model and schema agree', () => {
    expect(codes('id: ID! label: String shelf: Shelf')).toEqual([]);
  });

  it('finds every difference', () => {
    expect(codes('id: ID! label: String! shelf: Shelf!')).toEqual([
      'NULLABLE_SHOWN_NON_NULL Box.label',
      'HIDEABLE_SHOWN_NON_NULL Box.shelf',
    ]);
    expect(codes('id: Int! label: [String!] shelf: Box more: Int')).toEqual([
      'FIELD_UNPLANNED Box.more',
      'COLUMN_TYPE_MISMATCH Box.id',
      'COLUMN_TYPE_MISMATCH Box.label',
      'RELATION_TYPE_MISMATCH Box.shelf',
    ]);
    expect(codes('id: ID!')).toEqual(['FIELD_NOT_IN_SCHEMA Box.label', 'FIELD_NOT_IN_SCHEMA Box.shelf']);
  });
});

describe('global ids', () => {
  it('name a type and a key, and nothing else does', () => {
    const key = 'tỉnh/p_1';
    expect(decodeId(paperModel, encodeId(paperModel, 'Paper', key))).toEqual({ type: 'Paper', key });
    for (const none of ['', '_', 'pap', 'pap_', 'xyz_1', '_pap_1'])
      expect(decodeId(paperModel, none)).toBeNull();
  });

  it('are folded by nobody', () => {
    expect(searchKey('Đ')).toBe('d');
    expect(decodeId(paperModel, 'PAP_1')).toBeNull();
  });
});
