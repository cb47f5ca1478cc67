import { stateAt, yearOf } from '../../duties/index.js';
import type { AsOf, BodyId, CalendarDate } from '../../kernel/index.js';
import type { Model } from '../model.js';
import type { ModelWorld } from '../model-facts.js';
import type { ModelForm } from './form.js';

/** The models that stand on one list, and the day on which it was finished. */
export interface FormList<M> {
  readonly models: readonly M[];
  readonly on: CalendarDate;
}

/**
 * The list that a body drew up on a form of many models in a year, by a day, as then known: the models with which it
 * took a step that is made on the form, the earliest first; of companion forms of one procedure any tells of all. Null
 * for a form of one model, and where it took no such step. `of` tells the model of whatever is listed.
 *
 * @example formListOf(world, form3, models, { by: cell, year: 2024 }, asOf(day('2024-12-31')), (one) => one)?.on // '2024-05-27'
 */
export const formListOf = <M>(
  { workflow }: Pick<ModelWorld, 'workflow'>,
  { code, steps, layout }: Pick<ModelForm, 'code' | 'steps' | 'layout'>,
  listed: readonly M[],
  { by, year }: { readonly by: BodyId; readonly year: number },
  asOf: AsOf,
  of: (one: M) => Model,
): FormList<M> | null => {
  if (layout !== 'list') return null;
  const made = listed.flatMap((one) => {
    const last = stateAt(workflow, of(one).history, asOf).passed.findLast(
      ({ event, transition }) =>
        event.body === by && yearOf(event) === year && (event.form === code || steps.includes(transition.id)),
    );
    return last === undefined ? [] : [{ one, on: last.event.on }];
  });
  const latest = made
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (latest === undefined) return null;
  const key = ({ one, on }: (typeof made)[number]): string => `${on} ${of(one).id}`;
  return {
    models: made.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ one }) => one),
    on: latest,
  };
};
