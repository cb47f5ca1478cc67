import {
  type BodyId,
  type NextStep as DomainNext,
  eventsUntil,
  explainStep,
  type FollowedCase,
  factsUntil,
  formatDate,
  type JudgedEvent,
  judgeHistory,
  type Language,
  nextSteps,
  stepNamed,
  toBodyId,
  type WorkflowEvent,
} from '@danvan/domain';
import type { CaseView } from './case-view.js';
import type { LoadedCase } from './load-cases.js';
import type { NextStep } from './workflow-case.js';
import { actorOf, factNamed, formOf, stepOf } from './workflow-of.js';

export const bodyOfCase = ({ row }: LoadedCase): BodyId => toBodyId(String(row.bodyId));

/** Its steps up to the day asked about, in the order in which they happened. */
export const stepsSoFar = ({ history, view }: LoadedCase): WorkflowEvent[] => eventsUntil(history, view.asOf);

/** A pure memo: several fields of one answer ask for the same decisions. */
const judged = new WeakMap<LoadedCase, readonly JudgedEvent[]>();

/** What is to be said of each of these steps; of a case whose workflow is not to be seen, nothing. */
export const judgedSteps = (found: LoadedCase): readonly JudgedEvent[] => {
  const { definition, history, prepared = history, view } = found;
  const known =
    judged.get(found) ??
    (definition === null ? [] : judgeHistory(definition, prepared, view.asOf, view.world));
  judged.set(found, known);
  return known;
};

/** Each step on its day, with all that is to be said of it. */
export const historyInWords = (found: LoadedCase, language: Language): string[] => {
  const { definition, view } = found;
  if (definition === null) return [];
  return judgedSteps(found).flatMap(({ event, decision }) => {
    const [first = '', ...more] = explainStep(decision, definition, language, view.names);
    return [`${formatDate(event.on, language)}, ${view.names.body(event.body)[language]}. ${first}`, ...more];
  });
};

/** A case with what is known of it on the day asked about; null where its workflow is not to be seen. */
export const followedCase = ({ definition, history, derived, view }: LoadedCase): FollowedCase | null =>
  definition && { definition, history, facts: { ...derived, ...factsUntil(history, view.asOf) } };

/** What may be done next in a case on the day asked about. */
export const stepsAhead = (found: LoadedCase): NextStep[] => {
  const followed = followedCase(found);
  if (followed === null) return [];
  const { definition, history, facts } = followed;
  const { view } = found;
  return nextSteps(definition, history, view.asOf, facts, view.world).map((next) => nextStepOf(view, next));
};

const nextStepOf = (view: CaseView, next: DomainNext): NextStep => {
  const { transition, by, forms, dueOn, daysLate, guard, missing } = next;
  const asked = new Set(forms.map(({ form }) => form));
  return {
    step: stepOf(view, transition),
    actors: by.map(actorOf(view)),
    forms: (transition.forms ?? []).filter(({ form }) => asked.has(form)).map(formOf(view)),
    dueOn,
    daysLate,
    guard,
    missing: missing.map((id) => factNamed(view.world.law?.facts ?? [], id)),
  };
};

/** The step of the workflow that a recorded one was; null where it has none of that name. */
export const stepOfEvent = ({ definition, view }: LoadedCase, event: WorkflowEvent) => {
  const transition = definition && stepNamed(definition, event.step);
  return transition && stepOf(view, transition);
};
