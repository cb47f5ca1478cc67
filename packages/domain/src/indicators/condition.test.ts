import { describe, expect, it } from 'vitest';
import { BLOC, CELL_A, registryOf } from '../duties/invented-world.test-support.js';
import { asOf, day, words, yearPeriod } from '../kernel/index.js';
import { conditionMeasure } from './condition.js';
import { ADMISSIONS, ADMITTED, lawOf, observed, targetOf } from './invented-figures.test-support.js';
import type { Observation } from './observation.js';
import { scoreboardOf } from './scoreboard.js';
import { boardFindings } from './scoreboard-cell.js';
import { findingsOf, type IndicatorLaw } from './target-findings.js';

const CONDITION = { fact: 'van-hai/has-source', words: words('còn nguồn', 'still has a source') };
const HAS_SOURCE = conditionMeasure(CONDITION);
const TARGET = targetOf({
  indicator: ADMISSIONS.id,
  operator: '>=',
  time: { kind: 'each', every: 'year' },
  condition: CONDITION,
});
const base = lawOf(TARGET);
const LAW: IndicatorLaw = {
  ...base,
  catalogue: {
    ...base.catalogue,
    measures: new Map([...base.catalogue.measures, [HAS_SOURCE.id, HAS_SOURCE]]),
  },
};
const NOBODY_ADMITTED = ['2024', '2025'].map((year) => observed(CELL_A, ADMITTED, year, 0));
const AFTER = asOf(day('2026-02-01'));

/** What is said of the cell in 2025, of one body after another and in columns: both must say the same. */
const ask = (recorded: readonly Observation[], on = AFTER, conditions = {}): string => {
  const observations = [...NOBODY_ADMITTED, ...recorded];
  const year = yearPeriod(2025);
  const facts = { observations, conditions };
  const one = findingsOf(LAW, registryOf(), facts, { span: year.period, bodies: [CELL_A] }, on);
  const question = { roots: [BLOC], hierarchy: 'party-leadership' as const, periods: [year] };
  const board = scoreboardOf(LAW, registryOf(), facts, question, on);
  const [found] = boardFindings(board, [CELL_A]);
  expect(found).toMatchObject({ why: one[0]?.why, outcome: one[0]?.outcome });
  const at = board.periods.get('2025');
  const row = at?.rows.rowOf.get(CELL_A) ?? -1;
  expect(at?.targets[0]?.reasons[row]).toBeGreaterThan(0);
  return `${one[0]?.outcome} ${one[0]?.why}`;
};

describe('a condition of a target, recorded', () => {
  it('decides the target: met, not met, not said', () => {
    expect(ask([])).toBe('undetermined CONDITION_UNKNOWN');
    expect(ask([observed(CELL_A, HAS_SOURCE, '2025', 1)])).toBe('violated NOT_REACHED');
    expect(ask([observed(CELL_A, HAS_SOURCE, '2025', 0)])).toBe('not-applicable CONDITION_NOT_MET');
  });

  it('is that of the period asked about, or of its last part', () => {
    expect(ask([observed(CELL_A, HAS_SOURCE, '2024', 0)])).toBe('undetermined CONDITION_UNKNOWN');
    const halves = [observed(CELL_A, HAS_SOURCE, '2025-H1', 1), observed(CELL_A, HAS_SOURCE, '2025-H2', 0)];
    expect(ask(halves)).toBe('not-applicable CONDITION_NOT_MET');
    expect(ask(halves.slice(0, 1))).toBe('undetermined CONDITION_UNKNOWN');
  });

  it('is as it was known: a correction does not reach back', () => {
    const said = observed(CELL_A, HAS_SOURCE, '2025', 0, {
      recordedOn: day('2026-01-10'),
      supersededOn: day('2026-01-20'),
    });
    const corrected = observed(CELL_A, HAS_SOURCE, '2025', 1, { recordedOn: day('2026-01-20') });
    const at = (known: string) => ask([said, corrected], asOf(day('2026-02-01'), day(known)));
    expect(at('2026-01-09')).toBe('undetermined CONDITION_UNKNOWN');
    expect(at('2026-01-19')).toBe('not-applicable CONDITION_NOT_MET');
    expect(at('2026-01-20')).toBe('violated NOT_REACHED');
  });

  it('goes before what is given as a fact of the body in every period', () => {
    const fact = { [CONDITION.fact]: { [CELL_A]: true } };
    expect(ask([], AFTER, fact)).toBe('violated NOT_REACHED');
    expect(ask([observed(CELL_A, HAS_SOURCE, '2025', 0)], AFTER, fact)).toBe(
      'not-applicable CONDITION_NOT_MET',
    );
  });

  it('is unknown where it is neither yes nor no', () => {
    const about = observed(CELL_A, HAS_SOURCE, '2025', 0, { exactness: 'more-than' });
    expect(ask([about])).toBe('undetermined CONDITION_UNKNOWN');
  });
});
