import { expect, it } from 'vitest';
import { asOf, day, legalBasis, words } from '../kernel/index.js';
import { evaluateRule, isTrue, known } from '../rules/index.js';
import { type PlainRule, plainRule } from './plain-rule.js';

const FACT = { id: 'kept', type: 'boolean', words: words('có sổ (ví dụ)', 'a register is kept') } as const;
const said: PlainRule = {
  id: 'example/register',
  title: words('Có sổ theo dõi (ví dụ)', 'A register is kept (example)'),
  basis: legalBasis('example/1-qd', '2'),
  asks: isTrue('kept'),
};
const outcome = (more: Partial<PlainRule>, on: string, kept?: boolean) =>
  evaluateRule(
    { lawVersion: '1', facts: [FACT], parameters: [], rules: [plainRule({ ...said, ...more })] },
    said.id,
    kept === undefined ? {} : { kept: known(kept) },
    asOf(day(on)),
  ).outcome;

it('asks the same on every day unless it has a first one', () => {
  expect(outcome({}, '1990-01-01', true)).toBe('satisfied');
  expect(outcome({ from: day('2023-03-13') }, '2023-03-12', false)).toBe('not-applicable');
  expect(outcome({ from: day('2023-03-13') }, '2023-03-13', false)).toBe('violated');
  expect(outcome({}, '2023-03-13')).toBe('undetermined');
});

it('puts the note of a reading where the reading is', () => {
  const note = words('cách hiểu (ví dụ)', 'a reading (example)');
  const { basis, versions } = plainRule({ ...said, grade: 'inferred', note });
  expect(basis.note).toEqual(note);
  expect(versions.entries[0]).toMatchObject({ grade: 'inferred', note });
});
