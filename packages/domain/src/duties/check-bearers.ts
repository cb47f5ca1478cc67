import { type Issue, isLevelId, issue } from '../kernel/index.js';
import { BODY_KINDS, type BodyKind, everBelow, findBodyKind, type Registry } from '../organisations/index.js';
import type { Bearers } from './duty.js';

/**
 * What must be there for bearers to be found: bodies that are named, kinds and levels that exist, and for a
 * selection at least one body that stood inside its territory on some day. With `path` of what names them.
 */
export const checkBearers = (
  bearers: Bearers,
  registry: Registry,
  path: Issue['path'],
  kinds: readonly BodyKind[] = BODY_KINDS,
): Issue[] => {
  if (bearers.by === 'name')
    return bearers.bodies.length === 0
      ? [issue('BEARERS_EMPTY', path)]
      : bearers.bodies
          .filter((body) => !registry.bodies.has(body))
          .map((body) => issue('BODY_UNKNOWN', path, { body }));
  const issues: Issue[] = [];
  const { within } = bearers;
  if (!registry.bodies.has(within)) issues.push(issue('BODY_UNKNOWN', path, { body: within }));
  if (bearers.kinds.length === 0 || bearers.levels.length === 0) issues.push(issue('BEARERS_EMPTY', path));
  for (const kind of bearers.kinds)
    if (findBodyKind(kind, kinds) === null) issues.push(issue('BODY_KIND_UNKNOWN', path, { kind }));
  for (const level of bearers.levels)
    if (!isLevelId(level)) issues.push(issue('LEVEL_UNKNOWN', path, { level }));
  if (issues.length === 0 && !selectsAnybody(bearers, registry))
    issues.push(issue('BEARERS_SELECT_NOBODY', path, { within }));
  return issues;
};

const selectsAnybody = (bearers: Bearers & { readonly by: 'kind' }, registry: Registry): boolean => {
  for (const id of everBelow(registry, bearers.within, bearers.hierarchy)) {
    const body = registry.bodies.get(id);
    if (body !== undefined && bearers.kinds.includes(body.kind) && bearers.levels.includes(body.level))
      return true;
  }
  return false;
};
