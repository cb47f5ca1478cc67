import { describe, expect, it } from 'vitest';
import { addDays, asOf, type CalendarDate, day, entry, type Grade, period } from '../kernel/index.js';
import { compare, equals, fact, parameter } from './combinators.js';
import { evaluate } from './evaluate.js';
import { asking, codes, good, outcome } from './evaluate.test-support.js';
import { at, exampleLaw } from './example.cases.js';
import { known } from './fact.js';
import type { RuleSet } from './rule.js';

const EDGES = ['2019-12-31', '2020-01-01', '2024-11-25', '2024-11-26', '2024-11-27', '2026-01-01'].map(day);

describe('a law that was asked before', () => {
  it('answers on every day as one that was not, in whatever order the days come', () => {
    const days: CalendarDate[] = [...EDGES, ...EDGES.toReversed(), ...EDGES.map((on) => addDays(on, 1))];
    for (const on of days)
      for (const facts of [good, { ...good, members: known(75) }, {}])
        for (let again = 0; again < 2; again += 1)
          expect(evaluate(exampleLaw, facts, asOf(on))).toEqual(
            evaluate(structuredClone(exampleLaw), facts, asOf(on)),
          );
  });

  it.each<[Grade, string | undefined]>([
    ['verified', undefined],
    ['reported', 'GRADE_REPORTED'],
    ['inferred', 'GRADE_INFERRED'],
    ['recalled', 'GRADE_RECALLED'],
  ])('says each time what a %s threshold is worth', (grade, code) => {
    const law: RuleSet = {
      ...asking(compare(fact('members'), '>=', parameter('least'))),
      parameters: [
        {
          id: 'least',
          type: 'number',
          words: { vi: 'ít nhất', en: 'at least' },
          entries: [entry(10, period(day('2020-01-01')), at('Điều 9'), grade)],
        },
      ],
    };
    for (let again = 0; again < 3; again += 1) {
      const [finding] = evaluate(law, good, asOf(day('2025-01-01')));
      expect(finding && codes(finding)).toEqual(code === undefined ? [] : [code]);
      expect(finding?.basis.map(({ provision }) => provision)).toContain('Điều 9');
    }
  });
});

describe('texts', () => {
  it('are one whether composed or not, and two that differ are not', () => {
    const law = asking(equals('scope', 'tỉnh'));
    for (const [text, expected] of [
      ['tỉnh', 'satisfied'],
      ['tỉnh'.normalize('NFD'), 'satisfied'],
      ['xã', 'violated'],
      ['xã'.normalize('NFD'), 'violated'],
      ['tinh', 'violated'],
    ] as const)
      expect(outcome(law, { scope: known(text) })).toBe(expected);
    expect(outcome(asking(equals('scope', 'tỉnh'.normalize('NFD'))), { scope: known('tỉnh') })).toBe(
      'satisfied',
    );
  });
});
