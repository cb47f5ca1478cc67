import { type Issue, issue } from '../kernel/index.js';
import { type FactDefinition, hasType, isPrecision, UNKNOWN_REASONS } from './fact.js';
import { isRecord } from './shape.js';

type Path = readonly (string | number)[];

/**
 * Everything wrong with facts from outside, all at once. `evaluate` would treat each of them as unknown.
 * Issues: `FACT_UNDECLARED`, `FACT_MALFORMED`, `FACT_WRONG_TYPE`, `FACT_PRECISION_INVALID`.
 *
 * @example
 * checkFacts([{ id: 'members', type: 'number', words: words('Số hội viên', 'Members') }], {
 *   members: { known: true, value: 'forty' },
 * })[0]?.code // 'FACT_WRONG_TYPE'
 */
export const checkFacts = (
  definitions: readonly FactDefinition[],
  facts: unknown,
  path: Path = [],
): Issue[] => {
  if (!isRecord(facts)) return [issue('FACT_MALFORMED', path, { fact: null })];
  const declared = new Map(definitions.map((definition) => [definition.id, definition]));
  return Object.keys(facts).flatMap((id) => {
    const definition = declared.get(id);
    return definition === undefined
      ? [issue('FACT_UNDECLARED', [...path, id], { fact: id })]
      : checkFact(definition, facts[id], [...path, id]);
  });
};

const checkFact = (definition: FactDefinition, fact: unknown, path: Path): Issue[] => {
  const { id, type } = definition;
  if (!isRecord(fact)) return [issue('FACT_MALFORMED', path, { fact: id })];
  if (fact.known === false)
    return UNKNOWN_REASONS.some((reason) => reason === fact.why)
      ? []
      : [issue('FACT_MALFORMED', [...path, 'why'], { fact: id })];
  if (fact.known !== true) return [issue('FACT_MALFORMED', [...path, 'known'], { fact: id })];
  if (!hasType(fact.value, type))
    return [issue('FACT_WRONG_TYPE', [...path, 'value'], { fact: id, expected: type })];
  const issues: Issue[] = [];
  if (fact.precision !== undefined && (type !== 'number' || !isPrecision(fact.precision)))
    issues.push(issue('FACT_PRECISION_INVALID', [...path, 'precision'], { fact: id }));
  if (fact.complete !== undefined && (type !== 'list' || typeof fact.complete !== 'boolean'))
    issues.push(issue('FACT_MALFORMED', [...path, 'complete'], { fact: id }));
  if (type === 'list' && Array.isArray(fact.value))
    fact.value.forEach((member: unknown, index) => {
      issues.push(...checkFacts(definition.members ?? [], member, [...path, 'value', index]));
    });
  return issues;
};
