import type { CalendarDate } from '../../kernel/index.js';
import type { Facts, RuleSet, Truth } from '../../rules/index.js';
import { lawOf } from './case-context.js';
import { stepNamed, type WorkflowDefinition } from './definition.js';
import { formsAsked } from './form.js';
import type { FormId, StepId } from './ids.js';

/**
 * The forms that a step names, and whether each is asked for in a case with these facts; unknown where a fact decides
 * and is not known. Empty for a step that names none, and for one that there is not.
 *
 * @example formsOfStep(definition, 'register', { 'models/kind': known('individual') }, day('2024-05-20'))[0]?.asked
 */
export const formsOfStep = (
  definition: WorkflowDefinition,
  step: StepId,
  facts: Facts,
  on: CalendarDate,
  law?: RuleSet,
): { readonly form: FormId; readonly asked: Truth }[] => {
  const transition = stepNamed(definition, step);
  if (transition === null) return [];
  return formsAsked({ law: lawOf(definition, law), facts, on }, transition).map(({ rule, truth }) => ({
    form: rule.form,
    asked: truth,
  }));
};
