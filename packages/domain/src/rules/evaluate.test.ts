import { describe, expect, it } from 'vitest';
import { asOf, day, words } from '../kernel/index.js';
import { compare, fact, isTrue, literal, onDay } from './combinators.js';
import { evaluate, evaluateRule } from './evaluate.js';
import { asking, codes, good, outcome, size, today } from './evaluate.test-support.js';
import { exampleLaw, lawWith } from './example.cases.js';
import { type Fact, type Facts, known, notKnown, rounded } from './fact.js';
import type { Finding } from './finding.js';
import type { Modality, RuleSet } from './rule.js';

describe('evaluate', () => {
  it('gives one finding per rule in the order of the ids, with the version of the law', () => {
    const findings = evaluate(exampleLaw, good, today);
    expect(findings.map((finding) => finding.rule)).toEqual([
      'example.congress',
      'example.filing',
      'example.officers',
      'example.share',
      'example.size',
    ]);
    expect(findings.every((finding) => finding.lawVersion === 'example-1')).toBe(true);
  });

  it('tells satisfied from violated, on both sides of the change of the threshold', () => {
    expect(size(good, asOf(day('2024-11-25'))).outcome).toBe('violated');
    expect(size(good, asOf(day('2024-11-26'))).outcome).toBe('satisfied');
    expect(size({ ...good, members: known(50) }).outcome).toBe('satisfied');
    expect(size({ ...good, members: known(49) }).outcome).toBe('violated');
  });

  it('keeps both sides of a comparison, and where the threshold comes from', () => {
    const [compared] = size(good).operands;
    expect(compared?.left).toMatchObject({ id: 'members', value: 60, unit: 'member' });
    expect(compared?.right).toMatchObject({
      id: 'members-min',
      value: 50,
      used: { timeline: 'members-min', period: { from: '2024-11-26' }, grade: 'verified' },
    });
    expect(size(good).basis.map((basis) => basis.provision)).toEqual([
      'Điều 1',
      'Điều 1.a',
      'Điều 2 (sửa đổi)',
    ]);
  });

  it('is undetermined for what is not known, and says which facts stand in the way', () => {
    const found = size({ ...good, members: notKnown('not-asked'), scope: notKnown('disputed') });
    expect(found.outcome).toBe('undetermined');
    expect(found.missing).toEqual(['members', 'scope']);
    expect(found.operands[0]?.left.noValue).toBe('not-asked');
  });

  it('decides without a fact that makes no difference', () => {
    const found = size({ ...good, members: known(3), scope: notKnown() });
    expect([found.outcome, found.missing]).toEqual(['violated', []]);
  });

  it('says how a miss reads', () => {
    const meanings: readonly [Modality, string][] = [
      ['plain', 'violated'],
      ['mandatory', 'violated'],
      ['conditional', 'violated'],
      ['aspirational', 'target-not-reached'],
      ['hedged', 'warning'],
      ['encouraged', 'count'],
    ];
    for (const [modality, missMeaning] of meanings)
      expect(evaluate(lawWith('example.share', { modality }), good, today)[0]).toMatchObject({
        modality,
        missMeaning,
      });
  });

  it('throws for a rule that is not there, as that is a mistake in the program', () => {
    expect(() => evaluateRule(exampleLaw, 'example.none', good, today)).toThrow(/RULE_UNKNOWN/);
  });
});

describe('facts that are not what they should be', () => {
  const malformed: readonly unknown[] = [
    null,
    7,
    'known',
    [],
    {},
    { known: 'true', value: 60 },
    { known: true },
    { known: true, value: '60' },
    { known: true, value: Number.NaN },
    { known: true, value: 60, precision: 0 },
    { known: true, value: [{}] },
  ];

  it.each(malformed.map((given) => [JSON.stringify(given), given]))(
    'are unknown with a note: %s',
    (_text, given) => {
      const found = size({ ...good, members: given as Fact });
      expect([found.outcome, found.missing, codes(found)]).toEqual([
        'undetermined',
        ['members'],
        ['FACT_WRONG_TYPE'],
      ]);
    },
  );

  it('are unknown when no definition declares them', () => {
    const found = evaluate(asking(isTrue('weather')), { weather: known(true) }, today)[0];
    expect([found?.outcome, found?.notes[0]?.code]).toEqual(['undetermined', 'FACT_UNDECLARED']);
  });

  it('do not come from the prototype', () => {
    const law: RuleSet = {
      ...asking(isTrue('constructor')),
      facts: [{ id: 'constructor', type: 'boolean', words: words('Nhà thầu', 'Constructor') }],
    };
    expect(outcome(law, {})).toBe('undetermined');
    expect(outcome(law, { constructor: known(true) } as unknown as Facts)).toBe('satisfied');
  });
});

