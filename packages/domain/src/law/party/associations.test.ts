import { expect, it } from 'vitest';
import { asOf, day, lookUp } from '../../kernel/index.js';
import { associationPartyPapers } from './associations.js';

const valueOn = (id: string, on: string): number | string => {
  const parameter = (associationPartyPapers.parameters ?? []).find((one) => one.id === id);
  if (parameter === undefined) return 'NO SUCH PARAMETER';
  const found = lookUp<number | string>(parameter, asOf(day(on)));
  return found.state === 'found' ? found.value : found.state;
};

/** The day before each paper and its first day. */
const EDGES = ['2019-09-11', '2019-09-12', '2022-03-29', '2022-03-30', '2023-08-21', '2023-08-22'];

it.each<[string, readonly (number | string)[]]>([
  ['association-leader.age-most', ['before-first', 65, 65, 65, 65, 65]],
  ['association-leader.age-most-special', ['before-first', 70, 70, 70, 70, 70]],
  ['association-leader.terms-most.chair', ['before-first', 'before-first', 'before-first', 2, 2, 2]],
  [
    'association-leader.terms-most.vice-chair',
    ['before-first', 'before-first', 'before-first', 'before-first', 'before-first', 2],
  ],
])('%s by the day of the nomination', (id, values) => {
  expect(EDGES.map((on) => valueOn(id, on))).toEqual(values);
});

it('takes each value from the paper of its day', () => {
  const [ages] = associationPartyPapers.parameters ?? [];
  expect(ages?.entries.map(({ basis, grade }) => [basis.document, grade])).toEqual([
    ['party/58-kl-tw', 'verified'],
    ['party/32-kl-tw', 'reported'],
    ['party/118-qd-tw', 'reported'],
  ]);
});

it('lets an association go on in a new commune from the day of the guide', () => {
  expect(valueOn('association.commune-presence-share', '2025-07-29')).toBe('before-first');
  expect(valueOn('association.commune-presence-share', '2025-07-30')).toBe('at-least 1/3');
});
