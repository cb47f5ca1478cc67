import { asOf, day, entry, type Grade, period } from '../kernel/index.js';
import type { Condition } from './condition.js';
import { evaluate, evaluateRule } from './evaluate.js';
import { at, exampleLaw, lawWith } from './example.cases.js';
import { type Facts, known } from './fact.js';
import type { Finding } from './finding.js';
import type { RuleSet } from './rule.js';

export const today = asOf(day('2025-01-01'));
export const good: Facts = {
  members: known(60),
  'has-office': known(true),
  scope: known('tỉnh'),
  'is-island': known(false),
  'is-new': known(false),
  'is-dissolving': known(false),
};
export const size = (facts: Facts, on = today): Finding =>
  evaluateRule(exampleLaw, 'example.size', facts, on);
export const codes = (finding: Finding): string[] => finding.notes.map((note) => note.code);

/** One rule that asks one thing, from 2020 on. */
export const asking = (condition: Condition, grade: Grade = 'verified'): RuleSet =>
  lawWith('example.share', {
    versions: { id: 'v', entries: [entry(condition, period(day('2020-01-01')), at('Điều 7'), grade)] },
  });
export const outcome = (law: RuleSet, facts: Facts, on = today): string | undefined =>
  evaluate(law, facts, on)[0]?.outcome;
