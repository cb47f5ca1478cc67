import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type FormList,
  fillForm,
  formListOf,
  type Language,
  type ModelForm,
  type ModelWorld,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { ApiError } from '../../platform/errors/index.js';
import type { FeedFile } from '../../platform/http/feed.js';
import { MODELS_MAX } from '../ask-models.js';
import {
  everyBody,
  guideOf,
  type LoadedModel,
  loadModels,
  loadModelView,
  modelWorldOf,
} from '../load-models.js';
import { ModelFormFile } from '../model-types.js';
import { FORM_ENDING, FORMS_PATH, questionOf } from './model-forms.js';
import { renderDocx } from './render-docx.js';

/** A list of more models than this is not written: it would keep the server from all else for seconds. */
const MOST_LISTED = 500;

/** A list that a body drew up in a year. */
export interface ListQuestion {
  readonly guide: string;
  readonly body: BodyId;
  readonly year: number;
}

interface DrawnUp {
  readonly form: ModelForm;
  readonly list: FormList<LoadedModel>;
}

/**
 * The lists of a body in a year that the caller may see: only those whose every model the caller has leave for, for a
 * list with some left out would pass for the whole.
 */
const listsDrawnUp = async (
  context: RequestContext,
  { guide, body, year }: ListQuestion,
  asOf: AsOf,
): Promise<{ readonly world: ModelWorld; readonly lists: readonly DrawnUp[] } | null> => {
  const view = await loadModelView(context, asOf);
  const world = modelWorldOf(view, guideOf(context, guide));
  if (world === null) return null;
  const found = await loadModels(context, { scope: everyBody(context), asOf }, { guide }, view);
  if (found.length > MODELS_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${found.length} models`);
  const lists = world.guide.forms.flatMap((form): DrawnUp[] => {
    const list = formListOf(world, form, found, { by: body, year }, asOf, ({ model }) => model);
    return list?.models.every(({ isOpen }) => isOpen) ? [{ form, list }] : [];
  });
  return { world, lists };
};

/** The lists of a body in a year as files, with where each is to be had. */
export const formListFiles = async (
  context: RequestContext,
  question: ListQuestion,
  asOf: AsOf,
): Promise<ModelFormFile[]> => {
  const drawnUp = await listsDrawnUp(context, question, asOf);
  return (drawnUp?.lists ?? []).map(({ form, list }) =>
    Object.assign(new ModelFormFile(), {
      code: form.code,
      titles: form.title,
      official: form.origin === 'text',
      drawnUpOn: list.on,
      path: listPath(question, form.code, asOf, context.today),
    }),
  );
};

const listPath = (
  { guide, body, year }: ListQuestion,
  code: string,
  asOf: AsOf,
  today: CalendarDate,
): string => {
  const question = new URLSearchParams([['guide', guide], ...questionOf(asOf, today)]);
  return `${FORMS_PATH}/bodies/${body}/${year}/${encodeURIComponent(code)}${FORM_ENDING}?${question}`;
};

/** A list of a body in a year as a DOCX file, as it stood when it was finished; null where there is none to see. */
export const listFormFile = async (
  context: RequestContext,
  question: ListQuestion & { readonly form: string; readonly language: Language },
  asOf: AsOf,
): Promise<FeedFile | null> => {
  const drawnUp = await listsDrawnUp(context, question, asOf);
  const found = drawnUp?.lists.find(({ form }) => form.code === question.form);
  if (drawnUp == null || found === undefined) return null;
  const { list, form } = found;
  if (list.models.length > MOST_LISTED) throw new ApiError('SCOPE_TOO_WIDE', `${list.models.length} models`);
  const models = list.models.map(({ model }) => model);
  const { body: by, language } = question;
  const occasion = { by, on: list.on, language, knownOn: asOf.knownOn };
  const filled = fillForm(drawnUp.world, form.code, models, occasion);
  if (!filled.ok) return null;
  const { number, title } = filled.value;
  return { bytes: await renderDocx(filled.value), fileName: `${number} - ${title} ${question.year}.docx` };
};
