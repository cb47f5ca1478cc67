import {
  asOf,
  type BodyId,
  type Capability,
  can,
  fail,
  type Issue,
  isSlug,
  issue,
  LAST_DAY,
  type RecordWorld,
  type Result,
  toBodyId,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { ANONYMOUS, type Scope } from '../platform/read/index.js';
import { callerGrants, callerScope, readRun } from '../platform/reading.js';
import { loadDutyLaw } from './duty-law.js';
import { loadEvents, loadHandoverFacts } from './load-duty-facts.js';

/** The id inside a global id of that prefix; any other text stays as it is, for the domain to judge. */
export const bareId = (prefix: string, text: string): string =>
  text.startsWith(`${prefix}_`) ? text.slice(prefix.length + 1) : text;

const allows =
  ({ law, today }: RequestContext, grants: ReturnType<typeof callerGrants>) =>
  (capability: Capability, body: BodyId): boolean =>
    can(law.registry, grants, capability, body, asOf(today, LAST_DAY));

/**
 * Throws ApiError FORBIDDEN unless the caller may do this for every one of the bodies, on today's tree. A name that
 * is none of a body allows nothing.
 */
export const assertMay = (
  context: RequestContext,
  capability: Capability,
  bodies: readonly string[],
): void => {
  const may = allows(context, callerGrants(context));
  for (const body of new Set(bodies))
    if (!isSlug(body) || !may(capability, toBodyId(body)))
      throw new ApiError('FORBIDDEN', `${capability} for ${body.slice(0, 80)}`);
};

/** The caller's scope, with bodies for which a record of theirs is written: who writes one may read that one. */
export const withBodies = (context: RequestContext, bodies: readonly string[]): Scope => {
  const scope = callerScope(context);
  const seen = scope.bodies === ANONYMOUS.bodies ? [] : scope.bodies;
  return { bodies: [...seen, ...bodies], capabilities: ['record:read'] };
};

/** Law, bodies and events that a record from outside is held against, all as they stand today. */
export const recordWorld = async (
  context: RequestContext,
  bodies: readonly string[],
): Promise<RecordWorld> => {
  const { registry } = context.law;
  const { asOf: today, run } = readRun(context);
  const law = await loadDutyLaw(context, today);
  const wide = { ...run, scope: withBodies(context, bodies) };
  const events = await loadEvents(context, wide, law.duties);
  const { carryOvers } = await loadHandoverFacts(context, wide, {
    bodies: bodies.filter(isSlug).map(toBodyId),
    duties: law.duties,
  });
  return { law, registry, events, carryOvers, today: context.today };
};

/** What is wrong with the reference to an earlier record; empty for a new one. */
export const correctionIssues = (
  { id, expectedVersion }: { readonly id?: string | null; readonly expectedVersion?: number | null },
  prefix: string,
): Issue[] => {
  const hasVersion = expectedVersion !== undefined && expectedVersion !== null;
  if (!id) return hasVersion ? [issue('EXPECTED_VERSION_ALONE', ['expectedVersion'])] : [];
  const issues = hasVersion ? [] : [issue('EXPECTED_VERSION_MISSING', ['expectedVersion'])];
  const named = id.startsWith(`${prefix}_`) && id.length > prefix.length + 1;
  return named ? issues : [...issues, issue('RECORD_ID_INVALID', ['id'], { id: id.slice(0, 80) })];
};

/** The input without what was not given, as the domain's readers take it. */
export const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** The domain's own words for the acting body, back in those of the input. */
export const inTermsOfInput = (issues: readonly Issue[], acting: string): Issue[] =>
  issues.map((found) =>
    found.path[0] === acting ? { ...found, path: ['actingFor', ...found.path.slice(1)] } : found,
  );

/** What the domain says of a value, under the name that the input gives it. */
export const inNames = <T>(read: Result<T>, ours: string, theirs: string): Result<T> =>
  read.ok
    ? read
    : fail(...read.issues.map((found) => (found.path[0] === ours ? { ...found, path: [theirs] } : found)));

/** The column of the office's own code, where the input gives one. */
export const codeOf = ({ externalId }: { readonly externalId?: string }): { external_id?: string } =>
  externalId === undefined ? {} : { external_id: externalId };

/** A correction that says nothing of the code keeps the one that the record has. */
export const keptCode = ({ externalId }: { readonly externalId?: string | null }): readonly string[] =>
  externalId === undefined || externalId === null ? ['external_id'] : [];
