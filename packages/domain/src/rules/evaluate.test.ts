import { describe, expect, it } from 'vitest';
import { asOf, day, entry, type Grade, period, words } from '../kernel/index.js';
import { all, any, compare, everyMember, fact, isTrue, literal, onDay, parameter } from './combinators.js';
import type { Condition } from './condition.js';
import { evaluate, evaluateRule } from './evaluate.js';
import { at, exampleLaw, exampleParameters, lawWith } from './example.cases.js';
import { type Fact, type Facts, known, notKnown, rounded } from './fact.js';
import type { Finding } from './finding.js';
import type { Modality, RuleSet } from './rule.js';

const today = asOf(day('2025-01-01'));
const good: Facts = {
  members: known(60),
  'has-office': known(true),
  scope: known('tỉnh'),
  'is-island': known(false),
  'is-new': known(false),
  'is-dissolving': known(false),
};
const size = (facts: Facts, on = today): Finding => evaluateRule(exampleLaw, 'example.size', facts, on);
const codes = (finding: Finding): string[] => finding.notes.map((note) => note.code);

/** One rule that asks one thing, from 2020 on. */
const asking = (condition: Condition, grade: Grade = 'verified'): RuleSet =>
  lawWith('example.share', {
    versions: { id: 'v', entries: [entry(condition, period(day('2020-01-01')), at('Điều 7'), grade)] },
  });
