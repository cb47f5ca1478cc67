import {
  applyStep,
  type Doubt,
  type NextStep,
  nextSteps,
  type StepDecision,
  stateAt,
  type WorkflowDefinition,
  type WorkflowHistory,
  type WorkflowPosition,
  type WorkflowWorld,
} from '../duties/index.js';
import {
  type AsOf,
  asOf,
  type BodyId,
  type CalendarDate,
  entry,
  FIRST_DAY,
  lookUp,
  period,
} from '../kernel/index.js';
import { type Condition, type Facts, known, type Operand, type RuleSet } from '../rules/index.js';
import { type AssociationEvent, stepOf } from './association-event.js';
import { lifecycleFact } from './fact-ids.js';
import { ARISE, lifecycleOn } from './lifecycle-version.js';

/** The law of associations as it is handed in: the rule set with its parameters, and the lifecycles of the decrees. */
export interface AssociationLaw {
  readonly rules: RuleSet;
  readonly lifecycles: readonly WorkflowDefinition[];
}

export type LifecycleWorld = Omit<WorkflowWorld, 'law'>;

/** A decision on an event, with the version of the law that it was judged by. */
export interface EventDecision extends StepDecision {
  /** Null before the first decree that was read. */
  readonly workflow: string | null;
  /** The day that picked the version: that of the filing where it is known, else that of the event. */
  readonly versionOn: CalendarDate;
  /** The file came under one version and the event under another; the transition clauses were not read. */
  readonly straddles: boolean;
  /** Parameters of the guard and of the days that have no value on that day. */
  readonly valuesMissing: readonly string[];
}

/** The events that move one association, as the workflow engine reads them. */
const historyOf = (
  events: readonly AssociationEvent[],
  association: BodyId,
  workflow: string,
): WorkflowHistory => ({
  id: `association/${association}`,
  workflow,
  parties: { association: [association] },
  events: events
    .filter((event) => event.associations.includes(association) || madeBy(event, association))
    .map((event) => ({
      ...stepOf(event),
      ...(madeBy(event, association) ? { step: ARISE } : {}),
      id: event.id,
      ...(event.order === undefined ? {} : { order: event.order }),
      ...(event.recordedOn === undefined ? {} : { recordedOn: event.recordedOn }),
      ...(event.supersededOn === undefined ? {} : { supersededOn: event.supersededOn }),
    })),
});

/** The length that the decision gives, as the fact that the guard of the step asks for. */
const lengthOf = ({ step, length }: AssociationEvent): Facts =>
  length === undefined
    ? {}
    : step === 'suspend'
      ? { [lifecycleFact('suspensionDays')]: known(length) }
      : step === 'prolong-suspension'
        ? { [lifecycleFact('prolongationWorkingDays')]: known(length) }
        : {};

/** Whether the event made the association: what takes another in was there before. */
const madeBy = ({ step, into = [] }: AssociationEvent, association: BodyId): boolean =>
  into.includes(association) && (step === 'split' || step === 'divide' || step === 'consolidate');

/**
 * Where an association stands in its life on a day as then known. The decrees share states and steps, so a history
 * is read with the definition of the day of the question; null before the first decree that was read.
 *
 * @example associationStateAt(law, events, association, asOf(day('2025-01-01')))?.state // 'active'
 */
export const associationStateAt = (
  law: AssociationLaw,
  events: readonly AssociationEvent[],
  association: BodyId,
  when: AsOf,
): WorkflowPosition | null => {
  const definition = lifecycleOn(law.lifecycles, when.on);
  return definition === null
    ? null
    : stateAt(definition, historyOf(events, association, definition.id), when);
};

/** What may come next in the life of an association. */
export const associationNextSteps = (
  law: AssociationLaw,
  events: readonly AssociationEvent[],
  association: BodyId,
  when: AsOf,
  facts: Facts,
  world: LifecycleWorld,
): NextStep[] => {
  const definition = lifecycleOn(law.lifecycles, when.on);
  if (definition === null) return [];
  const history = historyOf(events, association, definition.id);
  return nextSteps(definition, history, when, facts, { ...world, law: law.rules });
};

/**
 * Judges an event for one of its associations before it is recorded, or one that was: order, who decides, days and
 * guards, everything at once. The day of the filing picks the version of the law where it is known, else the day of
 * the event; never today. An association under a law of its own, and one of which that is not known, is
 * undetermined: the decree's guards may not be its.
 *
 * @example judgeEvent(law, events, merger, association, facts, world).outcome // 'undetermined'
 */
