import { describe, expect, it } from 'vitest';
import { asOf, day, entry, type Issue, period, words } from '../kernel/index.js';
import { isMessageCode } from '../messages/index.js';
import { checkRules } from './check-rules.js';
import {
  all,
  any,
  compare,
  everyMember,
  fact,
  isTrue,
  literal,
  monthsAfter,
  not,
  onDay,
  parameter,
} from './combinators.js';
import type { Condition } from './condition.js';
import { evaluate } from './evaluate.js';
import { at, exampleFacts, exampleLaw, exampleParameters, lawWith } from './example.cases.js';
import type { Rule, RuleException, RuleSet } from './rule.js';

const codes = (issues: readonly Issue[]): string[] => {
  for (const { code } of issues) expect(isMessageCode(code)).toBe(true);
  return issues.map((found) => found.code);
};
const since = period(day('2020-01-01'));
const asking = (condition: unknown): RuleSet =>
  lawWith('example.share', {
    versions: { id: 'v', entries: [entry(condition as Condition, since, at('Điều 7'), 'verified')] },
  });
const ruleWith = (change: Record<string, unknown>): unknown => ({
  ...exampleLaw,
  rules: [{ ...exampleLaw.rules[0], ...change }],
});

describe('checkRules', () => {
  it('finds nothing wrong with the example, also after JSON', () => {
    expect(checkRules(exampleLaw)).toEqual([]);
    expect(checkRules(JSON.parse(JSON.stringify(exampleLaw)))).toEqual([]);
  });

  it('reports what is no rule set at all', () => {
    expect(codes(checkRules(null))).toEqual(['FIELD_INVALID']);
    expect(codes(checkRules({}))).toEqual([
      'FIELD_MISSING',
      'FIELD_MISSING',
      'FIELD_MISSING',
      'FIELD_MISSING',
    ]);
    expect(codes(checkRules({ ...exampleLaw, rules: [7], freshDays: -1 }))).toEqual([
      'FIELD_INVALID',
      'FIELD_INVALID',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['an unknown fact', isTrue('weather'), 'FACT_UNDECLARED'],
    ['an unknown fact to compare', compare(fact('weather'), '=', literal(1)), 'FACT_UNDECLARED'],
    ['a member fact outside its list', isTrue('is-full-time'), 'FACT_UNDECLARED'],
    ['an unknown parameter', compare(fact('members'), '>', parameter('none')), 'PARAMETER_UNDECLARED'],
    ['a number taken for a yes or no', isTrue('members'), 'FACT_TYPE_MISMATCH'],
    ['a list taken for a value', compare(fact('officers'), '=', literal(1)), 'FACT_TYPE_MISMATCH'],
    ['a value taken for a list', everyMember('members', isTrue('has-office')), 'FACT_TYPE_MISMATCH'],
    ['a text compared with a number', compare(fact('scope'), '=', literal(1)), 'TYPES_DIFFER'],
    ['a day compared with a text', compare(fact('filed-on'), '=', literal('2024-01-01')), 'TYPES_DIFFER'],
    ['people compared with years', compare(fact('members'), '>', parameter('term-years')), 'UNITS_DIFFER'],
    ['texts by size', compare(fact('scope'), '>', literal('a')), 'ORDER_NOT_DEFINED'],
    ['an unknown operator', { ...compare(fact('members'), '>', literal(1)), operator: '≥' }, 'FIELD_INVALID'],
    [
      'a day that does not exist',
      compare(fact('filed-on'), '>', { ...onDay(day('2024-01-01')), value: '2025-02-29' } as never),
      'FIELD_INVALID',
    ],
    [
      'an unknown kind of operand',
      compare(fact('members'), '>', { kind: 'guess' } as never),
      'FIELD_INVALID',
    ],
    [
      'an unknown day',
      compare({ kind: 'day', which: 'today' } as never, '>', onDay(day('2024-01-01'))),
      'FIELD_INVALID',
    ],
    ['no operand', { op: 'compare', operator: '=', left: fact('members') }, 'FIELD_MISSING'],
    ['an unknown kind of condition', { op: 'xor', of: [] }, 'CONDITION_OP_UNKNOWN'],
    ['no condition', null, 'FIELD_MISSING'],
    ['an empty group', all(), 'CONDITION_EMPTY'],
    ['an empty group inside', any(isTrue('is-new'), not(any())), 'CONDITION_EMPTY'],
    ['a clause without a provision', { ...isTrue('is-new'), clause: { document: 'a/b' } }, 'BASIS_INVALID'],
    ['a label in one language', { ...isTrue('is-new'), label: { vi: 'Mới' } }, 'WORDS_MISSING'],
    [
      'months that do not say where they end',
      compare(fact('filed-on'), '<', {
        ...monthsAfter(fact('filed-on'), literal(1), 'clamp'),
        monthEnd: undefined,
      } as never),
      'MONTH_END_NOT_SAID',
    ],
    [
      'a shift of a number',
      compare(fact('filed-on'), '<', monthsAfter(fact('members'), literal(1), 'clamp')),
      'TYPES_DIFFER',
    ],
    [
      'a shift by a day',
      compare(fact('filed-on'), '<', monthsAfter(fact('filed-on'), fact('filed-on'), 'clamp')),
      'TYPES_DIFFER',
    ],
    [
      'a shift of months by years',
      compare(fact('filed-on'), '<', monthsAfter(fact('filed-on'), parameter('term-years'), 'clamp')),
      'UNITS_DIFFER',
    ],
    [
      'a condition nested without end',
      Array.from({ length: 60 }).reduce<Condition>((inner) => not(inner), isTrue('is-new')),
      'CONDITION_TOO_DEEP',
    ],
  ])('reports %s', (_name, condition, code) => {
    const issues = checkRules(asking(condition));
    expect(codes(issues)).toEqual([code]);
    expect(issues[0]?.path.slice(0, 6)).toEqual(['rules', 0, 'versions', 'entries', 0, 'value']);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a rule without a basis', { basis: undefined }, 'BASIS_MISSING', 'basis'],
    ['a basis that is a text', { basis: 'Điều 1' }, 'BASIS_INVALID', 'basis'],
    [
      'a document id that is none',
      { basis: { document: 'Điều lệ', provision: '1' } },
      'BASIS_INVALID',
      'basis',
    ],
    ['a rule without a grade', { grade: undefined }, 'GRADE_MISSING', 'grade'],
    ['an unknown grade', { grade: 'certain' }, 'GRADE_INVALID', 'grade'],
    ['a rule without a title', { title: { vi: 'Có' } }, 'WORDS_MISSING', 'title'],
    ['an unknown modality', { modality: 'must' }, 'FIELD_INVALID', 'modality'],
    ['a conditional rule without its condition', { modality: 'conditional' }, 'APPLIES_WHEN_MISSING', ''],
    ['an anchor that is no day', { anchor: { fact: 'members' } }, 'FACT_TYPE_MISMATCH', 'anchor.fact'],
    ['an anchor that is no fact', { anchor: 'filed-on' }, 'FIELD_INVALID', 'anchor'],
    ['a last day that is a number', { due: fact('members') }, 'TYPES_DIFFER', 'due'],
    ['an id that is empty', { id: ' ' }, 'FIELD_INVALID', 'id'],
    ['no list of exceptions', { exceptions: undefined }, 'FIELD_MISSING', 'exceptions'],
    ['no versions', { versions: { id: 'v', entries: [] } }, 'FIELD_MISSING', 'versions'],
    ['versions that are no timeline', { versions: null }, 'FIELD_INVALID', 'versions'],
    ['a check on no day', { checkedOn: 'yesterday' }, 'FIELD_INVALID', 'checkedOn'],
  ])('reports %s', (_name, change, code, place) => {
    const issues = checkRules(ruleWith({ exceptions: [], ...change }));
    expect(codes(issues)).toEqual([code]);
    expect(issues[0]?.path.slice(2).join('.')).toBe(place);
  });

  it('reports versions without basis, grade, period or state, all at once', () => {
    const bad = { state: 'lost', value: isTrue('is-new'), period: { from: '2025-02-29' } };
    expect(codes(checkRules(ruleWith({ exceptions: [], versions: { id: 'v', entries: [bad] } })))).toEqual([
      'PERIOD_INVALID',
      'BASIS_MISSING',
      'GRADE_MISSING',
      'FIELD_INVALID',
    ]);
  });
});

describe('dates of versions and parameters', () => {
  const versions = (...spans: readonly (readonly [string, string?])[]): Partial<Rule> => ({
    versions: {
      id: 'v',
      entries: spans.map(([from, until]) =>
        entry<Condition>(
          compare(fact('members'), '>=', parameter('members-min')),
          period(day(from), until === undefined ? undefined : day(until)),
          at('Điều 7'),
          'verified',
        ),
      ),
    },
  });

  it('may follow on one another and end, but not overlap or leave gaps', () => {
    expect(
      checkRules(
        lawWith('example.share', versions(['2020-01-01', '2021-01-01'], ['2021-01-01', '2022-01-01'])),
      ),
    ).toEqual([]);
    const gap = checkRules(lawWith('example.share', versions(['2020-01-01', '2021-01-01'], ['2021-01-02'])));
    expect(gap.map(({ code, params }) => [code, params])).toEqual([
      ['RULE_VERSION_GAP', { rule: 'example.share', from: '2021-01-01', until: '2021-01-02' }],
    ]);
    expect(
      codes(checkRules(lawWith('example.share', versions(['2020-01-01', '2021-01-02'], ['2021-01-01'])))),
    ).toEqual(['TIMELINE_OVERLAP']);
    expect(
      codes(checkRules(lawWith('example.share', versions(['2020-01-01', '2020-01-01'], ['2021-01-01'])))),
    ).toContain('TIMELINE_PERIOD_EMPTY');
  });

  it('need a parameter on every day that a version is in force', () => {
    const early = checkRules(lawWith('example.share', versions(['2019-12-31'])));
    expect(early.map(({ code, params }) => [code, params])).toEqual([
      [
        'PARAMETER_NOT_COVERING',
        { rule: 'example.share', parameter: 'members-min', from: '2019-12-31', until: '2020-01-01' },
      ],
    ]);
    const repealed: RuleSet = {
      ...lawWith('example.share', versions(['2020-01-01'])),
      parameters: exampleParameters.map((p) => ({
        ...p,
        entries: p.entries.map((held, index) =>
          index === 0
            ? held
            : { state: 'repealed', period: held.period, basis: held.basis, grade: held.grade },
        ),
      })),
    };
    expect(codes(checkRules(repealed))).toEqual(['PARAMETER_NOT_COVERING']);
    const found = evaluate(repealed, { members: { known: true, value: 60 } }, asOf(day('2024-11-26')))[0];
    expect(found?.outcome).toBe('undetermined');
  });
});

describe('exceptions', () => {
  const exception = (
    id: string,
    overrides: readonly string[],
    more: Record<string, unknown> = {},
  ): RuleException => ({
    id,
    when: isTrue('is-new'),
    effect: 'satisfied',
    overrides,
    basis: at('Điều 1'),
    grade: 'verified',
    ...more,
  });
  const checked = (...exceptions: readonly RuleException[]): Issue[] =>
    checkRules(lawWith('example.share', { exceptions }));

  it('must not override each other in a circle, and each circle is told once', () => {
    expect(checked(exception('a', ['b']), exception('b', []), exception('c', ['a', 'b']))).toEqual([]);
    const circles = checked(
      exception('c', ['a']),
      exception('b', ['c']),
      exception('a', ['b']),
      exception('d', ['d']),
    );
    expect(circles.map(({ code, params }) => [code, params.exceptions])).toEqual([
      ['EXCEPTION_CYCLE', 'a → b → c → a'],
      ['EXCEPTION_CYCLE', 'd → d'],
    ]);
  });

  it('must be known, unique, dated, graded and of an effect', () => {
    expect(codes(checked(exception('a', ['z'])))).toEqual(['EXCEPTION_UNKNOWN']);
    expect(codes(checked(exception('a', []), exception('a', [])))).toEqual(['ID_DUPLICATE']);
    const bad = exception('a', [], {
      basis: null,
      grade: 'sure',
      title: 'a',
      period: {},
      effect: 'maybe',
      overrides: 'b',
      when: {},
    });
    expect(codes(checked(bad))).toEqual([
      'BASIS_MISSING',
      'GRADE_INVALID',
      'WORDS_MISSING',
      'PERIOD_INVALID',
      'CONDITION_OP_UNKNOWN',
      'FIELD_INVALID',
      'FIELD_INVALID',
    ]);
    expect(codes(checked(exception('a', [], { effect: { condition: all() } })))).toEqual(['CONDITION_EMPTY']);
  });
});

describe('declarations', () => {
  it('of one fact in the same words are one: two documents may ask for it', () => {
    const again = exampleFacts.map((fact) => Object.fromEntries(Object.entries(fact).reverse()));
    expect(checkRules({ ...exampleLaw, facts: [...exampleFacts, ...again] })).toEqual([]);
  });

  it('must be unique and complete', () => {
    const [members] = exampleFacts;
    const [least] = exampleParameters;
    const otherwise = { ...members, words: words('Số hộ', 'Households') };
    expect(codes(checkRules({ ...exampleLaw, facts: [...exampleFacts, otherwise] }))).toEqual([
      'ID_DUPLICATE',
    ]);
    expect(codes(checkRules({ ...exampleLaw, parameters: [...exampleParameters, least] }))).toEqual([
      'ID_DUPLICATE',
    ]);
    expect(codes(checkRules({ ...exampleLaw, rules: [...exampleLaw.rules, exampleLaw.rules[0]] }))).toEqual([
      'ID_DUPLICATE',
    ]);
    const odd = [
      { id: 'x', type: 'colour', words: words('Màu', 'Colour') },
      {
        id: 'y',
        type: 'list',
        words: words('Mục', 'Items'),
        members: [
          { id: 'x2', type: 'text' },
          { id: 'members', type: 'text', words: words('a', 'b') },
        ],
      },
      { id: 'z', type: 'list', words: words('Mục', 'Items') },
      { id: 'w', type: 'text', words: words('a', 'b'), members: [] },
      5,
    ];
    expect(codes(checkRules({ ...exampleLaw, facts: [...exampleFacts, ...odd] }))).toEqual([
      'FIELD_INVALID',
      'WORDS_MISSING',
      'FACT_SHADOWED',
      'FIELD_MISSING',
      'FIELD_INVALID',
      'FIELD_INVALID',
    ]);
  });

  it('hold values of their type', () => {
    const bad = [
      {
        id: 'p',
        type: 'number',
        words: words('a', 'b'),
        entries: [entry<unknown>('5', since, at('1'), 'verified')],
      },
      {
        id: 'q',
        type: 'list',
        words: words('a', 'b'),
        entries: [entry<unknown>([], since, at('1'), 'verified')],
        checkedOn: 'x',
      },
      {
        id: 'r',
        type: 'date',
        words: null,
        entries: [entry<unknown>('2025-02-29', since, at('1'), 'verified')],
      },
      'p',
    ];
    expect(codes(checkRules({ ...exampleLaw, parameters: [...exampleParameters, ...bad] }))).toEqual([
      'PARAMETER_VALUE_WRONG_TYPE',
      'FIELD_INVALID',
      'FIELD_INVALID',
      'PARAMETER_VALUE_WRONG_TYPE',
      'WORDS_MISSING',
      'FIELD_INVALID',
    ]);
  });
});
