import { describe, expect, it } from 'vitest';
import { asOf, day, entry, legalBasis, period, words } from '../kernel/index.js';
import { conditionChecker } from './check-alone.js';
import { all, any, compare, fact, isTrue, not, parameter } from './combinators.js';
import { known } from './fact.js';
import { clausesNotMet, judgeAlone } from './judge-alone.js';
import type { RuleSet } from './rule.js';

const basis = (clause: string) => legalBasis('van-hai/01-hd', clause, { clause });
const LAW: RuleSet = {
  lawVersion: '1',
  facts: [
    { id: 'agreed', type: 'boolean', words: words('đồng ý', 'agreed') },
    { id: 'votes', type: 'number', words: words('phiếu', 'votes') },
  ],
  parameters: [
    {
      id: 'least',
      type: 'number',
      words: words('ít nhất', 'least'),
      entries: [
        entry(50, period(day('2024-01-01'), day('2025-01-01')), basis('A-1'), 'verified'),
        entry(60, period(day('2025-01-01')), basis('A-2'), 'recalled'),
      ],
    },
  ],
  rules: [],
};
const CONDITION = all(
  isTrue('agreed', { clause: basis('A-3') }),
  compare(fact('votes'), '>=', parameter('least'), { clause: basis('A-4') }),
);

const judged = (facts: Parameters<typeof judgeAlone>[2], on = '2024-06-01') =>
  judgeAlone(LAW, CONDITION, facts, asOf(day(on)));

describe('judgeAlone', () => {
  it('answers in three values, with what is missing only where it would matter', () => {
    expect(judged({ agreed: known(true), votes: known(50) })).toMatchObject({ truth: 'true', missing: [] });
    expect(judged({ agreed: known(false) })).toMatchObject({ truth: 'false', missing: [] });
    expect(judged({ votes: known(50) })).toMatchObject({ truth: 'unknown', missing: ['agreed'] });
    expect(judged({})).toMatchObject({ truth: 'unknown', missing: ['agreed', 'votes'] });
  });

  it('takes parameters of the day; one that is only recalled answers nothing', () => {
    expect(judged({ agreed: known(true), votes: known(55) }).truth).toBe('true');
    const later = judged({ agreed: known(true), votes: known(55) }, '2025-01-01');
    expect(later).toMatchObject({ truth: 'unknown', missing: [] });
    expect(later.notes.map(({ code }) => code)).toContain('GRADE_RECALLED');
  });

  it('names the clauses of what is not met', () => {
    const clauses = (facts: Parameters<typeof judgeAlone>[2]) =>
      clausesNotMet(judged(facts).trace).map(({ clause }) => clause);
    expect(clauses({ agreed: known(false), votes: known(49) })).toEqual(['A-3', 'A-4']);
    expect(clauses({ agreed: known(true), votes: known(49) })).toEqual(['A-4']);
    expect(clauses({ agreed: known(true), votes: known(50) })).toEqual([]);
    const inner = not(any(isTrue('agreed', { clause: basis('A-5') })));
    const trace = judgeAlone(LAW, inner, { agreed: known(true) }, asOf(day('2024-06-01'))).trace;
    expect(clausesNotMet(trace)).toEqual([]);
  });
});

describe('conditionChecker', () => {
  it('says of a lone condition what checkRules says of that of a rule', () => {
    const check = conditionChecker(LAW.facts, LAW.parameters);
    expect(check(CONDITION, ['guard'])).toEqual([]);
    expect(check(isTrue('votes'), ['guard']).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'FACT_TYPE_MISMATCH guard.fact',
    ]);
    expect(check(all(), ['guard']).map(({ code }) => code)).toEqual(['CONDITION_EMPTY']);
  });
});
