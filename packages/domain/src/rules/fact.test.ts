import { describe, expect, it } from 'vitest';
import { words } from '../kernel/index.js';
import { checkFacts } from './check-facts.js';
import { exampleFacts } from './example.cases.js';
import { type FactType, hasType, isPrecision, known, notKnown, rounded } from './fact.js';

describe('facts', () => {
  it('are known, rounded, or unknown for a reason', () => {
    expect(known(3)).toEqual({ known: true, value: 3 });
    expect(rounded(91.2, 0.1)).toEqual({ known: true, value: 91.2, precision: 0.1 });
    expect(notKnown()).toEqual({ known: false, why: 'not-supplied' });
  });

  it.each<[unknown, FactType, boolean]>([
    [true, 'boolean', true],
    ['true', 'boolean', false],
    [0, 'number', true],
    [Number.NaN, 'number', false],
    [Number.POSITIVE_INFINITY, 'number', false],
    ['2024-02-29', 'date', true],
    ['2025-02-29', 'date', false],
    [20240229, 'date', false],
    ['', 'text', true],
    [[], 'list', true],
    [{}, 'list', false],
    [null, 'list', false],
  ])('%j as %s: %s', (value, type, expected) => {
    expect(hasType(value, type)).toBe(expected);
  });

  it('needs a positive rounding step', () => {
    expect([0.1, 0, -1, Number.NaN, '1'].map(isPrecision)).toEqual([true, false, false, false, false]);
  });
});

describe('checkFacts', () => {
  it('accepts facts of their types, also those that are not known', () => {
    const facts = {
      members: known(10),
      'paid-share': rounded(91.2, 0.1),
      'has-office': notKnown('disputed'),
      officers: { known: true, value: [{ age: known(40) }, {}], complete: false },
    };
    expect(checkFacts(exampleFacts, facts)).toEqual([]);
  });

  it('reports everything wrong at once, each in its place', () => {
    const facts = {
      members: { known: true, value: '10' },
      'paid-share': { known: true, value: 5, precision: 0 },
      'has-office': { known: 'yes' },
      'is-new': { known: false, why: 'forgotten' },
      'filed-on': known('2025-02-30'),
      officers: { known: true, value: [{ age: known('old'), rank: known(1) }, 7], complete: 'no' },
      scope: null,
      weather: known('fine'),
    };
    expect(checkFacts(exampleFacts, facts).map((found) => [found.code, found.path.join('.')])).toEqual([
      ['FACT_WRONG_TYPE', 'members.value'],
      ['FACT_PRECISION_INVALID', 'paid-share.precision'],
      ['FACT_MALFORMED', 'has-office.known'],
      ['FACT_MALFORMED', 'is-new.why'],
      ['FACT_WRONG_TYPE', 'filed-on.value'],
      ['FACT_MALFORMED', 'officers.complete'],
      ['FACT_WRONG_TYPE', 'officers.value.0.age.value'],
      ['FACT_UNDECLARED', 'officers.value.0.rank'],
      ['FACT_MALFORMED', 'officers.value.1'],
      ['FACT_MALFORMED', 'scope'],
      ['FACT_UNDECLARED', 'weather'],
    ]);
  });

  it('gives the expected type, and takes nothing from the prototype', () => {
    const one = [{ id: 'members', type: 'number', words: words('Số hội viên', 'Members') }] as const;
    expect(checkFacts(one, { members: known('forty') })[0]?.params).toEqual({
      fact: 'members',
      expected: 'number',
    });
    expect(checkFacts(one, { constructor: known(1) })[0]?.code).toBe('FACT_UNDECLARED');
    expect(checkFacts(one, [1])[0]?.code).toBe('FACT_MALFORMED');
  });
});