describe('rounded numbers', () => {
  const share = (value: number, precision: number): Finding =>
    evaluateRule(exampleLaw, 'example.share', { 'paid-share': rounded(value, precision) }, today);

  it('decide when no exact value behind them could differ', () => {
    expect(share(91.3, 0.1).outcome).toBe('satisfied');
    expect(share(91.1, 0.1).outcome).toBe('violated');
  });

  it('do not decide at the threshold, and ask for the exact value', () => {
    for (const [value, precision] of [
      [91.2, 0.1],
      [91.25, 0.1],
      [91, 1],
      [91.15, 0.1],
    ] as const) {
      expect(share(value, precision)).toMatchObject({ outcome: 'undetermined', missing: ['paid-share'] });
    }
    expect(codes(share(91.2, 0.1))).toEqual(['FACT_ROUNDED']);
  });

  it('are never equal to anything, but may be certainly different', () => {
    const same = asking(compare(fact('paid-share'), '=', literal(50)));
    expect(outcome(same, { 'paid-share': rounded(50, 1) })).toBe('undetermined');
    expect(outcome(same, { 'paid-share': rounded(52, 1) })).toBe('violated');
    expect(outcome(same, { 'paid-share': known(50) })).toBe('satisfied');
    const other = asking(compare(fact('paid-share'), '!=', literal(50)));
    expect(outcome(other, { 'paid-share': rounded(52, 1) })).toBe('satisfied');
    expect(outcome(other, { 'paid-share': rounded(50, 1) })).toBe('undetermined');
  });
});

describe('comparisons', () => {
  it.each([
    ['>', [false, false, true]],
    ['>=', [false, true, true]],
    ['<', [true, false, false]],
    ['<=', [true, true, false]],
    ['=', [false, true, false]],
    ['!=', [true, false, true]],
  ] as const)('%s on numbers and on days', (operator, expected) => {
    const number = asking(compare(fact('members'), operator, literal(10)));
    expect(
      [9, 10, 11].map((members) => outcome(number, { members: known(members) }) === 'satisfied'),
    ).toEqual(expected);
    const date = asking(compare(fact('filed-on'), operator, onDay(day('2024-03-01'))));
    const days = ['2024-02-29', '2024-03-01', '2024-03-02'];
    expect(days.map((filed) => outcome(date, { 'filed-on': known(filed) }) === 'satisfied')).toEqual(
      expected,
    );
  });

  it('takes composed and decomposed Vietnamese for the same text', () => {
    expect(size({ ...good, scope: known('tỉnh'.normalize('NFD')) }).outcome).toBe('satisfied');
  });

  it('does not compare a text by size, nor a text with a number', () => {
    for (const condition of [
      compare(fact('scope'), '>', literal('a')),
      compare(fact('scope'), '=', literal(1)),
      compare(fact('filed-on'), '=', literal('2024-03-01')),
    ]) {
      const found = evaluate(
        asking(condition),
        { scope: known('b'), 'filed-on': known('2024-03-01') },
        today,
      )[0];
      expect([found?.outcome, found?.notes[0]?.code]).toEqual(['undetermined', 'NOT_COMPARABLE']);
    }
  });
});

describe('days reckoned from other days', () => {
  const congress = (last: string, on: string): Finding =>
    evaluateRule(
      exampleLaw,
      'example.congress',
      { scope: known('tỉnh'), 'last-congress-on': known(last) },
      asOf(day(on)),
    );

  it('is in time on the last day and late on the next', () => {
    expect(congress('2020-02-29', '2025-02-28')).toMatchObject({ outcome: 'satisfied', due: '2025-02-28' });
    expect(congress('2020-02-29', '2025-03-01')).toMatchObject({ outcome: 'violated', due: '2025-02-28' });
  });

  it('has no due day when it does not apply or the day it hangs on is not known', () => {
    const known20 = { 'last-congress-on': known('2020-05-01') };
    expect(
      evaluateRule(exampleLaw, 'example.congress', { ...known20, scope: known('xã') }, today),
    ).toMatchObject({
      outcome: 'not-applicable',
      due: null,
    });
    expect(evaluateRule(exampleLaw, 'example.congress', { scope: known('tỉnh') }, today)).toMatchObject({
      outcome: 'undetermined',
      missing: ['last-congress-on'],
      due: null,
    });
  });

  it('is unknown, not an error, where the calendar ends', () => {
    expect(congress('9999-12-31', '2025-01-01')).toMatchObject({ outcome: 'undetermined', due: null });
    expect(codes(congress('9999-12-31', '2025-01-01'))).toEqual(['DAY_NOT_COMPUTED']);
  });
});
