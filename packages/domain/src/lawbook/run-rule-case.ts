import { asOf, day } from '../kernel/index.js';
import {
  evaluateRule,
  type Fact,
  type Facts,
  known,
  type MissMeaning,
  type Outcome,
} from '../rules/index.js';
import type { Law } from './compose.js';
import type { GivenFact, RuleCase } from './law-case.js';

export type RuleOutcome =
  | { readonly outcome: Outcome; readonly missMeaning: MissMeaning; readonly missing: readonly string[] }
  | { readonly problem: 'RULE_UNKNOWN' };

/** Tries a case of a rule: what it says of the facts given, on its day. */
export const tryRule = (law: Law, { ask }: RuleCase): RuleOutcome => {
  if (!law.rules.some(({ id }) => id === ask.rule)) return { problem: 'RULE_UNKNOWN' };
  const { outcome, missMeaning, missing } = evaluateRule(
    law,
    ask.rule,
    factsOf(ask.facts),
    asOf(day(ask.on)),
  );
  return { outcome, missMeaning, missing };
};

const factsOf = (given: Readonly<Record<string, GivenFact>>): Facts =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, factOf(value)]));

const factOf = (given: GivenFact): Fact =>
  typeof given === 'object'
    ? {
        ...known(given.members.map(factsOf)),
        ...(given.complete === undefined ? {} : { complete: given.complete }),
      }
    : known(given);
