import type { CalendarDate, Lookup } from '../kernel/index.js';
import type { Condition } from './condition.js';
import type { FactDefinition, FactId } from './fact.js';
import type { Parameter, ParameterId } from './parameter.js';
import type { Rule, RuleId, RuleSet } from './rule.js';
import type { TracedOperand, Used } from './trace.js';

export interface IndexedFact {
  readonly definition: FactDefinition;
  readonly members: FactIndex;
}

export type FactIndex = ReadonlyMap<FactId, IndexedFact>;

/**
 * What the law gave on the day that was asked about last: questions come day by day, many bodies on one day, and the
 * law on one day is one thing. Asked about another day it is looked up anew.
 */
interface OnDay<T> {
  readonly on: CalendarDate;
  readonly given: T;
}

/** The version of a rule on a day, and the entry it came from as traces show it. */
export interface RuleVersion {
  readonly found: Lookup<Condition>;
  readonly version: Used | null;
}

export interface IndexedRule {
  readonly rule: Rule;
  latest: OnDay<RuleVersion> | null;
}

export interface IndexedParameter {
  readonly parameter: Parameter;
  /** Only of a value without any remark: a remark must be made anew in each finding. */
  latest: OnDay<TracedOperand> | null;
}

/** A rule set's parts by id; the rules also in the order of their ids, which is the order of findings. */
export interface RuleIndex {
  readonly rules: readonly IndexedRule[];
  readonly ruleById: ReadonlyMap<RuleId, IndexedRule>;
  readonly parameters: ReadonlyMap<ParameterId, IndexedParameter>;
  readonly facts: FactIndex;
}

/** A pure memo: a rule set is never changed, so what it holds cannot differ from what would be built again. */
const built = new WeakMap<RuleSet, RuleIndex>();

export const indexOf = (law: RuleSet): RuleIndex => {
  const memo = built.get(law);
  if (memo !== undefined) return memo;
  const index = buildIndex(law);
  built.set(law, index);
  return index;
};

const buildIndex = (law: RuleSet): RuleIndex => {
  const rules = law.rules.map((rule): IndexedRule => ({ rule, latest: null }));
  return {
    // by code unit, not by locale: the order must be the same on every machine
    rules: [...rules].sort((a, b) => (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)),
    ruleById: new Map(rules.map((indexed) => [indexed.rule.id, indexed])),
    parameters: new Map(law.parameters.map((parameter) => [parameter.id, { parameter, latest: null }])),
    facts: indexFacts(law.facts),
  };
};

const indexFacts = (definitions: readonly FactDefinition[]): FactIndex =>
  new Map(
    definitions.map((definition) => [
      definition.id,
      { definition, members: indexFacts(definition.members ?? []) },
    ]),
  );
