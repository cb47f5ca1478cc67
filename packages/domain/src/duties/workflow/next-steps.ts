import { type AsOf, type CalendarDate, contains, daysBetween, partsOf } from '../../kernel/index.js';
import type { Facts, Truth } from '../../rules/index.js';
import { DEFAULT_READINGS } from '../schedule.js';
import { ask, type CaseFacts, lawOf, type WorkflowWorld } from './case-context.js';
import type { ActorRule, Transition, WorkflowDefinition } from './definition.js';
import { formsAsked } from './form.js';
import type { WorkflowHistory } from './history.js';
import type { FormId } from './ids.js';
import { stateAt, type WorkflowPosition } from './state-at.js';
import { type WindowDays, windowDays } from './window-days.js';

/** A step that leads on from where a case stands: by whom, on what form, until when, and what it still hangs on. */
export interface NextStep {
  readonly transition: Transition;
  /** Those who may take it on that day; empty where the text does not say who. */
  readonly by: readonly ActorRule[];
  readonly forms: readonly { readonly form: FormId; readonly asked: Exclude<Truth, 'false'> }[];
  /** Its days in the year of the question. */
  readonly windows: readonly (WindowDays & { readonly applies: Exclude<Truth, 'false'> })[];
  /** The earliest of the last days on time; null where no text sets one, or it is not known. */
  readonly dueOn: CalendarDate | null;
  /** Days since the last day on time had passed; null when it has not, or there is none. */
  readonly daysLate: number | null;
  readonly guard: Truth;
  /** Facts that guard, forms and windows still ask for. */
  readonly missing: readonly string[];
}

/**
 * What may be done next in a case, in the order of the definition. The guard is asked of the facts given: a step
 * whose guard does not hold is listed and says so.
 *
 * @example nextSteps(definition, history, asOf(day('2024-10-05')), {}, world).map((next) => next.transition.id)
 */
export const nextSteps = (
  definition: WorkflowDefinition,
  history: WorkflowHistory,
  asOf: AsOf,
  facts: Facts,
  world: WorkflowWorld,
): NextStep[] => {
  const position = stateAt(definition, history, asOf);
  const given: CaseFacts = { law: lawOf(definition, world.law), facts, on: asOf.on };
  return definition.transitions
    .filter(({ from, period }) => from.includes(position.state) && (!period || contains(period, asOf.on)))
    .map((transition) => nextStep(transition, position, given, world));
};

const nextStep = (
  transition: Transition,
  position: WorkflowPosition,
  given: CaseFacts,
  { readings = DEFAULT_READINGS, calendar }: WorkflowWorld,
): NextStep => {
  const { on } = given;
  const question = { ...given, year: partsOf(on).year, position, readings, calendar };
  const missing = new Set<string>();
  const guard = ask(given, transition.guard);
  for (const fact of guard.missing) missing.add(fact);
  const forms = formsAsked(given, transition).flatMap(({ rule, truth, missing: asked }) => {
    for (const fact of asked) missing.add(fact);
    return truth === 'false' ? [] : [{ form: rule.form, asked: truth }];
  });
  const windows = (transition.windows ?? []).flatMap((window) => {
    const applies = ask(given, window.when);
    for (const fact of applies.missing) missing.add(fact);
    const days = applies.truth === 'false' ? null : windowDays(window, question);
    return days === null || applies.truth === 'false' ? [] : [{ ...days, applies: applies.truth }];
  });
  const dueOn = earliestDue(windows.filter(({ applies }) => applies === 'true'));
  return {
    transition,
    by: transition.by.filter(({ period }) => period === undefined || contains(period, on)),
    forms,
    windows,
    dueOn,
    daysLate: dueOn !== null && dueOn < on ? daysBetween(dueOn, on) : null,
    guard: guard.truth,
    missing: [...missing],
  };
};

const earliestDue = (windows: readonly WindowDays[]): CalendarDate | null =>
  windows.reduce<CalendarDate | null>(
    (first, { dueOn }) => (dueOn !== null && (first === null || dueOn < first) ? dueOn : first),
    null,
  );
