import { describe, expect, it } from 'vitest';
import { legalBasis, words } from '../kernel/index.js';
import { compare, everyMember, fact, literal } from '../rules/index.js';
import { composeLaw, type Law } from './compose.js';
import { plainRule } from './plain-rule.js';
import { tryRule } from './run-rule-case.js';
import { ruleCases } from './write-usual-cases.js';

/** An invented rule: every officer is at most 65. */
const law: Law = {
  ...composeLaw([], 'test'),
  facts: [
    {
      id: 'officers',
      type: 'list',
      words: words('ban lãnh đạo', 'officers'),
      members: [{ id: 'age', type: 'number', words: words('tuổi', 'age') }],
    },
  ],
  rules: [
    plainRule({
      id: 'example.officers',
      title: words('tuổi (không có thật)', 'age (invented)'),
      basis: legalBasis('example/1-qd', 'Điều 1'),
      asks: everyMember('officers', compare(fact('age'), '<=', literal(65))),
      modality: 'hedged',
    }),
  ],
};
const ON = '2025-01-01';
const write = ruleCases('example.officers', 'example.officers', 'warning');
const officer = { age: 40 };

describe('a case of a rule', () => {
  it('gives members of a list their facts', () => {
    const tried = write('one of forty', ON, { officers: { members: [officer] } }, 'satisfied');
    expect(tryRule(law, tried)).toEqual({ outcome: 'satisfied', missMeaning: 'warning', missing: [] });
  });

  it('says which facts are missing, those of members by their place', () => {
    const tried = write('an age is missing', ON, { officers: { members: [officer, {}] } }, 'undetermined');
    expect(tryRule(law, tried)).toMatchObject({ outcome: 'undetermined', missing: ['officers[1].age'] });
  });

  it('tells a list with gaps from a whole one', () => {
    const tried = write(
      'there may be others',
      ON,
      { officers: { members: [officer], complete: false } },
      'undetermined',
    );
    expect(tryRule(law, tried)).toMatchObject({ outcome: 'undetermined', missing: ['officers'] });
  });

  it('speaks of a rule that the law has', () => {
    const tried = ruleCases('example.officers', 'example.nothing')('none', ON, {}, 'violated');
    expect(tryRule(law, tried)).toEqual({ problem: 'RULE_UNKNOWN' });
  });
});
