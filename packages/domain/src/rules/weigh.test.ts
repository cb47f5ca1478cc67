import { describe, expect, it } from 'vitest';
import { asOf, day, type Grade } from '../kernel/index.js';
import { isTrue } from './combinators.js';
import { evaluate, evaluateRule } from './evaluate.js';
import { at, exampleLaw, lawWith } from './example.cases.js';
import { type Facts, known, notKnown } from './fact.js';
import type { Finding } from './finding.js';
import type { ExceptionEffect, RuleException } from './rule.js';

const today = asOf(day('2025-01-01'));
const base: Facts = {
  members: known(20),
  'has-office': known(true),
  scope: known('tỉnh'),
  'is-island': known(false),
  'is-new': known(false),
  'is-dissolving': known(false),
};
const yes = known(true);
const judge = (facts: Facts): Finding =>
  evaluateRule(exampleLaw, 'example.size', { ...base, ...facts }, today);
const verdict = ({ outcome, exceptions }: Finding): unknown => [outcome, exceptions];

const exception = (
  id: string,
  when: string,
  effect: ExceptionEffect,
  more: Partial<RuleException> = {},
): RuleException => ({
  id,
  when: isTrue(when),
  effect,
  basis: at(`ngoại lệ ${id}`),
  grade: 'verified',
  ...more,
});
const withExceptions = (facts: Facts, ...exceptions: readonly RuleException[]): Finding | undefined =>
  evaluate(lawWith('example.size', { exceptions }), { ...base, ...facts }, today)[0];

describe('exceptions', () => {
  it('free, satisfy, or ask something else, and lend their basis', () => {
    expect(verdict(judge({}))).toEqual(['violated', []]);
    expect(verdict(judge({ 'is-island': yes }))).toEqual(['satisfied', ['island']]);
    expect(verdict(judge({ 'is-dissolving': yes }))).toEqual(['not-applicable', ['dissolving']]);
    expect(verdict(judge({ 'is-new': yes }))).toEqual(['satisfied', ['new']]);
    expect(verdict(judge({ 'is-new': yes, members: known(9) }))).toEqual(['violated', ['new']]);
    expect(judge({ 'is-island': yes }).basis.map((basis) => basis.provision)).toContain('Điều 1.b');
    expect(judge({}).basis.map((basis) => basis.provision)).not.toContain('Điều 1.b');
  });

  it('give way to those that override them', () => {
    expect(verdict(judge({ 'is-new': yes, 'is-dissolving': yes }))).toEqual([
      'not-applicable',
      ['dissolving'],
    ]);
    expect(verdict(judge({ 'is-new': yes, 'is-island': yes, members: known(9) }))).toEqual([
      'violated',
      ['new'],
    ]);
  });

  it('are a conflict, in any order, when two hold that do not know each other', () => {
    const found = judge({ 'is-island': yes, 'is-dissolving': yes });
    expect(verdict(found)).toEqual(['conflict', ['island', 'dissolving']]);
    expect(found.notes).toEqual([
      { code: 'EXCEPTIONS_CONFLICT', params: { exceptions: 'island, dissolving' } },
    ]);
    const island = exception('a', 'is-island', 'satisfied');
    const frees = exception('b', 'is-dissolving', 'not-applicable');
    const facts = { 'is-island': yes, 'is-dissolving': yes };
    expect(withExceptions(facts, island, frees)?.outcome).toBe('conflict');
    expect(withExceptions(facts, frees, island)?.outcome).toBe('conflict');
  });

  it('are none when both come to the same', () => {
    const facts = { 'is-island': yes, 'is-dissolving': yes };
    const found = withExceptions(
      facts,
      exception('a', 'is-island', 'satisfied'),
      exception('b', 'is-dissolving', 'satisfied'),
    );
    expect(found && verdict(found)).toEqual(['satisfied', ['a', 'b']]);
  });

  it('stay a conflict whatever else is unknown, unless it could silence one of them', () => {
    const both = { 'is-island': yes, 'is-dissolving': yes };
    expect(judge({ ...both, members: notKnown(), scope: notKnown() }).outcome).toBe('conflict');
    expect(judge({ ...both, 'is-new': notKnown() })).toMatchObject({
      outcome: 'undetermined',
      missing: ['is-new'],
    });
    expect(verdict(judge({ ...both, 'is-new': yes }))).toEqual(['not-applicable', ['dissolving']]);
  });

  it('that override each other in a circle all speak', () => {
    const a = exception('a', 'is-island', 'satisfied', { overrides: ['b'] });
    const b = exception('b', 'is-dissolving', 'not-applicable', { overrides: ['a'] });
    expect(withExceptions({ 'is-island': yes, 'is-dissolving': yes }, a, b)?.outcome).toBe('conflict');
  });

  it('silence those below them even when they give way themselves', () => {
    const low = exception('low', 'is-island', 'not-applicable');
    const middle = exception('middle', 'has-office', 'not-applicable', { overrides: ['low'] });
    const top = exception('top', 'is-new', 'satisfied', { overrides: ['middle'] });
    const facts = { 'is-island': yes, 'is-new': yes };
    expect(withExceptions(facts, low, middle, top)).toMatchObject({
      outcome: 'satisfied',
      exceptions: ['top'],
    });
    expect(withExceptions({ ...facts, 'has-office': known(false) }, low, middle, top)?.outcome).toBe(
      'conflict',
    );
    expect(withExceptions({ ...facts, 'has-office': notKnown() }, low, middle, top)).toMatchObject({
      outcome: 'undetermined',
      missing: ['has-office'],
    });
  });

  it('exist only on the days of their period', () => {
    const once = exception('2024', 'is-island', 'satisfied', {
      period: { from: day('2024-01-01'), until: day('2025-01-01') },
    });
    const law = lawWith('example.size', { exceptions: [once] });
    const on = (text: string): string | undefined =>
      evaluate(law, { ...base, 'is-island': yes }, asOf(day(text)))[0]?.outcome;
    expect([on('2023-12-31'), on('2024-01-01'), on('2024-12-31'), on('2025-01-01')]).toEqual([
      'violated',
      'satisfied',
      'satisfied',
      'violated',
    ]);
  });
});

