import {
  type AsOf,
  type BodyId,
  bodyTrees,
  closingDay,
  descendantsIn,
  isSlug,
  type ReportingPeriod,
  reportingPeriod,
  toBodyId,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { registryAsOf } from '../platform/law.js';
import { ANONYMOUS } from '../platform/read/index.js';
import { callerScope } from '../platform/reading.js';
import { badInput } from './bad-input.js';

/** The body behind a global id or a slug. Throws BAD_INPUT where it cannot be one. */
export const readBody = (context: RequestContext, text: string): BodyId => {
  const key = keyOfArgument(context.reads.model, 'Body', text);
  if (!isSlug(key)) throw badInput('BODY_ID_INVALID', { value: key.slice(0, 80) });
  return toBodyId(key);
};

/** The period of a key. Throws BAD_INPUT where it is none. */
export const readPeriod = (text: string): ReportingPeriod => {
  const read = reportingPeriod(text);
  if (!read.ok) throw badInput('REPORTING_PERIOD_INVALID', { value: text.slice(0, 80) });
  return read.value;
};

/** A body and all that stood under it in the line of its organisation on the last day of each period. */
export const underIn = (
  context: RequestContext,
  body: BodyId,
  periods: readonly ReportingPeriod[],
  asOf: AsOf,
): BodyId[] => {
  const trees = bodyTrees(registryAsOf(context.law, asOf), 'sector', asOf.knownOn);
  const under = new Set<BodyId>([body]);
  for (const period of periods)
    for (const below of descendantsIn(trees.at(closingDay(period)), body)) under.add(below);
  return [...under];
};

/** Whether the caller has leave to read the records of all of them. */
export const maySeeAll = (context: RequestContext, bodies: readonly BodyId[]): boolean => {
  const { bodies: granted } = callerScope(context);
  if (granted === ANONYMOUS.bodies || typeof granted === 'string') return false;
  const seen = new Set(granted);
  const { bodies: known } = context.law.registry;
  // what is invented is open to everybody
  return bodies.every((body) => seen.has(body) || known.get(body)?.sample === true);
};

/** Throws FORBIDDEN unless the caller has leave to read the records of all of them. */
export const assertMaySee = (context: RequestContext, bodies: readonly BodyId[]): void => {
  if (!maySeeAll(context, bodies)) throw new ApiError('FORBIDDEN', `record:read for ${bodies[0]}`);
};
