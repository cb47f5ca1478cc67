import { formsOfStep, type PassedStep, stateAt } from '../../duties/index.js';
import type { AsOf, BodyId, CalendarDate } from '../../kernel/index.js';
import type { RuleSet } from '../../rules/index.js';
import type { Model } from '../model.js';
import { type ModelWorld, modelFacts } from '../model-facts.js';
import type { ModelForm } from './form.js';

/**
 * The forms of a guide that a model may be written on, by what its record says on a day: those of its kind that a
 * step asks of it, or may ask while a fact is not known. A member of the Party has form 2 and not 2a, so the list is as
 * restricted as the registrant.
 *
 * @example formsOfModel(world, model, asOf(day('2024-05-20'))).map(({ code }) => code) // ['1', '3', '4', …]
 */
export const formsOfModel = (world: ModelWorld, model: Model, asOf: AsOf, law?: RuleSet): ModelForm[] => {
  const { guide, workflow } = world;
  const facts = modelFacts(world, model, asOf);
  return guide.forms.filter(({ code, kind, steps }) => {
    if (kind !== undefined && kind !== model.kind) return false;
    const rules = steps
      .flatMap((step) => formsOfStep(workflow, step, facts, asOf.on, law))
      .filter(({ form }) => form === code);
    return rules.length === 0 || rules.some(({ asked }) => asked !== 'false');
  });
};

/** Who drew a form of a model up, and when. */
export interface FormDrawnUp {
  readonly by: BodyId;
  readonly on: CalendarDate;
}

/**
 * Who drew a form of a model up and when, by the last step that was made on it by a day, as then known; of companion
 * forms of one procedure any tells of all. Null while no such step was made.
 *
 * @example formDrawnUp(world, form1, model, asOf(day('2024-12-31'))) // { by: cell, on: '2024-05-08' }
 */
export const formDrawnUp = (
  { workflow }: Pick<ModelWorld, 'workflow'>,
  { code, steps }: Pick<ModelForm, 'code' | 'steps'>,
  model: Model,
  asOf: AsOf,
): FormDrawnUp | null => {
  const { passed } = stateAt(workflow, model.history, asOf);
  const last = (isMeant: (step: PassedStep) => boolean): PassedStep | undefined => passed.findLast(isMeant);
  const made =
    last(({ event }) => event.form === code) ?? last(({ transition }) => steps.includes(transition.id));
  return made === undefined ? null : { by: made.event.body, on: made.event.on };
};
