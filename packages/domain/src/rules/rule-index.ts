import type { FactDefinition, FactId } from './fact.js';
import type { Parameter, ParameterId } from './parameter.js';
import type { Rule, RuleId, RuleSet } from './rule.js';

export interface IndexedFact {
  readonly definition: FactDefinition;
  readonly members: FactIndex;
}

export type FactIndex = ReadonlyMap<FactId, IndexedFact>;

/** A rule set's parts by id; the rules also in the order of their ids, which is the order of findings. */
export interface RuleIndex {
  readonly rules: readonly Rule[];
  readonly ruleById: ReadonlyMap<RuleId, Rule>;
  readonly parameters: ReadonlyMap<ParameterId, Parameter>;
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

const buildIndex = (law: RuleSet): RuleIndex => ({
  // by code unit, not by locale: the order must be the same on every machine
  rules: [...law.rules].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  ruleById: new Map(law.rules.map((rule) => [rule.id, rule])),
  parameters: new Map(law.parameters.map((parameter) => [parameter.id, parameter])),
  facts: indexFacts(law.facts),
});

const indexFacts = (definitions: readonly FactDefinition[]): FactIndex =>
  new Map(
    definitions.map((definition) => [
      definition.id,
      { definition, members: indexFacts(definition.members ?? []) },
    ]),
  );
