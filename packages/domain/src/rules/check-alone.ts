import type { Issue } from '../kernel/index.js';
import { checkCondition } from './check-condition.js';
import { type Declared, declareFacts, declareParameters } from './check-declared.js';
import type { Path } from './check-shape.js';
import type { FactDefinition } from './fact.js';
import type { Parameter } from './parameter.js';

/**
 * Checks conditions that stand in no rule, such as the guards of steps, against what is declared: the same issues
 * as `checkRules` has for the condition of a rule. What is wrong with the declarations themselves is its business.
 *
 * @example conditionChecker([], [])(isTrue('agreed'), ['guard'])[0]?.code // 'FACT_UNDECLARED'
 */
export const conditionChecker = (
  facts: readonly FactDefinition[],
  parameters: readonly Parameter[],
): ((condition: unknown, path: Path) => Issue[]) => {
  const declared: Declared = {
    facts: declareFacts(facts, [], []),
    parameters: declareParameters(parameters, [], []),
  };
  return (condition, path) => {
    const issues: Issue[] = [];
    checkCondition({ declared, scopes: [declared.facts], issues, parameters: new Set() }, condition, path);
    return issues;
  };
};
