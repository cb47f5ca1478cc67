import { type PassedStep, stateAt, type WorkflowDefinition } from '../duties/index.js';
import type { AsOf, BodyId, CalendarDate } from '../kernel/index.js';
import { ancestorsAt, type Hierarchy, type Registry } from '../organisations/index.js';
import { and, negated, or, type Truth, truthOf } from '../rules/index.js';
import type { GuideLevel, ModelGuide } from './guide.js';
import type { Model } from './model.js';

/** A model taken up elsewhere: on which day, by whose act, where. */
export interface Replication {
  readonly on: CalendarDate;
  readonly by: BodyId;
  readonly to: readonly BodyId[];
  readonly document?: string;
}

/** The replications of a model up to a day, as then known, in order. */
export const replicationsOf = (
  guide: ModelGuide,
  workflow: WorkflowDefinition,
  model: Model,
  asOf: AsOf,
): Replication[] =>
  stateAt(workflow, model.history, asOf)
    .passed.filter(({ transition }) => guide.steps.replicate.includes(transition.id))
    .map((passed) => replicationIn(guide, passed));

const replicationIn = ({ parties }: ModelGuide, { event }: PassedStep): Replication => ({
  on: event.on,
  by: event.body,
  to: event.parties?.[parties.replicatedTo] ?? [],
  ...(event.document === undefined ? {} : { document: event.document }),
});

/**
 * Whether a model was taken up at a level: among the bodies of its scope and not only among those of a narrower one.
 * No replication is not "not replicated": nobody may have recorded it, so it stays unknown.
 */
export const isReplicatedAt = (
  guide: ModelGuide,
  level: GuideLevel,
  model: Model,
  replications: readonly Replication[],
  registry: Registry,
  asOf: AsOf,
): Truth => {
  const narrower = guide.levels.slice(0, guide.levels.indexOf(level));
  const found = replications
    .flatMap(({ to }) => to)
    .reduce<Truth>((truth, body) => {
      const inside = isInScope(level, model, body, registry, asOf);
      const beyond = narrower.reduce<Truth>(
        (all, one) => and(all, negated(isInScope(one, model, body, registry, asOf))),
        'true',
      );
      return or(truth, and(inside, beyond));
    }, 'false');
  return found === 'false' ? 'unknown' : found;
};

const isInScope = (
  { scope }: GuideLevel,
  { history }: Model,
  body: BodyId,
  registry: Registry,
  asOf: AsOf,
): Truth => {
  if (scope === undefined) return 'true';
  if ('body' in scope) return truthOf(standsIn(registry, body, scope.body, scope.hierarchy, asOf));
  const tops = history.parties[scope.party] ?? [];
  if (tops.length === 0) return 'unknown';
  return truthOf(tops.some((top) => standsIn(registry, body, top, scope.hierarchy, asOf)));
};

const standsIn = (
  registry: Registry,
  body: BodyId,
  top: BodyId,
  hierarchy: Hierarchy,
  asOf: AsOf,
): boolean => {
  const committee = registry.bodies.get(body)?.organOf;
  const below = [body, ...(committee === undefined ? [] : [committee])];
  return below.some((id) => id === top || ancestorsAt(registry, id, hierarchy, asOf).includes(top));
};
