import { type AsOf, type CalendarDate, isSlug, parseCalendarDate, toBodyId } from '@danvan/domain';
import { bareId } from '../../duties/index.js';
import { resolveAsOf } from '../../platform/as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { ApiError } from '../../platform/errors/index.js';
import type { Feed, FeedFile, FeedRequest } from '../../platform/http/feed.js';
import { modelFormFile } from './form-file.js';
import { listFormFile } from './form-lists.js';
import { FORM_ENDING, FORMS_PATH } from './model-forms.js';

const OF_MODEL = /^([\w-]+)\/forms\/([^/]+)$/;
const OF_BODY = /^bodies\/(.+)\/(\d{4})\/([^/]+)$/;

const dayIn = ({ parameter }: FeedRequest, name: string): CalendarDate | null => {
  const text = parameter(name);
  if (text === null) return null;
  const read = parseCalendarDate(text);
  if (!read.ok) throw new ApiError('DATE_INVALID', name);
  return read.value;
};

const ofModel = (
  context: RequestContext,
  request: FeedRequest,
  asOf: AsOf,
): Promise<FeedFile | null> | null => {
  const [, id, form] = OF_MODEL.exec(request.name) ?? [];
  if (id === undefined || form === undefined) return null;
  return modelFormFile(context, { model: bareId('mdl', id), form, language: request.language }, asOf);
};

const ofBody = (
  context: RequestContext,
  request: FeedRequest,
  asOf: AsOf,
): Promise<FeedFile | null> | null => {
  const [, body, year, form] = OF_BODY.exec(request.name) ?? [];
  const guide = request.parameter('guide');
  if (body === undefined || form === undefined || guide === null || !isSlug(body)) return null;
  const list = { guide, body: toBodyId(body), year: Number(year) };
  return listFormFile(context, { ...list, form, language: request.language }, asOf);
};

/**
 * Filled forms, of any day with `on` and `knownOn`: of one model at `GET /models/<id>/forms/<code>.docx`, and what a
 * body listed in a year at `GET /models/bodies/<slug>/<year>/<code>.docx?guide=…`.
 */
export const formFeed: Feed = {
  path: FORMS_PATH,
  ending: FORM_ENDING,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  cost: 60,
  content: async (context, request) => {
    const asOf = resolveAsOf(context, { on: dayIn(request, 'on'), knownOn: dayIn(request, 'knownOn') });
    return (await ofModel(context, request, asOf)) ?? (await ofBody(context, request, asOf));
  },
};