describe('exceptions that are not known to hold', () => {
  it('leave it open when they would change the outcome', () => {
    const found = judge({ 'is-island': notKnown() });
    expect([found.outcome, found.missing]).toEqual(['undetermined', ['is-island']]);
  });

  it('do not matter when they would not', () => {
    expect(judge({ members: known(60), 'is-island': notKnown() }).outcome).toBe('satisfied');
    expect(judge({ 'is-dissolving': yes, 'is-new': notKnown() }).outcome).toBe('not-applicable');
  });

  it('are missing only as far as they could decide', () => {
    const found = judge({ members: known(60), 'is-island': notKnown(), 'is-dissolving': notKnown() });
    expect([found.outcome, found.missing]).toEqual(['undetermined', ['is-dissolving']]);
  });

  it('that are only recalled may always hold', () => {
    const recalled = (grade: Grade) =>
      withExceptions({}, exception('a', 'is-island', 'satisfied', { grade }));
    expect(recalled('verified')?.outcome).toBe('violated');
    expect(recalled('recalled')).toMatchObject({ outcome: 'undetermined', missing: [] });
    expect(recalled('recalled')?.notes[0]).toEqual({
      code: 'GRADE_RECALLED',
      params: { what: 'exception', id: 'a' },
    });
  });

  it('do not make a rule apply that does not', () => {
    const law = lawWith('example.size', { appliesWhen: isTrue('is-new') });
    const outcome = (facts: Facts): string | undefined =>
      evaluate(law, { ...base, ...facts }, today)[0]?.outcome;
    expect(outcome({ 'is-island': yes })).toBe('not-applicable');
    expect(outcome({ 'is-island': yes, 'is-new': notKnown() })).toBe('undetermined');
  });
});
