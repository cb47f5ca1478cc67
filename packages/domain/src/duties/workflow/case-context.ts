import type { CalendarDate, HolidayCalendar, LegalBasis } from '../../kernel/index.js';
import type { Registry } from '../../organisations/index.js';
import {
  type Condition,
  clausesNotMet,
  type FactId,
  type Facts,
  judgeAlone,
  type RuleSet,
  type Truth,
} from '../../rules/index.js';
import type { Readings } from '../schedule.js';
import type { WorkflowDefinition } from './definition.js';

/** What a step is judged against. All of it is data; nothing is read from a clock. */
export interface WorkflowWorld {
  readonly registry: Registry;
  /** Facts, parameters and rules that guards, windows and actors ask for: a law, as a rule set. */
  readonly law?: RuleSet;
  readonly readings?: Readings;
  /** Needed where a window counts working days. */
  readonly calendar?: HolidayCalendar;
  /** By what was known on this day; without it, by all that is known. */
  readonly knownOn?: CalendarDate;
}

/** Answers the conditions of a definition for one case on one day. */
export interface CaseFacts {
  readonly law: RuleSet;
  readonly facts: Facts;
  readonly on: CalendarDate;
}

/** The answer to a condition of a definition: no condition is one that holds. */
export interface Asked {
  readonly truth: Truth;
  readonly missing: readonly FactId[];
  /** The clauses of the parts that are not met. */
  readonly notMet: readonly LegalBasis[];
}

const HOLDS: Asked = { truth: 'true', missing: [], notMet: [] };

export const ask = ({ law, facts, on }: CaseFacts, condition: Condition | undefined): Asked => {
  if (condition === undefined) return HOLDS;
  const { truth, missing, trace } = judgeAlone(law, condition, facts, { on, knownOn: on });
  return { truth, missing, notMet: clausesNotMet(trace) };
};

const NO_LAW: RuleSet = { lawVersion: '0', facts: [], parameters: [], rules: [] };

/** A pure memo: neither a definition nor a law is ever changed, and a rule set is indexed once for each object. */
const joined = new WeakMap<WorkflowDefinition, WeakMap<RuleSet, RuleSet>>();

/** The law with the facts that the definition itself declares. */
export const lawOf = (definition: WorkflowDefinition, law: RuleSet = NO_LAW): RuleSet => {
  const { facts } = definition;
  if (facts === undefined || facts.length === 0) return law;
  const known = joined.get(definition) ?? new WeakMap<RuleSet, RuleSet>();
  joined.set(definition, known);
  const memo = known.get(law) ?? { ...law, facts: [...law.facts, ...facts] };
  known.set(law, memo);
  return memo;
};