const outcome = (law: RuleSet, facts: Facts, on = today): string | undefined =>
  evaluate(law, facts, on)[0]?.outcome;

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
    const readings: readonly [Modality, string][] = [
      ['plain', 'violated'],
      ['mandatory', 'violated'],
      ['conditional', 'violated'],
      ['aspirational', 'target-not-reached'],
      ['hedged', 'warning'],
      ['encouraged', 'count'],
    ];
    for (const [modality, reading] of readings)
      expect(evaluate(lawWith('example.share', { modality }), good, today)[0]).toMatchObject({
        modality,
        reading,
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

describe('the day that picks the version', () => {
  const filing = (facts: Facts): Finding =>
    evaluateRule(exampleLaw, 'example.filing', { members: known(60), ...facts }, today);

  it('is that of the case where the rule says so: an old filing keeps the old threshold', () => {
    expect(filing({ 'filed-on': known('2024-11-25') })).toMatchObject({
      outcome: 'violated',
      anchor: '2024-11-25',
      due: '2025-01-24',
    });
    expect(filing({ 'filed-on': known('2024-11-26') })).toMatchObject({
      outcome: 'satisfied',
      due: '2025-01-25',
    });
  });

  it('leaves everything open while it is not known', () => {
    const found = filing({});
    expect(found).toMatchObject({ outcome: 'undetermined', anchor: null, missing: ['filed-on'], due: null });
    expect(codes(found)).toEqual(['ANCHOR_UNKNOWN']);
  });
});

describe('versions', () => {
  const yes = all();
  const law = lawWith('example.share', {
    versions: {
      id: 'v',
      entries: [
        entry<Condition>(yes, period(day('2020-01-01'), day('2021-01-01')), at('Điều 7'), 'verified'),
        {
          state: 'suspended',
          period: period(day('2022-01-01'), day('2023-01-01')),
          basis: at('Điều 8'),
          grade: 'verified',
        },
        {
          state: 'repealed',
          period: period(day('2023-01-01'), day('2024-01-01')),
          basis: at('Điều 9'),
          grade: 'verified',
        },
        entry<Condition>(yes, period(day('2024-01-01'), day('2025-01-01')), at('Điều 10'), 'recalled'),
        entry<Condition>(yes, period(day('2025-01-01')), at('Điều 11'), 'inferred'),
      ],
    },
  });

  it.each([
    ['2019-12-31', 'not-applicable', 'before-first', 'NOT_IN_FORCE'],
    ['2020-01-01', 'satisfied', 'found', undefined],
    ['2021-01-01', 'undetermined', 'gap', 'NOT_IN_FORCE'],
    ['2022-01-01', 'not-applicable', 'suspended', 'NOT_IN_FORCE'],
    ['2023-01-01', 'not-applicable', 'repealed', 'NOT_IN_FORCE'],
    ['2024-01-01', 'undetermined', 'undetermined', 'GRADE_RECALLED'],
    ['2025-01-01', 'satisfied', 'found', 'GRADE_INFERRED'],
  ])('on %s: %s (%s)', (on, expected, state, note) => {
    const found = evaluate(law, good, asOf(day(on)))[0];
    expect([found?.outcome, found?.trace.state, found?.notes[0]?.code]).toEqual([expected, state, note]);
  });

  it('are the law as its authors know it now: the day of knowledge filters facts, not law', () => {
    expect(outcome(law, good, asOf(day('2020-06-01'), day('2019-01-01')))).toBe('satisfied');
  });
});

describe('grades', () => {
  const threshold = (grade: Grade): RuleSet => ({
    ...asking(any(compare(fact('members'), '>=', parameter('p')), isTrue('has-office'))),
    parameters: [
      {
        id: 'p',
        type: 'number',
        words: words('Ngưỡng', 'Threshold'),
        entries: [entry<number>(5, period(day('2020-01-01')), at('Điều 3'), grade)],
      },
    ],
  });

  it('a recalled threshold decides nothing', () => {
    const found = evaluate(
      threshold('recalled'),
      { members: known(10), 'has-office': known(false) },
      today,
    )[0];
    expect(found).toMatchObject({ outcome: 'undetermined', missing: [] });
    expect(found?.notes).toEqual([{ code: 'GRADE_RECALLED', params: { what: 'parameter', id: 'p' } }]);
  });

  it('unless the rest decides without it', () => {
    expect(outcome(threshold('recalled'), { members: known(10), 'has-office': known(true) })).toBe(
      'satisfied',
    );
  });

  it('an inferred one decides with a note, a verified one without', () => {
    const facts = { members: known(10) };
    expect(evaluate(threshold('inferred'), facts, today)[0]?.notes[0]?.code).toBe('GRADE_INFERRED');
    expect(evaluate(threshold('reported'), facts, today)[0]?.notes[0]?.code).toBe('GRADE_REPORTED');
    expect(evaluate(threshold('verified'), facts, today)[0]).toMatchObject({
      outcome: 'satisfied',
      notes: [],
    });
  });

  it('a recalled rule is undetermined whatever the facts', () => {
    const law = lawWith('example.share', { grade: 'recalled' });
    const found = evaluate(law, { 'paid-share': known(99) }, today)[0];
    expect([found?.outcome, found?.notes[0]?.code]).toEqual(['undetermined', 'GRADE_RECALLED']);
  });

  it('a threshold before its first value is not zero', () => {
    const found = evaluate(
      asking(compare(fact('members'), '>=', parameter('members-min'))),
      { members: known(1) },
      asOf(day('2020-01-01')),
    );
    expect(found[0]?.outcome).toBe('violated');
    const late: RuleSet = {
      ...asking(compare(fact('members'), '>=', parameter('members-min'))),
      parameters: exampleParameters.map((p) => ({ ...p, entries: p.entries.slice(1) })),
    };
    const before = evaluate(late, { members: known(1) }, asOf(day('2024-11-25')))[0];
    expect([before?.outcome, before?.notes[0]]).toEqual([
      'undetermined',
      { code: 'PARAMETER_NO_VALUE', params: { parameter: 'members-min', state: 'before-first' } },
    ]);
  });

  it('says when a value has not been checked for longer than the law allows', () => {
    const law: RuleSet = {
      ...lawWith('example.filing', { anchor: 'as-of' }),
      freshDays: 100,
      parameters: exampleParameters.map((p) => ({ ...p, checkedOn: day('2024-10-01') })),
    };
    const noted = (on: string) => evaluate(law, good, asOf(day(on)))[0]?.notes.map((note) => note.code);
    expect(noted('2025-01-09')).toEqual([]);
    expect(noted('2025-01-10')).toEqual(['CHECK_OUT_OF_DATE']);
  });
});

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
