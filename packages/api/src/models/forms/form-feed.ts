import { type CalendarDate, parseCalendarDate } from '@danvan/domain';
import { bareId } from '../../duties/index.js';
import { resolveAsOf } from '../../platform/as-of.js';
import { ApiError } from '../../platform/errors/index.js';
import type { Feed, FeedRequest } from '../../platform/http/feed.js';
import { modelFormFile } from './form-file.js';
import { FORM_ENDING, FORMS_PATH } from './model-forms.js';

const ADDRESS = /^([^/]+)\/forms\/([^/]+)$/;

const dayIn = ({ parameter }: FeedRequest, name: string): CalendarDate | null => {
  const text = parameter(name);
  if (text === null) return null;
  const read = parseCalendarDate(text);
  if (!read.ok) throw new ApiError('DATE_INVALID', name);
  return read.value;
};

/** Filled forms of models: `GET /models/<id>/forms/<code>.docx`, of any day with `on` and `knownOn`. */
export const formFeed: Feed = {
  path: FORMS_PATH,
  ending: FORM_ENDING,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  cost: 60,
  content: async (context, request) => {
    const [, id, form] = ADDRESS.exec(request.name) ?? [];
    if (id === undefined || form === undefined) return null;
    const asOf = resolveAsOf(context, { on: dayIn(request, 'on'), knownOn: dayIn(request, 'knownOn') });
    return modelFormFile(context, { model: bareId('mdl', id), form, language: request.language }, asOf);
  },
};
