import {
  type AsOf,
  type CalendarDate,
  type FormOccasion,
  formDrawnUp,
  formsOfModel,
  type ModelForm,
  toBodyId,
} from '@danvan/domain';
import type { LoadedModel } from '../load-models.js';
import { ModelFormFile } from '../model-types.js';

export const FORMS_PATH = '/models';
export const FORM_ENDING = '.docx';

/** The days of a question as an address says them; those that are today's are not said. */
export const questionOf = (asOf: AsOf, today: CalendarDate): [name: string, day: string][] => [
  ...(asOf.on === today ? [] : [['on', asOf.on] satisfies [string, string]]),
  ...(asOf.knownOn < today ? [['knownOn', asOf.knownOn] satisfies [string, string]] : []),
];

/** Where a form of a model is to be had on the days of a question. */
export const formPath = (id: string, code: string, asOf: AsOf, today: CalendarDate): string => {
  const question = new URLSearchParams(questionOf(asOf, today));
  const path = `${FORMS_PATH}/${id}/forms/${encodeURIComponent(code)}${FORM_ENDING}`;
  return question.size === 0 ? path : `${path}?${question}`;
};

/** The forms of a model by its record, as restricted as the record is. */
export const formsOf = ({ world, model, case: { view } }: LoadedModel): ModelForm[] =>
  formsOfModel(world, model, view.asOf, view.world.law);

/** By whom and when: as the step on the form tells, and before it by the body whose record it is. */
export const occasionOf = (
  { world, model, row, case: { view } }: LoadedModel,
  form: ModelForm,
): Pick<FormOccasion, 'by' | 'on'> =>
  formDrawnUp(world, form, model, view.asOf) ?? { by: toBodyId(String(row.bodyKey)), on: view.asOf.on };

/** The same as files, with where each is to be had. */
export const formFilesOf = (found: LoadedModel, today: CalendarDate): ModelFormFile[] => {
  const { world, model } = found;
  const { asOf } = found.case.view;
  return formsOf(found).map((form) =>
    Object.assign(new ModelFormFile(), {
      code: form.code,
      titles: form.title,
      official: form.origin === 'text',
      drawnUpOn: formDrawnUp(world, form, model, asOf)?.on ?? null,
      path: formPath(`mdl_${model.id}`, form.code, asOf, today),
    }),
  );
};
