import { type AsOf, LAST_DAY } from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { type FixedConditions, KEY } from '../platform/read/index.js';
import { everyBody, type LoadedModel, loadModels } from './load-models.js';
import { isPublic } from './show-model.js';

/** Models that one question may come to before anything is looked at. */
export const MODELS_MAX = 50_000;

/**
 * The models that the caller may see at all on these days. What has been closed to the public since must not come back
 * by looking at what was known on an earlier day: one of others must be public by what is known today as well.
 */
export const modelsSeen = async (
  context: RequestContext,
  asOf: AsOf,
  fixed: FixedConditions = {},
): Promise<LoadedModel[]> => {
  const scope = everyBody(context);
  const then = await loadModels(context, { scope, asOf }, fixed);
  if (then.length > MODELS_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${then.length} models`);
  const isNow = asOf.knownOn >= context.today;
  const today = { on: asOf.on, knownOn: LAST_DAY };
  const now = isNow ? then : await loadModels(context, { scope, asOf: today }, fixed);
  const open = new Set(now.filter((each) => isPublic(each, today)).map(({ key }) => key));
  return then.filter((each) => each.isOpen || (open.has(each.key) && isPublic(each, asOf)));
};

export const modelSeen = async (
  context: RequestContext,
  asOf: AsOf,
  key: string,
): Promise<LoadedModel | null> => (await modelsSeen(context, asOf, { [KEY]: key }))[0] ?? null;