export const judgeEvent = (
  law: AssociationLaw,
  events: readonly AssociationEvent[],
  event: AssociationEvent,
  association: BodyId,
  facts: Facts,
  world: LifecycleWorld,
): EventDecision => {
  const versionOn = event.filedOn ?? event.on;
  const definition = lifecycleOn(law.lifecycles, versionOn);
  const about = {
    workflow: definition?.id ?? null,
    versionOn,
    straddles: lifecycleOn(law.lifecycles, event.on)?.id !== definition?.id,
  };
  if (definition === null) return { ...undecided(event), ...about, valuesMissing: [] };
  const taken = stepOf(event);
  const given: Facts = {
    ...facts,
    ...(event.filedOn === undefined ? {} : { [lifecycleFact('filedOn')]: known(event.filedOn) }),
    ...lengthOf(event),
    [lifecycleFact('aroseByRearrangement')]: known(events.some((one) => madeBy(one, association))),
  };
  const rules = versionOn === event.on ? law.rules : asOnDay(law.rules, versionOn);
  const history = historyOf(
    events.filter(({ id }) => id !== event.id),
    association,
    definition.id,
  );
  const decision = applyStep(definition, history, taken, given, { ...world, law: rules });
  const transition = definition.transitions.find(({ id }) => id === event.step);
  const asked = transition?.guard === undefined ? [] : parametersOf(transition.guard);
  const inWindows = (transition?.windows ?? []).flatMap(({ schedule }) =>
    schedule.kind === 'relative' && typeof schedule.due?.amount === 'object'
      ? [schedule.due.amount.parameter]
      : [],
  );
  const valuesMissing = [...new Set([...asked, ...inWindows])].filter(
    (id) => !hasValue(law.rules, id, versionOn),
  );
  const doubts = [...decision.doubts, ...(transition?.origin === 'text' ? doubtsOfOwnLaw(given) : [])];
  return {
    ...decision,
    ...about,
    doubts,
    outcome: decision.outcome === 'allowed' && doubts.length > 0 ? 'undetermined' : decision.outcome,
    valuesMissing: valuesMissing.filter((id) => concernsScope(id, given)),
  };
};

/** Under a law of its own the decree's guards say nothing until that law is loaded. */
const doubtsOfOwnLaw = (facts: Facts): Doubt[] => {
  const own = facts[lifecycleFact('underOwnLaw')];
  if (own?.known && own.value === false) return [];
  const missing = [own?.known ? OWN_LAW : lifecycleFact('underOwnLaw')];
  return [{ code: 'FACTS_MISSING', params: {}, missing, issues: [] }];
};

/** What is missing where an association is known to be under a law of its own: what that law says. */
export const OWN_LAW = 'association/own-law';

const undecided = (event: AssociationEvent): StepDecision => ({
  outcome: 'undetermined',
  step: event.step,
  from: 'proposed',
  to: null,
  reasons: [],
  doubts: [{ code: 'VALUE_NOT_KNOWN', params: {}, missing: [], issues: [] }],
  notes: [],
  late: null,
  windows: [],
  entitledBy: null,
  basis: [],
});

const hasValue = (rules: RuleSet, id: string, on: CalendarDate): boolean => {
  const parameter = rules.parameters.find((one) => one.id === id);
  return parameter !== undefined && lookUp(parameter, asOf(on)).state === 'found';
};

/** Of numbers that differ by scope only those of the scope of the case are missed. */
const concernsScope = (id: string, facts: Facts): boolean => {
  const scope = facts[lifecycleFact('scope')];
  const business = facts[lifecycleFact('businessFederation')];
  const last = id.split('.').at(-1) ?? '';
  const isOfBusiness = last.startsWith('business-');
  const of = isOfBusiness ? last.slice('business-'.length) : last;
  if (!['national', 'province', 'district', 'commune'].includes(of)) return true;
  if (business?.known && business.value !== isOfBusiness) return false;
  return !scope?.known || scope.value === of;
};

const parametersOf = (condition: Condition): string[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(parametersOf);
    case 'not':
      return parametersOf(condition.of);
    case 'compare':
      return [...inOperand(condition.left), ...inOperand(condition.right)];
    case 'every-member':
    case 'some-member':
      return parametersOf(condition.of);
    case 'is-true':
      return [];
  }
};

const inOperand = (operand: Operand): string[] =>
  operand.kind === 'parameter'
    ? [operand.id]
    : operand.kind === 'shift'
      ? [...inOperand(operand.from), ...inOperand(operand.by)]
      : [];

/** A pure memo: a rule set is never changed. */
const frozen = new WeakMap<RuleSet, Map<CalendarDate, RuleSet>>();

/** The rule set with the parameters of one day on every day: what a filing of that day is judged by. */
const asOnDay = (rules: RuleSet, on: CalendarDate): RuleSet => {
  const known = frozen.get(rules) ?? new Map<CalendarDate, RuleSet>();
  frozen.set(rules, known);
  const memo = known.get(on);
  if (memo !== undefined) return memo;
  const made: RuleSet = {
    ...rules,
    parameters: rules.parameters.map((parameter) => {
      const found = lookUp(parameter, asOf(on));
      if (found.state !== 'found') return { ...parameter, entries: [] };
      const { basis, grade, note } = found.entry;
      const always = entry(found.value, period(FIRST_DAY), basis, grade, note === undefined ? {} : { note });
      return { ...parameter, entries: [always] };
    }),
  };
  known.set(on, made);
  return made;
};
