import type { BodyId } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import type { Duty } from './duty.js';

/**
 * How many pairs of a body and a duty a question comes to, counted from kinds, levels and names alone: at least
 * as many as {@link dutiesOf} will look at, and cheap enough to ask first. Without bodies all of the registry.
 *
 * @example countPairs(registry, law.duties, ['ha-tinh/party-committee']) // 31
 */
export const countPairs = (
  registry: Registry,
  duties: readonly Duty[],
  bodies?: readonly BodyId[],
): number => {
  const asked = bodies === undefined ? null : new Set(bodies);
  const byKind = new Map<string, number>();
  for (const body of registry.bodies.values()) {
    if (asked !== null && !asked.has(body.id)) continue;
    const key = `${body.kind} ${body.level}`;
    byKind.set(key, (byKind.get(key) ?? 0) + 1);
  }
  const selected = ({ bearers }: Duty): number => {
    if (bearers.by === 'name')
      return asked === null ? bearers.bodies.length : bearers.bodies.filter((id) => asked.has(id)).length;
    return bearers.kinds
      .flatMap((kind) => bearers.levels.map((level) => byKind.get(`${kind} ${level}`) ?? 0))
      .reduce((sum, count) => sum + count, 0);
  };
  return duties.reduce((sum, duty) => sum + selected(duty), 0);
};
