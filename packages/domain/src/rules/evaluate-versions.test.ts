import { describe, expect, it } from 'vitest';
import { asOf, day, entry, type Grade, period, words } from '../kernel/index.js';
import { all, any, compare, fact, isTrue, parameter } from './combinators.js';
import type { Condition } from './condition.js';
import { evaluate, evaluateRule } from './evaluate.js';
import { asking, codes, good, outcome, today } from './evaluate.test-support.js';
import { at, exampleLaw, exampleParameters, lawWith } from './example.cases.js';
import { type Facts, known } from './fact.js';
import type { Finding } from './finding.js';
import type { RuleSet } from './rule.js';

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
