import { expect, it } from 'vitest';
import { column, id, table } from './columns.js';
import { guarded, type Parent } from './guard.js';
import { defineModel, many, marked, one, readType, through } from './model.js';
import { Statement } from './statement.js';

const shelf = readType(table('shelf', ['id', 'access']), {
  type: 'Shelf',
  key: 'id',
  access: marked({ column: 'access', is: 'public', body: null, capability: 'shelves.read' }),
  clocks: 'none',
  columns: { id: id('id', 'Shelf') },
  relations: {
    boxes: many('Box', { id: 'shelf_id' }),
    lent: many('Box', { id: 'lent_to' }),
  },
  orders: { ID: [] },
  prefix: 'she',
});

const box = readType(table('box', ['id', 'shelf_id', 'lent_to', 'label']), {
  type: 'Box',
  prefix: 'box',
  key: 'id',
  access: through('shelf'),
  clocks: 'none',
  columns: { id: id('id', 'Box'), label: column('label', 'text') },
  relations: { shelf: one('Shelf', { shelf_id: 'id' }) },
  orders: { ID: [] },
});

const model = defineModel([shelf, box]);

const parent = (name: string): Parent => {
  const relation = shelf.relations[name];
  if (relation?.kind !== 'many') throw new Error(name);
  return { type: 'Shelf', relation };
};

const conditionBelow = (of: Parent | null): string => guarded(model, new Statement(), 'Box', of).condition;

it('asks for the row that a row is seen through', () => {
  expect(conditionBelow(null)).toContain('exists (select 1 from "shelf"');
});

it('does not ask again for the guarded row whose list is read', () => {
  expect(conditionBelow(parent('boxes'))).toBe('true');
});

it('asks where the list comes from another row than the one that a row is seen through', () => {
  expect(conditionBelow(parent('lent'))).toContain('exists (select 1 from "shelf"');
  expect(conditionBelow({ ...parent('boxes'), type: 'Box' })).toContain('exists (select 1 from "shelf"');
});
