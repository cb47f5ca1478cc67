import { type CalendarDate, fail, isRecord, issue, ok, parseCalendarDate, type Result } from '@danvan/domain';
import type { Grant, Principal } from './principal.js';

const MAX_GRANTS = 1_000;

type Unknown = Readonly<Record<string, unknown>>;

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200;

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const dayOrNull = (value: unknown): Result<CalendarDate | null> => {
  if (isAbsent(value)) return ok(null);
  return typeof value === 'string' ? parseCalendarDate(value) : fail(issue('DATE_INVALID'));
};

const readGrant = (value: unknown, index: number): Result<Grant> => {
  const bad = (field: string): Result<Grant> => fail(issue('TOKEN_GRANT', ['grants', index, field]));
  if (!isRecord(value)) return fail(issue('TOKEN_GRANT', ['grants', index]));
  const { capability, body, subtree, hierarchy } = value;
  if (!isName(capability)) return bad('capability');
  if (!isName(body)) return bad('body');
  if (typeof subtree !== 'boolean') return bad('subtree');
  if (!isAbsent(hierarchy) && !isName(hierarchy)) return bad('hierarchy');
  // leave for "everything under it" means nothing before it is said under it in which sense
  if (subtree && !isName(hierarchy)) return bad('hierarchy');
  const from = dayOrNull(value.from);
  if (!from.ok) return bad('from');
  const until = dayOrNull(value.until);
  if (!until.ok) return bad('until');
  return ok({
    capability,
    body,
    subtree,
    hierarchy: hierarchy ?? null,
    from: from.value,
    until: until.value,
  });
};

/**
 * Reads a principal out of a token's claims. A token with one grant that cannot be understood is refused whole:
 * a grant silently dropped, or its `until` ignored, would give other rights than its issuer meant.
 * Issues: TOKEN_SUBJECT, TOKEN_TIER, TOKEN_GRANTS, TOKEN_GRANT.
 */
export const readClaims = (claims: Unknown): Result<Principal> => {
  if (!isName(claims.sub)) return fail(issue('TOKEN_SUBJECT', ['sub']));
  if (!isAbsent(claims.tier) && claims.tier !== 'user' && claims.tier !== 'portal') {
    return fail(issue('TOKEN_TIER', ['tier']));
  }
  const listed = claims.grants ?? [];
  if (!Array.isArray(listed) || listed.length > MAX_GRANTS) return fail(issue('TOKEN_GRANTS', ['grants']));
  const read = listed.map(readGrant);
  const issues = read.flatMap((grant) => (grant.ok ? [] : grant.issues));
  if (issues.length > 0) return fail(...issues);
  return ok({
    subject: claims.sub,
    grants: read.flatMap((grant) => (grant.ok ? [grant.value] : [])),
    ...(claims.tier === 'portal' ? { tier: claims.tier } : {}),
  });
};
