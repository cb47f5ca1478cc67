import {
  type AsOf,
  type BodyId,
  type Capability,
  FIRST_DAY,
  type Grant,
  isCapability,
  isHierarchy,
  isSlug,
  scopeOf,
  asOf as withAllKnown,
} from '@danvan/domain';
import { type AsOfInput, resolveAsOf } from './as-of.js';
import type { RequestContext } from './context.js';
import { ANONYMOUS, eachInTurn, type ReadRun, type Scope } from './read/index.js';

/** The one capability that opens rows which are not public. */
const READ: Capability = 'record:read';

/** The caller's grants as the domain decides on them; one whose hierarchy it does not know gives nothing. */
export const callerGrants = ({ principal }: Pick<RequestContext, 'principal'>): Grant[] =>
  principal.grants.flatMap((grant) => {
    const hierarchy = grant.hierarchy ?? 'party-leadership';
    return isHierarchy(hierarchy) && isCapability(grant.capability) && isBodyId(grant.body)
      ? [
          {
            capability: grant.capability,
            body: grant.body,
            subtree: grant.subtree,
            hierarchy,
            valid: {
              from: grant.from ?? FIRST_DAY,
              ...(grant.until === null ? {} : { until: grant.until }),
            },
          },
        ]
      : [];
  });

const isBodyId = (text: string): text is BodyId => isSlug(text);

const scopes = new WeakMap<RequestContext, Scope>();

/** What the caller may read beyond what is public, on today's tree; worked out once per request. */
export const callerScope = (context: RequestContext): Scope => {
  const known = scopes.get(context);
  if (known !== undefined) return known;
  const bodies = scopeOf(context.law.registry, callerGrants(context), READ, withAllKnown(context.today));
  const scope: Scope = bodies.size === 0 ? ANONYMOUS : { bodies: [...bodies], capabilities: [READ] };
  scopes.set(context, scope);
  return scope;
};

/** What a root field that reads needs: the days it is asked for, and the run of its statements. */
export const readRun = (
  context: RequestContext,
  input?: AsOfInput | null,
): { readonly asOf: AsOf; readonly run: ReadRun } => {
  const asOf = resolveAsOf(context, input);
  return {
    asOf,
    run: {
      connection: eachInTurn(context.database),
      scope: callerScope(context),
      asOf,
      cursorKey: context.cursorKey,
    },
  };
};
