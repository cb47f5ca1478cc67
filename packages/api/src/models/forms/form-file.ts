import { type AsOf, fillForm, type Language } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import type { FeedFile } from '../../platform/http/feed.js';
import { modelSeen } from '../ask-models.js';
import { formsOf, occasionOf } from './model-forms.js';
import { renderDocx } from './render-docx.js';

/** What of a form file is asked for: by global id or bare key of the model, and by the code of the form. */
export interface FormQuestion {
  readonly model: string;
  readonly form: string;
  readonly language: Language;
}

/**
 * A form of one model as a DOCX file, filled from its record as it stood when the form was drawn up. Null without leave
 * for the record, whatever is public of the model, and for a form that is none of this model's: the two look alike.
 */
export const modelFormFile = async (
  context: RequestContext,
  { model: key, form: code, language }: FormQuestion,
  asOf: AsOf,
): Promise<FeedFile | null> => {
  const found = await modelSeen(context, asOf, key);
  if (!found?.isOpen) return null;
  const form = formsOf(found).find((one) => one.code === code);
  if (form === undefined) return null;
  const { by, on } = occasionOf(found, form);
  const filled = fillForm(found.world, code, [found.model], { by, on, language, knownOn: asOf.knownOn });
  if (!filled.ok) return null;
  const { number, title } = filled.value;
  // no name of a model: the name of a file stands in logs
  return { bytes: await renderDocx(filled.value), fileName: `${number} - ${title}.docx` };
};
