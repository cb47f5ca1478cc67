import { type AsOf, type BodyId, predecessorsOf, type Registry } from '@danvan/domain';

/** The bodies and all that they came from or took in by the day asked for: whose records are theirs now. */
export const withPredecessors = (registry: Registry, bodies: readonly BodyId[], asOf: AsOf): BodyId[] => {
  const all = new Set(bodies);
  for (const body of bodies) {
    const before = predecessorsOf(registry, 'body', body, asOf);
    if (before.state === 'found') for (const { id } of before.units) all.add(id);
  }
  return [...all];
};
