import { type BodyId, type Issue, issue } from '../../kernel/index.js';
import { findBodyKind } from '../../organisations/index.js';
import type { ActorRule, ActorSelector } from './definition.js';
import type { WorkflowCheck } from './workflow-check.js';

type Path = Issue['path'];

/** That a rule selects somebody, by names that are there. */
export const checkActor = (check: WorkflowCheck, rule: ActorRule, path: Path): Issue[] => {
  const issues: Issue[] = [];
  // without a selector a rule would let everybody act: that is said by having no rule at all
  if (rule.who.length === 0) issues.push(issue('WORKFLOW_ACTOR_EMPTY', path));
  rule.who.forEach((selector, index) => {
    issues.push(...checkSelector(check, selector, [...path, 'who', index]));
  });
  for (const party of rule.together ?? [])
    if (!check.parties.has(party))
      issues.push(issue('WORKFLOW_PARTY_UNKNOWN', [...path, 'together'], { party }));
  if (rule.when !== undefined) issues.push(...check.condition(rule.when, [...path, 'when']));
  return issues;
};

const checkSelector = (check: WorkflowCheck, selector: ActorSelector, path: Path): Issue[] => {
  const { known, parties } = check;
  switch (selector.by) {
    case 'kind':
      return [
        ...(selector.kinds.length === 0 ? [issue('WORKFLOW_ACTOR_EMPTY', path)] : []),
        ...selector.kinds
          .filter((kind) => findBodyKind(kind, known.kinds) === null)
          .map((kind) => issue('BODY_KIND_UNKNOWN', path, { kind })),
        ...bodiesThere(check, selector.within === undefined ? [] : [selector.within.body], path),
      ];
    case 'name':
      return [
        ...(selector.bodies.length === 0 ? [issue('WORKFLOW_ACTOR_EMPTY', path)] : []),
        ...bodiesThere(check, selector.bodies, path),
      ];
    case 'party':
      return partyThere(parties, selector.party, path);
    case 'related':
      return [
        ...partyThere(parties, selector.to, path),
        ...(selector.relation !== 'same-level' && selector.hierarchy === undefined
          ? [issue('WORKFLOW_HIERARCHY_MISSING', path)]
          : []),
      ];
  }
};

const bodiesThere = ({ known }: WorkflowCheck, bodies: readonly BodyId[], path: Path): Issue[] =>
  bodies.filter((body) => !known.bodies.has(body)).map((body) => issue('BODY_UNKNOWN', path, { body }));

const partyThere = (parties: ReadonlySet<string>, party: string, path: Path): Issue[] =>
  parties.has(party) ? [] : [issue('WORKFLOW_PARTY_UNKNOWN', path, { party })];
