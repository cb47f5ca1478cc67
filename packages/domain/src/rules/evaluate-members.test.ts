import { describe, expect, it } from 'vitest';
import { compare, everyMember, fact, isTrue, literal } from './combinators.js';
import { evaluate, evaluateRule } from './evaluate.js';
import { asking, outcome, today } from './evaluate.test-support.js';
import { exampleLaw } from './example.cases.js';
import { type Fact, type Facts, known, notKnown } from './fact.js';
import type { Finding } from './finding.js';

describe('members of a list', () => {
  const officers = (...members: readonly Facts[]): Facts => ({
    officers: known(members),
    'last-congress-on': known('2023-01-01'),
  });
  const judge = (facts: Facts): Finding => evaluateRule(exampleLaw, 'example.officers', facts, today);
  const young = { age: known(50), 'is-full-time': known(false), 'elected-on': known('2020-01-01') };
  const old = { age: known(64), 'is-full-time': known(true), 'elected-on': known('2020-01-01') };

  it('must meet a condition each on its own: halves of two members make no whole', () => {
    expect(judge(officers(young, old)).outcome).toBe('violated');
    expect(judge(officers({ ...young, 'is-full-time': known(true) }, old)).outcome).toBe('satisfied');
  });

  it('are named by place when a fact of theirs is missing', () => {
    expect(judge(officers(old, { ...young, 'is-full-time': known(true), age: notKnown() })).missing).toEqual([
      'officers[1].age',
    ]);
  });

  it('see the facts of the case from inside', () => {
    expect(judge(officers({ ...young, 'elected-on': known('2024-01-01') })).outcome).toBe('satisfied');
  });

  it('may be more than are listed: then only what is certain decides', () => {
    const listed = (complete: boolean, ...members: readonly Facts[]): Facts => ({
      officers: { known: true, value: members, complete },
    });
    const law = asking(everyMember('officers', compare(fact('age'), '<=', literal(65))));
    expect(outcome(law, listed(true, young))).toBe('satisfied');
    expect(evaluate(law, listed(false, young), today)[0]).toMatchObject({
      outcome: 'undetermined',
      missing: ['officers'],
    });
    expect(outcome(law, listed(false, { age: known(70) }))).toBe('violated');
    expect(outcome(law, { officers: known([]) })).toBe('satisfied');
    expect(evaluate(law, {}, today)[0]).toMatchObject({ outcome: 'undetermined', missing: ['officers'] });
  });

  it('that are no records are unknown members', () => {
    const found = evaluate(
      asking(everyMember('officers', isTrue('is-full-time'))),
      { officers: { known: true, value: [null, 5] } as unknown as Fact },
      today,
    )[0];
    expect([found?.outcome, found?.notes[0]?.code]).toEqual(['undetermined', 'FACT_WRONG_TYPE']);
  });
});
