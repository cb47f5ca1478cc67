import { type Issue, issue, under, type Words } from '../../kernel/index.js';
import { conditionChecker } from '../../rules/index.js';
import { checkActor } from './check-actor.js';
import { checkFrame } from './check-frame.js';
import { checkWindow } from './check-window.js';
import type { Origin, Sourced, Transition, WorkflowDefinition } from './definition.js';
import { shortestPaths } from './walk-paths.js';
import type { WorkflowCheck, WorkflowKnown } from './workflow-check.js';

type Path = Issue['path'];

/**
 * Everything wrong with a definition, all at once: states that nothing leads to, dead ends that are not final,
 * names of what is not there, steps that a text is said to lay down without the place where it does, parts that
 * are ours and do not say so, days that no year has.
 *
 * @example checkWorkflow(definition, known).map(({ code }) => code) // []
 */
export const checkWorkflow = (
  definition: WorkflowDefinition,
  known: WorkflowKnown,
  path: Path = [],
): Issue[] => {
  const facts = [...known.facts, ...(definition.facts ?? [])];
  const check: WorkflowCheck = {
    known,
    parties: new Set(definition.parties.map(({ id }) => id)),
    steps: new Set(definition.transitions.map(({ id }) => id)),
    facts,
    condition: conditionChecker(facts, known.parameters),
  };
  return under(path, [
    ...twice(definition.states, 'states'),
    ...twice(definition.transitions, 'transitions'),
    ...twice(definition.parties, 'parties'),
    ...checkStates(definition),
    ...checkFrame(definition),
    ...definition.transitions.flatMap((transition, index) =>
      under(
        ['transitions', index],
        [...checkNames(definition, transition), ...checkTransition(check, transition)],
      ),
    ),
  ]);
};

const twice = (parts: readonly { readonly id: string }[], what: string): Issue[] =>
  parts.flatMap(({ id }, index) =>
    parts.findIndex((other) => other.id === id) < index
      ? [issue('WORKFLOW_ID_DUPLICATE', [what, index], { id })]
      : [],
  );

const checkStates = (definition: WorkflowDefinition): Issue[] => {
  const { initial, states, transitions } = definition;
  if (!states.some(({ id }) => id === initial))
    return [issue('WORKFLOW_STATE_UNKNOWN', ['initial'], { state: initial })];
  const reached = new Set(shortestPaths(definition).map(({ state }) => state));
  return states.flatMap(({ id, final, origin, note }, index) => {
    const path = ['states', index];
    const params = { state: id };
    const isLeft = transitions.some(({ from }) => from.includes(id));
    const issues = saysOurs({ origin, note }, path);
    if (!reached.has(id)) issues.push(issue('WORKFLOW_STATE_UNREACHABLE', path, params));
    if (final && isLeft) issues.push(issue('WORKFLOW_FINAL_LEFT', path, params));
    if (!final && !isLeft) issues.push(issue('WORKFLOW_DEAD_END', path, params));
    return issues;
  });
};

const checkNames = ({ states }: WorkflowDefinition, { from, to }: Transition): Issue[] => [
  ...(from.length === 0 ? [issue('WORKFLOW_FROM_EMPTY', ['from'])] : []),
  ...[...from, ...(to === null ? [] : [to])].flatMap((state) =>
    states.some(({ id }) => id === state) ? [] : [issue('WORKFLOW_STATE_UNKNOWN', ['from'], { state })],
  ),
];

const checkTransition = (check: WorkflowCheck, transition: Transition): Issue[] => {
  const { parties, steps, known, condition } = check;
  const issues = saysOurs(transition, []);
  if (transition.origin === 'text' && transition.basis.length === 0)
    issues.push(issue('WORKFLOW_BASIS_MISSING', []));
  transition.by.forEach((rule, index) => {
    issues.push(...checkActor(check, rule, ['by', index]));
    issues.push(...checkSource(rule, ['by', index]));
  });
  (transition.forms ?? []).forEach((rule, index) => {
    issues.push(...checkSource(rule, ['forms', index]));
    if (rule.when !== undefined) issues.push(...condition(rule.when, ['forms', index, 'when']));
  });
  (transition.windows ?? []).forEach((window, index) => {
    issues.push(
      ...checkSource(window, ['windows', index]),
      ...checkWindow(check, window, ['windows', index]),
    );
  });
  (transition.forbids ?? []).forEach((rule, index) => {
    issues.push(...checkSource(rule, ['forbids', index]));
    if (rule.when !== undefined) issues.push(...condition(rule.when, ['forbids', index, 'when']));
  });
  if (transition.guard !== undefined) issues.push(...condition(transition.guard, ['guard']));
  (transition.requires ?? []).forEach(({ step }, index) => {
    if (!steps.has(step)) issues.push(issue('WORKFLOW_STEP_UNKNOWN', ['requires', index], { step }));
  });
  (transition.names ?? []).forEach((party, index) => {
    if (!parties.has(party)) issues.push(issue('WORKFLOW_PARTY_UNKNOWN', ['names', index], { party }));
  });
  (transition.rules ?? []).forEach((rule, index) => {
    if (!known.rules.has(rule)) issues.push(issue('RULE_UNKNOWN', ['rules', index], { rule }));
  });
  (transition.proves ?? []).forEach(({ duty, bearer }, index) => {
    const at = ['proves', index];
    if (!known.duties.has(duty)) issues.push(issue('DUTY_UNKNOWN', at, { duty }));
    if (bearer !== undefined && !parties.has(bearer))
      issues.push(issue('WORKFLOW_PARTY_UNKNOWN', at, { party: bearer }));
  });
  return issues;
};

/** A part of a step that a text states, which may itself be ours: then its note says so. */
const checkSource = ({ basis, note }: Pick<Sourced, 'basis' | 'note'>, path: Path): Issue[] =>
  basis.length === 0 && note === undefined ? [issue('WORKFLOW_BASIS_MISSING', path)] : [];

/** What no text says must say so itself, or a reader would take it for the law. */
const saysOurs = (
  { origin, note }: { readonly origin: Origin; readonly note?: Words | undefined },
  path: Path,
): Issue[] => (origin === 'ours' && note === undefined ? [issue('WORKFLOW_OURS_UNSAID', path)] : []);
